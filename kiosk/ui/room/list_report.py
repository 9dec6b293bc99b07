"""The third step: what the list would change, a part at a time, and what needs a look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalMapper, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.office.lists import ListResult
from kiosk.office.rehearsal import Rehearsal
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.room.list_reasons import ListReasonSentences
from kiosk.ui.room.list_report_phrases import PARTS, ListReportSentences
from kiosk.ui.table import Table
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import WordButton

LOOKS = ("refused", "alike", "badges")
"""These are shown first if anything is in them."""

Rows = Sequence[Sequence[str]]


class ReportView(QWidget):
    """A button a part with its number, and a table of what is in it.

    *Signals:*
    - `partial_wanted()`: the list is only a part, or is not any more
    """

    partial_wanted = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._result: ListResult | None = None
        self._rehearsal: Rehearsal | None = None
        self._part = PARTS[0]
        self._chosen = QSignalMapper(self)
        self._chosen.mappedInt.connect(self.on_part)
        self._grid = QGridLayout()
        self.parts: list[WordButton] = []
        for place in range(len(PARTS)):
            button = WordButton(parent=self)
            button.setCheckable(True)
            button.clicked.connect(self._chosen.map)
            self._chosen.setMapping(button, place)
            self.parts.append(button)
        self._explains, self.table, self._empty = Lines(parent=self), Table(self), Lines(parent=self)
        self.partial = WordButton(parent=self)
        self.partial.setCheckable(True)
        self.partial.clicked.connect(self.partial_wanted)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._grid)
        self._whole.addWidget(self._explains)
        self._whole.addWidget(self.partial)
        self._whole.addWidget(self.table, 1)
        self._whole.addWidget(self._empty, 1)

    def show_report(self, result: ListResult | None, rehearsal: Rehearsal | None, *, partial: bool) -> None:
        """Show this, and first what needs a look."""
        self._result, self._rehearsal = result, rehearsal
        self.partial.setChecked(partial)
        if result is not None:
            counts = self._counts(result)
            self._part = next((part for part in LOOKS if counts[part]), "new" if counts["new"] else "changed")
        self.say()

    @property
    def part(self) -> str:
        """The part that is shown."""
        return self._part

    def say(self) -> None:
        """Say everything in the helpers' language."""
        result = self._result
        if result is None:
            self.table.show_rows([""], [])
            return
        say, counts = ListReportSentences(self._tongue.language), self._counts(result)
        for button, part in zip(self.parts, PARTS, strict=True):
            button.say(say.part(part, counts[part]))
            button.setChecked(part == self._part)
        rows = self._rows(self._part, result, say)
        explains = say.explains(self._part, marked=result.marked) if rows else ""
        if self._part == "badges" and self._rehearsal is not None:
            explains = f"{say.badges(self._rehearsal)} {explains}".rstrip()
        self._explains.say(explains)
        self._explains.setVisible(bool(explains))
        self.partial.say(say.partial() if self._part == "missing" else "")
        self.table.call(say.part(self._part, counts[self._part]))
        self.table.show_rows(say.headings(self._part), rows)
        self.table.setVisible(bool(rows))
        self._empty.say(say.empty(self._part, result.unchanged))
        self._empty.setVisible(not rows)

    def dress(self, look: Look) -> None:
        """Use this look."""
        many = 4 if not look.upright else 3 if look.letters <= 1 else 2
        self._grid.setSpacing(look.px(2))
        self._whole.setSpacing(look.px(6))
        for place, button in enumerate(self.parts):
            self._grid.addWidget(button, place // many, place % many)
            button.put_on(look, grown(look, 18), height=look.target(44))
        self._explains.dress(grown(look, 19), look.colours.ink, most_lines=3)
        self.partial.put_on(look, grown(look, 19, STRONG), height=look.target(48))
        self.table.dress(look)
        self.table.setMinimumHeight(look.px(110))
        self._empty.dress(grown(look, 22), look.colours.quiet, most_lines=4)

    @Slot(int)
    def on_part(self, place: int) -> None:
        """Another part."""
        self._part = PARTS[place]
        self.say()

    def _counts(self, result: ListResult) -> dict[str, int]:
        return {
            "refused": result.refused_rows,
            "alike": len(result.alike),
            "badges": len(self._rehearsal.flawed) if self._rehearsal else 0,
            "new": len(result.new),
            "changed": len(result.changed),
            "missing": len(result.missing),
            "columns": sum(bool(column.filled) for column in result.dropped) + len(result.assumed),
        }

    def _rows(self, part: str, result: ListResult, say: ListReportSentences) -> Rows:
        reasons = ListReasonSentences(self._tongue.language)
        match part:
            case "refused":
                return [
                    (
                        str(each.refusal.line),
                        self._heading(each.heading, each.refusal.column, reasons),
                        each.refusal.value,
                        reasons.wrong(each.refusal),
                        reasons.advice(each.refusal),
                    )
                    for each in result.refused
                ]
            case "alike":
                return [(say.people(each), say.likeness(each)) for each in result.alike]
            case "badges":
                flawed = self._rehearsal.flawed if self._rehearsal else ()
                return [(str(each.who), each.name, say.flaw(each)) for each in flawed]
            case "new":
                return [(str(each.line), each.name) for each in result.new]
            case "changed":
                return [(str(each.line), each.name, reasons.fields(each.fields)) for each in result.changed]
            case "missing":
                return [(name,) for name in result.missing]
            case _:
                assumed = [(say.assumption(), reasons.assumed(each), "") for each in result.assumed]
                dropped = [column for column in result.dropped if column.filled]
                return [
                    *assumed,
                    *((reasons.heading(each.name), reasons.dropped(each), say.number(each.filled)) for each in dropped),
                ]

    def _heading(self, heading: str, column: str, reasons: ListReasonSentences) -> str:
        # Without a heading of its own in the file, the column is called as everywhere here.
        return reasons.field(column) if heading == column else reasons.heading(heading)
