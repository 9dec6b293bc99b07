"""What organisers carry from station to station on a stick, and the key that it is sealed with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.domain.bundle import BundleTrouble
from kiosk.domain.exchange import Version
from kiosk.sealing import ExchangeKey


@dataclass(frozen=True, slots=True)
class TakeBundle:
    """Write everything this station knows into the folder `place`, for another station. -> `BundleTaken`"""

    place: Path


@dataclass(frozen=True, slots=True)
class BundleTaken:
    """It is there, with so many entries, sealed with the key of this mark."""

    order: TakeBundle
    path: Path
    entries: int
    mark: str


@dataclass(frozen=True, slots=True)
class MergeBundles:
    """Take in what other stations wrote. -> `BundlesMerged`"""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class DoubleEntry:
    """Somebody who was let in more than once for one day: at which stations, and when (UTC)."""

    name: str = field(repr=False)
    day: date
    check_ins: tuple[tuple[str, datetime], ...]


@dataclass(frozen=True, slots=True)
class ConflictEntry:
    """Somebody who was put right at two stations: what counts, and what does not. With `badge` for the badge only."""

    name: str = field(repr=False)
    badge: bool
    counts: Version
    others: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class AsideEntry:
    """Something of a bundle that could not be taken, about this person if about anybody; `reason` is a word."""

    name: str = field(repr=False)
    reason: str


@dataclass(frozen=True, slots=True)
class BundlesMerged:
    """What came of it: see `kiosk.domain.bundle.MergeReport`; `unknown` is how many people are on no list here."""

    order: MergeBundles
    new: int
    known: int
    people: int
    doubles: tuple[DoubleEntry, ...] = ()
    conflicts: tuple[ConflictEntry, ...] = ()
    aside: tuple[AsideEntry, ...] = ()
    unknown: int = 0
    ahead: timedelta | None = None
    not_taken: tuple[tuple[str, BundleTrouble], ...] = ()


@dataclass(frozen=True, slots=True)
class AskKeyMark:
    """Which key has this station? -> `KeyMark`"""


@dataclass(frozen=True, slots=True)
class KeyMark:
    """The one with this mark; which does not tell the key."""

    mark: str


@dataclass(frozen=True, slots=True)
class ShowKey:
    """Show the key itself; stands in the trail. -> `KeyShown`"""


@dataclass(frozen=True, slots=True)
class KeyShown:
    """This is it: a secret."""

    key: ExchangeKey


@dataclass(frozen=True, slots=True)
class ChooseKey:
    """From now on this station has this key. -> `KeyMark`"""

    key: ExchangeKey
