"""Builds all workers of a station, wires them in one readable block, and stops them in reverse order."""

from __future__ import annotations

import platform
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import __version__
from kiosk.assembly.exchanging import Exchanging
from kiosk.assembly.hand_scanning import HandScanning
from kiosk.assembly.wiring import wire_badges, wire_pulse, wire_right
from kiosk.calling.line import HelpLine
from kiosk.calling.post import Post
from kiosk.calling.pulse import Pulse
from kiosk.calling.seal import Seal
from kiosk.checkin.conductor import Conductor
from kiosk.checkin.desk import Desk
from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.ports import Clock, Store
from kiosk.checkin.progress import House
from kiosk.diagnostics import BugWatch
from kiosk.domain.station import Work
from kiosk.lock.print_right import PrintRight
from kiosk.office.backups import RegularBackups, TakeBackup
from kiosk.office.erasing import EraseIfDue
from kiosk.office.night import Night
from kiosk.office.office import Office, Task
from kiosk.office.on_duty import OnDuty
from kiosk.pages.catalogue import Catalogue
from kiosk.printing.press import Press
from kiosk.printing.press_watch import Outlet
from kiosk.printing.printer import Printer
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.frame import Camera
from kiosk.scanning.gate import Gate
from kiosk.scanning.scanner import MountsOf, Scanner
from kiosk.settings import EventSettings
from kiosk.station_settings import StationSettings
from kiosk.threads import let_old_windows_go, running
from kiosk.ui.announce import Announcer
from kiosk.ui.window import KioskWindow
from kiosk.voice.voice import Voice


@dataclass(frozen=True, slots=True)
class Parts:
    """What differs between a station at the door, the demo and a test.

    `here` is what the station file says about this computer.
    `open_store` is called on the desk thread and `open_camera` on the scanner thread: each owns what it opens.
    `mounts` says which cameras are meant by the station file; without it there is the one of `open_camera`. Organisers
    can choose others if it `chooses_cameras`.
    `templates` is the folder of the organisers' own badge templates; `copies` gets every badge besides a printer.
    `voice` is the command that starts the voice; without one the station is silent. `office` says who does
    the organisers' orders, and `on_duty` is told for whom. `folder` is where other programs may be at work as well:
    only one of them prints. `asks_for_pins` says that a station without PINs begins with that; `post` is used in place
    of the network. `exchange` makes what talks to other stations and systems; without it nobody is talked to.
    """

    event: EventSettings
    open_store: Callable[[], Store]
    open_camera: Callable[[], Camera]
    outlets: Sequence[Outlet]
    clock: Clock
    templates: Path | None = None
    copies: Printer | None = None
    here: StationSettings = field(default_factory=StationSettings)
    voice: Sequence[str] = ()
    office: Mapping[type, Task] = field(default_factory=dict)
    on_duty: OnDuty = field(default_factory=OnDuty)
    folder: Path | None = None
    asks_for_pins: bool = False
    post: Post | None = None
    take_backup: TakeBackup | None = None
    exchange: Callable[[], Exchanging] | None = None
    mounts: MountsOf | None = None
    chooses_cameras: bool = False


@dataclass(frozen=True, slots=True)
class Station:
    """A station, wired. Nothing runs before `at_work`, so whoever connects until then misses no signal."""

    window: KioskWindow
    conductor: Conductor
    scanner: Scanner
    desk: Desk
    press: Press
    bugs: BugWatch
    line: HelpLine
    announcer: Announcer
    voice: Voice
    office: Office
    backups: RegularBackups
    hand: HandScanning
    right: PrintRight | None = None
    night: Night | None = None
    exchanging: Exchanging | None = None

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Run the workers as long as the block lasts. The window is not shown yet."""
        let_old_windows_go()
        self.bugs.install()
        self.line.open()
        self.voice.open()
        try:
            with (
                running(self.backups, "backups"),
                running(self.office, "office"),
                running(self.desk, "desk"),
                running(self.press, "press"),
                running(self.scanner, "scanner"),
                self.hand.at_work(),
                nullcontext() if self.exchanging is None else self.exchanging.at_work(),
            ):
                if self.right is not None:
                    self.right.open()
                if self.night is not None:
                    self.night.open()
                yield
                # Whoever ends the kiosk from the area goes with that.
                self.conductor.on_helper_left()
        finally:
            if self.right is not None:
                self.right.close()
            self.bugs.remove()
            # First the voice: that it is silent now is told to the conductor, whose timers end last.
            self.voice.close()
            self.conductor.stop()
            if self.night is not None:
                self.night.close()
            self.line.close()
            self.window.close()


def assemble(parts: Parts) -> Station:
    """Build and wire a station; needs a QApplication."""
    window = KioskWindow(parts.event, parts.here.screen)
    screen = parts.event.screen
    conductor = Conductor(House(usual_manner(parts.here), screen.languages, screen.look_up))
    scanner = scanner_of(parts)
    desk = Desk(parts.open_store, parts.clock, parts.event.day_at, parts.event.door.helper_roles)
    press = press_of(parts)
    right = PrintRight(parts.folder, kiosk=True) if parts.folder is not None else None
    bugs = BugWatch()
    pulse = pulse_of(parts, Work.DOOR)
    line = help_line_of(parts, pulse)
    announcer = Announcer(parts.event, window, usual_manner(parts.here))
    voice = Voice(parts.voice)
    office = Office(parts.office)
    backups = RegularBackups(parts.take_backup, parts.here.backup.every)

    # One scan: camera -> conductor -> desk -> conductor -> screen and press.
    scanner.shown.connect(conductor.on_shown)
    scanner.gone.connect(conductor.on_gone)
    scanner.hinted.connect(conductor.on_hinted)
    hand = HandScanning(parts.here, "door")
    hand.wire(window, desk, conductor)
    conductor.admit_asked.connect(desk.admit)
    desk.decided.connect(conductor.on_decided)
    window.people_chosen.connect(conductor.on_people_chosen)
    window.visitor_acted.connect(conductor.on_visitor_acted)
    conductor.admit_some_asked.connect(desk.admit_some)
    conductor.changed.connect(window.on_state)
    conductor.print_asked.connect(press.on_job)

    # What is heard. The announcer hears of a wish before the conductor does, and of manner and state after the window,
    # which moves the keyboard.
    window.wished.connect(announcer.on_wished)
    conductor.changed.connect(announcer.on_state)
    announcer.ordered.connect(voice.on_order)
    announcer.follow_keyboard()
    voice.ready.connect(announcer.on_voices)
    voice.ready.connect(window.on_voices)
    voice.speaking.connect(announcer.on_speaking)
    voice.speaking.connect(conductor.on_speaking)
    voice.plugged.connect(conductor.on_headset)

    # How the visitor wants to be served; before the state of the same step, so that nothing is dressed twice.
    window.wished.connect(conductor.on_wished)
    window.visitor_did.connect(conductor.on_visitor_did)
    conductor.manner_changed.connect(window.on_manner)
    conductor.manner_changed.connect(announcer.on_manner)

    # Somebody without a code.
    conductor.look_up_asked.connect(desk.look_up)
    desk.nobody_found.connect(conductor.on_nobody_found)

    # Calls for help, of this station and of others.
    conductor.help_called.connect(line.on_called)
    conductor.help_dropped.connect(line.on_dropped)
    conductor.helper_arrived.connect(line.on_arrived)
    line.coming.connect(conductor.on_help_coming)
    line.calls_changed.connect(window.on_calls)
    window.call_answered.connect(line.on_answered)
    window.call_done.connect(line.on_done)

    # How this station and the others are doing.
    wire_pulse(pulse, desk, press)
    scanner.failed.connect(pulse.on_camera_failed)
    scanner.recovered.connect(pulse.on_camera_recovered)
    scanner.limping.connect(pulse.on_cameras_limping)
    line.stations_changed.connect(window.on_stations)

    # The viewfinder pulls: the next frame comes when the last one is painted.
    scanner.frame_ready.connect(window.on_preview)
    scanner.row_seen.connect(window.on_told)
    scanner.code_seen.connect(window.on_told)
    window.screens.pages.sync.has_camera()
    window.screens.pages.sync.codes_wanted.connect(scanner.on_codes_wanted)
    window.screens.pages.checkup.camera_wanted.connect(scanner.on_views_wanted)
    scanner.viewed.connect(window.screens.pages.checkup.on_camera)
    window.screens.pages.camera.views_wanted.connect(scanner.on_views_wanted)
    scanner.viewed.connect(window.screens.pages.camera.on_camera)
    if parts.chooses_cameras:
        window.screens.pages.camera.cameras_chosen.connect(scanner.on_cameras_chosen)
    else:
        window.screens.pages.camera.is_fixed()
    window.painted.connect(scanner.on_frame_painted)

    # Badges, also those of the last run, and those that did not come.
    wire_badges(desk, press)
    if right is not None:
        wire_right(right, desk, press)
        right.here.connect(window.on_printing_here)
    press.held_up.connect(conductor.on_badge_held_up)
    press.printers_changed.connect(window.on_printers)
    window.reprint_wanted.connect(conductor.on_reprint_wanted)
    conductor.reprint_asked.connect(desk.reprint_for_attendee)
    desk.reprint_answered.connect(conductor.on_reprint_answered)

    # Trouble.
    scanner.failed.connect(conductor.on_camera_failed)
    scanner.recovered.connect(conductor.on_camera_recovered)
    scanner.failed.connect(window.on_camera_failed)
    scanner.recovered.connect(window.on_camera_recovered)
    scanner.limping.connect(window.on_cameras_limping)
    desk.failed.connect(conductor.on_store_failed)
    desk.recovered.connect(conductor.on_store_recovered)
    bugs.found.connect(conductor.on_bug)

    # Helpers.
    window.helper_wanted.connect(conductor.on_helper_wanted)
    desk.helper_badge.connect(conductor.on_helper_badge)
    conductor.unlocking.connect(desk.on_unlocking)
    conductor.helper_gone.connect(desk.on_helper_gone)
    window.pin_chosen.connect(desk.choose_pin)
    window.pin_entered.connect(desk.check_pin)
    desk.pins_missing.connect(window.on_pins_missing)
    if parts.asks_for_pins:
        desk.pins_missing.connect(conductor.on_pins_missing)
    desk.pin_answered.connect(window.on_pin_answered)
    desk.pin_answered.connect(conductor.on_pin_answered)
    window.touched.connect(conductor.on_helper_acted)
    window.helper_left.connect(conductor.on_helper_left)
    window.desk_wished.connect(desk.on_wish)
    desk.told.connect(window.on_told)
    desk.jobs_open.connect(window.on_jobs_open)

    # Organisers.
    window.came.connect(parts.on_duty.on_came)
    window.ordered.connect(office.on_order)
    office.told.connect(window.on_done)
    night = Night(parts.clock, parts.event.rules.time_zone) if EraseIfDue in parts.office else None
    if night is not None:
        night.ordered.connect(office.on_order)
    backups.told.connect(window.on_news)

    # Other stations and systems.
    exchanging = parts.exchange() if parts.exchange is not None else None
    if exchanging is not None:
        exchanging.wire(window, desk)

    return Station(
        window,
        conductor,
        scanner,
        desk,
        press,
        bugs,
        line,
        announcer,
        voice,
        office,
        backups,
        hand,
        right,
        night,
        exchanging,
    )


def scanner_of(parts: Parts) -> Scanner:
    """What reads the cameras of the station."""
    mounts = (Mount(parts.open_camera),) if parts.mounts is None else parts.mounts(parts.here.cameras)
    return Scanner(mounts, Gate(), time.monotonic, mounts_of=parts.mounts)


def usual_manner(here: StationSettings) -> Manner:
    """How this station serves somebody who has chosen nothing."""
    screen = here.screen
    return Manner(theme=Theme(screen.theme), calm=screen.calm, low=screen.low, volume=here.voice.volume)


def pulse_of(parts: Parts, work: Work) -> Pulse:
    """What gathers how this station is doing."""
    folder = parts.folder or Path()
    return Pulse(__version__, work, lambda: shutil.disk_usage(folder).free)


def help_line_of(parts: Parts, pulse: Pulse) -> HelpLine:
    """The line of this station; without a key calls stay here."""
    settings = parts.here.help
    post = parts.post or (Post(Seal(settings.key, parts.clock), settings.port) if settings.key else None)
    return HelpLine(parts.here.name or platform.node() or "Station", parts.clock, post, health=pulse.health)


def press_of(parts: Parts) -> Press:
    """The press of a station."""
    pages = Catalogue(parts.event, parts.templates)
    resting = parts.folder is not None
    return Press(pages, parts.outlets, parts.event.badge_template_for, time.monotonic, parts.copies, resting=resting)
