"""The release gate of the search: every kind of query reaches its recall on both lists of invented people."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.domain.names import NameIndex
from tools.recall import BOOKS, SIZE, TARGETS, of_index, recall
from tools.recall_set import OWN, SECOND, Question, recall_set

# Every so many questions of each kind are asked: a test must be quick, `python -m tools.recall` asks all.
EVERY = 7


@pytest.mark.parametrize("book", sorted(BOOKS))
def test_every_kind_of_query_reaches_its_recall(book: str) -> None:
    listed, questions = recall_set(SIZE, book=BOOKS[book])
    in_order = sorted(questions, key=lambda question: question.kind)
    rows, _ = recall(of_index(NameIndex(listed)), in_order[::EVERY])
    reached = {row["kind"]: row["all"] for row in rows if row["kind"] in TARGETS}
    assert set(reached) == set(TARGETS)
    assert {kind: share for kind, share in reached.items() if share < TARGETS[kind]} == {}


def test_the_lists_have_the_people_that_the_targets_are_for() -> None:
    languages = ["German", "Turkish", "Polish", "Croatian", "Ukrainian", "Arabic", "French"]
    for book in (OWN, SECOND):
        _, questions = recall_set(SIZE, book=book)
        sought: Counter[str] = Counter()
        for language, _ in {(question.language, question.person) for question in questions}:
            sought[language] += 1
        assert sum(sought[language] for language in languages) >= 500
        assert all(sought[language] >= 60 for language in languages)


def test_a_list_is_the_same_for_the_same_seed() -> None:
    assert recall_set(1_500, 7) == recall_set(1_500, 7)
    assert recall_set(1_500, 7) != recall_set(1_500, 8)


def test_who_is_not_found_lowers_the_recall_of_the_kind_and_the_language() -> None:
    listed, _ = recall_set(1_500)
    first, other = listed[:2]
    questions = [
        Question("exact", "German", "a", first.id),
        Question("exact", "Polish", "b", other.id),
        Question("half", "Polish", "a", other.id),
    ]
    rows, missed = recall(lambda query: [first.id] if query == "a" else [], questions)
    assert rows == [
        {"kind": "exact", "asked": 2, "target": 99.5, "all": 50.0, "German": 100.0, "Polish": 0.0},
        {"kind": "half", "asked": 1, "target": 99, "all": 0.0, "Polish": 0.0},
    ]
    assert missed == questions[1:]
