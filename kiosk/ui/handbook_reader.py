"""Reads a chapter of the handbook: with pictures, by keyboard and touch, and with no way out of the program."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from kiosk.pages.handbook import PICTURES, Chapter, Picture
from kiosk.ui.handbook_html import TEXT, chapter_html
from kiosk.ui.look import Look
from kiosk.ui.ring import paint_edge
from kiosk.ui.room.list_lines import grown
from kiosk.ui.scroll_bar import bar_dress

WIDEST = 560
"""A picture is at most so wide, in design pixels: beside it there is still something to read."""


class HandbookReader(QTextBrowser):
    """Arrows, page keys and the wheel scroll; links lead nowhere.

    *Signals:*
    - `touched()`: somebody reads
    """

    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._chapter: Chapter | None = None
        self._at, self._worn = "", ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: otherwise the width of the text would depend on its height, and that on the width.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().actionTriggered.connect(self.on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self.touched)

    def read(self, chapter: Chapter, at: str = "") -> None:
        """Show this chapter from the part on that is called `at`, or from its beginning."""
        self._chapter, self._at = chapter, at
        self.setAccessibleName(chapter.title)
        self.verticalScrollBar().setAccessibleName(chapter.title)
        self._set()

    @Slot()
    def on_scrolled(self) -> None:
        """Whoever scrolls has left the part that was asked for."""
        self._at = ""
        self.touched.emit()

    def dress(self, look: Look) -> None:
        """Use this look; whoever reads stays where they are."""
        self._look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(look.colours.card))
        palette.setColor(QPalette.ColorRole.Text, QColor(look.colours.ink))
        self.setPalette(palette)
        worn = bar_dress(look, 44)
        if worn != self._worn:
            self._worn = worn
            self.verticalScrollBar().setStyleSheet(worn)
        self.document().setDocumentMargin(look.px(22))
        self._again()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the chapter, as wide as there is room; nothing else is ever read."""
        file = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or file not in self._pictures() or not self._look:
            return None
        image = QImage(str(PICTURES / file))
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        width = max(50, min(room, self._look.px(WIDEST)))
        return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as there is room; whoever reads stays where they are."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a ring where the keyboard is."""
        super().paintEvent(event)
        if self._look is not None:
            paint_edge(self, self._look)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The ring does not move with the text."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def _again(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._set()
        if not self._at:
            bar.setValue(round(share * bar.maximum()))

    def _pictures(self) -> frozenset[str]:
        blocks = self._chapter.blocks if self._chapter else ()
        return frozenset(block.name for block in blocks if isinstance(block, Picture))

    def _set(self) -> None:
        if self._look is None or self._chapter is None:
            return
        font = grown(self._look, TEXT)
        self.document().setDefaultFont(font)
        self.document().clear()
        html = chapter_html(self._chapter, self._look, font.pixelSize(), lambda name: (PICTURES / name).is_file())
        self.setHtml(html)
        if self._at:
            self.scrollToAnchor(self._at)
