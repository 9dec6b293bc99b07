"""What carries a station's state as a file: why one cannot be written or read, and what came of taking some in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from kiosk.domain.exchange import Conflict, Double, Refusal
from kiosk.domain.registration import RegistrationId
from kiosk.domain.trouble import Trouble


class BundleFault(StrEnum):
    """Why a bundle cannot be written or taken in."""

    UNWRITABLE = "unwritable"
    UNREADABLE = "unreadable"
    NO_BUNDLE = "no-bundle"
    OLD = "old"
    NEWER = "newer"
    OTHER_EVENT = "other-event"
    OTHER_KEY = "other-key"
    OTHER_SIGNER = "other-signer"
    DAMAGED = "damaged"
    CUT = "cut"
    BROKE_OFF = "broke-off"
    """It was whole and could not be read to its end a moment later: a part of it is taken in."""


class BundleTrouble(Trouble):
    """A bundle cannot be written or taken in, and nothing of it was, unless it `BROKE_OFF`.

    The text names the file and what to do. With `OTHER_KEY` there are the marks of both keys: that of the bundle, and
    that of this station.
    """

    def __init__(self, text: str, fault: BundleFault, marks: tuple[str, str] = ("", "")) -> None:
        super().__init__(text)
        self.fault, self.marks = fault, marks


@dataclass(frozen=True, slots=True)
class MergedFile:
    """What one bundle brought.

    `new` and `known` count entries of the journal, `people` registrations that are new or newer than those here.
    `ahead` is by how much the clock of the station that wrote it is ahead of the one here, at least; None if nothing
    shows that it is. With a `trouble` nothing of it was taken, or not all.
    """

    path: Path
    new: int = 0
    known: int = 0
    people: int = 0
    ahead: timedelta | None = None
    trouble: BundleTrouble | None = None


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What came of taking bundles in.

    `doubles` and `conflicts` are all that there are now, and `fresh` how many of them these bundles brought. `unknown`
    are people of the bundles who are on no list here: what they did counts once they are. `refused` is set aside.
    """

    files: tuple[MergedFile, ...]
    doubles: tuple[Double, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    fresh: int = 0
    unknown: tuple[RegistrationId, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def new(self) -> int:
        """So many entries were not known here."""
        return sum(each.new for each in self.files)

    @property
    def known(self) -> int:
        """So many were."""
        return sum(each.known for each in self.files)

    @property
    def people(self) -> int:
        """So many registrations are new or newer now."""
        return sum(each.people for each in self.files)

    @property
    def ahead(self) -> timedelta | None:
        """By how much the clock of one of the stations is ahead, at least."""
        return max((each.ahead for each in self.files if each.ahead is not None), default=None)

    @property
    def not_taken(self) -> tuple[MergedFile, ...]:
        """Bundles of which nothing was taken, or not all."""
        return tuple(each for each in self.files if each.trouble is not None)
