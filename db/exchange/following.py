"""What follows from records that were taken in: everything that is kept beside the journal is made to agree with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.emptying import Erasure
from db.engine import Database
from db.erased_list import remember
from db.erasure import do_erase, lines_of
from db.journal import Kind, project
from db.outbox import STATION, free_up
from db.preprinted import keep_marks
from db.projections import project_correction, project_listing, project_note
from db.refused import settle_of
from db.roster import list_changed
from db.station import StationFile
from kiosk.domain.changes import Scope
from kiosk.domain.registration import RegistrationId


@dataclass(slots=True)
class Touched:
    """Whom and what the records of one transaction were about.

    `days` are people with days, `said` people with the kind and scope of what was said about them, `people` those
    whose registration is another one now, `came` those who came or went, `to_tell` entries that others have to be told
    emptied.
    """

    stations: set[str] = field(default_factory=set)
    mentioned: set[str] = field(default_factory=set)
    days: set[tuple[str, str]] = field(default_factory=set)
    said: set[tuple[str, str, str]] = field(default_factory=set)
    newcomers: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    prints: set[str] = field(default_factory=set)
    came: set[str] = field(default_factory=set)
    erasures: list[Erasure] = field(default_factory=list)
    to_tell: set[str] = field(default_factory=set)


def follow(file: StationFile, touched: Touched) -> None:
    """Make everything that is kept beside the journal what it adds up to now; inside the caller's transaction."""
    db = file.db
    if touched.erasures:
        do_erase(file, touched.erasures)
        remember(file.path.parent, lines_of(db, touched.erasures))
        gone = {each.person for each in touched.erasures}
        touched.said |= {
            (person, kind, scope)
            for person in gone
            for kind, scope in (("correction", "person"), ("correction", "badge"), ("note", ""))
        }
    for entry in sorted(touched.to_tell):
        db.execute("insert into exchange_log (sort, id, via) values ('entry', ?, '')", (entry,))
    for person, day in sorted(touched.days):
        project(db, person, day)
    changed = set(touched.people)
    for person in sorted(touched.newcomers | touched.people):
        if project_listing(db, person):
            changed.add(person)
            _free_badges(db, person)
    changed |= _words(file, touched)
    for person in sorted(touched.prints | touched.people):
        keep_marks(db, person, file.now())
    awaited = db.execute("select distinct whom from refused_scans where settled_at = '' and whom <> ''").fetchall()
    for person in sorted(touched.came & {person for (person,) in awaited}):
        if _is_in(db, person):
            settle_of(file, person, STATION)
    if changed:
        list_changed(file, min(changed) if len(changed) == 1 else "")


def _words(file: StationFile, touched: Touched) -> set[str]:
    """Corrections and notes; whose name may be another one now."""
    # What a correction of an older program said depends on the list, and one for the badge on the person.
    corrected = {(person, scope) for person, kind, scope in touched.said if kind == Kind.CORRECTION}
    for person in touched.people:
        rows = file.db.execute(
            "select distinct coalesce(detail ->> 'scope', '') from journal where registration_id = ?"
            " and kind = 'correction' and detail ->> 'follows' is null",
            (person,),
        ).fetchall()
        corrected |= {(person, scope) for (scope,) in rows}
    for scope in (Scope.PERSON, Scope.BADGE):
        for person in sorted(person for person, where in corrected if where == scope.value):
            project_correction(file, RegistrationId(person), scope)
    for person in sorted(person for person, kind, _ in touched.said if kind == Kind.NOTE):
        project_note(file, RegistrationId(person))
    return {person for person, _ in corrected}


def _free_badges(db: Database, person: str) -> None:
    """Whoever is off the list again gets no badge that no printer has yet."""
    rows = db.execute(
        "select j.id from badge_jobs j join registrations r on r.id = j.registration_id"
        " where j.registration_id = ? and j.asked_by = 'door' and r.taken_off <> ''",
        (person,),
    ).fetchall()
    for (job,) in rows:
        free_up(db, job)


def _is_in(db: Database, person: str) -> bool:
    row = db.execute("select 1 from attendance where registration_id = ? and left_at = ''", (person,)).fetchone()
    return row is not None
