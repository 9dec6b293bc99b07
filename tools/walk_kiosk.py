"""A locked kiosk on a screen of its own, the hand that plays with it, and whether it is still there."""

from __future__ import annotations

import json
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, assert_never

from PIL import Image, ImageGrab

from tests.x_screen import XScreen, x_screen
from tools.walk_steps import HEIGHT, WIDTH, Hostile, Key, Pressed, Step, Typed, Word
from tools.xtest import XHand

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "einlass-report"
PATIENCE = 60.0
"""Seconds after which what should come does not come any more."""
MAGENTA = (255, 0, 255)
"""The colour of a window of another program."""


class Lost(Exception):
    """The kiosk was left, is stuck, or shows nothing."""


class Kiosk:
    """A locked kiosk on a screen of its own, and the hand that plays with it."""

    def __init__(self, process: subprocess.Popen[str], screen: XScreen, hand: XHand, folder: Path) -> None:
        self._process, self._screen, self._hand, self._folder = process, screen, hand, folder
        self._strangers: list[int] = []
        self._bugs = 0
        self._last = ""
        self.managers = 0
        """How often the window manager had to be started again."""

    def do(self, step: Step) -> None:
        """One step of a walk."""
        if isinstance(step, Hostile):
            self._last = step.how
        match step:
            case Key(name, held):
                self._hand.key(name, *held)
            case Typed(text, end):
                for letter in text:
                    self._hand.letter(letter if letter.isalnum() else "-")
                self._hand.key(end)
            case Pressed(start, end, button, held):
                self._hand.drag(start, end, button, *held)
            case Word(text):
                self.say(text)
            case Hostile(how):
                self._be_hostile(how)
            case _:
                assert_never(step)

    def say(self, words: str) -> None:
        """Tell the kiosk's process something."""
        assert self._process.stdin is not None
        try:
            print(words, file=self._process.stdin, flush=True)
        except BrokenPipeError as error:
            raise Lost(f"the kiosk has ended with {self._process.wait()}") from error

    def ask(self) -> dict[str, Any]:
        """How the kiosk is doing, once everything before was heard."""
        self._hand.settle()
        self.say("ask")
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], PATIENCE)[0]:
            raise Lost("the kiosk does not answer")
        line = self._process.stdout.readline()
        if not line:
            raise Lost(f"the kiosk has ended with {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def back_in_front(self) -> float:
        """Wait until the kiosk is over everything; how many seconds that took."""
        begun = time.monotonic()
        while (elsewhere := self._elsewhere()) is not None:
            if time.monotonic() - begun > PATIENCE:
                raise Lost(elsewhere)
            # What the walks do to openbox 3.6.1 makes it end with a segmentation fault now and then.
            self.managers += self._screen.manage()
            time.sleep(0.02)
        return time.monotonic() - begun

    def look(self) -> None:
        """Look at the screen: something is on it, and nothing of another program."""
        for patience in (0.3, 1.0, 3.0, 0.0):
            picture = ImageGrab.grab(xdisplay=self._screen.display)
            if is_a_picture(picture):
                return
            time.sleep(patience)
        REPORT.mkdir(parents=True, exist_ok=True)
        picture.save(REPORT / "walk-lost.png")
        raise Lost("the screen shows nothing, or another program")

    def end_the_visit(self) -> None:
        """Let time pass until nobody is being served."""
        # Presses may still be on their way to it, and the desk may still be looking at a PIN.
        time.sleep(1.0)
        begun = time.monotonic()
        while (state := self.ask()["state"]) != "Waiting":
            if time.monotonic() - begun > PATIENCE:
                raise Lost(f"time does not end {state}")
            self.say("time")
            time.sleep(0.02)

    def check_in(self, code: str) -> None:
        """A ticket lets somebody in, whatever was before."""
        self.say(f"show {code}")
        begun = time.monotonic()
        while (answer := self.ask())["outcome"] != "admitted":
            if time.monotonic() - begun > PATIENCE:
                raise Lost(f"a ticket is not answered: {answer}")
            time.sleep(0.02)

    def new_bugs(self) -> int:
        """Unexpected errors in the log since the last question."""
        log = self._folder / "einlass.log"
        found = [line for line in log.read_text("utf-8").splitlines() if " CRITICAL " in line] if log.exists() else []
        new, self._bugs = found[self._bugs :], len(found)
        with (REPORT / "walk-bugs.txt").open("a", encoding="utf-8") as kept:
            kept.writelines(f"{line}\n" for line in new)
        return len(new)

    def megabytes(self) -> int:
        """Memory of the kiosk's process."""
        status = Path(f"/proc/{self._process.pid}/status").read_text("utf-8")
        return int(status.split("VmRSS:")[1].split()[0]) // 1024

    def _elsewhere(self) -> str | None:
        active = self._hand.active()
        if self._hand.process_of(active) != self._process.pid:
            return f"window {active} of process {self._hand.process_of(active)} is in front after {self._last}"
        if (place := self._hand.place_of(active)) != (0, 0, WIDTH, HEIGHT):
            return f"the window is at {place}"
        return None

    def _be_hostile(self, how: str) -> None:
        own = self._hand.active()
        match how:
            case "away":
                self._hand.put_away(own)
            case "close":
                self._hand.close(own)
            case "shrink":
                self._hand.shrink(own)
            case "desktop":
                self._hand.go_to_desktop(2)
            case _:
                self._strangers.append(self._hand.open_window())
                if len(self._strangers) > 2:
                    self._hand.destroy(self._strangers.pop(0))
        self._hand.settle()
        # Long enough for the window manager to have done it; the kiosk takes back what it lost.
        time.sleep(0.1)


def is_a_picture(picture: Image.Image) -> bool:
    """Whether there is more than one colour on it, and hardly any of another program's."""
    small = picture.convert("RGB").resize((160, 90), Image.Resampling.BOX)
    colours = small.getcolors(160 * 90) or []
    foreign = sum(count for count, colour in colours if colour == MAGENTA)
    varied = any(high - low > 24 for low, high in small.getextrema())  # type: ignore[misc]
    return varied and foreign < 20


@contextmanager
def kiosk(strikes: float) -> Iterator[Kiosk]:
    """A locked kiosk, as long as the block lasts."""
    REPORT.mkdir(parents=True, exist_ok=True)
    told = REPORT / "walked-kiosk.txt"
    with (
        x_screen(f"{WIDTH}x{HEIGHT}") as screen,
        XHand(screen.display) as hand,
        told.open("a", encoding="utf-8") as errors,
    ):
        process = subprocess.Popen(
            [sys.executable, "-m", "tools.walked_station", "--strikes", str(strikes)],
            cwd=ROOT,
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            bufsize=1,
        )
        assert process.stdout is not None
        try:
            folder = Path(process.stdout.readline().strip())
            walked = Kiosk(process, screen, hand, folder)
            walked.back_in_front()
            yield walked
            if process.poll() is None:
                walked.say("end")
                process.wait(PATIENCE)
        finally:
            process.kill()
            process.communicate()
