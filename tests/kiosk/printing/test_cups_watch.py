"""What a queue of CUPS says is judged over time: with answers of CUPS that were measured, and a clock that is set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.cups_server import CupsServer
from kiosk.printing.cups_watch import MOST_RESUME_SECONDS, STALE_SECONDS, QueueWatch
from kiosk.printing.reach import Reach

IDLE, PROCESSING, STOPPED = 3, 4, 5


class Queue(CupsServer):
    """A CUPS with one queue; what it answers can be set, and it counts how often it was started again."""

    def __init__(self) -> None:
        self.state = IDLE
        self.reasons = ["none"]
        self.uri = "ipp://192.0.2.1/ipp/print"
        self.jobs: dict[int, dict[str, Any]] = {}
        self.local = True
        self.resumed = 0
        self.may_resume = True

    @property
    def is_local(self) -> bool:
        return self.local

    @contextmanager
    def asked(self, about: str) -> Iterator[Any]:
        yield self

    def getPrinterAttributes(self, name: str, requested_attributes: list[str]) -> dict[str, Any]:  # noqa: N802
        return {
            "printer-state": self.state,
            "printer-state-reasons": self.reasons,
            "printer-is-accepting-jobs": True,
            "queued-job-count": len(self.jobs),
            "device-uri": self.uri,
        }

    def getJobs(self, **wanted: object) -> dict[int, dict[str, Any]]:  # noqa: N802
        return self.jobs

    def enablePrinter(self, name: str) -> None:  # noqa: N802
        self.resumed += 1
        if not self.may_resume:
            raise PrinterTrouble("This user may not do that.", PrinterFault.NOT_ALLOWED)

    def holds(self, state: int, reasons: str | list[str], queue: str = "badge") -> None:
        self.jobs[len(self.jobs) + 1] = {
            "job-state": state,
            "job-state-reasons": reasons,
            "job-printer-uri": f"ipp://localhost:631/printers/{queue}",
        }


class There(Reach):
    """A printer that is there, or not, or of which that cannot be told; counts how often it was looked for."""

    def __init__(self) -> None:
        self.answer: bool | None = True
        self.looks = 0

    def reaches(self, uri: str) -> bool | None:
        self.looks += 1
        return self.answer


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Bench:
    """A watch with everything it looks at."""

    def __init__(self) -> None:
        self.queue, self.there, self.clock = Queue(), There(), Clock()
        self.watch = QueueWatch("badge", self.queue, self.there, self.clock)

    def faults(self, after: float = 1.0) -> tuple[PrinterFault, ...]:
        self.clock.now += after
        return self.watch.status().faults


@pytest.fixture
def bench() -> Bench:
    return Bench()


# --- reasons --------------------------------------------------------------------------------------------


def test_what_cups_says_of_an_idle_printer_is_not_believed_for_ever(bench: Bench) -> None:
    # A job was cancelled while the tray was empty: CUPS says so until it prints again, and nobody would send a page.
    bench.queue.reasons = ["media-empty-warning"]
    assert bench.faults() == (PrinterFault.PAPER_OUT,)
    assert bench.faults(STALE_SECONDS) == ()
    bench.queue.state = PROCESSING
    assert bench.faults() == (PrinterFault.PAPER_OUT,)


def test_a_reason_with_which_a_badge_came_out_is_no_fault_until_it_was_gone(bench: Bench) -> None:
    # Such as the empty second tray of an office printer.
    bench.queue.state, bench.queue.reasons = PROCESSING, ["media-empty-warning", "cover-open-error"]
    bench.watch.came_out(["media-empty-warning"])
    assert bench.faults() == (PrinterFault.COVER_OPEN,)
    bench.queue.reasons = ["none"]
    assert bench.faults() == ()
    bench.queue.reasons = ["media-empty-warning"]
    assert bench.faults() == (PrinterFault.PAPER_OUT,)


def test_connecting_to_a_printer_is_a_fault_only_if_it_takes_long(bench: Bench) -> None:
    bench.queue.state, bench.queue.reasons = PROCESSING, ["connecting-to-device"]
    assert bench.faults() == ()
    assert bench.faults(1) == ()
    assert bench.faults(1) == (PrinterFault.OFFLINE,)
    bench.queue.reasons = ["none"]
    assert bench.faults() == ()
    bench.queue.reasons = ["connecting-to-device"]
    assert bench.faults() == ()


# --- whether it is there --------------------------------------------------------------------------------


def test_a_printer_that_is_off_from_the_start_is_known_at_once(bench: Bench) -> None:
    bench.there.answer = False
    assert bench.faults() == (PrinterFault.OFFLINE,)


def test_one_missed_answer_of_a_printer_that_was_there_is_no_fault(bench: Bench) -> None:
    assert bench.faults() == ()
    bench.there.answer = False
    assert bench.faults() == ()
    assert bench.faults() == (PrinterFault.OFFLINE,)
    bench.there.answer = True
    assert bench.faults(5) == ()


def test_a_printer_of_which_that_cannot_be_told_is_no_fault(bench: Bench) -> None:
    bench.there.answer = None
    assert bench.faults() == ()


def test_a_printer_is_not_looked_for_from_here_if_cups_is_elsewhere(bench: Bench) -> None:
    bench.queue.local, bench.there.answer = False, False
    assert bench.faults() == ()
    assert bench.there.looks == 0


def test_a_raw_printer_is_not_disturbed_while_it_has_something_to_print(bench: Bench) -> None:
    bench.queue.uri = "socket://192.0.2.1"
    assert bench.faults() == ()
    bench.queue.holds(PROCESSING + 1, "job-printing")
    looks = bench.there.looks
    bench.there.answer = False
    assert bench.faults() == ()
    assert bench.faults() == ()
    assert bench.there.looks == looks


def test_a_job_is_out_of_sight_if_the_printer_goes_away_after_it_has_the_page(bench: Bench) -> None:
    bench.faults()
    bench.queue.holds(5, "job-printing")
    bench.queue.holds(3, "none")
    bench.queue.state, bench.queue.reasons = PROCESSING, ["cups-waiting-for-job-completed"]
    bench.there.answer = False
    assert bench.faults() == ()  # not yet
    bench.there.answer = True
    bench.faults()
    assert [bench.watch.was_out_of_sight(number) for number in (1, 2)] == [True, False]


def test_a_job_that_still_waits_for_its_printer_is_not_out_of_sight(bench: Bench) -> None:
    bench.queue.holds(5, "job-printing")
    bench.queue.state, bench.there.answer = PROCESSING, False
    assert bench.faults() == (PrinterFault.OFFLINE,)
    assert not bench.watch.was_out_of_sight(1)


# --- starting it again ----------------------------------------------------------------------------------


def test_a_queue_that_an_error_stopped_is_started_again_more_and_more_seldom(bench: Bench) -> None:
    bench.queue.state = STOPPED
    bench.queue.holds(3, "printer-stopped")
    pauses, last = [], bench.clock.now
    for _ in range(120):
        before = bench.queue.resumed
        assert bench.faults() == (PrinterFault.PAUSED,)
        if bench.queue.resumed > before:
            pauses.append(bench.clock.now - last)
            last = bench.clock.now
    assert pauses == [1, 5, 10, 20, MOST_RESUME_SECONDS, MOST_RESUME_SECONDS]


def test_a_badge_that_came_out_ends_the_long_pauses(bench: Bench) -> None:
    bench.queue.state = STOPPED
    bench.queue.holds(3, ["job-printing", "printer-stopped"])
    for _ in range(4):
        bench.faults(MOST_RESUME_SECONDS)
    bench.watch.came_out(["none"])
    bench.faults(MOST_RESUME_SECONDS)
    resumed = bench.queue.resumed
    bench.faults(5)
    assert bench.queue.resumed == resumed + 1


@pytest.mark.parametrize("queue", ["badge", "other"])
def test_a_queue_that_a_person_stopped_is_left_alone(bench: Bench, queue: str) -> None:
    bench.queue.state = STOPPED
    bench.queue.holds(3, "printer-stopped" if queue == "other" else "job-printing", queue)
    for _ in range(50):
        assert bench.faults() == (PrinterFault.PAUSED,)
    assert bench.queue.resumed == 0


def test_whoever_may_not_start_it_again_sees_that_it_is_stopped(bench: Bench) -> None:
    bench.queue.state, bench.queue.may_resume = STOPPED, False
    bench.queue.holds(3, "printer-stopped")
    assert bench.faults() == (PrinterFault.PAUSED,)
    assert bench.queue.resumed == 1
