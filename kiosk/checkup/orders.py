"""What the morning check's page orders from the office, and the news about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from kiosk.checkup.finding import Finding
from kiosk.pages.checkup_sheet import Sheet


class Part(Enum):
    """What is looked at in one go: `QUICK` is known at once, `SLOW` asks printers, templates and the voice."""

    QUICK = "quick"
    SLOW = "slow"
    CAMERA = "camera"
    """Where no scanner of a kiosk tells."""


@dataclass(frozen=True, slots=True)
class LookAt:
    """Look at this. -> `LookedAt`"""

    part: Part


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What was found, in the order of `Check`."""

    part: Part
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class PrintTestBadge:
    """Print a badge of nobody at this printer. -> `BadgePrinted`"""

    printer: str


@dataclass(frozen=True, slots=True)
class BadgePrinted:
    """The printer has it; whether it has come out somebody has to see."""

    printer: str


@dataclass(frozen=True, slots=True)
class LetBeHeard:
    """Play a sound and say a sentence. -> `WasHeard`"""


@dataclass(frozen=True, slots=True)
class WasHeard:
    """Whether it was said to its end; whether it was loud enough somebody has to hear."""

    said: bool


@dataclass(frozen=True, slots=True)
class MakeSheet:
    """Put this on paper; the office adds event, station and time, under these three names. -> `SheetMade`"""

    sheet: Sheet
    event: str
    station: str
    at: str


@dataclass(frozen=True, slots=True)
class SheetMade:
    """The PDF, and the name of a file for it."""

    name: str
    pdf: bytes = field(repr=False)
