"""What may help stands in the viewfinder, in words and with a sign, and is said once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Offer, Waiting
from kiosk.domain.hint import Advice, Hint
from kiosk.domain.registration import Language
from kiosk.ui.ghost import Ghost
from kiosk.ui.hint_icons import hint_strokes
from kiosk.ui.hints_told import HintsTold
from kiosk.ui.icon_plate import IconPlate
from kiosk.ui.phrases_hints import hinting
from kiosk.ui.phrases_speech import SpeechWords
from kiosk.ui.window import KioskWindow
from tests.kiosk.ui.test_waiting import SIZES, with_look_up
from tests.people import registration
from tools.clipping import clipped
from tools.pictures import Picture, sample_frame

CLOSER, STUCK = Advice(Hint.CLOSER), Advice(Hint.CLOSER, stuck=True)
LONGEST = Advice(Hint.BRIGHTER, stuck=True)
QUAD = ((0.2, 0.2), (0.4, 0.2), (0.4, 0.5), (0.2, 0.5))
GERMAN = Manner(language=Language.GERMAN, chosen=True, calm=True)


@pytest.fixture
def hinting_window(qtbot: QtBot) -> KioskWindow:
    """A window of an event at which visitors may look themselves up."""
    window = KioskWindow(with_look_up())
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    return window


@pytest.mark.parametrize("hint", Hint)
@pytest.mark.parametrize("language", Language)
def test_every_hint_has_short_words_in_every_language(hint: Hint, language: Language) -> None:
    said = hinting(Advice(hint, stuck=True), language, look_up=True)
    assert 1 <= len([word for word in said.headline.split() if any(map(str.isalnum, word))]) <= 5
    assert len(said.line.split()) <= 9
    assert "{" not in said.headline + said.line + said.next_step


def test_no_two_hints_say_or_show_the_same() -> None:
    assert len({hinting(Advice(hint), Language.GERMAN, look_up=False).headline for hint in Hint}) == len(Hint)
    strokes = [hint_strokes(hint) for hint in Hint]
    assert not any(one == other for at, one in enumerate(strokes) for other in strokes[at + 1 :])


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("manner", [Manner(calm=True), GERMAN], ids=["two languages", "german"])
@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
def test_it_is_seen_whole_and_leaves_room_for_what_is_held_up(
    hinting_window: KioskWindow, size: tuple[int, int], manner: Manner, large: bool, low: bool
) -> None:
    window = hinting_window
    window.resize(*size)
    window.on_manner(replace(manner, large=large, low=low))
    window.on_state(Waiting(advice=LONGEST))
    QApplication.processEvents()
    finder = window.screens.waiting.viewfinder
    assert clipped(window) == []
    assert finder.rect().contains(finder.hint.geometry())
    assert finder.hint.y() >= finder.height() * 0.2
    sign = next(iter(finder.hint.findChildren(IconPlate)))
    assert sign.isVisible()
    assert finder.rect().contains(QRect(sign.mapTo(finder, QPoint(0, 0)), sign.size()))


def test_it_goes_with_the_hint_and_with_the_screen(hinting_window: KioskWindow) -> None:
    plate = hinting_window.screens.waiting.viewfinder.hint
    hinting_window.on_state(Waiting(advice=CLOSER))
    assert plate.isVisible()
    hinting_window.on_state(Waiting())
    assert not plate.isVisible()


def test_a_hint_moves_nothing_else(hinting_window: KioskWindow) -> None:
    waiting = hinting_window.screens.waiting
    before = [each.geometry() for each in waiting.children() if each.isWidgetType()]  # type: ignore[attr-defined]
    hinting_window.on_state(Waiting(advice=LONGEST))
    assert before == [each.geometry() for each in waiting.children() if each.isWidgetType()]  # type: ignore[attr-defined]


def test_the_way_out_names_the_buttons_that_are_there() -> None:
    both = hinting(STUCK, Language.GERMAN, look_up=True).next_step
    assert "Hilfe holen" in both
    assert "Kein Code dabei?" in both
    alone = hinting(STUCK, Language.GERMAN, look_up=False).next_step
    assert "Hilfe holen" in alone
    assert "Code" not in alone
    assert hinting(CLOSER, Language.GERMAN, look_up=True).next_step == ""


@pytest.mark.parametrize("theme", Theme)
def test_what_looks_like_a_code_is_outlined_mirrored_and_thinner_than_what_was_read(
    hinting_window: KioskWindow, theme: Theme
) -> None:
    hinting_window.on_manner(replace(GERMAN, theme=theme))
    finder = hinting_window.screens.waiting.viewfinder
    frame = sample_frame()
    shots = []
    for corners, unread in (((), ()), ((), (QUAD,)), ((QUAD,), ())):
        finder.on_preview(Picture(frame.image, corners, unread))
        shots.append(finder.grab().toImage().convertToFormat(frame.image.Format.Format_RGB888))
    plain, dashed, solid = shots

    def changed(one: object) -> list[tuple[int, int]]:
        return [
            (x, y)
            for y in range(0, plain.height(), 2)
            for x in range(0, plain.width(), 2)
            if QColor(one.pixel(x, y)) != QColor(plain.pixel(x, y))  # type: ignore[attr-defined]
        ]

    places = changed(dashed)
    assert 0 < len(places) < len(changed(solid)) * 1.1
    # On the left of the frame, so on the right of the viewfinder: people see themselves as in a mirror.
    assert min(x for x, _ in places) > plain.width() * 0.5


def test_the_ghost_keeps_away_while_something_like_a_code_is_there(hinting_window: KioskWindow) -> None:
    finder = hinting_window.screens.waiting.viewfinder
    clock = [0.0]
    finder._ghost = Ghost(lambda: clock[0])
    for _ in range(20):
        clock[0] += 1
        finder.on_preview(Picture(sample_frame().image, (), (QUAD,)))
        assert finder._ghost.place() == (0.0, 0.0)


def told(hints: HintsTold) -> str | None:
    text = hints.take()
    return text(SpeechWords(Language.GERMAN)) if text else None


def test_each_hint_is_said_once_and_so_is_the_way_out() -> None:
    hints, said = HintsTold(look_up=False), []
    for advice in (CLOSER, Advice(Hint.TURN), CLOSER, STUCK, Advice(Hint.TURN, stuck=True), None, CLOSER):
        hints.on_state(Waiting(advice=advice), heard=False)
        said.append(told(hints))
    closer, turn = (hinting(Advice(hint), Language.GERMAN, look_up=False) for hint in (Hint.CLOSER, Hint.TURN))
    out = hinting(STUCK, Language.GERMAN, look_up=False).next_step
    assert said == [f"{closer.headline} {closer.line}", f"{turn.headline} {turn.line}", None, out, None, None, None]


def test_what_was_read_with_the_whole_screen_is_not_said_again() -> None:
    hints = HintsTold(look_up=False)
    hints.on_state(Waiting(advice=CLOSER), heard=True)
    assert told(hints) is None


def test_an_offer_and_a_hint_are_there_together(hinting_window: KioskWindow) -> None:
    hinting_window.on_state(Waiting(Offer((registration(),)), CLOSER))
    QApplication.processEvents()
    assert hinting_window.screens.waiting.offer.isVisible()
    assert hinting_window.screens.waiting.viewfinder.hint.isVisible()
    assert clipped(hinting_window) == []
