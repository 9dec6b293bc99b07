"""From how far a badge can be read, and what on it does not come out as it should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import atan, degrees

from kiosk.domain.badge import Badge
from kiosk.pages.glyphs import Glyphs, Letter
from kiosk.pages.page import BadgePage, Fit
from kiosk.pages.several import halved
from kiosk.pages.template import SPECIMEN
from kiosk.pages.typesetting import TemplateTrouble

POINTS_A_METRE = 12.0
"""A name of so many points is read from a metre (acceptance B1: 36 pt at 3 m)."""

WANTED_METRES = 3.0
"""From so far a badge is to be read."""

CAPITAL = 0.668
"""Height of a capital of Atkinson Hyperlegible Next, in em."""

_ROUNDING = 0.05  # points: templates tell sizes with two digits


class Flaw(StrEnum):
    """What on a badge does not come out as it should."""

    SMALL = "small"
    LETTERS = "letters"
    CLIPPED = "clipped"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Legibility:
    """How one badge comes out with a template.

    `outcome` is the fit, or why the template does not say it, or None if it was looked at for letters only.
    `missing` are the letters that no font has.
    """

    template: str
    outcome: Fit | TemplateTrouble | None
    missing: tuple[Letter, ...]
    has_title: bool

    @property
    def points(self) -> float:
        """Size of the first name, or of the last if that is all there is; 0 without a page."""
        return self.outcome.first_name if isinstance(self.outcome, Fit) else 0.0

    @property
    def metres(self) -> float:
        """From so far this name is read."""
        return self.points / POINTS_A_METRE

    @property
    def without_title(self) -> bool:
        """Whether the title was left out to keep the name large, which is no flaw (acceptance B2)."""
        return self.has_title and isinstance(self.outcome, Fit) and not self.outcome.title

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        """What an organiser should look at."""
        fit = self.outcome if isinstance(self.outcome, Fit) else None
        found = {
            Flaw.UNKNOWN: isinstance(self.outcome, TemplateTrouble),
            Flaw.CLIPPED: fit is not None and fit.clipped,
            Flaw.SMALL: fit is not None and self.points < fit.floor - _ROUNDING,
            Flaw.LETTERS: bool(self.missing),
        }
        return tuple(flaw for flaw, is_so in found.items() if is_so)


@dataclass(frozen=True, slots=True)
class Readability:
    """Many badges in numbers: how many were measured, are read from WANTED_METRES, have each flaw, lost their title.

    `nearest` is from how far the smallest is read (m); `letters` says on how many badges each missing letter stands.
    """

    measured: int
    far: int
    nearest: float
    flaws: Mapping[Flaw, int]
    without_title: int
    letters: Mapping[Letter, int]


def legibility(page: BadgePage, badges: Sequence[Badge], glyphs: Glyphs) -> list[Legibility]:
    """How each badge comes out on this page, in this order. All are set at once: a few dozen at a time are quickest."""
    return [
        Legibility(page.name, outcome, missing_letters(badge, glyphs), bool(badge.title))
        for badge, outcome in zip(badges, _fits(page, badges), strict=True)
    ]


def _fits(page: BadgePage, badges: Sequence[Badge]) -> list[Fit | TemplateTrouble]:
    """One badge of which the template does not say it does not spoil the others."""
    try:
        return list(page.fits(badges))
    except TemplateTrouble as trouble:
        if len(badges) > 1 and _says_anything(page):
            return halved(badges, trouble, page.fits, lambda _badge, its: its)
        return [trouble] * len(badges)


def _says_anything(page: BadgePage) -> bool:
    """An organiser's own template need not say how the text comes out."""
    try:
        page.fit(SPECIMEN)
    except TemplateTrouble:
        return False
    return True


def missing_letters(badge: Badge, glyphs: Glyphs) -> tuple[Letter, ...]:
    """The letters on this badge that no font has, each once."""
    texts = (badge.title, badge.first_name, badge.last_name, badge.organisation, badge.role, badge.pronouns)
    return tuple(dict.fromkeys(letter for text in texts for letter in glyphs.missing(text)))


def readability(seen: Sequence[Legibility]) -> Readability:
    """Many badges in numbers, the most frequent letter first."""
    return Readability(
        measured=sum(each.outcome is not None for each in seen),
        far=sum(each.metres >= WANTED_METRES for each in seen),
        nearest=min((each.metres for each in seen if each.points), default=0.0),
        flaws=Counter(flaw for each in seen for flaw in each.flaws),
        without_title=sum(each.without_title for each in seen),
        letters=dict(Counter(letter for each in seen for letter in each.missing).most_common()),
    )


def arcminutes(points: float, metres: float) -> float:
    """How high a capital of this size looks from there; normal sight reads 5, and 10 are easy (facts 3)."""
    return degrees(atan(points * 25.4 / 72 * CAPITAL / 1000 / metres)) * 60
