"""What came of an export or a merge: a tick, sentences, a password to be written down, and who was let in twice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.colours import Tone
from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.signs import Sign, SignPlate
from kiosk.ui.table import Table
from kiosk.ui.theme import BOLD


class DoneView(QWidget):
    """The first sentence is the headline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = SignPlate(self)
        self._sign.show_sign(Sign.TICK, moving=False)
        self._headline, self._more, self._secret = Lines(parent=self), Lines(parent=self), Lines(parent=self)
        self.table = Table(self)
        texts = QVBoxLayout()
        for words in (self._headline, self._secret, self._more):
            texts.addWidget(words)
        self._texts = texts
        self._top = QHBoxLayout()
        self._top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(texts, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._top)
        self._whole.addWidget(self.table, 1)
        self._whole.addStretch(0)

    def show_done(self, headline: str, more: str, secret: str = "") -> None:
        """Say this, with what has to be written down; no table."""
        self._secret.say(secret)
        self._secret.setVisible(bool(secret))
        self._headline.say(headline)
        self._more.say(more)
        self.table.hide()
        self._whole.setStretch(2, 1)

    def show_table(self, name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """With this table below."""
        self.table.call(name)
        self.table.show_rows(headings, rows)
        self.table.setVisible(bool(rows))
        self._whole.setStretch(2, 0 if rows else 1)

    def dress(self, look: Look) -> None:
        """Use this look."""
        colours = look.colours
        ground = colours.tones[Tone.GOOD]
        self._sign.resize_to(look.px(80))
        self._sign.colour(ground.back, ground.text)
        self._top.setSpacing(look.px(20))
        self._texts.setSpacing(look.px(10))
        self._whole.setSpacing(look.px(12))
        self._headline.dress(grown(look, 24, BOLD), colours.ink, most_lines=5)
        self._secret.dress(grown(look, 30, BOLD), colours.ink, most_lines=4)
        self._more.dress(grown(look, 21), colours.ink, most_lines=6)
        self.table.dress(look)
        self.table.setMinimumHeight(look.px(110))
