"""A conversation with a voice of one's own, without a window: for commands and for the morning check."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.settings import RESOURCES
from kiosk.voice.messages import Failed, Headset, Order, Ready, Report, Speaking, line_of, report_of

PATIENCE = 20.0
"""Seconds for a voice to be ready; speech-dispatcher is started for it if need be."""

LONGEST = 120.0
"""Seconds for one text to be said."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a voice says of itself; one that has not `answered` in time has no engine."""

    ready: Ready
    headset: bool
    answered: bool = True


class Talk:
    """A conversation with the voice. `reasons` are what it could not do, in its own words."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._reports: queue.Queue[Report | None] = queue.Queue()
        self.reasons: list[str] = []
        threading.Thread(target=self._listen, name="voice", daemon=True).start()

    def look(self, patience: float = PATIENCE) -> Heard:
        """What the voice says of itself."""
        headset = False
        for report in self._until(patience):
            match report:
                case Headset(there):
                    headset = there
                case Ready():
                    return Heard(report, headset)
                case _:
                    pass
        return Heard(Ready("", ()), headset, answered=False)

    def order(self, order: Order) -> None:
        """Have it do something."""
        assert self._process.stdin is not None
        self._process.stdin.write(line_of(order))
        self._process.stdin.flush()

    def speak(self, order: Order, longest: float = LONGEST) -> bool:
        """Say something; whether it was said to its end."""
        self.order(order)
        for report in self._until(longest):
            match report:
                case Speaking(False):
                    return True
                case Failed(reason):
                    self.reasons.append(reason)
                case _:
                    pass
        return False

    def _until(self, patience: float) -> Iterator[Report]:
        while True:
            try:
                report = self._reports.get(timeout=patience)
            except queue.Empty:
                return
            if report is None:
                return
            yield report

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._reports.put(report_of(line))
        self._reports.put(None)


@contextmanager
def conversation(command: Sequence[str]) -> Iterator[Talk]:
    """Talk to a voice of one's own, as long as the block lasts."""
    with subprocess.Popen(
        command,
        cwd=RESOURCES.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield Talk(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(1)
            except subprocess.TimeoutExpired:
                process.kill()
