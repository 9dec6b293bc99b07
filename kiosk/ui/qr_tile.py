"""A QR code on the screen, to be read by a phone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.pages.codes import QUIET, Correction, qr_rows


class QrTile(QWidget):
    """Black on white with the white around it that readers need, in every theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_link(self, link: str, name: str) -> None:
        """Show this address, or nothing if it is empty; screen readers say `name` and the address."""
        self._rows = qr_rows(link, Correction.MEDIUM) if link else []
        self.setAccessibleName(f"{name}: {link}" if link else "")
        self.setVisible(bool(link))
        self.update()

    def resize_to(self, side: int) -> None:
        """Make it `side` pixels wide and high."""
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """As it was made."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole pixels for each module, so that the edges are sharp."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(self.rect()), self.width() * 0.04, self.width() * 0.04)
        count = len(self._rows) + 2 * QUIET
        module = max(1, self.width() // count)
        start = (self.width() - module * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark == "1":
                    painter.fillRect(start + x * module, start + y * module, module, module, QColor("#000000"))
        painter.end()
