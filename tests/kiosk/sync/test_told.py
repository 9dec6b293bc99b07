from __future__ import annotations

import threading

import pytest

from kiosk.domain.exchange import Record, Refusal
from kiosk.sync.ports import NotReached
from kiosk.sync.told import Done, Outcome, Refused, Skipped, Step, tell_each
from tests.kiosk.sync.journal import numbered


def records(*names: str) -> list[Record]:
    return [Record("entry", name, {}) for name in names]


def by_letter(record: Record) -> Step[str] | Skipped | Refused:
    """Names that begin with the same letter are about one person; "-" is nothing, "!" is refused at once."""
    match record.id[0]:
        case "-":
            return Skipped()
        case "!":
            return Refused("unknown_person", "unknown")
        case letter:
            return Step(letter, record.id)


def test_what_is_done_counts_and_what_is_nothing_does_not() -> None:
    told = tell_each(numbered(*records("a1", "-", "b1")), by_letter, lambda name: Done(), 4)
    assert (told.until, told.sent, told.refused) == (3, 2, ())


def test_what_is_refused_is_told_with_its_reason_and_blocks_nothing() -> None:
    def do(name: str) -> Outcome:
        return Refused("canceled", "is cancelled") if name == "a1" else Done()

    told = tell_each(numbered(*records("!", "a1", "a2", "b1")), by_letter, do, 4)
    assert (told.until, told.sent) == (4, 2)
    assert told.refused == (
        Refusal("entry", "!", "unknown_person", "unknown"),
        Refusal("entry", "a1", "canceled", "is cancelled"),
    )


def test_each_person_is_told_about_in_order_and_several_at_once() -> None:
    done: list[str] = []
    together = threading.Barrier(4, timeout=30)

    def do(name: str) -> Outcome:
        if name.endswith("1"):
            together.wait()
        done.append(name)
        return Done()

    names = [f"{letter}{number}" for number in (1, 2, 3) for letter in "abcd"]
    told = tell_each(numbered(*records(*names)), by_letter, do, 4)
    assert told.sent == 12
    for letter in "abcd":
        assert [name for name in done if name.startswith(letter)] == [f"{letter}{number}" for number in (1, 2, 3)]


def test_never_more_than_so_many_at_once() -> None:
    lock, now, most = threading.Lock(), 0, 0

    def do(name: str) -> Outcome:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        with lock:
            now -= 1
        return Done()

    tell_each(numbered(*records(*"abcdefghijklmnop")), by_letter, do, 3)
    assert most <= 3


def test_if_nobody_is_reached_everything_before_counts() -> None:
    def do(name: str) -> Outcome:
        if name == "a3":
            raise NotReached("away")
        return Refused("canceled", "") if name == "a2" else Done()

    told = tell_each(numbered(*records("a1", "a2", "a3", "a4")), by_letter, do, 4)
    assert (told.until, told.sent, [each.id for each in told.refused]) == (2, 1, ["a2"])


def test_if_nobody_is_reached_at_all_it_says_so() -> None:
    def do(name: str) -> Outcome:
        raise NotReached("away")

    with pytest.raises(NotReached, match="away"):
        tell_each(numbered(*records("a1", "b1")), by_letter, do, 4)


def test_after_trouble_nothing_more_is_begun() -> None:
    begun: list[str] = []

    def do(name: str) -> Outcome:
        begun.append(name)
        raise NotReached("away")

    with pytest.raises(NotReached):
        tell_each(numbered(*records("a1", "a2", "b1", "b2")), by_letter, do, 1)
    assert begun == ["a1"]


def test_what_nobody_expected_comes_up() -> None:
    def do(name: str) -> Outcome:
        raise LookupError(name)

    with pytest.raises(LookupError):
        tell_each(numbered(*records("a1", "b1")), by_letter, do, 4)


def test_nothing_of_interest_is_done_without_asking_anybody() -> None:
    told = tell_each(numbered(*records("-", "-x")), by_letter, lambda name: Done(), 4)
    assert (told.until, told.sent) == (2, 0)
