"""A folder as a printer: each badge is left there as a PDF."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from kiosk.domain.badge import BadgeJob, JobId, Receipt
from kiosk.domain.printer import PrinterFault, PrinterStatus, name_of_folder
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.printer import Progress

_SAFE_ID = re.compile(r"[A-Za-z0-9-]{1,64}")


class FolderPrinter:
    """Writes each badge to a file of its own, which appears whole or not at all; its name is the receipt."""

    def __init__(self, folder: Path, name: str | None = None) -> None:
        self._folder = folder
        self._name = name or name_of_folder(folder.name)

    @property
    def name(self) -> str:
        """What it is called; screens say it in the reader's language."""
        return self._name

    def take(self, pdf: bytes, job: BadgeJob) -> Receipt:
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
                f"The badge folder {self._folder} cannot be written ({error.strerror}). Please check space and rights.",
                PrinterFault.FOLDER,
            ) from error
        return Receipt(path.name)

    def status(self) -> PrinterStatus:
        """Whether the folder, or the one it will be made in, can be written. Never raises."""
        try:
            place = next(path for path in (self._folder, *self._folder.absolute().parents) if path.exists())
            if place.is_dir() and os.access(place, os.W_OK | os.X_OK):
                return PrinterStatus(self._name)
            detail = f"{place} cannot be written"
        except OSError as error:  # a path through something that is no folder, a drive that is gone
            detail = str(error.strerror)
        return PrinterStatus(self._name, (PrinterFault.FOLDER,), detail=detail)

    def progress(self, receipt: Receipt) -> Progress:
        """What was taken is done, also if somebody has moved the file since."""
        return Progress.DONE

    def found(self, job: JobId) -> Receipt | None:
        """The file of this job, if it is there. Raises PrinterTrouble if the id is no file name."""
        path = self._path(job)
        return Receipt(path.name) if path.is_file() else None

    def take_back(self, receipt: Receipt) -> bool:
        """Delete the file; false if it is not there any more, as somebody may have taken it."""
        try:
            (self._folder / Path(receipt).name).unlink()
        except OSError:
            return False
        return True

    def _path(self, job: JobId) -> Path:
        # Named after the job, never after the person: a folder listing tells nobody who came.
        if not _SAFE_ID.fullmatch(job):
            raise PrinterTrouble("A badge job has an unusual id and cannot become a file name.", PrinterFault.OTHER)
        return self._folder / f"badge-{job}.pdf"
