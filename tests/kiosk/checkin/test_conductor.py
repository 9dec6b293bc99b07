"""The conductor turns commands into signals and keeps the one timer."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checkin.conductor import Conductor
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    Checking,
    Choosing,
    Fault,
    Helping,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.domain.admission import Admitted, ChooseFromGroup, Decision, Member, NotOnList
from kiosk.domain.badge import BadgeJob, JobId, Reprinting, badge_of
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ticket import ForeignCode, TicketCode
from tests.people import DAY_1, registration

AYLIN = registration()
JOB = BadgeJob(JobId("J1"), AYLIN.id, DAY_1, badge_of(AYLIN))
CODE = TicketCode("GD24-one")


@pytest.fixture
def conductor(qapp: object) -> Conductor:
    return Conductor()


def state_of(conductor: Conductor) -> State:
    """The state anew each time: a type checker cannot know that calls change it."""
    return conductor.state


def test_a_ticket_is_asked_about_once(conductor: Conductor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(conductor.admit_asked) as asked:
        conductor.on_shown(CODE)
    assert asked.args == [CODE]
    assert state_of(conductor) == Checking(CODE)


def test_the_badge_is_sent_to_the_press_with_the_greeting(conductor: Conductor, qtbot: QtBot) -> None:
    conductor.on_shown(CODE)
    with qtbot.waitSignals([conductor.print_asked, conductor.changed]):
        conductor.on_decided(Decision(Admitted(AYLIN, DAY_1), (JOB,)))
    assert state_of(conductor) == Answering(Admitted(AYLIN, DAY_1), (JOB,))
    conductor.on_camera_failed()  # stops the timer


def test_those_who_are_ticked_are_asked_about_and_a_touch_keeps_the_list(conductor: Conductor, qtbot: QtBot) -> None:
    members = tuple(Member(each, Admitted(each, DAY_1)) for each in (AYLIN, registration(2, first_name="Uli")))
    choice = ChooseFromGroup(CODE, members, DAY_1)
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(choice))
    conductor.on_visitor_acted()
    assert state_of(conductor) == Choosing(choice)
    with qtbot.waitSignal(conductor.admit_some_asked) as asked:
        conductor.on_people_chosen((AYLIN.id,))
    assert asked.args == [CODE, (AYLIN.id,)]
    assert state_of(conductor) == Checking(CODE, in_view=False)


@pytest.fixture
def greeted(conductor: Conductor) -> Conductor:
    """Somebody was greeted and their name is gone."""
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(Admitted(AYLIN, DAY_1), (JOB,)))
    conductor.on_gone()
    conductor.on_time_over()
    return conductor


def test_a_missing_badge_is_asked_for_and_the_answer_shown(greeted: Conductor, qtbot: QtBot) -> None:
    offer = Offer((AYLIN,), (JOB.id,))
    assert state_of(greeted) == Waiting(offer)
    with qtbot.waitSignal(greeted.reprint_asked) as asked:
        greeted.on_reprint_wanted()
    assert asked.args == [(AYLIN.id,)]
    assert state_of(greeted) == AskingAgain(offer, (AYLIN.id,))
    with qtbot.waitSignal(greeted.changed), qtbot.assertNotEmitted(greeted.print_asked):
        greeted.on_reprint_answered(Reprinting((JOB,)))
    assert isinstance(state_of(greeted), AnsweringAgain)
    greeted.on_camera_failed()  # stops the timer


def test_a_badge_held_up_is_told_to_whoever_waits_for_it(greeted: Conductor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(greeted.changed):
        greeted.on_badge_held_up(JOB.id)
    assert state_of(greeted) == Waiting(Offer((AYLIN,), (JOB.id,), badge_at_desk=True))
    greeted.on_camera_failed()


def test_two_equal_answers_are_two_answers(conductor: Conductor, qtbot: QtBot) -> None:
    conductor.on_shown(ForeignCode())
    with qtbot.waitSignal(conductor.changed):
        conductor.on_shown(ForeignCode())
    conductor.on_camera_failed()


def test_trouble_is_shown_and_ends(conductor: Conductor) -> None:
    conductor.on_store_failed()
    assert state_of(conductor) == Troubled(Fault.STORE)
    conductor.on_store_recovered()
    assert state_of(conductor) == Waiting()


def test_only_the_right_pin_lets_a_helper_in(conductor: Conductor) -> None:
    conductor.on_helper_wanted()
    for answer in (PinAnswer.WRONG, PinAnswer.LOCKED, PinAnswer.TOO_SIMPLE):
        conductor.on_pin_answered(answer)
        assert state_of(conductor) == Unlocking()
    conductor.on_pin_answered(PinAnswer.RIGHT)
    assert state_of(conductor) == Helping()
    conductor.on_helper_left()
    assert state_of(conductor) == Waiting()


def test_a_bug_never_leaves_a_greeting_on_the_screen(conductor: Conductor) -> None:
    conductor.on_shown(CODE)
    conductor.on_decided(Decision(NotOnList()))
    conductor.on_bug()
    assert state_of(conductor) == Troubled(Fault.UNKNOWN)
