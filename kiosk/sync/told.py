"""Tells a system about several people at once, about each of them in order, and knows how far that came."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from kiosk.domain.exchange import Outgoing, Record, Refusal
from kiosk.sync.ports import NotReached, Told

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Done:
    """The system has it."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """It is not for this system, or nothing has to be done."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The system does not take it: `reason` in a word, and in words for people, without the system's own."""

    reason: str
    words: str


Outcome = Done | Skipped | Refused


@dataclass(frozen=True, slots=True)
class Step(Generic[Thing]):
    """Something to tell; of those with one `key`, such as a person, each is told after the one before."""

    key: str
    thing: Thing


def tell_each(
    records: Sequence[Outgoing],
    plan: Callable[[Record], Step[Thing] | Skipped | Refused],
    do: Callable[[Thing], Outcome],
    most: int,
) -> Told:
    """Tell all records, about at most so many keys at once; `do` runs on several threads and may raise NotReached.

    Everything before the first record that was not told counts; later ones may have been told as well and come again.
    Raises NotReached if that is the very first.
    """
    outcomes: dict[int, Outcome] = {}
    groups: dict[str, list[tuple[int, Thing]]] = {}
    for place, outgoing in enumerate(records):
        match plan(outgoing.record):
            case Step(key, thing):
                groups.setdefault(key, []).append((place, thing))
            case decided:
                outcomes[place] = decided
    trouble = _do(list(groups.values()), do, most, outcomes)
    count = next((place for place in range(len(records)) if place not in outcomes), len(records))
    if trouble is not None and count == 0:
        raise trouble
    refused, sent = [], 0
    for place in range(count):
        record, outcome = records[place].record, outcomes[place]
        sent += isinstance(outcome, Done)
        if isinstance(outcome, Refused):
            refused.append(Refusal(record.sort, record.id, outcome.reason, outcome.words))
    return Told(records[count - 1].number, sent, tuple(refused))


def _do(
    groups: Sequence[Sequence[tuple[int, Thing]]],
    do: Callable[[Thing], Outcome],
    most: int,
    outcomes: dict[int, Outcome],
) -> NotReached | None:
    """Do the things of each group in order; after the first NotReached nothing more is begun."""
    troubles: list[BaseException] = []
    left = SimpleQueue[Sequence[tuple[int, Thing]]]()
    for group in groups:
        left.put(group)

    def work() -> None:
        try:
            while not troubles and not left.empty():
                for place, thing in _next(left):
                    if not troubles:
                        outcomes[place] = do(thing)
        except BaseException as error:  # noqa: BLE001 - it is raised again on the thread of the exchange
            troubles.append(error)

    # Not a pool: whoever ends the program would have to wait for the threads of a pool.
    threads = [threading.Thread(target=work, name=f"exchange, telling {number}", daemon=True) for number in range(most)]
    for thread in threads[: len(groups)]:
        thread.start()
    for thread in threads[: len(groups)]:
        thread.join()
    for error in troubles:
        if not isinstance(error, NotReached):
            raise error
    return next((error for error in troubles if isinstance(error, NotReached)), None)


def _next(left: SimpleQueue[Sequence[tuple[int, Thing]]]) -> Sequence[tuple[int, Thing]]:
    """The next group; nothing if another thread has just taken the last one."""
    try:
        return left.get_nowait()
    except Empty:
        return ()
