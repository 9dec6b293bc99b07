"""A6: each result is told by word, sign, sound and colour; without colour and without sound all are told apart."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Answering, AnsweringAgain, AskingForOne, Troubled
from kiosk.domain.admission import Admitted, NotOnList
from kiosk.domain.registration import Language
from kiosk.settings import RESOURCES, EventSettings
from kiosk.ui import phrases
from kiosk.ui.phrases import Answered
from kiosk.ui.signs import Sign
from kiosk.ui.window import KioskWindow
from kiosk.voice.sound import Sound
from tests.accessibility.screens import all_screens, settle, show
from tools.golden_sheets import pillow

LONGEST_SECONDS = 1.0
APART = 0.0015
"""A share of the screen's pixels that differ visibly in grey: the smallest sign and one word are more than this."""
VISIBLY = 40
"""Of 255."""


def kind(state: Answered) -> str:
    """What a visitor must be able to tell apart: the outcome, and what differs in it for them."""
    if not isinstance(state, Answering):
        return type(state).__name__ + (type(state.answer).__name__ if isinstance(state, AnsweringAgain) else "")
    outcome = state.outcome
    name = type(outcome).__name__
    if isinstance(outcome, Admitted):
        return name + ("AtDesk" if state.badge_at_desk else "")
    if isinstance(outcome, NotOnList):
        return name + ("Late" if outcome.claim else "")
    return name


def results() -> dict[str, Answered]:
    """One of each kind of result."""
    found: dict[str, Answered] = {}
    for _, state in all_screens():
        if isinstance(state, Answering | AnsweringAgain | AskingForOne | Troubled):
            found.setdefault(kind(state), state)
    return found


RESULTS = results()
SAME_FOR_VISITORS = {frozenset({"Unpaid", "Cancelled"}), frozenset({"NotOnList", "Forged"})}
"""The reason is for helpers only, and who forges learns nothing (acceptance U5)."""


def told_apart(one: str, other: str) -> bool:
    """Whether these two have to be told apart."""
    return frozenset({one, other}) not in SAME_FOR_VISITORS


def test_every_outcome_is_among_the_results() -> None:
    needed = {
        "Admitted",
        "WelcomeBack",
        "AlreadyIn",
        "GroupIn",
        "WrongDay",
        "Closed",
        "OnlineOnly",
        "Unpaid",
        "Cancelled",
    }
    needed |= {"NotOnList", "NotOnListLate", "NotATicket", "Forged", "Expired", "Revoked", "WrongEvent", "Full"}
    assert needed <= set(RESULTS)


def grey(window: KioskWindow) -> npt.NDArray[np.int16]:
    """The screen above the bar as somebody sees it who sees no colours."""
    picture = pillow(window.screens.grab().toImage()).convert("L")
    return np.asarray(picture, np.int16)


@pytest.mark.parametrize("theme", Theme)
def test_no_two_results_look_alike_in_greyscale(window: KioskWindow, theme: Theme) -> None:
    window.on_manner(Manner(language=Language.GERMAN, chosen=True, calm=True, theme=theme))
    pictures = {}
    for name, state in RESULTS.items():
        show(window, state)
        settle()
        pictures[name] = grey(window)
    alike = [
        f"{one} / {other}"
        for one, other in combinations(pictures, 2)
        if told_apart(one, other) and (np.abs(pictures[one] - pictures[other]) > VISIBLY).mean() < APART
    ]
    assert alike == []


@pytest.mark.parametrize("language", Language)
def test_no_two_results_have_the_same_words(settings: EventSettings, language: Language) -> None:
    said = {name: phrases.answer(state, language, settings).phrase for name, state in RESULTS.items()}
    assert [f"{a} / {b}" for a, b in combinations(said, 2) if told_apart(a, b) and said[a] == said[b]] == []


def test_no_two_results_have_the_same_sign(settings: EventSettings) -> None:
    """But those that send to the same desk for the same badge."""
    signs = {name: phrases.answer(state, Language.GERMAN, settings).sign for name, state in RESULTS.items()}
    shared = [{a, b} for a, b in combinations(signs, 2) if told_apart(a, b) and signs[a] is signs[b]]
    assert [pair for pair in shared if not _both_to_the_desk(signs, pair)] == []


def _both_to_the_desk(signs: dict[str, Sign], pair: set[str]) -> bool:
    return all(signs[each] is Sign.DESK for each in pair)


def test_what_visitors_must_not_tell_apart_is_the_same_in_every_way(settings: EventSettings) -> None:
    for language in Language:
        answers = {name: phrases.answer(state, language, settings) for name, state in RESULTS.items()}
        assert answers["Unpaid"] == answers["Cancelled"]
        assert answers["NotOnList"] == answers["Forged"]


@pytest.mark.parametrize("state", RESULTS.values(), ids=RESULTS)
def test_every_result_has_a_sound(state: Answered) -> None:
    assert phrases.sound(state) in list(Sound)


def test_good_and_not_now_and_unknown_sound_different() -> None:
    sounds = {name: phrases.sound(state) for name, state in RESULTS.items()}
    assert len({sounds[name] for name in ("Admitted", "AlreadyIn", "WrongDay", "Unpaid", "NotOnList", "Troubled")}) == 6


def _files() -> Iterator[tuple[Sound, float]]:
    for sound in Sound:
        with wave.open(str(RESOURCES / "sounds" / f"{sound.value}.wav")) as file:
            yield sound, file.getnframes() / file.getframerate()


def test_no_sound_is_longer_than_a_second() -> None:
    assert [(sound, seconds) for sound, seconds in _files() if not 0.05 < seconds <= LONGEST_SECONDS] == []
