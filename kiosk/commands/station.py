"""Which file a command works on: the data folder, the event, the key and the time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import typer

from db.connection import open_station, station_path
from db.key import station_key
from db.ledger import Ledger
from kiosk.commands.output import Exit
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.signed import signed_ticket
from kiosk.domain.ticket import ForeignCode, TicketCode, read_ticket
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event
from kiosk.station_settings import OWN_EVENT, STATION_FILE, read_station

DATA_OPTION = typer.Option(
    metavar="DIR", envvar="EINLASS_DATA", help="Where the station keeps its file; made at first use."
)
DAY_OPTION = typer.Option("--day", formats=["%Y-%m-%d"], help="Decide for this day instead of today.")
WHO = typer.Argument(metavar="ID|CODE", help="The registration's id or its ticket code.")
REASON = typer.Option("--reason", metavar="TEXT", help="Why; kept in the journal. Please name no person.")
OPERATOR = "command line"
"""Who acted, in the journal and in the trail."""


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def data_folder(settings: EventSettings, data: Path | None) -> Path:
    """The station's data folder; without `data` one per event in the user's own data folder."""
    if data is not None:
        return data
    if os.name == "nt":
        home = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return home / "einlass" / settings.event.id


def event_file(event: Path, folder: Path) -> Path:
    """The file that counts: the organisers' own, unless another one was asked for."""
    own = folder / OWN_EVENT
    return own if event == DEFAULT_EVENT and own.is_file() else event


def _event_of_station(context: typer.Context, event: Path) -> Path:
    """Without --event, the organisers' own event file in the data folder. Its id, and so the folder, stays the same."""
    source = context.get_parameter_source("event")
    if source is None or source.name != "DEFAULT":
        return event
    data = context.params.get("data") or os.environ.get("EINLASS_DATA")
    return event_file(event, data_folder(read_event(event), Path(data) if data else None))


EVENT_OPTION = typer.Option(
    metavar="FILE",
    help="The event file.",
    show_default="that of the station, or Gemeinsam Digital 2024",
    callback=_event_of_station,
)


@contextmanager
def open_ledger(settings: EventSettings, data: Path | None) -> Iterator[Ledger]:
    """The station's file, opened for one command. Raises StoreTrouble."""
    ledger = ledger_in(settings, data_folder(settings, data))
    try:
        yield ledger
    finally:
        ledger.close()


def ledger_in(settings: EventSettings, folder: Path, clock: Callable[[], datetime] = now) -> Ledger:
    """Open the file in `folder`; whoever asked closes it, on the same thread.

    Raises StoreTrouble, and SettingsError for a station file that cannot be used.
    """
    key = station_key(folder, os.environ)
    name = read_station(folder / STATION_FILE).name
    return Ledger(open_station(station_path(folder), key, clock=clock, station=name), settings.rules)


def event_day(settings: EventSettings, day: datetime | None) -> EventDay:
    """The day that was asked for, or today at the venue; says so if that is no day of the event."""
    today = EventDay(day.date()) if day else settings.day_at(now())
    if today not in settings.days:
        days = ", ".join(each.isoformat() for each in settings.days)
        typer.echo(f"{today} is no day of {settings.event.name} ({days}); --day chooses one", err=True)
    return today


def find_registration(ledger: Ledger, who: str) -> Registration:
    """The one registration with this id, ticket code or badge; ends the command with a sentence if there is none."""
    match people_with(ledger, who):
        case (one,):
            return one
        case ():
            typer.echo("There is no registration with this id or code; look the person up with: find NAME", err=True)
        case people:
            ids = " ".join(person.id for person in people)
            typer.echo(f"This code belongs to a group; please name one of its ids: {ids}", err=True)
    raise typer.Exit(Exit.SOME_REFUSED)


def people_with(ledger: Ledger, who: str) -> tuple[Registration, ...]:
    """Everybody with this id, ticket code or badge: several only if they are one group."""
    # What a terminal could not decode has surrogates in it, which no file takes.
    found = ledger.registration(RegistrationId(who)) if who.isprintable() else None
    return (found,) if found else _with_code(ledger, who)


def _with_code(ledger: Ledger, text: str) -> tuple[Registration, ...]:
    code = read_ticket(text)
    if isinstance(code, ForeignCode):
        return ()
    signed = signed_ticket(code)
    if signed is None:
        return ledger.by_code(code)
    claim = signed.claim
    if claim.group:
        return ledger.by_code(TicketCode(claim.reference))
    person = ledger.registration(RegistrationId(claim.reference))
    return (person,) if person else ()
