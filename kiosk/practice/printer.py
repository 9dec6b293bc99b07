"""A printer without paper: it takes badges and says what a real one would say, as the trainer wants it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.domain.badge import BadgeJob, JobId, Receipt
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.domain.trouble import PrinterTrouble
from kiosk.practice.board import Board
from kiosk.practice.mishaps import Mishap, Part
from kiosk.printing.printer import Progress

PRINTING_SECONDS = 2.0
"""So long a badge takes."""

FAULTS: Mapping[Mishap, PrinterFault] = {
    Mishap.JAM: PrinterFault.JAM,
    Mishap.PAPER_OUT: PrinterFault.PAPER_OUT,
    Mishap.PRINTER_OFF: PrinterFault.OFFLINE,
}


class PracticePrinter:
    """Badges that it has while something is wrong come out once it is well again, as with a real one."""

    def __init__(self, name: str, board: Board, monotonic: Callable[[], float]) -> None:
        self._name, self._board, self._monotonic = name, board, monotonic
        self._taken: dict[str, float] = {}
        self._done: set[str] = set()

    @property
    def name(self) -> str:
        """What helpers call it."""
        return self._name

    def take(self, pdf: bytes, job: BadgeJob) -> Receipt:
        """Take the page; nothing of it is kept. Raises PrinterTrouble if it is switched off."""
        if self._fault() is PrinterFault.OFFLINE:
            raise PrinterTrouble("Practice: the printer is switched off.", PrinterFault.OFFLINE)
        self._taken[job.id] = self._monotonic()
        self._done.discard(job.id)
        return Receipt(job.id)

    def status(self) -> PrinterStatus:
        """How it is doing."""
        fault = self._fault()
        return PrinterStatus(self._name, (fault,) if fault else (), len(self._taken.keys() - self._done))

    def progress(self, receipt: Receipt) -> Progress:
        """What became of a job."""
        taken = self._taken.get(receipt)
        if taken is None:
            return Progress.GONE
        if receipt not in self._done and (self._fault() or self._monotonic() - taken < PRINTING_SECONDS):
            return Progress.OPEN
        self._done.add(receipt)
        return Progress.DONE

    def found(self, job: JobId) -> Receipt | None:
        """A job that it has."""
        return Receipt(job) if job in self._taken else None

    def take_back(self, receipt: Receipt) -> bool:
        """A badge that has not come out can be called back."""
        return receipt not in self._done and self._taken.pop(receipt, None) is not None

    def _fault(self) -> PrinterFault | None:
        mishap = self._board.wrong_with(Part.PRINTER)
        return FAULTS[mishap] if mishap else None
