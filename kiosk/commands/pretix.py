"""`pretix`: this station as a device of a pretix server: joining, checking, badge layouts, a new token, leaving."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.ledger import Ledger
from db.lists.days import day_of_heading
from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.pretix_layouts import layouts
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.registration import EventDay
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event

if TYPE_CHECKING:
    from kiosk.sync.pretix.connection import Connection
    from kiosk.sync.pretix.inspection import Inspected
    from kiosk.sync.pretix.invitation import Invitation
    from kiosk.sync.pretix.joining import Choices

# What speaks with servers is imported where it is needed: every other command starts without it.

NAME = "pretix"

app = typer.Typer(help="Exchange with a pretix server: its list comes here, check-ins go there.", no_args_is_help=True)
app.command("layouts")(layouts)

NOT_JOINED = "This station has not joined pretix; see: pretix join --help"


@app.command()
def join(
    qr: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What the QR code of the device says; - reads it from stdin.")
    ] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help="Without QR code: the address of pretix ...")] = None,
    token: Annotated[
        str | None, typer.Option(metavar="TOKEN", help="... and the initialization token that it shows.")
    ] = None,
    slug: Annotated[str | None, typer.Option("--slug", metavar="EVENT", help="Short name of the event there.")] = None,
    list_: Annotated[
        list[str] | None, typer.Option("--list", metavar="DAY=NUMBER", help="The check-in list of a day.")
    ] = None,
    online: Annotated[
        list[int] | None,
        typer.Option("--online", metavar="PRODUCT", help="Number of a product whose holders take part online."),
    ] = None,
    hint: Annotated[
        list[str] | None,
        typer.Option("--hint", metavar="QUESTION", help="Identifier of a question whose answers helpers see."),
    ] = None,
    everybody: Annotated[
        bool | None,
        typer.Option(
            "--all/--own", help="Tell pretix what all stations of the hub did, or only this one (the default)."
        ),
    ] = None,
    insecure: Annotated[bool, typer.Option("--insecure", help="Allow an address without encryption.")] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Become a device of pretix, for one event, with a check-in list for each day.

    Once this station is a device, the same command without a QR code chooses event, lists, products and questions anew.
    """
    from kiosk.sync.pretix.inspection import inspected
    from kiosk.sync.pretix.joining import Choices, Wanted, chosen, connected
    from kiosk.sync.web import is_local

    settings = read_event(event)
    invited = _invited(qr, url, token, insecure=insecure)
    days = _lists(list_ or [], settings)
    with open_ledger(settings, data) as ledger:
        if invited is not None:
            if invited.url.startswith("http:") and not is_local(invited.url):
                typer.echo("Attention: http is not encrypted; whoever is in the network can read everything", err=True)
            connection = connected(invited, ledger.file.name)
            # Its word is used up: whatever is still to be chosen, the token must not be lost.
            ledger.join(NAME, connection.text())
        else:
            connection = _connection(ledger)
        wanted = Wanted(
            slug,
            days,
            None if online is None else tuple(online),
            None if hint is None else tuple(hint),
            everybody,
        )
        found = chosen(connection, wanted, settings.days, lambda text: day_of_heading(text, settings.days))
        if isinstance(found, Choices):
            _ask(found)
            raise typer.Exit(Exit.WRONG_USE)
        ledger.join(NAME, found.text())
        ledger.leave(OPERATOR, "sync-joined", detail={"counterpart": NAME})
        _say(inspected(found))


@app.command()
def check(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Ask pretix whether everything is as it should be: device, rights, check-in lists and their numbers."""
    from kiosk.sync.pretix.inspection import inspected

    with open_ledger(read_event(event), data) as ledger:
        connection = _connection(ledger)
    found = inspected(connection)
    if as_json:
        print_json(found.as_json())
    else:
        _say(found)
    if found.problems:
        raise typer.Exit(Exit.SOME_REFUSED)


@app.command()
def roll(
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Take a new token; the one before is good no more, wherever a copy of it may be."""
    from kiosk.sync.pretix.joining import rolled

    with open_ledger(read_event(event), data) as ledger:
        ledger.join(NAME, rolled(_connection(ledger)).text())
        ledger.leave(OPERATOR, "sync-token-rolled", detail={"counterpart": NAME})
    typer.echo("This station has a new token")


@app.command()
def leave(
    forget: Annotated[
        bool, typer.Option("--forget", help="Forget pretix even if it cannot be told; then revoke the device there.")
    ] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Tell pretix that this device is gone, and forget its token; list and check-ins stay here."""
    from kiosk.sync.ports import NotReached
    from kiosk.sync.pretix.joining import left

    with open_ledger(read_event(event), data) as ledger:
        connection = _connection(ledger)
        try:
            left(connection)
        except NotReached as trouble:
            if not forget:
                raise NotReached(f"{trouble}. Nothing was forgotten; --forget leaves all the same") from trouble
            typer.echo(f"{trouble}. Please revoke the device {connection.label} in pretix", err=True)
        ledger.leave_counterpart(NAME)
        ledger.leave(OPERATOR, "sync-left", detail={"counterpart": NAME})
    typer.echo("This station has left pretix; list and check-ins stay here")


def _invited(qr: str | None, url: str | None, token: str | None, *, insecure: bool) -> Invitation | None:
    from kiosk.sync.pretix.invitation import invitation, invitation_of

    if (url is None) != (token is None) or (qr is not None and url is not None):
        raise typer.BadParameter("give either --qr, or --url and --token")
    if qr is not None:
        return invitation_of(sys.stdin.read() if qr == "-" else qr, insecure=insecure)
    return None if url is None or token is None else invitation(url, token, insecure=insecure)


def _lists(texts: list[str], settings: EventSettings) -> dict[EventDay, int]:
    found: dict[EventDay, int] = {}
    for text in texts:
        day, _, number = text.partition("=")
        try:
            found[EventDay(date.fromisoformat(day))] = int(number)
        except ValueError:
            raise typer.BadParameter("--list is like 2024-02-20=3: a day, and the number of a check-in list") from None
    if other := sorted(set(found) - set(settings.days)):
        raise typer.BadParameter(f"{other[0]} is no day of this event")
    return found


def _connection(ledger: Ledger) -> Connection:
    from kiosk.sync.pretix.connection import Connection

    text = ledger.connection(NAME)
    if text is None:
        typer.echo(NOT_JOINED, err=True)
        raise typer.Exit(Exit.WRONG_USE)
    return Connection.from_text(text)


def _ask(choices: Choices) -> None:
    from kiosk.sync.pretix.joining import choices_text

    if choices.events:
        names = ", ".join(f"{slug} ({name})" for slug, name in choices.events)
        typer.echo(f"This station is a device of pretix now. Which event is it? {names}", err=True)
        typer.echo("Please go on with: pretix join --slug EVENT", err=True)
        return
    typer.echo("This station is a device of pretix now. Please say which check-in list is that of a day:", err=True)
    typer.echo(f"  {choices_text(choices.lists)}", err=True)
    typer.echo(f"Go on with: pretix join {' '.join(f'--list {day}=NUMBER' for day in choices.open)}", err=True)


def _say(found: Inspected) -> None:
    for line in found.lines():
        typer.echo(line)
    for problem in found.problems:
        typer.echo(problem, err=True)
