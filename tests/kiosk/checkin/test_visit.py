"""The visit, step by step and under every order of events."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from kiosk.checkin.commands import Admit, AdmitSome, AskAgain, Print, StartTimer, Step, StopTimer
from kiosk.checkin.events import (
    BadgeHeldUp,
    Chosen,
    Decided,
    Event,
    FaultFound,
    FaultMended,
    Gone,
    HelperActed,
    HelperCame,
    HelperLeft,
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
    AskingForOne,
    Checking,
    Choosing,
    ChoosingBadges,
    Fault,
    Helping,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import (
    CHOOSING_SECONDS,
    GREETING_SECONDS,
    HELPER_SECONDS,
    LONGEST_SECONDS,
    PIN_SECONDS,
    REFUSAL_SECONDS,
)
from kiosk.checkin.visit import advance
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    ChooseFromGroup,
    Decision,
    GroupIn,
    Member,
    NotATicket,
    NotOnList,
    Unpaid,
    WelcomeBack,
    WrongDay,
)
from kiosk.domain.badge import BadgeJob, JobId, NoMoreReprints, Reprinting, badge_of
from kiosk.domain.ticket import ForeignCode, SeveralTickets, TicketCode
from tests.fakes import MORNING
from tests.people import DAY_1, DAY_2, registration

AYLIN, ULI = registration(1), registration(2, first_name="Uli", last_name="Öz")
JOB = BadgeJob(JobId("J1"), AYLIN.id, DAY_1, badge_of(AYLIN))
GREETING = Admitted(AYLIN, DAY_1)
ADMITTED = Decision(GREETING, (JOB,))
ALREADY = Decision(AlreadyIn(AYLIN, DAY_1, MORNING))
CODE, OTHER = TicketCode("GD24-one"), TicketCode("GD24-two")
CHOICE = ChooseFromGroup(CODE, (Member(AYLIN, GREETING), Member(ULI, Admitted(ULI, DAY_1))), DAY_1)
BOTH = Decision(CHOICE)
CHOOSING = Choosing(CHOICE)
OTHER_JOB = BadgeJob(JobId("J2"), ULI.id, DAY_1, badge_of(ULI))
GROUP_IN = GroupIn((AYLIN, ULI), DAY_1)
BOTH_IN = Decision(GROUP_IN, (JOB, OTHER_JOB))
OFFER, OFFER_TO_BOTH = Offer((AYLIN,), (JOB.id,)), Offer((AYLIN, ULI), (JOB.id, OTHER_JOB.id))
NEW_JOB = BadgeJob(JobId("J3"), AYLIN.id, DAY_1, badge_of(AYLIN))
GREETED = (Shown(CODE), Decided(ADMITTED), Gone(), TimeOver())


def walk(*events: Event, start: State = Waiting()) -> Step:  # noqa: B008  (frozen)
    """The last step after all `events`."""
    step = Step(start)
    for event in events:
        step = advance(step.state, event)
    return step


def test_a_ticket_is_handed_to_the_ledger() -> None:
    assert walk(Shown(CODE)) == Step(Checking(CODE), (StopTimer(), Admit(CODE)))


def test_the_greeting_starts_the_timer_and_prints_the_badge() -> None:
    step = walk(Shown(CODE), Decided(ADMITTED))
    assert step == Step(Answering(GREETING, (JOB,)), (StartTimer(GREETING_SECONDS), Print(JOB)))


def test_already_in_prints_nothing_by_itself() -> None:
    assert walk(Shown(CODE), Decided(ALREADY)).commands == (StartTimer(GREETING_SECONDS),)


@pytest.mark.parametrize("outcome", [Unpaid(AYLIN), NotOnList()])
def test_an_answer_that_asks_for_something_stays_longer(outcome: Unpaid | NotOnList) -> None:
    assert walk(Shown(CODE), Decided(Decision(outcome))).commands == (StartTimer(REFUSAL_SECONDS),)


def test_a_foreign_code_is_answered_without_asking_the_ledger() -> None:
    step = walk(Shown(ForeignCode()))
    assert step == Step(Answering(NotATicket()), (StartTimer(REFUSAL_SECONDS),))


def test_two_tickets_admit_nobody() -> None:
    step = walk(Shown(SeveralTickets()))
    assert step.state == AskingForOne()
    assert not any(isinstance(command, Admit) for command in step.commands)


def test_the_answer_stays_its_time_when_the_code_is_gone_early() -> None:
    assert isinstance(walk(Shown(CODE), Decided(ADMITTED), Gone()).state, Answering)
    assert walk(Shown(CODE), Decided(ADMITTED), Gone(), TimeOver()).state == Waiting(OFFER)


def test_the_answer_ends_when_its_time_is_over_and_then_the_code_goes() -> None:
    assert isinstance(walk(Shown(CODE), Decided(ADMITTED), TimeOver()).state, Answering)
    assert walk(Shown(CODE), Decided(ADMITTED), TimeOver(), Gone()).state == Waiting(OFFER)


def test_a_forgotten_ticket_does_not_keep_the_name_on_the_screen() -> None:
    step = walk(Shown(CODE), Decided(ADMITTED), TimeOver())
    assert step.commands == (StartTimer(LONGEST_SECONDS - GREETING_SECONDS),)
    assert advance(step.state, TimeOver()).state == Waiting(OFFER)


def test_another_ticket_takes_over_at_once() -> None:
    assert walk(Shown(CODE), Decided(ADMITTED), Shown(OTHER)).state == Checking(OTHER)


def test_a_ticket_being_decided_on_is_not_overtaken() -> None:
    assert walk(Shown(CODE), Shown(OTHER)) == Step(Checking(CODE))


def test_a_badge_held_up_sends_the_person_to_the_desk_and_keeps_them_in() -> None:
    step = walk(Shown(CODE), Decided(ADMITTED), BadgeHeldUp(JOB.id))
    assert step.state == Answering(GREETING, (JOB,), badge_at_desk=True)


def test_somebody_elses_badge_held_up_changes_nothing() -> None:
    for before in (walk(Shown(CODE), Decided(ADMITTED)).state, Waiting(OFFER), Checking(OTHER), Waiting()):
        assert advance(before, BadgeHeldUp(JobId("other"))) == Step(before)


def test_an_answer_after_trouble_still_prints_the_badge() -> None:
    step = walk(Shown(CODE), FaultFound(Fault.CAMERA), Decided(ADMITTED))
    assert step == Step(Troubled(Fault.CAMERA), (Print(JOB),))


def test_trouble_ends_only_with_its_own_repair() -> None:
    assert walk(FaultFound(Fault.STORE), FaultMended(Fault.CAMERA)).state == Troubled(Fault.STORE)
    assert walk(FaultFound(Fault.STORE), FaultMended(Fault.STORE)).state == Waiting()


def test_a_broken_file_outweighs_a_broken_camera() -> None:
    assert walk(FaultFound(Fault.STORE), FaultFound(Fault.CAMERA)).state == Troubled(Fault.STORE)


def test_nothing_is_admitted_in_trouble() -> None:
    assert walk(FaultFound(Fault.STORE), Shown(CODE)) == Step(Troubled(Fault.STORE))


def test_a_helper_has_the_screen_until_leaving() -> None:
    assert walk(HelperWanted()) == Step(Unlocking(), (StartTimer(PIN_SECONDS),))
    assert walk(HelperWanted(), HelperCame()) == Step(Helping(), (StartTimer(HELPER_SECONDS),))
    assert walk(HelperWanted(), HelperCame(), Shown(CODE)).state == Helping()
    assert walk(HelperWanted(), HelperCame(), HelperLeft()).state == Waiting()


def test_nobody_becomes_a_helper_without_being_asked_for_the_pin() -> None:
    assert walk(HelperCame()).state == Waiting()
    assert walk(HelperWanted(), TimeOver(), HelperCame()).state == Waiting()


def test_a_ticket_does_not_take_the_pin_away_and_an_untyped_pin_goes_by_itself() -> None:
    assert walk(HelperWanted(), Shown(CODE)) == Step(Unlocking())
    assert walk(HelperWanted(), HelperActed()).commands == (StartTimer(PIN_SECONDS),)
    assert walk(HelperWanted(), TimeOver()).state == Waiting()
    assert walk(HelperWanted(), HelperLeft()).state == Waiting()


def test_an_idle_helper_screen_closes_by_itself_and_a_touch_keeps_it_open() -> None:
    assert walk(HelperWanted(), HelperCame(), HelperActed()).commands == (StartTimer(HELPER_SECONDS),)
    assert walk(HelperWanted(), HelperCame(), TimeOver()).state == Waiting()


def test_trouble_comes_back_when_the_helper_leaves() -> None:
    in_trouble = Troubled(Fault.CAMERA)
    assert walk(FaultFound(Fault.CAMERA), HelperWanted(), HelperLeft()).state == in_trouble
    assert walk(FaultFound(Fault.CAMERA), HelperWanted(), HelperCame(), HelperLeft()).state == in_trouble
    assert walk(HelperWanted(), FaultFound(Fault.CAMERA), HelperCame(), HelperLeft()).state == in_trouble
    mended = walk(FaultFound(Fault.CAMERA), HelperWanted(), HelperCame(), FaultMended(Fault.CAMERA), HelperLeft())
    assert mended.state == Waiting()


def test_a_ticket_of_several_people_asks_who_is_here_and_admits_nobody_yet() -> None:
    assert walk(Shown(CODE), Decided(BOTH)) == Step(CHOOSING, (StartTimer(CHOOSING_SECONDS),))


def test_the_ticked_are_handed_to_the_ledger_with_their_ticket() -> None:
    step = walk(Chosen((ULI.id,)), start=CHOOSING)
    assert step == Step(Checking(CODE, in_view=False), (StopTimer(), AdmitSome(CODE, (ULI.id,))))


def test_the_group_is_greeted_and_each_badge_is_printed() -> None:
    step = walk(Chosen((AYLIN.id, ULI.id)), Decided(BOTH_IN), start=CHOOSING)
    assert step.state == Answering(GROUP_IN, (JOB, OTHER_JOB), in_view=False)
    assert step.commands == (StartTimer(GREETING_SECONDS), Print(JOB), Print(OTHER_JOB))


def test_the_greeting_of_a_group_does_not_wait_for_a_code_that_is_long_gone() -> None:
    assert walk(Gone(), Chosen((ULI.id,)), Decided(ADMITTED), TimeOver(), start=CHOOSING).state == Waiting(OFFER)


def test_a_code_that_goes_while_it_is_decided_on_is_not_waited_for() -> None:
    assert walk(Shown(CODE), Gone(), Decided(ADMITTED), TimeOver()).state == Waiting(OFFER)


def test_any_badge_of_a_group_held_up_sends_them_to_the_desk() -> None:
    step = walk(Chosen((AYLIN.id, ULI.id)), Decided(BOTH_IN), BadgeHeldUp(OTHER_JOB.id), start=CHOOSING)
    assert isinstance(step.state, Answering)
    assert step.state.badge_at_desk


def test_a_greeting_that_sends_somebody_to_the_desk_stays_longer() -> None:
    some = Decision(GroupIn((AYLIN,), DAY_1, (Unpaid(ULI),)))
    step = walk(Chosen((AYLIN.id, ULI.id)), Decided(some), start=CHOOSING)
    assert step.commands == (StartTimer(REFUSAL_SECONDS),)


def test_nobody_ticked_means_that_they_stop() -> None:
    assert walk(Chosen(()), start=CHOOSING) == Step(Waiting(), (StopTimer(),))


def test_the_same_ticket_again_leaves_the_ticks_alone() -> None:
    assert walk(Shown(CODE), start=CHOOSING) == Step(CHOOSING)
    assert walk(Gone(), Shown(CODE), start=CHOOSING) == Step(CHOOSING)


def test_another_ticket_takes_over_from_a_tick_list() -> None:
    assert walk(Shown(OTHER), start=CHOOSING) == Step(Checking(OTHER), (StopTimer(), Admit(OTHER)))


def test_names_that_nobody_touches_go_away_and_a_touch_keeps_them() -> None:
    assert walk(VisitorActed(), start=CHOOSING) == Step(CHOOSING, (StartTimer(CHOOSING_SECONDS),))
    assert walk(TimeOver(), start=CHOOSING).state == Waiting()


def test_trouble_and_a_helper_take_the_names_from_the_screen() -> None:
    assert walk(FaultFound(Fault.STORE), start=CHOOSING) == Step(Troubled(Fault.STORE), (StopTimer(),))
    assert walk(HelperWanted(), start=CHOOSING) == Step(Unlocking(), (StartTimer(PIN_SECONDS),))


@pytest.mark.parametrize(
    "state", [Waiting(), Waiting(OFFER), Checking(CODE), Troubled(Fault.CAMERA), Unlocking(), Helping()]
)
def test_a_choice_that_comes_too_late_admits_nobody(state: State) -> None:
    assert walk(Chosen((ULI.id,)), start=state) == Step(state)
    assert walk(VisitorActed(), start=state) == Step(state)


def test_where_nobody_may_come_in_for_one_reason_it_is_said_as_to_one_person() -> None:
    tomorrow = WrongDay(AYLIN, DAY_1, (DAY_2,))
    members = (Member(AYLIN, tomorrow), Member(ULI, WrongDay(ULI, DAY_1, (DAY_2,))))
    step = walk(Shown(CODE), Decided(Decision(ChooseFromGroup(CODE, members, DAY_1))))
    assert step == Step(Answering(tomorrow), (StartTimer(REFUSAL_SECONDS),))


def test_where_the_reasons_differ_the_names_say_who_goes_where() -> None:
    for other in (WrongDay(ULI, DAY_1, (DAY_2,)), AlreadyIn(ULI, DAY_1, MORNING)):
        choice = ChooseFromGroup(CODE, (Member(AYLIN, Unpaid(AYLIN)), Member(ULI, other)), DAY_1)
        step = walk(Shown(CODE), Decided(Decision(choice)))
        assert step == Step(Choosing(choice), (StartTimer(REFUSAL_SECONDS),))


def test_a_group_that_is_all_in_sees_its_names_for_a_while() -> None:
    members = tuple(Member(each, AlreadyIn(each, DAY_1, MORNING)) for each in (AYLIN, ULI))
    choice = ChooseFromGroup(CODE, members, DAY_1)
    assert walk(Shown(CODE), Decided(Decision(choice))) == Step(Choosing(choice), (StartTimer(REFUSAL_SECONDS),))


def test_somebody_of_an_earlier_day_can_be_ticked_with_the_others() -> None:
    members = (Member(AYLIN, WelcomeBack(AYLIN, DAY_2, DAY_1)), Member(ULI, Unpaid(ULI)))
    choice = ChooseFromGroup(CODE, members, DAY_2)
    assert walk(Shown(CODE), Decided(Decision(choice))).commands == (StartTimer(CHOOSING_SECONDS),)


DECISIONS = st.sampled_from((ADMITTED, ALREADY, BOTH, BOTH_IN, Decision(NotOnList()), Decision(Unpaid(ULI))))
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Shown, st.sampled_from((CODE, OTHER, ForeignCode(), SeveralTickets()))),
    st.builds(Decided, DECISIONS),
    st.builds(Chosen, st.sampled_from(((), (AYLIN.id,), (AYLIN.id, ULI.id)))),
    st.builds(BadgeHeldUp, st.sampled_from((JOB.id, JobId("other")))),
    st.builds(ReprintAnswered, st.sampled_from((Reprinting((NEW_JOB,)), Reprinting((JOB,)), NoMoreReprints()))),
    st.builds(FaultFound, st.sampled_from(Fault)),
    st.builds(FaultMended, st.sampled_from(Fault)),
    st.sampled_from((Gone(), TimeOver(), VisitorActed(), ReprintWanted())),
    st.sampled_from((HelperWanted(), HelperCame(), HelperActed(), HelperLeft())),
)
OFFERS = st.builds(Offer, st.sampled_from(((AYLIN,), (AYLIN, ULI))), st.sampled_from(((), (JOB.id,))), st.booleans())
STATES: st.SearchStrategy[State] = st.one_of(
    st.builds(Waiting, st.none() | OFFERS),
    st.builds(ChoosingBadges, OFFERS),
    st.builds(AskingAgain, OFFERS, st.just((AYLIN.id,))),
    st.builds(
        AnsweringAgain,
        st.sampled_from((Reprinting((NEW_JOB,)), NoMoreReprints())),
        OFFERS,
        st.just((AYLIN.id,)),
    ),
    st.builds(Checking, st.just(CODE), st.booleans()),
    st.builds(
        Answering,
        st.sampled_from((GREETING, GROUP_IN, ALREADY.outcome, NotATicket())),
        st.sampled_from(((), (JOB,))),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    st.builds(Troubled, st.sampled_from(Fault)),
    st.builds(Helping, st.none() | st.sampled_from(Fault)),
    st.builds(Unlocking, st.none() | st.sampled_from(Fault)),
    st.sampled_from((CHOOSING, AskingForOne())),
)


@pytest.mark.parametrize("kind", get_args(State))
def test_the_samples_have_every_state(kind: type[State]) -> None:
    assert isinstance(find(STATES, lambda state: isinstance(state, kind)), kind)


@pytest.mark.parametrize("kind", get_args(Event))
def test_the_samples_have_every_event(kind: type[Event]) -> None:
    assert isinstance(find(EVENTS, lambda event: isinstance(event, kind)), kind)


@given(STATES, EVENTS)
def test_every_event_is_answered_in_every_state(state: State, event: Event) -> None:
    step = advance(state, event)
    assert isinstance(step.state, get_args(State))
    assert sum(isinstance(command, StartTimer | StopTimer) for command in step.commands) <= 1
    assert sum(isinstance(command, Admit | AdmitSome | AskAgain) for command in step.commands) <= 1


@given(st.lists(EVENTS, max_size=60))
def test_people_of_a_group_are_admitted_only_from_its_tick_list(events: list[Event]) -> None:
    state: State = Waiting()
    for event in events:
        step = advance(state, event)
        if any(isinstance(command, AdmitSome) for command in step.commands):
            assert isinstance(state, Choosing)
            assert isinstance(event, Chosen)
            assert event.people
        state = step.state


@given(st.lists(EVENTS, max_size=60))
def test_every_badge_job_is_printed_exactly_when_it_is_decided(events: list[Event]) -> None:
    state: State = Waiting()
    for event in events:
        step = advance(state, event)
        printed = [command.job for command in step.commands if isinstance(command, Print)]
        decided = list(event.decision.jobs) if isinstance(event, Decided) else []
        assert printed == decided
        state = step.state


@given(st.lists(EVENTS, max_size=60))
def test_a_name_is_on_the_screen_only_after_a_decision_and_with_the_timer_running(events: list[Event]) -> None:
    state: State = Waiting()
    timer = False
    for event in events:
        if isinstance(event, TimeOver):
            timer = False
        step = advance(state, event)
        for command in step.commands:
            timer = timer if not isinstance(command, StartTimer | StopTimer) else isinstance(command, StartTimer)
        if isinstance(step.state, Answering) and not isinstance(state, Answering):
            assert isinstance(event, Decided | Shown)
        # An answer without a running timer could stay for ever.
        names = isinstance(step.state, Answering | AnsweringAgain | Choosing | ChoosingBadges)
        offer = isinstance(step.state, Waiting) and step.state.offer is not None
        if names or offer or isinstance(step.state, AskingForOne | Unlocking | Helping):
            assert timer
        state = step.state


@given(st.lists(EVENTS, max_size=60))
def test_from_everywhere_the_station_comes_back_to_waiting(events: list[Event]) -> None:
    state = walk(*events).state
    way_home: tuple[Event, ...] = (
        HelperLeft(),
        Decided(Decision(NotOnList())),
        *(FaultMended(fault) for fault in Fault),
        ReprintAnswered(NoMoreReprints()),
        TimeOver(),
        Gone(),
        TimeOver(),
        TimeOver(),
    )
    assert walk(*way_home, start=state).state == Waiting()
