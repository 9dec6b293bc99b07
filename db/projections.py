"""What the journal adds up to besides attendance: names that were put right, and notes; within a transaction."""

from __future__ import annotations

import json

from db.journal import Kind
from db.register import AS_LISTED, registration_of
from db.station import StationFile
from kiosk.domain.changes import Scope
from kiosk.domain.registration import Attendee, Registration, RegistrationId

CORRECTED = ("title", "first_name", "last_name", "organisation")
"""What can be put right about a person."""

# Only what was written here has its words. The folder may have come from another station: its entries are older.
_LAST = (
    "select j.id, j.detail, p.content from journal j join personal p on p.entry_id = j.id"
    " where j.registration_id = ? and j.kind = ? and not exists (select 1 from taken_back t where t.id = j.id)"
    " and coalesce(j.detail ->> 'scope', '') = ?"
    " order by j.station = (select id from station) desc, j.seq desc limit 1"
)


def words(person: Attendee) -> tuple[str, ...]:
    """What of a person can be put right."""
    return tuple(getattr(person, name) for name in CORRECTED)


def required(file: StationFile, registration_id: RegistrationId) -> Registration:
    """The registration with this id; raises LookupError if there is none."""
    row = file.db.execute("select * from persons where id = ?", (registration_id,)).fetchone()
    if row is None:
        raise LookupError(f"there is no registration {registration_id}")
    return registration_of(row)


def uncorrected(file: StationFile, person: Registration, scope: Scope) -> Attendee:
    """What would count without a correction: the list, or for a badge the person."""
    if scope is Scope.BADGE:
        return person.attendee
    listed = file.db.execute(f"{AS_LISTED} where id = ?", (person.id,)).fetchone()
    return registration_of(listed).attendee


def project_correction(file: StationFile, registration_id: RegistrationId, scope: Scope) -> None:
    """Make the correction of this scope what the last entry says that counts; none if that follows what is below."""
    file.db.execute("delete from corrections where registration_id = ? and scope = ?", (registration_id, scope.value))
    row = file.db.execute(_LAST, (registration_id, Kind.CORRECTION.value, scope.value)).fetchone()
    if row is None:
        return
    entry, detail, content = row[0], json.loads(row[1]), json.loads(row[2])
    right = tuple(content[name] for name in CORRECTED)
    # Older programs did not write down whether it followed.
    below = uncorrected(file, required(file, registration_id), scope)
    follows = detail["follows"] == "yes" if "follows" in detail else right == words(below)
    if not follows:
        file.db.execute(
            "insert into corrections (registration_id, scope, title, first_name, last_name, organisation, entry_id)"
            " values (?, ?, ?, ?, ?, ?, ?)",
            (registration_id, scope.value, *right, entry),
        )


def project_note(file: StationFile, registration_id: RegistrationId) -> None:
    """Make the note the one of the last entry that counts; an empty one is none."""
    file.db.execute("delete from notes where registration_id = ?", (registration_id,))
    row = file.db.execute(_LAST, (registration_id, Kind.NOTE.value, "")).fetchone()
    if row is not None and (text := json.loads(row[2])["text"]):
        file.db.execute(
            "insert into notes (registration_id, text, entry_id) values (?, ?, ?)", (registration_id, text, row[0])
        )


def note_of(file: StationFile, registration_id: RegistrationId) -> str:
    """The note that colleagues have left about somebody, or nothing."""
    row = file.db.execute("select text from notes where registration_id = ?", (registration_id,)).fetchone()
    return "" if row is None else str(row[0])
