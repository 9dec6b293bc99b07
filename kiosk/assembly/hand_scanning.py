"""The hand scanners of a program: one that types, and those at serial ports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Literal

from kiosk.checkin.conductor import Conductor
from kiosk.checkin.desk import Desk
from kiosk.domain.hand_scan import Keyboard
from kiosk.scanning.hand.burst import Wording
from kiosk.scanning.hand.serial_line import SerialScanners
from kiosk.scanning.hand.wedge import Pace
from kiosk.station_settings import StationSettings, WedgeSettings
from kiosk.threads import running
from kiosk.ui.helpers_window import HelpersWindow
from kiosk.ui.wedge_filter import WedgeFilter


class HandScanning:
    """What the station file says about them, wired. Nothing listens before `at_work`."""

    def __init__(self, here: StationSettings, at: Literal["door", "desk"]) -> None:
        self.wedge = wedge_of(here.wedge)
        self.serial = SerialScanners([each for each in here.scanners if each.at == at])
        self._has_serial = any(each.at == at for each in here.scanners)

    def wire(self, window: HelpersWindow, desk: Desk, conductor: Conductor | None = None) -> None:
        """Scans go to the helpers' page that is open, or by way of the desk, which knows all tickets, to the door."""
        for scanner in (self.wedge, self.serial):
            if scanner is not None:
                scanner.scanned.connect(window.on_hand_scan)
        self.serial.told.connect(window.on_scanner_told)
        if conductor is not None:
            window.hand_scanned.connect(desk.on_hand_scan)
            desk.hand_shown.connect(conductor.on_hand_shown)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Listen as long as the block lasts."""
        with ExitStack() as until_the_end:
            if self._has_serial:
                until_the_end.enter_context(running(self.serial, "hand scanners"))
            if self.wedge is not None:
                self.wedge.open()
                until_the_end.callback(self.wedge.close)
            yield


def wedge_of(settings: WedgeSettings) -> WedgeFilter | None:
    """What keeps a scanner that types out of everything; None if the station has none."""
    if not settings.used:
        return None
    keyboard = None if settings.keyboard == "auto" else Keyboard(settings.keyboard)
    pace = Pace(settings.gap, settings.silence, settings.least)
    return WedgeFilter(pace, Wording(settings.prefix, settings.suffix, keyboard))
