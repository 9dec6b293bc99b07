"""Attendance and journals on the page: where to, which file, what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.registration import Language
from kiosk.domain.trouble import StoreTrouble, Trouble
from kiosk.office.exports import (
    AttendanceTaken,
    DoubleEntry,
    JournalMerged,
    JournalTaken,
    MergeJournal,
    TableKind,
    TakeAttendance,
    TakeJournal,
)
from kiosk.office.list_files import JOURNAL_ENDINGS, FilesFound, FindFiles, FoundFile
from kiosk.office.office import Failed
from kiosk.office.places import AskPlaces, Place, PlaceKind, Places
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.phrases_places import PlacesSentences
from kiosk.ui.room.export_page import ExportPage
from kiosk.ui.room.export_phrases import ExportSentences
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle

SAY, PLACES = ExportSentences(Language.GERMAN), PlacesSentences(Language.GERMAN)
STICK = Place(PlaceKind.MEDIUM, "EVENT", Path("/media/EVENT"), 7_000_000_000)
JOURNAL = FoundFile(
    Path("/media/EVENT/stand.einlass"), PlaceKind.MEDIUM, "EVENT", datetime(2024, 2, 20, 9, 15, tzinfo=UTC), 34_000
)
DOUBLE = DoubleEntry(
    "Anke Quitte",
    date(2024, 2, 20),
    (("links", datetime(2024, 2, 20, 8, 15, tzinfo=UTC)), ("rechts", datetime(2024, 2, 20, 8, 17, tzinfo=UTC))),
)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ExportPage]:
    page = ExportPage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.start()
    page.enter()
    settle()
    yield page
    page.leave()
    host.close()


@pytest.fixture
def orders(page: ExportPage) -> list[object]:
    """What is ordered; places and files are told at once."""
    orders: list[object] = []

    def on_order(order: object) -> None:
        orders.append(order)
        if isinstance(order, AskPlaces):
            page.on_news(Places((STICK,)))
        elif isinstance(order, FindFiles):
            page.on_news(FilesFound(order, (JOURNAL,)))

    page.ordered.connect(on_order)
    return orders


def press(page: ExportPage, words: str) -> None:
    button = next(each for each in page.findChildren(WordButton) if each.isVisible() and each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def read(page: ExportPage) -> str:
    settle()
    return "\n".join(each.text() for each in page.findChildren(Words) if each.isVisible())


@pytest.mark.parametrize("kind", TableKind)
def test_attendance_goes_to_a_place(page: ExportPage, orders: list[object], kind: TableKind) -> None:
    press(page, SAY.take(kind))
    press(page, PLACES.place(STICK))
    assert orders == [AskPlaces(), TakeAttendance(STICK.path, kind)]
    order = orders[-1]
    assert isinstance(order, TakeAttendance)
    page.on_news(AttendanceTaken(order, STICK.path / "a.xlsx", 338))
    assert SAY.written("a.xlsx", "/media/EVENT") in read(page)
    assert SAY.people(338) in read(page)


def test_the_journal_goes_to_a_place(page: ExportPage, orders: list[object]) -> None:
    press(page, SAY.take_journal())
    assert SAY.where_journal() in read(page)
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert order == TakeJournal(STICK.path)
    assert isinstance(order, TakeJournal)
    page.on_news(JournalTaken(order, STICK.path / "stand.einlass", 120))
    assert SAY.entries(120) in read(page)


def test_another_journal_is_taken_over_with_who_came_twice(page: ExportPage, orders: list[object]) -> None:
    press(page, SAY.bring_journal())
    assert orders == [FindFiles(JOURNAL_ENDINGS)]
    QTest.keyClick(page.journals.table, Qt.Key.Key_Return)
    order = orders[-1]
    assert order == MergeJournal(JOURNAL.path)
    assert isinstance(order, MergeJournal)
    page.on_news(JournalMerged(order, 120, 33, (DOUBLE,), 2))
    there = read(page)
    assert SAY.merged() in there
    assert SAY.doubles(1) in there
    assert SAY.unknown(2) in there
    assert page.done.table.rows == (("Anke Quitte", "Dienstag, 20. Februar 2024", "links, 09:15\nrechts, 09:17"),)


def test_without_doubles_there_is_no_table(page: ExportPage, orders: list[object]) -> None:
    press(page, SAY.bring_journal())
    page.on_file(JOURNAL.path)
    order = orders[-1]
    assert isinstance(order, MergeJournal)
    page.on_news(JournalMerged(order, 3, 0, (), 0))
    assert SAY.no_doubles() in read(page)
    assert not page.done.table.isVisible()


@pytest.mark.parametrize(
    ("order", "trouble", "words"),
    [
        (TakeAttendance(STICK.path, TableKind.CSV), Trouble("disk full"), PLACES.not_saved()),
        (MergeJournal(JOURNAL.path), Trouble("damaged"), SAY.not_merged()),
        (MergeJournal(JOURNAL.path), StoreTrouble("locked"), SAY.store_trouble()),
    ],
)
def test_trouble_is_told_in_words_with_the_program_s_own_as_small_print(
    page: ExportPage, orders: list[object], order: object, trouble: Trouble, words: str
) -> None:
    if isinstance(order, TakeAttendance):
        page.on_text()
        page.on_place(order.place)
    else:
        page.on_file(JOURNAL.path)
    page.on_news(Failed(orders[-1], trouble))
    assert words in read(page)
    assert SAY.small_print(str(trouble)) in read(page)


def test_one_can_think_better_of_it(page: ExportPage, orders: list[object]) -> None:
    press(page, SAY.take_journal())
    press(page, PLACES.cancel())
    assert page.frame.view is page.sections
    press(page, SAY.bring_journal())
    press(page, SAY.back())
    assert page.frame.view is page.sections


def test_nothing_is_promised_that_is_not_there(page: ExportPage) -> None:
    there = read(page).lower()
    assert "pretix" not in there
    assert "netz" not in there


def test_whoever_leaves_leaves_no_name_behind(page: ExportPage, orders: list[object]) -> None:
    page.on_file(JOURNAL.path)
    order = orders[-1]
    assert isinstance(order, MergeJournal)
    page.on_news(JournalMerged(order, 1, 0, (DOUBLE,), 0))
    page.leave()
    assert page.done.table.rows == ()
    assert "Quitte" not in repr(vars(page))


def test_every_control_has_a_name(page: ExportPage, orders: list[object]) -> None:
    page.on_merge()
    settle()
    for control in page.findChildren(QWidget):
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert control.accessibleName(), control


@ALL_LOOKS
def test_nothing_is_clipped(page: ExportPage, orders: list[object], manner: Manner, size: tuple[int, int]) -> None:
    upright = size[1] > size[0]
    width, height = (size[0] - 54, size[1] - 440) if upright else (size[0] - 330, size[1] - 136)
    page.window().resize(*size)
    page.resize(width, height)
    page.dress(replace(look(manner, size), width=width, height=height))

    def check() -> None:
        settle()
        assert not clipped(page.findChildren(Words), page.findChildren(WordButton))

    check()
    page.on_workbook()
    check()
    page.on_merge()
    check()
    page.on_file(JOURNAL.path)
    page.on_news(Failed(orders[-1], Trouble("/media/EVENT/stand.einlass is damaged; please write it again")))
    check()
    page.on_file(JOURNAL.path)
    order = orders[-1]
    assert isinstance(order, MergeJournal)
    page.on_news(JournalMerged(order, 120, 33, (DOUBLE,), 2))
    check()
