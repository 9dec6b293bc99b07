"""What the morning check of a station looks at, and how: file, clock, secrets, backups, printers, badges, camera."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from db.backups import backups_in
from db.connection import station_path
from db.engine import opens_without_key
from db.key import key_path
from kiosk.assembly.exchange_look import CHECKS, look_at_exchange
from kiosk.assembly.exchange_look import SECONDS as EXCHANGE_SECONDS
from kiosk.assembly.rooms import Rooms
from kiosk.checkup.backup import BackupFacts, backup_finding, is_other_disk
from kiosk.checkup.camera_look import SECONDS, watch
from kiosk.checkup.clock import clock_facts, clock_finding, sync_finding, zone_finding
from kiosk.checkup.disk import look_at_disk
from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.checkup.network import look_at_network
from kiosk.checkup.orders import (
    Part,
)
from kiosk.checkup.people import list_finding, look_at_badges, templates_of
from kiosk.checkup.power import look_at_power
from kiosk.checkup.printers import look_at_printers
from kiosk.checkup.round import Inspection
from kiosk.checkup.secrecy import disk_finding, disk_is_encrypted, secret_facts, secret_finding
from kiosk.checkup.voice import LIMIT, look_at_voice
from kiosk.domain.registration import Registration
from kiosk.domain.trouble import StoreTrouble
from kiosk.lock.running import is_running
from kiosk.pages.catalogue import Catalogue
from kiosk.printing.press_watch import Outlet
from kiosk.printing.printers_of_station import printers_of
from kiosk.scanning.cameras.mount import Mount
from kiosk.station_settings import STATION_FILE, TEMPLATES, CameraSettings, StationSettings, read_station

Mounts = Callable[[Sequence[CameraSettings]], Sequence[Mount]]
"""Where the cameras are that the station file names."""

PRINTERS_SECONDS, BADGES_SECONDS, FILE_SECONDS = 10.0, 20.0, 10.0
"""Longest waits for printers that are out of reach, for a second of typesetting on a slow computer, for the disk."""


def inspections_of(rooms: Rooms, part: Part, mounts: Mounts | None = None) -> list[Inspection]:
    """What is looked at in one go."""
    match part:
        case Part.QUICK:
            return [
                Inspection(Check.FILE, partial(_look_at_file, rooms), FILE_SECONDS),
                Inspection(Check.CLOCK_SYNC, lambda: [sync_finding()]),
                Inspection(Check.TIME_ZONE, lambda: [zone_finding(rooms.clock(), rooms.event)]),
                Inspection(Check.DISK, partial(look_at_disk, rooms.folder)),
                Inspection(Check.ENCRYPTION, partial(_look_at_secrets, rooms)),
                Inspection(Check.DISK_ENCRYPTION, lambda: [disk_finding(disk_is_encrypted(rooms.folder))]),
                Inspection(Check.BACKUP, partial(_look_at_backup, rooms)),
                Inspection(Check.POWER, look_at_power),
                Inspection(Check.NETWORK, lambda: look_at_network(calls=here_of(rooms).help.key is not None)),
                *(Inspection(check, partial(look_at_exchange, rooms, check), EXCHANGE_SECONDS) for check in CHECKS),
            ]
        case Part.SLOW:
            return [
                Inspection(Check.PRINTER, partial(_look_at_printers, rooms), PRINTERS_SECONDS),
                Inspection(Check.BADGES, partial(_look_at_badges, rooms), BADGES_SECONDS),
                Inspection(Check.VOICE, lambda: look_at_voice(here_of(rooms).voice), LIMIT),
            ]
        case Part.CAMERA:
            return [Inspection(Check.CAMERA, partial(_look_at_cameras, rooms, mounts), SECONDS + 5)]


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """In the order in which they are shown."""
    return tuple(sorted(findings, key=lambda finding: (list(Check).index(finding.check), finding.name)))


def here_of(rooms: Rooms) -> StationSettings:
    """What the station file says now."""
    return read_station(rooms.folder / STATION_FILE)


def outlets_of(rooms: Rooms) -> tuple[Outlet, ...]:
    """Connections of one's own to the station's printers: those of the press belong to its thread."""
    return printers_of(here_of(rooms), rooms.folder / "badges")


def catalogue_of(rooms: Rooms) -> Catalogue:
    """The templates that there are now."""
    return Catalogue(rooms.event, rooms.folder / TEMPLATES)


def _look_at_cameras(rooms: Rooms, mounts: Mounts | None) -> Sequence[Finding]:
    if mounts is None:
        return [Finding(Check.CAMERA, Light.NONE, Remark.CAMERA_ELSEWHERE)]
    if is_running(rooms.folder):
        # Two programs cannot have one camera.
        return [Finding(Check.CAMERA, Light.NONE, Remark.CAMERA_IN_USE)]
    return watch(mounts(here_of(rooms).cameras))


def _look_at_file(rooms: Rooms) -> Sequence[Finding]:
    """The file itself, and what it says of list and clock."""
    try:
        ledger = rooms.open_ledger()
        try:
            people = ledger.registrations()
            with ledger.file.reading() as db:
                version = db.execute("select sqlite_version()").fetchone()[0]
                sound = db.execute("pragma quick_check(1)").fetchone()[0] == "ok"
                last = db.execute("select max(at) from journal where merged_at is null").fetchone()[0]
        finally:
            ledger.close()
    except StoreTrouble as trouble:
        return [Finding(Check.FILE, Light.RED, Remark.FILE_TROUBLE, detail=str(trouble))]
    now, event = rooms.clock(), rooms.event
    facts = clock_facts(now, datetime.fromisoformat(last) if last else None)
    return [
        Finding(Check.FILE, Light.GREEN, Remark.FILE_FINE, version)
        if sound
        else Finding(Check.FILE, Light.RED, Remark.FILE_TROUBLE, detail="quick_check"),
        list_finding(people, event.day_at(now), event.days),
        clock_finding(facts, event),
    ]


def _look_at_secrets(rooms: Rooms) -> Sequence[Finding]:
    encrypted = not opens_without_key(station_path(rooms.folder))
    key = key_path(rooms.folder, os.environ)
    return [secret_finding(secret_facts(encrypted=encrypted, key=key, folder=rooms.folder))]


def _look_at_backup(rooms: Rooms) -> Sequence[Finding]:
    settings = here_of(rooms).backup
    facts = BackupFacts(settings.folder)
    if settings.folder is not None and settings.folder.is_dir():
        ledger = rooms.open_ledger()
        station = ledger.file.station
        ledger.close()
        newest = next(iter(backups_in(settings.folder, station)), None)
        facts = BackupFacts(
            settings.folder,
            there=True,
            other_disk=is_other_disk(settings.folder, rooms.folder),
            every=timedelta(minutes=settings.every),
            newest=newest.at if newest else None,
        )
    return [backup_finding(facts, rooms.clock(), at_work=is_running(rooms.folder))]


def _look_at_printers(rooms: Rooms) -> Sequence[Finding]:
    template_for = rooms.event.badge_template_for
    return look_at_printers(lambda: outlets_of(rooms), lambda: templates_of(_people(rooms), template_for))


def _look_at_badges(rooms: Rooms) -> Sequence[Finding]:
    return look_at_badges(_people(rooms), rooms.event.badge_template_for, catalogue_of(rooms))


def _people(rooms: Rooms) -> Sequence[Registration]:
    ledger = rooms.open_ledger()
    try:
        return ledger.registrations()
    finally:
        ledger.close()
