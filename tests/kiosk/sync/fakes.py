"""A counterpart and a file that do as they are told, for tests of what goes between them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import cast

from kiosk.domain.exchange import ExchangeState, Outgoing, Record, Refusal, SetAside, Sort, Taken
from kiosk.domain.trouble import StoreTrouble
from kiosk.sync.ports import Heard, NotReached, Store, Told
from tests.people import MORNING


def record(number: int) -> Record:
    """A record that says nothing."""
    return Record(Sort.ENTRY, f"entry-{number}", {})


class FakeCounterpart:
    """Remembers what it was told; `trouble` is raised by the next calls, and `says` is heard bit by bit."""

    sorts: Collection[str] = tuple(Sort)
    own = False
    batch = 2
    numbered = False

    def __init__(self, name: str = "hub") -> None:
        self.name = name
        self.told: list[int] = []
        self.says: list[Heard] = []
        self.refuses: set[str] = set()
        self.trouble: NotReached | None = None
        self.is_open, self.opened, self.waited = False, 0, 0

    def _answer(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    def open(self) -> float | None:
        self.opened += 1
        self._answer()
        self.is_open = True
        return 0.25

    def tell(self, records: Sequence[Outgoing], store: object) -> Told:
        self._answer()
        refused = tuple(
            Refusal(each.record.sort, each.record.id, "canceled") for each in records if each.record.id in self.refuses
        )
        self.told += [each.number for each in records if each.record.id not in self.refuses]
        return Told(records[-1].number, len(records) - len(refused), refused)

    def hear(self, store: object) -> Heard | None:
        self._answer()
        return self.says.pop(0) if self.says else None

    def wait(self, seconds: float) -> None:
        self.waited += 1
        self._answer()

    def close(self) -> None:
        self.is_open = False


class FakeFile:
    """A log of records, and what is known about one counterpart; `broken` makes every call fail."""

    def __init__(self, records: int = 0) -> None:
        self.log = [Outgoing(number, record(number)) for number in range(1, records + 1)]
        self.until = self.asked = self.others = self.swept = self.erased = 0
        self.taken: list[Record] = []
        self.contacts: list[float | None] = []
        self.troubles: list[str] = []
        self.aside: list[Refusal] = []
        self.again: list[Record] = []
        self.wishes: list[bool] = []
        self.broken = self.closed = False
        self.joined: dict[str, str] = {"hub": "secret"}
        self.states: list[ExchangeState] = []

    def _guard(self) -> None:
        if self.broken:
            raise StoreTrouble("The disk is full.")

    def write(self) -> None:
        """Somebody else writes something that is to be told."""
        self.others += 1
        self.log.append(Outgoing(len(self.log) + 1, record(len(self.log) + 1)))

    def wish(self, *, again: bool = False) -> None:
        """Somebody wants it tried at once."""
        self.others += 1
        self.wishes.append(again)

    def waiting(
        self, counterpart: str, most: int, sorts: Collection[str] = (), *, own: bool = False
    ) -> Sequence[Outgoing]:
        self._guard()
        self.asked += 1
        return [each for each in self.log if each.number > self.until][:most]

    def mark_told(self, counterpart: str, until: int, sent: int, refused: Sequence[Refusal] = ()) -> None:
        self._guard()
        self.until = until
        self.aside += refused

    def take(
        self,
        counterpart: str,
        records: Iterable[Record],
        lanes: Mapping[str, int] | None = None,
        cursor: str | None = None,
    ) -> Taken:
        self._guard()
        new = list(records)
        self.taken += new
        return Taken(new=len(new), erased=self.erased)

    def reached(self, counterpart: str, clock_ahead: float | None = None) -> None:
        self._guard()
        self.contacts.append(clock_ahead)

    def not_reached(self, counterpart: str, trouble: str) -> None:
        self._guard()
        self.troubles.append(trouble)

    def others_wrote(self) -> int:
        self._guard()
        return self.others

    def exchange_wished(self, counterpart: str) -> tuple[bool, bool]:
        self._guard()
        wishes, self.wishes = self.wishes, []
        return bool(wishes), any(wishes)

    def connection(self, counterpart: str) -> str | None:
        self._guard()
        return self.joined.get(counterpart)

    def exchange_states(self) -> Sequence[ExchangeState]:
        self._guard()
        return list(self.states)

    def set_aside(self, counterpart: str | None = None) -> Sequence[SetAside]:
        self._guard()
        refused = {refusal.id for refusal in self.aside}
        return [
            SetAside(counterpart or "hub", False, each.record, "canceled", "", MORNING, 1)
            for each in self.log
            if each.record.id in refused
        ]

    def tried_again(self, counterpart: str, taken: Sequence[Record], refused: Sequence[Refusal]) -> None:
        self._guard()
        done = {each.id for each in taken}
        self.aside = [each for each in self.aside if each.id not in done]

    def take_again(self, counterpart: str) -> Taken:
        return Taken()

    def sweep(self) -> None:
        self.swept += 1

    def log_again(self, counterpart: str, records: Sequence[Record]) -> None:
        self.again += records

    def close(self) -> None:
        self.closed = True

    def as_store(self) -> Store:
        """It has what a courier and a lookout need of one."""
        return cast(Store, self)
