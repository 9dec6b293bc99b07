"""What the program does when the present kiosk ends."""

from __future__ import annotations

from enum import StrEnum


class Next(StrEnum):
    """Who has the helpers' area open may order it, as any other order."""

    END = "end"
    AGAIN = "again"
    """The same once more, with the settings read anew."""
    PRACTICE = "practice"
    REAL = "real"
