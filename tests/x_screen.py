"""A screen of one's own: an X server without a monitor, with a real window manager and what a hand does to it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

WANTED = ("Xvfb", "openbox", "xdotool")


class ScreenMissing(Exception):
    """A program that the screen is made of is not installed."""


@dataclass(slots=True)
class XScreen:
    """A screen by the name of its display, such as ":86", and its window manager, which may die."""

    display: str
    _manager: subprocess.Popen[bytes] | None = None

    def manage(self) -> bool:
        """Start the window manager, unless it runs; whether that was necessary."""
        if self._manager is not None and self._manager.poll() is None:
            return False
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        return True

    def leave(self) -> None:
        """End the window manager."""
        if self._manager is not None:
            self._manager.terminate()
            self._manager.wait(30)

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to show itself here."""
        return os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *words: str) -> str:
        """Have xdotool do this, and return what it says."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=30, check=False
        )
        return done.stdout.strip()

    def in_front(self) -> str:
        """The title of the window that has the keyboard; empty if none has it."""
        return self.do("getactivewindow", "getwindowname")


@contextmanager
def x_screen(size: str = "1280x720", *, managed: bool = True) -> Iterator[XScreen]:
    """An X server, with a window manager if it is `managed`, as long as the block lasts. Raises ScreenMissing."""
    for program in WANTED:
        if shutil.which(program) is None:
            raise ScreenMissing(f"no {program} here")
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        # Without -noreset it begins anew whenever the last program has left, and cuts off whoever is just coming.
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(theirs,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    with os.fdopen(ours) as told:
        # The server tells its number when it is ready.
        screen = XScreen(f":{_line(told)}")
    if managed:
        screen.manage()
    try:
        yield screen
    finally:
        screen.leave()
        server.terminate()
        server.wait(30)


def _line(told: IO[str]) -> str:
    line = told.readline().strip()
    if not line:
        raise ScreenMissing("Xvfb does not start")
    return line
