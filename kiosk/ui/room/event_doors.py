"""The doors of each day: when they open and close, and how many people fit in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.office.event_form import DayFields
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.event_fields import FormField
from kiosk.ui.room.event_phrases import EventSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.theme import STRONG

KINDS = ("opens", "closes", "places")

LONGEST = 20
"""So many letters a time or a number may have."""


class DoorFields(QWidget):
    """A row a day; what was typed for a day that went and came again is kept.

    *Signals:*
    - `edited()`: something was typed
    """

    edited = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._look: Look | None = None
        self._days: tuple[date, ...] = ()
        self._labels: list[Lines] = []
        self.fields: dict[str, FormField] = {}
        self._nothing = Lines(parent=self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self._nothing, 0, 0, 1, 3)

    def show_days(self, days: Sequence[date], doors: Mapping[str, DayFields]) -> None:
        """These days, with what is said about them."""
        if tuple(days) != self._days:
            self._rebuild(tuple(days))
        for day in days:
            fields = doors.get(day.isoformat(), DayFields())
            for kind in KINDS:
                field, text = self.fields[f"{kind} {day}"].field, getattr(fields, kind)
                if field.text() != text:
                    field.setText(text)

    def doors(self) -> dict[str, DayFields]:
        """What stands in the fields."""
        return {
            day.isoformat(): DayFields(*(self.fields[f"{kind} {day}"].field.text() for kind in KINDS))
            for day in self._days
        }

    def show_problems(self, told: Mapping[str, str]) -> None:
        """Say what is wrong at each field."""
        for name, field in self.fields.items():
            field.show_problem(told.get(name, ""))

    def wrong(self, told: Mapping[str, str]) -> list[QWidget]:
        """The fields with which something is wrong."""
        return [field.field for name, field in self.fields.items() if name in told]

    def say(self) -> None:
        """Say everything in the helpers' language."""
        say = EventSentences(self._tongue.language)
        self._nothing.say(say.no_days())
        self._nothing.setVisible(not self._days)
        for label, day in zip(self._labels, self._days, strict=True):
            label.say(say.day(day))
            for kind in KINDS:
                self.fields[f"{kind} {day}"].call(say.door_kind(kind), say.door(kind, day))

    def dress(self, look: Look) -> None:
        """Use this look; the fields of a day stand beside each other where there is room."""
        self._look = look
        one = look.letters > 1
        self._grid.setHorizontalSpacing(look.px(20))
        self._grid.setVerticalSpacing(look.px(6))
        self._nothing.dress(grown(look, 19), look.colours.quiet, most_lines=2)
        for place, (label, day) in enumerate(zip(self._labels, self._days, strict=True)):
            label.dress(grown(look, 19, STRONG), look.colours.ink, most_lines=2)
            top = place * 4 + 1
            self._grid.addWidget(label, top, 0, 1, 3)
            for column, kind in enumerate(KINDS):
                field = self.fields[f"{kind} {day}"]
                field.dress(look)
                if one:
                    self._grid.addWidget(field, top + 1 + column, 0, 1, 3)
                else:
                    self._grid.addWidget(field, top + 1, column)

    def _rebuild(self, days: tuple[date, ...]) -> None:
        for part in (*self._labels, *self.fields.values()):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._days = days
        self._labels = [Lines(parent=self) for _ in days]
        self.fields = {f"{kind} {day}": FormField(LONGEST, self) for day in days for kind in KINDS}
        for field in self.fields.values():
            field.edited.connect(self.edited)
        self.say()
        if self._look:
            self.dress(self._look)
