"""What organisers ask about the exchange with other stations and systems, and what they can do about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from kiosk.domain.exchange import ExchangeState
from kiosk.domain.registration import EventDay
from kiosk.domain.trouble import Trouble

HUB_ENDINGS = frozenset((".einlass-hub",))
"""Of joining files: what a hub has written for its stations."""

MOST_SHOWN = 200
"""So many records that were set aside are shown; the command `sync refused` gives all."""


@dataclass(frozen=True, slots=True)
class AskExchange:
    """How does it stand? -> `ExchangeShown`"""


@dataclass(frozen=True, slots=True)
class Aside:
    """A record that was set aside: `what` it is (such as "check-in" or "registration"), for which `day`, whose (`name`,
    empty if nobody knows), and why in a word (`reason`) and in its counterpart's own (`words`)."""

    counterpart: str
    incoming: bool
    sort: str
    id: str
    what: str
    reason: str
    words: str = field(repr=False)
    at: datetime
    attempts: int
    name: str = field(default="", repr=False)
    day: date | None = None


@dataclass(frozen=True, slots=True)
class DoubleShown:
    """Somebody who was let in more than once for one day: at which stations, and when (UTC)."""

    name: str = field(repr=False)
    day: date
    check_ins: tuple[tuple[str, datetime], ...]


@dataclass(frozen=True, slots=True)
class VersionShown:
    """What one station has put right about somebody, as it would be read: at which station, and when (UTC)."""

    text: str = field(repr=False)
    station: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ConflictShown:
    """Two stations put the same person right without knowing of each other; `counts` is the newest."""

    name: str = field(repr=False)
    badge_only: bool
    counts: VersionShown
    others: tuple[VersionShown, ...]


@dataclass(frozen=True, slots=True)
class ClockShown:
    """By how many seconds a station's clock is `ahead` of the hub's, as it said at `measured` (UTC)."""

    station: str
    here: bool
    ahead: float
    measured: datetime


@dataclass(frozen=True, slots=True)
class ExchangeShown:
    """How it stands at `at`: `states` of the counterparts that are joined, the newest of the `set_aside` records that
    were set aside, doubles, conflicts, and the clocks of all stations that told theirs."""

    at: datetime
    joined: tuple[str, ...]
    states: tuple[ExchangeState, ...]
    set_aside: int
    aside: tuple[Aside, ...]
    doubles: tuple[DoubleShown, ...]
    conflicts: tuple[ConflictShown, ...]
    clocks: tuple[ClockShown, ...]


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Try this counterpart at once, and tell it again what it has refused. -> `TriedSoon`"""

    counterpart: str


@dataclass(frozen=True, slots=True)
class TriedSoon:
    """Whoever exchanges does it in a moment; what came of it is seen when asked."""

    counterpart: str


@dataclass(frozen=True, slots=True)
class SettleAside:
    """Somebody has solved it elsewhere: this record needs nobody any more. -> `ExchangeShown`"""

    counterpart: str
    sort: str
    id: str


@dataclass(frozen=True, slots=True)
class JoinHub:
    """Exchange by the hub whose joining file this is. -> `Joined`"""

    path: Path


@dataclass(frozen=True, slots=True)
class JoinPretix:
    """Exchange with the pretix whose device code this is. -> `Joined`, or `PretixChoices`"""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChoosePretix:
    """Go on joining: this `event` (its short name), and for some days the list with this number. -> as `JoinPretix`"""

    event: str | None = None
    lists: tuple[tuple[EventDay, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PretixChoices:
    """Somebody has to choose one of `events` (short name and name), or for each day in `open` one of `lists` (number
    and name); then `ChoosePretix`."""

    events: tuple[tuple[str, str], ...] = ()
    open: tuple[EventDay, ...] = ()
    lists: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """From now on this station exchanges with it."""

    counterpart: str


class NotJoining(Trouble):
    """A file or a code does not join this station to anything; `why` is a word for those who say it in words."""

    def __init__(self, why: str, text: str) -> None:
        super().__init__(text)
        self.why = why


@dataclass(frozen=True, slots=True)
class LeaveCounterpart:
    """Exchange with this counterpart no more; what is known stays. -> `Left`"""

    counterpart: str


@dataclass(frozen=True, slots=True)
class Left:
    """That is so now."""

    counterpart: str
