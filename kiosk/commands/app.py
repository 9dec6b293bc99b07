"""Puts the commands together and turns trouble into a sentence and an exit code."""

from __future__ import annotations

import sys

import typer
from rich.console import Console

from kiosk import __version__
from kiosk.commands import (
    after_event,
    alfio,
    backups,
    badges,
    calls,
    cameras,
    changes,
    confirmations,
    desk,
    doctor,
    erase,
    exchange,
    exchange_key,
    export,
    handbook,
    help_desk,
    hub,
    indico,
    jobs,
    paper,
    pins,
    pretix,
    printers,
    reading,
    registrations,
    run,
    scanners,
    statement,
    sync,
    tickets,
    trail,
    undoing,
    voices,
)
from kiosk.commands.output import Exit
from kiosk.domain.trouble import Trouble
from kiosk.settings import SettingsError

app = typer.Typer(
    help="Einlass, the self check-in kiosk: scan a ticket, greet the person, print the badge.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

app.command("run")(run.run)
app.command("desk")(help_desk.desk)
app.command("import")(registrations.import_)
app.command("confirmations")(confirmations.confirmations_)
app.command("find")(registrations.find)
app.command("paper-list")(paper.paper_list)
app.command("export")(export.export)
app.command("certificates")(after_event.certificates)
app.command("report")(after_event.report)
app.command("scan")(reading.scan)
app.command("admit")(desk.admit)
app.command("stats")(desk.stats)
app.command("walk-in")(changes.walk_in)
app.command("correct")(changes.correct)
app.command("withdraw")(changes.withdraw)
app.command("check-out")(changes.check_out)
app.command("history")(undoing.history)
app.command("undo")(undoing.undo)
app.command("note")(undoing.note)
app.command("trail")(trail.trail)
app.command("pins")(pins.pins)
app.add_typer(tickets.app, name="tickets")
app.command("badge")(badges.badge)
app.add_typer(printers.app, name="printers")
app.add_typer(jobs.app, name="jobs")
app.command("cameras")(cameras.cameras)
app.command("scanners")(scanners.scanners)
app.command("doctor")(doctor.doctor)
app.command("backup")(backups.backup)
app.command("restore")(backups.restore)
app.command("voices")(voices.voices)
app.command("accessibility-statement")(statement.statement)
app.command("calls")(calls.calls)
app.command("erase")(erase.erase)
app.command("handbook")(handbook.handbook)
app.command("bundle")(sync.bundle)
app.command("merge")(sync.merge)
app.add_typer(exchange.app, name="sync")
app.add_typer(hub.app, name="hub")
app.add_typer(pretix.app, name="pretix")
app.add_typer(indico.app, name="indico")
app.add_typer(alfio.app, name="alfio")
app.command("exchange-key")(exchange_key.exchange_key_)


@app.callback(invoke_without_command=True)
def _options(
    version: bool = typer.Option(False, "--version", help="Print the version and end."),
) -> None:
    if version:
        typer.echo(f"einlass {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line and end the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A name from another script must not end the program on a terminal set to ASCII.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except SettingsError as error:
        _say(str(error))
        sys.exit(Exit.WRONG_USE)
    except Trouble as trouble:
        _say(str(trouble))
        sys.exit(Exit.TROUBLE)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(Exit.TROUBLE)


def _say(sentence: str) -> None:
    Console(stderr=True, soft_wrap=True).print(sentence, markup=False, highlight=False)
