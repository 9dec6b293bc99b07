"""Lines to be read: how far an erasure is, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.erasing import Certificate
from kiosk.ui.look import Look
from kiosk.ui.room.erasing_phrases import ErasingSentences
from kiosk.ui.room.list_lines import Lines, grown
from kiosk.ui.scrolling import Scrolling

MOST = 7


class ErasingTold(QWidget):
    """Some lines, the first one larger.

    *Signals:*
    - `touched()`: somebody reads
    """

    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = [Lines() for _ in range(MOST)]
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        for line in self.lines:
            self._list.addWidget(line)
        self._list.addStretch(1)
        self._scroll = Scrolling(inside)
        self._scroll.touched.connect(self.touched)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def tell(self, texts: Sequence[str]) -> None:
        """Say these; empty ones are left out."""
        shown = [text for text in texts if text]
        self._scroll.call(shown[0] if shown else "")
        for place, line in enumerate(self.lines):
            line.say(shown[place] if place < len(shown) else "")
            line.setVisible(place < len(shown))

    def tell_done(self, say: ErasingSentences, certificate: Certificate, path: str, saved: str) -> str:
        """Say what came of it, `saved` before all else; the headline is what is returned."""
        unsearched = ", ".join(gap.place for gap in certificate.gaps if gap.place)
        self.tell(
            (
                saved,
                say.searched(certificate),
                "" if certificate.clean else say.traces(certificate),
                say.not_searched(unsearched) if unsearched else "",
                say.think_of(),
                say.certificate(path),
            )
        )
        return say.done(certificate)

    def dress(self, look: Look) -> None:
        """Use this look."""
        self._list.setSpacing(look.px(14))
        for place, line in enumerate(self.lines):
            line.dress(grown(look, 20 if place else 22), look.colours.ink, most_lines=12)
        self._scroll.dress(look)
