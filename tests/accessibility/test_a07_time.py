"""A7: open work is asked about before it ends; one sign in 20 seconds keeps it, as often as needed."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.checkin.commands import StartTimer
from kiosk.checkin.events import Decided, StayWanted, TimeOver, VisitorActed
from kiosk.checkin.given import Given
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.visit import advance
from kiosk.domain.admission import Admitted, Decision, NotOnList
from kiosk.domain.badge import NoMoreReprints
from kiosk.ui import phrases
from kiosk.ui.still_there import StillThere
from kiosk.ui.window import KioskWindow
from kiosk.voice.sound import Sound
from tests.accessibility.screens import asking, show, with_keyboard
from tests.people import DAY_1, registration
from tools.samples import group

LEAST_SECONDS = 20.0
OFTEN = 12

OFFER = Offer((registration(),))
OPEN_WORK: tuple[Any, ...] = (
    Choosing(group(4, DAY_1)),
    ChoosingBadges(OFFER),
    LookingUp(misses=1),
    Explaining(Waiting()),
    Calling(Choosing(group(4, DAY_1))),
    Unlocking(),
    Helping(),
)
ANSWERS = (Answering(Admitted(registration(), DAY_1), in_view=False), AnsweringAgain(NoMoreReprints(), OFFER, ()))
WITHOUT_WORK = (Waiting, Checking, AskingAgain, Answering, AnsweringAgain, AskingForOne, Troubled)
"""Nothing that a visitor has begun is lost when these end: they answer, ask for one ticket, or last until mended."""


def seconds(step: Any) -> float:
    """How long the timer runs that a step starts."""
    (timer,) = (each for each in step.commands if isinstance(each, StartTimer))
    return float(timer.seconds)


def test_every_state_is_known_here() -> None:
    """A new state must say whether a visitor can have work in it."""
    assert {type(each) for each in OPEN_WORK} | set(WITHOUT_WORK) == set(get_args(State))


def test_every_state_with_open_work_can_warn() -> None:
    can_warn = {kind for kind in get_args(State) if "warned" in {each.name for each in fields(kind)}}
    assert can_warn == {type(each) for each in OPEN_WORK}


@pytest.mark.parametrize("state", OPEN_WORK, ids=lambda state: type(state).__name__)
def test_time_that_is_nearly_over_asks_first_and_leaves_twenty_seconds(state: Any) -> None:
    step = advance(state, TimeOver())
    assert step.state == replace(state, warned=True)
    assert seconds(step) >= LEAST_SECONDS


@pytest.mark.parametrize("state", OPEN_WORK, ids=lambda state: type(state).__name__)
def test_one_sign_is_enough_and_may_be_given_as_often_as_needed(state: Any) -> None:
    now: Any = state
    for _ in range(OFTEN):
        now = advance(now, TimeOver()).state
        assert now.warned
        step = advance(now, VisitorActed())
        now = step.state
        assert now == state
        assert seconds(step) >= LEAST_SECONDS


@pytest.mark.parametrize("state", OPEN_WORK, ids=lambda state: type(state).__name__)
def test_without_a_sign_it_ends(state: Any) -> None:
    assert not isinstance(advance(advance(state, TimeOver()).state, TimeOver()).state, type(state))


def test_the_question_is_asked_in_picture_and_sound(window: KioskWindow) -> None:
    for state in OPEN_WORK:
        show(window, replace(state, warned=True))
        assert asking(window), type(state)
        assert phrases.sound(replace(state, warned=True)) is Sound.STILL_THERE
        show(window, state)
        assert not asking(window), type(state)


def test_any_touch_and_any_key_is_a_sign(window: KioskWindow, qtbot: QtBot) -> None:
    show(window, LookingUp(warned=True))
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.mouseClick(window.findChildren(StillThere)[0], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert did.args == [VisitorActed()]
    with qtbot.waitSignal(window.visitor_did) as did:
        QTest.keyClick(with_keyboard(window), Qt.Key.Key_X)
    assert did.args == [VisitorActed()]


@pytest.mark.parametrize("state", ANSWERS, ids=lambda state: type(state).__name__)
def test_an_answer_can_be_kept_as_often_as_wanted(state: Any) -> None:
    now = state
    for _ in range(OFTEN):
        step = advance(now, StayWanted())
        now = step.state
        assert type(now) is type(state)
        assert seconds(step) >= LEAST_SECONDS


def test_an_answer_that_asks_for_something_stays_twenty_seconds() -> None:
    step = advance(Checking(group(2, DAY_1).code), Decided(Decision(NotOnList())))
    assert seconds(step) >= LEAST_SECONDS


def test_whoever_hears_or_reads_slowly_has_twice_the_time() -> None:
    usual = seconds(advance(Calling(Waiting()), VisitorActed()))
    assert seconds(advance(Calling(Waiting()), VisitorActed(), Given(patience=2))) == 2 * usual
