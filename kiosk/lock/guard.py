"""Lets only those keys, presses and gestures through to the window that belong to a kiosk."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.lock.allowed_keys import DELETES, FORBIDDEN, MODIFIERS, MOVES, allowed, is_letter
from kiosk.lock.strikes import Bursts, Strikes

log = logging.getLogger(__name__)

NEVER = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.NativeGesture,
        QEvent.Type.MouseButtonDblClick,
    }
)
"""What no part of the window ever hears of. A double click is two presses, which are heard of."""

DROPS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})
"""What is dragged here from another program, which there is only beside a window."""

TYPES = "types"
"""Property of a button that types a letter or a digit: the same twice at once is an everyday wish there."""

_PLACE_SHARE = 1 / 16
"""Two presses are on one place if they are nearer than this share of the window's shorter side: 45 pixels of 720."""


class Guard(QObject):
    """Filters the input events of one window before any widget sees them, and closes windows that are not its own.

    Watches the QWindow, not the application: those few events pass here, and not every event of every widget.
    """

    def __init__(
        self, window: QWidget, strikes: Strikes, milliseconds: Callable[[], int], *, drops: bool = False
    ) -> None:
        """`milliseconds` is a monotonic clock, asked only where an event has no time of its own.

        With `drops` files can be dropped on what takes them.
        """
        super().__init__()
        self._never = NEVER if drops else NEVER | DROPS
        self._window, self._strikes, self._milliseconds = window, strikes, milliseconds
        self._bursts = Bursts()
        # Places are counted downwards, so that none is mistaken for a key.
        self._places = -1
        self._pressed_on: QWidget | None = None
        self._pressed_at = QPoint()
        self._pressed = False
        self._held_back: set[int] = set()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Whether the event ends here."""
        kind = event.type()
        if kind in self._never:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent):
            return self._stops_key(event)
        if isinstance(event, QWheelEvent):
            return bool(event.modifiers() & FORBIDDEN)
        if isinstance(event, QMouseEvent) and kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return self._stops_button(event)
        return False

    @Slot()
    def on_focus_window(self) -> None:
        """Another window has the keyboard, perhaps one of this program, which should have none besides the kiosk."""
        if self.strangers():
            # Not from within the change of focus itself.
            QTimer.singleShot(0, self, self.on_strangers)

    @Slot()
    def on_strangers(self) -> None:
        """Close what should not be there."""
        for stranger in self.strangers():
            log.warning("a window that should not be there is closed: %s", stranger.objectName())
            stranger.close()

    def strangers(self) -> list[QWindow]:
        """The windows of this program that could have the keyboard and are not the kiosk."""
        own, never = self._window.windowHandle(), Qt.WindowType.WindowDoesNotAcceptFocus
        windows = [window for window in QGuiApplication.topLevelWindows() if window is not own]
        return [window for window in windows if window.isVisible() and not window.flags() & never]

    def _stops_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.type() == QEvent.Type.ShortcutOverride:
            if stopped := not allowed(event):
                # Accepted means: no shortcut. The press that follows is stopped, too.
                event.accept()
            return stopped
        if event.isAutoRepeat():
            return True
        if event.type() == QEvent.Type.KeyRelease:
            self._strikes.on_let_go(key, self._time_of(event))
            stopped = key in self._held_back
            self._held_back.discard(key)
            return stopped
        if key in MODIFIERS or (allowed(event) and self._counts(event)):
            return False
        self._held_back.add(key)
        return True

    def _counts(self, event: QKeyEvent) -> bool:
        at, letter = self._time_of(event), is_letter(event)
        if self._bursts.includes(at, letter=letter) and not _typing_in_a_field():
            return False
        types = event.key() in MOVES | DELETES or (letter and event.key() != Qt.Key.Key_Space)
        return self._strikes.counts(event.key(), at, types=types)

    def _stops_button(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return True
        at = self._time_of(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            counted, self._pressed = self._pressed, False
            if counted:
                self._strikes.on_let_go(self._places, at)
            return not counted
        here = event.position().toPoint()
        widget = self._widget_at(here)
        same_widget = widget is not None and widget is self._pressed_on
        if not same_widget and not self._near(here):
            self._places -= 1
        self._pressed_on, self._pressed_at = widget, here
        # Another screen may have come under the finger: what types there is not meant yet.
        types = widget is not None and same_widget and bool(widget.property(TYPES))
        self._pressed = self._strikes.counts(self._places, at, types=types)
        return not self._pressed

    def _near(self, here: QPoint) -> bool:
        reach = min(self._window.width(), self._window.height()) * _PLACE_SHARE
        return (here - self._pressed_at).manhattanLength() < reach

    def _widget_at(self, here: QPoint) -> QWidget | None:
        widget = self._window.childAt(here)
        while widget is not None and not isinstance(widget, QAbstractButton):
            widget = widget.parentWidget()
        return widget

    def _time_of(self, event: QKeyEvent | QMouseEvent) -> int:
        # The time of the hand, not of the program: two strikes during a busy moment stay two strikes at once.
        return event.timestamp() or self._milliseconds()


@contextmanager
def guarded(
    window: QWidget, strikes: Strikes, milliseconds: Callable[[], int], *, drops: bool = False
) -> Iterator[Guard]:
    """Guard `window`, which is shown, as long as the block lasts."""
    guard = Guard(window, strikes, milliseconds, drops=drops)
    handle = window.windowHandle()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    handle.installEventFilter(guard)
    application.focusWindowChanged.connect(guard.on_focus_window)
    try:
        yield guard
    finally:
        application.focusWindowChanged.disconnect(guard.on_focus_window)
        handle.removeEventFilter(guard)


def _typing_in_a_field() -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
