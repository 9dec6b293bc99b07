"""Records of an invented event as a station has them: what is written here is known, in any order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from kiosk.domain.exchange import Outgoing, Record, Sort

MORNING = datetime(2024, 2, 20, 8, 30, 0, 123456, tzinfo=UTC)
HERE = "0190a000-0000-7000-8000-000000000001"
THERE = "0190a000-0000-7000-8000-000000000002"


class Journal:
    """Writes records as stations do, and knows them as a file does; `minute` is how late it is."""

    def __init__(self) -> None:
        self.records: dict[tuple[str, str], Record] = {}
        self.minute = 0.0
        self.aside: list[str] = []
        self.settled: list[str] = []
        self.came: set[str] = set()
        self._entries = 0

    def person(self, identity: str = "AAAA1-1", code: str = "secretaaaa1", *, source: str = "list") -> str:
        """Somebody of the list."""
        self.records[Sort.REGISTRATION, identity] = Record(
            Sort.REGISTRATION, identity, {"code": code, "source": source, "last_name": "Kranich"}
        )
        return identity

    def entry(
        self,
        kind: str,
        person: str | None = "AAAA1-1",
        *,
        refers_to: str | None = None,
        station: str = HERE,
        version: int = 7,
        stamp: int = 0,
        day: str = "2024-02-20",
    ) -> Record:
        """Something that happened."""
        self._entries += 1
        identity = str(UUID(int=0x0190A000_0000_0000_8000_0000_0000_1000 + self._entries | version << 76))
        content = {
            "station": station,
            "seq": self._entries,
            "kind": kind,
            "registration_id": person,
            "day": day,
            "at": (MORNING + timedelta(minutes=self.minute)).isoformat(),
            "operator": "attendee",
            "refers_to": refers_to,
            "detail": {},
            "personal": {},
        }
        made = Record(Sort.ENTRY, identity, content, stamp)
        self.records[Sort.ENTRY, identity] = made
        return made

    def refused(self, outcome: str, whom: str = "", code: str = "") -> Record:
        """A scan that opened no door."""
        self._entries += 1
        identity = str(UUID(int=0x0190B000_0000_7000_8000_0000_0000_1000 + self._entries))
        at = (MORNING + timedelta(minutes=self.minute)).isoformat()
        content = {"at": at, "outcome": outcome, "whom": whom, "code": code}
        return Record(Sort.REFUSED, identity, content)

    def record(self, sort: str, identity: str) -> Record | None:
        return self.records.get((sort, identity))

    def withdrawals_of(self, entry: str) -> Sequence[Record]:
        return [
            each
            for (sort, _), each in self.records.items()
            if sort == Sort.ENTRY and each.content["kind"] == "withdrawal" and each.content["refers_to"] == entry
        ]


def numbered(*records: Record) -> list[Outgoing]:
    """The records as they wait, from 1."""
    return [Outgoing(number, record) for number, record in enumerate(records, 1)]
