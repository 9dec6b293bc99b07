"""What the press asks of a printer, whatever stands behind it."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from kiosk.domain.badge import BadgeJob, JobId, Receipt
from kiosk.domain.printer import PrinterStatus


class Progress(StrEnum):
    """What a printer says about a job it took.

    `DONE` is the printing system's own word and the most that can be known; `STOPPED` is final, too, and nothing or
    not everything came out; of a job that is `GONE` it knows nothing.
    """

    OPEN = "open"
    DONE = "done"
    STOPPED = "stopped"
    GONE = "gone"


class Printer(Protocol):
    """Takes finished pages and says what becomes of them. Called on the press thread only."""

    @property
    def name(self) -> str:
        """What helpers call it, such as a queue's or a folder's name; no two printers of a station share one."""
        ...

    def take(self, pdf: bytes, job: BadgeJob) -> Receipt:
        """Take the PDF of one badge. Raises PrinterTrouble with the fault if it cannot; then it has nothing of it."""
        ...

    def status(self) -> PrinterStatus:
        """How it is doing. Never raises: a printing system that does not answer is a fault of the printer."""
        ...

    def progress(self, receipt: Receipt) -> Progress:
        """What became of a job it took. Raises PrinterTrouble if that cannot be asked now."""
        ...

    def found(self, job: JobId) -> Receipt | None:
        """After a crash: the receipt of this job if it was taken. Raises PrinterTrouble if that cannot be asked now."""
        ...

    def take_back(self, receipt: Receipt) -> bool:
        """Call a job back, so that another printer can have it; true only if nothing comes out of it for sure.

        A job of which that is not sure is left where it is, and comes out when the printer is well again.
        """
        ...
