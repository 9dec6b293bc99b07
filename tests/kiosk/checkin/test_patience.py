"""Time: how long screens stay, who has more of it, and that open work never ends without a warning."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.checkin.commands import StartTimer, Step, StopTimer
from kiosk.checkin.events import (
    BackWanted,
    Decided,
    Gone,
    Shown,
    SpeechEnded,
    StayWanted,
    TimeOver,
    VisitorActed,
)
from kiosk.checkin.given import USUAL, Given
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Fault,
    Helping,
    LookingUp,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import (
    GREETING_SECONDS,
    LONGEST_SECONDS,
    OFFER_SECONDS,
    REFUSAL_SECONDS,
    STAY_SECONDS,
    WARNING_SECONDS,
)
from kiosk.checkin.visit import advance
from kiosk.domain.admission import Decision, NotOnList
from kiosk.domain.badge import Reprinting
from kiosk.domain.help import Need
from tests.kiosk.checkin.test_visit import (
    ADMITTED,
    AYLIN,
    CHOOSING,
    CODE,
    GREETING,
    JOB,
    NEW_JOB,
    OFFER,
    OFFER_TO_BOTH,
    SLOW,
    walk,
)

ALOUD = Given(speaking=True)
ANSWER = Answering(GREETING, (JOB,), in_view=False)
AGAIN = AnsweringAgain(Reprinting((NEW_JOB,)), OFFER, (AYLIN.id,))
WITH_WORK: tuple[Choosing | ChoosingBadges | LookingUp | Explaining | Calling | Unlocking | Helping, ...] = (
    CHOOSING,
    ChoosingBadges(OFFER_TO_BOTH),
    LookingUp(misses=1),
    Explaining(Waiting()),
    Calling(ANSWER, Need.HEARING),
    Unlocking(Fault.CAMERA),
    Helping(),
)


@pytest.mark.parametrize("state", WITH_WORK, ids=lambda state: type(state).__name__)
def test_open_work_is_warned_of_for_20_seconds_and_one_sign_gives_it_all_its_time_again(
    state: Choosing | ChoosingBadges | LookingUp | Explaining | Calling | Unlocking | Helping,
) -> None:
    begun = walk(VisitorActed(), start=state)
    warned = walk(TimeOver(), start=state)
    assert warned == Step(replace(state, warned=True), (StartTimer(WARNING_SECONDS),))
    assert WARNING_SECONDS >= 20
    for _ in range(12):  # acceptance A7: at least ten times
        assert walk(TimeOver(), VisitorActed(), start=state) == begun == Step(state, begun.commands)
    assert isinstance(begun.commands[0], StartTimer)


@pytest.mark.parametrize("state", WITH_WORK, ids=lambda state: type(state).__name__)
def test_work_that_nobody_is_there_for_ends(state: State) -> None:
    assert isinstance(walk(TimeOver(), TimeOver(), start=state).state, Waiting | Troubled)


def test_who_hears_an_answer_or_reads_it_with_effort_has_twice_the_time() -> None:
    assert walk(Shown(CODE), Decided(ADMITTED), given=SLOW).commands[0] == StartTimer(2 * GREETING_SECONDS)
    assert walk(Shown(CODE), Decided(Decision(NotOnList())), given=SLOW).commands == (StartTimer(2 * REFUSAL_SECONDS),)
    assert walk(TimeOver(), start=ANSWER, given=SLOW).commands == (StartTimer(2 * OFFER_SECONDS),)


@pytest.mark.parametrize("given", [USUAL, SLOW], ids=["usual", "slow"])
@pytest.mark.parametrize("decision", [ADMITTED, Decision(NotOnList())], ids=["greeting", "refusal"])
def test_a_forgotten_ticket_is_gone_after_a_minute_for_everybody(decision: Decision, given: Given) -> None:
    answered = walk(Shown(CODE), Decided(decision), given=given)
    over = walk(TimeOver(), start=answered.state, given=given)
    seconds = [command.seconds for command in (*answered.commands, *over.commands) if isinstance(command, StartTimer)]
    assert sum(seconds) == LONGEST_SECONDS


@pytest.mark.parametrize("state", [ANSWER, AGAIN], ids=["answer", "about a badge"])
def test_an_answer_that_is_being_read_aloud_stays_until_it_is_said(state: Answering | AnsweringAgain) -> None:
    step = walk(TimeOver(), start=state, given=ALOUD)
    assert step == Step(replace(state, time_over=True), (StartTimer(LONGEST_SECONDS - GREETING_SECONDS),))
    assert isinstance(advance(step.state, SpeechEnded()).state, Waiting)


def test_a_voice_that_does_not_end_keeps_no_answer_longer_than_a_minute() -> None:
    assert isinstance(walk(TimeOver(), TimeOver(), start=ANSWER, given=ALOUD).state, Waiting)


def test_what_is_said_does_not_end_with_the_ticket_being_taken_away() -> None:
    held = replace(ANSWER, in_view=True, time_over=True)
    assert walk(Gone(), start=held, given=ALOUD) == Step(replace(held, in_view=False))
    assert isinstance(walk(Gone(), SpeechEnded(), start=held, given=ALOUD).state, Waiting)
    assert walk(Gone(), start=AskingForOne(), given=ALOUD) == Step(AskingForOne())


def test_a_voice_that_ends_early_ends_no_answer() -> None:
    assert walk(SpeechEnded(), start=ANSWER) == Step(ANSWER)


@pytest.mark.parametrize("state", [ANSWER, AGAIN, Answering(NotOnList(), time_over=True)])
def test_whoever_wants_an_answer_to_stay_has_20_seconds_more_as_often_as_they_like(
    state: Answering | AnsweringAgain,
) -> None:
    whole = walk(VisitorActed(), start=state).commands[0]
    assert isinstance(whole, StartTimer)
    longer = Step(replace(state, time_over=False), (StartTimer(whole.seconds + STAY_SECONDS),))
    assert STAY_SECONDS >= 20
    assert walk(*[StayWanted()] * 12, start=state) == longer


def test_going_back_ends_what_is_on_the_screen() -> None:
    assert walk(BackWanted(), start=ANSWER).state == Waiting(OFFER)
    ending: tuple[State, ...] = (CHOOSING, ChoosingBadges(OFFER), LookingUp(), AskingForOne(), Unlocking())
    for state in (*ending, Waiting(OFFER)):
        assert walk(BackWanted(), start=state) == Step(Waiting(), (StopTimer(),))
    staying: tuple[State, ...] = (Helping(), Checking(CODE), Troubled(Fault.STORE))
    for state in staying:
        assert walk(BackWanted(), start=state) == Step(state)
