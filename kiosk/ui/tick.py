"""A name to tick: a large button with a box, the name, and a note where it cannot be ticked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.registration import RegistrationId
from kiosk.ui.theme import CARD, INK, QUIET, STRONG, TONES, Scale, Tone
from kiosk.ui.words import Words

SMALLEST = 25.0
"""Letters of a name on two lines are at least this high, in design pixels."""


class Tick(QPushButton):
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
        self._name.say(name)
        self._note.say(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(", ".join(part for part in (name, note) if part))
        self.setCheckable(True)
        self.setEnabled(not note)
        self.setProperty("weight", "tick")
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

    def dress(self, scale: Scale, height: float, letters: float) -> None:
        """Use this scale and be `height` high, with letters of `letters` if that allows, all in design pixels."""
        room = height - 12
        # Two lines of a name if they can be read well, else one; fonts of other scripts have higher lines.
        size, lines = (min(letters, room / 2.75), 2) if room / 2.75 >= SMALLEST else (min(letters, room / 1.4), 1)
        if self._note.text():
            size, lines = min(size, room / 2.25), 1
        self._whole.setContentsMargins(scale.px(22), scale.px(6), scale.px(18), scale.px(6))
        self._whole.setSpacing(scale.px(18))
        box = scale.px(min(46, height * 0.6))
        self._box.setFixedSize(box, box)
        self._name.dress(scale.font(size, STRONG), INK if self.isEnabled() else QUIET, most_lines=lines)
        self._note.dress(scale.font(size * 0.68), QUIET, most_lines=1)
        self.setFixedHeight(scale.px(height))


class Box(QWidget):
    """The box before a name: empty, ticked, or no box at all where there is nothing to tick."""

    def __init__(self, *, is_in: bool) -> None:
        super().__init__()
        self._is_in, self._ticked = is_in, False

    def show_ticked(self, ticked: bool) -> None:
        """Draw a tick, or none."""
        self._ticked = ticked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, 40 units wide."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 40, self.height() / 40)
        chosen = self.palette().color(QPalette.ColorRole.Highlight)
        if self.isEnabled():
            painter.setPen(QPen(chosen if self._ticked else QColor(INK), 3))
            painter.setBrush(chosen if self._ticked else QColor(CARD))
            painter.drawRoundedRect(QRectF(2, 2, 36, 36), 7, 7)
            if self._ticked:
                _tick(painter, CARD)
        elif self._is_in:
            _tick(painter, TONES[Tone.GOOD].back)
        else:
            _to_the_desk(painter)
        painter.end()


def _tick(painter: QPainter, colour: str) -> None:
    round_caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), 5, Qt.PenStyle.SolidLine, *round_caps))
    painter.drawPolyline([QPointF(10, 21), QPointF(17, 28), QPointF(30, 12)])


def _to_the_desk(painter: QPainter) -> None:
    painter.setPen(QPen(QColor(QUIET), 3))
    painter.drawEllipse(QRectF(4, 4, 32, 32))
    painter.setPen(QPen(QColor(QUIET), 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(20, 19), QPointF(20, 28))
    painter.drawPoint(QPointF(20, 12))
