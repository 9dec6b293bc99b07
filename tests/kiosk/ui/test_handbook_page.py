"""The handbook on the screen: read by keyboard, opened at a page, with no way out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Helping, Waiting
from kiosk.domain.operator import Operator
from kiosk.pages.handbook import Book, chapter_about
from kiosk.settings import read_event
from kiosk.ui.handbook_page import HandbookPage
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import look_of
from kiosk.ui.pages import pages_of
from kiosk.ui.room.erasing_page import ErasingPage
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[HandbookPage]:
    """The page in a window."""
    dress(qapp, read_event().looks)
    window = QWidget()
    qtbot.addWidget(window)
    page = HandbookPage(HelperLanguage())
    page.setParent(window)
    window.resize(960, 1100)
    page.resize(960, 600)
    wear(page, 960, 600)
    window.show()
    page.enter()
    yield page
    window.close()


def wear(page: HandbookPage, width: int, height: int, **manner: object) -> None:
    page.dress(look_of(Manner(**manner), read_event().looks, width, height, 3.8))  # type: ignore[arg-type]
    QApplication.processEvents()


def test_it_begins_with_the_helpers_chapter(page: HandbookPage) -> None:
    assert "Die Tür in fünf Minuten" in page.reader.toPlainText()
    assert page.reader.hasFocus()


def test_another_chapter_is_one_press_away(page: HandbookPage) -> None:
    QTest.mouseClick(page.doors[Book.SET_UP], Qt.MouseButton.LeftButton)
    assert "DIN 18040-1" in page.reader.toPlainText()
    assert page.doors[Book.SET_UP].isChecked()


def test_keys_scroll_and_say_that_somebody_is_there(page: HandbookPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.touched):
        QTest.keyClick(page.reader, Qt.Key.Key_PageDown)
    assert page.reader.verticalScrollBar().value() > 0


@pytest.mark.parametrize("english", [False, True])
def test_it_opens_at_what_is_said_about_a_page(page: HandbookPage, english: bool) -> None:
    tongue = HelperLanguage()
    if english:
        tongue.on_switch()
    numbers = next(each for each in pages_of(read_event(), tongue).organisers if type(each).__name__ == "NumbersPage")
    page.open_at(numbers)
    assert page.doors[Book.ORGANISERS].isChecked()
    assert page.reader.verticalScrollBar().value() > 0
    assert numbers.tongue is tongue


def test_every_page_of_the_area_has_its_part(qapp: QApplication) -> None:
    pages = pages_of(read_event(), HelperLanguage())
    names = {page.heading() for page in (*pages.helpers, *pages.organisers)}
    assert {name for name in names if chapter_about(name) is None} == set()


def test_nothing_but_its_own_pictures_is_read(page: HandbookPage) -> None:
    assert page.reader.loadResource(IMAGE, QUrl("waiting.png")) is not None
    for other in ("file:///etc/passwd", "../../../etc/passwd", "http://example.org/x.png", "room-numbers.png"):
        assert page.reader.loadResource(IMAGE, QUrl(other)) is None


def test_links_lead_nowhere(page: HandbookPage) -> None:
    assert not page.reader.openLinks()
    assert page.reader.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [(960, 600), (680, 1000)])
def test_nothing_is_wider_than_the_page(page: HandbookPage, theme: Theme, size: tuple[int, int]) -> None:
    page.resize(*size)
    wear(page, *size, theme=theme, large=True)
    for book in Book:
        page.on_chosen(list(Book).index(book))
        QApplication.processEvents()
        assert page.reader.document().size().width() <= page.reader.viewport().width()


def test_f1_opens_what_is_said_about_the_page_that_is_shown(window: KioskWindow) -> None:
    window.on_state(Helping(operator=Operator.ORGANISER))
    area = window.screens.area
    (erasing,) = area.findChildren(ErasingPage)
    area.open(erasing)
    QTest.keyClick(erasing, Qt.Key.Key_F1)
    handbook = area.current
    assert isinstance(handbook, HandbookPage)
    assert handbook.doors[Book.ORGANISERS].isChecked()
    window.on_state(Waiting())
