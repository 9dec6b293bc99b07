"""A desk for a screen reader: a virtual screen, a private accessibility bus, a real station and a reader beside it."""

from __future__ import annotations

import json
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import qrcode
from PIL import Image

from tests.conftest import ROOT
from tests.x_screen import ScreenMissing, x_screen

SYSTEM_PYTHON = "/usr/bin/python3"
"""GLib's bindings come with Debian and not with our own environment."""
READER = Path(__file__).with_name("reader.py")
PATIENCE = 60.0
"""Seconds that anything may take on a loaded machine; whatever is waited for is usually there at once."""
FRAME = (1280, 720)


class RigMissing(Exception):
    """A real part of the desk is not installed; the text says which."""


def what_is_missing() -> str:
    """What this machine lacks for a screen reader, or nothing."""
    if shutil.which("dbus-daemon") is None:
        return "not installed: dbus-daemon"
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "not installed: at-spi2-core"
    bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", bindings], capture_output=True, check=False)
    return "" if asked.returncode == 0 else "not installed: python3-gi gir1.2-atspi-2.0"


class Camera:
    """A folder of pictures that the station takes for its camera; what lies in it can be changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nobody holds anything up."""
        self._show(Image.new("L", FRAME, 128))

    def show(self, code: str) -> None:
        """Somebody holds up a ticket with this code."""
        picture = Image.new("L", FRAME, 128)
        made = qrcode.make(code, box_size=9).get_image().convert("L")
        picture.paste(made, ((FRAME[0] - made.width) // 2, (FRAME[1] - made.height) // 2))
        self._show(picture)

    def _show(self, picture: Image.Image) -> None:
        # Two pictures take turns, so that each is read from the disk again; put in their place whole.
        for name in ("a", "b"):
            beside = self.folder / f"{name}.new"
            picture.save(beside, "PNG")
            beside.replace(self.folder / f"{name}.png")


@dataclass(frozen=True, slots=True)
class Desk:
    """A station at work on the screen `display`, and what somebody does who cannot see it."""

    station: int
    display: str
    reader: subprocess.Popen[str]
    camera: Camera
    data: Path
    environment: dict[str, str]

    def read(self) -> list[dict[str, Any]]:
        """Everything that is on the screen, as a screen reader tells it."""
        things: list[dict[str, Any]] = self._ask(do="read").get("things", [])
        return things

    def wait_for(self, text: str) -> list[dict[str, Any]]:
        """Read until something with this text in its name is there; all that is there then."""
        things: list[dict[str, Any]] = []

        def there() -> bool:
            things[:] = self.read()
            return any(text in each["name"] for each in things)

        self._until(there, text)
        return things

    def press(self, name: str) -> None:
        """Use the control with this text in its name as soon as it is there."""
        self._until(lambda: self._ask(do="press", name=name)["done"], name)

    def fill(self, name: str, text: str) -> None:
        """Write into the field with this text in its name as soon as it is there."""
        self._until(lambda: self._ask(do="type", name=name, text=text)["done"], name)

    def wait_to_hear(self, text: str) -> str:
        """Listen until the station announces something with this text in it."""
        said: list[str] = []

        def heard() -> bool:
            said.extend(self._ask(do="heard").get("heard", []))
            return any(text in each for each in said)

        self._until(heard, text)
        return " ".join(said)

    def stats(self) -> dict[str, Any]:
        """What the file says, asked by another program."""
        asked = [sys.executable, "main.py", "stats", "--json", "--data", str(self.data)]
        told = subprocess.run(asked, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=True)
        values: dict[str, Any] = json.loads(told.stdout)
        return values

    def _until(self, seen: Callable[[], bool], what: str) -> None:
        late = time.monotonic() + PATIENCE
        while time.monotonic() < late:
            if seen():
                return
            # The reader is another process; there is no signal to wait for.
            select.select([], [], [], 0.1)
        there = [each["name"] for each in self.read() if each["name"]]
        raise AssertionError(f"{what!r} never came; there is: {there}")

    def _ask(self, **question: Any) -> dict[str, Any]:
        return _ask(self.reader, pid=self.station, **question)


@contextmanager
def desk_running(folder: Path, event: Path) -> Iterator[Desk]:
    """A demo station of this event on a screen of its own, with a reader, as long as the block lasts.

    Raises RigMissing where a real part is missing.
    """
    with program_running(folder, "run", "--demo", "--windowed", "--event", str(event)) as desk:
        yield desk


@contextmanager
def program_running(folder: Path, *words: str, size: str = "1360x800") -> Iterator[Desk]:
    """A program of Einlass with a window, told to work on a data folder and a camera below `folder`, with a reader.

    Raises RigMissing where a real part is missing.
    """
    if missing := what_is_missing():
        raise RigMissing(missing)
    (folder / "run").mkdir(mode=0o700)
    log = folder / "log"
    with ExitStack() as until_the_end, log.open("wb") as noise:
        try:
            screen = until_the_end.enter_context(x_screen(size))
        except ScreenMissing as absent:
            raise RigMissing(str(absent)) from absent
        environment = screen.environment | {
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "HOME": str(folder),
            "EINLASS_KEY_FILE": str(folder / "key"),
            # Qt asks the desktop whether a reader runs; there is no desktop here to say so.
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        environment["DBUS_SESSION_BUS_ADDRESS"] = until_the_end.enter_context(_bus(environment, noise))
        camera = Camera(folder / "camera")
        data = folder / "data"
        data.mkdir(mode=0o700, exist_ok=True)
        # The reader speaks here, and a daemon for voices would stay behind.
        (data / "station.toml").write_text("[voice]\nspeech = false\nsounds = false\n", "utf-8")
        station = until_the_end.enter_context(
            _process(
                [sys.executable, "main.py", *words, "--data", str(data), "--source", str(camera.folder)],
                environment,
                noise,
            )
        )
        reader = until_the_end.enter_context(_process([SYSTEM_PYTHON, str(READER)], environment, noise, talking=True))
        _line(reader)
        yield Desk(station.pid, screen.display, reader, camera, data, environment)


@contextmanager
def _bus(environment: dict[str, str], noise: Any) -> Iterator[str]:
    with _process(["dbus-daemon", "--session", "--print-address", "--nofork"], environment, noise, talking=True) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()


@contextmanager
def _process(
    words: list[str], environment: dict[str, str], noise: Any, *, talking: bool = False
) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE if talking else noise
    stdin = subprocess.PIPE if talking else subprocess.DEVNULL
    process = subprocess.Popen(
        words, cwd=ROOT, env=environment, stdin=stdin, stdout=pipe, stderr=noise, text=True, bufsize=1
    )
    try:
        yield process
    finally:
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        _end(process)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _ask(reader: subprocess.Popen[str], **question: Any) -> dict[str, Any]:
    assert reader.stdin is not None
    reader.stdin.write(json.dumps(question) + "\n")
    reader.stdin.flush()
    return _line(reader)


def _line(reader: subprocess.Popen[str]) -> dict[str, Any]:
    assert reader.stdout is not None
    ready, _, _ = select.select([reader.stdout], [], [], PATIENCE)
    text = reader.stdout.readline() if ready else ""
    assert text, "the reader has ended"
    reply: dict[str, Any] = json.loads(text)
    return reply
