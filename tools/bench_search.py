"""Measures `find`: building, speed and recall of the search, beside LIKE and FTS5 of SQLite with the same questions."""

from __future__ import annotations

import argparse
import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.domain.folding import words
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import Registration, RegistrationId
from tools import marked
from tools.figures import summary
from tools.recall import TARGETS, Find, of_index, recall
from tools.recall_set import SHOWN, Question, recall_set
from tools.tables import table

ASKED = {2_000: 2_000, 100_000: 400}
"""So many questions of all kinds are asked of a list of so many people; LIKE needs its time."""


def run() -> list[dict[str, Any]]:
    """A row per list and way of searching."""
    rows = []
    for size, asked in ASKED.items():
        listed, questions = recall_set(size)
        # Shuffled, so that two questions about one person do not follow each other, and a cache helps nobody.
        chosen = random.Random(size).sample(questions, asked)
        rows += [{"people": size} | row for row in _ways(listed, chosen)]
    listed, _ = recall_set(size, common=False)
    begun = time.perf_counter()
    index = NameIndex(listed)
    return [*rows, {"people": size} | _row("Einlass, nearly every last name another", begun, of_index(index), chosen)]


def _ways(listed: Sequence[Registration], questions: Sequence[Question]) -> Iterator[dict[str, Any]]:
    begun = time.perf_counter()
    find = of_index(NameIndex(listed))
    yield _row("Einlass", begun, find, questions)

    begun = time.perf_counter()
    plain = _plain_table(listed)
    yield _row("LIKE, last name begins", begun, _last_name_begins(plain), questions)
    yield _row("LIKE, every word occurs", begun, _every_word_occurs(plain), questions) | {"build": ""}
    plain.close()

    begun = time.perf_counter()
    indexed = _full_text_index(listed)
    yield _row("FTS5, every word begins", begun, _every_word_begins(indexed), questions)
    indexed.close()


def _row(way: str, begun: float, find: Find, questions: Sequence[Question]) -> dict[str, Any]:
    build = (time.perf_counter() - begun) * 1000
    times = []

    def timed(query: str) -> list[RegistrationId]:
        start = time.perf_counter()
        found = list(find(query))
        times.append((time.perf_counter() - start) * 1000)
        return found

    kinds, _ = recall(timed, questions)
    shares = {row["kind"]: float(row["all"]) for row in kinds if row["kind"] in TARGETS}
    return {"search": way, "n": len(times), "build": build, **summary(times), **shares}


INSERT = "insert into people values (?, ?, ?, ?, ?, ?)"


def _values(person: Registration) -> tuple[str, ...]:
    who = person.attendee
    return person.id, who.first_name, who.last_name, who.organisation, who.email, person.code


def _plain_table(listed: Sequence[Registration]) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("create table people (id, first_name, last_name collate nocase, organisation, email, code)")
    db.executemany(INSERT, map(_values, listed))
    db.execute("create index by_last_name on people (last_name)")
    return db


def _last_name_begins(db: sqlite3.Connection) -> Find:
    statement = "select id from people where last_name like ? order by last_name limit ?"
    return lambda query: _ids(db, statement, f"{query}%")


def _every_word_occurs(db: sqlite3.Connection) -> Find:
    anywhere = "first_name || ' ' || last_name || ' ' || organisation || ' ' || email || ' ' || code like ?"

    def find(query: str) -> list[RegistrationId]:
        patterns = [f"%{word}%" for word in query.replace(",", " ").split()]
        conditions = " and ".join([anywhere] * len(patterns))
        statement = f"select id from people where {conditions} order by last_name limit ?"  # noqa: S608 (a constant)
        return _ids(db, statement, *patterns)

    return find


def _full_text_index(listed: Sequence[Registration]) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute(
        "create virtual table people using fts5 (id, first_name, last_name, organisation, email, code,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')"
    )
    db.executemany(INSERT, map(_values, listed))
    return db


def _every_word_begins(db: sqlite3.Connection) -> Find:
    statement = "select id from people where people match ? order by rank limit ?"
    return lambda query: _ids(db, statement, " ".join(f'"{word}"*' for word in words(query)))


def _ids(db: sqlite3.Connection, statement: str, *values: str) -> list[RegistrationId]:
    return [RegistrationId(row[0]) for row in db.execute(statement, (*values, SHOWN))]


def main() -> None:
    """Print the table, or write it into docs/search.md."""
    from tools.bench import machine

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", action="store_true", help="write the table into docs/search.md")
    arguments = parser.parse_args()
    text = table(run())
    print(text)
    if arguments.docs:
        marked.put("search.md", "speed", f"{machine()}.\n\n{text}", "python -m tools.bench_search --docs")


if __name__ == "__main__":
    main()
