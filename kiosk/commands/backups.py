"""`backup` and `restore`: a checked, encrypted copy of the station's file, and the way back."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from db.backup import back_up
from db.backups import backups_in, take
from db.connection import station_path
from db.erasure import replay_erasures
from db.key import key_path, station_key
from db.restore import restore as put_back
from kiosk.commands.output import JSON_OPTION, moment, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, data_folder, ledger_in, now, open_ledger
from kiosk.domain.trouble import StoreTrouble
from kiosk.lock.running import is_running
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import STATION_FILE, read_station


def backup(
    file: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="Into this file, which must not exist.")] = None,
    to: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Into this folder, under a name with the time; it must exist.")
    ] = None,
    list_: Annotated[
        bool, typer.Option("--list", help="List the backups in the folder instead, newest first.")
    ] = False,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Back the station's file up, also while the kiosk is open: into FILE, DIR, or the folder of the station file."""
    if file is not None and (to is not None or list_):
        raise typer.BadParameter("a file, or a folder, but not both")
    settings = read_event(event)
    folder = data_folder(settings, data)
    medium = to or read_station(folder / STATION_FILE).backup.folder
    if file is None and medium is None:
        raise typer.BadParameter(f'name a file, --to DIR, or set [backup] folder = "..." in {folder / STATION_FILE}')
    with open_ledger(settings, data) as ledger:
        if list_ and medium is not None:
            for each in backups_in(medium, ledger.file.station):
                _tell(each.path, f"{moment(each.at)} {each.path}", as_json=as_json, at=moment(each.at))
            return
        key = station_key(folder, os.environ)
        if file is not None:
            back_up(ledger.file.db, key, file)
        else:
            assert medium is not None
            file = take(ledger.file, key, medium).path
        ledger.leave(OPERATOR, "backup")
    _tell(file, f"The backup is made and checked: {file}", as_json=as_json)


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup of this station; `backup --list` lists them.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Put a backup in the place of the station's file; the old file is kept beside it. The kiosk must be closed."""
    settings = read_event(event)
    folder = data_folder(settings, data)
    if is_running(folder):
        raise StoreTrouble("Einlass is open on this data; please end it first, and try again. Nothing was changed")
    key = _key_for(folder)
    restored = put_back(file, station_path(folder), key, clock=now, replay=replay_erasures)
    ledger = ledger_in(settings, folder)
    try:
        ledger.leave(OPERATOR, "restore", None, {"registrations": restored.registrations, "erased": restored.erased})
    finally:
        ledger.close()
    if as_json:
        print_json(
            {
                "registrations": restored.registrations,
                "last_entry": moment(restored.last_entry) if restored.last_entry else None,
                "erased_again": restored.erased,
                "aside": str(restored.aside) if restored.aside else None,
            }
        )
        return
    known = f"all that happened until {moment(restored.last_entry)}" if restored.last_entry else "an empty journal"
    typer.echo(f"Restored: {restored.registrations} registrations and {known}.")
    if restored.erased:
        typer.echo(f"{restored.erased} people who had been erased since were erased again.")
    if restored.aside:
        typer.echo(f"The file of before is kept as {restored.aside}; please delete it when all is well.")


def _key_for(folder: Path) -> bytes:
    """The key of the station. A backup opens with the key that made it, so none is made here.

    Raises StoreTrouble if there is no key file.
    """
    path = key_path(folder, os.environ)
    if not path.exists():
        raise StoreTrouble(
            f"There is no key file {path}; please put the one there that belongs to the backup, or name it with "
            "EINLASS_KEY_FILE. Without it no backup can be read"
        )
    return station_key(folder, os.environ)


def _tell(path: Path, words: str, *, as_json: bool, **more: str) -> None:
    if as_json:
        print_json({"file": str(path), **more})
    else:
        typer.echo(words)
