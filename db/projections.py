"""What the journal adds up to besides attendance: names that were put right, and notes; within a transaction."""

from __future__ import annotations

import json

from db.engine import Database
from db.heads import Link, heads, link
from db.journal import Kind
from db.register import AS_LISTED, registration_of
from db.station import StationFile
from kiosk.domain.changes import Scope
from kiosk.domain.registration import Attendee, Registration, RegistrationId

CORRECTED = ("title", "first_name", "last_name", "organisation")
"""What can be put right about a person."""

# Older programs did not write down what was known: at one station that is what it wrote before.
_SAID = (
    "select j.id, j.station, j.at, j.refers_to, j.detail ->> 'knew', p.content,"
    " exists (select 1 from taken_back t where t.id = j.id)"
    " from journal j left join personal p on p.entry_id = j.id"
    " where j.registration_id = ? and j.kind = ? and coalesce(j.detail ->> 'scope', '') = ? order by j.seq, j.at, j.id"
)


def said(db: Database, registration_id: str, kind: Kind, scope: str = "") -> list[Link]:
    """The corrections of one scope, or the notes, about one person; what was erased counts no more."""
    links: list[Link] = []
    before: dict[str, str] = {}
    for identity, station, at, refers_to, knew, content, gone in db.execute(
        _SAID, (registration_id, kind.value, scope)
    ).fetchall():
        known = refers_to or before.get(station)
        before[station] = identity
        counts = not gone and content is not None
        links.append(link(identity, at, known, knew, counts=counts, kind=kind.value, station=station))
    return links


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
    """Make the correction of this scope what the last entry says that counts; none if that follows what is below.

    Of several whose stations did not know of each other the newest counts.
    """
    db = file.db
    db.execute("delete from corrections where registration_id = ? and scope = ?", (registration_id, scope.value))
    last = heads(said(db, registration_id, Kind.CORRECTION, scope.value))[-1:]
    if not last:
        return
    detail, right = _correction(db, last[0].id)
    # Older programs did not write down whether it followed.
    follows = detail["follows"] == "yes" if "follows" in detail else right == _below(file, registration_id, scope)
    if not follows:
        db.execute(
            "insert into corrections (registration_id, scope, title, first_name, last_name, organisation, entry_id)"
            " values (?, ?, ?, ?, ?, ?, ?)",
            (registration_id, scope.value, *right, last[0].id),
        )


def _correction(db: Database, entry: str) -> tuple[dict[str, str], tuple[str, ...]]:
    row = db.execute("select detail, content from journal join personal on entry_id = id where id = ?", (entry,))
    detail, content = map(json.loads, row.fetchone())
    return detail, tuple(content[name] for name in CORRECTED)


def _below(file: StationFile, registration_id: RegistrationId, scope: Scope) -> tuple[str, ...] | None:
    """None as long as the person is on no list."""
    row = file.db.execute("select * from persons where id = ?", (registration_id,)).fetchone()
    return None if row is None else words(uncorrected(file, registration_of(row), scope))


def project_note(file: StationFile, registration_id: RegistrationId) -> None:
    """Make the note the one of the last entry that counts; an empty one is none."""
    db = file.db
    db.execute("delete from notes where registration_id = ?", (registration_id,))
    last = heads(said(db, registration_id, Kind.NOTE))[-1:]
    if not last:
        return
    content = db.execute("select content from personal where entry_id = ?", (last[0].id,)).fetchone()[0]
    if text := json.loads(content)["text"]:
        db.execute(
            "insert into notes (registration_id, text, entry_id) values (?, ?, ?)", (registration_id, text, last[0].id)
        )


def project_listing(db: Database, registration_id: str) -> bool:
    """Take somebody off the list again whose registration at the door was taken back, every time; or put them back.

    Whom an organiser's list names since stays on it. Says whether anything has changed; inside a transaction.
    """
    newcomers = "select id from journal where registration_id = :person and kind in ('walk-in', 'late-registration')"
    row = db.execute(
        "update registrations set taken_off = off.entry from (select iif("
        f"   source <> 'list' and not exists (select 1 from ({newcomers}) n"
        "     where not exists (select 1 from taken_back t where t.id = n.id)),"
        "   coalesce((select max(w.id) from journal w where w.kind = 'withdrawal' and w.refers_to in"
        f"    ({newcomers}) and not exists (select 1 from taken_back t where t.id = w.id)), ''), '') as entry"
        "  from registrations where id = :person) as off"
        " where id = :person and taken_off <> off.entry returning 1",
        {"person": registration_id},
    ).fetchone()
    return row is not None


def note_of(file: StationFile, registration_id: RegistrationId) -> str:
    """The note that colleagues have left about somebody, or nothing."""
    row = file.db.execute("select text from notes where registration_id = ?", (registration_id,)).fetchone()
    return "" if row is None else str(row[0])
