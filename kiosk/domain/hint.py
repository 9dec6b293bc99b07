"""What may help when a code is held up and cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Hint(StrEnum):
    """One thing to try; said one at a time."""

    FARTHER = "farther"
    """It fills the picture, or is out of it in part."""
    CLOSER = "closer"
    """Its modules are too small."""
    HOLD_STILL = "hold_still"
    """It moves, and is blurred by that."""
    BRIGHTER = "brighter"
    """A phone whose screen is too dark."""
    TURN = "turn"
    """A lamp or a window shines in it."""
    LIGHT_MODE = "light_mode"
    """White on black and not read."""
    FLAT = "flat"
    """None of these: flatten it, take the finger off, hold it straight."""


@dataclass(frozen=True, slots=True)
class Advice:
    """The hint of this moment; `stuck` says that it takes so long that another way should be told as well."""

    hint: Hint
    stuck: bool = False
