"""How the window of a run is shown: as a window, as a full screen that is watched, or over everything and locked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from PySide6.QtWidgets import QWidget

from kiosk.lock.awake import kept_awake
from kiosk.lock.cover import covering
from kiosk.lock.only_one import Bell

WINDOW_SIZE = (1280, 720)


@contextmanager
def shown(window: QWidget, bell: Bell, *, windowed: bool, watched: bool, shared: bool = False) -> Iterator[None]:
    """Show `window` as long as the block lasts; whoever tries to start a second kiosk brings it to the front.

    One that is `shared` leaves other screens, keyboard and mouse to other programs.
    """
    if not windowed and not watched:
        with kept_awake(), covering(window, beside_others=shared) as cover:
            bell.rung.connect(cover.on_changed)
            has = "the whole screen" if shared else "the whole screen and the keyboard"
            typer.echo(
                f"Einlass has {has}. A helper ends it on the helpers' screen (PIN); "
                f"from elsewhere `kill {os.getpid()}` does. To look around without all that: --windowed.",
                err=True,
            )
            yield
        return
    bell.rung.connect(window.raise_)
    bell.rung.connect(window.activateWindow)
    if windowed:
        window.resize(*WINDOW_SIZE)
        window.show()
    else:
        # A watched run ends with its source: there is nobody to be kept in.
        window.showFullScreen()
    yield
