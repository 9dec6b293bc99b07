"""The tick list of a group, touched and typed on as visitors would."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.states import Choosing, Waiting
from kiosk.domain.admission import Admitted, AlreadyIn, ChooseFromGroup, Full, Member, Unpaid
from kiosk.domain.registration import Language
from kiosk.domain.ticket import TicketCode
from kiosk.ui.choosing import ChoosingScreen
from kiosk.ui.tick import Tick
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words
from tests.fakes import MORNING
from tests.people import DAY_1, registration

PEOPLE = [
    registration(number, first_name=first, last_name=last)
    for number, (first, last) in enumerate(
        (("Aylin", "Öz"), ("Bo", "Quitte"), ("Chloé", "Quitte"), ("Dana", "Uhl"), ("Emil", "Jäger")), start=1
    )
]
MILLIMETRES = 345.0
"""Width of a 15.6 inch screen."""


def group(size: int) -> ChooseFromGroup:
    """A ticket of so many people, all of whom may come in."""
    people = [replace(PEOPLE[place % 5], id=registration(place).id) for place in range(size)]
    return ChooseFromGroup(
        TicketCode("GD24-all"), tuple(Member(person, Admitted(person, DAY_1)) for person in people), DAY_1
    )


MIXED = ChooseFromGroup(
    TicketCode("GD24-all"),
    (
        Member(PEOPLE[0], Admitted(PEOPLE[0], DAY_1)),
        Member(PEOPLE[1], AlreadyIn(PEOPLE[1], DAY_1, MORNING)),
        Member(PEOPLE[2], Unpaid(PEOPLE[2])),
        Member(PEOPLE[3], Admitted(PEOPLE[3], DAY_1)),
    ),
    DAY_1,
)


@pytest.fixture
def screen(window: KioskWindow, qtbot: QtBot) -> ChoosingScreen:
    """The tick list of four: one is in, one must go to the desk, two can be ticked."""
    return show(window, MIXED, qtbot)


def show(window: KioskWindow, choice: ChooseFromGroup, qtbot: QtBot) -> ChoosingScreen:
    """Show this group's tick list."""
    window.on_state(Choosing(choice))
    QApplication.processEvents()
    return window.choosing


def ticks(screen: ChoosingScreen) -> dict[str, Tick]:
    """The names by their first word, in their order."""
    return {tick.accessibleName().split("\u00a0")[0]: tick for tick in screen.findChildren(Tick) if tick.isVisible()}


def doors(screen: ChoosingScreen) -> dict[str, QPushButton]:
    """The visible buttons below the names by what stands on them."""
    buttons = (button for button in screen.findChildren(QPushButton) if not isinstance(button, Tick))
    return {button.text(): button for button in buttons if button.isVisible()}


def touch(widget: QWidget) -> None:
    """A finger in the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))


def test_nobody_is_ticked_beforehand_and_the_main_button_waits(screen: ChoosingScreen) -> None:
    assert not any(tick.isChecked() for tick in ticks(screen).values())
    assert not doors(screen)["Anmelden"].isEnabled()


def test_the_main_button_counts_who_is_ticked(screen: ChoosingScreen) -> None:
    touch(ticks(screen)["Aylin"])
    assert doors(screen)["1 Person anmelden"].isEnabled()
    touch(ticks(screen)["Dana"])
    assert "2 Personen anmelden" in doors(screen)
    touch(ticks(screen)["Dana"])
    assert "1 Person anmelden" in doors(screen)


def test_those_who_are_ticked_are_chosen(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    touch(ticks(screen)["Dana"])
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["1 Person anmelden"])
    assert chosen.args == [(PEOPLE[3].id,)]


def test_one_touch_chooses_all_who_may_come_in(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["Beide anmelden"])
    assert chosen.args == [(PEOPLE[0].id, PEOPLE[3].id)]


def test_stopping_chooses_nobody(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    touch(ticks(screen)["Aylin"])
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["Abbrechen"])
    assert chosen.args == [()]


def test_a_touch_on_somebody_who_cannot_come_in_ticks_nobody_and_counts_as_a_touch(
    window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.visitor_acted):
        touch(ticks(screen)["Chloé"])
    assert not any(tick.isChecked() for tick in ticks(screen).values())


def test_a_note_says_who_is_in_and_who_is_asked_to_the_desk_but_not_why(screen: ChoosingScreen) -> None:
    assert [tick.accessibleName().replace("\u00a0", " ") for tick in ticks(screen).values()] == [
        "Aylin Ö.",
        "Bo Q., schon angemeldet",
        "Chloé Q., bitte zum Info‑Tisch",
        "Dana U.",
    ]


def test_a_screen_reader_hears_whether_a_name_is_ticked(screen: ChoosingScreen) -> None:
    name = ticks(screen)["Aylin"]
    states = []
    for _ in range(2):
        states.append(QAccessible.queryAccessibleInterface(name).state().checked)
        touch(name)
    assert states == [0, 1]


def test_every_tick_asks_for_more_time(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.visitor_acted):
        touch(ticks(screen)["Aylin"])
    with qtbot.waitSignal(window.visitor_acted):
        QTest.keyClick(ticks(screen)["Aylin"], Qt.Key.Key_Tab)


def press(*keys: Qt.Key) -> None:
    """Type on whatever has the keyboard."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def test_tab_leads_over_the_names_to_all_go_and_stop(screen: ChoosingScreen) -> None:
    touch(ticks(screen)["Aylin"])
    screen.setFocus()
    reached = []
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName().replace("\u00a0", " "))
    assert reached == ["Aylin Ö.", "Dana U.", "Beide anmelden", "1 Person anmelden", "Schild fehlt", "Abbrechen"]


def test_the_whole_way_works_by_keyboard(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.people_chosen) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == [(PEOPLE[0].id, PEOPLE[3].id)]


def test_enter_chooses_nobody_while_nobody_is_ticked(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.people_chosen):
        press(Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Enter)


@pytest.mark.parametrize("tabs", [2, 5], ids=["all", "stop"])
def test_enter_on_another_button_is_that_button(
    window: KioskWindow, screen: ChoosingScreen, tabs: int, qtbot: QtBot
) -> None:
    ticks(screen)["Aylin"].click()
    ticks(screen)["Aylin"].setFocus()
    press(*[Qt.Key.Key_Tab] * tabs)
    with qtbot.waitSignal(window.people_chosen) as chosen:
        press(Qt.Key.Key_Return)
    assert chosen.args == [(PEOPLE[0].id, PEOPLE[3].id) if tabs == 2 else ()]


def test_escape_stops(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.people_chosen) as chosen:
        press(Qt.Key.Key_Escape)
    assert chosen.args == [()]


def test_a_name_with_the_keyboard_looks_different(screen: ChoosingScreen) -> None:
    name = ticks(screen)["Aylin"]
    before = name.grab().toImage()
    name.setFocus()
    assert name.grab().toImage() != before


def test_a_ticked_name_looks_different(screen: ChoosingScreen) -> None:
    name = ticks(screen)["Aylin"]
    before = name.grab().toImage()
    name.click()
    assert name.grab().toImage() != before


def test_the_names_are_gone_with_the_visitors(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    window.on_state(Waiting())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any("Aylin" in label.text() for label in window.findChildren(QLabel))
    assert ticks(screen) == {}


def test_the_next_group_starts_with_nobody_ticked(window: KioskWindow, screen: ChoosingScreen, qtbot: QtBot) -> None:
    touch(ticks(screen)["Aylin"])
    show(window, group(3), qtbot)
    assert len(ticks(screen)) == 3
    assert not doors(screen)["Anmelden"].isEnabled()


def test_where_one_is_left_there_is_no_button_for_all(window: KioskWindow, qtbot: QtBot) -> None:
    screen = show(window, replace(MIXED, members=MIXED.members[:3]), qtbot)
    assert set(doors(screen)) == {"Anmelden", "Schild fehlt", "Abbrechen"}


def test_where_all_are_in_already_there_is_only_a_way_on(window: KioskWindow, qtbot: QtBot) -> None:
    people = tuple(Member(person, AlreadyIn(person, DAY_1, MORNING)) for person in PEOPLE)
    screen = show(window, replace(MIXED, members=people), qtbot)
    assert any(words.text() == "Sie sind schon alle angemeldet." for words in screen.findChildren(Words))
    with qtbot.waitSignal(window.people_chosen) as chosen:
        touch(doors(screen)["Fertig"])
    assert chosen.args == [()]


def test_where_nobody_can_be_ticked_the_way_leads_to_the_desk(window: KioskWindow, qtbot: QtBot) -> None:
    refused = (MIXED.members[1], MIXED.members[2], Member(PEOPLE[3], Full(PEOPLE[3], DAY_1)))
    screen = show(window, replace(MIXED, members=refused), qtbot)
    assert any(words.text() == "Bitte kommen Sie zum Info‑Tisch." for words in screen.findChildren(Words))
    assert set(doors(screen)) == {"Fertig", "Schild fehlt"}


@pytest.mark.parametrize(
    ("languages", "headline", "also"),
    [
        ((Language.ENGLISH, Language.ENGLISH), "Who is here?", False),
        ((Language.GERMAN, Language.GERMAN), "Wer von Ihnen ist da?", False),
        ((Language.GERMAN, Language.ENGLISH), "Wer von Ihnen ist da?", True),
    ],
    ids=str,
)
def test_the_language_is_that_of_the_group(
    window: KioskWindow, languages: tuple[Language, ...], headline: str, also: bool, qtbot: QtBot
) -> None:
    people = [replace(person, language=language) for person, language in zip(PEOPLE, languages, strict=False)]
    members = tuple(Member(person, Admitted(person, DAY_1)) for person in people)
    screen = show(window, replace(MIXED, members=members), qtbot)
    shown = {words.text() for words in screen.findChildren(Words) if words.isVisible()}
    assert headline in shown
    assert ("Who is here? Please tap the names." in shown) is also


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1920, 1080), (1024, 600), (1080, 1920)], ids=str)
@pytest.mark.parametrize("people", [2, 6, 12])
def test_everything_to_touch_is_at_least_15_mm_and_needs_no_scrolling(
    window: KioskWindow, people: int, size: tuple[int, int], qtbot: QtBot
) -> None:
    window.resize(*size)
    screen = show(window, group(people), qtbot)
    pixels = max(size) / MILLIMETRES
    shown = [*screen.findChildren(Tick), *doors(screen).values()]
    assert len(shown) == people + 3
    assert [w.accessibleName() for w in shown if min(w.width(), w.height()) / pixels < 15] == []
    (scroll,) = screen.findChildren(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0


def test_a_group_too_large_for_the_screen_scrolls_with_a_wide_bar(window: KioskWindow, qtbot: QtBot) -> None:
    screen = show(window, group(30), qtbot)
    (scroll,) = screen.findChildren(QScrollArea)
    bar = scroll.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.width() / (1280 / MILLIMETRES) >= 15
    with qtbot.waitSignal(window.visitor_acted):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() - 4))
    assert bar.value() > 0


def test_the_keyboard_brings_a_hidden_name_into_view(window: KioskWindow, qtbot: QtBot) -> None:
    screen = show(window, group(30), qtbot)
    (scroll,) = screen.findChildren(QScrollArea)
    press(*[Qt.Key.Key_Tab] * 30)
    assert scroll.verticalScrollBar().value() == scroll.verticalScrollBar().maximum()
