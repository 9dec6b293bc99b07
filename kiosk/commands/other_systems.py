"""What the commands for Indico and alf.io have in common: an address, a secret, a try before anything is kept."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.output import Exit
from kiosk.commands.station import OPERATOR, open_ledger
from kiosk.settings import read_event

if TYPE_CHECKING:
    from kiosk.sync.web import Web

URL_OPTION = typer.Option(metavar="URL", help="The address of the server.")
INSECURE_OPTION = typer.Option("--insecure", help="Allow an address without encryption.")
FORGET_HELP = "This station exchanges with it no more; what happened here stays, also what waits to be told."

Secret = Annotated[str, typer.Option(metavar="TEXT", help="The secret; - reads it from stdin, where no one sees it.")]


def secret(text: str) -> str:
    """The secret itself; ends the command if there is none."""
    found = (sys.stdin.readline() if text == "-" else text).strip()
    if not found or not found.isprintable() or not found.isascii():
        typer.echo("This is no token; please copy it once more from the server", err=True)
        raise typer.Exit(Exit.WRONG_USE)
    return found


def address(url: str, *, insecure: bool) -> str:
    """The address as it is kept; ends the command if whoever is in the network could read along."""
    from kiosk.sync.web import is_local

    found = url.strip().rstrip("/")
    if found.startswith("https://") or (found.startswith("http://") and is_local(found)):
        return found
    if not found.startswith("http://"):
        typer.echo("Please give the whole address, beginning with https://", err=True)
        raise typer.Exit(Exit.WRONG_USE)
    if not insecure:
        typer.echo("http is not encrypted; please use https://, or --insecure in a network of your own", err=True)
        raise typer.Exit(Exit.WRONG_USE)
    typer.echo("Attention: http is not encrypted; whoever is in the network can read everything", err=True)
    return found


def tried(web: Web, path: str) -> None:
    """Ask the system for one thing that only those may see who may check in. Raises NotReached and NotAllowed."""
    with closing(web):
        web.ask("GET", path)


def joined(event: Path, data: Path | None, name: str, connection: str) -> None:
    """Keep a connection in the encrypted file; the trail says so."""
    with open_ledger(read_event(event), data) as ledger:
        ledger.join(name, connection)
        ledger.leave(OPERATOR, "sync-joined", detail={"counterpart": name})


def left(event: Path, data: Path | None, name: str) -> bool:
    """Forget a connection; False if there was none."""
    with open_ledger(read_event(event), data) as ledger:
        if ledger.connection(name) is None:
            return False
        ledger.leave_counterpart(name)
        ledger.leave(OPERATOR, "sync-left", detail={"counterpart": name})
        return True


def kept(event: Path, data: Path | None, name: str) -> str:
    """The connection; ends the command with a sentence if there is none."""
    with open_ledger(read_event(event), data) as ledger:
        found = ledger.connection(name)
    if found is None:
        typer.echo(f"This station has not joined {name}; see: {name} join --help", err=True)
        raise typer.Exit(Exit.SOME_REFUSED)
    return found
