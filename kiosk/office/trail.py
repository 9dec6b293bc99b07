"""Reads the trail for organisers: who did what and when at this station, and whether every line is still there."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.trail import TrailCheck, TrailLine

MOST_LINES = 5_000
"""So many of the newest lines are shown and saved; the command `trail` gives all."""


@dataclass(frozen=True, slots=True)
class AskTrail:
    """What stands in the trail? -> `TrailRead`"""


@dataclass(frozen=True, slots=True)
class TrailRead:
    """The newest lines, the newest first, and what looking at the whole chain came to."""

    lines: tuple[TrailLine, ...]
    check: TrailCheck
