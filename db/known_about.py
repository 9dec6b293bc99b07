"""What a station's file says about people, wherever that stands; and what it says with good reason about nobody."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from db.engine import Database
from kiosk.domain.erasing import NOBODY
from kiosk.domain.registration import RegistrationId

MACHINE_WORDS = (
    "batch", "job", "printer", "maybe_double", "scope", "follows", "overruled", "knew", "generation", "ticket_mark",
    "role", "attendance", "status", "days", "source", "missing_since",
)  # fmt: skip
"""What the program itself writes into the details of an entry; all else there is a helper's own words."""

_NAMES = (
    "code", "title", "first_name", "last_name", "organisation", "email", "group_name", "badge_token", "pronouns",
)  # fmt: skip
_CORRECTED = ("title", "first_name", "last_name", "organisation")
_PART = 500
"""So many ids go into one statement."""


def jobs_of(db: Database, ids: Sequence[RegistrationId]) -> tuple[tuple[str, ...], int]:
    rows = [
        row
        for part in parts(ids)
        for row in db.execute(
            "select id, receipt is not null and state = 'sent' from badge_jobs"
            f" where registration_id in ({marks(part)})",
            list(part),
        )
    ]
    return tuple(job for job, _ in rows), sum(sent for _, sent in rows)


def codes_of(db: Database, ids: Sequence[RegistrationId]) -> list[str]:
    rows = db.execute(f"select code from registrations where id in ({marks(ids)})", list(ids)).fetchall()
    return [row[0] for row in rows]


def people_of(db: Database, ids: Sequence[RegistrationId]) -> Iterator[dict[str, str]]:
    """What is known of these people: as the list says it, and as it was put right."""
    for table, key, columns in (("registrations", "id", _NAMES), ("corrections", "registration_id", _CORRECTED)):
        rows = db.execute(f"select {', '.join(columns)} from {table} where {key} in ({marks(ids)})", list(ids))
        for row in rows.fetchall():
            person = dict(zip(columns, row, strict=True))
            if person["last_name"] != NOBODY:
                yield person
    contents = db.execute(
        f"select content from personal join journal on journal.id = entry_id where registration_id in ({marks(ids)})",
        list(ids),
    ).fetchall()
    for (content,) in contents:
        values = {name: value for name, value in json.loads(content).items() if isinstance(value, str)}
        yield values
        yield {name.removeprefix("before_"): value for name, value in values.items() if name.startswith("before_")}


def texts_about(db: Database, ids: Sequence[RegistrationId]) -> Iterator[str]:
    """Helpers' own words about these people."""
    for part in parts(ids):
        rows = db.execute(f"select detail from journal where registration_id in ({marks(part)})", list(part))
        for (text,) in rows.fetchall():
            yield from (str(value) for name, value in json.loads(text).items() if name not in MACHINE_WORDS)
        notes = db.execute(f"select text from notes where registration_id in ({marks(part)})", list(part)).fetchall()
        yield from (text for (text,) in notes)


def that_stays(db: Database) -> Iterator[str]:
    """Texts that are in the file with good reason, after the erasure: those of all other people, and its own words."""
    named = (*_CORRECTED, "email", "group_name", "role")
    for table, columns in (("registrations", named), ("corrections", _CORRECTED)):
        for column in columns:
            yield from (row[0] for row in db.execute(f"select distinct {column} from {table}"))
    for (text,) in db.execute("select sql from sqlite_master where sql is not null"):
        yield text
    for statement in (
        "select name from stations",
        "select distinct kind || ' ' || operator from journal",
        "select distinct printer from badge_jobs",
        "select key from settings",
    ):
        yield from (row[0] for row in db.execute(statement))
    yield from MACHINE_WORDS


def marks(ids: Sequence[str]) -> str:
    return ", ".join("?" * len(ids))


def parts(ids: Sequence[RegistrationId]) -> Iterator[Sequence[RegistrationId]]:
    for start in range(0, len(ids), _PART):
        yield ids[start : start + _PART]


def words_that_name(db: Database, times: Callable[[bytes], int]) -> Iterator[tuple[str, int]]:
    """Where others' texts name somebody: the table and whose row it is, and how often; `times` counts in bytes.

    A note about one person may name another one. Nobody can erase that but whoever reads it.
    """
    for table, statement in (
        ("notes", "select registration_id, text from notes"),
        ("personal", "select registration_id, content from personal join journal on journal.id = entry_id"),
        ("journal", "select registration_id, detail from journal where detail <> '{}'"),
        ("revocations", "select value, reason from revocations where reason <> ''"),
        ("refused_scans", "select whom, claim from refused_scans where claim is not null"),
        ("trail", "select number, detail from trail"),
        ("settings", "select key, value from settings"),
        ("stations", "select id, name from stations"),
    ):
        for whose, text in db.execute(statement):
            if found := times(str(text).encode("utf-8", "surrogatepass")):
                yield f"{table} {whose}", found
    for identity in db.execute("select id from registrations"):
        if found := times(identity[0].encode()):
            yield f"id {identity[0]}", found
