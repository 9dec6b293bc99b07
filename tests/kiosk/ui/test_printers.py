"""The helpers' panel of printers and open badges, and the mark on their corner."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from kiosk.checkin.desk_answers import Found
from kiosk.checkin.desk_wishes import GiveBadgeUp, TryBadgeAgain
from kiosk.checkin.states import Answering, Helping, Waiting
from kiosk.domain.admission import Admitted
from kiosk.domain.badge import JobId, JobState, OpenJob
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.registration import Language
from kiosk.ui.door import HelperDoor
from kiosk.ui.job_row import JobRow
from kiosk.ui.printer_phrases import PrinterSentences
from kiosk.ui.signs import SignPlate
from kiosk.ui.window import KioskWindow
from tests.kiosk.ui.test_printer_phrases import EMPTY, JOB, WELL
from tests.people import DAY_1, registration
from tools.desk_samples import matches

SAY = PrinterSentences(Language.GERMAN)
STUCK = replace(JOB, id=JobId("J2"), name="Uli Öz", reason="paper_out")


@pytest.fixture
def helping(window: KioskWindow) -> KioskWindow:
    """The helper screen with one printer out of paper and two open badges, one of them stuck."""
    window.on_printers((WELL, EMPTY))
    window.on_jobs_open((JOB, STUCK))
    window.on_state(Helping())
    settle()
    return window


def settle() -> None:
    """Rows are shown with the next layout, and what is dropped is gone after that."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def texts(window: KioskWindow) -> list[str]:
    """What is read on the panel, from the top."""
    settle()
    labels = [
        label
        for label in window.screens.pages.desk.board.printers.findChildren(QLabel)
        if label.isVisible() and label.text()
    ]
    return [label.text() for label in sorted(labels, key=lambda label: label.mapTo(window, label.pos()).y())]


def rows(window: KioskWindow) -> dict[JobId, JobRow]:
    """The rows by their badge."""
    settle()
    return {row._job.id: row for row in window.screens.pages.desk.board.printers.findChildren(JobRow)}


def button(row: JobRow, text: str) -> QPushButton:
    """The visible button with this text."""
    return next(each for each in row.findChildren(QPushButton) if each.text() == text and each.isVisible())


def press(row: JobRow, text: str) -> None:
    """A finger on that button."""
    QTest.mouseClick(button(row, text), Qt.MouseButton.LeftButton)


def test_when_all_is_well_one_line_says_so(window: KioskWindow) -> None:
    window.on_printers((WELL, replace(WELL, name="rechts")))
    window.on_state(Helping())
    assert texts(window) == [SAY.all_ready(), "links · rechts", SAY.nothing_open()]


def test_a_folder_is_named_in_the_helpers_language(window: KioskWindow) -> None:
    window.on_printers((PrinterStatus("folder badges"), PrinterStatus("folder left", (PrinterFault.FOLDER,))))
    window.on_state(Helping())
    read = " ".join(texts(window))
    assert "Ordner „left“" in read
    assert "folder" not in read


def test_before_anything_is_known_nothing_is_claimed(window: KioskWindow) -> None:
    window.on_state(Helping())
    assert SAY.not_heard() in texts(window)
    assert SAY.all_ready() not in texts(window)


def test_a_fault_is_told_with_its_next_step_and_stands_at_the_top(helping: KioskWindow) -> None:
    advice = SAY.advice(PrinterFault.PAPER_OUT)
    assert texts(helping)[:3] == [f"rechts: {advice.headline}", advice.next_step, "links: Bereit"]


def test_a_fault_has_a_sign_of_its_own_and_not_only_a_colour(helping: KioskWindow) -> None:
    signs = [plate for plate in helping.screens.pages.desk.board.printers.findChildren(SignPlate) if plate.isVisible()]
    pictures = []
    for plate in signs:
        plate.colour("#000000", "#FFFFFF")
        pictures.append(plate.grab().toImage())
    assert len(pictures) == 2
    assert pictures[0] != pictures[1]


def test_a_mended_printer_is_seen_at_once(helping: KioskWindow) -> None:
    helping.on_printers((WELL, PrinterStatus("rechts")))
    assert texts(helping)[0] == SAY.all_ready()


def test_badges_that_want_a_helper_stand_before_those_on_their_way(helping: KioskWindow) -> None:
    read = texts(helping)
    assert read.index("Uli Öz") < read.index("Aylin Çelikkaya")
    assert "seit 09:04 Uhr · beim Drucker · Eingang links" in read
    assert "Papier leer." in read


def test_a_badge_is_printed_again(helping: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(helping.touched), qtbot.waitSignal(helping.desk_wished) as wished:
        press(rows(helping)[JOB.id], SAY.print_again())
    assert wished.args == [TryBadgeAgain(JOB.id)]


def test_giving_up_is_asked_twice(helping: KioskWindow, qtbot: QtBot) -> None:
    row = rows(helping)[STUCK.id]
    with qtbot.assertNotEmitted(helping.desk_wished):
        press(row, SAY.give_up())
    with qtbot.waitSignal(helping.desk_wished) as wished:
        press(row, SAY.give_up_sure())
    assert wished.args == [GiveBadgeUp(STUCK.id)]


def test_the_question_stays_while_other_badges_come_and_go(helping: KioskWindow) -> None:
    row = rows(helping)[STUCK.id]
    press(row, SAY.give_up())
    helping.on_jobs_open((replace(JOB, id=JobId("J3")), STUCK))
    assert rows(helping)[STUCK.id] is row
    assert button(row, SAY.give_up_sure()).isEnabled()
    assert set(rows(helping)) == {STUCK.id, "J3"}


@pytest.mark.parametrize(
    ("job", "buttons"),
    [
        (replace(JOB, state=JobState.WAITING), {SAY.give_up()}),
        (JOB, {SAY.print_again(), SAY.give_up()}),
        (replace(JOB, state=JobState.FAILED, reason="jam"), {SAY.print_again(), SAY.give_up()}),
        (replace(JOB, state=JobState.GIVEN_UP, reason="a6.typ"), {SAY.print_again(), SAY.give_up()}),
        (replace(JOB, state=JobState.GIVEN_UP), {SAY.print_again()}),
    ],
    ids=["waiting", "sent", "failed", "given up by the press", "given up by a helper"],
)
def test_a_badge_has_the_buttons_that_help(window: KioskWindow, job: OpenJob, buttons: set[str]) -> None:
    window.on_jobs_open((job,))
    window.on_state(Helping())
    (row,) = rows(window).values()
    assert {each.text() for each in row.findChildren(QPushButton) if each.isVisible()} == buttons


def test_every_button_says_whose_badge_it_is_for_and_is_reached_by_keyboard(helping: KioskWindow) -> None:
    for row in rows(helping).values():
        for each in row.findChildren(QPushButton):
            assert row._job.name in each.accessibleName()
            assert each.focusPolicy() is not Qt.FocusPolicy.NoFocus


def test_many_badges_scroll(window: KioskWindow) -> None:
    window.on_printers((EMPTY,))
    window.on_jobs_open(tuple(replace(STUCK, id=JobId(f"J{number}")) for number in range(30)))
    window.on_state(Helping())
    settle()
    scrolls = window.screens.pages.desk.board.findChildren(QScrollArea)
    assert any(scroll.isVisible() and scroll.verticalScrollBar().maximum() > 0 for scroll in scrolls)
    assert len(rows(window)) == 30


def test_searching_folds_the_printers_into_one_line_that_leads_back(helping: KioskWindow) -> None:
    board = helping.screens.pages.desk.board
    QTest.keyClicks(board.field, "oz")
    helping.on_told(Found("oz", matches()))
    settle()
    assert not board.printers.isVisible()
    assert board.summary.text() == SAY.summary((WELL, EMPTY), (STUCK,))
    QTest.mouseClick(board.overview, Qt.MouseButton.LeftButton)
    assert board.printers.isVisible()
    assert board.field.text() == ""


def test_while_another_program_prints_the_panel_says_so(helping: KioskWindow) -> None:
    helping.screens.pages.desk.show_printing_elsewhere(True)
    assert SAY.printed_elsewhere() in texts(helping)
    helping.screens.pages.desk.show_printing_elsewhere(False)
    assert SAY.printed_elsewhere() not in texts(helping)


def test_names_on_the_panel_are_gone_with_the_helper(helping: KioskWindow) -> None:
    assert rows(helping)
    helping.on_state(Waiting())
    helping.on_jobs_open((STUCK,))
    assert rows(helping) == {}
    assert not any("Öz" in label.text() for label in helping.findChildren(QLabel))


# --- the corner -----------------------------------------------------------------------------------------


def door(window: KioskWindow) -> HelperDoor:
    """The helpers' corner."""
    (corner,) = window.findChildren(HelperDoor)
    return corner


def test_the_corner_is_marked_while_something_wants_a_helper(window: KioskWindow) -> None:
    corner = door(window)
    plain, width = corner.grab().toImage(), corner.width()
    window.on_printers((WELL, EMPTY))
    assert corner.accessibleDescription()
    assert corner.grab().toImage() != plain
    assert corner.x() + corner.width() <= window.width()
    window.on_printers((WELL,))
    assert corner.accessibleDescription() == ""
    assert corner.width() == width
    assert corner.grab().toImage() == plain


def test_a_badge_on_its_way_leaves_no_mark(window: KioskWindow) -> None:
    window.on_printers((WELL,))
    window.on_jobs_open((JOB,))
    assert door(window).accessibleDescription() == ""


def test_the_mark_says_how_many_and_nothing_about_printers(window: KioskWindow) -> None:
    window.on_state(Answering(Admitted(registration(), DAY_1)))
    window.on_printers((EMPTY,))
    one = door(window).grab().toImage()
    window.on_jobs_open((STUCK,))
    assert door(window).grab().toImage() != one
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert not any("Drucker" in text or "Papier" in text for text in shown)
    assert door(window).text() == "Helfer"
