"""Who made the event possible: organisers, funder and sponsor, as the customer's own page credits them."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.settings import Body, EventSettings
from kiosk.ui.look import GAP, Look
from kiosk.ui.phrases_waiting import WaitingWords
from kiosk.ui.theme import BOLD, REGULAR
from kiosk.ui.words import text_room

LABEL, MARK = 13.0, 16.0
"""The sizes of the letters, in design pixels; 16 are 3 mm high at 1280x720 on 15.6 inches."""

NARROWEST = 140.0
"""A column is at least so wide, in design pixels: the longest word of a name fits, in smaller letters if need be."""

SHARES = (1.0, 0.94, 0.88, 0.82)
"""How much smaller the letters may be."""

_FLAGS = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Mark:
    """One organisation; `label` says in which role, on the first of several."""

    label: str
    body: Body


class Credits(QWidget):
    """Marks in columns, as many in a row as the room allows. It paints itself; a screen reader hears one sentence."""

    def __init__(self, settings: EventSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settings = settings
        self._marks: tuple[Mark, ...] = ()
        self._look: Look | None = None
        self._share = 1.0

    def speak(self, words: WaitingWords) -> None:
        """Say it in the language of these words."""
        settings = self._settings
        first, *others = settings.organisers
        self._marks = (
            Mark(words.organised_by(), first),
            *(Mark("", body) for body in others),
            Mark(words.funded_by(), settings.funder),
            Mark(words.supported_by(), settings.sponsor),
        )
        organisers = ", ".join(body.credit for body in settings.organisers)
        self.setAccessibleName(
            f"{words.organised_by()} {organisers}. {words.funded_by()} {settings.funder.credit}. "
            f"{words.supported_by()} {settings.sponsor.credit}."
        )
        self.update()

    def dress(self, look: Look, width: int) -> int:
        """Use this look and be `width` pixels wide. Returns the height that is needed, in pixels."""
        self._look = look
        self.setFixedWidth(width)
        columns = self._columns(width)
        rows = ceil(len(self._marks) / columns)
        self._share = next((share for share in SHARES if self._words_fit(look, columns, share)), SHARES[-1])
        height = sum(self._row_height(row, columns) for row in range(rows)) + (rows - 1) * look.px(GAP[2])
        self.setFixedHeight(height)
        self.update()
        return height

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all marks: a line before each, its role above the first, name and unit."""
        if self._look is None:
            return
        look, columns = self._look, self._columns(self.width())
        painter = QPainter(self)
        y = 0
        for row in range(ceil(len(self._marks) / columns)):
            tall = self._row_height(row, columns)
            for place, mark in enumerate(self._marks[row * columns : (row + 1) * columns]):
                x = place * self.width() // columns
                painter.fillRect(x, y, max(2, look.px(2)), tall, QColor(look.colours.faint))
                self._paint(painter, mark, QRect(x + look.px(10), y, self._inner(columns), tall))
            y += tall + look.px(GAP[2])
        painter.end()

    def _paint(self, painter: QPainter, mark: Mark, room: QRect) -> None:
        look = self._look
        if look is None:
            return
        y = room.top()
        for text, font, colour in self._texts(mark, look):
            needed = text_room(font, text, room.width()).height() if text else look.px(LABEL * 1.3)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(room.left(), y, room.width(), needed + 2), _FLAGS, text)
            y += needed

    def _texts(self, mark: Mark, look: Look) -> tuple[tuple[str, QFont, str], ...]:
        share = self._share
        label, name = look.scale.font(LABEL * share, REGULAR), look.scale.font(MARK * share, BOLD)
        small = look.scale.font(MARK * 0.9 * share, REGULAR)
        unit = ((mark.body.unit, small, look.colours.quiet),) if mark.body.unit else ()
        return ((mark.label, label, look.colours.quiet), (_unbroken(mark.body.name), name, look.colours.ink), *unit)

    def _columns(self, width: int) -> int:
        """So many marks in a row that none of them is narrow: as many rows as that takes, evenly filled."""
        look = self._look
        least = look.px(NARROWEST) if look else NARROWEST
        most = max(1, width // round(least))
        rows = ceil(len(self._marks) / most)
        return ceil(len(self._marks) / max(1, rows)) or 1

    def _words_fit(self, look: Look, columns: int, share: float) -> bool:
        """Whether no word is wider than its column."""
        metrics = QFontMetrics(look.scale.font(MARK * share, BOLD))
        words = (word for mark in self._marks for word in mark.body.name.replace("-", "- ").split())
        return max(map(metrics.horizontalAdvance, words), default=0) <= self._inner(columns)

    def _inner(self, columns: int) -> int:
        return self.width() // columns - (self._look.px(22) if self._look else 22)

    def _row_height(self, row: int, columns: int) -> int:
        look = self._look
        if look is None:
            return 0
        marks = self._marks[row * columns : (row + 1) * columns]
        return max(
            sum(
                text_room(font, text, self._inner(columns)).height() if text else look.px(LABEL * 1.3)
                for text, font, _ in self._texts(mark, look)
            )
            for mark in marks
        )


def _unbroken(name: str) -> str:
    """With "e. V." on one line."""
    return name.replace(" e. V.", "\u00a0e.\u00a0V.")
