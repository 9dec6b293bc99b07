"""The page for erasing, driven by keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.domain.erasing import Certificate, CertificateTrouble, Gap, HeldTrouble, Hold, NotSearched, Trace
from kiosk.domain.registration import Language
from kiosk.domain.trouble import StoreTrouble
from kiosk.office.erasing import (
    AskRetention,
    Erased,
    EraseEverybody,
    ErasePerson,
    FindPeople,
    People,
    Retention,
    SetHold,
)
from kiosk.office.office import Failed, Progress
from kiosk.office.places import AskPlaces, Place, PlaceKind, Places
from kiosk.office.saving import NotSaved, Save, Saved
from kiosk.settings import read_event
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import look_of
from kiosk.ui.pill import Pill
from kiosk.ui.room.erasing_page import ErasingPage
from kiosk.ui.room.erasing_phrases import ErasingSentences
from kiosk.ui.theme import dress
from kiosk.ui.words import Words
from tests.people import registration

KNOWN = Retention(5, date(2024, 4, 1), date(2024, 3, 22), overdue=True, automatic=False)
AYLIN = registration(1)
CERTIFICATE = Certificate(
    "Gemeinsam Digital", "gd", "links", "0.1.0", datetime(2024, 4, 1, tzinfo=UTC), "organiser", False,
    (AYLIN.id,), (), 10, 0, 0, (), (), (Gap(NotSearched.PRINTED),),
)  # fmt: skip


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[ErasingPage]:
    """The page with what the office has said about the time, and the orders it gives in `ordered_all`."""
    settings = read_event()
    dress(qapp, settings.looks)
    # As in the area, whose layout lets no page make the window larger.
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 1100)
    page = ErasingPage(HelperLanguage())
    page.setParent(window)
    page.resize(960, 600)
    page.dress(look_of(Manner(), settings.looks, 1280, 720, 3.8))
    window.show()
    page.enter()
    page.on_news(KNOWN)
    yield page
    page.leave()


@pytest.fixture
def orders(page: ErasingPage) -> list[object]:
    """What the page orders."""
    given: list[object] = []
    page.ordered.connect(given.append)
    return given


def texts(page: ErasingPage) -> str:
    return " ".join(words.text() for words in page.findChildren(Words) if words.isVisible())


def press(button: Pill) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose_aylin(page: ErasingPage) -> None:
    QTest.keyClicks(page.first.name.field, "celik")
    QTest.keyClick(page.first.name.field, Qt.Key.Key_Return)
    page.on_news(People((AYLIN,)))
    press(page.first.doors[0])


def test_it_asks_when_the_data_are_due(page: ErasingPage, orders: list[object]) -> None:
    page.enter()
    assert orders == [AskRetention()]
    assert "22. März 2024" in texts(page)


def test_a_person_is_found_and_erased_only_after_the_last_name_was_typed(
    page: ErasingPage, orders: list[object]
) -> None:
    choose_aylin(page)
    assert orders == [FindPeople("celik")]
    assert not page.frame.further.isEnabled()
    QTest.keyClicks(page.confirm.typed.field, "Celikkay")
    QTest.keyClick(page.confirm.typed.field, Qt.Key.Key_Return)
    assert not page.frame.further.isEnabled()
    QTest.keyClicks(page.confirm.typed.field, "a")
    assert page.frame.further.isEnabled()
    press(page.frame.further)
    assert orders[1:] == [ErasePerson(AYLIN.id)]


def test_everybody_is_erased_only_after_the_words_were_typed(page: ErasingPage, orders: list[object]) -> None:
    press(page.first.everybody)
    assert not page.frame.further.isEnabled()
    QTest.keyClicks(page.confirm.typed.field, "Alle loeschen")
    QTest.keyClick(page.confirm.typed.field, Qt.Key.Key_Return)
    assert orders == [EraseEverybody()]


def test_the_certificate_is_ordered_in_the_language_of_the_area(page: ErasingPage, orders: list[object]) -> None:
    page.tongue.on_switch()
    press(page.first.everybody)
    QTest.keyClicks(page.confirm.typed.field, ErasingSentences(Language.ENGLISH).all_words())
    QTest.keyClick(page.confirm.typed.field, Qt.Key.Key_Return)
    assert orders == [EraseEverybody(Language.ENGLISH)]


def test_cancelling_erases_nobody_and_forgets_the_name(page: ErasingPage, orders: list[object]) -> None:
    choose_aylin(page)
    press(page.frame.back)
    assert "Çelikkaya" not in page.frame.accessibleName()
    assert orders == [FindPeople("celik")]


def test_nothing_personal_is_left_when_somebody_leaves(page: ErasingPage) -> None:
    choose_aylin(page)
    page.leave()
    assert "elikkaya" not in texts(page)
    assert page.first.doors == []


def test_what_came_of_it_is_told(page: ErasingPage) -> None:
    page.on_news(Progress(ErasePerson(AYLIN.id), 3, 8))
    page.on_news(Erased(CERTIFICATE, Path("/data/erasures/erasure.pdf"), b"a page"))
    said = texts(page)
    assert "0 Spuren" in said
    assert "/data/erasures/erasure.pdf" in said
    press(page.frame.further)
    assert page.frame.view is page.first


def test_traces_and_places_that_were_not_searched_are_named(page: ErasingPage) -> None:
    gaps = (Gap(NotSearched.BACKUP_MISSING, "/media/backup"),)
    found = replace(CERTIFICATE, traces=(Trace("exports/list.csv", 2), Trace("einlass.db: notes R6", 1)), gaps=gaps)
    page.on_news(Erased(found, Path("/data/erasures/erasure.pdf"), b"a page"))
    assert "exports/list.csv, Notiz zu R6" in texts(page)
    assert "/media/backup" in texts(page)


def test_the_certificate_can_be_saved(page: ErasingPage, orders: list[object]) -> None:
    page.on_news(Erased(CERTIFICATE, Path("/data/erasures/erasure.pdf"), b"a page"))
    press(page.frame.back)
    page.on_news(Places((Place(PlaceKind.MEDIUM, "STICK", Path("/media/stick"), 10**9),)))
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    order = Save(Path("/media/stick"), "erasure.pdf", b"a page", "certificate")
    assert orders == [AskRetention(), AskPlaces(), order]
    page.on_news(Saved(order, Path("/media/stick/erasure.pdf")))
    assert "Gespeichert" in texts(page)


def test_a_certificate_that_cannot_be_saved_is_told(page: ErasingPage) -> None:
    page.on_news(Erased(CERTIFICATE, Path("/data/erasures/erasure.pdf"), b"a page"))
    press(page.frame.back)
    page.on_news(Failed(Save(Path("/media/stick"), "erasure.pdf", b"a page", "certificate"), NotSaved("full")))
    assert "nicht gespeichert" in page.frame.notice.text
    assert "0 Spuren" in texts(page)


def test_data_can_be_held_with_a_reason(page: ErasingPage, orders: list[object]) -> None:
    press(page.first.hold)
    assert not page.frame.further.isEnabled()
    press(page.holding.doors[0])
    QTest.keyClicks(page.holding.reason.field, "Audit")
    press(page.frame.further)
    assert orders == [SetHold(date(2024, 7, 1), "Audit")]


def test_while_data_are_held_not_everybody_can_be_erased(page: ErasingPage, orders: list[object]) -> None:
    page.on_news(replace(KNOWN, hold=Hold(date(2024, 7, 1), "Prüfung", "organiser", datetime(2024, 4, 1, tzinfo=UTC))))
    assert not page.first.everybody.isVisible()
    press(page.first.end_hold)
    assert orders == [SetHold(None)]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (HeldTrouble("held"), "sollen noch bleiben"),
        (CertificateTrouble("full"), "Nur die Bescheinigung"),
        (StoreTrouble("full"), "Es wurde nichts gelöscht"),
    ],
)
def test_trouble_is_told_in_words(page: ErasingPage, trouble: StoreTrouble, words: str) -> None:
    page.on_news(Failed(EraseEverybody(), trouble))
    assert words in page.frame.notice.text


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [(960, 600), (680, 1100)])
@pytest.mark.parametrize("large", [False, True])
def test_no_button_is_clipped(page: ErasingPage, theme: Theme, size: tuple[int, int], large: bool) -> None:
    page.resize(*size)
    page.dress(look_of(Manner(theme=theme, large=large), read_event().looks, *size, 3.8))
    choose_aylin(page)
    QApplication.processEvents()
    assert [pill.text() for pill in page.findChildren(Pill) if pill.isVisible() and pill.clipped()] == []
    assert page.frame.further.height() >= 57


def test_every_control_has_a_name(page: ErasingPage) -> None:
    controls = [*page.findChildren(Pill), page.first.name.field, page.confirm.typed.field, page.holding.reason.field]
    choose_aylin(page)
    assert all(control.accessibleName() for control in controls if control.isVisible())
