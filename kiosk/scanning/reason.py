"""Why a code cannot be read, as far as it can be measured: which hint fits what was seen over the last second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from kiosk.domain.hint import Hint
from kiosk.scanning.reading.sighting import Measure, Unread
from kiosk.scanning.shape import area, is_cut_off

LEAST_SHARE = 0.03
"""What is smaller than this share of the picture's height is no code, or one that nobody holds up."""
FILLS = 0.85
"""A code is too near once its side has this share of the picture's height."""
NEAR = 0.35
"""A blurred code with this share is nearer than such a camera sees sharply."""
BLURRED = 0.3
"""Below this sharpness a code is blurred."""
SMALL_MODULE = 2.5
"""Modules of fewer pixels than this are seldom read."""
BURNT = 0.03
"""So much of a code burnt out is more than its spare modules can make up for."""
MOVES = 0.04
"""Moving by this share of its width from frame to frame, a code is blurred by that."""
DARK_SCREEN = 75.0
"""Light modules of fewer grey levels than this are a screen that is too dark ..."""
FAINT = 32.0
"""... and so is less than this between light and dark ones."""


@dataclass(frozen=True, slots=True)
class Look:
    """The place in one frame that is held up most probably: its area in square pixels, its side as a share of the
    picture's height, whether the picture ends in it, and what was measured."""

    area: float
    share: float
    cut_off: bool
    measure: Measure


def look_at(unread: Sequence[Unread], width: int, height: int) -> Look | None:
    """The largest of these places, in a picture of this size, if one is large enough to be held up."""
    place = max(unread, key=lambda each: area(each.corners), default=None)
    if place is None or (size := area(place.corners)) < (LEAST_SHARE * height) ** 2:
        return None
    return Look(size, size**0.5 / height, is_cut_off(place.corners, width, height), place.measure)


def reason(looks: Sequence[Look]) -> Hint:
    """The hint for these looks, at least one: what stands most in the way first. Single frames decide nothing."""
    measures = [look.measure for look in looks]
    share = median(look.share for look in looks)
    sharpness = median(each.sharpness for each in measures)
    dark, light = median(each.dark for each in measures), median(each.light for each in measures)
    if light < DARK_SCREEN or light - dark < FAINT:
        return Hint.BRIGHTER
    if share >= FILLS or 2 * sum(look.cut_off for look in looks) > len(looks):
        return Hint.FARTHER
    if median(each.glare for each in measures) >= BURNT:
        return Hint.TURN
    if median(each.speed for each in measures) >= MOVES:
        return Hint.HOLD_STILL
    if median(each.module for each in measures) < SMALL_MODULE:
        return Hint.CLOSER
    if sharpness < BLURRED:
        return Hint.FARTHER if share >= NEAR else Hint.HOLD_STILL
    if 2 * sum(each.inverted for each in measures) > len(measures):
        return Hint.LIGHT_MODE
    return Hint.FLAT
