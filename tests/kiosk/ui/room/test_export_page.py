"""Tables, certificates and the report on the page: how, where to, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.domain.registration import Language
from kiosk.domain.table_words import Persons
from kiosk.domain.trouble import PrinterTrouble, StoreTrouble, Trouble
from kiosk.office.exports import (
    AttendanceTaken,
    CertificatesTaken,
    NobodyCame,
    ReportTaken,
    TableKind,
    TakeAttendance,
    TakeCertificates,
    TakeReport,
)
from kiosk.office.office import Failed, Progress
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
TABLES, CERTIFICATES, REPORT = SAY.sections()
PASSWORD = "ZEYK-W27N-BRQ5-GCWH-N5EW"
SEALED = Path("/media/EVENT/anwesenheit-gemeinsam-digital-2024-2024-02-20-0830.xlsx.zip")


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ExportPage]:
    page = ExportPage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.start()
    page.enter()
    settle()
    yield page
    host.close()


@pytest.fixture
def orders(page: ExportPage) -> list[object]:
    """What the page orders; the places are told at once."""
    orders: list[object] = []

    def on_order(order: object) -> None:
        orders.append(order)
        if isinstance(order, AskPlaces):
            page.on_news(Places((STICK,)))

    page.ordered.connect(on_order)
    return orders


def press(page: ExportPage, words: str) -> None:
    (button,) = (each for each in page.findChildren(WordButton) if each.isVisible() and each.text() == words)
    button.click()
    settle()


def read(page: ExportPage) -> str:
    return " ".join(words.text() for words in page.findChildren(Words) if words.isVisible())


@pytest.mark.parametrize("number", range(3))
def test_a_table_goes_to_a_place(page: ExportPage, orders: list[object], number: int) -> None:
    press(page, TABLES.buttons[number])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    kind = tuple(TableKind)[number]
    assert orders == [AskPlaces(), TakeAttendance(STICK.path, kind, Persons.NAMED, Language.GERMAN)]
    assert isinstance(order, TakeAttendance)
    page.on_news(AttendanceTaken(order, STICK.path / f"a.{kind}", 312))
    assert SAY.people(312) in read(page)
    press(page, SAY.done())
    assert page.frame.view is page.sections


@pytest.mark.parametrize("persons", Persons)
def test_how_people_stand_in_it_is_chosen_before(page: ExportPage, orders: list[object], persons: Persons) -> None:
    press(page, SAY.persons(persons))
    assert SAY.about_persons(persons) in read(page)
    press(page, TABLES.buttons[0])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert isinstance(order, TakeAttendance)
    assert order.persons is persons
    checked = [button.text() for button in page.sections.persons.buttons if button.isChecked()]
    assert checked == [SAY.persons(persons)]


def test_a_password_is_shown_until_the_page_is_left_and_stays_nowhere(page: ExportPage, orders: list[object]) -> None:
    page.sections.password.click()
    press(page, TABLES.buttons[0])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert isinstance(order, TakeAttendance)
    assert order.sealed
    page.on_news(AttendanceTaken(order, SEALED, 312, PASSWORD))
    assert SAY.password(PASSWORD) in read(page)
    assert SAY.about_password() in read(page)
    page.leave()
    assert PASSWORD not in " ".join(words.text() for words in page.findChildren(Words))
    assert PASSWORD not in repr(vars(page))


def test_without_a_password_nothing_is_said_of_one(page: ExportPage, orders: list[object]) -> None:
    press(page, TABLES.buttons[0])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert isinstance(order, TakeAttendance)
    assert not order.sealed
    page.on_news(AttendanceTaken(order, SEALED, 312))
    assert SAY.about_password() not in read(page)


@pytest.mark.parametrize("together", [True, False])
def test_certificates_go_to_a_place(page: ExportPage, orders: list[object], together: bool) -> None:
    press(page, CERTIFICATES.buttons[0 if together else 1])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert order == TakeCertificates(STICK.path, together)
    assert isinstance(order, TakeCertificates)
    page.on_news(Progress(order, 7, 120))
    assert SAY.making(7, 120) in read(page)
    news = CertificatesTaken(order, STICK.path / "teilnahmebescheinigungen", 120)
    page.on_news(news)
    assert SAY.taken(news)[1] in read(page)


def test_that_nobody_came_is_said(page: ExportPage, orders: list[object]) -> None:
    press(page, CERTIFICATES.buttons[0])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert isinstance(order, TakeCertificates)
    page.on_news(NobodyCame(order))
    assert SAY.taken(NobodyCame(order))[0] in read(page)


@pytest.mark.parametrize(("number", "language"), [(0, Language.GERMAN), (1, Language.ENGLISH)])
def test_the_report_goes_to_a_place(page: ExportPage, orders: list[object], number: int, language: Language) -> None:
    press(page, REPORT.buttons[number])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert order == TakeReport(STICK.path, language)
    assert isinstance(order, TakeReport)
    page.on_news(ReportTaken(order, STICK.path / "bericht.pdf"))
    assert SAY.written("bericht.pdf", "/media/EVENT") in read(page)


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Trouble("disk full"), PLACES.not_saved()),
        (StoreTrouble("locked"), SAY.store_trouble()),
        (PrinterTrouble("the template"), SAY.page_trouble()),
    ],
)
def test_trouble_is_told_in_words_with_the_program_s_own_as_small_print(
    page: ExportPage, orders: list[object], trouble: Trouble, words: str
) -> None:
    press(page, TABLES.buttons[2])
    press(page, PLACES.place(STICK))
    page.on_news(Failed(orders[-1], trouble))
    assert words in read(page)
    assert SAY.small_print(str(trouble)) in read(page)


def test_only_the_last_order_counts(page: ExportPage, orders: list[object]) -> None:
    press(page, TABLES.buttons[0])
    press(page, PLACES.place(STICK))
    order = orders[-1]
    assert isinstance(order, TakeAttendance)
    page.leave()
    page.on_news(AttendanceTaken(order, SEALED, 312, PASSWORD))
    assert page.frame.view is page.sections
    assert PASSWORD not in repr(vars(page))


def test_one_can_think_better_of_it(page: ExportPage, orders: list[object]) -> None:
    press(page, REPORT.buttons[0])
    press(page, PLACES.cancel())
    assert page.frame.view is page.sections
    assert orders == [AskPlaces()]


def test_the_next_one_who_comes_finds_nothing_chosen(page: ExportPage) -> None:
    page.sections.password.click()
    press(page, SAY.persons(Persons.COUNTED))
    page.start()
    assert not page.sections.password.isChecked()
    assert page.sections.persons.chosen is Persons.NAMED


def test_every_control_has_a_name_of_its_own(page: ExportPage) -> None:
    controls = [
        each for each in page.findChildren(QWidget) if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert all(control.accessibleName() for control in controls)
    names = [each.accessibleName() for each in controls if isinstance(each, QAbstractButton)]
    assert len(names) == len(set(names))


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

    for persons in Persons:
        page.sections.persons.choose(persons)
        check()
    page.on_table(TableKind.XLSX)
    check()
    page.on_place(STICK.path)
    page.on_news(Failed(orders[-1], Trouble("/media/EVENT/anwesenheit.xlsx cannot be written (No space left)")))
    check()
    page.on_table(TableKind.XLSX)
    page.on_place(STICK.path)
    order = orders[-1]
    assert isinstance(order, TakeAttendance)
    page.on_news(AttendanceTaken(order, SEALED, 312, PASSWORD))
    check()
