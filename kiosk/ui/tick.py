"""A name to tick: a large button with a box, the name, and a note where it cannot be ticked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.registration import RegistrationId
from kiosk.ui.colours import Tone
from kiosk.ui.look import Look
from kiosk.ui.pill import Paint, Pill
from kiosk.ui.theme import STRONG
from kiosk.ui.word_button import paint_of
from kiosk.ui.words import Words

SMALLEST = 20.0
"""Letters of a name on two lines are at least this high, in design pixels."""


class Tick(Pill):
    """One person of a group.

    Who is in already has a tick without a box, who must go to the desk an "i": neither looks as if it could be
    tapped, and none of it by colour alone.
    """

    def __init__(self, person: RegistrationId, name: str, note: str, *, is_in: bool) -> None:
        super().__init__()
        self.person = person
        self._box = Box(is_in=is_in)
        # With a parent from the start: what has none opens a window of its own when it is shown.
        self._name, self._note = Words(parent=self), Words(parent=self)
        self._faint = "#000000"
        self._name.say(name)
        self.remark(note)
        self.setCheckable(True)
        self.setEnabled(not note)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._name)
        text.addWidget(self._note)
        text.addStretch(1)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._box)
        self._whole.addLayout(text, 1)
        for part in (self._box, self._name, self._note):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._box.show_ticked)

    def remark(self, note: str) -> None:
        """Say why this name cannot be ticked, in other words perhaps."""
        self._note.say(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(", ".join(part for part in (self._name.text(), note) if part))

    def wear(self, look: Look, width: int, height: int, letters: float) -> None:
        """Be `width` x `height` pixels, with letters of `letters` design pixels if that allows."""
        colours, room = look.colours, height - look.px(26)
        box = min(look.px(46), round(height * 0.5))
        wanted = look.font(letters, STRONG)
        lines = 1
        if self._note.text():
            wanted.setPixelSize(max(8, min(wanted.pixelSize(), int(room / 2.25))))
        else:
            lines = self._lines(wanted, width - box - look.px(64), room, look)
        note = look.font(letters)
        note.setPixelSize(max(8, int(wanted.pixelSize() * 0.7)))
        self._whole.setContentsMargins(look.px(24), look.px(10), look.px(20), look.px(10))
        self._whole.setSpacing(look.px(16))
        self._box.setFixedSize(box, box)
        self._box.dress(look)
        self._name.dress(wanted, colours.ink if self.isEnabled() else colours.quiet, most_lines=lines)
        self._note.dress(note, colours.quiet, most_lines=1)
        self._faint = colours.faint
        plain = paint_of("", colours)
        chosen = Paint(colours.pressed, colours.ink, colours.primary, colours.focus, colours.pressed, colours.ink)
        self.dress(look, wanted, plain, chosen, height=height)
        self.setMinimumWidth(look.target())
        self.setFixedHeight(height)

    def _lines(self, font: QFont, width: int, height: int, look: Look) -> int:
        """Make `font` so large that the name fits; on two lines where it can be read better so than on one."""
        # Fonts of other scripts have higher lines.
        font.setPixelSize(max(8, min(font.pixelSize(), int(height / 1.4))))
        needed = QFontMetrics(font).horizontalAdvance(self._name.text())
        if needed <= width:
            return 1
        narrow, two = int(font.pixelSize() * width / needed), min(font.pixelSize(), int(height / 2.75))
        readable = max(look.px(SMALLEST), look.least_letters if look.letters > 1 else 0)
        if two <= narrow or two < readable <= font.pixelSize():
            return 1
        font.setPixelSize(max(8, two))
        return 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """What cannot be ticked has a dashed border and no ground."""
        if self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._faint), self._border, Qt.PenStyle.DashLine))
        inset = self._inset + self._border / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self._radius, self._radius)
        painter.end()


class Box(QWidget):
    """The box before a name: empty, ticked, or no box at all where there is nothing to tick."""

    def __init__(self, *, is_in: bool) -> None:
        super().__init__()
        self._is_in, self._ticked = is_in, False
        self._ink = self._ground = self._chosen = self._on_chosen = self._good = self._quiet = "#000000"

    def dress(self, look: Look) -> None:
        """Use these colours."""
        colours = look.colours
        self._ink, self._ground, self._quiet = colours.ink, colours.card, colours.quiet
        self._chosen, self._on_chosen = colours.primary, colours.on_primary
        good = colours.tones[Tone.GOOD]
        # On the ground of the page: the darker of the two on a light one, the lighter on a dark one.
        self._good = good.sign if QColor(colours.paper).lightness() > 127 else good.plate
        self.update()

    def show_ticked(self, ticked: bool) -> None:
        """Draw a tick, or none."""
        self._ticked = ticked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, 40 units wide."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 40, self.height() / 40)
        if self.isEnabled():
            painter.setPen(QPen(QColor(self._chosen if self._ticked else self._ink), 3))
            painter.setBrush(QColor(self._chosen if self._ticked else self._ground))
            painter.drawRoundedRect(QRectF(2, 2, 36, 36), 7, 7)
            if self._ticked:
                _tick(painter, self._on_chosen)
        elif self._is_in:
            _tick(painter, self._good)
        else:
            _to_the_desk(painter, self._quiet)
        painter.end()


def _tick(painter: QPainter, colour: str) -> None:
    round_caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), 5, Qt.PenStyle.SolidLine, *round_caps))
    painter.drawPolyline([QPointF(10, 21), QPointF(17, 28), QPointF(30, 12)])


def _to_the_desk(painter: QPainter, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 3))
    painter.drawEllipse(QRectF(4, 4, 32, 32))
    painter.setPen(QPen(QColor(colour), 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(20, 19), QPointF(20, 28))
    painter.drawPoint(QPointF(20, 12))
