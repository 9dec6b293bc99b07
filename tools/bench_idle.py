"""Measures what the waiting kiosk costs: a real process, a camera's 15 frames a second, processor time by thread."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtWidgets import QApplication

from kiosk.checkin.manner import Manner
from kiosk.scanning.frame import Frame
from kiosk.scanning.opencv import cv2
from kiosk.scanning.preview import preview_of
from kiosk.scanning.reading.decoder import Decoder
from kiosk.settings import read_event
from kiosk.ui.look import look_of
from kiosk.ui.viewfinder import Viewfinder
from tests.x_screen import ScreenMissing, x_screen
from tools import foyer_film
from tools.tables import table

ROOT = Path(__file__).resolve().parent.parent
WARM_UP = 20.0
"""Seconds until the voice has started as well, which loads its sounds in a process of its own."""
SECONDS = 60.0
MOST_THREADS = 6
TICKS = os.sysconf("SC_CLK_TCK")


def run(seconds: float = SECONDS) -> list[dict[str, Any]]:
    """An empty foyer without a screen and with one, and one in which something cannot be read."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        films = {
            "nobody there": _film(Path(name, "empty.avi"), foyer_film.empty_foyer, seconds),
            "something unread in view": _film(Path(name, "unread.avi"), foyer_film.unread_foyer, seconds),
        }
        rows += apart(films["nobody there"])
        for what, film in films.items():
            rows.append({"what": f"{what}, no screen", **_measured(film, _without_screen(), seconds)})
            try:
                with x_screen("1920x1080") as screen:
                    rows.append(
                        {"what": f"{what}, full screen 1920x1080", **_measured(film, screen.environment, seconds)}
                    )
            except ScreenMissing as missing:
                rows.append({"what": f"{what}, full screen: not measured: {missing}"})
    return rows


def apart(film: Path, count: int = 60) -> list[dict[str, Any]]:
    """Where it goes: milliseconds of processor time a frame, each step by itself."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    settings = read_event()
    viewfinder = Viewfinder()
    viewfinder.dress(look_of(Manner(), settings.looks, 1920, 1080, 4.0))
    viewfinder.resize(1100, 800)
    source, decoder = cv2.VideoCapture(str(film)), Decoder()
    spent: dict[str, float] = defaultdict(float)

    def timed(step: str, work: Callable[[], Any]) -> Any:
        begun = time.process_time()
        result = work()
        spent[step] += (time.process_time() - begun) * 1000 / count
        return result

    for number in range(count):
        _, picture = timed("film or camera: JPEG to a picture", source.read)
        gray = timed("grey", partial(cv2.cvtColor, picture, cv2.COLOR_BGR2GRAY))
        seen = timed("reading", partial(decoder.look, gray))
        preview = timed("preview", partial(preview_of, Frame(picture, gray, number, number / 15), seen))
        viewfinder.on_preview(preview)
        timed("viewfinder painted", viewfinder.grab)
    source.release()
    return [{"what": f"{step}, ms a frame", "ms": value} for step, value in spent.items()]


def _film(path: Path, pictures: Callable[[], Iterator[Any]], seconds: float) -> Path:
    foyer_film.write(path, pictures(), seconds + 3 * WARM_UP)
    return path


def _without_screen() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def _measured(film: Path, environment: Mapping[str, str], seconds: float) -> dict[str, Any]:
    """Percent of one core: all together, and the threads that had most of it."""
    with _kiosk(film, environment) as kiosk:
        time.sleep(WARM_UP)
        before, begun = _spent(kiosk), time.monotonic()
        time.sleep(seconds)
        after, passed = _spent(kiosk), time.monotonic() - begun
        memory = kiosk.memory_info().rss / 2**20
    shares = {name: 100 * (after[name] - before.get(name, 0.0)) / passed for name in after}
    most = sorted(shares.items(), key=lambda item: item[1], reverse=True)[:MOST_THREADS]
    by_thread = {name: round(share, 1) for name, share in most if share >= 0.1}
    return {"% of one core": sum(shares.values()), "by thread": by_thread, "MB": memory}


@contextmanager
def _kiosk(film: Path, environment: Mapping[str, str]) -> Iterator[psutil.Process]:
    with tempfile.TemporaryDirectory() as report:
        command = [sys.executable, "main.py", "run", "--demo", "--source", str(film)]
        if environment.get("QT_QPA_PLATFORM") == "offscreen":
            command += ["--report", report]
        kiosk = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
        try:
            yield psutil.Process(kiosk.pid)
            if kiosk.poll() is not None:
                raise RuntimeError(f"the kiosk ended with {kiosk.returncode}")
        finally:
            kiosk.send_signal(signal.SIGTERM)
            kiosk.wait(30)


def _spent(kiosk: psutil.Process) -> dict[str, float]:
    """Processor seconds by name of thread; the voice is a process of its own."""
    spent: dict[str, float] = defaultdict(float)
    for process in (kiosk, *kiosk.children(recursive=True)):
        for task in Path(f"/proc/{process.pid}/task").iterdir():
            name, numbers = (task / "stat").read_text().split("(", 1)[1].rsplit(")", 1)
            user, system = numbers.split()[11:13]
            spent[name if process.pid == kiosk.pid else f"{process.pid}: {name}"] += (int(user) + int(system)) / TICKS
    return spent


def main() -> None:
    """Measure for as long as asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(table(run(parser.parse_args().seconds)))


if __name__ == "__main__":
    main()
