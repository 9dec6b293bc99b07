"""A station with two cameras, end to end: one is pulled out and the door goes on; both, and it says so; and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.assembly.station import Parts, Station, assemble
from kiosk.checkin.states import Answering, Fault, State, Troubled, Waiting
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Pixels
from tests.fakes import MORNING
from tests.kiosk.scanning.cameras.lab import Hose, code, noise
from tests.test_promises import SETTINGS, data, open_ledger

__all__ = ["data"]  # a fixture
PATIENCE = 60_000


class Door:
    """A station at work, and what its two cameras see."""

    def __init__(self, data: Path, folder: Path, qtbot: QtBot) -> None:
        self._folder, self._qtbot = folder, qtbot
        self._numbers = count()
        self.hoses = {name: Hose(folder / name) for name in ("high", "low")}
        self.ticket = ""
        mounts = [Mount(partial(open_source, folder / name), name, name) for name in self.hoses]
        self.station: Station = assemble(
            Parts(
                event=SETTINGS,
                open_store=lambda: open_ledger(data),
                open_camera=mounts[0].open,
                outlets=(Outlet(FolderPrinter(data / "badges")),),
                clock=lambda: MORNING,
                folder=data,
                mounts=lambda _chosen: mounts,
            )
        )
        self.limping: list[list[str]] = []
        self.station.scanner.limping.connect(lambda lame: self.limping.append([each.place for each in lame]))

    def pull(self, name: str) -> None:
        """Take a camera out."""
        hose = self.hoses.pop(name)
        hose.path.unlink()
        hose.close()

    def plug(self, name: str) -> None:
        """Put it in again."""
        self.hoses[name] = Hose(self._folder / name)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the cameras see until something holds; a ticket is held to the low one."""

        def held() -> bool:
            for name, hose in self.hoses.items():
                hose.show_if_wanted(self._seen(name))
            return holds()

        self._qtbot.waitUntil(held, timeout=PATIENCE)

    def _seen(self, name: str) -> Pixels:
        number = next(self._numbers)
        if name == "high" or not self.ticket:
            return noise(number)
        picture = code(self.ticket).copy()
        picture[:4, :32] = number % 250
        return picture


@pytest.fixture
def door(data: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Door]:
    door = Door(data, tmp_path, qtbot)
    with door.station.at_work():
        yield door
    for hose in door.hoses.values():
        hose.close()


def test_a_camera_that_is_pulled_out_stops_nobody_and_two_of_them_are_told_until_one_is_back(
    door: Door, data: Path
) -> None:
    def state() -> State:
        return door.station.conductor.state

    door.until(lambda: state() == Waiting())
    door.pull("high")
    door.until(lambda: door.limping == [["high"]])
    ledger = open_ledger(data)
    first, second, *_ = (person.code for person in ledger.registrations() if person.code)
    ledger.close()
    door.ticket = first
    door.until(lambda: isinstance(state(), Answering))
    door.ticket = ""
    door.pull("low")
    door.until(lambda: state() == Troubled(Fault.CAMERA))
    door.plug("low")
    door.until(lambda: isinstance(state(), Waiting))
    door.ticket = second
    door.until(lambda: isinstance(state(), Answering))
    door.plug("high")
    door.until(lambda: door.limping[-1] == [])
