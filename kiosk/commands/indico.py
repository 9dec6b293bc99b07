"""`indico`: this station exchanges with a registration form of an Indico event."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.other_systems import (
    FORGET_HELP,
    INSECURE_OPTION,
    URL_OPTION,
    Secret,
    address,
    joined,
    kept,
    left,
    secret,
    tried,
)
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION
from kiosk.settings import DEFAULT_EVENT

app = typer.Typer(help="Exchange with Indico: its list comes here, who has come goes there.", no_args_is_help=True)


@app.command()
def join(
    url: Annotated[str, URL_OPTION],
    number: Annotated[int, typer.Option("--number", metavar="N", help="The event's number in Indico.")],
    form: Annotated[int, typer.Option(metavar="N", help="The number of the registration form.")],
    token: Secret,
    insecure: Annotated[bool, INSECURE_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Join a registration form; the token needs the scope "registrants"."""
    from kiosk.sync.indico import IndicoConnection

    connection = IndicoConnection(address(url, insecure=insecure), str(number), str(form), secret(token))
    tried(connection.web(), connection.form_path)
    joined(event, data, "indico", connection.text())
    typer.echo("This station has joined Indico; from now on it exchanges by itself, or with: sync indico")


@app.command()
def check(
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Ask Indico whether it still lets this station in."""
    from kiosk.sync.indico import IndicoConnection

    connection = IndicoConnection.from_text(kept(event, data, "indico"))
    tried(connection.web(), connection.form_path)
    typer.echo("Indico lets this station read the list and check people in")


@app.command(help=FORGET_HELP)
def leave(
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Leave Indico."""
    was_there = left(event, data, "indico")
    typer.echo("Left Indico; please delete the token there" if was_there else "This station had not joined Indico")
