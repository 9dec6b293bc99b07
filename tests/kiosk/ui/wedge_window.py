"""A window of its own on a real screen: says what was scanned, what was typed, and what was pressed. For a test."""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.hand_scan import HandScan
from kiosk.scanning.hand.burst import Wording
from kiosk.scanning.hand.wedge import Pace
from kiosk.ui.wedge_filter import WedgeFilter


def say(**words: object) -> None:
    sys.stdout.write(f"{json.dumps(words)}\n")
    sys.stdout.flush()


class Typed(QLineEdit):
    """A field in which whatever comes is told."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        super().keyPressEvent(event)
        say(key=event.key(), text=event.text())


class Ear(QObject):
    """Tells what comes."""

    def on_scanned(self, scan: HandScan) -> None:
        say(scan=[reading.text for reading in scan.readings], field=field.text())

    def on_text(self, text: str) -> None:
        say(field=text)

    def on_clicked(self) -> None:
        say(clicked=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.WindowActivate:
            say(ready=True)
        return super().eventFilter(watched, event)


if __name__ == "__main__":
    os.environ["QT_IM_MODULE"] = "compose"
    app = QApplication([])
    window, ear = QWidget(), Ear()
    field, button = Typed(window), QPushButton("Press", window)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(button)
    field.textChanged.connect(ear.on_text)
    button.clicked.connect(ear.on_clicked)
    (button if "button" in sys.argv else field).setFocus()
    window.installEventFilter(ear)
    wedge = WedgeFilter(Pace(), Wording())
    wedge.scanned.connect(ear.on_scanned)
    wedge.open()
    window.show()
    window.activateWindow()
    QTimer.singleShot(20_000, app.quit)
    app.exec()
