"""What can happen to a visit."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.checkin.states import Fault
from kiosk.domain.admission import Decision
from kiosk.domain.badge import JobId, ReprintAnswer
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import Presented


@dataclass(frozen=True, slots=True)
class Shown:
    """Something was held up to the camera, once per presentation."""

    presented: Presented


@dataclass(frozen=True, slots=True)
class Gone:
    """What was held up has left the picture for 1.5 s."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The ledger answered; what it says is on the disk."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class Chosen:
    """The visitors have said who of their group is here; nobody means that they stop."""

    people: tuple[RegistrationId, ...]


@dataclass(frozen=True, slots=True)
class VisitorActed:
    """A visitor touched something and needs more time."""


@dataclass(frozen=True, slots=True)
class ReprintWanted:
    """A visitor is without a badge and asks for one more."""


@dataclass(frozen=True, slots=True)
class ReprintAnswered:
    """The desk answered that; jobs are on the disk and with the press."""

    answer: ReprintAnswer


@dataclass(frozen=True, slots=True)
class BadgeHeldUp:
    """This badge will not come out soon."""

    job: JobId


@dataclass(frozen=True, slots=True)
class TimeOver:
    """The timer that the last step started has run out."""


@dataclass(frozen=True, slots=True)
class FaultFound:
    """A part of the station failed."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class FaultMended:
    """That part works again."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class HelperWanted:
    """Somebody touched the helper's corner."""


@dataclass(frozen=True, slots=True)
class HelperCame:
    """A helper has given the right PIN."""


@dataclass(frozen=True, slots=True)
class HelperActed:
    """The helper touched something."""


@dataclass(frozen=True, slots=True)
class HelperLeft:
    """The helper gave the screen back."""


Event = (
    Shown
    | Gone
    | Decided
    | Chosen
    | VisitorActed
    | ReprintWanted
    | ReprintAnswered
    | BadgeHeldUp
    | TimeOver
    | FaultFound
    | FaultMended
    | HelperWanted
    | HelperCame
    | HelperActed
    | HelperLeft
)
