"""What the criteria look at: every screen of the kiosk, its controls, and how large they are in millimetres."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from kiosk.checkin.states import Helping, State, Unlocking
from kiosk.settings import read_event
from kiosk.ui.still_there import StillThere
from kiosk.ui.window import KioskWindow
from tools.samples import states


@cache
def all_screens() -> tuple[tuple[str, State], ...]:
    """Every screen, by name."""
    return tuple(states(read_event()))


def visitors_screens() -> tuple[tuple[str, State], ...]:
    """Every screen that a visitor sees."""
    return tuple((name, state) for name, state in all_screens() if not isinstance(state, Helping | Unlocking))


def one_of_each() -> tuple[tuple[str, State], ...]:
    """The first sample of each kind of screen that a visitor sees."""
    first: dict[type, tuple[str, State]] = {}
    for name, state in visitors_screens():
        first.setdefault(type(state), (name, state))
    return tuple(first.values())


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(3):
        QCoreApplication.processEvents()
    # What was taken off the screen goes with the next turn of the event loop; here there is none.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show(window: KioskWindow, state: State) -> None:
    """Show this screen, come to rest."""
    window.on_state(state)
    settle()


def controls(window: QWidget) -> Iterator[QWidget]:
    """Everything that can be touched and is seen; Qt's own parts of fields and lists are not ours to name."""
    for control in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
        if control.isVisible() and not control.objectName().startswith("qt_"):
            yield control


def place(control: QWidget, window: QWidget) -> QRect:
    """Where it is in the window, in pixels."""
    return QRect(control.mapTo(window, QPoint(0, 0)), control.size())


def seen(control: QWidget, window: QWidget) -> bool:
    """Whether any of it is in the window and in what it is scrolled in."""
    return not control.visibleRegion().isEmpty() and window.rect().intersects(place(control, window))


def texts(window: QWidget, *, hidden: bool = False) -> str:
    """All words that are on the screen, or are told to a screen reader; with `hidden` also those behind it."""
    parts = []
    for thing in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton)):
        if (hidden or thing.isVisible()) and isinstance(thing, QLabel | QAbstractButton):
            parts += [thing.text(), thing.accessibleName(), thing.accessibleDescription()]
    return " ".join(parts)


def with_keyboard(window: QWidget) -> QWidget:
    """What has the keyboard; without anything, the window."""
    held = QApplication.focusWidget()
    return window if held is None else held


def asking(window: QWidget) -> bool:
    """Whether the question lies over the screen whether somebody is still there."""
    return any(each.isVisible() for each in window.findChildren(StillThere))
