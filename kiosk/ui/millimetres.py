"""How large a millimetre is on this screen, also where the screen does not tell or tells wrong."""

from __future__ import annotations

from math import hypot

from PySide6.QtGui import QScreen

USUAL_INCHES = 15.6
"""The diagonal that is assumed where a screen says nothing that can be true."""

PLAUSIBLE = (50.0, 500.0)
"""Dots per inch that screens have; what is outside comes from a wrong EDID."""

MM_PER_INCH = 25.4


def pixels_per_mm(screen: QScreen | None, width: int, height: int, inches: float | None) -> float:
    """Logical pixels in a millimetre, for a window of `width` x `height` logical pixels on `screen`.

    `inches` is what the station file says about the diagonal; it wins. A screen without maker and model has no EDID,
    as that of Xvfb, of a remote desktop or of a test: then, and where `inches` is said, the window counts as the whole
    screen.
    """
    if inches is None and screen is not None and (screen.manufacturer() or screen.model()):
        dots = screen.physicalDotsPerInch()
        if PLAUSIBLE[0] <= dots <= PLAUSIBLE[1]:
            return dots / MM_PER_INCH
        size = screen.geometry()
        return hypot(size.width(), size.height()) / USUAL_INCHES / MM_PER_INCH
    return hypot(width, height) / (inches or USUAL_INCHES) / MM_PER_INCH
