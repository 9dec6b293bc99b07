"""Starts the kiosk's demo in the folder given and prints a line when the viewfinder has painted its first picture."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.commands import run as run_command
from kiosk.ui import viewfinder


class _Marked(viewfinder.Viewfinder):
    """A viewfinder that says when it has painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.painted.connect(self.on_painted)

    def on_painted(self) -> None:
        """The first picture is on the screen."""
        print("painted", flush=True)


if __name__ == "__main__":
    setattr(viewfinder, "Viewfinder", _Marked)  # noqa: B010  (before the waiting screen takes the name over)
    folder = Path(sys.argv[1])
    run_command.run(demo=True, data=None, source=None, report=folder / "report")
