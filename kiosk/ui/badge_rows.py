"""Open badges below each other; a row that stays is the same as before, so that no finger meets another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.badge import JobId, OpenJob
from kiosk.domain.registration import Language
from kiosk.ui.job_row import JobRow
from kiosk.ui.look import Look


class BadgeRows(QWidget):
    """A row for each badge.

    *Signals:*
    - `again_chosen(JobId)`, `give_up_chosen(JobId)`: what is to become of a badge
    - `changed()`: there is a new row
    """

    again_chosen = Signal(object)
    give_up_chosen = Signal(object)
    changed = Signal()

    def __init__(self, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_zone = time_zone
        self._look: Look | None = None
        self._rows: dict[JobId, JobRow] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)

    def show_jobs(self, jobs: Sequence[OpenJob], language: Language) -> None:
        """Show these, in this order."""
        for gone in self._rows.keys() - {job.id for job in jobs}:
            row = self._rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        new = False
        for place, job in enumerate(jobs):
            there = self._rows.get(job.id)
            if there is None:
                new = True
                there = self._rows[job.id] = JobRow(job, self._time_zone, language, self)
                there.again_chosen.connect(self.again_chosen)
                there.give_up_chosen.connect(self.give_up_chosen)
            else:
                there.show_job(job, language)
            if self._list.indexOf(there) != place:
                self._list.insertWidget(place, there)
                there.show()
        if new:
            self.changed.emit()
        if self._look:
            self.dress(self._look)

    def clear(self) -> None:
        """Forget the names."""
        self.show_jobs((), Language.GERMAN)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._look = look
        self._list.setSpacing(look.px(8))
        for row in self._rows.values():
            row.dress(look)
