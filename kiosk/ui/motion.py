"""Calm motion: how far something has got that happens once, and when it is over."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal, Slot

DRAWING_MS = 360
"""How long a sign takes to draw itself; at most 400, so that nobody waits for it."""


class Motion(QObject):
    """Goes from 0 to 1 once; without motion it is at 1 at once. Nothing ever comes back, so nothing flashes (A8).

    *Signals:*
    - `moved()`: `done` has changed
    """

    moved = Signal()

    def __init__(self, milliseconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.done = 1.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(milliseconds)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self.on_value)

    @property
    def running(self) -> bool:
        """Whether something moves."""
        return self._animation.state() is QVariantAnimation.State.Running

    def start(self) -> None:
        """Move from 0 to 1."""
        self._animation.stop()
        self._animation.start()

    def finish(self) -> None:
        """Be at 1 now."""
        self._animation.stop()
        self.done = 1.0
        self.moved.emit()

    @Slot(object)
    def on_value(self, value: float) -> None:
        """The animation has got so far."""
        self.done = value
        self.moved.emit()
