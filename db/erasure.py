"""Erasing what the file knows about people, for good: the facts stay, and say of nobody who it was."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from db.emptying import TICKET_MARK, Erasure, empty, left_of, ticket_mark
from db.engine import Database, sqlite_troubles
from db.erased_list import ERASED_LIST, Line, remember, remembered
from db.exchange.people import KEPT
from db.generations import KEY, generation_of, of_detail, of_stamp
from db.journal import Kind
from db.known_about import jobs_of, parts, people_of, texts_about, that_stays
from db.outbox import STATION
from db.roster import list_changed
from db.settings_table import forget, keep, kept
from db.spellings import Sought, sought
from db.station import StationFile, utc_text
from kiosk.domain.erasing import NOBODY, Counted
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.signed import signed_ticket
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble

_UNSWEPT = "erasure-unswept"

CHECKPOINTS = 5
"""So often the log is asked to be emptied; each waits as long as another program may write."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: whom, how much of what, and how it may still be written elsewhere.

    `jobs` are all badge jobs of these people, `at_printer` how many of them a printer had just then.
    """

    at: datetime
    people: tuple[RegistrationId, ...]
    done: tuple[Counted, ...]
    sought: Sought = field(repr=False)
    jobs: tuple[str, ...] = ()
    at_printer: int = 0


def people_known(file: StationFile) -> tuple[RegistrationId, ...]:
    """Everybody about whom the file still says something."""
    with file.reading() as db:
        rows = db.execute("select id from registrations where last_name <> ? order by id", (NOBODY,)).fetchall()
    return tuple(RegistrationId(row[0]) for row in rows)


def erase(file: StationFile, people: Collection[RegistrationId], day: EventDay, operator: str) -> Erased:
    """Erase what the file knows about these people, in one transaction; ids that it does not know do no harm.

    That they are erased is written beside the file first (`erased_list`), so that a backup cannot bring them back.
    Raises StoreTrouble; nothing is erased then, or what was written beside the file is done at the next start.
    """
    ids, now = sorted(set(people)), file.now()
    with file.writing() as db:
        texts = list(texts_about(db, ids))
        who = [person for part in parts(ids) for person in people_of(db, part)]
        jobs, at_printer = jobs_of(db, ids)
        erasures = _write_down(file, ids, now, day, operator)
        done = do_erase(file, erasures)
        stays = set(that_stays(db))
        remember(file.path.parent, lines_of(db, erasures))
    # Outside the transaction: for many people it takes seconds, and the door does not wait.
    looked_for = sought(who, texts, "\n".join(sorted(stays)))
    return Erased(now, tuple(ids), done, looked_for, jobs, at_printer)


def replay_erasures(file: StationFile, memory: Path, beside: Path | None = None) -> int:
    """Erase again whom a backup has brought back, and return how many these were.

    `memory` is the data folder, and `beside` the folder of the backup: both may have a list of who was erased. What
    the file itself knows of was erased before the backup was made, and whoever was registered anew since stays.
    Raises StoreTrouble.
    """
    places = [memory, beside] if beside else [memory]
    with file.writing() as db:
        known = {row[0] for row in db.execute("select id from journal where kind = ?", (Kind.ERASURE.value,))}
        lines = [line for line in remembered([place / ERASED_LIST for place in places]) if line.entry not in known]
        if lines:
            do_erase(file, _written_again(file, lines))
    if lines:
        sweep(file)
    return len({line.person for line in lines})


def sweep(file: StationFile) -> bool:
    """Write the whole file anew, without any room that once held something, and empty its log.

    False if that could not be done: another program was at work all the time, or the disk is full. It is due then
    until it is done (`is_unswept`), and nothing is lost.
    """
    with suppress(StoreTrouble), sqlite_troubles(file.path):
        file.db.execute("vacuum")
        if _log_emptied(file.db):
            forget(file.db, _UNSWEPT)
            return _log_emptied(file.db)
    return False


def is_unswept(file: StationFile) -> bool:
    """Whether names that were erased may still be in unused room of the file. Raises StoreTrouble."""
    with file.reading() as db:
        return kept(db, _UNSWEPT) is not None


def _log_emptied(db: Database) -> bool:
    for _ in range(CHECKPOINTS):
        busy, _, _ = db.execute("pragma wal_checkpoint(truncate)").fetchone()
        if not busy:
            return True
    return False


def _write_down(
    file: StationFile, people: Sequence[RegistrationId], now: datetime, day: EventDay, operator: str
) -> list[Erasure]:
    """The journal says whose data are erased."""
    erasures, revoked = [], _revoked(file.db)
    for person in people:
        generation = 1 + max(generation_of(file.db, person), of_stamp(_stamp(file.db, person)))
        left = left_of(file.db, person, (*KEPT, "code"))
        kept = {name: left[name] for name in KEPT if name in left}
        if left:
            kept[TICKET_MARK] = ticket_mark(left["code"])
        entry, at = file.new_id(), utc_text(now)
        if left:
            # A clock that was ahead must not let a ticket with a name on it stay.
            at = max(at, revoked.get(person, ""), revoked.get(left["code"], ""))
        # Not by `append`, which would say the generation before.
        file.db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator, detail)"
            " values (?, ?, (select next_seq from station), ?, ?, ?, ?, ?, ?)",
            (
                entry,
                file.station,
                Kind.ERASURE.value,
                person,
                day.isoformat(),
                at,
                operator,
                json.dumps(kept | {KEY: str(generation)}, ensure_ascii=False),
            ),
        )
        file.db.execute("update station set next_seq = next_seq + 1")
        erasures.append(Erasure(entry, person, at, generation, file.station, kept))
    return erasures


def _revoked(db: Database) -> dict[str, str]:
    """When tickets were taken back by their text: by the text, and by whom a signed one names."""
    found: dict[str, str] = {}
    for value, at in db.execute("select value, at from revocations where kind = 'code'").fetchall():
        signed = signed_ticket(TicketCode(value))
        for name in (value, *([signed.claim.reference] if signed is not None else [])):
            found[name] = max(found.get(name, ""), at)
    return found


def _stamp(db: Database, person: RegistrationId) -> int:
    row = db.execute("select stamp from registrations where id = ?", (person,)).fetchone()
    return 0 if row is None else int(row[0])


def _written_again(file: StationFile, lines: Sequence[Line]) -> list[Erasure]:
    """The journal says it once more, in the words in which other stations may have heard it."""
    erasures = []
    for line in lines:
        facts = {"day": None, "operator": STATION, "detail": {}} | dict(line.facts)
        here = "seq" not in facts
        detail = {str(name): str(value) for name, value in dict(facts["detail"]).items()}
        seq = file.db.execute("select next_seq from station").fetchone()[0] if here else facts["seq"]
        station = str(facts.get("station", file.station))
        file.db.execute(
            "insert into stations (id, name, stamp) values (?, ?, -1) on conflict do nothing", (station, "?")
        )
        file.db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator, detail, merged_at)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                line.entry,
                station,
                seq,
                Kind.ERASURE.value,
                line.person,
                facts["day"],
                line.at,
                facts["operator"],
                json.dumps(detail, ensure_ascii=False),
                None if here else utc_text(file.now()),
            ),
        )
        if here:
            file.db.execute("update station set next_seq = next_seq + 1")
        generation = of_detail(detail, erasure=True)
        erasures.append(Erasure(line.entry, line.person, line.at, generation, station, detail))
    return erasures


def do_erase(file: StationFile, erasures: Sequence[Erasure]) -> tuple[Counted, ...]:
    """Do what these entries of the journal say, and remember to sweep; inside a transaction."""
    done = empty(file, erasures)
    list_changed(file)
    keep(file.db, _UNSWEPT, "yes")
    return done


def lines_of(db: Database, erasures: Sequence[Erasure]) -> list[Line]:
    """What is remembered beside the file; inside a transaction."""
    lines = []
    for each in erasures:
        row = db.execute(
            "select station, seq, day, operator, detail from journal where id = ?", (each.entry,)
        ).fetchone()
        facts = dict(zip(("station", "seq", "day", "operator"), row, strict=False)) | {"detail": json.loads(row[4])}
        lines.append(Line(each.entry, each.person, each.at, facts))
    return lines
