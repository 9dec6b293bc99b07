"""Measures how long a call for help takes from one station to another and back, also on a bad network."""

from __future__ import annotations

import random
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, SignalInstance

from kiosk.calling.book import News
from kiosk.calling.line import HelpLine
from kiosk.calling.post import Post, this_computer
from kiosk.calling.seal import Seal
from kiosk.domain.help import HelpCall
from kiosk.domain.station import StationState
from tools.figures import summary

CALLS = 200
LOST = 0.1
"""The part of all messages that a bad network loses."""
LONGEST_MS = 20_000
KEY = "an invented key of a bench"


def run() -> list[dict[str, Any]]:
    """Two rows each for a good and a bad network: seen by helpers elsewhere, and the answer at the visitor."""
    return [*_measured("", 0.0), *_measured(f", {LOST:.0%} of all messages lost", LOST)]


class LossyPost(Post):
    """Loses some of what it should send, as a crowded wireless network does."""

    def __init__(self, port: int, lost: float) -> None:
        super().__init__(Seal(KEY, _now), port, this_computer)
        self._lost, self._chance = lost, random.Random(2024)

    def tell(self, news: News | StationState) -> None:
        """Send, or lose it."""
        if self._chance.random() >= self._lost:
            super().tell(news)


class Helper:
    """The other station: prints when it has seen a call, and answers it at once."""

    def __init__(self, line: HelpLine) -> None:
        self._line = line
        self._seen: set[str] = set()

    def on_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """These are open now."""
        for call in calls:
            if call.id not in self._seen:
                self._seen.add(call.id)
                print(time.time(), flush=True)
                self._line.on_answered(call.id)


def _measured(network: str, lost: float) -> list[dict[str, Any]]:
    app = QCoreApplication.instance() or QCoreApplication([])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "tools.bench_calls", str(port), str(lost)]
    other = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    other.stdout.readline()
    line = HelpLine("Left door", _now, LossyPost(port, lost))
    line.open()
    seen, told = [], []
    try:
        for _ in range(CALLS):
            begun = time.time()
            _until(line.coming, lambda: line.on_called("unpaid", None, None))
            told.append((time.time() - begun) * 1000)
            seen.append((float(other.stdout.readline()) - begun) * 1000)
            line.on_dropped()
            app.processEvents()
    finally:
        other.kill()
        other.wait()
        line.close()
    return [
        {"what": f"call seen at another station{network}", "n": CALLS, **summary(seen)},
        {"what": f"call to its answer at the visitor{network}", "n": CALLS, **summary(told)},
    ]


def _until(signal: SignalInstance, act: Callable[[], None]) -> None:
    """Do something and run until the signal has come."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(LONGEST_MS, loop, lambda: loop.exit(1))
    act()
    if loop.exec():
        raise TimeoutError(f"no answer within {LONGEST_MS} ms")


def _now() -> datetime:
    return datetime.now(UTC)


def _listen(port: int, lost: float) -> None:
    app = QCoreApplication([])
    line = HelpLine("Right door", _now, LossyPost(port, lost))
    helper = Helper(line)
    line.calls_changed.connect(helper.on_calls)
    line.open()
    print("listening", flush=True)
    app.exec()


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _listen(int(sys.argv[1]), float(sys.argv[2]))
    else:
        for row in run():
            print(row)
