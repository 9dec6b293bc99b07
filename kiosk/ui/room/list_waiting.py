"""While the office works: what it does, and how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.room.list_lines import Lines, grown


class WorkView(QWidget):
    """A sentence and a bar; the bar says nothing while nobody knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self.bar = Lines(parent=self), QProgressBar(self)
        self.bar.setTextVisible(False)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addStretch(1)
        self._whole.addWidget(self._words)
        self._whole.addWidget(self.bar)
        self._whole.addStretch(2)

    def say(self, doing: str) -> None:
        """Do this now."""
        self._words.say(doing)
        self.bar.setAccessibleName(doing)

    def begin(self) -> None:
        """Nothing is done yet."""
        self.show_progress(0, 0)

    def show_progress(self, done: int, of: int) -> None:
        """So much is done of so much; with `of` 0 nobody knows."""
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done if of else 0)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(16))
        self._words.dress(grown(look, 24), look.colours.ink, most_lines=3)
        self.bar.setFixedHeight(look.px(28))
        self.bar.setPalette(look.colours.palette())
