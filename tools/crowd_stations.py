"""The stations of a crowd as whoever started them sees them: orders go in, and every word that they say is kept."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from db.exchange.key import use_exchange_key
from db.roster import write_registrations
from kiosk.sync.hub.connection import Joining
from tests.cut_proxy import CutProxy
from tools.crowd_station import WORDS, Orders, opened, person

PATIENCE_SECONDS = 60.0


@dataclass
class Station:
    """One process with its own file, its own clock and its own way to the hub.

    `acknowledged` is, for each person of the plan that it let in, the entry and the moment (nanoseconds); `heard` is
    when each entry of another station was first on its disk; `done` is how many of its plan it has asked its door for.
    """

    folder: Path
    orders: Orders
    proxy: CutProxy
    acknowledged: dict[int, tuple[str, int]] = field(default_factory=dict)
    heard: dict[str, int] = field(default_factory=dict)
    done: int = 0
    kills: int = 0

    def __post_init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._read, self._rest = 0, ""
        self._goal, self._pace = 0, 0.0
        self._how: list[tuple[int, int, int]] = []

    @property
    def runs(self) -> bool:
        """Whether the process is there."""
        return self._process is not None

    @property
    def is_through(self) -> bool:
        """Whether everybody it was to let in was at its door."""
        return self.done >= self._goal

    def start(self) -> None:
        """Begin, or go on where it was killed."""
        with (self.folder / WORDS).open("a") as words, (self.folder / "errors.txt").open("a") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tools.crowd_station", str(self.folder)],
                stdin=subprocess.PIPE, stdout=words, stderr=errors, text=True,
            )  # fmt: skip
        if not self.is_through:
            self._order(f"go {self.done} {self._goal} {self._pace}")

    def kill(self) -> None:
        """SIGKILL, wherever it is."""
        if self._process is not None:
            self._process.kill()
            self._gone()
            self.kills += 1

    def end(self) -> None:
        """Let it end by itself."""
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            self._gone()

    def go(self, until: int, pace: float) -> None:
        """Let in everybody of the plan up to there, `pace` seconds apart on average."""
        first, self._goal, self._pace = self.done, until, pace
        self._order(f"go {first} {until} {pace}")

    def ask(self) -> None:
        """Ask how it stands; `how` has the answer as soon as it has come."""
        self._how.clear()
        self._order("how")

    def how(self) -> tuple[int, int, int] | None:
        """What waits to be told to the hub, how many registrations and how many entries it has."""
        self.listen()
        return self._how[-1] if self._how else None

    def listen(self) -> None:
        """Read what it has said since."""
        with (self.folder / WORDS).open() as words:
            words.seek(self._read)
            text = self._rest + words.read()
            self._read = words.tell()
        *lines, self._rest = text.split("\n")
        for line in lines:
            match line.split():
                case ["in", number, entry, moment]:
                    self.acknowledged[int(number)] = entry, int(moment)
                    self.done += 1
                case ["not", _]:
                    self.done += 1
                case ["from", entry, moment]:
                    self.heard.setdefault(entry, int(moment))
                case ["how", waiting, registrations, entries]:
                    self._how.append((int(waiting), int(registrations), int(entries)))
                case _:  # half a line of a killed process
                    pass

    def _order(self, order: str) -> None:
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.write(f"{order}\n")
            self._process.stdin.flush()

    def _gone(self) -> None:
        assert self._process is not None
        process, self._process = self._process, None
        if process.stdin is not None and not process.stdin.closed:
            process.stdin.close()
        process.wait()
        self.listen()


def made(folder: Path, orders: Orders, proxy: CutProxy, joining: Joining, people: int) -> Station:
    """A station that has joined the hub by way of the proxy, with a list of so many people."""
    folder.mkdir()
    orders.write(folder)
    ledger = opened(folder, orders)
    use_exchange_key(ledger.file, joining.key)
    ledger.join("hub", replace(joining.connection, port=proxy.port).text())
    with ledger.file.writing():
        write_registrations(ledger.file, map(person, range(people)))
    ledger.close()
    return Station(folder, orders, proxy)


def all_like(stations: Sequence[Station], registrations: int) -> bool:
    """Wait until all have told everything and have the same numbers twice in a row; False if they never do."""
    last: set[tuple[int, int, int]] = set()
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        for station in stations:
            station.ask()
        while not all(station.how() for station in stations):
            if time.monotonic() > until:
                return False
            time.sleep(0.02)
        answers = {answer for station in stations if (answer := station.how()) is not None}
        if len(answers) == 1 and answers == last and next(iter(answers))[:2] == (0, registrations):
            return True
        # As long as something comes they are not given up.
        if answers != last:
            until = time.monotonic() + PATIENCE_SECONDS
        last = answers
        time.sleep(0.1)
    return False
