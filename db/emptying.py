"""Emptying every place of the file that says something about people who were erased, here or at another station."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from db.engine import Database
from db.exchange.people import KEPT, coming_from, emptied, keep_version
from db.generations import OF_ENTRY, generation_of
from db.known_about import MACHINE_WORDS, codes_of, marks, parts
from db.station import StationFile
from kiosk.domain.badge import OPEN
from kiosk.domain.erasing import NOBODY, Counted, Sort
from kiosk.domain.exchange import Sort as SortOfRecord
from kiosk.domain.registration import RegistrationId
from kiosk.domain.signed import signed_ticket
from kiosk.domain.ticket import TicketCode

TICKET_MARK = "ticket_mark"
"""Where the detail of an erasure says `ticket_mark` of the code."""

_OPEN_JOBS = ", ".join(f"'{state.value}'" for state in OPEN)


@dataclass(frozen=True, slots=True)
class Erasure:
    """An entry of the journal that says whose data are erased, with what is `kept` of the registration; `at` in UTC."""

    entry: str
    person: RegistrationId
    at: str
    generation: int
    station: str
    kept: Mapping[str, str] = field(repr=False)


def empty(file: StationFile, erasures: Sequence[Erasure]) -> tuple[Counted, ...]:
    """Do what these entries, which are in the journal, say; inside a transaction. How much of what that was.

    What was said about somebody who was registered anew since the erasure stays.
    """
    db, numbers = file.db, dict.fromkeys(Sort, 0)
    numbers[Sort.REVOCATIONS] = _revoke(db, erasures)
    by_generation: dict[int, list[RegistrationId]] = defaultdict(list)
    for person in sorted({each.person for each in erasures}):
        by_generation[generation_of(db, person)].append(person)
    ours = {each.person for each in erasures if each.station == file.station}
    with _unsealed(db):
        for generation, people in by_generation.items():
            for part in parts(people):
                _without_words(file, part, generation, ours, numbers)
    for each in erasures:
        version = emptied(each.person, each.generation, each.entry, each.kept)
        if any(name in each.kept for name in KEPT):
            numbers[Sort.PEOPLE] += keep_version(db, version)
        elif _is_there(db, each.person):
            # Who had them erased did not know them, and hears of what is left.
            with coming_from(db, ""):
                numbers[Sort.PEOPLE] += keep_version(db, version)
    return tuple(Counted(sort, number) for sort, number in numbers.items() if number)


def left_of(db: Database, person: RegistrationId, columns: Sequence[str]) -> dict[str, str]:
    """These columns of a registration; nothing if there is none."""
    row = db.execute(f"select {', '.join(columns)} from registrations where id = ?", (person,)).fetchone()
    return {} if row is None else dict(zip(columns, row, strict=True))


def wordless(detail: Mapping[str, str]) -> dict[str, str]:
    """Of an entry's detail what the program wrote."""
    return {name: value for name, value in detail.items() if name in MACHINE_WORDS}


def ticket_mark(code: str) -> str:
    """By this a ticket is known again that must not come back, without saying what it was."""
    return hashlib.sha256(f"einlass ticket {code}".encode()).hexdigest()[:32]


def erased_at(db: Database, code: str) -> str:
    """When the holder of a ticket with this text, or whom it names, was erased the last time; empty if never.

    What was said of the ticket until then never comes back.
    """
    signed = signed_ticket(TicketCode(code))
    named = signed.claim.reference if signed is not None else None
    row = db.execute(
        "select max(at) from ("
        f" select at from journal where kind = 'erasure' and detail ->> '{TICKET_MARK}' in (?, ?)"
        " union all select at from journal where kind = 'erasure' and registration_id = ?)",
        (ticket_mark(code), ticket_mark(named or code), named),
    ).fetchone()
    return row[0] or ""


@contextmanager
def _unsealed(db: Database) -> Iterator[None]:
    """The journal keeps what it holds, but for this: the trigger is away inside the transaction."""
    seal = db.execute("select sql from sqlite_master where name = 'journal_keeps_content'").fetchone()[0]
    db.execute("drop trigger journal_keeps_content")
    yield
    db.execute(seal)


def _without_words(
    file: StationFile,
    part: Sequence[RegistrationId],
    generation: int,
    ours: set[RegistrationId],
    numbers: dict[Sort, int],
) -> None:
    db, places = file.db, marks(part)
    of_them = f"registration_id in ({places})"
    before = f"select id from journal where {of_them} and {OF_ENTRY} < ?"
    numbers[Sort.CORRECTIONS] += _changed(
        db, f"delete from corrections where {of_them} and entry_id in ({before})", [*part, *part, generation]
    )
    numbers[Sort.NOTES] += _changed(
        db, f"delete from notes where {of_them} and entry_id in ({before})", [*part, *part, generation]
    )
    gone = db.execute(
        f"delete from personal where entry_id in ({before}) returning entry_id", [*part, generation]
    ).fetchall()
    numbers[Sort.PERSONAL] += len(gone)
    shortened, words = _wordless(db, part, generation)
    numbers[Sort.WORDS] += words
    _tell_emptied(file, {entry for (entry,) in gone} | shortened, ours)
    tokens = f"delete from badge_tokens where {of_them} and generation < ? returning token"
    for (token,) in db.execute(tokens, [*part, generation]).fetchall():
        _unnamed(db, SortOfRecord.BADGE, token)
    db.execute(f"delete from set_aside where {of_them}", list(part))
    codes = codes_of(db, part)
    numbers[Sort.REFUSALS] += _changed(
        db,
        f"delete from refused_scans where whom in ({places})"
        f" or coalesce(json_extract(claim, '$.reference'), '') in ({places}) or code in ({marks(codes)})",
        [*part, *part, *codes],
    )
    # Whoever was registered anew since keeps their badges.
    anew = "select 1 from registrations r where r.id = registration_id and r.stamp >> 52 >= ? and r.last_name <> ?"
    old = f"{of_them} and not exists ({anew})"
    numbers[Sort.BADGE_JOBS] += _changed(
        db,
        f"update badge_jobs set state = 'given_up', reason = '' where {old} and state in ({_OPEN_JOBS})",
        [*part, generation, NOBODY],
    )
    db.execute(f"update badge_jobs set reason = '' where {of_them} and reason <> ''", list(part))


def _wordless(db: Database, ids: Sequence[RegistrationId], generation: int) -> tuple[set[str], int]:
    """Leave of the entries' details what the program wrote: which entries these are, and how many words."""
    found, shortened = 0, set[str]()
    rows = db.execute(
        f"select id, detail from journal where registration_id in ({marks(ids)}) and detail <> '{{}}'"
        f" and {OF_ENTRY} < ?",
        [*ids, generation],
    ).fetchall()
    for entry, text in rows:
        detail = json.loads(text)
        kept = wordless(detail)
        if kept != detail:
            shortened.add(entry)
            found += any(bool(detail[name]) for name in detail.keys() - kept.keys())
            db.execute("update journal set detail = ? where id = ?", (json.dumps(kept, ensure_ascii=False), entry))
    return shortened, found


def _tell_emptied(file: StationFile, entries: set[str], ours: set[RegistrationId]) -> None:
    """Others' copies are overwritten by whoever wrote the entry, or had it erased: not by every station once more."""
    for entry in sorted(entries):
        station, person = file.db.execute(
            "select station, registration_id from journal where id = ?", (entry,)
        ).fetchone()
        if station == file.station or person in ours:
            file.db.execute("insert into exchange_log (sort, id, via) values ('entry', ?, '')", (entry,))


def _revoke(db: Database, erasures: Sequence[Erasure]) -> int:
    """Signed tickets of these people open nothing any more, as they carry a name; codes are taken off the list."""
    gone = 0
    for value, at in db.execute("select value, at from revocations where kind = 'code'").fetchall():
        if at <= erased_at(db, value):
            gone += _changed(db, "delete from revocations where kind = 'code' and value = ?", [value])
            _unnamed(db, SortOfRecord.REVOCATION, f"code {value}")
    for each in erasures:
        db.execute(
            "insert into revocations (kind, value, at, reason) values ('registration', ?, ?, '')"
            " on conflict (kind, value) do update set at = max(at, excluded.at), reason = ''",
            (each.person, each.at),
        )
    return gone


def _unnamed(db: Database, sort: SortOfRecord, identity: str) -> None:
    """These records have a ticket's text as their id: the log says no more which they were."""
    db.execute(f"update exchange_log set id = '' where sort = '{sort.value}' and id = ?", (identity,))
    db.execute("delete from set_aside where sort = ? and id = ?", (sort.value, identity))


def _is_there(db: Database, person: str) -> bool:
    return db.execute("select 1 from registrations where id = ?", (person,)).fetchone() is not None


def _changed(db: Database, statement: str, values: Sequence[str | int]) -> int:
    return int(db.execute(statement, list(values)).rowcount)
