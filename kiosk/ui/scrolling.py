"""A list that scrolls with a wide bar, for helpers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from kiosk.ui.look import Look


class Scrolling(QScrollArea):
    """Never sideways; the keyboard goes through what is inside. A `snug` one is no higher than that needs.

    *Signals:*
    - `touched()`: somebody scrolls
    """

    touched = Signal()

    def __init__(self, inside: QWidget, parent: QWidget | None = None, *, snug: bool = False) -> None:
        super().__init__(parent)
        # Before anything else: Qt asks at once what has become of the bar, and of what is inside.
        self._inside, self._gap, self._worn = inside, 0, ""
        if snug:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().actionTriggered.connect(self.touched)
        self.verticalScrollBar().rangeChanged.connect(self.on_length)
        self.setWidget(inside)

    def dress(self, look: Look) -> None:
        """Use these colours, and keep away from the bar."""
        self._gap = look.px(12)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(look.colours.paper))
        for part in (self, self.viewport(), self._inside):
            part.setPalette(palette)
        if (worn := bar_sheet(look)) != self._worn:
            self._worn = worn
            self.verticalScrollBar().setStyleSheet(worn)
        self._keep_away()

    def sizeHint(self) -> QSize:
        """As high as what is inside."""
        layout, hint = self._inside.layout(), super().sizeHint()
        if layout is None:
            return hint
        # The bar comes where what is inside needs more than this at least.
        least = layout.totalMinimumSize().height()
        high = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else least
        return QSize(hint.width(), max(least, high))

    def minimumSizeHint(self) -> QSize:
        """It can be low: it scrolls."""
        return QSize(super().minimumSizeHint().width(), 2 * self._gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower may be higher."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside has become higher or lower."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            # From the outside in, in one go: else texts within cards within lists need a round for each of them.
            for part in self._inside.findChildren(QWidget):
                if (layout := part.layout()) is not None:
                    layout.activate()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def call(self, name: str) -> None:
        """What screen readers say it is."""
        self.setAccessibleName(name)
        self.verticalScrollBar().setAccessibleName(name)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    @Slot(int, int)
    def on_length(self, _least: int, _most: int) -> None:
        """There is a bar now, or none any more."""
        self._keep_away()

    def _keep_away(self) -> None:
        layout = self._inside.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, self._gap if self.verticalScrollBar().maximum() else 0, 0)


def bar_sheet(look: Look) -> str:
    """How the bar of a list looks: as wide as a finger needs it."""
    c, px = look.colours, look.px
    return (
        f"QScrollBar {{ width: {px(44)}px; background: {c.bar}; border-radius: {px(10)}px; }}"
        f"QScrollBar::handle {{ background: {c.line}; border-radius: {px(10)}px;"
        f" min-height: {px(84)}px; margin: {px(5)}px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
    )
