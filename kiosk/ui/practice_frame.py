"""The frame around every screen of practice: stripes and words, beside what is shown and never over it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.practice.exercises import next_of
from kiosk.practice.orders import PracticeNow
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.room.practice_phrases import PracticeSentences
from kiosk.ui.theme import BOLD, STRONG, Scale
from kiosk.ui.words import Words

YELLOW, INK = "#FFD60A", "#16202C"
"""The same in every theme: a contrast of 11 to 1."""

SIDE, BAND = 14.0, 46.0
"""How wide the stripes are, and how high the band with the words, in design pixels."""

WORD, TASK = 25.0, 19.0
"""The sizes of its letters."""


class PracticeFrame(QWidget):
    """Holds the window of a station. The band says that this is practice, and what to do next."""

    def __init__(self, window: QWidget, tongue: HelperLanguage | None = None) -> None:
        super().__init__()
        self.setWindowTitle(window.windowTitle())
        self.setMinimumSize(window.minimumSize())
        self._tongue = tongue or HelperLanguage(self)
        self._word, self._task = Words(parent=self), Words(parent=self)
        self._practice: PracticeNow | None = None
        self._inside = window
        window.setParent(self)
        window.show()
        self._tongue.changed.connect(self.on_language)
        self._say()

    @Slot(object)
    def on_practice(self, now: PracticeNow) -> None:
        """How practice stands."""
        self._practice = now
        self._say()

    @Slot(object)
    def on_language(self, _language: object) -> None:
        """Say the same in the other language."""
        self._say()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the band and the stripes to this size."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        scale = Scale.of(self.width(), self.height())
        side, band = scale.px(SIDE), scale.px(BAND)
        self._inside.setGeometry(side, band, self.width() - 2 * side, self.height() - band - side)
        self._word.dress(scale.font(WORD, BOLD), INK, most_lines=1)
        self._task.dress(scale.font(TASK, STRONG), INK, most_lines=2)
        bold = QFontMetrics(scale.font(WORD, BOLD))
        word = bold.horizontalAdvance(self._word.text()) + scale.px(24)
        self._word.setGeometry(side + scale.px(34), 0, word, band)
        left = side + scale.px(34) + word
        self._task.setGeometry(left, 0, self.width() - left - side - scale.px(34), band)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint yellow, and stripes at the sides, below, and at both ends of the band."""
        scale = Scale.of(self.width(), self.height())
        side, band = scale.px(SIDE), scale.px(BAND)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(YELLOW))
        striped = QPainterPath()
        inside = QRectF(self.rect()).adjusted(side, band, -side, -side)
        for part in (
            QRectF(0, 0, side + scale.px(20), band),
            QRectF(self.width() - side - scale.px(20), 0, side + scale.px(20), band),
            QRectF(0, band, side, self.height() - band),
            QRectF(self.width() - side, band, side, self.height() - band),
            QRectF(side, inside.bottom(), inside.width(), side),
        ):
            striped.addRect(part)
        painter.setClipPath(striped)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INK))
        for stripe in _stripes(self.rect(), side):
            painter.drawPolygon(stripe)
        painter.end()

    def _say(self) -> None:
        say = PracticeSentences(self._tongue.language)
        self._word.say(say.band())
        task = next_of(self._practice.done) if self._practice else None
        if self._practice is None:
            self._task.say(say.nothing_is_real())
        elif task is None:
            self._task.say(say.all_done())
        else:
            self._task.say(say.task(task, self._practice.cast))


def _stripes(whole: QRect, width: int) -> Iterator[QPolygonF]:
    """Slanting stripes over everything."""
    for left in range(-whole.height(), whole.width(), 2 * width):
        bottom, top = float(whole.height()), float(left + whole.height())
        yield QPolygonF(
            [QPointF(left, bottom), QPointF(top, 0), QPointF(top + width, 0), QPointF(left + width, bottom)]
        )


@contextmanager
def framed(window: QWidget, tongue: HelperLanguage | None = None) -> Iterator[PracticeFrame]:
    """Put `window` into a frame, which is to be shown in its place, as long as the block lasts."""
    frame = PracticeFrame(window, tongue)
    # Only a window of its own is painted in its ground by itself.
    window.setAutoFillBackground(True)
    try:
        yield frame
    finally:
        # It belongs to its station, which closes it.
        window.setAutoFillBackground(False)
        window.setParent(None)
        frame.close()
        frame.deleteLater()
