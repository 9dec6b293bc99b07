"""A real CUPS with simulated printers that run out of paper, jam, are switched off, and a CUPS that is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeJob, JobId, Receipt, badge_of
from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import PageSize
from kiosk.printing.cups_queue import CupsQueue
from kiosk.printing.printer import Progress
from tests.conftest import ROOT
from tests.cups_lab import CupsLab
from tests.kiosk.printing.blank import blank_page
from tests.people import DAY_1, registration

cups = pytest.importorskip("cups", reason="pycups is not on this system")

A6 = blank_page(PageSize(105, 148))
LABEL = blank_page(PageSize(62, 100))
NUMBERS = count(1)


def job() -> BadgeJob:
    person = registration()
    return BadgeJob(JobId(f"0190-{os.getpid()}-{next(NUMBERS)}"), person.id, DAY_1, badge_of(person))


class Ahead:
    """A clock that can be put forward."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.seconds


@pytest.fixture
def clock() -> Ahead:
    return Ahead()


@pytest.fixture
def badge_queue(cups_lab: CupsLab, clock: Ahead) -> CupsQueue:
    return CupsQueue("badge", cups, clock=clock)


class Wait:
    """Waits as long as it takes, on a slow machine too."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def until(self, comes_true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(comes_true, timeout=90_000)

    def for_end(self, queue: CupsQueue, receipt: Receipt) -> Progress:
        self.until(lambda: queue.progress(receipt) is not Progress.OPEN)
        return queue.progress(receipt)

    def for_faults(self, queue: CupsQueue, *faults: PrinterFault) -> None:
        self.until(lambda: queue.status().faults == faults)


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return Wait(qtbot)


# --- pages ----------------------------------------------------------------------------------------------


def test_a_badge_reaches_the_printer_under_its_jobs_id_alone(
    cups_lab: CupsLab, badge_queue: CupsQueue, wait: Wait
) -> None:
    wish = job()
    assert wait.for_end(badge_queue, badge_queue.take(A6, wish)) is Progress.DONE
    assert cups_lab.titles("badge")[-1] == f"badge {wish.id}"


@pytest.mark.parametrize(("queue", "size"), [("badge", PageSize(86, 54)), ("label", PageSize(62, 100))])
def test_a_page_arrives_in_its_own_size(cups_lab: CupsLab, wait: Wait, queue: str, size: PageSize) -> None:
    wish, printer = job(), CupsQueue(queue, cups)
    wait.for_end(printer, printer.take(blank_page(size), wish))
    box = PdfReader(cups_lab.came_out(queue, f"badge {wish.id}")).pages[0].mediabox
    assert float(box.width) / 72 * 25.4 == pytest.approx(size.width, abs=0.5)
    assert float(box.height) / 72 * 25.4 == pytest.approx(size.height, abs=0.5)


def test_what_is_no_pdf_is_not_submitted(badge_queue: CupsQueue) -> None:
    with pytest.raises(PrinterTrouble) as refused:
        badge_queue.take(b"%PDF-1.7 and then nothing", job())
    assert refused.value.fault is PrinterFault.BAD_FORMAT


# --- faults of the printer ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "fault"),
    [
        ("media-empty-error", PrinterFault.PAPER_OUT),
        ("media-jam-error", PrinterFault.JAM),
        ("cover-open-error", PrinterFault.COVER_OPEN),
    ],
)
def test_a_fault_is_shown_and_goes_on_by_itself_when_it_is_mended(
    cups_lab: CupsLab, badge_queue: CupsQueue, wait: Wait, mode: str, fault: PrinterFault
) -> None:
    cups_lab.mode("badge", mode)
    wish = job()
    receipt = badge_queue.take(A6, wish)
    wait.for_faults(badge_queue, fault)
    # The printer has the page and would print it, cancelled or not: another printer must not.
    assert not badge_queue.take_back(receipt)
    cups_lab.mode("badge", "ok")
    assert wait.for_end(badge_queue, receipt) is Progress.DONE
    assert badge_queue.status().usable
    assert cups_lab.titles("badge").count(f"badge {wish.id}") == 1


@contextmanager
def switched_off(lab: CupsLab, queue: str) -> Iterator[None]:
    lab.switch_off(queue)
    try:
        yield
    finally:
        lab.switch_on(queue)


def test_a_printer_that_is_off_is_shown_before_it_is_needed_and_gives_everything_back(
    cups_lab: CupsLab, badge_queue: CupsQueue, wait: Wait, clock: Ahead
) -> None:
    with switched_off(cups_lab, "badge"):
        wait.for_faults(badge_queue, PrinterFault.OFFLINE)
        first, second = job(), job()
        receipts = [badge_queue.take(A6, first), badge_queue.take(A6, second)]
        assert [badge_queue.take_back(receipt) for receipt in reversed(receipts)] == [True, True]
        assert [badge_queue.found(each.id) for each in (first, second)] == [None, None]
    clock.seconds += 10
    wait.until(lambda: badge_queue.status().usable)


def test_a_page_that_the_printer_forgot_is_gone_though_cups_calls_it_completed(
    cups_lab: CupsLab, badge_queue: CupsQueue, wait: Wait
) -> None:
    cups_lab.mode("badge", "offline-report")  # keeps the page until it is well again
    wish = job()
    receipt = badge_queue.take(A6, wish)
    wait.until(lambda: badge_queue.status().detail != "" and is_received(badge_queue.name))
    with switched_off(cups_lab, "badge"):
        cups_lab.mode("badge", "fail")  # what it has in hand is not finished by what is left of it
        wait.for_faults(badge_queue, PrinterFault.OFFLINE)
    assert wait.for_end(badge_queue, receipt) is Progress.GONE
    assert f"badge {wish.id}" not in cups_lab.titles("badge")


def test_a_page_that_the_printer_forgot_is_gone_though_it_was_away_too_shortly_to_be_missed(
    cups_lab: CupsLab, wait: Wait
) -> None:
    queue = CupsQueue("label", cups)
    cups_lab.mode("label", "offline-report")
    forgotten = queue.take(LABEL, job())
    wait.until(lambda: is_received("label"))
    with switched_off(cups_lab, "label"):
        cups_lab.mode("label", "fail")
    assert wait.for_end(queue, forgotten) is Progress.GONE
    # CUPS says of all later jobs, too, that the printer had forgotten one.
    cups_lab.mode("label", "ok")
    assert wait.for_end(queue, queue.take(LABEL, job())) is Progress.DONE


def is_received(queue: str) -> bool:
    attributes = cups.Connection().getPrinterAttributes(queue, requested_attributes=["printer-state-reasons"])
    return "cups-waiting-for-job-completed" in attributes["printer-state-reasons"]


# --- faults of the queue --------------------------------------------------------------------------------


@contextmanager
def done_to(queue: str, does: Callable[[Any, str], None], undoes: Callable[[Any, str], None]) -> Iterator[None]:
    does(cups.Connection(), queue)
    try:
        yield
    finally:
        undoes(cups.Connection(), queue)


def paused(queue: str) -> Any:
    return done_to(queue, lambda c, name: c.disablePrinter(name), lambda c, name: c.enablePrinter(name))


def test_a_queue_that_a_person_stopped_stays_stopped_and_gives_back_what_waits(
    cups_lab: CupsLab, badge_queue: CupsQueue, clock: Ahead
) -> None:
    with paused("badge"):
        receipt = badge_queue.take(A6, job())
        for _ in range(4):
            assert badge_queue.status().faults == (PrinterFault.PAUSED,)
            clock.seconds += 100
        assert badge_queue.take_back(receipt)
        assert badge_queue.progress(receipt) is Progress.STOPPED


def test_a_queue_that_an_error_stopped_is_started_again(cups_lab: CupsLab, wait: Wait, clock: Ahead) -> None:
    cups_lab.set_up("-p", "moved", "-v", cups_lab.printer_uri(), "-m", "everywhere", "-E")
    cups_lab.set_up("-p", "moved", "-v", cups_lab.printer_uri("/printers/none"))
    queue = CupsQueue("moved", cups, clock=clock)
    receipt = queue.take(A6, job())
    wait.until(lambda: PrinterFault.PAUSED in queue.status().faults)
    cups_lab.set_up("-p", "moved", "-v", cups_lab.printer_uri())

    def tried_again() -> bool:
        clock.seconds += 60
        queue.status()
        return queue.progress(receipt) is not Progress.OPEN

    wait.until(tried_again)
    assert queue.progress(receipt) is Progress.DONE


def test_a_queue_that_takes_no_jobs_is_shown_and_takes_none(badge_queue: CupsQueue) -> None:
    with done_to("badge", lambda c, name: c.rejectJobs(name), lambda c, name: c.acceptJobs(name)):
        assert badge_queue.status().faults == (PrinterFault.REJECTING,)
        with pytest.raises(PrinterTrouble) as refused:
            badge_queue.take(A6, job())
    assert refused.value.fault is PrinterFault.REJECTING


def test_a_queue_that_is_not_there_is_shown_and_takes_nothing(cups_lab: CupsLab) -> None:
    queue = CupsQueue("nowhere", cups)
    assert queue.status().faults == (PrinterFault.NO_SUCH_QUEUE,)
    with pytest.raises(PrinterTrouble) as refused:
        queue.take(A6, job())
    assert refused.value.fault is PrinterFault.NO_SUCH_QUEUE


def test_faults_are_known_in_a_german_system_too(cups_lab: CupsLab) -> None:
    script = (
        "import cups\n"
        "from kiosk.printing.cups_queue import CupsQueue\n"
        "for name in ('badge', 'nowhere'):\n"
        "    print(CupsQueue(name, cups).status().faults[0].value)\n"
    )
    german = os.environ | {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"}
    with paused("badge"):
        said = subprocess.run(
            [sys.executable, "-c", script], env=german, cwd=ROOT, capture_output=True, text=True, check=True, timeout=90
        )
    assert said.stdout.split() == ["paused", "no_such_queue"]


# --- what became of a job -------------------------------------------------------------------------------


def test_a_job_is_found_by_its_id_after_a_crash(badge_queue: CupsQueue, wait: Wait) -> None:
    wish = job()
    receipt = badge_queue.take(A6, wish)
    assert CupsQueue("badge", cups).found(wish.id) == receipt
    wait.for_end(badge_queue, receipt)
    assert CupsQueue("badge", cups).found(wish.id) == receipt


def test_a_job_that_never_got_its_page_is_not_found_and_taken_away(badge_queue: CupsQueue) -> None:
    wish = job()
    connection = cups.Connection()
    number = connection.createJob("badge", f"badge {wish.id}", {})
    assert badge_queue.found(wish.id) is None
    assert connection.getJobAttributes(number)["job-state"] == 7


def test_a_job_is_not_found_at_another_queue_and_an_unknown_one_nowhere(badge_queue: CupsQueue) -> None:
    wish = job()
    badge_queue.take(A6, wish)
    assert CupsQueue("label", cups).found(wish.id) is None
    assert badge_queue.found(JobId("0190-unknown")) is None


def test_of_a_number_that_means_another_job_now_nothing_is_known(badge_queue: CupsQueue) -> None:
    number = badge_queue.take(A6, job()).split(" ")[0]
    assert badge_queue.progress(Receipt(f"{number} badge of-another-day")) is Progress.GONE
    assert badge_queue.progress(Receipt("999999 badge of-another-day")) is Progress.GONE


# --- faults of CUPS -------------------------------------------------------------------------------------


def test_jobs_go_on_when_cups_was_killed_and_started_again(
    cups_lab: CupsLab, badge_queue: CupsQueue, wait: Wait
) -> None:
    wish = job()
    with paused("label"):
        label = CupsQueue("label", cups)
        receipt = label.take(LABEL, wish)
        cups_lab.signal_cups(signal.SIGKILL)
        try:
            wait.for_faults(badge_queue, PrinterFault.NO_ANSWER)
            with pytest.raises(PrinterTrouble) as refused:
                badge_queue.take(A6, job())
            assert refused.value.fault is PrinterFault.NO_ANSWER
        finally:
            cups_lab.start_cups()
        wait.until(lambda: badge_queue.status().usable)
        assert label.found(wish.id) == receipt
    assert wait.for_end(label, receipt) is Progress.DONE
    assert wait.for_end(badge_queue, badge_queue.take(A6, job())) is Progress.DONE


def test_a_cups_that_hangs_does_not_hang_the_press(
    cups_lab: CupsLab, badge_queue: CupsQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(*_: object) -> None:
        raise AssertionError("libcups would wait for a minute")

    cups_lab.signal_cups(signal.SIGSTOP)
    try:
        with monkeypatch.context() as patch:
            patch.setattr(cups, "Connection", asked)
            assert badge_queue.status().faults == (PrinterFault.NO_ANSWER,)
    finally:
        cups_lab.signal_cups(signal.SIGCONT)
