"""The organiser's list into the file: rehearsed or in one transaction, refused rows listed, nobody lost."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields

from db.likeness import Alike, alike
from db.lists import DroppedColumn, Refusal, SourceList
from db.register import AS_LISTED, registration_of
from db.roster import Accepted, Roster, list_changed, stamp_of, write_registrations
from db.station import StationFile, utc_text
from kiosk.domain.registration import Attendee, Registration, RegistrationId, Source


@dataclass(frozen=True, slots=True)
class Update:
    """A registration that the list changes, and the names of the fields that differ."""

    accepted: Accepted
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or with `dry_run` would do.

    `refused` holds one entry per wrong cell, in file order. `missing` are people of an earlier list whom this one
    does not name: they are marked and stay, unless `marked` is false. `alike` are rows that may be one person.
    """

    new: tuple[Accepted, ...]
    updates: tuple[Update, ...]
    unchanged: int
    missing: tuple[Registration, ...]
    marked: bool
    alike: tuple[Alike, ...]
    source: SourceList
    refused: tuple[Refusal, ...]
    dry_run: bool

    @property
    def created(self) -> int:
        """How many registrations are new."""
        return len(self.new)

    @property
    def changed(self) -> int:
        """How many registrations the list changes."""
        return len(self.updates)

    @property
    def dropped(self) -> tuple[DroppedColumn, ...]:
        """The columns that are not kept."""
        return self.source.dropped

    @property
    def numbers(self) -> dict[str, str | int]:
        """How many of each; what the trail says of an import."""
        return {
            "new": self.created,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "missing": len(self.missing),
            "refused": self.refused_rows,
        }

    @property
    def refused_rows(self) -> int:
        """How many rows were not imported."""
        return len({refusal.line for refusal in self.refused})


def import_registrations(
    file: StationFile, source: SourceList, *, dry_run: bool = False, partial: bool = False
) -> ImportReport:
    """Write all good rows of a list in one transaction; with `dry_run` only say what would happen.

    A registration that is there already is updated; it keeps its badge token, its check-ins, its jobs and what
    helpers put right. People who are not on the list any more are marked and stay, but not if the list is only a
    part (`partial`) or has refused rows: those may be the same people. Raises StoreTrouble; nothing is written then.
    """
    refused = list(source.refused)
    with file.reading() if dry_run else file.writing() as db:
        roster = Roster(map(registration_of, db.execute(AS_LISTED)))
        accepted = roster.accept(source.rows, refused, file.random_bytes)
        new = [each for each in accepted if each.registration.id not in roster.known]
        updates = [
            Update(each, differing)
            for each in accepted
            if (stored := roster.known.get(each.registration.id)) is not None
            and (differing := _differing(stored, each.registration))
        ]
        listed = {each.registration.id for each in accepted}
        marked = not (partial or refused)
        missing = () if partial else _missing(roster, listed)
        if not dry_run:
            changes = [each.registration for each in (*new, *(update.accepted for update in updates))]
            newly_missing = [person for person in missing if not person.missing] if marked else []
            if changes:
                write_registrations(file, changes)
            if newly_missing:
                now, stamp = utc_text(file.now()), stamp_of(file)
                for person in newly_missing:
                    db.execute(
                        "update registrations set missing_since = ?, stamp = max(? + ((stamp >> 52) << 52), stamp + 1),"
                        " stamped_by = ?"
                        " where id = ?",
                        (now, stamp, file.station, person.id),
                    )
                list_changed(file)
    return ImportReport(
        new=tuple(new),
        updates=tuple(updates),
        unchanged=len(accepted) - len(new) - len(updates),
        missing=missing,
        marked=marked,
        alike=alike(accepted, roster.known.values()),
        source=source,
        refused=tuple(sorted(refused, key=lambda refusal: refusal.line)),
        dry_run=dry_run,
    )


def heading_of(source: SourceList, column: str) -> str:
    """What stands in the organiser's file over what is one of our columns."""
    standing_for = {field: heading for heading, field in source.columns.items()}
    for field in (column, *_STANDS_IN.get(column, ())):
        if field in standing_for:
            return standing_for[field]
    return column


def _missing(roster: Roster, listed: Collection[RegistrationId]) -> tuple[Registration, ...]:
    return tuple(person for person in roster.known.values() if person.source is Source.LIST and person.id not in listed)


def _differing(stored: Registration, new: Registration) -> tuple[str, ...]:
    """The fields of the list in which they differ; the person's own are named one by one."""
    if stored == new:
        return ()
    names = [name for name in _FIELDS if getattr(stored, name) != getattr(new, name)]
    if "attendee" in names:
        names.remove("attendee")
        names += [name for name in _PERSON if getattr(stored.attendee, name) != getattr(new.attendee, name)]
    return tuple(names)


_STANDS_IN = {
    "first_name": ("name",),
    "last_name": ("name", "first_name"),
    "code": ("order",),
    "id": ("order",),
    "status": ("paid",),
    "attendance": ("product",),
}
"""Where else what is wrong with a field may stand."""

_FIELDS = [each.name for each in fields(Registration) if each.name != "on_badge"]
_PERSON = [each.name for each in fields(Attendee)]
