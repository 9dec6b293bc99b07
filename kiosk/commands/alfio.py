"""`alfio`: this station tells an event of an alf.io server who has come."""

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

app = typer.Typer(help="Tell alf.io who has come; its list comes here as a file.", no_args_is_help=True)


@app.command()
def join(
    url: Annotated[str, URL_OPTION],
    name: Annotated[str, typer.Option("--name", metavar="EVENT", help="The event's short name in alf.io.")],
    key: Secret,
    insecure: Annotated[bool, INSECURE_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Join an event; the API key is that of somebody who may check in there."""
    from kiosk.sync.alfio import AlfioConnection

    connection = AlfioConnection(address(url, insecure=insecure), name, secret(key))
    tried(connection.web(), connection.statistics_path)
    joined(event, data, "alfio", connection.text())
    typer.echo("This station has joined alf.io; from now on it tells by itself who has come, or with: sync alfio")


@app.command()
def check(
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Ask alf.io whether it still lets this station in."""
    from kiosk.sync.alfio import AlfioConnection

    connection = AlfioConnection.from_text(kept(event, data, "alfio"))
    tried(connection.web(), connection.statistics_path)
    typer.echo("alf.io lets this station check people in")


@app.command(help=FORGET_HELP)
def leave(
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Leave alf.io."""
    was_there = left(event, data, "alfio")
    typer.echo("Left alf.io; please delete the key there" if was_there else "This station had not joined alf.io")
