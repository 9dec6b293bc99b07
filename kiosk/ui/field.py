"""A field to type into, without menus, suggestions and dragging.

It has a style sheet of its own: one for a whole screen takes a hundred times as long, as every child is asked.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.look import Look

LONGEST = 100
"""So many letters a field takes."""


class Field(QLineEdit):
    """Takes plain text.

    *Signals:*
    - `entered()`: it has the keyboard now
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worn = ""
        self.setMaxLength(LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData)

    def dress(self, look: Look, font: QFont) -> None:
        """Use these colours and this font; high enough to be touched well."""
        self.setFont(font)
        self.setFixedHeight(max(look.target(60), round(self.fontMetrics().height() * 1.3)))
        c, px = look.colours, look.px
        focus = px(max(4, c.border + 2))
        worn = (
            f"QLineEdit {{ background: {c.card}; color: {c.ink}; border: {px(c.border)}px solid {c.line};"
            f" border-radius: {px(10)}px; padding: {px(8)}px {px(16)}px; placeholder-text-color: {c.quiet}; }}"
            f"QLineEdit:focus {{ border: {focus}px solid {c.focus}; }}"
        )
        if worn != self._worn:
            self._worn = worn
            self.setStyleSheet(worn)

    def forget(self) -> None:
        """Be empty, and forget how to undo that; nobody has typed anything."""
        before = self.blockSignals(True)
        self.setText("")
        self.blockSignals(before)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell."""
        super().focusInEvent(event)
        self.entered.emit()
