"""Erasing what the file knows about people, for good: the facts stay, and say of nobody who it was."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from db.engine import Database, sqlite_troubles
from db.erased_list import ERASED_LIST, Line, remember, remembered
from db.identity import badge_token
from db.journal import Kind
from db.known_about import MACHINE_WORDS, codes_of, jobs_of, marks, parts, people_of, texts_about, that_stays
from db.outbox import STATION
from db.roster import list_changed
from db.settings_table import forget, keep, kept
from db.spellings import Sought, sought
from db.station import StationFile, utc_text
from kiosk.domain.badge import OPEN
from kiosk.domain.erasing import NOBODY, Counted, Sort
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.signed import signed_ticket
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble

_UNSWEPT = "erasure-unswept"

CHECKPOINTS = 5
"""So often the log is asked to be emptied; each waits as long as another program may write."""

_OPEN_JOBS = ", ".join(f"'{state.value}'" for state in OPEN)


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
    lines = [(file.new_id(), identity, utc_text(now)) for identity in ids]
    with file.writing() as db:
        texts = list(texts_about(db, ids))
        who = [person for part in parts(ids) for person in people_of(db, part)]
        jobs, at_printer = jobs_of(db, ids)
        done = _overwrite(file, lines, day.isoformat(), operator)
        stays = set(that_stays(db))
        remember(file.path.parent, lines)
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
        lines = [line for line in remembered([place / ERASED_LIST for place in places]) if line[0] not in known]
        if lines:
            _overwrite(file, lines, None, STATION)
    if lines:
        sweep(file)
    return len({registration for _, registration, _ in lines})


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


@contextmanager
def _unsealed(db: Database) -> Iterator[None]:
    """The journal keeps what it holds, but for this: its triggers are away inside the transaction."""
    triggers = db.execute("select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'journal'")
    kept = triggers.fetchall()
    for name, _ in kept:
        db.execute(f"drop trigger {name}")
    yield
    for _, sql in kept:
        db.execute(sql)


def _overwrite(file: StationFile, lines: Sequence[Line], day: str | None, operator: str) -> tuple[Counted, ...]:
    """Every place of the file that says something about these people; inside a transaction."""
    db, ids = file.db, sorted({registration for _, registration, _ in lines})
    _write_down(file, lines, day, operator)
    with _unsealed(db):
        done = _without(file, ids)
    list_changed(file)
    keep(db, _UNSWEPT, "yes")
    return done


def _write_down(file: StationFile, lines: Sequence[Line], day: str | None, operator: str) -> None:
    """The journal says whose data are erased: an entry has the id it has on the list, also when it is done again."""
    for entry, registration, at in lines:
        file.db.execute(
            "insert into journal (id, station, seq, kind, registration_id, day, at, operator)"
            " values (?, ?, (select next_seq from station), ?, ?, ?, ?, ?)",
            (entry, file.station, Kind.ERASURE.value, registration, day, at, operator),
        )
        file.db.execute("update station set next_seq = next_seq + 1")


def _without(file: StationFile, ids: Sequence[RegistrationId]) -> tuple[Counted, ...]:
    db, random = file.db, file.random_bytes
    numbers = dict.fromkeys(Sort, 0)
    numbers[Sort.REVOCATIONS] = _revoke(file, ids)
    for part in parts(ids):
        places = marks(part)
        of_them = f"registration_id in ({places})"
        entries = f"entry_id in (select id from journal where {of_them})"
        numbers[Sort.CORRECTIONS] += _changed(db, f"delete from corrections where {of_them}", part)
        numbers[Sort.NOTES] += _changed(db, f"delete from notes where {of_them}", part)
        numbers[Sort.PERSONAL] += _changed(db, f"delete from personal where {entries}", part)
        numbers[Sort.WORDS] += _wordless(db, part)
        numbers[Sort.REFUSALS] += _changed(
            db,
            f"delete from refused_scans where whom in ({places})"
            f" or coalesce(json_extract(claim, '$.reference'), '') in ({places})",
            [*part, *part],
        )
        numbers[Sort.BADGE_JOBS] += _changed(
            db,
            f"update badge_jobs set state = 'given_up', reason = '' where {of_them} and state in ({_OPEN_JOBS})",
            part,
        )
        db.execute(f"update badge_jobs set reason = '' where {of_them} and reason <> ''", part)
    for identity in ids:
        # A code of its own again, as several without one would be a group; nobody has it on a ticket.
        numbers[Sort.PEOPLE] += _changed(
            db,
            "update registrations set code = ?, badge_token = ?, last_name = ?, title = '', first_name = '',"
            " organisation = '', email = '', group_name = '', pronouns = '', language = 'de' where id = ?",
            (badge_token(random), badge_token(random), NOBODY, identity),
        )
    return tuple(Counted(sort, number) for sort, number in numbers.items() if number)


def _wordless(db: Database, ids: Sequence[RegistrationId]) -> int:
    """Leave of the entries' details what the program wrote."""
    found = 0
    rows = db.execute(
        f"select id, detail from journal where registration_id in ({marks(ids)}) and detail <> '{{}}'", list(ids)
    ).fetchall()
    for entry, text in rows:
        detail = json.loads(text)
        kept = {name: value for name, value in detail.items() if name in MACHINE_WORDS}
        if kept != detail:
            found += any(bool(detail[name]) for name in detail.keys() - kept.keys())
            db.execute("update journal set detail = ? where id = ?", (json.dumps(kept, ensure_ascii=False), entry))
    return found


def _revoke(file: StationFile, ids: Sequence[RegistrationId]) -> int:
    """Signed tickets of these people open nothing any more, as they carry a name; codes are taken off the list."""
    db, wanted = file.db, set(ids)
    codes = {code for part in parts(ids) for code in codes_of(db, part)}
    gone = 0
    for (value,) in db.execute("select value from revocations where kind = 'code'").fetchall():
        signed = signed_ticket(TicketCode(value))
        if value in codes or (signed is not None and signed.claim.reference in wanted | codes):
            gone += _changed(db, "delete from revocations where kind = 'code' and value = ?", (value,))
    for identity in ids:
        db.execute(
            "insert into revocations (kind, value, at, reason) values ('registration', ?, ?, '')"
            " on conflict (kind, value) do update set at = max(at, excluded.at), reason = ''",
            (identity, utc_text(file.now())),
        )
    return gone


def _changed(db: Database, statement: str, values: Sequence[str]) -> int:
    return int(db.execute(statement, list(values)).rowcount)
