"""Who makes backups: on the office's order, and regularly while the station works."""

from __future__ import annotations

import os
from pathlib import Path

from db.backups import take
from db.connection import open_station, station_path
from db.key import station_key
from kiosk.assembly.rooms import Rooms
from kiosk.domain.trouble import Trouble
from kiosk.office.backups import BackUpNow, BackupTaken, TakeBackup
from kiosk.office.office import Task, Tell
from kiosk.station_settings import STATION_FILE, read_station


class NoBackupFolder(Trouble):
    """The station file names no folder for backups."""


def backup_taker(rooms: Rooms) -> TakeBackup | None:
    """What makes a backup into the folder of the station file; None if it names none."""
    folder = read_station(rooms.folder / STATION_FILE).backup.folder
    return None if folder is None else lambda: _taken(rooms, folder)


def backup_tasks(rooms: Rooms) -> dict[type, Task]:
    """The one order."""

    def back_up_now(_order: BackUpNow, _tell: Tell) -> BackupTaken:
        taker = backup_taker(rooms)
        if taker is None:
            raise NoBackupFolder(
                f'No folder for backups is set up; please add [backup] folder = "..." to {rooms.folder / STATION_FILE}'
            )
        taken = taker()
        ledger = rooms.open_ledger()
        try:
            ledger.leave(rooms.on_duty.operator, "backup")
        finally:
            ledger.close()
        return taken

    return {BackUpNow: back_up_now}


def _taken(rooms: Rooms, folder: Path) -> BackupTaken:
    key = station_key(rooms.folder, os.environ)
    # A connection of its own: whoever is at the desk or at the door does not wait for it.
    file = open_station(station_path(rooms.folder), key, clock=rooms.clock)
    try:
        backup = take(file, key, folder)
    finally:
        file.close()
    return BackupTaken(backup.at, backup.path.name)
