"""How a queue of CUPS is doing over time: what it says, whether its printer is there, whether to start it again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.cups_reasons import (
    NOT_CONNECTED,
    RECEIVED,
    PageState,
    QueueState,
    faults_of,
    gravest_first,
)
from kiosk.printing.cups_server import CupsServer
from kiosk.printing.reach import MANY_AT_ONCE, Reach

log = logging.getLogger(__name__)

CONNECTING_SECONDS = 2.0
"""So long a printer may take to be reached before it counts as off."""
STALE_SECONDS = 20.0
"""CUPS learns what is wrong with a printer only while it prints: about an idle one it is believed for so long."""
RESUME_SECONDS = 5.0
"""A queue that an error stopped is started again after so long, each time twice as long ..."""
MOST_RESUME_SECONDS = 40.0
"""... up to this."""
AWAY_SECONDS = 3.0
"""How often a printer that is not there is looked for."""

_WANTED = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "queued-job-count",
    "device-uri",
)


@dataclass(frozen=True, slots=True)
class _Seen:
    state: int
    reasons: tuple[str, ...]
    message: str
    accepting: bool
    jobs: int
    uri: str


class QueueWatch:
    """Asks a queue how it is doing, about once a second, and remembers what one answer alone does not tell."""

    def __init__(self, queue: str, server: CupsServer, reach: Reach, clock: Callable[[], float]) -> None:
        self._queue, self._server, self._reach, self._clock = queue, server, reach, clock
        self._harmless: frozenset[str] = frozenset()
        self._idle_since: float | None = None
        self._connecting_since: float | None = None
        self._misses = 1  # one miss is enough at the first look, later it takes two in a row
        self._look_after = -inf
        self._resume_after = -inf
        self._pause = RESUME_SECONDS
        self._out_of_sight: set[int] = set()

    def status(self) -> PrinterStatus:
        """How it is doing now. Never raises."""
        try:
            seen = self._asked()
            self._start_again(seen)
            faults = self._faults(seen)
            self._mind(seen)
        except PrinterTrouble as trouble:
            return PrinterStatus(self._queue, (trouble.fault,), detail=str(trouble))
        return PrinterStatus(self._queue, faults, seen.jobs, seen.message)

    def came_out(self, reasons: Iterable[str]) -> None:
        """A badge was finished while the queue said this: that does not keep badges from coming out.

        Such as an empty second tray. It counts again once it was gone.
        """
        self._harmless |= frozenset(reasons)
        self._pause = RESUME_SECONDS

    def was_out_of_sight(self, number: int) -> bool:
        """Whether the printer went away while it had this job, so that it may have forgotten it."""
        return number in self._out_of_sight

    def _asked(self) -> _Seen:
        with self._server.asked(f"printer {self._queue}") as connection:
            told = connection.getPrinterAttributes(self._queue, requested_attributes=list(_WANTED))
        return _Seen(
            state=told.get("printer-state", QueueState.IDLE),
            reasons=tuple(reason for reason in told.get("printer-state-reasons", ()) if reason != "none"),
            message=told.get("printer-state-message", ""),
            accepting=bool(told.get("printer-is-accepting-jobs", True)),
            jobs=told.get("queued-job-count", 0),
            uri=told.get("device-uri", ""),
        )

    def _faults(self, seen: _Seen) -> tuple[PrinterFault, ...]:
        now = self._clock()
        self._harmless &= frozenset(seen.reasons)
        self._idle_since = (self._idle_since or now) if seen.state == QueueState.IDLE else None
        believed = [reason for reason in seen.reasons if reason not in self._harmless]
        if self._idle_since is not None and now - self._idle_since >= STALE_SECONDS:
            believed = []
        faults = set(faults_of(seen.state, believed, accepting=seen.accepting))
        if self._is_cut_off(seen, now) or self._is_away(seen, now):
            faults.add(PrinterFault.OFFLINE)
        return gravest_first(faults)

    def _is_cut_off(self, seen: _Seen, now: float) -> bool:
        if NOT_CONNECTED not in seen.reasons:
            self._connecting_since = None
            return False
        self._connecting_since = self._connecting_since or now
        return now - self._connecting_since >= CONNECTING_SECONDS

    def _is_away(self, seen: _Seen, now: float) -> bool:
        way = seen.uri.partition(":")[0]
        may_look = way in MANY_AT_ONCE or way == "usb" or not seen.jobs
        if self._server.is_local and may_look and now >= self._look_after:
            missed = self._reach.reaches(seen.uri) is False
            self._misses = self._misses + 1 if missed else 0
            self._look_after = now + AWAY_SECONDS if self._misses > 1 else -inf
        return self._misses > 1

    def _mind(self, seen: _Seen) -> None:
        """Remember which job the printer had when it was missed, if only for a moment."""
        if self._misses and seen.state == QueueState.PROCESSING and RECEIVED in seen.reasons:
            jobs = self._jobs().items()
            self._out_of_sight |= {number for number, job in jobs if job["job-state"] == PageState.PROCESSING}

    def _start_again(self, seen: _Seen) -> None:
        """Resume a queue that an error stopped; one that a person stopped stays as it is.

        Then the job it happened to says `printer-stopped`, and after Pause-Printer it does not (measured).
        """
        now = self._clock()
        if seen.state != QueueState.STOPPED or now < self._resume_after:
            return
        self._resume_after = now + self._pause
        if not any("printer-stopped" in _words(job.get("job-state-reasons")) for job in self._jobs().values()):
            return
        self._pause = min(2 * self._pause, MOST_RESUME_SECONDS)
        try:
            with self._server.asked(f"printer {self._queue}") as connection:
                connection.enablePrinter(self._queue)
        except PrinterTrouble as trouble:
            log.warning("queue %s was stopped by an error and cannot be started again: %s", self._queue, trouble)
        else:
            log.info("queue %s was stopped by an error and started again", self._queue)

    def _jobs(self) -> Mapping[int, Mapping[str, Any]]:
        """The unfinished jobs of this queue, whoever's they are."""
        wanted = ["job-id", "job-state", "job-state-reasons", "job-printer-uri"]
        with self._server.asked(f"printer {self._queue}") as connection:
            found = connection.getJobs(which_jobs="not-completed", my_jobs=False, requested_attributes=wanted)
        return {number: job for number, job in found.items() if is_of(self._queue, job)}


def is_of(queue: str, job: Mapping[str, Any]) -> bool:
    """Whether a job, as CUPS lists it, is one of this queue."""
    return str(job.get("job-printer-uri", "")).rpartition("/")[2] == queue


def _words(value: object) -> tuple[str, ...]:
    """pycups gives a single keyword as text and several as a list."""
    return tuple(value) if isinstance(value, list) else (str(value),)
