"""Changing a PIN in the organisers' room: only who knows the organisers' PIN may, however long the room is open."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer


@dataclass(frozen=True, slots=True)
class AskPins:
    """Which PINs are missing? -> `PinsKnown`"""


@dataclass(frozen=True, slots=True)
class PinsKnown:
    """Whose PIN has not been chosen yet."""

    missing: tuple[Operator, ...]


@dataclass(frozen=True, slots=True)
class ChangePin:
    """Give `operator` another PIN. `present` is the organisers' of now. -> `PinChanged`"""

    operator: Operator
    present: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinChanged:
    """What became of it: CHOSEN, or why not. The order with its PINs is not kept in it."""

    operator: Operator
    answer: PinAnswer
    missing: tuple[Operator, ...]
