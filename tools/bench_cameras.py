"""Measures in real time how soon a camera's fault is told, and how soon a ticket is read once it is mended."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path
from threading import Event, Thread
from typing import Any

import cv2
from PySide6.QtCore import QCoreApplication

from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.gate import Gate
from kiosk.scanning.scanner import Scanner
from kiosk.threads import running
from tools.simulator.render import frames
from tools.simulator.shot import Shot

Row = dict[str, Any]
TIMES = 5
FPS = 30
TICKET = "GD24-A-0123456789-0123456789"
LONGEST = 15.0
"""Seconds after which something did not happen."""


class Cable:
    """A camera on a named pipe: a program writes 30 JPEG pictures a second of 1280x720 into it."""

    def __init__(self, path: Path, films: dict[str, list[bytes]]) -> None:
        self._path, self._films = path, films
        self._shows = cycle(films["room"])
        self._silent, self._stop = Event(), Event()
        self._thread = Thread(target=self._write, daemon=True)
        os.mkfifo(path)
        self._thread.start()

    def show(self, what: str) -> None:
        """Go on with these pictures."""
        self._shows = cycle(self._films[what])
        self._silent.clear()

    def hang(self) -> None:
        """Give no picture any more."""
        self._silent.set()

    def pull(self) -> None:
        """Take it out."""
        self._silent.set()
        self._path.unlink()

    def plug(self, what: str) -> None:
        """Put it in again."""
        os.mkfifo(self._path)
        self.show(what)

    def close(self) -> None:
        self._stop.set()
        self._thread.join(2)

    def _write(self) -> None:
        while not self._stop.wait(1 / FPS):
            if self._silent.is_set():
                continue
            try:
                # Opened anew for each: the pipe of this name may be another one.
                descriptor = os.open(self._path, os.O_WRONLY | os.O_NONBLOCK)
            except OSError:
                continue
            try:
                os.set_blocking(descriptor, True)
                os.write(descriptor, next(self._shows))
            except OSError:
                continue
            finally:
                os.close(descriptor)


class Bench:
    """A scanner on its thread, and when it told what last."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.scanner = Scanner([Mount(partial(open_source, path), path.name) for path in paths], Gate(), time.monotonic)
        self.told: dict[str, float] = {}
        for name in ("shown", "failed", "recovered", "limping", "gone"):
            getattr(self.scanner, name).connect(partial(self._note, name))
        self.scanner.frame_ready.connect(self.scanner.on_frame_painted)

    def seconds_until(self, name: str, do: Callable[[], object]) -> float:
        """How long it takes until something is told after it was done."""
        self.told.pop(name, None)
        begun = time.monotonic()
        do()
        while name not in self.told and time.monotonic() < begun + LONGEST:
            QCoreApplication.processEvents()
            time.sleep(0.002)
        return self.told.get(name, float("inf")) - begun

    def _note(self, name: str, *_: object) -> None:
        self.told[name] = time.monotonic()


def run() -> Sequence[Row]:
    """Everything."""
    application = QCoreApplication.instance() or QCoreApplication([])
    films = made()
    with tempfile.TemporaryDirectory(prefix="einlass-cameras-") as folder:
        rows = [*alone(Path(folder), films), *two(Path(folder), films)]
    del application
    return rows


def made() -> dict[str, list[bytes]]:
    """The pictures: somebody with a ticket, nobody, a lid, and a driver that repeats itself."""
    ticket = list(frames(Shot(7, TICKET, module=6.0), 30))
    room = list(frames(Shot(8, TICKET, module=6.0, light=0.0, room=110.0), 30))
    return {
        "ticket": [encoded(each) for each in ticket],
        "room": [encoded(cv2.GaussianBlur(each, (0, 0), 9) + each % 4) for each in room],
        "black": [encoded(each // 48) for each in room],
        "frozen": [encoded(ticket[0])],
    }


def encoded(picture: Any) -> bytes:
    written, data = cv2.imencode(".jpg", picture)
    assert written
    return bytes(data.tobytes())


@contextmanager
def at_work(paths: Sequence[Path], films: dict[str, list[bytes]]) -> Iterator[tuple[Bench, list[Cable]]]:
    cables = [Cable(path, films) for path in paths]
    bench = Bench(paths)
    with running(bench.scanner, "scanner"):
        yield bench, cables
    for cable in cables:
        cable.close()


def alone(folder: Path, films: dict[str, list[bytes]]) -> Iterator[Row]:
    """One camera."""
    with at_work([folder / "camera"], films) as (bench, (cable,)):
        bench.seconds_until("shown", partial(cable.show, "ticket"))
        faults: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "pulled out": (cable.pull, partial(cable.plug, "ticket")),
            "no picture any more": (cable.hang, partial(cable.show, "ticket")),
            "frozen": (partial(cable.show, "frozen"), partial(cable.show, "ticket")),
            "black": (partial(cable.show, "black"), partial(cable.show, "ticket")),
        }
        for name, (breaks, mends) in faults.items():
            found, read = [], []
            for number in range(TIMES):
                found.append(bench.seconds_until("failed", breaks))
                # Not always at the same moment of the tries to open it again.
                time.sleep(1 + 0.23 * number)
                read.append(bench.seconds_until("shown", mends))
            yield row(f"one camera, {name}", found, read)


def two(folder: Path, films: dict[str, list[bytes]]) -> Iterator[Row]:
    """Two cameras: one does not see, the other reads on."""
    with at_work([folder / "high", folder / "low"], films) as (bench, (high, low)):
        bench.seconds_until("shown", partial(low.show, "ticket"))
        found, read = [], []
        for _ in range(TIMES):
            bench.seconds_until("gone", partial(low.show, "room"))
            found.append(bench.seconds_until("limping", high.pull))
            read.append(bench.seconds_until("shown", partial(low.show, "ticket")))
            bench.seconds_until("limping", partial(high.plug, "room"))
        yield row("two cameras, one pulled out; a ticket at the other", found, read)


def row(what: str, found: Sequence[float], read: Sequence[float]) -> Row:
    """Seconds, as milliseconds."""
    return {
        "what": what,
        "times": len(found),
        "told after, median": statistics.median(found) * 1000,
        "told, longest": max(found) * 1000,
        "first read after, median": statistics.median(read) * 1000,
        "first read, longest": max(read) * 1000,
    }
