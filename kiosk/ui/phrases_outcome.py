"""Which sentences of the door belong to which outcome."""

from __future__ import annotations

from datetime import time, timedelta
from typing import assert_never

from kiosk.checkin.states import Answering, AskingAgain, AskingForOne, Checking, Troubled
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
from kiosk.domain.dates import clock, from_weekday, on_weekday
from kiosk.domain.registration import Language, Registration
from kiosk.domain.signed import Claim
from kiosk.settings import EventSettings
from kiosk.ui.phrase import Phrase, Place, called, online_link, typed
from kiosk.ui.phrases_badge import BadgeSentences
from kiosk.ui.phrases_door import DoorSentences


def at_the_door(
    state: Answering | AskingForOne | Checking | AskingAgain | Troubled,
    language: Language,
    settings: EventSettings,
    *,
    named: bool,
) -> Phrase:
    """What the screen says; nobody is called by name unless `named`."""
    say, badge, place = DoorSentences(language), BadgeSentences(language), Place.of(settings, language)
    match state:
        case AskingForOne():
            return say.one_at_a_time()
        case Checking() | AskingAgain():
            return say.one_moment()
        case Troubled():
            return say.trouble(place.desk)
        case Answering(outcome, jobs, badge_at_desk=at_desk):
            match outcome:
                case Admitted(person):
                    # Printed before the event, or before a check-in that was taken back.
                    printed = badge.printing(1) if jobs else badge.ready(place.desk)
                    return Phrase(
                        say.welcome(_called(person, named=named)),
                        say.checked_in(),
                        badge.at_desk(1, place.desk) if at_desk else printed,
                    )
                case WelcomeBack(person, day, last_day):
                    if day == last_day:  # went out and came back
                        good = badge.still_good()
                    elif day - last_day == timedelta(days=1):
                        good = badge.of_yesterday()
                    else:
                        good = badge.of_earlier(from_weekday(last_day, language))
                    return Phrase(say.welcome_back(_called(person, named=named)), say.good_to_see_you(), good)
                case AlreadyIn(person):
                    return Phrase(
                        say.all_good(_called(person, named=named)), say.checked_in_already(), say.missing_badge()
                    )
                case GroupIn(people, _, refused):
                    alone = len(people) == 1
                    return Phrase(
                        say.welcome(_called(people[0], named=named)) if alone else say.welcome_all(len(people)),
                        say.some_to_desk(len(refused), place.desk) if refused else say.checked_in(),
                        badge.at_desk(len(people), place.desk) if at_desk else _badges(len(jobs), len(people), badge),
                    )
                case WrongDay(_, day, valid_days):
                    return Phrase(
                        say.good_on(on_weekday(valid_days[0], language), over=valid_days[0] < day)
                        if len(valid_days) == 1
                        else say.not_today(),
                        say.desk_helps(place.desk),
                        say.go_to_desk(place.desk),
                    )
                case Closed(_, _, time() as opens):
                    return Phrase(say.opens_at(clock(opens, language)), say.early(), say.wait_or_desk(place.desk))
                case Closed():
                    return Phrase(say.closed(), say.desk_helps(place.desk), say.go_to_desk(place.desk))
                case Full():
                    return Phrase(say.full(), say.desk_finds_place(place.desk), say.go_to_desk(place.desk))
                case OnlineOnly():
                    return say.online(typed(online_link(settings)), place.desk)
                case Unpaid() | Cancelled():
                    # The reason is for helpers only.
                    return Phrase(say.come_to_desk(place.desk), say.look_together(), say.desk_helps(place.desk))
                case NotOnList(claim=Claim()):
                    return say.late_registration(place.desk)
                case NotOnList() | Forged():
                    return Phrase(say.unknown_code(), say.show_code_of_mail(place.event), say.or_desk(place.desk))
                case NotATicket():
                    return Phrase(say.other_code(), say.perhaps_elsewhere(), say.show_code_of_mail(place.event))
                case Expired():
                    return Phrase(say.expired(), say.perhaps_new(place.event), say.or_desk(place.desk))
                case Revoked():
                    return Phrase(say.newest(), say.perhaps_later(place.event), say.or_desk(place.desk))
                case WrongEvent():
                    return Phrase(say.elsewhere(), say.other_event(), say.show_code_of_mail(place.event))
                case _:
                    assert_never(outcome)
        case _:
            assert_never(state)


def _called(person: Registration, *, named: bool) -> str:
    return called(person) if named else ""


def _badges(printed: int, people: int, badge: BadgeSentences) -> str:
    if not printed:
        return badge.printed(people)
    return badge.printing(people) if printed == people else badge.some_printing()
