"""The visit, step by step and under every order of events."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import find
from hypothesis import given as for_all
from hypothesis import strategies as st

from kiosk.checkin.commands import (
    Admit,
    AdmitSome,
    AnswerCall,
    AskAgain,
    CallHelp,
    LookUp,
    Print,
    StartTimer,
    Step,
    StopTimer,
)
from kiosk.checkin.events import (
    BackWanted,
    BadgeHeldUp,
    BadgeShown,
    Chosen,
    Decided,
    Event,
    ExplanationWanted,
    FaultFound,
    FaultMended,
    Gone,
    HelpComing,
    HelpDropped,
    HelperActed,
    HelperCame,
    HelperLeft,
    HelperWanted,
    HelpWanted,
    HintChanged,
    LookUpAsked,
    LookUpWanted,
    NeedChosen,
    NobodyFound,
    PinsMissing,
    ReprintAnswered,
    ReprintWanted,
    Shown,
    SpeechEnded,
    StayWanted,
    TimeOver,
    VisitorActed,
)
from kiosk.checkin.given import USUAL, Given, LookUps
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
    Fault,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import (
    CHOOSING_PIN_SECONDS,
    CHOOSING_SECONDS,
    GREETING_SECONDS,
    HELPER_SECONDS,
    LONGEST_SECONDS,
    PIN_SECONDS,
    REFUSAL_SECONDS,
    SLOW_SECONDS,
    WARNING_SECONDS,
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
from kiosk.domain.help import Need
from kiosk.domain.hint import Advice, Hint
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
SLOW = Given(patience=2)
GREETED = (Shown(CODE), Decided(ADMITTED), Gone(), TimeOver())


def walk(*events: Event, start: State = Waiting(), given: Given = USUAL) -> Step:  # noqa: B008  (frozen)
    """The last step after all `events`."""
    step = Step(start)
    for event in events:
        step = advance(step.state, event, given)
    return step


def test_a_ticket_is_handed_to_the_ledger() -> None:
    assert walk(Shown(CODE)) == Step(Checking(CODE), (StartTimer(SLOW_SECONDS), Admit(CODE)))


def test_whoever_waits_longer_than_a_second_is_told_that_the_answer_is_on_its_way() -> None:
    slow = walk(Shown(CODE), TimeOver())
    assert slow == Step(Checking(CODE, slow=True))
    answered = walk(Gone(), Decided(ADMITTED), start=slow.state).state
    assert isinstance(answered, Answering)
    assert (answered.outcome, answered.in_view) == (ADMITTED.outcome, False)


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
    assert walk(HelperWanted(), HelperCame()) == Step(Helping(), (StartTimer(HELPER_SECONDS), AnswerCall()))
    assert walk(HelperWanted(), HelperCame(), Shown(CODE)).state == Helping()
    assert walk(HelperWanted(), HelperCame(), HelperLeft()).state == Waiting()


def test_nobody_becomes_a_helper_without_being_asked_for_the_pin() -> None:
    assert walk(HelperCame()).state == Waiting()
    assert walk(HelperWanted(), TimeOver(), TimeOver(), HelperCame()).state == Waiting()


def test_a_ticket_does_not_take_the_pin_away_and_an_untyped_pin_goes_by_itself() -> None:
    assert walk(HelperWanted(), Shown(CODE)) == Step(Unlocking())
    assert walk(HelperWanted(), HelperActed()).commands == (StartTimer(PIN_SECONDS),)
    assert walk(HelperWanted(), TimeOver(), TimeOver()).state == Waiting()
    assert walk(HelperWanted(), HelperLeft()).state == Waiting()


def test_an_idle_helper_screen_closes_by_itself_and_a_touch_keeps_it_open() -> None:
    assert walk(HelperWanted(), HelperCame(), HelperActed()).commands == (StartTimer(HELPER_SECONDS),)
    assert walk(HelperWanted(), HelperCame(), TimeOver()).state == Helping(warned=True)
    assert walk(HelperWanted(), HelperCame(), TimeOver(), TimeOver()).state == Waiting()


def test_an_untouched_helper_screen_is_closed_after_a_minute() -> None:
    assert HELPER_SECONDS + WARNING_SECONDS == 60


def test_a_helpers_badge_leads_to_the_pin_and_only_as_the_answer_to_a_code() -> None:
    unlocking = Unlocking(badge=ULI.id)
    assert walk(Shown(CODE), BadgeShown(ULI.id)) == Step(unlocking, (StartTimer(PIN_SECONDS),))
    assert walk(Shown(CODE), BadgeShown(ULI.id), HelperCame()).state == Helping()
    assert walk(BadgeShown(ULI.id)).state == Waiting()
    assert walk(HelperWanted(), HelperCame(), BadgeShown(ULI.id)).state == Helping()


def test_a_station_without_pins_asks_for_them_first_with_time_to_think_and_waits_for_nobody_for_ever() -> None:
    assert walk(PinsMissing()) == Step(Unlocking(choosing=True), (StartTimer(CHOOSING_PIN_SECONDS),))
    assert walk(PinsMissing(), TimeOver(), TimeOver()).state == Waiting()
    assert walk(Shown(CODE), PinsMissing()).state == Checking(CODE)
    broken = Unlocking(Fault.CAMERA, choosing=True)
    assert walk(FaultFound(Fault.CAMERA), PinsMissing()).state == broken
    assert walk(FaultFound(Fault.CAMERA), PinsMissing(), HelperLeft()).state == Troubled(Fault.CAMERA)


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
    assert step == Step(Checking(CODE, in_view=False), (StartTimer(SLOW_SECONDS), AdmitSome(CODE, (ULI.id,))))


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


def test_the_same_ticket_again_leaves_the_ticks_alone_and_is_a_sign_that_somebody_is_there() -> None:
    there = Step(CHOOSING, (StartTimer(CHOOSING_SECONDS),))
    assert walk(Shown(CODE), start=CHOOSING) == there
    assert walk(Gone(), Shown(CODE), start=CHOOSING) == there
    assert walk(TimeOver(), Shown(CODE), start=CHOOSING) == there


@pytest.mark.parametrize("presented", [ForeignCode(), SeveralTickets()])
@pytest.mark.parametrize(
    "state", [CHOOSING, ChoosingBadges(OFFER_TO_BOTH), LookingUp(), Calling(Waiting()), Explaining(Waiting())]
)
def test_what_somebody_has_ticked_or_typed_is_not_lost_to_a_poster(
    state: State, presented: ForeignCode | SeveralTickets
) -> None:
    assert walk(Shown(presented), start=state) == Step(state)


def test_another_ticket_takes_over_from_a_tick_list() -> None:
    assert walk(Shown(OTHER), start=CHOOSING) == Step(Checking(OTHER), (StartTimer(SLOW_SECONDS), Admit(OTHER)))


def test_names_that_nobody_touches_go_away_and_a_touch_keeps_them() -> None:
    assert walk(VisitorActed(), start=CHOOSING) == Step(CHOOSING, (StartTimer(CHOOSING_SECONDS),))
    assert walk(TimeOver(), TimeOver(), start=CHOOSING).state == Waiting()


def test_trouble_and_a_helper_take_the_names_from_the_screen() -> None:
    assert walk(FaultFound(Fault.STORE), start=CHOOSING) == Step(Troubled(Fault.STORE), (StopTimer(),))
    assert walk(HelperWanted(), start=CHOOSING) == Step(Unlocking(), (StartTimer(PIN_SECONDS),))


@pytest.mark.parametrize(
    "state", [Waiting(), Waiting(OFFER), Checking(CODE), Troubled(Fault.CAMERA), Unlocking(), Helping()]
)
def test_a_choice_that_comes_too_late_admits_nobody(state: State) -> None:
    assert walk(Chosen((ULI.id,)), start=state) == Step(state)


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


# --- every order of events ------------------------------------------------------------------------------

DECISIONS = st.sampled_from((ADMITTED, ALREADY, BOTH, BOTH_IN, Decision(NotOnList()), Decision(Unpaid(ULI))))
ADVICES = st.builds(Advice, st.sampled_from(Hint), st.booleans())
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Shown, st.sampled_from((CODE, OTHER, ForeignCode(), SeveralTickets()))),
    st.builds(Decided, DECISIONS),
    st.builds(Chosen, st.sampled_from(((), (AYLIN.id,), (AYLIN.id, ULI.id)))),
    st.builds(HintChanged, st.none() | ADVICES),
    st.builds(BadgeHeldUp, st.sampled_from((JOB.id, JobId("other")))),
    st.builds(ReprintAnswered, st.sampled_from((Reprinting((NEW_JOB,)), Reprinting((JOB,)), NoMoreReprints()))),
    st.builds(FaultFound, st.sampled_from(Fault)),
    st.builds(FaultMended, st.sampled_from(Fault)),
    st.builds(NeedChosen, st.none() | st.sampled_from(Need)),
    st.builds(LookUpAsked, st.just("Özil-Probe"), st.just("GD24-typed")),
    st.sampled_from((Gone(), TimeOver(), VisitorActed(), ReprintWanted(), SpeechEnded(), StayWanted(), BackWanted())),
    st.sampled_from((HelperWanted(), BadgeShown(ULI.id), PinsMissing())),
    st.sampled_from((HelperCame(), HelperActed(), HelperLeft())),
    st.sampled_from((HelpWanted(), HelpDropped(), HelpComing(), ExplanationWanted(), LookUpWanted(), NobodyFound())),
)
GIVEN = st.builds(Given, st.sampled_from((1.0, 2.0)), st.booleans(), st.sampled_from(LookUps))
OFFERS = st.builds(Offer, st.sampled_from(((AYLIN,), (AYLIN, ULI))), st.sampled_from(((), (JOB.id,))), st.booleans())
INTERRUPTIBLE = st.one_of(
    st.builds(Waiting, st.none() | OFFERS, st.none() | ADVICES),
    st.builds(ChoosingBadges, OFFERS, st.booleans()),
    st.builds(
        AnsweringAgain,
        st.sampled_from((Reprinting((NEW_JOB,)), NoMoreReprints())),
        OFFERS,
        st.just((AYLIN.id,)),
        st.booleans(),
    ),
    st.builds(
        Answering,
        st.sampled_from((GREETING, GROUP_IN, ALREADY.outcome, NotATicket())),
        st.sampled_from(((), (JOB,))),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    st.builds(Troubled, st.sampled_from(Fault)),
    st.builds(Unlocking, st.none() | st.sampled_from(Fault), st.none() | st.just(ULI.id), st.booleans(), st.booleans()),
    st.builds(LookingUp, st.booleans(), st.integers(0, 3), st.booleans()),
    st.sampled_from((CHOOSING, replace(CHOOSING, warned=True), AskingForOne())),
)
CALLS = st.builds(Calling, INTERRUPTIBLE, st.none() | st.sampled_from(Need), st.booleans(), st.booleans())
STATES: st.SearchStrategy[State] = st.one_of(
    INTERRUPTIBLE,
    CALLS,
    st.builds(Explaining, INTERRUPTIBLE | CALLS, st.booleans()),
    st.builds(AskingAgain, OFFERS, st.just((AYLIN.id,)), st.just(()), st.booleans()),
    st.builds(Checking, st.just(CODE), st.booleans(), st.booleans()),
    st.builds(Helping, st.none() | st.sampled_from(Fault), st.booleans()),
)


@pytest.mark.parametrize("kind", get_args(State))
def test_the_samples_have_every_state(kind: type[State]) -> None:
    assert isinstance(find(STATES, lambda state: isinstance(state, kind)), kind)


@pytest.mark.parametrize("kind", get_args(Event))
def test_the_samples_have_every_event(kind: type[Event]) -> None:
    assert isinstance(find(EVENTS, lambda event: isinstance(event, kind)), kind)


@for_all(STATES, EVENTS, GIVEN)
def test_every_event_is_answered_in_every_state(state: State, event: Event, given: Given) -> None:
    step = advance(state, event, given)
    assert isinstance(step.state, get_args(State))
    assert sum(isinstance(command, StartTimer | StopTimer) for command in step.commands) <= 1
    assert sum(isinstance(command, Admit | AdmitSome | AskAgain | LookUp) for command in step.commands) <= 1
    assert sum(isinstance(command, CallHelp) for command in step.commands) <= 1


@for_all(STATES, EVENTS)
def test_how_patient_the_station_is_changes_times_and_nothing_else(state: State, event: Event) -> None:
    usual, slow = advance(state, event), advance(state, event, SLOW)
    assert usual.state == slow.state
    assert [type(command) for command in usual.commands] == [type(command) for command in slow.commands]


@for_all(st.lists(EVENTS, max_size=60))
def test_people_of_a_group_are_admitted_only_from_its_tick_list(events: list[Event]) -> None:
    state: State = Waiting()
    for event in events:
        step = advance(state, event)
        if any(isinstance(command, AdmitSome) for command in step.commands):
            assert isinstance(state, Choosing)
            assert isinstance(event, Chosen)
            assert event.people
        state = step.state


@for_all(st.lists(EVENTS, max_size=60))
def test_every_badge_job_is_printed_exactly_when_it_is_decided(events: list[Event]) -> None:
    state: State = Waiting()
    for event in events:
        step = advance(state, event)
        printed = [command.job for command in step.commands if isinstance(command, Print)]
        decided = list(event.decision.jobs) if isinstance(event, Decided) else []
        assert printed == decided
        state = step.state


@for_all(st.lists(st.tuples(EVENTS, GIVEN), max_size=60))
def test_a_name_is_on_the_screen_only_after_a_decision_and_with_the_timer_running(
    events: list[tuple[Event, Given]],
) -> None:
    state: State = Waiting()
    timer = False
    for event, given in events:
        if isinstance(event, TimeOver):
            timer = False
        step = advance(state, event, given)
        for command in step.commands:
            timer = timer if not isinstance(command, StartTimer | StopTimer) else isinstance(command, StartTimer)
        if isinstance(step.state, Answering) and not isinstance(state, Answering | Calling | Explaining):
            assert isinstance(event, Decided | Shown)
        assert timer or not may_not_stay(step.state)
        state = step.state


def may_not_stay(state: State) -> bool:
    """Whether somebody's name, work or offer is on the screen, so that it must not stay for ever."""
    if isinstance(state, Waiting):
        return state.offer is not None
    lasting = isinstance(state, Checking | AskingAgain | Troubled) or (isinstance(state, LookingUp) and state.searching)
    return not lasting


@for_all(st.lists(st.tuples(EVENTS, GIVEN), max_size=60))
def test_what_is_shown_to_somebody_was_asked_for_by_them(events: list[tuple[Event, Given]]) -> None:
    state: State = Waiting()
    asked = 0
    for event, given in events:
        if isinstance(event, Decided | NobodyFound | ReprintAnswered | FaultFound):
            asked = 0
        step = advance(state, event, given)
        new = sum(isinstance(command, Admit | AdmitSome | LookUp | AskAgain) for command in step.commands)
        # A second question before the first is answered would show one visitor the answer to another.
        assert asked + new <= 1
        asked += new
        state = step.state


@for_all(st.lists(st.tuples(EVENTS, GIVEN), max_size=60))
def test_from_everywhere_the_station_comes_back_to_waiting(events: list[tuple[Event, Given]]) -> None:
    state: State = Waiting()
    for event, given in events:
        state = advance(state, event, given).state
    way_home: tuple[Event, ...] = (
        HelperLeft(),
        Decided(Decision(NotOnList())),
        *(FaultMended(fault) for fault in Fault),
        ReprintAnswered(NoMoreReprints()),
        *[TimeOver()] * 3,
        Gone(),
        *[TimeOver()] * 3,
    )
    assert walk(*way_home, start=state).state == Waiting()
