"""What a visit asks for, and its steps."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.checkin.states import State
from kiosk.domain.badge import BadgeJob
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


Command = Admit | AdmitSome | AskAgain | Print | StartTimer | StopTimer


@dataclass(frozen=True, slots=True)
class Step:
    """Where to go and what to do, in order."""

    state: State
    commands: tuple[Command, ...] = ()
