"""A help desk's own window as a pure state machine: shut, or open to somebody as long as they are there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.checkin.events import HelperActed, HelperCame, HelperLeft, TimeOver
from kiosk.checkin.times import HELPER_SECONDS, WARNING_SECONDS
from kiosk.domain.operator import Operator


@dataclass(frozen=True, slots=True)
class Shut:
    """Somebody may give a PIN."""


@dataclass(frozen=True, slots=True)
class Open:
    """Open to this one; `warned` says that the time is nearly over and they are asked for a sign."""

    operator: Operator
    warned: bool = False


Attended = Shut | Open

DeskEvent = HelperCame | HelperActed | HelperLeft | TimeOver


def attended(state: Attended, event: DeskEvent) -> Attended:
    """One step. Total: every event is answered in every state."""
    match event:
        case HelperCame(operator):
            return Open(operator)
        case HelperLeft():
            return Shut()
        case HelperActed():
            return replace(state, warned=False) if isinstance(state, Open) else state
        case TimeOver():
            return replace(state, warned=True) if isinstance(state, Open) and not state.warned else Shut()
        case _:
            assert_never(event)


def seconds(state: Attended) -> float | None:
    """How long the state lasts by itself; None is for ever."""
    match state:
        case Shut():
            return None
        case Open(warned=False):
            return HELPER_SECONDS
        case Open():
            return WARNING_SECONDS
        case _:
            assert_never(state)
