"""Buttons side by side: each as wide as its words need, and what is left shared among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect

from kiosk.ui.pill import Pill

FAVOUR = 3
"""The button that matters most gets so many parts of what is left, all others one."""


def needed(row: Sequence[Pill], gap: int) -> int:
    """How wide a row is with all words as large as they are dressed, in pixels."""
    return sum(button.sizeHint().width() for button in row) + gap * (len(row) - 1)


def place_row(row: Sequence[Pill], room: QRect, gap: int, favourite: Pill) -> None:
    """Fill `room` with the buttons. Where it is too narrow, each gives, down to its least width, and words shrink."""
    widths = [button.sizeHint().width() for button in row]
    spare = room.width() - needed(row, gap)
    if spare < 0:
        least = [button.minimumWidth() for button in row]
        rest = room.width() - sum(least) - gap * (len(row) - 1)
        wanted = sum(widths) - sum(least) or 1
        widths = [small + max(0, (wide - small) * rest // wanted) for small, wide in zip(least, widths, strict=True)]
    # Large targets, and no row with a hole in it.
    parts = [FAVOUR if button is favourite else 1 for button in row]
    extra = max(0, spare) // sum(parts)
    x = room.left()
    for button, width, part in zip(row, widths, parts, strict=True):
        button.setGeometry(x, room.top(), width + extra * part, room.height())
        x += width + extra * part + gap
