"""Which of a queue's paper sizes a page is for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.pages.page import PageSize

TOLERANCE_MM = 1.0
"""So far a driver's size may be off: Brother's "62 x 100 mm" is 62.09 x 99.84 mm, to whole points."""

_MM_AN_INCH = 25.4
_DIMENSIONS = re.compile(r"_([0-9.]+)x([0-9.]+)(mm|in)$")


def media_for(size: PageSize, supported: Iterable[str]) -> str | None:
    """The `media` for a page out of `media-supported` (PWG 5101.1 names), the nearest one.

    The paper may lie the other way round; CUPS turns the page then. Without such a paper it is a size of its own, if
    the queue takes any, such as one for continuous labels; else None: the queue's default has to do.
    """
    names = tuple(supported)
    sizes = {name: found for name in names if "_min_" not in name and "_max_" not in name and (found := _size(name))}
    fitting = {name: _distance(size, each) for name, each in sizes.items()}
    if fitting and min(fitting.values()) <= TOLERANCE_MM:
        return min(fitting, key=lambda name: fitting[name])
    least, most = (_size(_named(names, bound)) for bound in ("custom_min_", "custom_max_"))
    if least and most and _within(size, least, most):
        return f"Custom.{size.width:.2f}x{size.height:.2f}mm"
    return None


def _named(names: Iterable[str], start: str) -> str:
    return next((name for name in names if name.startswith(start)), "")


def _size(name: str) -> PageSize | None:
    found = _DIMENSIONS.search(name)
    if found is None:
        return None
    scale = _MM_AN_INCH if found[3] == "in" else 1.0
    return PageSize(float(found[1]) * scale, float(found[2]) * scale)


def _distance(page: PageSize, paper: PageSize) -> float:
    """How far the worse side is off, in mm; a paper that lies right is nearer than one that has to be turned."""
    upright = max(abs(page.width - paper.width), abs(page.height - paper.height))
    turned = max(abs(page.width - paper.height), abs(page.height - paper.width))
    return min(upright, turned + 0.01)


def _within(page: PageSize, least: PageSize, most: PageSize) -> bool:
    return least.width <= page.width <= most.width and least.height <= page.height <= most.height
