"""Why a camera does not see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CameraFault(StrEnum):
    """What is wrong with a camera; each has a sentence for helpers that says what to do."""

    NONE_THERE = "none_there"
    """No camera is plugged in, or not the one that was chosen."""
    IN_USE = "in_use"
    """It is there and cannot be opened: another program has it, or it may not be used."""
    LOST = "lost"
    """It gave pictures and gives none any more."""
    FROZEN = "frozen"
    """It gives the same picture again and again."""
    BLACK = "black"
    """Its pictures are black: a lid, a hand, no light at all."""


@dataclass(frozen=True, slots=True)
class LameCamera:
    """A camera that does not see: which one, what is wrong, and why in English words for the log.

    `name` is what the system calls it, `place` where it stands ("high", "low"); both may be unknown.
    """

    fault: CameraFault
    name: str = ""
    place: str = ""
    why: str = ""
