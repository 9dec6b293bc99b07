"""What a hand scanner sent: one code, perhaps in several readings, as nobody knows for which keyboard it is set."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.row_code import PREFIX, RowSeen, read_code
from kiosk.domain.ticket import SIGNED_PREFIX, ForeignCode, TicketCode, read_ticket


class Keyboard(StrEnum):
    """For which keyboard a scanner is set."""

    US = "us"
    DE = "de"
    FR = "fr"


@dataclass(frozen=True, slots=True)
class HandReading:
    """What a scanner said if it is set for one of these keyboards; for none in particular if there are none."""

    text: str = field(repr=False)
    keyboards: frozenset[Keyboard] = frozenset()

    @property
    def ticket(self) -> TicketCode | None:
        """The ticket that it may be."""
        code = read_ticket(self.text)
        return None if isinstance(code, ForeignCode) else code

    @property
    def is_strong(self) -> bool:
        """Whether no accident makes a text that looks like this: a signed ticket, an address or JSON with a ticket."""
        head = self.text.lstrip()[:8].lower()
        begins = head.startswith((SIGNED_PREFIX.lower(), "http://", "https://", "{"))
        return begins and self.ticket is not None


@dataclass(frozen=True, slots=True)
class HandScan:
    """The readings of what was typed or sent, the likeliest first; `read_by_hand` puts them in order.

    A serial scanner and a wedge whose keyboard is known have one reading. If none of them is a ticket it is a foreign
    code.
    """

    readings: tuple[HandReading, ...] = field(repr=False)

    @property
    def tickets(self) -> tuple[HandReading, ...]:
        """Those that are possible tickets, each ticket once."""
        found: dict[TicketCode, HandReading] = {}
        for reading in self.readings:
            if (code := reading.ticket) is not None:
                before = found.get(code)
                found[code] = (
                    HandReading(before.text, before.keyboards | reading.keyboards) if before is not None else reading
                )
        return tuple(found.values())

    @property
    def row(self) -> RowSeen | None:
        """The row of the paper list that it is; its check letter says which reading is right."""
        for reading in self.readings:
            text = reading.text.strip().upper()
            if text.startswith(PREFIX) and (code := read_code(text)) is not None:
                return RowSeen(code)
        return None

    @property
    def text(self) -> str:
        """The likeliest reading, for whoever asked for a code of any kind."""
        return self.readings[0].text if self.readings else ""


@dataclass(frozen=True, slots=True)
class UnclearCode:
    """A scan that would be one person's ticket in one reading and another's in the other: it is nobody's."""


@dataclass(frozen=True, slots=True)
class ScannerFault:
    """A hand scanner of this name cannot be used (any more); without `broken` it can be again."""

    name: str
    broken: bool = True


def read_by_hand(readings: Sequence[HandReading]) -> HandScan:
    """These readings in their order, but first those whose form is no accident; each text once."""
    once: dict[str, HandReading] = {}
    for reading in readings:
        before = once.get(reading.text)
        keyboards = reading.keyboards | before.keyboards if before is not None else reading.keyboards
        once[reading.text] = HandReading(reading.text, keyboards)
    return HandScan(tuple(sorted(once.values(), key=_rank)))


def _rank(reading: HandReading) -> int:
    if reading.is_strong:
        return 0
    return 1 if _is_json(reading.text) or "://" in reading.text[:10] else 2


def _is_json(text: str) -> bool:
    if not text.lstrip().startswith("{"):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
