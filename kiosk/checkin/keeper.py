"""The keeper of a help desk's own window: holds its state on the GUI thread, and the one timer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.checkin.attended import Attended, DeskEvent, Open, Shut, attended, seconds
from kiosk.checkin.events import HelperActed, HelperCame, HelperLeft, TimeOver
from kiosk.domain.pin import PinAnswer


class Keeper(QObject):
    """Opens the desk to whoever has given a PIN, and shuts it after them.

    *Signals:*
    - `changed(Attended)`: how the window stands now
    - `helper_gone()`: nobody is there any more
    """

    changed = Signal(object)
    helper_gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: Attended = Shut()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.on_time_over)

    def stop(self) -> None:
        """End the timer: the program closes."""
        self._timer.stop()

    @Slot(object)
    def on_pin_answered(self, answer: PinAnswer) -> None:
        """A PIN was tried or chosen."""
        if answer.operator is not None:
            self._take(HelperCame(answer.operator))

    @Slot()
    def on_helper_acted(self) -> None:
        """The helper is still there."""
        self._take(HelperActed())

    @Slot()
    def on_helper_left(self) -> None:
        """The helper goes."""
        self._take(HelperLeft())

    @Slot()
    def on_time_over(self) -> None:
        """The timer has run out."""
        self._take(TimeOver())

    def _take(self, event: DeskEvent) -> None:
        before, self.state = self.state, attended(self.state, event)
        if (longest := seconds(self.state)) is None:
            self._timer.stop()
        else:
            self._timer.start(round(longest * 1000))
        if self.state != before or isinstance(event, HelperCame):
            self.changed.emit(self.state)
        if isinstance(before, Open) and isinstance(self.state, Shut):
            self.helper_gone.emit()
