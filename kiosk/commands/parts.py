"""The parts of a station as this computer has them: its printers, camera, voice and file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from db.ledger import Ledger
from kiosk.assembly.backup_tasks import backup_taker
from kiosk.assembly.exchanging import Exchanging
from kiosk.assembly.office_tasks import office_tasks
from kiosk.assembly.other_doors import OtherDoors
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.station import Parts
from kiosk.checkin.manner import LOUDEST
from kiosk.commands.source import mounts_for
from kiosk.commands.wanted import Wanted
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printers_of_station import printers_of
from kiosk.scanning.cameras.mount import Mount
from kiosk.settings import EventSettings
from kiosk.station_settings import STATION_FILE, TEMPLATES, CameraSettings, read_station
from kiosk.voice.command import voice_command


def parts_of(
    wanted: Wanted, settings: EventSettings, clock: Callable[[], datetime], open_ledger: Callable[[], Ledger]
) -> Parts:
    """Raises SettingsError for a station file that cannot be used."""
    folder, watched = wanted.folder, wanted.report is not None
    badges = (wanted.report or folder) / "badges"
    here = read_station(folder / STATION_FILE)
    outlets = printers_of(here, badges)
    # Without any printer the badges go there anyhow.
    elsewhere = bool(here.printers) or not isinstance(outlets[0].printer, FolderPrinter)
    rooms = Rooms(settings, wanted.event, folder, open_ledger, clock)
    exchanges = not (wanted.demo or watched)
    doors = OtherDoors()

    def mounts(chosen: Sequence[CameraSettings]) -> Sequence[Mount]:
        return mounts_for(wanted.sources, chosen, demo=wanted.demo, once=watched)

    return Parts(
        event=settings,
        open_store=lambda: Ledger(open_ledger().file, settings.rules, doors),
        open_camera=mounts(here.cameras)[0].open,
        mounts=mounts,
        # What was named at the start counts until the end.
        chooses_cameras=not (wanted.sources or wanted.demo or watched),
        outlets=outlets,
        clock=clock,
        templates=folder / TEMPLATES,
        copies=FolderPrinter(badges) if watched and elsewhere else None,
        here=here,
        # A run that is only watched disturbs nobody.
        voice=() if watched else voice_command(here.voice, LOUDEST),
        office=office_tasks(rooms),
        on_duty=rooms.on_duty,
        folder=folder,
        asks_for_pins=not (wanted.demo or watched),
        take_backup=None if wanted.demo or watched else backup_taker(rooms),
        exchange=(lambda: Exchanging(rooms, doors)) if exchanges else None,
    )
