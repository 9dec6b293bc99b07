"""Many files at once: names made of ids, and a process for every processor."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from multiprocessing import get_context
from typing import TypeVar
from urllib.parse import quote

from kiosk.domain.registration import RegistrationId

FEW = 16
"""So many are made here; for more it is worth starting a process for every processor."""

LONGEST_NAME = 160
"""Characters of a file's name without its ending; file systems take 255 bytes."""

Order = TypeVar("Order")
Result = TypeVar("Result")


def file_names(ids: Iterable[RegistrationId]) -> tuple[Mapping[RegistrationId, str], Mapping[RegistrationId, str]]:
    """The name of everybody's file, without its ending; who can have none, and why.

    What is no letter, digit, ".", "_", "-" or "~" is written as in an address: "a/b" is "a%2Fb".
    """
    names: dict[RegistrationId, str] = {}
    refused: dict[RegistrationId, str] = {}
    taken: dict[str, RegistrationId] = {}
    for each in ids:
        name = _name(each)
        # On a USB stick, and on Windows and macOS, both would be one file: one person would get the other's.
        other = taken.setdefault(name.casefold(), each)
        if other == each:
            names[each] = name
        else:
            refused[each] = f"its file would take the place of that of {other}; please give one of them another id"
    return names, refused


def _name(registration: RegistrationId) -> str:
    name = quote(registration, safe="")
    if name.startswith("."):  # would be hidden, or another folder
        name = "%2E" + name[1:]
    if len(name) > LONGEST_NAME:
        return f"{name[: LONGEST_NAME - 20]}-{sha256(registration.encode()).hexdigest()[:16]}"
    return name


def spread(
    work: Callable[[Order], Result], orders: Sequence[Order], begin: Callable[..., None], *how: object
) -> Iterator[Result]:
    """The result of each order, in order, from as many processes as it is worth.

    `begin` is called with `how` once in each of them. Raises what `work` raises.
    """
    if len(orders) <= FEW:
        begin(*how)
        yield from map(work, orders)
        return
    # Not forked: a copy of a process with an open file and threads is no good beginning.
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), begin, how) as pool:
        yield from pool.map(work, orders, chunksize=FEW // 2)
