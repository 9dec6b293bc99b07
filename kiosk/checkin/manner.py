"""How a visitor is served: language, size, colours, reach and speech; it ends with the visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.registration import Language

LOUDEST = 4
"""The steps of the volume, from 0 (silent)."""


class Theme(StrEnum):
    """The colours of the screens."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Manner:
    """How the present visitor is served.

    Without a `language` nobody has chosen one and no registration has said one: German, with English beside it.
    `chosen` says that the visitor chose it themselves, so that no ticket changes it. `large` is text at 200 %, `low`
    puts all controls into the lowest third, `calm` moves nothing. `speech` reads everything aloud, at `volume` of
    `LOUDEST`; `headset` says that only this visitor hears it, so that it may say names: a fact of the station.
    `ahead` says that it was chosen on the waiting screen, by somebody who has not shown a ticket yet.
    """

    language: Language | None = None
    chosen: bool = False
    theme: Theme = Theme.LIGHT
    large: bool = False
    low: bool = False
    calm: bool = False
    speech: bool = False
    volume: int = 2
    headset: bool = False
    ahead: bool = False

    @property
    def patience(self) -> float:
        """How many times longer than usual a screen stays: who hears it or reads with effort needs more time."""
        slow = self.speech or self.large or self.language is Language.EASY_GERMAN
        return 2.0 if slow else 1.0


class Wish(StrEnum):
    """What a button or a key changes about the manner; each of the first five switches on and off, or to the next."""

    THEME = "theme"
    LARGE = "large"
    LOW = "low"
    CALM = "calm"
    SPEECH = "speech"
    LOUDER = "louder"
    QUIETER = "quieter"
    REPEAT = "repeat"
    """Say it again; switches speech on if it is off."""
    HUSH = "hush"
    """Stop speaking now; speech stays on for the next screen."""
    NEXT_LANGUAGE = "next-language"


@dataclass(frozen=True, slots=True)
class LanguageWanted:
    """A visitor wants this language."""

    language: Language
