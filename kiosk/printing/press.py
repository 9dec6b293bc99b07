"""The press thread: makes the page of one badge job after the other and hands it to the printer."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.badge import BadgeJob, JobId
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.printers import PagePrinter
from kiosk.printing.template import SPECIMEN, Template

log = logging.getLogger(__name__)


class Press(QObject):
    """Prints one job a call; a job that fails never stops the next.

    *Signals:*
    - `sent(JobId, str)`: this printer has taken the page; whether paper came out nobody knows
    - `failed(JobId, str)`: the reason, for helpers
    """

    sent = Signal(object, str)
    failed = Signal(object, str)

    def __init__(self, template: Template, printer: PagePrinter) -> None:
        super().__init__()
        self._template = template
        self._printer = printer
        self._taken: set[JobId] = set()

    @Slot()
    def open(self) -> None:
        """Set one page, so that the first visitor does not wait for fonts to load."""
        try:
            self._template.pdf(SPECIMEN)
        except PrinterTrouble as trouble:
            log.error("the badge template cannot be used: %s", trouble)

    @Slot()
    def close(self) -> None:
        """Nothing to give back: what was not printed is still in the outbox."""

    @Slot(object)
    def on_job(self, job: BadgeJob) -> None:
        """Print one badge. A job that was taken already is not printed again, however often it comes."""
        if job.id in self._taken:
            return
        try:
            self._printer.take(self._template.pdf(job.badge), job)
        except PrinterTrouble as trouble:
            log.error("badge job %s failed: %s", job.id, trouble)
            self.failed.emit(job.id, str(trouble))
        else:
            self._taken.add(job.id)
            self.sent.emit(job.id, self._printer.name)
