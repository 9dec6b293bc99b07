"""Builds and wires a help desk that is a program of its own, on the same file as the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from kiosk.assembly.exchanging import Exchanging
from kiosk.assembly.hand_scanning import HandScanning
from kiosk.assembly.station import (
    Parts,
    help_line_of,
    press_of,
    pulse_of,
    usual_manner,
)
from kiosk.assembly.wiring import wire_badges, wire_pulse, wire_right
from kiosk.calling.line import HelpLine
from kiosk.checkin.desk import Desk
from kiosk.checkin.keeper import Keeper
from kiosk.diagnostics import BugWatch
from kiosk.domain.station import Work
from kiosk.lock.print_right import PrintRight
from kiosk.office.office import Office
from kiosk.printing.press import Press
from kiosk.threads import let_old_windows_go, running
from kiosk.ui.desk_window import DeskWindow


@dataclass(frozen=True, slots=True)
class HelpDesk:
    """A help desk, wired. Nothing runs before `at_work`."""

    window: DeskWindow
    keeper: Keeper
    desk: Desk
    press: Press
    bugs: BugWatch
    line: HelpLine
    office: Office
    right: PrintRight
    hand: HandScanning
    exchanging: Exchanging | None = None

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Run the workers as long as the block lasts. The window is not shown yet."""
        let_old_windows_go()
        self.bugs.install()
        self.line.open()
        try:
            with (
                running(self.office, "office"),
                running(self.desk, "desk"),
                running(self.press, "press"),
                self.hand.at_work(),
                nullcontext() if self.exchanging is None else self.exchanging.at_work(),
            ):
                self.right.open()
                yield
                self.keeper.on_helper_left()
        finally:
            self.right.close()
            self.bugs.remove()
            self.keeper.stop()
            self.line.close()
            self.window.close()


def assemble_desk(parts: Parts) -> HelpDesk:
    """Build and wire a help desk; needs a QApplication. It has no camera, no voice and no backups."""
    assert parts.folder is not None, "a help desk shares the data folder of a kiosk"
    window = DeskWindow(parts.event, parts.here.screen)
    window.on_manner(usual_manner(parts.here))
    keeper = Keeper()
    desk = Desk(parts.open_store, parts.clock, parts.event.day_at)
    press = press_of(parts)
    bugs = BugWatch()
    pulse = pulse_of(parts, Work.DESK)
    line = help_line_of(parts, pulse)
    office = Office(parts.office)
    right = PrintRight(parts.folder, kiosk=False)

    # Who is there.
    window.pin_chosen.connect(desk.choose_pin)
    window.pin_entered.connect(desk.check_pin)
    desk.pins_missing.connect(window.on_pins_missing)
    desk.pin_answered.connect(window.on_pin_answered)
    desk.pin_answered.connect(keeper.on_pin_answered)
    window.touched.connect(keeper.on_helper_acted)
    window.helper_left.connect(keeper.on_helper_left)
    keeper.changed.connect(window.on_state)
    keeper.helper_gone.connect(desk.on_helper_gone)

    # What they do.
    window.desk_wished.connect(desk.on_wish)
    desk.told.connect(window.on_told)
    desk.jobs_open.connect(window.on_jobs_open)
    window.came.connect(parts.on_duty.on_came)
    window.ordered.connect(office.on_order)
    office.told.connect(window.on_done)

    # What they scan.
    hand = HandScanning(parts.here, "desk")
    hand.wire(window, desk)

    # Calls for help, of other stations.
    line.calls_changed.connect(window.on_calls)
    window.call_answered.connect(line.on_answered)
    window.call_done.connect(line.on_done)
    wire_pulse(pulse, desk, press)
    line.stations_changed.connect(window.on_stations)

    # Badges, as long as no kiosk prints them.
    wire_badges(desk, press)
    wire_right(right, desk, press)
    right.here.connect(window.on_printing_here)
    press.printers_changed.connect(window.on_printers)

    # Other stations and systems.
    exchanging = parts.exchange() if parts.exchange is not None else None
    if exchanging is not None:
        exchanging.wire(window, desk)

    return HelpDesk(window, keeper, desk, press, bugs, line, office, right, hand, exchanging)
