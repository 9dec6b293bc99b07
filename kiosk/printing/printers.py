"""Where badges go: a folder always, and the default queue of CUPS where there is one."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Protocol

from kiosk.domain.badge import BadgeJob, JobId
from kiosk.domain.trouble import PrinterTrouble


class PagePrinter(Protocol):
    """Takes one finished page."""

    @property
    def name(self) -> str:
        """What helpers call it, such as a queue's or a folder's name."""
        ...

    def take(self, pdf: bytes, job: BadgeJob) -> None:
        """Take the PDF of one badge. Raises PrinterTrouble with the reason in words if it cannot."""
        ...


_SAFE_ID = re.compile(r"[A-Za-z0-9-]{1,64}")


class FolderPrinter:
    """Leaves each badge as a PDF in a folder; the file appears whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def name(self) -> str:
        """What helpers call it."""
        return f"folder {self._folder.name}"

    def take(self, pdf: bytes, job: BadgeJob) -> None:
        """Write the page, durable on return. Raises PrinterTrouble if the folder cannot be written."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._path(job.id)
            with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".part", delete=False) as file:
                part = Path(file.name)
                try:
                    file.write(pdf)
                    file.flush()
                    os.fsync(file.fileno())
                    part.replace(path)
                except BaseException:
                    part.unlink(missing_ok=True)
                    raise
        except OSError as error:
            raise PrinterTrouble(
                f"The badge folder {self._folder} cannot be written ({error.strerror}). Please check space and rights."
            ) from error

    def _path(self, job: JobId) -> Path:
        # Named after the job, never after the person: a folder listing tells nobody who came.
        if not _SAFE_ID.fullmatch(job):
            raise PrinterTrouble("A badge job has an unusual id and cannot become a file name.")
        return self._folder / f"badge-{job}.pdf"


class CupsPrinter:
    """Hands badges to a queue of CUPS. That a queue took a page does not mean that paper came out."""

    def __init__(self, queue: str, cups: ModuleType) -> None:
        self._queue, self._cups = queue, cups

    @property
    def name(self) -> str:
        """What helpers call it."""
        return f"printer {self._queue}"

    def take(self, pdf: bytes, job: BadgeJob) -> None:
        """Submit the page. Raises PrinterTrouble in words if the queue is gone, refuses jobs or CUPS is down."""
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(pdf)
            file.flush()
            try:
                connection = self._cups.Connection()
                self._refuse_closed(connection)
                connection.printFile(self._queue, file.name, f"badge {job.id}", {})
            except RuntimeError as error:
                raise PrinterTrouble(
                    "The printing system does not answer. Please start CUPS or this computer again."
                ) from error
            except self._cups.IPPError as error:
                raise PrinterTrouble(self._words(error.args[0])) from error

    def _refuse_closed(self, connection: object) -> None:
        # Asked by attribute, never by text: texts come in the language of the system.
        wanted = ["printer-is-accepting-jobs"]
        state = connection.getPrinterAttributes(self._queue, requested_attributes=wanted)  # type: ignore[attr-defined]
        if not state.get("printer-is-accepting-jobs", True):
            raise PrinterTrouble(
                f"The printer {self._queue} accepts no jobs. Please allow jobs in its settings (cupsaccept)."
            )

    def _words(self, status: int) -> str:
        """What an IPP status means for a helper (RFC 8011, appendix B)."""
        match status:
            case self._cups.IPP_NOT_FOUND:
                return f"There is no printer {self._queue} any more. Please choose a default printer."
            case self._cups.IPP_NOT_ACCEPTING:
                return f"The printer {self._queue} accepts no jobs. Please allow jobs in its settings."
            case self._cups.IPP_DOCUMENT_FORMAT:
                return f"The printer {self._queue} does not understand PDF. Please set it up with its driver."
            case self._cups.IPP_FORBIDDEN | self._cups.IPP_NOT_AUTHORIZED | self._cups.IPP_NOT_AUTHENTICATED:
                return f"This user may not print on {self._queue}. Please allow it in the printer's settings."
            case _:
                return f"The printer {self._queue} did not take the badge (IPP status 0x{status:04x})."


class FolderAndQueue:
    """A badge goes to the folder first, so that it is there whatever the printer does, and then to the queue."""

    def __init__(self, folder: FolderPrinter, queue: CupsPrinter) -> None:
        self._folder, self._queue = folder, queue

    @property
    def name(self) -> str:
        """What helpers call it."""
        return self._queue.name

    def take(self, pdf: bytes, job: BadgeJob) -> None:
        """Hand the page to both. Raises PrinterTrouble; the folder may have it then."""
        self._folder.take(pdf, job)
        self._queue.take(pdf, job)


def printers_for(folder: Path) -> PagePrinter:
    """The folder, and the default queue of CUPS if there is one right now."""
    folder_printer = FolderPrinter(folder)
    queue = _default_queue()
    return FolderAndQueue(folder_printer, queue) if queue else folder_printer


def _default_queue() -> CupsPrinter | None:
    try:
        import cups
    except ImportError:  # not on this system, or without its library
        return None
    # RuntimeError: no CUPS answers; IPPError: it answers, and has no default.
    with contextlib.suppress(RuntimeError, cups.IPPError):
        queue = cups.Connection().getDefault()
        if queue:
            return CupsPrinter(queue, cups)
    return None
