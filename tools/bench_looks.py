"""Measures how long the GUI thread is busy when a visitor changes language, colours, size or reach."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Waiting
from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.ui.theme import dress
from kiosk.ui.window import KioskWindow
from tools.pictures import sample_frame
from tools.samples import states

SCREENS = ("waiting", "admitted", "already_in", "choosing-12", "calling", "look_up", "explaining")
SIZES = ((1280, 720), (3840, 2160))
ROUNDS = 5


def switches() -> dict[str, list[Manner]]:
    """For each kind of switch the manners that are gone through, again and again."""
    plain = Manner(calm=True, language=Language.GERMAN)
    return {
        "language": [replace(plain, language=language) for language in Language],
        "colours": [replace(plain, theme=theme) for theme in Theme],
        "size": [plain, replace(plain, large=True)],
        "reach": [plain, replace(plain, low=True)],
    }


def times(window: KioskWindow, manners: list[Manner]) -> Iterator[float]:
    """How long each switch keeps the thread busy until all is painted, in milliseconds of its processor time.

    On a machine with nothing else to do that is the time on the wall; others at work do not disturb it.
    """
    for manner in [*manners * ROUNDS][1:]:
        start = time.thread_time()
        window.on_manner(manner)
        QCoreApplication.processEvents()
        yield (time.thread_time() - start) * 1000


def main() -> None:
    """Print median and maximum for each size, screen and kind of switch."""
    settings = read_event()
    app = QApplication(sys.argv[:1])
    dress(app, settings.looks)
    samples, frame = dict(states(settings)), sample_frame()
    for size in SIZES:
        window = KioskWindow(settings)
        window.resize(*size)
        window.show()
        for name in SCREENS:
            window.on_state(samples[name])
            if isinstance(samples[name], Waiting):
                window.on_preview(frame)
            line = []
            for kind, manners in switches().items():
                window.on_manner(manners[0])
                QCoreApplication.processEvents()
                measured = list(times(window, manners))
                line.append(f"{kind} {median(measured):5.1f} / {max(measured):5.1f}")
            print(f"{size[0]}x{size[1]} {name:12} ms (median / max): " + "   ".join(line))
        window.close()


if __name__ == "__main__":
    main()
