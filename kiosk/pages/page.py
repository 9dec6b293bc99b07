"""What the press asks of a badge's page, however it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.domain.badge import Badge


class Colours(StrEnum):
    """What the printer can put on paper; nothing else is asked of it, so nothing comes out as a raster of grey."""

    FULL = "full"
    BLACK = "black"
    BLACK_RED = "black-red"


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height in millimetres."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Fit:
    """How the text of one badge came out.

    Sizes in points; `floor` is the least size of the first name that this template wants. `title` says whether the
    title stayed. `clipped` means that something does not fit on the page whatever was tried.
    """

    size: PageSize
    floor: float
    first_name: float
    last_name: float
    organisation: float
    first_name_lines: tuple[str, ...]
    last_name_lines: tuple[str, ...]
    title: bool
    clipped: bool = False


class BadgePage(Protocol):
    """Makes pages of badges; every method raises TemplateTrouble."""

    @property
    def name(self) -> str:
        """The template's name, such as "a6"."""
        ...

    def pdf(self, badge: Badge) -> bytes:
        """One badge, as the printer gets it: one page."""
        ...

    def pdf_of_all(self, badges: Sequence[Badge]) -> bytes:
        """Many badges in one PDF, a page each, in this order."""
        ...

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        """One badge as a picture, `ppi` pixels an inch."""
        ...

    def fit(self, badge: Badge) -> Fit:
        """How the text of this badge comes out."""
        ...

    def fits(self, badges: Sequence[Badge]) -> Sequence[Fit]:
        """How the text of each badge comes out, in this order; all at once is quicker."""
        ...
