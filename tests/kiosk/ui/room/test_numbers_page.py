"""The numbers page: asks while it is shown, shows tiles and plots, gives values as a table, a picture and a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.desk_wishes import AskNumbers
from kiosk.checkin.manner import Manner
from kiosk.domain.help import CallId, HelpCall
from kiosk.office.places import Place, PlaceKind, Places
from kiosk.office.saving import Save, Saved
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.numbers_page import NumbersPage
from kiosk.ui.room.plot_card import PlotCard
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, SETTINGS, clipped, hosted, look, settle
from tests.kiosk.ui.room.days import NUMBERS

FOLDER = Place(PlaceKind.EXPORTS, "exports", Path("/data/exports"), 41_000_000_000)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[NumbersPage]:
    """The page, shown and answered."""
    page = NumbersPage(SETTINGS, HelperLanguage())
    host = hosted(qtbot, page, 1010, 610)
    page.dress(replace(look(), width=1010, height=610))
    page.enter()
    page.on_told(NUMBERS)
    settle()
    yield page
    page.leave()
    host.close()


def tiles(page: NumbersPage) -> list[str]:
    """What the tiles say."""
    return [tile.accessibleName() for tile in page.tiles]


def test_it_asks_at_once_and_while_it_is_shown(qtbot: QtBot) -> None:
    page = NumbersPage(SETTINGS, HelperLanguage())
    qtbot.addWidget(page)
    wished: list[object] = []
    page.wished.connect(wished.append)
    page.enter()
    assert wished == [AskNumbers()]
    page.on_tick()
    assert len(wished) == 2
    page.leave()


def test_who_leaves_asks_no_more(page: NumbersPage) -> None:
    assert page._timer.isActive()
    page.leave()
    assert not page._timer.isActive()


def test_what_is_hidden_asks_no_more(page: NumbersPage) -> None:
    page.hide()
    assert not page._timer.isActive()
    page.show()
    assert page._timer.isActive()


def test_before_the_first_answer_it_says_that_numbers_come(qtbot: QtBot) -> None:
    page = NumbersPage(SETTINGS, HelperLanguage())
    qtbot.addWidget(page)
    assert "Die Zahlen kommen gleich." in {words.text() for words in page.findChildren(Words)}


def test_tiles_say_what_is_asked_most(page: NumbersPage) -> None:
    said = [tile.replace("\u00a0", " ") for tile in tiles(page)]
    assert said == [
        "265 sind jetzt da",
        "287 von 412 Erwarteten gekommen",
        "17 ohne Anmeldung gekommen",
        "2 abgewiesen und noch offen",
        "4 Schilder noch nicht gedruckt das älteste seit 4 Minuten, 1 aufgegeben",
        "0 rufen gerade um Hilfe",
    ]


def test_open_calls_are_counted_until_somebody_goes_there(page: NumbersPage) -> None:
    call = HelpCall(CallId("0" * 16), "Left door", "unpaid", datetime(2024, 2, 20, 9, 40, tzinfo=UTC))
    page.on_calls((call, replace(call, id=CallId("1" * 16), coming=True)))
    assert tiles(page)[5].startswith("1 ")


def test_every_plot_says_its_numbers_in_words(page: NumbersPage) -> None:
    for card in page.cards:
        assert card.plot.accessibleName()
        assert card.plot.accessibleDescription()
        assert card.plot.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_plot_cannot_be_dragged_or_zoomed(page: NumbersPage) -> None:
    before = page.cards[0].plot._drawing.viewRange()
    QTest.mousePress(page.cards[0].plot, Qt.MouseButton.LeftButton)
    QTest.mouseMove(page.cards[0].plot)
    QTest.mouseRelease(page.cards[0].plot, Qt.MouseButton.LeftButton)
    assert page.cards[0].plot._drawing.viewRange() == before


def test_its_values_can_be_read_as_a_table(page: NumbersPage) -> None:
    card = page.cards[1]
    QTest.mouseClick(card.switch, Qt.MouseButton.LeftButton)
    assert card.table.isVisible()
    assert card.table.rows[0] == ("Dienstag, 20. Februar", "412", "287", "265")
    QTest.mouseClick(card.switch, Qt.MouseButton.LeftButton)
    assert card.plot.isVisible()


def test_a_table_stays_a_table_when_new_numbers_come(page: NumbersPage) -> None:
    page.cards[1].on_switch()
    page.on_told(replace(NUMBERS, walk_ins=18))
    assert page.cards[1].table.isVisible()


@pytest.fixture
def card(page: NumbersPage) -> PlotCard:
    """The plot of the organisations."""
    return page.cards[3]


def test_its_picture_goes_where_somebody_wants_it(page: NumbersPage, card: PlotCard) -> None:
    ordered: list[object] = []
    page.ordered.connect(ordered.append)
    QTest.mouseClick(card.picture, Qt.MouseButton.LeftButton)
    page.on_news(Places((FOLDER,)))
    page._saving.on_place(FOLDER.path)
    (order,) = (order for order in ordered if isinstance(order, Save))
    image = QImage.fromData(order.content)
    assert order.name == "einlass-2024-02-20-organisationen.png"
    assert image.width() == 2400
    colours = {image.pixelColor(x, y).name() for x in range(0, 2400, 3) for y in range(0, image.height(), 40)}
    assert look().colours.primary.lower() in colours, "there are bars in it"


def test_its_numbers_go_where_somebody_wants_them(page: NumbersPage, card: PlotCard) -> None:
    ordered: list[object] = []
    page.ordered.connect(ordered.append)
    QTest.mouseClick(card.numbers, Qt.MouseButton.LeftButton)
    page.on_news(Places((FOLDER,)))
    page._saving.on_place(FOLDER.path)
    order = ordered[-1]
    assert isinstance(order, Save)
    assert order.content.decode("utf-8-sig").splitlines()[:2] == [
        "Organisation;erwartet;gekommen",
        "ohne Organisation;80;30",
    ]


def test_that_it_is_saved_is_said(page: NumbersPage) -> None:
    page.on_news(Saved(Save(FOLDER.path, "a.csv", b"", "numbers"), FOLDER.path / "a.csv"))
    assert page._notice.text() == "Gespeichert: „a.csv“ im Ordner /data/exports."


@ALL_LOOKS
def test_nothing_is_clipped(page: NumbersPage, manner: Manner, size: tuple[int, int]) -> None:
    width, height = size[0] - 270, size[1] - 110
    page.window().resize(*size)
    page.resize(width, height)
    page.dress(replace(look(manner, size), width=width, height=height))
    settle()
    assert not clipped(page.findChildren(Words), page.findChildren(WordButton))
    for card in page.cards:
        names = card.plot._drawing.getAxis("left")
        assert names.width() < card.plot.width() * 0.75
