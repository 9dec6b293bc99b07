"""Measures printing with a real CUPS and simulated printers: handing over, and how soon faults are seen and over."""

from __future__ import annotations

import os
import signal
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any

from kiosk.domain.badge import BadgeJob, JobId, Receipt
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.template import SPECIMEN, Template
from kiosk.printing.cups_queue import CupsQueue
from kiosk.printing.printer import Progress
from kiosk.settings import read_event
from tests.conftest import SHARED
from tests.cups_lab import CupsLab, cups_lab_running
from tools.tables import table

Row = dict[str, Any]
NUMBERS = count(1)
POLL_SECONDS = 1.0
"""As the press asks."""
LONG = 120.0
HANDED = 50
"""The simulated printer takes a second for each."""


def run() -> Sequence[Row]:
    """Everything, on a private CUPS of its own."""
    with cups_lab_running(SHARED / "counterparts" / "printer_up.sh") as lab, lab.chosen():
        import cups

        queue = CupsQueue("badge", cups)
        pdf = Template("a6", read_event()).pdf(SPECIMEN)
        return [*handing_over(queue, pdf), *faults(lab, queue, pdf)]


def handing_over(queue: CupsQueue, pdf: bytes) -> Iterator[Row]:
    """From the page to the receipt, one after the other into a queue that prints all the while."""
    times = []
    for _ in range(HANDED):
        begun = time.perf_counter()
        receipt = queue.take(pdf, job())
        times.append(time.perf_counter() - begun)
    yield row("handing a page over", times)
    asked = []
    for _ in range(HANDED):
        begun = time.perf_counter()
        queue.status()
        asked.append(time.perf_counter() - begun)
    yield row("asking how it does", asked)
    until(lambda: queue.progress(receipt) is Progress.DONE, LONG * 2)


def faults(lab: CupsLab, queue: CupsQueue, pdf: bytes) -> Iterator[Row]:
    """Seconds until a fault is seen by asking once a second, and until the next badge is done after it is mended."""

    def taken() -> Receipt:
        return queue.take(pdf, job())

    for mode in ("media-empty-error", "media-jam-error", "cover-open-error"):
        lab.mode("badge", mode)
        receipt = taken()
        seen = polled(lambda: not queue.status().usable)
        time.sleep(5)
        lab.mode("badge", "ok")
        yield fault(mode, seen, until(lambda receipt=receipt: queue.progress(receipt) is Progress.DONE))  # type: ignore[misc]
    lab.switch_off("badge")
    seen = polled(lambda: not queue.status().usable)
    lab.switch_on("badge")
    begun = time.monotonic()
    polled(lambda: queue.status().usable)
    receipt = taken()
    until(lambda: queue.progress(receipt) is Progress.DONE)
    yield fault("printer killed, idle", seen, time.monotonic() - begun)
    lab.switch_off("badge")
    receipt = taken()
    seen = polled(lambda: not queue.status().usable)
    time.sleep(5)
    lab.switch_on("badge")
    yield fault("printer killed, job waiting", seen, until(lambda: queue.progress(receipt) is Progress.DONE))
    lab.signal_cups(signal.SIGKILL)
    seen = polled(lambda: not queue.status().usable)
    lab.start_cups()
    begun = time.monotonic()
    polled(lambda: queue.status().usable)
    receipt = taken()
    until(lambda: queue.progress(receipt) is Progress.DONE)
    yield fault("cupsd killed", seen, time.monotonic() - begun)
    lab.signal_cups(signal.SIGSTOP)
    seen = polled(lambda: not queue.status().usable)
    lab.signal_cups(signal.SIGCONT)
    yield fault("cupsd hangs", seen, polled(lambda: queue.status().usable))


def job() -> BadgeJob:
    """Another one."""
    day = EventDay(read_event().days[0])
    return BadgeJob(JobId(f"bench-{os.getpid()}-{next(NUMBERS)}"), RegistrationId("bench"), day, SPECIMEN)


def polled(comes_true: Callable[[], bool]) -> float:
    """Seconds until it is so, looked at as often as the press does."""
    return until(comes_true, pause=POLL_SECONDS)


def until(comes_true: Callable[[], bool], most: float = LONG, pause: float = 0.05) -> float:
    """Seconds until it is so. Raises TimeoutError."""
    begun = time.monotonic()
    while True:
        try:
            if comes_true():
                return time.monotonic() - begun
        except PrinterTrouble:
            pass
        if time.monotonic() - begun > most:
            raise TimeoutError("that never came")
        time.sleep(pause)


def row(what: str, seconds: Sequence[float]) -> Row:
    """Milliseconds."""
    at = statistics.quantiles(seconds, n=20)
    return {"what": what, "n": len(seconds), "median ms": round(at[9] * 1000, 1), "p95 ms": round(at[18] * 1000, 1)}


def fault(what: str, seen: float, goes_on: float) -> Row:
    """Seconds."""
    return {"what": what, "n": 1, "seen s": round(seen, 1), "goes on s": round(goes_on, 1)}


if __name__ == "__main__":
    print(table(run()))
