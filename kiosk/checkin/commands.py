"""What a visit asks for, and its steps."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.checkin.states import State
from kiosk.domain.badge import BadgeJob
from kiosk.domain.help import Need
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode


@dataclass(frozen=True, slots=True)
class Admit:
    """Ask the ledger about this ticket."""

    code: TicketCode


@dataclass(frozen=True, slots=True)
class AdmitSome:
    """Ask the ledger to let these people of one ticket in."""

    code: TicketCode
    people: tuple[RegistrationId, ...]


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Ask the desk to have the badges of these people printed once more."""

    people: tuple[RegistrationId, ...]


@dataclass(frozen=True, slots=True)
class Print:
    """Hand this job to the press."""

    job: BadgeJob


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Start (or restart) the one timer."""

    seconds: float


@dataclass(frozen=True, slots=True)
class StopTimer:
    """Stop the one timer."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """Ask the ledger for the one person with exactly this surname and this order code or e-mail address."""

    surname: str = field(repr=False)
    proof: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CallHelp:
    """Tell the help desk, or tell it more about the call that is open: in which case, about whom, with which need."""

    case: str
    registration: RegistrationId | None = None
    need: Need | None = None


@dataclass(frozen=True, slots=True)
class AnswerCall:
    """Tell the help desk that a helper is at this station, so that nobody else need come."""


@dataclass(frozen=True, slots=True)
class DropCall:
    """Tell the help desk that it is not needed any more."""


Command = Admit | AdmitSome | AskAgain | Print | StartTimer | StopTimer | LookUp | CallHelp | AnswerCall | DropCall


@dataclass(frozen=True, slots=True)
class Step:
    """Where to go and what to do, in order."""

    state: State
    commands: tuple[Command, ...] = ()
