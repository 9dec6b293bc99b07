"""The page of the morning check: what it orders, in which order it shows things, and what can be tried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.checkup.orders import (
    BadgePrinted,
    LetBeHeard,
    LookAt,
    LookedAt,
    MakeSheet,
    Part,
    PrintTestBadge,
    SheetMade,
    WasHeard,
)
from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble, StoreTrouble
from kiosk.office.backups import BackupMissed, BackUpNow, BackupTaken
from kiosk.office.office import Failed
from kiosk.office.places import AskPlaces
from kiosk.office.saving import Save, Saved
from kiosk.scanning.cameras.facts import CameraFacts
from kiosk.scanning.eye_view import EyeView
from kiosk.settings import read_event
from kiosk.ui.colours import VISIBLE, colours, contrast
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import look_of
from kiosk.ui.pill import Pill
from kiosk.ui.places import PlaceChoice
from kiosk.ui.room.checkup_light import paint_of
from kiosk.ui.room.checkup_page import CheckupPage
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import dress
from kiosk.ui.words import Words
from tests.fakes import MORNING

GREEN, YELLOW, RED, NONE = Light.GREEN, Light.YELLOW, Light.RED, Light.NONE
QUICK = (
    Finding(Check.LIST, GREEN, Remark.LIST_FINE, number=212),
    Finding(Check.CLOCK, RED, Remark.CLOCK_BEHIND, "01.01.1970, 01:12"),
    Finding(Check.BACKUP, YELLOW, Remark.BACKUP_OLD, "/media/stick", 42),
    Finding(Check.HUB, NONE, Remark.NOT_SET_UP),
)
SLOW = (
    Finding(Check.PRINTER, RED, Remark.PRINTER_FAULT, "badge", fault=PrinterFault.PAPER_OUT),
    Finding(Check.PRINTER, GREEN, Remark.PRINTER_READY, "label"),
    Finding(Check.SOUND, GREEN, Remark.SOUND_FINE, "Loudspeaker"),
)
SEEN = CameraFacts(fps=25, brightness=120, contrast=140, burnt=0.0, patch=0.0, code=True)
SEES = EyeView(0, "Webcam", "", facts=SEEN)
BLIND = EyeView(0, "Webcam", "", lame=LameCamera(CameraFault.BLACK))


class Opened:
    """A page in the area, and what it has ordered since."""

    def __init__(self, page: CheckupPage) -> None:
        self.page = page
        self.ordered: list[object] = []
        page.ordered.connect(self.ordered.append)

    def texts(self) -> list[str]:
        """What can be read, from top to bottom."""
        QApplication.processEvents()
        words = [each for each in self.page.findChildren(Words) if each.isVisible() and each.text()]
        words.sort(key=lambda each: each.mapTo(self.page, each.rect().topLeft()).y())
        return [each.text() for each in words]

    def button(self, name: str) -> QPushButton:
        (found,) = (
            each for each in self.page.findChildren(QPushButton) if each.isVisible() and each.accessibleName() == name
        )
        return found


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    settings = read_event()
    dress(qapp, settings.looks)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 600)
    page = CheckupPage(HelperLanguage(), window)
    page.resize(1000, 600)
    page.dress(look_of(Manner(), settings.looks, 1000, 600, 4))
    window.show()
    opened = Opened(page)
    page.start()
    yield opened
    page.leave()


def enter(opened: Opened) -> Opened:
    """Open it, and have everything looked at."""
    opened.page.enter()
    opened.page.on_news(LookedAt(Part.QUICK, QUICK))
    opened.page.on_news(LookedAt(Part.SLOW, SLOW))
    opened.page.on_news(LookedAt(Part.CAMERA, ()))
    return opened


def test_opening_it_has_everything_looked_at(opened: Opened) -> None:
    opened.page.enter()
    assert opened.ordered == [LookAt(Part.QUICK), LookAt(Part.CAMERA), LookAt(Part.SLOW)]


def test_the_scanner_of_a_kiosk_tells_of_the_camera_as_long_as_the_page_is_shown(opened: Opened) -> None:
    wanted: list[bool] = []
    opened.page.camera_wanted.connect(wanted.append)
    opened.page.enter()
    assert LookAt(Part.CAMERA) not in opened.ordered
    opened.page.on_camera(SEES)
    assert "Sie hat einen Code gelesen." in opened.texts()
    opened.page.on_camera(BLIND)
    assert "Das Bild der Kamera ist schwarz." in opened.texts()
    opened.page.leave()
    assert wanted == [True, False]


def test_a_code_that_is_read_says_that_somebody_is_there(opened: Opened, qtbot: QtBot) -> None:
    opened.page.camera_wanted.connect(lambda _wanted: None)
    opened.page.enter()
    with qtbot.waitSignal(opened.page.touched):
        opened.page.on_camera(SEES)
    with qtbot.assertNotEmitted(opened.page.touched):
        opened.page.on_camera(replace(SEES, facts=replace(SEEN, fps=20)))


def test_of_two_cameras_each_is_told_by_its_place_and_one_is_enough_to_open(opened: Opened) -> None:
    opened.page.camera_wanted.connect(lambda _wanted: None)
    opened.page.enter()
    opened.page.on_camera(replace(SEES, place="high"))
    opened.page.on_camera(replace(BLIND, index=1, place="low"))
    texts = opened.texts()
    assert "Kamera oben · Gut" in texts
    assert "Licht, Kamera oben · Gut" in texts
    assert "Kamera unten · Ansehen" in texts


def test_what_wants_somebody_comes_first_and_the_whole_is_one_sentence(opened: Opened) -> None:
    texts = enter(opened).texts()
    assert texts[:2] == ["2\u00a0Dinge sind vor dem Öffnen zu tun.", "3\u00a0Dinge sind gut."]
    headings = [text for text in texts if " · " in text]
    assert headings[:3] == ["Drucker · Stopp", "Uhr · Stopp", "Sicherung · Ansehen"]
    assert headings[-1] == "Zentrale · Ohne Prüfung"


def test_when_all_is_well_that_is_said(opened: Opened) -> None:
    opened.page.enter()
    for part in Part:
        opened.page.on_news(LookedAt(part, QUICK[:1]))
    assert opened.texts()[0] == "Alles ist bereit."


def test_yellow_does_not_keep_the_doors_shut(opened: Opened) -> None:
    opened.page.enter()
    for part in Part:
        opened.page.on_news(LookedAt(part, QUICK[2:3]))
    assert opened.texts()[0].startswith("Die Türen können öffnen.")


def test_while_it_is_looked_at_nobody_reads_a_result(opened: Opened) -> None:
    opened.page.enter()
    opened.page.on_news(LookedAt(Part.QUICK, QUICK))
    assert opened.texts()[0] == "Einen Moment: Es wird geprüft."


def test_checking_again_asks_nothing_twice(opened: Opened) -> None:
    enter(opened).ordered.clear()
    for _ in range(2):
        opened.button("Noch einmal prüfen").click()
    assert opened.ordered == [LookAt(Part.QUICK), LookAt(Part.CAMERA), LookAt(Part.SLOW)]


def test_coming_back_from_another_page_shows_what_is_known(opened: Opened) -> None:
    enter(opened).ordered.clear()
    opened.page.leave()
    opened.page.enter()
    assert opened.ordered == []


def test_whoever_comes_next_has_all_looked_at_anew(opened: Opened) -> None:
    enter(opened).ordered.clear()
    opened.page.start()
    opened.page.enter()
    assert LookAt(Part.QUICK) in opened.ordered


def test_a_test_badge_is_printed_and_somebody_says_whether_it_came_out(opened: Opened) -> None:
    enter(opened).ordered.clear()
    opened.button("Testschild drucken: label").click()
    assert opened.ordered == [PrintTestBadge("label")]
    opened.page.on_news(BadgePrinted("label"))
    assert "Ist das Schild herausgekommen?" in opened.texts()
    opened.button("Ist das Schild herausgekommen? Ja").click()
    assert "Das Testschild ist herausgekommen." in opened.texts()


def test_a_badge_that_did_not_come_out_makes_its_printer_yellow(opened: Opened) -> None:
    enter(opened)
    opened.page.on_news(BadgePrinted("label"))
    opened.button("Ist das Schild herausgekommen? Nein").click()
    assert "Drucker · Ansehen" in opened.texts()
    assert any("nicht herausgekommen" in text for text in opened.texts())
    assert opened.ordered[-1] == LookAt(Part.SLOW)


def test_a_printer_that_does_not_take_the_badge_is_told(opened: Opened) -> None:
    enter(opened)
    opened.page.on_news(Failed(PrintTestBadge("label"), PrinterTrouble("gone", PrinterFault.OFFLINE)))
    assert "Der Drucker hat das Testschild nicht angenommen." in opened.texts()


def test_the_sound_is_tried_by_keyboard(opened: Opened) -> None:
    enter(opened).ordered.clear()
    button = opened.button("Ton anhören")
    button.setFocus()
    for _ in range(2):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert opened.ordered == [LetBeHeard()]
    opened.page.on_news(WasHeard(said=True))
    assert "Haben Sie Ton und Satz gehört?" in opened.texts()
    opened.page.on_news(WasHeard(said=False))
    assert "Ton · Ansehen" in opened.texts()


def test_a_backup_at_once_is_told_and_looked_at(opened: Opened) -> None:
    enter(opened).ordered.clear()
    opened.button("Jetzt sichern").click()
    assert opened.ordered == [BackUpNow()]
    opened.page.on_news(BackupTaken(MORNING, "einlass.db"))
    assert "Die Sicherung ist gemacht und geprüft." in opened.texts()
    assert opened.ordered == [BackUpNow(), LookAt(Part.QUICK)]


def test_a_backup_that_is_missed_while_somebody_looks_is_told(opened: Opened) -> None:
    enter(opened)
    opened.page.on_news(BackupMissed(StoreTrouble("pulled out")))
    assert "Die Sicherung hat nicht geklappt. Bitte den Datenträger prüfen." in opened.texts()


def test_regular_backups_ask_nothing_while_nobody_looks(opened: Opened) -> None:
    enter(opened).ordered.clear()
    opened.page.hide()
    opened.page.on_news(BackupTaken(MORNING, "einlass.db"))
    assert opened.ordered == []


def test_all_of_it_is_put_on_paper_the_gravest_first(opened: Opened) -> None:
    enter(opened).page.on_news(BadgePrinted("label"))
    opened.button("Als Blatt speichern").click()
    order = opened.ordered[-1]
    assert isinstance(order, MakeSheet)
    assert order.sheet.light == "red"
    assert [row.word for row in order.sheet.rows[:3]] == ["Stopp", "Stopp", "Ansehen"]
    assert order.sheet.rows[-1].word == "Ohne Prüfung"
    assert any("Ist das Schild herausgekommen?" in row.says for row in order.sheet.rows)


def test_the_sheet_is_saved_where_somebody_says_and_that_is_told(opened: Opened, tmp_path: Path) -> None:
    enter(opened).page.on_news(SheetMade("morning-check.pdf", b"%PDF"))
    assert AskPlaces() in opened.ordered
    (choice,) = opened.page.findChildren(PlaceChoice)
    choice.chosen.emit(tmp_path)
    order = Save(tmp_path, "morning-check.pdf", b"%PDF", "morning-check")
    assert opened.ordered[-1] == order
    opened.page.on_news(Saved(order, tmp_path / "morning-check.pdf"))
    assert any("morning-check.pdf" in text for text in opened.texts())


def test_nothing_is_put_on_paper_while_it_is_looked_at(opened: Opened) -> None:
    opened.page.enter()
    assert "Als Blatt speichern" not in {
        each.text() for each in opened.page.findChildren(QPushButton) if each.isVisible()
    }


def test_the_keyboard_turns_the_pages_of_the_list(opened: Opened, qtbot: QtBot) -> None:
    (bar,) = [each for each in enter(opened).page.findChildren(Scrolling) if each.isVisible()]
    opened.page.resize(1000, 400)
    qtbot.waitUntil(lambda: bar.verticalScrollBar().maximum() > 0)
    QTest.keyClick(opened.button("Noch einmal prüfen"), Qt.Key.Key_PageDown)
    assert bar.verticalScrollBar().value() > 0
    QTest.keyClick(opened.button("Noch einmal prüfen"), Qt.Key.Key_PageUp)
    assert bar.verticalScrollBar().value() == 0


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("light", Light)
def test_each_light_is_seen_on_every_ground(theme: Theme, light: Light) -> None:
    tokens = colours(theme, read_event().looks)
    for ground in (tokens.card, tokens.notice):
        paint = paint_of(light, tokens, ground)
        assert contrast(paint.edge, ground) >= VISIBLE
        assert contrast(paint.sign, paint.fill or ground) >= VISIBLE


@pytest.mark.parametrize("letters", [1.0, 2.0])
@pytest.mark.parametrize(("width", "height"), [(1000, 600), (1640, 970), (1040, 1660)])
def test_nothing_is_cut_off(opened: Opened, qtbot: QtBot, width: int, height: int, letters: float) -> None:
    look = replace(look_of(Manner(), read_event().looks, width, height, 4), letters=letters)
    opened.page.window().resize(width, height)
    opened.page.resize(width, height)
    enter(opened)
    opened.page.on_news(BadgePrinted("label"))
    opened.page.dress(look)

    def clipped() -> list[str]:
        shown = [each for each in opened.page.findChildren(Words) if each.isVisible() and each.text()]
        return [each.text() for each in shown if each.clipped()]

    qtbot.waitUntil(lambda: not clipped())
    buttons = [each for each in opened.page.findChildren(Pill) if each.isVisible()]
    assert [each.text() for each in buttons if each.clipped() or each.height() < look.target()] == []
