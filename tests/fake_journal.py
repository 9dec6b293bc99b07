"""A fake of the journal: what was changed from what to what, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.badge import OPEN, JobId, JobState
from kiosk.domain.history import EntryId, Happening, NotUndone, Undone
from kiosk.domain.registration import EventDay, RegistrationId
from tests.fake_outbox import FakeOutbox
from tests.people import MORNING

Place = tuple[str, Any]
"""What can change: ("stay", (person, day)), ("person", person), ("note", person) or ("job", job)."""

Change = tuple[Place, Any, Any]
"""A place, what was there before and what is there now."""


@dataclass
class FakeEntry:
    """One entry: what it changed, and whether it was taken back."""

    happening: Happening
    person: RegistrationId
    changes: tuple[Change, ...]
    undone_by: EntryId | None = None
    undoes: EntryId | None = None
    jobs: tuple[JobId, ...] = ()


class FakeJournal(FakeOutbox):
    """Entries are numbered E1, E2 ...; all happen in the `MORNING`."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[EntryId, FakeEntry] = {}
        self.places: dict[Place, Any] = {}
        self.changed: list[RegistrationId] = []
        """Who has changed on the list, in order."""

    def _write(
        self,
        kind: str,
        person: RegistrationId,
        day: EventDay,
        operator: str,
        values: Mapping[Place, Any],
        *,
        reason: str = "",
        before: Mapping[str, str] | None = None,
        after: Mapping[str, str] | None = None,
        jobs: tuple[JobId, ...] = (),
        undoes: str = "",
    ) -> EntryId:
        entry = EntryId(f"E{len(self.entries) + 1}")
        changes = tuple((place, self.places.get(place), now) for place, now in values.items())
        self.places.update(values)
        happening = Happening(
            entry, kind, MORNING, day, operator, "Station", reason, before or {}, after or {}, undoes=undoes
        )
        self.entries[entry] = FakeEntry(happening, person, changes, jobs=jobs)
        return entry

    def undo(self, entry: EntryId, day: EventDay, operator: str) -> Undone | NotUndone:
        self._guard()
        found = self.entries.get(entry)
        if found is None:
            return NotUndone.UNKNOWN
        if (why := self._why_not(found)) is not None:
            return why
        values = {place: was for place, was, _ in found.changes}
        back = self._write("withdrawal", found.person, day, operator, values, undoes=found.happening.kind)
        self.entries[back].undoes = entry
        found.undone_by = back
        self.changed.extend(name for (what, name), _, _ in found.changes if what == "person")
        if found.undoes is not None:
            self.entries[found.undoes].undone_by = None
        for job in found.jobs:
            self.give_up(job, operator)
        return Undone(found.happening.kind, found.person, back)

    def _why_not(self, found: FakeEntry) -> NotUndone | None:
        if found.undone_by is not None:
            return NotUndone.ALREADY
        if found.happening.kind == "reprint" and any(self._is_out(job) for job in found.jobs):
            return NotUndone.PRINTED
        if found.happening.kind in ("given-up", "again"):
            return NotUndone.NEVER
        if any(self.places.get(place) != now for place, _, now in found.changes):
            return NotUndone.OVERTAKEN
        return None

    def _is_out(self, job: JobId) -> bool:
        state = self.states.get(job, JobState.WAITING)
        return state not in OPEN or state is JobState.SENT or self.jobs[job].handover is not None

    def _history(self, person: RegistrationId) -> tuple[Happening, ...]:
        return tuple(
            replace(each.happening, undone=each.undone_by is not None, can_be_undone=self._why_not(each) is None)
            for each in reversed(self.entries.values())
            if each.person == person
        )
