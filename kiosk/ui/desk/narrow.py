"""Whether a page has room for two things beside each other, or below each other."""

from __future__ import annotations

from kiosk.ui.look import Look

WIDE = 760.0
"""From so many design pixels on, list and person stand beside each other."""


def is_narrow(look: Look) -> bool:
    """One thing at a time: upright, in large text, and on small screens."""
    return look.upright or look.letters > 1 or look.width < look.px(WIDE)


def is_tight(look: Look) -> bool:
    """One thing at a time in height, too: large text on a screen that is not upright."""
    return look.letters > 1 and not look.upright
