"""What a fault of the station does to a visit, and its end."""

from __future__ import annotations

from dataclasses import replace

from kiosk.checkin.aside import fault_behind
from kiosk.checkin.commands import Step, StopTimer
from kiosk.checkin.states import Calling, Fault, Helping, State, Troubled, Unlocking, Waiting


def found(state: State, fault: Fault) -> Step:
    """A part of the station failed: visitors are sent to the desk, helpers keep their screen."""
    graver = _graver(fault_behind(state), fault)
    match state:
        case Unlocking() | Helping():
            return Step(replace(state, fault=graver))
        case Troubled():
            return Step(Troubled(graver))
        case Calling() if fault is not Fault.UNKNOWN:
            # Whoever has called still reads that somebody comes; no screen is trusted after an unknown error.
            return Step(replace(state, behind=Troubled(graver)))
        case _:
            return Step(Troubled(graver), (StopTimer(),))


def mended(state: State, fault: Fault) -> Step:
    """That part works again."""
    match state:
        case Unlocking(behind) | Helping(behind) if behind is fault:
            return Step(replace(state, fault=None))
        case Troubled(behind) if behind is fault:
            return Step(Waiting())
        case _:
            return Step(state)


def _graver(known: Fault | None, fault: Fault) -> Fault:
    """Of two faults the one about the file wins: without it nothing else matters."""
    return Fault.STORE if known is Fault.STORE else fault
