"""A queue of CUPS as a printer: it takes pages in their exact size and says what became of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

from kiosk.domain.badge import BadgeJob, JobId, Receipt
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.cups_media import media_for
from kiosk.printing.cups_reasons import NO_HISTORY, RECEIVED, PageState
from kiosk.printing.cups_server import CupsServer
from kiosk.printing.cups_watch import QueueWatch, is_of
from kiosk.printing.pdf_page import page_size
from kiosk.printing.printer import Progress
from kiosk.printing.reach import Reach

_AS_IT_IS = {"print-scaling": "none", "number-up": "1", "sides": "one-sided", "copies": "1", "job-sheets": "none,none"}
_BEFORE = ("media-supported", "printer-state-reasons")
_OF_A_JOB = ("job-state", "job-name", "time-at-processing", "job-printer-state-reasons")
_UNDONE = (PageState.CANCELLED, PageState.ABORTED)


class CupsQueue:
    """Hands badges to a queue. That CUPS calls a job completed is the most that can be known.

    A receipt is the job's number and its title, as a number may mean another job once CUPS has lost its spool.
    """

    def __init__(
        self, queue: str, cups: ModuleType, *, clock: Callable[[], float] = time.monotonic, reach: Reach | None = None
    ) -> None:
        self._queue = queue
        self._server = CupsServer(cups, clock=clock)
        self._reach = reach or Reach(clock)
        self._watch = QueueWatch(queue, self._server, self._reach, clock)
        self._never_forgot = False
        self._forgotten: set[int] = set()
        self._unsure: dict[JobId, Receipt] = {}

    @property
    def name(self) -> str:
        """The queue's name."""
        return self._queue

    def take(self, pdf: bytes, job: BadgeJob) -> Receipt:
        """Submit the page without scaling, on paper of its size. Raises PrinterTrouble with the fault.

        If CUPS went silent in the middle of an earlier try it may have the page: then it is not submitted again.
        """
        size = page_size(pdf)
        earlier = self._unsure.pop(job.id, None)
        if earlier is not None and self.progress(earlier) in (Progress.OPEN, Progress.DONE):
            return earlier
        title, number = _title(job.id), 0
        try:
            with self._server.asked(f"printer {self._queue}") as connection:
                told = connection.getPrinterAttributes(self._queue, requested_attributes=list(_BEFORE))
                if NO_HISTORY not in told.get("printer-state-reasons", ()):
                    self._never_forgot = True
                options = dict(_AS_IT_IS)
                if media := media_for(size, told.get("media-supported", ())):
                    options["media"] = media
                number = connection.createJob(self._queue, title, options)
                # Straight from memory: nobody's name is written to a file but by CUPS.
                connection.startDocument(self._queue, number, title, "application/pdf", 1)
                connection.writeRequestData(pdf, len(pdf))
                connection.finishDocument(self._queue)
        except PrinterTrouble:
            if number:
                self._drop(number, job.id)
            raise
        return Receipt(f"{number} {title}")

    def status(self) -> PrinterStatus:
        """How the queue and its printer are doing; a queue that an error stopped is started again. Never raises."""
        return self._watch.status()

    def progress(self, receipt: Receipt) -> Progress:
        """What CUPS says. GONE, too, if the printer went away with the page and forgot it: CUPS says "completed" then.

        Raises PrinterTrouble if CUPS cannot be asked.
        """
        number, job = self._job(receipt)
        if job is None:
            return Progress.GONE
        reasons = job.get("job-printer-state-reasons", ())
        match job["job-state"]:
            case PageState.COMPLETED:
                if NO_HISTORY in reasons and self._was_forgotten(number):
                    return Progress.GONE
                self._watch.came_out(reasons)
                return Progress.DONE
            case PageState.CANCELLED | PageState.ABORTED:
                return Progress.STOPPED
            case PageState.STOPPED:
                # A filter failed. CUPS keeps such a job, and somebody might start it after it was printed elsewhere.
                with self._server.asked(f"job {number}") as connection:
                    connection.cancelJob(number)
                return Progress.STOPPED
            case _:
                return Progress.OPEN

    def found(self, job: JobId) -> Receipt | None:
        """The newest job of this title that was not cancelled. Raises PrinterTrouble if CUPS cannot be asked.

        One that the station had announced and not yet filled when it stopped is taken away: CUPS would wait for its
        page for 15 minutes.
        """
        title = _title(job)
        wanted = ["job-id", "job-name", "job-state", "job-printer-uri", "number-of-documents"]
        with self._server.asked(f"printer {self._queue}") as connection:
            jobs = connection.getJobs(which_jobs="all", my_jobs=False, requested_attributes=wanted)
        numbers = []
        for number, each in jobs.items():
            if each.get("job-name") != title or not is_of(self._queue, each) or each["job-state"] in _UNDONE:
                continue
            if each["job-state"] == PageState.HELD and each.get("number-of-documents") == 0:
                with self._server.asked(f"job {number}") as connection:
                    connection.cancelJob(number)
            else:
                numbers.append(number)
        return Receipt(f"{max(numbers)} {title}") if numbers else None

    def take_back(self, receipt: Receipt) -> bool:
        """Cancel the job if the printer has nothing of it for sure, and say whether that worked; else leave it alone.

        `job-media-sheets-completed` does not help: CUPS counts a sheet once it is rendered, before it is printed. And
        a printer that has the page prints it after the paper is refilled, cancelled or not (both measured).
        """
        try:
            number, job = self._job(receipt)
            if job is None or not self._is_untouched(job):
                return False
            with self._server.asked(f"job {number}") as connection:
                connection.cancelJob(number)
            _, after = self._job(receipt)
        except PrinterTrouble:
            return False
        # Nothing happened to it in between, and nothing came to the printer.
        return (
            after is not None
            and after["job-state"] == PageState.CANCELLED
            and after.get("time-at-processing") == job.get("time-at-processing")
            and RECEIVED not in after.get("job-printer-state-reasons", ())
        )

    def _was_forgotten(self, number: int) -> bool:
        """Whether the printer lost this job, out of those that say so: once said, all later jobs say it, too."""
        if self._never_forgot or self._watch.was_out_of_sight(number):
            self._forgotten.add(number)
        self._never_forgot = False
        return number in self._forgotten

    def _is_untouched(self, job: Mapping[str, Any]) -> bool:
        match job["job-state"]:
            case PageState.PENDING | PageState.HELD:
                return job.get("time-at-processing") is None
            case PageState.PROCESSING:
                with self._server.asked(f"printer {self._queue}") as connection:
                    wanted = ["printer-state-reasons", "device-uri"]
                    queue = connection.getPrinterAttributes(self._queue, requested_attributes=wanted)
                is_ipp = str(queue["device-uri"]).startswith("ipp")
                return is_ipp and RECEIVED not in queue["printer-state-reasons"] and self._away(queue["device-uri"])
            case _:
                return False

    def _away(self, uri: str) -> bool:
        return self._server.is_local and self._reach.reaches(uri) is False

    def _job(self, receipt: Receipt) -> tuple[int, Mapping[str, Any] | None]:
        """The job of a receipt, None if CUPS does not know it or knows another one by its number."""
        text, _, title = receipt.partition(" ")
        number = int(text)
        try:
            with self._server.asked(f"job {number}") as connection:
                job = connection.getJobAttributes(number, requested_attributes=list(_OF_A_JOB))
        except PrinterTrouble as trouble:
            if trouble.fault is PrinterFault.NO_SUCH_QUEUE:
                return number, None
            raise
        return number, job if job.get("job-name", title) == title else None

    def _drop(self, number: int, job: JobId) -> None:
        try:
            with self._server.asked(f"job {number}") as connection:
                connection.cancelJob(number)
        except PrinterTrouble:
            self._unsure[job] = Receipt(f"{number} {_title(job)}")


def _title(job: JobId) -> str:
    """Never a person's name: titles are read by everybody who may look at the queue."""
    return f"badge {job}"
