"""The page about the exchange: what it says of each counterpart, what can be done, joining and leaving."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.code_seen import CodeSeen
from kiosk.domain.exchange import ExchangeState
from kiosk.domain.registration import EventDay, Language
from kiosk.domain.trouble import StoreTrouble
from kiosk.office.list_files import FilesFound, FindFiles, FoundFile
from kiosk.office.office import Failed
from kiosk.office.places import PlaceKind
from kiosk.office.sync import (
    HUB_ENDINGS,
    Aside,
    AskExchange,
    ChoosePretix,
    ClockShown,
    ConflictShown,
    DoubleShown,
    ExchangeShown,
    Joined,
    JoinHub,
    JoinPretix,
    LeaveCounterpart,
    Left,
    NotJoining,
    PretixChoices,
    SettleAside,
    TryAgain,
    VersionShown,
)
from kiosk.sync.fault_kinds import Fault, fault_of
from kiosk.sync.hub.faults import HubFault
from kiosk.sync.lookout import Seen
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.sync_faults import FaultSentences
from kiosk.ui.room.sync_page import SyncPage
from kiosk.ui.room.sync_reasons import ReasonSentences
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

NOW = datetime(2024, 2, 20, 9, 30, tzinfo=UTC)
DAY = EventDay(date(2024, 2, 20))
HUB = ExchangeState("hub", sent=1284, received=3921, contact=NOW - timedelta(seconds=20), clock_ahead=0.3)
AWAY = replace(HUB, waiting=37, trouble=HubFault.UNREACHABLE.value, trouble_since=NOW - timedelta(minutes=12))
PRETIX = ExchangeState("pretix", sent=640, waiting=3, received=812, refused=1, contact=NOW, clock_ahead=-74.2)
ASIDE = Aside("pretix", False, "entry", "E1", "check-in", "canceled", "", NOW, 2, "Amelie Sommerfeldt", DAY)
DOUBLE = DoubleShown("Bogdan Kovač", DAY, (("Left door", NOW), ("Right door", NOW + timedelta(minutes=9))))
CONFLICT = ConflictShown(
    "Łucja Wiśniewska",
    False,
    VersionShown("Łucja Wiśniewska · Stadtwerke", "Right door", NOW),
    (VersionShown("Lucja Wisniewska", "Left door", NOW),),
)
CLOCKS = (ClockShown("Left door", True, 0.2, NOW), ClockShown("Right door", False, -340.0, NOW))
ALONE = ExchangeShown(NOW, (), (), 0, (), (), (), ())
WELL = ExchangeShown(NOW, ("hub",), (HUB,), 0, (), (), (), ())
FULL = ExchangeShown(NOW, ("hub", "pretix"), (AWAY, PRETIX), 3, (ASIDE,), (DOUBLE,), (CONFLICT,), CLOCKS)


class Shown:
    """The page on the screen, and what it orders."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = SyncPage(SETTINGS, HelperLanguage())
        self.host = hosted(qtbot, self.page, 1010, 610)
        self.page.dress(replace(look(), width=1010, height=610))
        self.ordered: list[object] = []
        self.page.ordered.connect(self.ordered.append)
        self.page.enter()

    def tell(self, *news: object) -> None:
        """The office or the lookout says something."""
        for each in news:
            self.page.on_news(each)
        settle()

    def texts(self) -> str:
        """All that can be read."""
        settle()
        tables = [self.page.overview.doubles, self.page.overview.conflicts, self.page.overview.clocks]
        cells = [cell for part in tables if part.isVisible() for row in part.table.rows for cell in row]
        return "\n".join([*(words.text() for words in self.page.findChildren(Words) if words.isVisible()), *cells])

    def press(self, text: str) -> None:
        """A finger on the first button with this text."""
        settle()
        there = [each for each in self.page.findChildren(WordButton) if each.isVisible() and each.text() == text]
        there[0].click()
        settle()

    def last(self) -> object:
        """What was ordered last, but for asking how it stands."""
        return [order for order in self.ordered if not isinstance(order, AskExchange)][-1]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """Entered."""
    shown = Shown(qtbot)
    yield shown
    shown.page.leave()
    shown.host.close()


def test_it_asks_how_it_stands(shown: Shown) -> None:
    assert shown.ordered == [AskExchange()]


def test_a_station_that_is_alone_is_told_that_this_is_right_and_what_else_there_is(shown: Shown) -> None:
    shown.tell(ALONE)
    assert "Für eine einzige Station ist das richtig." in shown.texts()
    assert shown.page.overview.hub.isVisible()
    assert shown.page.overview.hub.hasFocus()


def test_a_counterpart_that_is_well_has_a_tick_and_nothing_to_try(shown: Shown) -> None:
    shown.tell(WELL)
    assert "Verbunden. Alles ist ausgetauscht." in shown.texts()
    assert "1284\u00a0gesendet · 0\u00a0warten · 3921\u00a0empfangen" in shown.texts()
    assert "Uhr stimmt" in shown.texts()
    assert not shown.page.overview.cards["hub"].again.isVisible()


def test_one_that_is_away_says_since_when_why_and_what_to_do(shown: Shown) -> None:
    shown.tell(FULL)
    assert "Nicht verbunden seit 10:18 Uhr. Die Zentrale antwortet nicht. Bitte Netz und Kabel prüfen." in shown.texts()
    assert f"Für die Technik: {HubFault.UNREACHABLE.value}" in shown.texts()


def test_what_was_refused_is_shown_with_name_reason_and_next_step(shown: Shown) -> None:
    shown.tell(FULL)
    said = shown.texts()
    assert "Amelie Sommerfeldt · Einlass, 20. Februar" in said
    assert "In pretix ist die Bestellung storniert." in said
    assert "Bitte in pretix klären. Dann hier: noch einmal versuchen." in said
    assert "an pretix · 10:30 Uhr · 2\u00a0Versuche" in said
    assert "Und 2\u00a0weitere." in said


def test_that_is_solved_is_told_to_the_office(shown: Shown) -> None:
    shown.tell(FULL)
    shown.press("Ist gelöst")
    assert shown.last() == SettleAside("pretix", "entry", "E1")


def test_trying_again_is_asked_of_the_counterpart_that_the_button_belongs_to(shown: Shown) -> None:
    shown.tell(FULL)
    shown.page.overview.cards["pretix"].again.click()
    assert shown.last() == TryAgain("pretix")


def test_doubles_conflicts_and_clocks_are_shown(shown: Shown) -> None:
    shown.tell(FULL)
    said = shown.texts()
    assert "Left door, 10:30 Uhr\nRight door, 10:39 Uhr" in said
    assert "Lucja Wisniewska (Left door, 10:30 Uhr)" in said
    assert "geht 6\u00a0Minuten nach" in said


def test_a_wrong_clock_is_said(shown: Shown) -> None:
    shown.tell(replace(WELL, states=(replace(HUB, clock_ahead=90.0),)))
    assert "Die Uhr hier geht falsch." in shown.texts()
    assert "Uhr hier geht 90\u00a0Sekunden vor" in shown.texts()


def test_what_the_lookout_sees_is_shown_at_once_and_asked_anew_if_more_was_refused(shown: Shown) -> None:
    shown.tell(WELL)
    asked = len(shown.ordered)
    joined = (("hub", "mark"),)
    shown.tell(Seen(joined, (replace(HUB, sent=1285),), True))
    assert "1285\u00a0gesendet" in shown.texts()
    assert len(shown.ordered) == asked
    shown.tell(Seen(joined, (replace(HUB, sent=1285, refused=1),), True))
    assert len(shown.ordered) == asked + 1


def test_a_hub_is_joined_by_its_file(shown: Shown) -> None:
    shown.tell(ALONE)
    shown.press("Zentrale verbinden")
    path = Path("/media/stick/gd.einlass-hub")
    file = FoundFile(path, PlaceKind.MEDIUM, "STICK", NOW, 900)
    shown.tell(FilesFound(FindFiles(HUB_ENDINGS), (file,)))
    QTest.keyClick(shown.page.files.table, Qt.Key.Key_Return)
    assert shown.last() == JoinHub(path)
    shown.tell(Joined("hub"))
    assert "Verbunden: Zentrale." in shown.texts()


def test_pretix_is_joined_by_a_code_that_is_typed(shown: Shown) -> None:
    shown.tell(ALONE)
    shown.press("pretix verbinden")
    assert shown.page.code.field.hasFocus()
    QTest.keyClicks(shown.page.code.field, '{"handshake_version": 1}')
    QTest.keyClick(shown.page.code.field, Qt.Key.Key_Return)
    settle()
    assert shown.last() == JoinPretix('{"handshake_version": 1}')
    assert shown.page.code.text == ""


def test_pretix_is_joined_by_a_code_that_is_held_up_to_the_camera(shown: Shown) -> None:
    wanted: list[bool] = []
    shown.page.codes_wanted.connect(wanted.append)
    shown.page.has_camera()
    shown.tell(ALONE)
    shown.page.on_told(CodeSeen("too early"))
    shown.press("pretix verbinden")
    assert wanted[-1]
    assert "Halten Sie ihn in die Kamera" in shown.texts()
    shown.page.on_told(CodeSeen("the code"))
    assert shown.last() == JoinPretix("the code")
    assert not wanted[-1]


def test_what_has_to_be_chosen_is_asked_one_by_one(shown: Shown) -> None:
    shown.tell(ALONE)
    shown.press("pretix verbinden")
    shown.page.on_told(CodeSeen("the code"))
    shown.tell(PretixChoices(events=(("gd24", "Gemeinsam Digital"), ("old", "Früher"))))
    shown.press("Gemeinsam Digital")
    assert shown.last() == ChoosePretix("gd24")
    shown.tell(PretixChoices(open=(DAY,), lists=((3, "Dienstag"), (4, "Alle Tage"))))
    assert "Welche Check-in-Liste gehört zum 20. Februar?" in shown.texts()
    shown.press("Alle Tage")
    assert shown.last() == ChoosePretix(lists=((DAY, 4),))


def test_a_code_that_is_none_is_told_and_can_be_tried_again(shown: Shown) -> None:
    shown.tell(ALONE)
    shown.press("pretix verbinden")
    shown.page.on_told(CodeSeen("nonsense"))
    order = shown.last()
    shown.tell(Failed(order, NotJoining("OTHER", "This is no QR code of a pretix device")))
    assert "Das ist kein QR-Code für ein Gerät von pretix." in shown.texts()
    assert shown.page.frame.view is shown.page.code


def test_leaving_is_asked_twice_and_says_what_is_lost(shown: Shown) -> None:
    shown.tell(FULL)
    shown.page.overview.cards["hub"].part.click()
    assert "Wirklich trennen: Zentrale?" in shown.texts()
    assert "37\u00a0Einträge sind noch nicht gesendet." in shown.texts()
    assert shown.page.frame.back.hasFocus()
    shown.press("Ja, trennen")
    assert shown.last() == LeaveCounterpart("hub")
    shown.tell(Left("hub"))
    assert "Getrennt: Zentrale." in shown.texts()


def test_nothing_of_a_code_and_no_name_stays_after_leaving_the_page(shown: Shown) -> None:
    shown.tell(FULL)
    shown.page.on_pretix()
    QTest.keyClicks(shown.page.code.field, "secret")
    shown.page.leave()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert shown.page.code.text == ""
    everything = " ".join(words.text() for words in shown.page.findChildren(Words))
    assert "Sommerfeldt" not in everything
    assert shown.page.overview.doubles.table.rows == ()


def test_a_broken_file_is_said(shown: Shown) -> None:
    shown.tell(Failed(AskExchange(), StoreTrouble("The disk is full")))
    assert "Die Datei der Station antwortet nicht." in shown.texts()


@ALL_LOOKS
def test_nothing_is_clipped_in_any_look(qtbot: QtBot, manner: Manner, size: tuple[int, int]) -> None:
    shown = Shown(qtbot)
    width, height = size[0] - 250, size[1] - 120
    shown.page.resize(width, height)
    shown.host.resize(*size)
    for news in (ALONE, WELL, FULL):
        shown.tell(news)
        shown.page.dress(replace(look(manner, size), width=width, height=height))
        settle()
        assert not clipped(shown.page.findChildren(Words), shown.page.findChildren(WordButton))
    names = [button.accessibleName() for button in shown.page.findChildren(WordButton) if button.isVisible()]
    assert all(names)
    assert len(set(names)) == len(names)
    shown.page.leave()
    shown.host.close()


REASONS = (
    "invalid unpaid blocked invalid_time canceled already_redeemed product rules ambiguous revoked unapproved"
    " annul_too_late annul_refused incomplete exchange no_list no_orders not_understood"
    " unknown unknown_person unknown_entry damaged contradicts newer row"
).split()


@pytest.mark.parametrize("word", REASONS)
def test_each_reason_has_a_sentence_and_a_next_step(word: str) -> None:
    reason = ReasonSentences(Language.GERMAN).reason(word, "pretix")
    assert reason.says.endswith(".")
    assert reason.to_do.endswith((".", "“."))
    assert "{" not in reason.says + reason.to_do
    others = [ReasonSentences(Language.GERMAN).reason(other, "pretix").says for other in REASONS if other != word]
    assert reason.says not in others


@pytest.mark.parametrize("fault", HubFault)
def test_every_trouble_of_a_hub_is_told_in_words_of_its_own(fault: HubFault) -> None:
    kinds = [fault_of(each.value) for each in HubFault]
    assert len(set(kinds)) == len(HubFault)
    said = FaultSentences(Language.GERMAN).fault(fault_of(fault.value), "Die Zentrale")
    assert said.startswith(("Die Zentrale", "Statt"))


def test_every_kind_of_fault_has_words() -> None:
    said = {FaultSentences(Language.GERMAN).fault(fault, "pretix") for fault in Fault}
    assert len(said) == len(Fault)


def test_a_code_is_in_no_repr() -> None:
    assert "secret" not in repr(JoinPretix("secret"))
