"""The sounds of a station, each with a rhythm of its own, so that it needs no language."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from kiosk.settings import RESOURCES

SOUNDS = RESOURCES / "sounds"


class Sound(StrEnum):
    """What is heard with a screen; the file of each is resources/sounds/<value>.wav, at most a second long."""

    WELCOME = "welcome"
    WELCOME_BACK = "welcome-back"
    ALL_GOOD = "all-good"
    PLEASE_CHOOSE = "please-choose"
    LATER = "later"
    """Not now, or not here: another day, another hour, online."""
    HELP_DESK = "help-desk"
    UNKNOWN = "unknown"
    ONE_AT_A_TIME = "one-at-a-time"
    TROUBLE = "trouble"
    STILL_THERE = "still-there"
    CALLED = "called"
    PRINTING = "printing"
    VOLUME = "volume"
    """How loud it is now."""

    @property
    def file(self) -> Path:
        """Its file, made by `python -m tools.sounds`."""
        return SOUNDS / f"{self.value}.wav"
