"""Paints one person of the list: name, organisation and role, where they stand today, and why they were found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.checkin.ports import Match
from kiosk.domain.likely import likely
from kiosk.domain.roles import role_word
from kiosk.ui.desk.desk_phrases import DeskSentences, listed_name
from kiosk.ui.desk.laid_text import LaidText
from kiosk.ui.desk.plates import draw_plate, plate_of
from kiosk.ui.desk.results_model import Index, ResultsModel
from kiosk.ui.desk.today import Today
from kiosk.ui.look import Look
from kiosk.ui.theme import BOLD, STRONG

NARROW = 600.0
"""A row of fewer design pixels has everything below each other."""


@dataclass(frozen=True, slots=True)
class _Row:
    """The texts of a row where they stand, in pixels from its corner."""

    today: Today
    name: LaidText
    about: LaidText
    state: LaidText
    note: LaidText | None
    left: float
    state_left: float
    state_top: float
    plate: float
    height: int


class ResultDelegate(QStyledItemDelegate):
    """Sets each row once for a width, a look and a language, and paints it from then on."""

    def __init__(self, model: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._look: Look | None = None
        self._width = 0
        self._rows: dict[int, _Row] = {}
        model.modelReset.connect(self._rows.clear)
        model.dataChanged.connect(self._rows.clear)

    def dress(self, look: Look, width: int) -> None:
        """Use this look; rows are `width` pixels wide."""
        if (look, width) != (self._look, self._width):
            self._look, self._width = look, width
            self._rows.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its texts need."""
        if self._look is None or self._width <= 0 or not index.isValid():
            return QSize(10, 10)
        return QSize(self._width, self._row(index, self._look).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint it; whoever is chosen has a ring, as what has the keyboard has everywhere."""
        look = self._look
        if look is None or not index.isValid():
            return
        row, colours = self._row(index, look), look.colours
        area: QRectF = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.pressed if chosen else colours.card
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = max(3, look.px(4)) if chosen else max(1, look.px(colours.border / 2))
        painter.setPen(QPen(QColor(colours.focus if chosen else colours.line), edge))
        painter.setBrush(QColor(ground))
        body = area.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2 - look.px(8))
        painter.drawRoundedRect(body, look.px(10), look.px(10))
        top = area.top() + look.px(9)
        row.name.draw(painter, row.left + area.left(), top, colours.ink)
        row.about.draw(
            painter, row.left + area.left(), top + row.name.height, colours.quiet if not chosen else colours.ink
        )
        left, state_top = area.left() + row.state_left, area.top() + row.state_top
        plate = QRectF(left, state_top + max(0.0, (row.state.height - row.plate) / 2), row.plate, row.plate)
        draw_plate(painter, row.today.sign, plate, *plate_of(row.today.tone, colours, ground))
        beside = left + row.plate + look.px(10)
        row.state.draw(painter, beside, state_top, colours.ink)
        if row.note is not None:
            self._paint_note(painter, look, row.note, beside, state_top + max(row.state.height, row.plate) + look.px(2))
        painter.restore()

    def _paint_note(self, painter: QPainter, look: Look, note: LaidText, left: float, top: float) -> None:
        colours = look.colours
        painter.setPen(QPen(QColor(colours.line), max(1, look.px(1.5))))
        painter.setBrush(QColor(colours.notice))
        chip = QRectF(left, top, note.width + look.px(16), note.height)
        painter.drawRoundedRect(chip, look.px(6), look.px(6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        note.draw(painter, left + look.px(8), top, colours.ink)

    def _row(self, index: Index, look: Look) -> _Row:
        if index.row() not in self._rows:
            self._rows[index.row()] = self._set(self._model.matches[index.row()], look)
        return self._rows[index.row()]

    def _set(self, match: Match, look: Look) -> _Row:
        model, person = self._model, match.registration
        say = DeskSentences(model.language)
        today = Today.of_match(match)
        standing, status = say.standing(match, model.time_zone), say.status(person.status, person.attendance)
        side, inside = look.px(16), self._width - 2 * look.px(16)
        narrow = inside < look.px(NARROW) or look.letters > 1
        plate = float(look.px(30))
        state_room = inside - plate - look.px(10) if narrow else inside * 0.34 - plate - look.px(10)
        room = inside if narrow else inside * 0.66 - look.px(14)
        about = " · ".join(
            part
            for part in (person.attendee.organisation, role_word(person.role), status if status != standing else "")
            if part
        )
        mark = look.colours.notice
        name = listed_name(match)
        texts = (
            LaidText(name, look.font(23, BOLD), room, likely(name, model.query), mark),
            LaidText(about, look.font(18), room, likely(person.attendee.organisation, model.query), mark),
            LaidText(standing, look.font(19, STRONG), state_room),
        )
        note = LaidText(say.note(), look.font(16, STRONG), state_room) if match.note else None
        text_height = texts[0].height + texts[1].height
        state_height = max(texts[2].height, plate) + (note.height + look.px(4) if note else 0)
        if narrow:
            state_left, state_top = float(side), look.px(9) + text_height + look.px(4)
            needed = text_height + look.px(4) + state_height
        else:
            state_left = side + inside * 0.66
            needed = max(text_height, state_height)
            state_top = look.px(9) + (needed - state_height) / 2
        height = round(max(needed + 2 * look.px(9), look.target(60))) + look.px(8)
        return _Row(today, *texts, note, float(side), state_left, state_top, plate, height)
