"""The visit as a pure state machine: given where we are and what happened, say where we go and what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.checkin import again, aside, look_up, patience, trouble
from kiosk.checkin.commands import Admit, AdmitSome, AnswerCall, Print, StartTimer, Step, StopTimer
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
from kiosk.checkin.given import USUAL, Given
from kiosk.checkin.states import (
    Answering,
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
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.checkin.times import SLOW_SECONDS, may_come_in, timer
from kiosk.domain.admission import AlreadyIn, ChooseFromGroup, Decision, NotATicket, NotOnList
from kiosk.domain.hand_scan import UnclearCode
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import ForeignCode, Presented, SeveralTickets


def advance(state: State, event: Event, given: Given = USUAL) -> Step:
    """One step of the visit. Total: every event is answered in every state, and nothing raises."""
    step = _advance(state, event, given)
    if isinstance(state, Checking | AskingAgain) and state.help_wanted:
        return aside.call_with_answer(step, given)
    return step


def _advance(state: State, event: Event, given: Given) -> Step:
    if isinstance(state, Calling | Explaining) and isinstance(
        event, Gone | Decided | NobodyFound | BadgeHeldUp | FaultMended | HelpComing
    ):
        if isinstance(event, HelpComing):
            return aside.coming(state)
        return aside.with_behind(state, _advance(state.behind, event, given))
    match event:
        case Shown(presented, by_hand):
            return _on_shown(state, presented, given, by_hand=by_hand)
        case Gone():
            return _on_gone(state, given)
        case HintChanged():
            # Told on every waiting screen that comes while it holds (`progress`).
            return Step(state)
        case Decided(decision):
            return _on_decided(state, decision, given)
        case Chosen(people):
            return _on_chosen(state, people)
        case VisitorActed():
            return patience.there(state, given)
        case StayWanted():
            return patience.longer(state, given)
        case BackWanted():
            return patience.back(state, given)
        case ReprintWanted():
            return again.on_reprint_wanted(state, given)
        case ReprintAnswered(answer):
            return again.on_reprint_answered(state, answer, given)
        case BadgeHeldUp(job):
            return again.on_badge_held_up(state, job, given)
        case TimeOver():
            return patience.over(state, given)
        case SpeechEnded():
            return patience.speech_ended(state, given)
        case FaultFound(fault):
            return trouble.found(state, fault)
        case FaultMended(fault):
            return trouble.mended(state, fault)
        case HelperWanted():
            return _on_helper_wanted(state, given)
        case BadgeShown(helper):
            return _on_badge_shown(state, helper, given)
        case PinsMissing():
            idle = isinstance(state, Waiting | Troubled)
            return _ask_for_pin(state, given, choosing=True) if idle else Step(state)
        case HelperCame(operator):
            # A right PIN that is answered too late opens nothing: whoever typed it may have gone.
            if not isinstance(state, Unlocking):
                return Step(state)
            helping = Helping(state.fault, operator)
            return Step(helping, (timer(helping, given), AnswerCall()))
        case HelperActed():
            return patience.there(state, given) if isinstance(state, Unlocking | Helping) else Step(state)
        case HelperLeft():
            return patience.after_helping(state) if isinstance(state, Unlocking | Helping) else Step(state)
        case HelpWanted():
            return aside.call(state, given)
        case NeedChosen(need):
            return aside.choose_need(state, need, given)
        case HelpDropped():
            return aside.drop(state, given)
        case HelpComing():
            return aside.coming(state)
        case ExplanationWanted():
            return aside.explain(state, given)
        case LookUpWanted():
            return look_up.begin(state, given)
        case LookUpAsked(surname, proof):
            return look_up.ask(state, surname, proof, given)
        case NobodyFound():
            return look_up.nobody_found(state, given)
        case _:
            assert_never(event)


def _on_shown(state: State, presented: Presented | UnclearCode, given: Given, *, by_hand: bool) -> Step:
    # What is being decided on is never overtaken: its answer would be shown to the wrong person.
    if isinstance(state, Checking | AskingAgain | Unlocking | Helping) or look_up.is_searching(state):
        return Step(state)
    fault = aside.fault_behind(state) if isinstance(state, Troubled | Calling | Explaining) else None
    if fault is not None and not (by_hand and fault is Fault.CAMERA):
        # A hand scanner needs no camera; nothing goes without the file.
        return Step(state)
    # A hand that ticks names moves the phone: the same ticket again says only that somebody is there.
    if _is_in_work_with(aside.at_bottom(state), presented):
        return patience.there(state, given)
    # Names that are ticked and letters that are typed are not lost to a poster that the camera sees.
    at_work = isinstance(state, Choosing | ChoosingBadges | LookingUp | Explaining | Calling)
    match presented:
        case SeveralTickets() | ForeignCode() | UnclearCode() if at_work:
            return Step(state)
        case SeveralTickets():
            return Step(AskingForOne(), (timer(AskingForOne(), given),))
        case ForeignCode():
            return _answer(Decision(NotATicket()), given)
        case UnclearCode():
            # To the visitor it is a code that the station does not know.
            return _answer(Decision(NotOnList()), given)
        case _:
            return Step(Checking(presented), (StartTimer(SLOW_SECONDS), Admit(presented)))


def _is_in_work_with(state: State, presented: Presented | UnclearCode) -> bool:
    match state:
        case Choosing(choice):
            return presented == choice.code
        case ChoosingBadges(offer):
            return presented in {person.code for person in offer.people}
        case _:
            return False


def _on_gone(state: State, given: Given) -> Step:
    match state:
        case Answering(time_over=True) if not given.speaking:
            return again.after(state, given)
        case Answering() | Checking():
            return Step(replace(state, in_view=False))
        case AskingForOne() if not given.speaking:
            return Step(Waiting(), (StopTimer(),))
        case _:
            return Step(state)


def _on_decided(state: State, decision: Decision, given: Given) -> Step:
    match state:
        case Checking(in_view=in_view):
            return _answer(decision, given, in_view=in_view)
        case LookingUp(searching=True):
            return _answer(decision, given, in_view=False)
        case _:
            # The check-in is durable even if its screen is no longer wanted; its badge is still printed.
            return Step(state, tuple(map(Print, decision.jobs)))


def _answer(decision: Decision, given: Given, *, in_view: bool = True) -> Step:
    outcome = decision.outcome
    if isinstance(outcome, ChooseFromGroup):
        return _choose(outcome, given, in_view=in_view)
    answering = Answering(outcome, decision.jobs, in_view=in_view)
    return Step(answering, (timer(answering, given), *map(Print, decision.jobs)))


def _choose(choice: ChooseFromGroup, given: Given, *, in_view: bool) -> Step:
    if not any(map(may_come_in, choice.members)):
        first, *others = (member.outcome for member in choice.members)
        if not isinstance(first, AlreadyIn) and all(
            replace(other, registration=first.registration) == first for other in others
        ):
            # Nobody can be ticked, and for one reason, such as a ticket of tomorrow: said as to one person.
            return _answer(Decision(first), given, in_view=in_view)
    return Step(Choosing(choice), (timer(Choosing(choice), given),))


def _on_chosen(state: State, people: tuple[RegistrationId, ...]) -> Step:
    match state:
        case Choosing() | ChoosingBadges() if not people:
            return Step(Waiting(), (StopTimer(),))
        case Choosing(choice):
            return Step(
                Checking(choice.code, in_view=False), (StartTimer(SLOW_SECONDS), AdmitSome(choice.code, people))
            )
        case ChoosingBadges(offer):
            return again.ask(offer, *people)
        case _:
            return Step(state)


def _on_helper_wanted(state: State, given: Given) -> Step:
    if isinstance(state, Checking | AskingAgain | Unlocking | Helping) or look_up.is_searching(state):
        return Step(state)
    return _ask_for_pin(state, given)


def _on_badge_shown(state: State, helper: RegistrationId, given: Given) -> Step:
    # As with any answer of the ledger: whoever called for help meanwhile, or went, is not overtaken.
    return _ask_for_pin(state, given, badge=helper) if isinstance(state, Checking) else Step(state)


def _ask_for_pin(state: State, given: Given, *, badge: RegistrationId | None = None, choosing: bool = False) -> Step:
    unlocking = Unlocking(aside.fault_behind(state), badge, choosing)
    return Step(unlocking, (timer(unlocking, given),))
