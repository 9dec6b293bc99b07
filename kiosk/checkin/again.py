"""The badge that did not come: to whom another one is offered, and what becomes of asking for it."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.checkin.commands import AskAgain, StartTimer, Step
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
from kiosk.checkin.times import SLOW_SECONDS, timer
from kiosk.domain.admission import Admitted, AlreadyIn, GroupIn, WelcomeBack
from kiosk.domain.badge import JobId, NoMoreReprints, ReprintAnswer, Reprinting
from kiosk.domain.registration import RegistrationId


def offered(state: State) -> Offer | None:
    """What the screen of this state offers: nothing while the first badge is only just being printed."""
    match state:
        case Waiting(Offer(badge_at_desk=False) as offer):
            return offer
        case Answering(jobs=()):
            return _offer_of(state)
        case Choosing(choice):
            inside = tuple(each.registration for each in choice.members if isinstance(each.outcome, AlreadyIn))
            return Offer(inside) if inside else None
        case (
            Waiting()
            | Checking()
            | Answering()
            | ChoosingBadges()
            | AskingAgain()
            | AnsweringAgain()
            | AskingForOne()
            | Troubled()
            | Unlocking()
            | Helping()
            | LookingUp()
            | Explaining()
            | Calling()
        ):
            return None
        case _:
            assert_never(state)


def after(state: Answering | AnsweringAgain, given: Given) -> Step:
    """An answer has been up for its time: the name goes, and a missing badge can still be asked for."""
    match state:
        case Answering():
            offer = _offer_of(state)
        case AnsweringAgain(answer=NoMoreReprints()) | AnsweringAgain(offer=Offer(badge_at_desk=True)):
            offer = None
        case AnsweringAgain(offer=again):
            offer = again
        case _:
            assert_never(state)
    return Step(Waiting(offer), (timer(Waiting(offer), given),))


def on_reprint_wanted(state: State, given: Given) -> Step:
    """A visitor is without a badge: of several people, first ask whose it is."""
    offer = offered(state)
    if offer is None:
        return Step(state)
    if len(offer.people) > 1:
        return Step(ChoosingBadges(offer), (timer(ChoosingBadges(offer), given),))
    return ask(offer, offer.people[0].id)


def ask(offer: Offer, *people: RegistrationId) -> Step:
    """Ask the desk; it knows how often these people have had a badge printed again."""
    return Step(AskingAgain(offer, people), (StartTimer(SLOW_SECONDS), AskAgain(people)))


def on_reprint_answered(state: State, answer: ReprintAnswer, given: Given) -> Step:
    """Show what came of it, if anybody still waits for that; the badges themselves are with the press by now."""
    if not isinstance(state, AskingAgain):
        return Step(state)
    new = answer.jobs if isinstance(answer, Reprinting) else ()
    jobs = (*state.offer.jobs, *(job.id for job in new))
    at_desk = state.offer.badge_at_desk or not set(jobs).isdisjoint(state.held_up)
    told = AnsweringAgain(answer, replace(state.offer, jobs=jobs, badge_at_desk=at_desk), state.people)
    return Step(told, (timer(told, given),))


def on_badge_held_up(state: State, job: JobId, given: Given) -> Step:
    """Whoever waits for this badge is sent to the desk; with nobody there who does, nothing is shown."""
    match state:
        case Answering(jobs=jobs) if job in {each.id for each in jobs}:
            told: State = replace(state, badge_at_desk=True, time_over=False)
        case Waiting(Offer(jobs=jobs, badge_at_desk=False) as offer) if job in jobs:
            told = Waiting(replace(offer, badge_at_desk=True))
        case AnsweringAgain(offer=offer) if job in offer.jobs:
            told = replace(state, offer=replace(offer, badge_at_desk=True), time_over=False)
        case ChoosingBadges(offer) if job in offer.jobs:
            return Step(replace(state, offer=replace(offer, badge_at_desk=True)))
        case AskingAgain(held_up=others):
            return Step(replace(state, held_up=(*others, job)))
        case _:
            return Step(state)
    return Step(told, (timer(told, given),))


def _offer_of(state: Answering) -> Offer | None:
    """To whom an answer leaves an offer: everybody who is in, unless the desk has the badge already."""
    if state.badge_at_desk:
        return None
    match state.outcome:
        case Admitted(person) | WelcomeBack(person) | AlreadyIn(person):
            people = (person,)
        case GroupIn(people):
            pass
        case _:
            return None
    return Offer(people, tuple(job.id for job in state.jobs))
