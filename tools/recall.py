"""`python -m tools.recall`: how often the search finds who is meant, by kind of query and by language."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from kiosk.domain.names import NameIndex
from kiosk.domain.registration import Registration
from tools.recall_set import SHOWN, Question, recall_set
from tools.tables import table

SIZE = 2_000
TARGETS = {"exact": 99.5, "ue": 99.5, "u": 99.5, "double": 99.5, "swapped": 99.5, "typo": 98, "heard": 97, "half": 99}
"""Recall in per cent that acceptance L1 and issue 3 ask for."""

Find = Callable[[str], Sequence[Registration]]


def recall(find: Find, questions: Sequence[Question]) -> tuple[list[dict[str, Any]], list[Question]]:
    """A row per kind of query, a column per language with the per cent found, and the questions without the answer."""
    asked: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    missed = []
    for question in questions:
        hit = any(person.id == question.person for person in find(question.query))
        for language in (question.language, "all"):
            asked[question.kind, language] += 1
            found[question.kind, language] += hit
        if not hit:
            missed.append(question)
    rows: dict[str, dict[str, Any]] = defaultdict(dict)
    for (kind, language), number in asked.items():
        rows[kind].setdefault("kind", kind)
        rows[kind][language] = 100 * found[kind, language] / number
    return [
        {"kind": kind, "asked": asked[kind, "all"], "target": TARGETS.get(kind, ""), **row}
        for kind, row in rows.items()
    ], missed


def main() -> None:
    """Print the table; end with 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list what was not found")
    parser.add_argument("--seed", type=int, default=2024, help="another list and other typing errors")
    arguments = parser.parse_args()
    listed, questions = recall_set(SIZE, arguments.seed)
    index = NameIndex(listed)
    rows, missed = recall(lambda query: index.find(query, SHOWN), questions)
    print(table(rows))
    if arguments.misses:
        names = {person.id: person.attendee.full_name for person in listed}
        for question in missed:
            got = ", ".join(person.attendee.full_name for person in index.find(question.query, 3))
            print(f"{question.kind} · {question.query} · {names[question.person]} · first found: {got}")
    raise SystemExit(any(row["target"] and row["all"] < row["target"] for row in rows))


if __name__ == "__main__":
    main()
