"""A badge that did not come: to whom another one is offered, for how long, and never the one of somebody else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checkin.again import offered
from kiosk.checkin.commands import Admit, AdmitSome, AskAgain, StartTimer, Step, StopTimer
from kiosk.checkin.events import (
    BadgeHeldUp,
    Chosen,
    Decided,
    Event,
    FaultFound,
    FaultMended,
    Gone,
    HelperWanted,
    ReprintAnswered,
    ReprintWanted,
    Shown,
    TimeOver,
    VisitorActed,
)
from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    Checking,
    Choosing,
    ChoosingBadges,
    Fault,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import CHOOSING_SECONDS, GREETING_SECONDS, OFFER_SECONDS, REFUSAL_SECONDS, SLOW_SECONDS
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    ChooseFromGroup,
    Decision,
    Final,
    GroupIn,
    Inside,
    Member,
    NotOnList,
    Unpaid,
    WelcomeBack,
)
from kiosk.domain.badge import BadgeJob, JobId, NoMoreReprints, Reprinting, badge_of
from kiosk.domain.registration import Registration
from tests.fakes import MORNING
from tests.kiosk.checkin.test_visit import walk
from tests.people import DAY_1, DAY_2, registration

AYLIN, ULI = registration(1), registration(2, first_name="Uli", last_name="Öz")


def job(number: int, person: Registration) -> BadgeJob:
    """An invented badge job."""
    return BadgeJob(JobId(f"J{number}"), person.id, DAY_1, badge_of(person))


FIRST, ULIS, AGAIN = job(1, AYLIN), job(2, ULI), job(3, AYLIN)
OFFER, FOR_BOTH = Offer((AYLIN,), (FIRST.id,)), Offer((AYLIN, ULI), (FIRST.id, ULIS.id))
GREETED = Answering(Admitted(AYLIN, DAY_1), (FIRST,), in_view=False)
ALREADY = Answering(AlreadyIn(AYLIN, DAY_1, MORNING))
BACK = Answering(WelcomeBack(AYLIN, DAY_2, DAY_1))
ASKING = AskingAgain(OFFER, (AYLIN.id,))
PRINTED = AnsweringAgain(Reprinting((AGAIN,)), replace(OFFER, jobs=(FIRST.id, AGAIN.id)), (AYLIN.id,))


def test_after_the_greeting_another_badge_is_offered_for_20_seconds() -> None:
    assert walk(TimeOver(), start=GREETED) == Step(Waiting(OFFER), (StartTimer(OFFER_SECONDS),))
    assert OFFER_SECONDS >= 20
    assert walk(TimeOver(), start=Waiting(OFFER)) == Step(Waiting())


def test_pressing_asks_the_desk_and_nothing_else() -> None:
    assert walk(ReprintWanted(), start=Waiting(OFFER)) == Step(
        ASKING, (StartTimer(SLOW_SECONDS), AskAgain((AYLIN.id,)))
    )


@pytest.mark.parametrize("answer", [ALREADY, BACK], ids=["already in", "welcome back"])
def test_where_no_badge_is_printed_another_one_is_offered_at_once(answer: Answering) -> None:
    assert walk(ReprintWanted(), start=answer).commands == (StartTimer(SLOW_SECONDS), AskAgain((AYLIN.id,)))
    assert walk(Gone(), TimeOver(), start=answer).state == Waiting(Offer((AYLIN,)))


def test_while_the_first_badge_is_only_just_being_printed_none_is_offered() -> None:
    assert walk(ReprintWanted(), start=GREETED) == Step(GREETED)
    assert offered(GREETED) is None


@pytest.mark.parametrize("outcome", [NotOnList(), Unpaid(AYLIN)])
def test_nobody_who_is_not_in_is_offered_a_badge(outcome: Final) -> None:
    assert walk(ReprintWanted(), start=Answering(outcome)) == Step(Answering(outcome))
    assert walk(Gone(), TimeOver(), start=Answering(outcome)).state == Waiting()


def test_a_second_press_asks_for_nothing() -> None:
    assert walk(ReprintWanted(), start=ASKING) == Step(ASKING)


def test_the_new_badge_is_told_shortly() -> None:
    step = walk(ReprintAnswered(Reprinting((AGAIN,))), start=ASKING)
    assert step == Step(PRINTED, (StartTimer(GREETING_SECONDS),))


def test_after_a_reprint_the_offer_is_made_again() -> None:
    step = walk(TimeOver(), start=PRINTED)
    assert step == Step(Waiting(PRINTED.offer), (StartTimer(OFFER_SECONDS),))


def test_whoever_has_had_enough_of_them_is_asked_to_the_desk_and_offered_no_more() -> None:
    step = walk(ReprintAnswered(NoMoreReprints()), start=ASKING)
    assert step == Step(AnsweringAgain(NoMoreReprints(), OFFER, (AYLIN.id,)), (StartTimer(REFUSAL_SECONDS),))
    assert walk(TimeOver(), start=step.state).state == Waiting()


def test_the_next_visitor_takes_the_screen_and_the_offer_at_once() -> None:
    assert walk(Shown(ULI.code), start=Waiting(OFFER)) == Step(
        Checking(ULI.code), (StartTimer(SLOW_SECONDS), Admit(ULI.code))
    )
    assert walk(Shown(ULI.code), ReprintWanted(), start=Waiting(OFFER)).state == Checking(ULI.code)


def test_the_next_visitor_does_not_take_an_answer_that_is_not_there_yet() -> None:
    assert walk(Shown(ULI.code), start=ASKING) == Step(ASKING)


def test_an_answer_that_is_late_is_shown_to_nobody() -> None:
    step = walk(FaultFound(Fault.CAMERA), ReprintAnswered(Reprinting((AGAIN,))), start=ASKING)
    assert step == Step(Troubled(Fault.CAMERA))


@pytest.mark.parametrize("event", [FaultFound(Fault.STORE), HelperWanted()], ids=["trouble", "helper"])
def test_trouble_and_a_helper_end_the_offer(event: Event) -> None:
    assert isinstance(walk(event, start=Waiting(OFFER)).state, Troubled | Unlocking)


# --- held up --------------------------------------------------------------------------------------------


def test_a_badge_held_up_after_the_greeting_turns_the_offer_into_the_way_to_the_desk() -> None:
    step = walk(BadgeHeldUp(FIRST.id), start=Waiting(OFFER))
    assert step == Step(Waiting(replace(OFFER, badge_at_desk=True)), (StartTimer(OFFER_SECONDS),))
    assert walk(ReprintWanted(), start=step.state) == Step(step.state)
    assert walk(BadgeHeldUp(FIRST.id), start=step.state) == Step(step.state)


def test_a_badge_at_the_desk_is_not_offered_again() -> None:
    assert walk(BadgeHeldUp(FIRST.id), TimeOver(), start=GREETED).state == Waiting()


@pytest.mark.parametrize("held_up", [FIRST, AGAIN], ids=["the first", "the second"])
def test_a_reprint_held_up_sends_to_the_desk(held_up: BadgeJob) -> None:
    step = walk(BadgeHeldUp(held_up.id), start=PRINTED)
    assert step.commands == (StartTimer(REFUSAL_SECONDS),)
    assert step.state == replace(PRINTED, offer=replace(PRINTED.offer, badge_at_desk=True))
    assert walk(TimeOver(), start=step.state).state == Waiting()


@pytest.mark.parametrize("held_up", [FIRST, AGAIN], ids=["the first", "the second"])
def test_a_badge_held_up_while_the_desk_decides_is_told_with_its_answer(held_up: BadgeJob) -> None:
    step = walk(BadgeHeldUp(held_up.id), ReprintAnswered(Reprinting((AGAIN,))), start=ASKING)
    assert isinstance(step.state, AnsweringAgain)
    assert step.state.offer.badge_at_desk
    assert step.commands == (StartTimer(REFUSAL_SECONDS),)


def test_somebody_elses_badge_held_up_meanwhile_does_not_count() -> None:
    assert walk(BadgeHeldUp(ULIS.id), ReprintAnswered(Reprinting((AGAIN,))), start=ASKING).state == PRINTED


def test_a_badge_held_up_leaves_the_ticks_alone() -> None:
    step = walk(BadgeHeldUp(ULIS.id), start=ChoosingBadges(FOR_BOTH))
    assert step == Step(ChoosingBadges(replace(FOR_BOTH, badge_at_desk=True)))


@pytest.mark.parametrize("state", [Waiting(), Checking(ULI.code), Answering(Admitted(ULI, DAY_1), (ULIS,))], ids=repr)
def test_a_badge_held_up_is_not_told_to_others(state: State) -> None:
    assert walk(BadgeHeldUp(FIRST.id), start=state) == Step(state)


# --- groups ---------------------------------------------------------------------------------------------

GROUP = Answering(GroupIn((AYLIN, ULI), DAY_1), (FIRST, ULIS), in_view=False)


def test_of_a_group_it_is_asked_whose_badge_is_missing() -> None:
    step = walk(TimeOver(), ReprintWanted(), start=GROUP)
    assert step == Step(ChoosingBadges(FOR_BOTH), (StartTimer(CHOOSING_SECONDS),))


def test_only_the_ticked_badges_are_asked_for_and_the_offer_stays_for_all() -> None:
    step = walk(Chosen((ULI.id,)), start=ChoosingBadges(FOR_BOTH))
    assert step == Step(AskingAgain(FOR_BOTH, (ULI.id,)), (StartTimer(SLOW_SECONDS), AskAgain((ULI.id,))))


def test_nobody_ticked_means_that_no_badge_is_missing() -> None:
    assert walk(Chosen(()), start=ChoosingBadges(FOR_BOTH)) == Step(Waiting(), (StopTimer(),))


def test_names_that_nobody_touches_go_and_a_touch_keeps_them() -> None:
    assert walk(TimeOver(), TimeOver(), start=ChoosingBadges(FOR_BOTH)) == Step(Waiting())
    step = walk(VisitorActed(), start=ChoosingBadges(FOR_BOTH))
    assert step == Step(ChoosingBadges(FOR_BOTH), (StartTimer(CHOOSING_SECONDS),))


def test_the_groups_own_ticket_leaves_the_ticks_alone_and_another_takes_over() -> None:
    step = walk(Shown(AYLIN.code), start=ChoosingBadges(FOR_BOTH))
    assert step == Step(ChoosingBadges(FOR_BOTH), (StartTimer(CHOOSING_SECONDS),))
    other = registration(9).code
    assert walk(Shown(other), start=ChoosingBadges(FOR_BOTH)).state == Checking(other)


def test_on_the_tick_list_those_who_are_in_already_can_ask_for_a_badge() -> None:
    members = (Member(AYLIN, AlreadyIn(AYLIN, DAY_1, MORNING)), Member(ULI, Admitted(ULI, DAY_1)))
    choosing = Choosing(ChooseFromGroup(AYLIN.code, members, DAY_1))
    assert walk(ReprintWanted(), start=choosing).commands == (StartTimer(SLOW_SECONDS), AskAgain((AYLIN.id,)))
    nobody = Choosing(ChooseFromGroup(AYLIN.code, members[1:], DAY_1))
    assert walk(ReprintWanted(), start=nobody) == Step(nobody)


# --- in any order ---------------------------------------------------------------------------------------

DECISIONS = (
    Decision(Admitted(AYLIN, DAY_1), (FIRST,)),
    Decision(AlreadyIn(ULI, DAY_1, MORNING)),
    Decision(GroupIn((AYLIN, ULI), DAY_1), (FIRST, ULIS)),
    Decision(NotOnList()),
    Decision(Unpaid(ULI)),
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from((ReprintWanted(), TimeOver(), Gone(), FaultMended(Fault.CAMERA), FaultFound(Fault.CAMERA))),
    st.builds(Shown, st.sampled_from((AYLIN.code, ULI.code))),
    st.builds(Decided, st.sampled_from(DECISIONS)),
    st.builds(ReprintAnswered, st.sampled_from((Reprinting((AGAIN,)), NoMoreReprints()))),
    st.builds(BadgeHeldUp, st.sampled_from((FIRST.id, ULIS.id, AGAIN.id))),
    st.builds(Chosen, st.sampled_from(((), (ULI.id,)))),
)


@given(st.lists(EVENTS, max_size=60))
def test_only_badges_of_whoever_was_answered_last_are_asked_for_and_nobody_is_let_in_by_it(events: list[Event]) -> None:
    state: State = Waiting()
    last: Final = NotOnList()
    for event in events:
        step = walk(event, start=state)
        if isinstance(event, Decided) and isinstance(state, Checking) and isinstance(step.state, Answering):
            last = step.state.outcome
        asked = [command.people for command in step.commands if isinstance(command, AskAgain)]
        if asked:
            assert isinstance(last, Inside)
            inside = last.people if isinstance(last, GroupIn) else (last.registration,)
            assert set(asked[0]) <= {person.id for person in inside}
            assert asked[0]
        if isinstance(event, ReprintWanted | ReprintAnswered):
            assert not any(isinstance(command, Admit | AdmitSome) for command in step.commands)
        state = step.state
