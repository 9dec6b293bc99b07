"""Help and the page about accessibility: called from everywhere, and nothing behind them is lost."""

from __future__ import annotations

import pytest

from kiosk.checkin.aside import at_bottom
from kiosk.checkin.commands import Admit, AnswerCall, CallHelp, DropCall, Print, StartTimer, Step, StopTimer
from kiosk.checkin.events import (
    BackWanted,
    BadgeHeldUp,
    Chosen,
    Decided,
    ExplanationWanted,
    FaultFound,
    FaultMended,
    Gone,
    HelpComing,
    HelpDropped,
    HelperCame,
    HelperWanted,
    HelpWanted,
    NeedChosen,
    NobodyFound,
    ReprintAnswered,
    Shown,
    TimeOver,
    VisitorActed,
)
from kiosk.checkin.given import USUAL
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
    Interruptible,
    LookingUp,
    Offer,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import (
    CALLING_SECONDS,
    CHOOSING_SECONDS,
    EXPLAINING_SECONDS,
    GREETING_SECONDS,
    OFFER_SECONDS,
    REFUSAL_SECONDS,
    SLOW_SECONDS,
    timer,
)
from kiosk.domain.admission import Admitted, ChooseFromGroup, Decision, Member, NotOnList, Unpaid
from kiosk.domain.badge import BadgeJob, JobId, NoMoreReprints, Reprinting, badge_of
from kiosk.domain.help import Need
from kiosk.domain.hint import Advice, Hint
from kiosk.domain.ticket import TicketCode
from tests.kiosk.checkin.test_visit import walk
from tests.people import DAY_1, registration

AYLIN, ULI = registration(1), registration(2, first_name="Uli", last_name="Öz")
JOB = BadgeJob(JobId("J1"), AYLIN.id, DAY_1, badge_of(AYLIN))
OFFER = Offer((AYLIN,), (JOB.id,))
CODE, OTHER = TicketCode("GD24-one"), TicketCode("GD24-two")
MEMBERS = tuple(Member(each, Admitted(each, DAY_1)) for each in (AYLIN, ULI))
CHOOSING = Choosing(ChooseFromGroup(CODE, MEMBERS, DAY_1))
UNPAID = Answering(Unpaid(AYLIN))
GREETED = Answering(Admitted(AYLIN, DAY_1), (JOB,))

SCREENS: dict[str, Interruptible] = {
    "waiting": Waiting(),
    "unpaid": UNPAID,
    "admitted": GREETED,
    "not_on_list": Answering(NotOnList()),
    "choose_from_group": CHOOSING,
    "choose_badges": ChoosingBadges(OFFER),
    "reprinting": AnsweringAgain(Reprinting((JOB,)), OFFER, (AYLIN.id,)),
    "no_more_reprints": AnsweringAgain(NoMoreReprints(), OFFER, (AYLIN.id,)),
    "one_at_a_time": AskingForOne(),
    "trouble-camera": Troubled(Fault.CAMERA),
    "look_up": LookingUp(misses=2),
    "unreadable": Waiting(advice=Advice(Hint.FLAT)),
    "pin": Unlocking(),
    "badge_at_desk": Answering(Admitted(AYLIN, DAY_1), (JOB,), badge_at_desk=True),
}
ABOUT_ONE = {"unpaid", "admitted", "reprinting", "no_more_reprints", "badge_at_desk"}
every_screen = pytest.mark.parametrize(("case", "screen"), SCREENS.items(), ids=list(SCREENS))


@every_screen
def test_help_is_called_from_every_screen_with_its_case_and_whom_it_is_about(case: str, screen: Interruptible) -> None:
    person = AYLIN.id if case in ABOUT_ONE else None
    step = walk(HelpWanted(), start=screen)
    assert step == Step(Calling(screen), (StartTimer(CALLING_SECONDS), CallHelp(case, person)))


@every_screen
@pytest.mark.parametrize("wanted", [HelpWanted(), ExplanationWanted()], ids=["call", "page"])
def test_going_back_brings_the_screen_with_all_its_time(
    case: str, screen: Interruptible, wanted: HelpWanted | ExplanationWanted
) -> None:
    assert walk(wanted, BackWanted(), start=screen) == Step(screen, (timer(screen, USUAL),))


def test_help_is_called_only_once_for_several_presses() -> None:
    step = walk(HelpWanted(), HelpWanted(), start=UNPAID)
    assert step == Step(Calling(UNPAID), (StartTimer(CALLING_SECONDS),))


def test_from_the_page_about_accessibility_help_is_called_for_the_screen_behind_it() -> None:
    step = walk(ExplanationWanted(), HelpWanted(), start=UNPAID)
    assert step == Step(Calling(UNPAID), (StartTimer(CALLING_SECONDS), CallHelp("unpaid", AYLIN.id)))


def test_the_page_can_be_read_while_help_comes_and_leads_back_to_the_call() -> None:
    calling = Calling(UNPAID, Need.SEEING)
    reading = walk(ExplanationWanted(), start=calling)
    assert reading == Step(Explaining(calling), (StartTimer(EXPLAINING_SECONDS),))
    assert walk(HelpComing(), BackWanted(), start=reading.state).state == Calling(UNPAID, Need.SEEING, coming=True)
    assert walk(HelpWanted(), start=reading.state) == Step(calling, (StartTimer(CALLING_SECONDS),))


def test_a_need_goes_to_the_help_desk_and_can_be_taken_back() -> None:
    said = walk(HelpWanted(), NeedChosen(Need.HEARING), start=UNPAID)
    assert said.state == Calling(UNPAID, Need.HEARING)
    assert said.commands[1] == CallHelp("unpaid", AYLIN.id, Need.HEARING)
    assert walk(NeedChosen(None), start=said.state).commands[1] == CallHelp("unpaid", AYLIN.id, None)


def test_who_needs_no_help_any_more_says_so_and_is_back() -> None:
    step = walk(HelpDropped(), start=Calling(CHOOSING))
    assert step == Step(CHOOSING, (StartTimer(CHOOSING_SECONDS), DropCall()))


def test_going_back_leaves_the_call_open() -> None:
    assert DropCall() not in walk(BackWanted(), start=Calling(UNPAID)).commands


def test_the_visitor_reads_that_somebody_is_coming() -> None:
    assert walk(HelpComing(), start=Calling(UNPAID)) == Step(Calling(UNPAID, coming=True))
    assert walk(HelpComing(), start=UNPAID) == Step(UNPAID)


def test_help_pressed_while_the_ledger_decides_comes_with_the_answer_and_its_case() -> None:
    step = walk(Shown(CODE), HelpWanted(), Decided(Decision(Admitted(AYLIN, DAY_1), (JOB,))))
    assert step.state == Calling(GREETED)
    assert step.commands == (Print(JOB), StartTimer(CALLING_SECONDS), CallHelp("admitted", AYLIN.id))


def test_help_pressed_while_the_desk_decides_on_a_badge_comes_with_its_answer() -> None:
    step = walk(HelpWanted(), ReprintAnswered(NoMoreReprints()), start=AskingAgain(OFFER, (AYLIN.id,)))
    assert step.state == Calling(AnsweringAgain(NoMoreReprints(), OFFER, (AYLIN.id,)))
    assert step.commands[-1] == CallHelp("no_more_reprints", AYLIN.id)


def test_help_pressed_just_before_trouble_is_called_all_the_same() -> None:
    step = walk(Shown(CODE), HelpWanted(), FaultFound(Fault.STORE))
    assert step.state == Calling(Troubled(Fault.STORE))
    assert step.commands == (StartTimer(CALLING_SECONDS), CallHelp("trouble-store"))


def test_the_next_persons_ticket_is_served_while_somebody_waits_for_help() -> None:
    for state in (Calling(UNPAID), Calling(Waiting()), Explaining(Waiting()), LookingUp()):
        assert walk(Shown(OTHER), start=state) == Step(Checking(OTHER), (StartTimer(SLOW_SECONDS), Admit(OTHER)))


def test_a_groups_own_ticket_does_not_take_its_call_away() -> None:
    step = walk(Shown(CODE), start=Calling(CHOOSING, warned=True))
    assert step == Step(Calling(CHOOSING), (StartTimer(CALLING_SECONDS),))


def test_nobody_is_checked_in_before_a_fault_is_mended() -> None:
    calling = Calling(Troubled(Fault.STORE))
    assert walk(Shown(CODE), start=calling) == Step(calling)
    assert walk(FaultMended(Fault.STORE), Shown(CODE), start=calling).state == Checking(CODE)


def test_a_fault_takes_a_name_away_behind_the_call_and_not_the_call() -> None:
    assert walk(FaultFound(Fault.CAMERA), start=Calling(GREETED, Need.QUIET)) == Step(
        Calling(Troubled(Fault.CAMERA), Need.QUIET)
    )


def test_after_an_unknown_error_no_screen_is_trusted() -> None:
    for state in (Calling(GREETED), Explaining(GREETED), LookingUp()):
        assert walk(FaultFound(Fault.UNKNOWN), start=state) == Step(Troubled(Fault.UNKNOWN), (StopTimer(),))


def test_what_happens_behind_is_there_when_the_visitor_comes_back() -> None:
    behind = walk(Gone(), BadgeHeldUp(JOB.id), start=Calling(GREETED)).state
    assert behind == Calling(Answering(Admitted(AYLIN, DAY_1), (JOB,), badge_at_desk=True, in_view=False))
    assert walk(BackWanted(), start=behind).commands == (StartTimer(REFUSAL_SECONDS),)


def test_an_answer_that_had_been_up_for_its_time_has_it_again() -> None:
    over = Answering(Admitted(AYLIN, DAY_1), (JOB,), time_over=True)
    step = walk(HelpWanted(), Gone(), BackWanted(), start=over)
    assert step == Step(Answering(Admitted(AYLIN, DAY_1), (JOB,), in_view=False), (StartTimer(GREETING_SECONDS),))


def test_somebody_found_behind_the_call_is_in_and_gets_their_badge() -> None:
    calling = Calling(LookingUp(searching=True))
    step = walk(Decided(Decision(Admitted(AYLIN, DAY_1), (JOB,))), start=calling)
    assert step == Step(Calling(Answering(Admitted(AYLIN, DAY_1), (JOB,), in_view=False)), (Print(JOB),))
    assert walk(NobodyFound(), start=calling) == Step(Calling(LookingUp(misses=1)))


def test_while_the_ledger_looks_no_ticket_and_no_end_of_time_comes_between() -> None:
    searching = Calling(LookingUp(searching=True))
    assert walk(Shown(OTHER), start=searching) == Step(searching)
    assert walk(TimeOver(), TimeOver(), start=searching) == Step(LookingUp(searching=True), (StopTimer(),))


def test_when_nobody_is_there_any_more_the_name_goes_and_the_call_stays_open() -> None:
    step = walk(TimeOver(), TimeOver(), start=Calling(GREETED))
    assert step == Step(Waiting(OFFER), (StartTimer(OFFER_SECONDS),))
    for gone in (Calling(UNPAID), Calling(CHOOSING), Explaining(LookingUp()), Explaining(Calling(UNPAID))):
        assert walk(TimeOver(), TimeOver(), start=gone) == Step(Waiting(), (StopTimer(),))
    assert walk(TimeOver(), TimeOver(), start=Calling(Unlocking(Fault.STORE))).state == Troubled(Fault.STORE)


def test_a_helper_comes_in_from_the_call_and_everybody_else_is_told() -> None:
    step = walk(HelperWanted(), HelperCame(), start=Calling(Troubled(Fault.CAMERA)))
    assert step.state == Helping(Fault.CAMERA)
    assert AnswerCall() in step.commands


def test_a_screen_that_has_warned_comes_back_without_its_warning() -> None:
    warned = Choosing(CHOOSING.choice, warned=True)
    assert walk(HelpWanted(), start=warned).state == Calling(CHOOSING)
    assert walk(ExplanationWanted(), start=Calling(CHOOSING, warned=True)).state == Explaining(Calling(CHOOSING))


def test_on_a_helpers_screen_nobody_calls_for_help() -> None:
    assert walk(HelpWanted(), start=Helping()) == Step(Helping())
    assert walk(ExplanationWanted(), start=Helping()) == Step(Helping())


def test_a_press_that_belongs_to_another_screen_does_nothing_to_a_call() -> None:
    for event in (Chosen((AYLIN.id,)), NobodyFound(), Decided(Decision(NotOnList()))):
        assert walk(event, start=Calling(UNPAID)) == Step(Calling(UNPAID))
    for press in (NeedChosen(Need.SEEING), HelpDropped()):
        assert walk(press, start=UNPAID) == Step(UNPAID)


def test_the_screen_at_the_bottom_is_found_through_both() -> None:
    assert at_bottom(Explaining(Calling(CHOOSING))) == CHOOSING


def test_a_touch_gives_the_call_all_its_time_again() -> None:
    assert walk(VisitorActed(), start=Calling(UNPAID, warned=True)) == Step(
        Calling(UNPAID), (StartTimer(CALLING_SECONDS),)
    )
