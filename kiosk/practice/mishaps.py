"""What a trainer can cause in practice, and what is broken at this moment."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Mishap(StrEnum):
    """Something that does not work until it is well again."""

    JAM = "jam"
    PAPER_OUT = "paper_out"
    PRINTER_OFF = "printer_off"
    CAMERA_DARK = "camera_dark"
    CAMERA_FROZEN = "camera_frozen"
    CAMERA_GONE = "camera_gone"
    NETWORK_LOST = "network_lost"
    DAY_LATER = "day_later"
    HOUR_BACK = "hour_back"
    YEAR_1970 = "year_1970"
    DISK_FULL = "disk_full"


class Part(StrEnum):
    """The part of the station that it is about; of one part only one thing is wrong at a time."""

    PRINTER = "printer"
    CAMERA = "camera"
    CLOCK = "clock"
    FILE = "file"
    NETWORK = "network"


PARTS: Mapping[Mishap, Part] = {
    Mishap.JAM: Part.PRINTER,
    Mishap.PAPER_OUT: Part.PRINTER,
    Mishap.PRINTER_OFF: Part.PRINTER,
    Mishap.CAMERA_DARK: Part.CAMERA,
    Mishap.CAMERA_FROZEN: Part.CAMERA,
    Mishap.CAMERA_GONE: Part.CAMERA,
    Mishap.DAY_LATER: Part.CLOCK,
    Mishap.HOUR_BACK: Part.CLOCK,
    Mishap.YEAR_1970: Part.CLOCK,
    Mishap.DISK_FULL: Part.FILE,
    Mishap.NETWORK_LOST: Part.NETWORK,
}

Broken = frozenset[Mishap]
"""Everything that is wrong now."""


class Visitor(StrEnum):
    """Somebody who comes: to the camera with a ticket, to the desk, or to another station."""

    GUEST = "guest"
    UNPAID = "unpaid"
    FORGED = "forged"
    WALK_IN = "walk_in"
    CALLER = "caller"


AT_THE_CAMERA = (Visitor.GUEST, Visitor.UNPAID, Visitor.FORGED)
"""These hold a ticket up as soon as the screen is the visitors'."""


def with_mishap(broken: Broken, mishap: Mishap) -> Broken:
    """This is wrong now, in place of what else was wrong with the same part."""
    return frozenset(each for each in broken if PARTS[each] is not PARTS[mishap]) | {mishap}


def without_mishap(broken: Broken, mishap: Mishap) -> Broken:
    """This is well again."""
    return broken - {mishap}
