"""Where to save: a few places, chosen by hand or key, and the file goes to the office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.office.office import Failed
from kiosk.office.places import AskPlaces, Place, PlaceKind, Places
from kiosk.office.saving import NotSaved, Save, Saved
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.places import PlaceChoice
from kiosk.ui.saving import Saving
from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words
from tests.kiosk.ui.looks import ALL_LOOKS, clipped, hosted, look, settle

HERE = Place(PlaceKind.EXPORTS, "exports", Path("/data/exports"), 41_000_000_000)
STICK = Place(PlaceKind.MEDIUM, "EINLASS", Path("/media/somebody/EINLASS"), 1_500_000_000)


@pytest.fixture
def saving(qtbot: QtBot) -> Iterator[Saving]:
    """A page that can save something."""
    saving = Saving(QWidget(), "numbers", HelperLanguage())
    host = hosted(qtbot, saving, 900, 500)
    saving.dress(look())
    yield saving
    host.close()


def orders(saving: Saving) -> list[object]:
    """What is ordered from now on."""
    ordered: list[object] = []
    saving.ordered.connect(ordered.append)
    return ordered


def places(saving: Saving) -> list[QPushButton]:
    """The buttons of the places."""
    return [button for button in saving.places.findChildren(WordButton) if "frei" in button.text()]


def test_the_question_asks_for_the_places(saving: Saving) -> None:
    ordered = orders(saving)
    saving.offer("zahlen.csv", b"1;2")
    assert ordered == [AskPlaces()]


def test_a_touch_on_a_place_saves_there(saving: Saving) -> None:
    ordered = orders(saving)
    saving.offer("zahlen.csv", b"1;2")
    saving.on_news(Places((HERE, STICK)))
    QTest.mouseClick(places(saving)[1], Qt.MouseButton.LeftButton)
    assert ordered[-1] == Save(STICK.path, "zahlen.csv", b"1;2", "numbers")


def test_the_first_place_has_the_keyboard(saving: Saving) -> None:
    saving.offer("zahlen.csv", b"")
    settle()
    saving.on_news(Places((HERE, STICK)))
    assert places(saving)[0].hasFocus()


def test_nothing_is_saved_or_kept_after_cancelling(saving: Saving) -> None:
    saving.offer("zahlen.csv", b"1;2")
    ordered = orders(saving)
    saving.places.cancelled.emit()
    saving.on_news(Places((HERE,)))
    saving.on_place(HERE.path)
    assert not ordered


def test_what_came_of_it_is_said(saving: Saving) -> None:
    told: list[str] = []
    saving.told.connect(told.append)
    order = Save(HERE.path, "zahlen.csv", b"", "numbers")
    saving.on_news(Saved(order, HERE.path / "zahlen.csv"))
    saving.on_news(Failed(order, NotSaved("no space")))
    assert told[0] == "Gespeichert: „zahlen.csv“ im Ordner /data/exports."
    assert told[1].startswith("Das konnte nicht gespeichert werden.")


def test_the_file_of_another_page_is_not_told_here(saving: Saving) -> None:
    told: list[str] = []
    saving.told.connect(told.append)
    saving.on_news(Saved(Save(HERE.path, "x.csv", b"", "trail"), HERE.path / "x.csv"))
    assert not told


def test_without_a_stick_it_is_said_how_to_get_one(qtbot: QtBot) -> None:
    choice = PlaceChoice(HelperLanguage())
    qtbot.addWidget(choice)
    choice.show_places((HERE,))
    assert any("Stecken Sie ihn ein" in words.text() for words in choice.findChildren(Words))


def test_content_is_in_no_repr() -> None:
    assert "secret" not in repr(Save(HERE.path, "x.csv", b"secret", "trail"))


@ALL_LOOKS
def test_nothing_is_clipped(saving: Saving, manner: Manner, size: tuple[int, int]) -> None:
    saving.window().resize(*size)
    saving.resize(size[0] - 60, size[1] - 200)
    saving.dress(look(manner, size))
    saving.offer("zahlen.csv", b"")
    long = Place(PlaceKind.DOCUMENTS, "Dokumente der Veranstaltung", Path("/x"), 5)
    saving.on_news(Places((HERE, STICK, long)))
    settle()
    assert not clipped(saving.findChildren(Words), saving.findChildren(WordButton))
