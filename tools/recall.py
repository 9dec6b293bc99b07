"""`python -m tools.recall`: how often the search finds who is meant, by kind of query and by language."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from kiosk.domain.names import NameIndex
from kiosk.domain.registration import RegistrationId
from tools import marked
from tools.recall_set import OWN, SECOND, SHOWN, Book, Question, recall_set
from tools.tables import table

SIZE = 2_000
TARGETS = {"exact": 99.5, "ue": 99.5, "u": 99.5, "double": 99.5, "swapped": 99.5, "typo": 98, "heard": 97, "half": 99}
"""Recall in per cent that acceptance L1 and issue 3 ask for."""

BOOKS: Mapping[str, Book] = {"own": OWN, "second": SECOND}

Find = Callable[[str], Iterable[RegistrationId]]
Row = dict[str, Any]


def recall(find: Find, questions: Sequence[Question]) -> tuple[list[Row], list[Question]]:
    """A row per kind of query, a column per language with the per cent found, and the questions without the answer."""
    asked: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    missed = []
    for question in questions:
        hit = question.person in find(question.query)
        for language in ("all", question.language):
            asked[question.kind, language] += 1
            found[question.kind, language] += hit
        if not hit:
            missed.append(question)
    rows: dict[str, Row] = defaultdict(dict)
    for (kind, language), number in asked.items():
        rows[kind][language] = round(100 * found[kind, language] / number, 2)
    return [
        {"kind": kind, "asked": asked[kind, "all"], "target": TARGETS.get(kind, ""), **row}
        for kind, row in sorted(rows.items(), key=lambda entry: (entry[0] not in TARGETS, entry[0]))
    ], missed


def of_index(index: NameIndex) -> Find:
    """The search of the program, as `recall` asks it."""
    return lambda query: [person.id for person in index.find(query, SHOWN)]


def main() -> None:
    """Print a table for each list; end with 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list what was not found")
    parser.add_argument("--seed", type=int, default=2024, help="another list and other typing errors")
    parser.add_argument("--size", type=int, default=SIZE, help=f"so many people on each list, {SIZE} if not given")
    parser.add_argument("--docs", action="store_true", help="write the tables into docs/search.md")
    arguments = parser.parse_args()
    missed_targets = []
    for name, book in BOOKS.items():
        listed, questions = recall_set(arguments.size, arguments.seed, book)
        index = NameIndex(listed)
        rows, missed = recall(of_index(index), questions)
        missed_targets += [row["kind"] for row in rows if row["target"] and row["all"] < row["target"]]
        print(f"\n## {name}, {len(listed)} people\n\n{table(rows)}")
        if arguments.docs:
            marked.put("search.md", f"recall, {name}", table(rows), "python -m tools.recall --docs")
        if arguments.misses:
            names = {person.id: person.attendee.full_name for person in listed}
            for question in missed:
                got = ", ".join(person.attendee.full_name for person in index.find(question.query, 3))
                print(f"{question.kind} · {question.query} · {names[question.person]} · first found: {got}")
    raise SystemExit(f"below target: {', '.join(missed_targets)}" if missed_targets else 0)


if __name__ == "__main__":
    main()
