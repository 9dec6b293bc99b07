"""What the exchange needs: the station's file, and a counterpart; production and fakes both fit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.exchange import ExchangeState, Outgoing, Record, Refusal, SetAside, Taken
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.trouble import Trouble


class NotReached(Trouble):
    """The counterpart does not answer, or answers nonsense: tried again later, and nothing is lost. The text says to a
    person which counterpart, what is wrong and what to do."""


class NotAllowed(NotReached):
    """It answers, but does not let this station in (any more): a person has to mend that."""


@dataclass(frozen=True, slots=True)
class Told:
    """What came of telling: everything up to the record `until` is done; of it so many were `sent`.

    Those in `refused` are set aside. What is not for this counterpart counts as done without being sent.
    """

    until: int
    sent: int
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """Records of a counterpart, with how far each of its lanes, or its cursor, is after them; `more` are there.

    `taken` is what came of something that is no record and is in the store already, such as a page of a list.
    """

    records: tuple[Record, ...] = ()
    lanes: Mapping[str, int] = field(default_factory=dict)
    cursor: str | None = None
    more: bool = False
    taken: Taken | None = None


class Counterpart(Protocol):
    """Somebody to exchange records with, on the thread of the exchange.

    Each method may raise `NotReached`. What was told, or heard, before that is not told, or heard, in vain: both
    may come twice.
    """

    name: str
    """Such as "hub" or "pretix"."""
    own: bool
    """Whether it is told only what this station did itself."""
    batch: int
    """So many records it is told at once at most."""
    numbered: bool
    """Whether others hear by the numbers what it is told: what it refused once is told again under a new one."""

    @property
    def sorts(self) -> Collection[str]:
        """Which sorts of records it is told."""
        ...

    def open(self) -> float | None:
        """Reach it; by how many seconds the clock here is ahead of its, if it says what time it is."""
        ...

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Tell it these, in order; what they are about can be looked up in the store."""
        ...

    def hear(self, store: Store) -> Heard | None:
        """What it has to say next; None if nothing. It may put what is no record into the store itself."""
        ...

    def wait(self, seconds: float) -> None:
        """Come back at once if it has something to say, or at the latest after so many seconds."""
        ...

    def close(self) -> None:
        """Let go; may be called in any state, and raises nothing."""
        ...


class Store(Protocol):
    """The station's file, as the exchange uses it; each method may raise StoreTrouble."""

    def lane(self) -> str:
        """The identity of this station's log."""
        ...

    def new_lane(self, counterpart: str) -> str:
        """Numbers of this log were given out twice: from here on it has another identity."""
        ...

    def waiting(
        self, counterpart: str, most: int, sorts: Collection[str] = ..., *, own: bool = False
    ) -> Sequence[Outgoing]:
        """What it has not heard yet, oldest first, at most so many."""
        ...

    def told(self, counterpart: str) -> tuple[int, int, int]:
        """So far it counts as told, the number of the last record that it was really told, and the last of the log."""
        ...

    def logged(self, numbers: Collection[int]) -> Mapping[int, tuple[str, str, str]]:
        """Of those of these numbers that the log has: sort and id of the record, and through whom it came."""
        ...

    def tell_again(self, counterpart: str, after: int) -> None:
        """It has forgotten everything after this number, as when its own backup was restored."""
        ...

    def mark_told(self, counterpart: str, until: int, sent: int, refused: Sequence[Refusal] = ()) -> None:
        """It has heard everything up to this number; what it refuses is set aside with the reason."""
        ...

    def take(
        self,
        counterpart: str,
        records: Iterable[Record],
        lanes: Mapping[str, int] | None = None,
        cursor: str | None = None,
    ) -> Taken:
        """Take records in, in one transaction with how far the counterpart was heard."""
        ...

    def take_again(self, counterpart: str) -> Taken:
        """Try once more what came from it and could not be taken."""
        ...

    def lanes(self, counterpart: str) -> Mapping[str, int]:
        """How far each of its lanes has been taken."""
        ...

    def cursor(self, counterpart: str) -> str:
        """What it wants to hear at the next pull; empty at the first one."""
        ...

    def reached(self, counterpart: str, clock_ahead: float | None = None) -> None:
        """It was reached now."""
        ...

    def not_reached(self, counterpart: str, trouble: str) -> None:
        """It cannot be reached, in words for people."""
        ...

    def exchange_states(self) -> Sequence[ExchangeState]:
        """How it stands with each counterpart."""
        ...

    def set_aside(self, counterpart: str | None = None) -> Sequence[SetAside]:
        """What was not taken and nobody has settled, the newest first."""
        ...

    def tried_again(self, counterpart: str, taken: Sequence[Record], refused: Sequence[Refusal]) -> None:
        """What was set aside was tried once more: these were taken, these refused again."""
        ...

    def log_again(self, counterpart: str, records: Sequence[Record]) -> None:
        """What it has refused is settled, and waits once more, under new numbers."""
        ...

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        """The registration with this id."""
        ...

    def record(self, sort: str, identity: str) -> Record | None:
        """A record as it stands in the file now; None if there is none (any more)."""
        ...

    def withdrawals_of(self, entry: str) -> Sequence[Record]:
        """Every entry that takes this one back, oldest first, whether or not it was taken back itself."""
        ...

    def days_come(self, registration_id: RegistrationId) -> Sequence[EventDay]:
        """The days on which somebody came in, as everything in the journal adds up to now; oldest first."""
        ...

    def connection(self, counterpart: str) -> str | None:
        """What is needed to reach a counterpart, as text that holds secrets; None if this station has not joined it."""
        ...

    def others_wrote(self) -> int:
        """Another number than the last time if anybody else has written to the file; quickly asked."""
        ...

    def exchange_wished(self, counterpart: str) -> tuple[bool, bool]:
        """Whether somebody wants it tried at once, and whether what it has refused as well; answered once."""
        ...

    def sweep(self) -> None:
        """Somebody was erased elsewhere, and so here: leave no old page of the file behind."""
        ...

    def close(self) -> None:
        """Close the file; on the thread that opened it."""
        ...
