"""What visitors read in English: simple words, no blame, next step first."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from kiosk.checkin.states import Answering, AskingForOne, Troubled
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    Closed,
    Expired,
    Forged,
    Full,
    GroupIn,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Revoked,
    Unpaid,
    WelcomeBack,
    WrongDay,
    WrongEvent,
)
from kiosk.domain.dates import clock, weekday
from kiosk.domain.registration import EventDay, Language
from kiosk.domain.signed import Claim
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Phrase, named, online_place


def english(state: Answering | AskingForOne | Troubled, settings: EventSettings) -> Phrase:
    """What the screen says in English."""
    desk, mail = settings.door.help_place_en, settings.event.name
    match state:
        case AskingForOne():
            return Phrase(
                "One code only, please.",
                "There are two tickets in front of the camera.",
                "Please show one ticket after the other.",
            )
        case Troubled():
            return Phrase(
                f"Please see the {desk}.",
                "This station is taking a break.",
                f"The {desk} will check you in right away.",
            )
        case Answering(outcome, jobs, badge_at_desk=at_desk):
            match outcome:
                case Admitted(person):
                    # Printed before the event, or before a check-in that was taken back.
                    ready = f"Your badge is printed already. It is waiting at the {desk}."
                    printed = "Your name badge is being printed." if jobs else ready
                    badge = f"Your badge is at the {desk}." if at_desk else printed
                    return Phrase(named("Welcome", person), "You are checked in.", badge)
                case WelcomeBack(person, day, last_day):
                    return Phrase(
                        named("Welcome back", person),
                        "It is good to see you again.",
                        _earlier_badge(day, last_day),
                    )
                case AlreadyIn(person):
                    return Phrase(
                        named("All good", person),
                        "You are checked in already.",
                        "No badge? We print it again.",
                    )
                case GroupIn(people, _, refused):
                    many = f"Welcome, {len(people)}\u00a0people!"
                    return Phrase(
                        named("Welcome", people[0]) if len(people) == 1 else many,
                        _rest(len(refused), desk),
                        f"Your badges are at the {desk}." if at_desk else _badges(len(jobs), len(people)),
                    )
                case WrongDay(_, day, valid_days):
                    return Phrase(
                        _valid_on(day, valid_days),
                        f"The {desk} will be glad to help you.",
                        f"Please go to the {desk}.",
                    )
                case Closed(_, _, opens):
                    if opens is None:
                        return Phrase(
                            "We are closed for today.",
                            f"The {desk} will be glad to help you.",
                            f"Please go to the {desk}.",
                        )
                    return Phrase(
                        f"We open at {clock(opens, Language.ENGLISH)}.",
                        "You are early. We are glad about that.",
                        f"Please wait a little. Or go to the {desk}.",
                    )
                case Full():
                    return Phrase(
                        "All places are taken.",
                        f"The {desk} will look for a place with you.",
                        f"Please go to the {desk}.",
                    )
                case OnlineOnly():
                    return Phrase(
                        "Your registration is for online.",
                        f"You find the online programme here: {online_place(settings)}",
                        f"The {desk} will be glad to help you.",
                    )
                case Unpaid() | Cancelled():
                    return Phrase(
                        f"Please see the {desk}.",
                        "We will look at your registration together.",
                        f"The {desk} will be glad to help you.",
                    )
                case NotOnList(claim=Claim()):
                    return Phrase(
                        "Good to see you!",
                        "Your registration is still very new.",
                        f"Please go to the {desk}. It is quick there.",
                    )
                case NotOnList() | Forged():
                    return Phrase(
                        "We don’t know this code.",
                        f"Please show the code from the e‑mail “{mail}”.",
                        f"Or come to the {desk}. We are glad to help.",
                    )
                case NotATicket():
                    return Phrase(
                        "This is a different code.",
                        "Perhaps it is from a train ticket or a web page.",
                        f"Please show the code from the e‑mail “{mail}”.",
                    )
                case Expired():
                    return Phrase(
                        "This ticket has run out.",
                        f"Perhaps there is a new ticket in the e‑mail “{mail}”.",
                        f"Or come to the {desk}. We are glad to help.",
                    )
                case Revoked():
                    return Phrase(
                        "Please show your newest ticket.",
                        f"Perhaps it came in a later e‑mail “{mail}”.",
                        f"Or come to the {desk}. We are glad to help.",
                    )
                case WrongEvent():
                    return Phrase(
                        "This ticket is for elsewhere.",
                        "It belongs to another event.",
                        f"Please show the code from the e‑mail “{mail}”.",
                    )
                case _:
                    assert_never(outcome)
        case _:
            assert_never(state)


def _earlier_badge(day: EventDay, last_day: EventDay) -> str:
    if day == last_day:  # went out and came back
        return "Your badge is still valid."
    yesterday = day - last_day == timedelta(days=1)
    when = "Yesterday’s badge" if yesterday else f"Your badge from {weekday(last_day, Language.ENGLISH)}"
    return f"{when} is valid today, too."


def _rest(refused: int, desk: str) -> str:
    match refused:
        case 0:
            return "You are checked in."
        case 1:
            return f"We ask one person to see the {desk}."
        case _:
            return f"We ask {refused} people to see the {desk}."


def _badges(printed: int, people: int) -> str:
    if not printed:
        return "Your badges are printed already."
    if printed == people:
        return "Your name badges are being printed." if people > 1 else "Your name badge is being printed."
    return "New name badges are being printed. The others are printed already."


def _valid_on(day: EventDay, valid_days: tuple[EventDay, ...]) -> str:
    match valid_days:
        case [only]:
            return f"Your ticket {'is' if only > day else 'was'} for {weekday(only, Language.ENGLISH)}."
        case _:
            return "Not valid today, sorry."
