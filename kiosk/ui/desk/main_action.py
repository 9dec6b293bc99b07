"""The one action that a helper most likely wants for the person who is open."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from kiosk.checkin.desk_answers import Person
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    ChooseFromGroup,
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
from kiosk.ui.desk.today import Today


class MainAction(Enum):
    """What Enter does."""

    CHECK_IN = "check in"
    COME_BACK = "come back"
    ADMIT_ANYWAY = "admit anyway"
    NEXT_PERSON = "next person"


def main_action(person: Person) -> MainAction:
    """What the door would do; a refusal only helpers can overrule, and somebody who is in needs nothing more."""
    match person.would:
        case Admitted() | WelcomeBack():
            return MainAction.COME_BACK if Today.of_person(person) is Today.OUT else MainAction.CHECK_IN
        case WrongDay() | Closed() | Full() | OnlineOnly() | Unpaid() | Cancelled():
            return MainAction.ADMIT_ANYWAY if person.may_be_admitted else MainAction.NEXT_PERSON
        case (
            AlreadyIn()
            | GroupIn()
            | ChooseFromGroup()
            | NotOnList()
            | NotATicket()
            | Forged()
            | Expired()
            | Revoked()
            | WrongEvent()
        ):
            return MainAction.NEXT_PERSON
        case _:
            assert_never(person.would)
