"""Columns of texts: they shrink together, what matters least gives way, and nothing is cut off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner
from kiosk.settings import read_event
from kiosk.ui.column import Part, fit, place
from kiosk.ui.look import BODY, LEAD, SMALL, TITLE, Look, look_of
from kiosk.ui.theme import BOLD, REGULAR
from kiosk.ui.words import Words

LOOKS = read_event().looks


def look(*, large: bool = False) -> Look:
    """A look of a usual screen."""
    return look_of(Manner(large=large), LOOKS, 1280, 720, 3.7)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Where the texts stand."""
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(800, 600)
    return room


def parts(room: QWidget, *, also: str = "Please show your code.") -> tuple[Part, ...]:
    """A headline, a line, and one that may give way."""
    return (
        Part(Words("Bitte zeigen Sie Ihren Code.", room), TITLE, BOLD, "#000000", least=SMALL),
        Part(Words("Auf dem Handy oder auf Papier.", room), BODY, REGULAR, "#000000", before=8, least=SMALL),
        Part(Words(also, room), BODY, REGULAR, "#000000", before=8, least=SMALL, gives_way=1),
    )


def test_with_enough_room_all_is_as_designed(room: QWidget) -> None:
    fitted = fit(parts(room), look(), 760, 500)
    assert fitted.share == 1
    assert [font.pixelSize() for _, font, _ in fitted.parts] == [54, 28, 28]


def test_with_less_room_all_shrink_together(room: QWidget) -> None:
    fitted = fit(parts(room), look(), 760, 140)
    sizes = [font.pixelSize() for _, font, _ in fitted.parts]
    assert len(sizes) == 3
    assert sizes[0] < 54
    assert sizes[1] < 28


def test_what_matters_least_gives_way_before_large_text_becomes_small(room: QWidget) -> None:
    fitted = fit(parts(room), look(large=True), 760, 125)
    assert [part.gives_way for part, _, _ in fitted.parts] == [0, 0]
    assert min(font.pixelSize() for _, font, _ in fitted.parts) >= look(large=True).least_letters


def test_a_text_that_gave_way_is_hidden_and_comes_back(room: QWidget) -> None:
    these = parts(room)
    place(these, fit(these, look(large=True), 760, 125), look(large=True), 0, 0, 760)
    assert these[2].words.isHidden()
    place(these, fit(these, look(), 760, 500), look(), 0, 0, 760)
    assert not these[2].words.isHidden()


def test_an_empty_text_needs_no_room(room: QWidget) -> None:
    assert len(fit(parts(room, also=""), look(), 760, 500).parts) == 2


@given(width=st.integers(300, 900), height=st.integers(200, 900), large=st.booleans())
def test_nothing_is_ever_cut_off(qapp: object, width: int, height: int, large: bool) -> None:
    room = QWidget()
    these = parts(room)
    fitted = fit(these, look(large=large), width, height)
    end = place(these, fitted, look(large=large), 0, 0, width)
    assert end <= height
    assert [part.words.text() for part in these if not part.words.isHidden() and part.words.clipped()] == []


def test_a_long_word_shrinks_alone(room: QWidget) -> None:
    long = Part(Words("Verwaltungsgemeinschaftsvorsitzende", room), TITLE, BOLD, "#000000")
    short = Part(Words("Hallo", room), LEAD, BOLD, "#000000")
    fitted = fit((long, short), look(), 400, 500)
    assert fitted.parts[0][1].pixelSize() < TITLE
    assert fitted.parts[1][1].pixelSize() == LEAD
