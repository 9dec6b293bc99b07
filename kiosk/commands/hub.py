"""`hub`: where the stations of an event meet: setting it up, joining, looking at it, leaving, taking it away."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.exchange.key import exchange_key, is_agreed, use_exchange_key
from db.files import replacing
from db.ledger import Ledger
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.trouble import Trouble
from kiosk.sealing import ExchangeKey, ExchangeSeal
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event

if TYPE_CHECKING:
    from kiosk.sync.hub.connection import Here, HubConnection, Joining
    from kiosk.sync.hub.looking import HubLook

# What speaks with servers is imported where it is needed: every other command starts without it.

NAME = "hub"
ENDING = ".einlass-hub"
LARGEST_FILE = 2**20

app = typer.Typer(help="A PostgreSQL server where all stations of the event meet.", no_args_is_help=True)

ADMIN = typer.Argument(
    metavar="ADMIN-URL",
    envvar="EINLASS_HUB_ADMIN",
    help="The database as its administrator reaches it: postgresql://admin:password@host/database",
)
AUTHORITY = typer.Option(
    "--ca", metavar="FILE", help="The certificate of whoever signed the server's; without it the system's list counts."
)
WITHOUT_TLS = typer.Option("--without-tls", help="Do without encryption. Only in a network that nobody else is in.")


@app.command()
def init(
    admin: Annotated[str, ADMIN],
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="FILE", help="Where to write the joining file; - prints it.")
    ] = None,
    ca: Annotated[Path | None, AUTHORITY] = None,
    host: Annotated[
        str, typer.Option(metavar="NAME", help="By which name stations reach the server, if by another one.")
    ] = "",
    new_password: Annotated[
        bool, typer.Option("--new-password", help="All stations need the new joining file after that.")
    ] = False,
    without_tls: Annotated[bool, WITHOUT_TLS] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Set a hub up for this event, and write the joining file that lets stations in. Doing it again does no harm."""
    from kiosk.sync.hub.setup import HubServer

    settings = read_event(event)
    if without_tls:
        typer.echo(
            "ATTENTION: without TLS anybody in the network can play the hub and see who speaks with it. Names stay "
            "sealed all the same.",
            err=True,
        )
    server = HubServer(admin, _certificate(ca), tls=not without_tls)
    with open_ledger(settings, data) as ledger:
        key = exchange_key(ledger.file)
        joining = server.init(settings.event.id, key, _known(ledger), new_password=new_password, host=host)
        ledger.leave(OPERATOR, "hub-set-up", detail={"key": key.mark})
    _hand_out(joining, out or Path(f"{settings.event.id}{ENDING}"))


@app.command()
def join(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The joining file that hub init has written.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Let this station meet the others at the hub, from now on and by itself."""
    from kiosk.sync.hub.faults import HubNotAllowed, HubNotReached
    from kiosk.sync.hub.looking import look

    settings = read_event(event)
    joining = _read(file, settings)
    with open_ledger(settings, data) as ledger:
        before = exchange_key(ledger.file)
        if joining.key != before and is_agreed(ledger.file) and not yes:
            _ask_for_key(before, joining.key)
        try:
            seen = look(joining.connection, ExchangeSeal(joining.key, NAME), _here(ledger))
        except HubNotAllowed:
            raise
        except HubNotReached as trouble:
            seen = None
            typer.echo(str(trouble), err=True)
        if joining.key != before:
            use_exchange_key(ledger.file, joining.key)
        ledger.join(NAME, joining.connection.text())
        ledger.leave(OPERATOR, "sync-joined", detail={"counterpart": NAME, "key": joining.key.mark})
    typer.echo(f"This station has joined the hub at {joining.connection.host}; its exchange key is {joining.key.mark}")
    if seen is not None:
        _say(joining.connection, seen)
    typer.echo("An open kiosk meets the others by itself within seconds; without one: sync hub")


@app.command()
def check(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Reach the hub and say how that went: encryption, clocks, time of an answer, stations."""
    from dataclasses import asdict

    from kiosk.sync.hub.looking import look

    with open_ledger(read_event(event), data) as ledger:
        connection = _joined(ledger)
        seen = look(connection, ExchangeSeal(exchange_key(ledger.file), NAME), _here(ledger))
    if as_json:
        print_json({"host": connection.host, "event": connection.event, **asdict(seen)})
    else:
        _say(connection, seen)


@app.command()
def leave(
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Meet nobody at the hub any more. What this station knows stays here, what it has told stays there."""
    with open_ledger(read_event(event), data) as ledger:
        _joined(ledger)
        waiting = sum(state.waiting for state in ledger.exchange_states() if state.counterpart == NAME)
        ledger.leave_counterpart(NAME)
        ledger.leave(OPERATOR, "sync-left", detail={"counterpart": NAME})
    typer.echo("This station has left the hub")
    if waiting:
        typer.echo(f"The hub has not heard {waiting} of its records; bundle writes them to a stick", err=True)


@app.command()
def remove(
    which: Annotated[str, typer.Argument(metavar="EVENT", help="The id of the event, as in the event file.")],
    admin: Annotated[str, ADMIN],
    ca: Annotated[Path | None, AUTHORITY] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    without_tls: Annotated[bool, WITHOUT_TLS] = False,
) -> None:
    """Take everything of an event off the hub, and the way in for its stations. What stations have stays with them."""
    from kiosk.sync.hub.setup import HubServer

    question = f"Everything that the hub holds of {which} goes for good. Have all stations got everything from it?"
    if not yes and not typer.confirm(question, err=True):
        raise typer.Exit(Exit.SOME_REFUSED)
    if not HubServer(admin, _certificate(ca), tls=not without_tls).remove(which):
        typer.echo(f"The hub holds nothing of {which}", err=True)
        raise typer.Exit(Exit.SOME_REFUSED)
    typer.echo(f"The hub holds nothing of {which} any more; its old pages are overwritten by: vacuum full")


def _hand_out(joining: Joining, out: Path) -> None:
    if str(out) == "-":
        sys.stdout.write(joining.text())
        return
    try:
        with replacing(out) as draft:
            draft.write_text(joining.text(), "utf-8")
    except OSError as error:
        raise Trouble(f"{out} cannot be written ({error.strerror}); please choose another place with -o") from error
    typer.echo(f"The hub is set up. The joining file is {out}; at each station, this one as well: hub join {out}")
    typer.echo("It holds a password and the exchange key: carry it on a stick, and delete it afterwards", err=True)


def _read(file: Path, settings: EventSettings) -> Joining:
    from kiosk.sync.hub.connection import Joining

    try:
        with file.open("rb") as opened:
            joining = Joining.from_text(opened.read(LARGEST_FILE).decode("utf-8", "replace"))
    except OSError as error:
        raise Trouble(f"{file} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise Trouble(f"{file}: {error}") from None
    if joining.connection.event != settings.event.id:
        raise Trouble(
            f"{file} is for the event {joining.connection.event}, and this station is for {settings.event.id}; please "
            "take the joining file of this event, or the event file of that one with --event"
        )
    return joining


def _ask_for_key(before: ExchangeKey, wanted: ExchangeKey) -> None:
    question = (
        f"This station has the exchange key {before.mark}, and those at the hub have {wanted.mark}. It takes over "
        "theirs; bundles that were sealed with the one before can then not be read here any more. Go on?"
    )
    if not typer.confirm(question, err=True):
        raise typer.Exit(Exit.SOME_REFUSED)


def _say(connection: HubConnection, seen: HubLook) -> None:
    typer.echo(f"hub: {connection.host}:{connection.port}, database {connection.database}, event {connection.event}")
    typer.echo(f"encryption: {'TLS' if seen.tls else 'NONE'}{', certificate verified' if connection.tls else ''}")
    typer.echo(f"an answer takes {seen.milliseconds:.1f} ms")
    typer.echo(f"the clock here is {abs(seen.ahead):.2f} s {'ahead of' if seen.ahead >= 0 else 'behind'} the hub's")
    typer.echo(f"news come {'by themselves' if seen.calls else 'by looking twice a second (the hub does not call)'}")
    typer.echo(f"stations: {seen.stations}, lanes: {seen.lanes}, records: {seen.records}")


def _here(ledger: Ledger) -> Here:
    from kiosk.sync.hub.connection import Here

    return Here(ledger.file.station, ledger.file.name)


def _known(ledger: Ledger) -> HubConnection | None:
    from kiosk.sync.hub.connection import HubConnection

    text = ledger.connection(NAME)
    try:
        return None if text is None else HubConnection.from_text(text)
    except ValueError:
        return None


def _joined(ledger: Ledger) -> HubConnection:
    known = _known(ledger)
    if known is None:
        raise Trouble("This station has not joined a hub; see: hub join --help")
    return known


def _certificate(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble(f"{file} cannot be read as a certificate in PEM form ({type(error).__name__})") from error
