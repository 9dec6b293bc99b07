"""Which texts of a window are not seen whole: measured, not looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from kiosk.ui.word_button import WordButton
from kiosk.ui.words import Words


def clipped(window: QWidget) -> list[str]:
    """Every visible text that does not fit into its widget, and every control that sticks out of the window.

    What can be scrolled to is seen whole after scrolling; it must only fit across.
    """
    return [*_texts(window), *_outside(window)]


def _texts(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if isinstance(label, Words):
            whole = not label.clipped()
        else:
            whole = label.fontMetrics().horizontalAdvance(label.text()) <= label.width() or label.wordWrap()
        if not whole:
            yield label.text()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not _button_fits(button):
            yield button.text()


def _button_fits(button: QAbstractButton) -> bool:
    if isinstance(button, WordButton):
        return not button.clipped()
    measures = getattr(button, "clipped", None)
    if callable(measures):
        return not measures()
    if not isinstance(button, QPushButton):
        return True
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    icon = button.iconSize().width() if not button.icon().isNull() else 0
    needed = button.fontMetrics().size(0, button.text())
    return bool(needed.width() + icon <= room.width() + 1 and needed.height() <= room.height() + 1)


def _outside(window: QWidget) -> Iterator[str]:
    for control in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
        if not control.isVisible() or control.objectName().startswith("qt_"):
            continue
        place = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
        room = window.rect()
        if _scrolled(control, window):
            place.setTop(room.top())
            place.setBottom(room.bottom())
        if not room.contains(place):
            yield f"{control.accessibleName()} sticks out: {place.getRect()} in {room.getRect()}"


def _scrolled(widget: QWidget, window: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False
