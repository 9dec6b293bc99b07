"""The key of the stations: shown as a code and as letters, or typed or scanned as another station shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.sealing import ExchangeKey
from kiosk.ui.field import Field
from kiosk.ui.helper_language import HelperLanguage
from kiosk.ui.look import Look
from kiosk.ui.qr_tile import QrTile
from kiosk.ui.room.bundle_phrases import BundleSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.scrolling import Scrolling
from kiosk.ui.theme import STRONG

GROUPS = 3
"""So many groups of letters stand in a line: they are easier to copy so."""


class KeyShownView(QWidget):
    """The key, until it is told to forget it."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        inside = QWidget()
        self.code, self.letters = QrTile(inside), Lines(parent=inside)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self.letters, 1, Qt.AlignmentFlag.AlignTop)
        self.scrolling = Scrolling(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling)

    def show_key(self, key: ExchangeKey | None) -> None:
        """Show this one, or none."""
        text = key.text if key else ""
        self.code.show_link(text, "")
        groups = text.split("-")
        lines = ("-".join(groups[place : place + GROUPS]) for place in range(0, len(groups), GROUPS))
        self.letters.say("\n".join(lines))
        self.say()

    def say(self) -> None:
        """Say it in the helpers' language."""
        say = BundleSentences(self._tongue.language)
        self.code.setAccessibleName(say.code())
        self.scrolling.call(say.key())

    def dress(self, look: Look) -> None:
        """Use this look."""
        upright = look.upright
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px(24))
        self._row.setContentsMargins(0, look.px(4), look.px(8), 0)
        self.code.resize_to(min(look.px(380), look.width - look.px(24), max(look.px(230), look.height - look.px(260))))
        self.letters.dress(grown(look, 26, STRONG), look.colours.ink, most_lines=12)
        self.scrolling.dress(look)


class KeyEntryView(QWidget):
    """A field for the key of another station.

    *Signals:*
    - `entered()`: Enter was pressed, or the hand scanner has read one
    """

    entered = Signal()

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._label, self.field = Lines(parent=self), Field(self)
        # Once all have heard the key: when Enter is let go, the window presses what had the keyboard at that moment.
        self.field.returnPressed.connect(self.entered, Qt.ConnectionType.QueuedConnection)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._label)
        self._whole.addWidget(self.field)
        self._whole.addStretch(1)
        self.say()

    def say(self) -> None:
        """Say it in the helpers' language."""
        words = BundleSentences(self._tongue.language).field()
        self._label.say(words)
        self.field.setAccessibleName(words)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._whole.setSpacing(look.px(6))
        self._label.dress(grown(look, 19), look.colours.ink, most_lines=2)
        self.field.dress(look, grown(look, 20))
