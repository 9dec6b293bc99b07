"""What is said of the control that has the keyboard; names and letters to type only where nobody else hears them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.ui.keyboard import Face
from kiosk.ui.phrases_speech import SpeechWords
from kiosk.ui.tick import Tick


def control_words(control: QWidget, words: SpeechWords, *, private: bool) -> str:
    """What is said of this control; empty where nothing is. Never what stands in a field."""
    name = control.accessibleName()
    match control:
        case Tick():
            return words.ticked(name if private else _place_of(control, words), on=control.isChecked())
        case Face():
            return words.button(name) if private else ""
        case QAbstractButton() if control.isCheckable():
            return words.ticked(name or control.text(), on=control.isChecked())
        case QAbstractButton():
            return words.button(name or control.text())
        case QLineEdit():
            return words.field(name)
        case _:
            return ""


def typed_words(before: str, text: str, words: SpeechWords) -> str:
    """What is said, into a headset only, when a field changes: the letter that came, or that one went."""
    if len(text) > len(before):
        return text[-1]
    return words.deleted() if text else ""


def _place_of(tick: Tick, words: SpeechWords) -> str:
    screen = tick.parentWidget()
    ticks = screen.findChildren(Tick) if screen else [tick]
    return words.person(ticks.index(tick) + 1, len(ticks))
