"""Adds up what came of taking many batches of records, for one report."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from db.exchange.exchange import Exchange
from db.exchange.findings import all_conflicts, all_doubles
from db.station import StationFile
from kiosk.domain.bundle import BundleTrouble, MergedFile, MergeReport
from kiosk.domain.exchange import Record, Refusal, Sort
from kiosk.domain.registration import EventDay, RegistrationId

WORTH_TELLING = timedelta(minutes=1)
"""By less than that clocks may differ without a word."""


class Merging:
    """Takes batches of records from one counterpart; each batch is of one sort."""

    def __init__(self, file: StationFile, counterpart: str) -> None:
        self._file, self._exchange, self._counterpart = file, Exchange(file), counterpart
        self._counted: dict[str, Counter[str]] = defaultdict(Counter)
        self._doubles: set[tuple[RegistrationId, EventDay]] = set()
        self._conflicts: set[tuple[RegistrationId, str]] = set()
        self._unknown: set[RegistrationId] = set()
        self._refused: dict[tuple[str, str], Refusal] = {}
        self._ahead: timedelta | None = None

    def begin(self, written_at: datetime) -> None:
        """The next file, written at this time by the clock of its station."""
        ahead = written_at - self._file.now()
        self._ahead = ahead if ahead > WORTH_TELLING else None
        self._counted.clear()

    def take(self, records: Sequence[Record]) -> None:
        """One batch, in one transaction."""
        taken = self._exchange.take(self._counterpart, records)
        self._counted[records[0].sort] += Counter(new=taken.new, known=taken.known)
        self._doubles |= {(each.registration_id, each.day) for each in taken.doubles}
        self._conflicts |= {(each.registration_id, each.scope) for each in taken.conflicts}
        self._unknown |= set(taken.unknown)
        self._refused |= {(each.sort, each.id): each for each in taken.refused}

    def merged(self, path: Path, trouble: BundleTrouble | None = None) -> MergedFile:
        """What this file has brought so far."""
        entries = self._counted[Sort.ENTRY]
        people = self._counted[Sort.REGISTRATION]["new"]
        return MergedFile(path, entries["new"], entries["known"], people, self._ahead, trouble)

    def report(self, files: Sequence[MergedFile]) -> MergeReport:
        """What all of them have brought, and what there is to look at now."""
        doubles, conflicts = all_doubles(self._file), all_conflicts(self._file)
        return MergeReport(
            files=tuple(files),
            doubles=doubles,
            conflicts=conflicts,
            fresh=sum((each.registration_id, each.day) in self._doubles for each in doubles)
            + sum((each.registration_id, each.scope) in self._conflicts for each in conflicts),
            unknown=self._not_listed(),
            refused=tuple(self._refused.values()),
        )

    def _not_listed(self) -> tuple[RegistrationId, ...]:
        find = "select 1 from registrations where id = ?"
        with self._file.reading() as db:
            return tuple(each for each in sorted(self._unknown) if db.execute(find, (str(each),)).fetchone() is None)
