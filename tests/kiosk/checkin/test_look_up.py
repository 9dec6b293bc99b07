"""Visitors without a code: found exactly or not at all, and whoever guesses is stopped."""

from __future__ import annotations

from kiosk.checkin.commands import CallHelp, LookUp, Print, StartTimer, Step, StopTimer
from kiosk.checkin.events import Decided, LookUpAsked, LookUpWanted, NobodyFound, Shown
from kiosk.checkin.given import Given, LookUps
from kiosk.checkin.look_up import MOST_MISSES, PAUSE_SECONDS, Misses
from kiosk.checkin.states import Answering, AskingForOne, Calling, Helping, LookingUp, State, Waiting
from kiosk.checkin.times import GREETING_SECONDS, LOOKING_UP_SECONDS
from kiosk.domain.admission import Admitted, Decision, NotATicket
from kiosk.domain.badge import BadgeJob, JobId, badge_of
from kiosk.domain.ticket import TicketCode
from tests.kiosk.checkin.test_visit import walk
from tests.people import DAY_1, registration

AYLIN = registration()
JOB = BadgeJob(JobId("J1"), AYLIN.id, DAY_1, badge_of(AYLIN))
OPEN, PAUSED = Given(look_ups=LookUps.OPEN), Given(look_ups=LookUps.PAUSED)
ASKED = LookUpAsked("Çelikkaya", "GD24-ticket001")


def test_where_the_organiser_has_not_switched_it_on_nobody_looks_up() -> None:
    assert walk(LookUpWanted()) == Step(Waiting())
    assert walk(ASKED, start=LookingUp()) == Step(LookingUp())


def test_whoever_has_no_code_at_hand_types() -> None:
    typing = Step(LookingUp(), (StartTimer(LOOKING_UP_SECONDS),))
    for state in (Waiting(), Answering(NotATicket()), AskingForOne()):
        assert walk(LookUpWanted(), start=state, given=OPEN) == typing
    assert walk(LookUpWanted(), start=Helping(), given=OPEN) == Step(Helping())


def test_what_was_typed_goes_to_the_ledger_once() -> None:
    step = walk(ASKED, start=LookingUp(misses=1), given=OPEN)
    assert step == Step(LookingUp(True, 1), (StopTimer(), LookUp("Çelikkaya", "GD24-ticket001")))
    assert walk(ASKED, start=step.state, given=OPEN) == Step(step.state)


def test_who_is_found_is_greeted_and_gets_a_badge() -> None:
    step = walk(Decided(Decision(Admitted(AYLIN, DAY_1), (JOB,))), start=LookingUp(searching=True))
    greeting = Answering(Admitted(AYLIN, DAY_1), (JOB,), in_view=False)
    assert step == Step(greeting, (StartTimer(GREETING_SECONDS), Print(JOB)))


def test_nobody_found_is_counted_and_can_be_put_right() -> None:
    step = walk(NobodyFound(), start=LookingUp(searching=True, misses=1))
    assert step == Step(LookingUp(misses=2), (StartTimer(LOOKING_UP_SECONDS),))


def test_an_answer_that_comes_too_late_is_shown_to_nobody() -> None:
    states: tuple[State, ...] = (Waiting(), LookingUp())
    for state in states:
        assert walk(NobodyFound(), start=state) == Step(state)
        assert walk(Decided(Decision(Admitted(AYLIN, DAY_1), (JOB,))), start=state) == Step(state, (Print(JOB),))


def test_a_ticket_held_up_while_the_ledger_looks_does_not_come_between() -> None:
    searching = LookingUp(searching=True)
    assert walk(Shown(TicketCode("GD24-two")), start=searching) == Step(searching)


def test_while_look_ups_are_paused_help_comes_instead() -> None:
    assert walk(LookUpWanted(), given=PAUSED).commands[1] == CallHelp("waiting")
    step = walk(ASKED, start=LookingUp(misses=5), given=PAUSED)
    assert step.state == Calling(LookingUp(misses=5))
    assert not any(isinstance(command, LookUp) for command in step.commands)


def test_after_five_misses_in_a_row_there_is_a_pause_of_five_minutes() -> None:
    misses = Misses()
    for _ in range(MOST_MISSES - 1):
        misses = misses.missed(100.0)
        assert not misses.pausing(100.0)
    misses = misses.missed(100.0)
    assert misses.pausing(100.0)
    assert misses.pausing(100.0 + PAUSE_SECONDS - 1)
    assert not misses.pausing(100.0 + PAUSE_SECONDS)
    assert not misses.missed(500.0).pausing(500.0)


def test_somebody_found_begins_the_count_anew_and_ends_no_pause() -> None:
    misses = Misses()
    for _ in range(2 * MOST_MISSES):
        misses = misses.missed(100.0).found()
    assert not misses.pausing(100.0)
    paused = Misses()
    for _ in range(MOST_MISSES):
        paused = paused.missed(100.0)
    assert paused.found().pausing(101.0)


def test_what_was_typed_stands_in_no_text_about_it() -> None:
    assert "elikkaya" not in repr((ASKED, LookUp("Çelikkaya", "GD24-ticket001")))
