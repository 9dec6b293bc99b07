"""Looks at everything at the same time, each with a time limit of its own: what hangs is yellow and keeps nobody."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.trouble import Trouble
from kiosk.settings import SettingsError

PATIENCE = 8.0
"""Seconds for one look, if it says nothing else."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """One look: what it is about, how it is done, and how long it may take in seconds.

    `look` is called on a thread of its own, and opens and closes there what it needs.
    """

    check: Check
    look: Callable[[], Sequence[Finding]]
    limit: float = PATIENCE


def looked_at(inspections: Sequence[Inspection], monotonic: Callable[[], float] = time.monotonic) -> Iterator[Finding]:
    """All findings, as soon as each is known."""
    told: queue.Queue[tuple[Inspection, Sequence[Finding]]] = queue.Queue()
    begun = monotonic()
    open_ones = list(inspections)
    for each in open_ones:
        # A thread that hangs in a driver cannot be ended; it must not keep the program from ending either.
        threading.Thread(target=_look, args=(each, told), name=f"check {each.check}", daemon=True).start()
    while open_ones:
        first = min(open_ones, key=lambda each: each.limit)
        try:
            done, findings = told.get(timeout=max(0.0, begun + first.limit - monotonic()))
        except queue.Empty:
            open_ones.remove(first)
            yield Finding(first.check, Light.YELLOW, Remark.NO_ANSWER, number=round(first.limit))
            continue
        if done in open_ones:
            open_ones.remove(done)
            yield from findings


def _look(inspection: Inspection, told: queue.Queue[tuple[Inspection, Sequence[Finding]]]) -> None:
    why = "error"
    findings: Sequence[Finding] | None = None
    try:
        findings = inspection.look()
    except (Trouble, SettingsError, OSError) as trouble:
        why = str(trouble)
    finally:
        # A bug goes on to the hook for unexpected errors, and whoever waits is told that there is nothing to wait for.
        told.put((inspection, findings if findings is not None else (_not_looked_at(inspection.check, why),)))


def _not_looked_at(check: Check, why: str) -> Finding:
    return Finding(check, Light.YELLOW, Remark.NOT_LOOKED_AT, detail=why)
