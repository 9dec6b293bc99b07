"""Orders about the paper list: print it, bring its ticks back, and take one of them back again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.history import EntryId, NotUndone
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.ticks import Tick


@dataclass(frozen=True, slots=True)
class PrintPaper:
    """Make the list for `day` and print it, or leave it in a folder where no printer takes A4. -> `PaperMade`

    Without `remembered` the file is asked who is on the list and who is there; with it and `there`, the file need not
    be there at all.
    """

    day: EventDay
    remembered: tuple[Registration, ...] | None = field(default=None, repr=False)
    there: frozenset[RegistrationId] = frozenset()


@dataclass(frozen=True, slots=True)
class PaperMade:
    """The list is with this printer; without one it is the file `path`."""

    order: PrintPaper
    people: int
    printer: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class EnterTicks:
    """Check in on `day` whose codes are in `text`, however they were typed or scanned. -> `TicksEntered`"""

    day: EventDay
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TicksEntered:
    """What became of each code, in their order; on the disk."""

    order: EnterTicks
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class TakeTickBack:
    """That was the wrong row. -> `TickTakenBack`"""

    day: EventDay
    entry: EntryId


@dataclass(frozen=True, slots=True)
class TickTakenBack:
    """It is taken back, unless `why` says why not."""

    order: TakeTickBack
    why: NotUndone | None = None
