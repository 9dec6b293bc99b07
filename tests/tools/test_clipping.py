"""What is not seen whole is found: a text in too small a label or button, and a control beside the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.words import Words
from tools.clipping import clipped

LONG = "Bitte kommen Sie kurz zum Info-Tisch, dort helfen wir Ihnen gerne weiter."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    return window


def put(widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    """Show it there."""
    widget.setGeometry(x, y, width, height)
    widget.show()


def test_a_text_with_room_is_whole(window: QWidget) -> None:
    put(Words(LONG, window), 0, 0, 400, 300)
    assert clipped(window) == []


def test_a_text_in_too_low_a_label_is_cut(window: QWidget) -> None:
    put(Words(LONG, window), 0, 0, 120, 12)
    assert clipped(window) == [LONG]


def test_a_button_too_narrow_for_its_word_is_cut(window: QWidget) -> None:
    put(QPushButton("Noch einmal drucken", window), 0, 0, 40, 40)
    assert clipped(window) == ["Noch einmal drucken"]


def test_a_button_with_room_is_whole(window: QWidget) -> None:
    put(QPushButton("Ja", window), 0, 0, 200, 60)
    assert clipped(window) == []


def test_a_plain_label_too_narrow_is_cut(window: QWidget) -> None:
    put(QLabel(LONG, window), 0, 0, 60, 40)
    assert clipped(window) == [LONG]


def test_a_control_beside_the_window_is_told(window: QWidget) -> None:
    button = QPushButton("Ja", window)
    button.setAccessibleName("Ja")
    put(button, 300, 0, 200, 60)
    assert ["sticks out" in each for each in clipped(window)] == [True]


def test_what_can_be_scrolled_to_is_whole(window: QWidget) -> None:
    area, inside = QScrollArea(window), QWidget()
    button = QPushButton("Ja", inside)
    button.setGeometry(0, 900, 100, 60)
    inside.setFixedSize(200, 1000)
    area.setWidget(inside)
    put(area, 0, 0, 400, 300)
    assert clipped(window) == []


def test_what_is_hidden_does_not_count(window: QWidget) -> None:
    words = Words(LONG, window)
    words.setGeometry(0, 0, 120, 12)
    words.hide()
    assert clipped(window) == []
