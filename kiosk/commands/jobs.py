"""`jobs`: badges that have not come out as far as anybody knows, and what a helper can do about each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from db.ledger import Ledger
from kiosk.commands.output import JSON_OPTION, Exit, moment, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.badge import JobId
from kiosk.settings import DEFAULT_EVENT, read_event

app = typer.Typer(help="Badges that have not come out as far as anybody knows.", invoke_without_command=True)

ALL = "all"
WHICH = typer.Argument(metavar="ID|all", help="The job's id, as the list shows it; 'all' for every open job.")


@app.callback()
def jobs(
    context: typer.Context,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """List the badges that have not come out, oldest first."""
    if context.invoked_subcommand is not None:
        return
    with open_ledger(read_event(event), data) as ledger:
        open_jobs = ledger.open_jobs()
    for job in open_jobs:
        if as_json:
            print_json(
                {
                    "id": job.id,
                    "registration": job.registration_id,
                    "name": job.name,
                    "state": job.state.value,
                    "reason": job.reason,
                    "printer": job.printer,
                    "since": moment(job.since),
                    "maybe_double": job.maybe_double,
                }
            )
        else:
            where = f" at {job.printer}" if job.printer else ""
            why = f": {job.reason}" if job.reason else ""
            double = " (may come out twice)" if job.maybe_double else ""
            state = job.state.value.replace("_", " ")
            typer.echo(f"{job.id}  {job.registration_id}  {job.name}  {state}{where}{why}{double}")
    if not open_jobs and not as_json:
        typer.echo("every badge has come out, as far as anybody knows")


@app.command("give-up")
def give_up(
    which: Annotated[str, WHICH],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Print a badge no more; a running kiosk notices."""
    _each(which, "given-up", lambda ledger, job: ledger.give_up(job, OPERATOR), event, data, as_json=as_json)


@app.command("retry")
def retry(
    which: Annotated[str, WHICH],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Have a badge tried from the start; one that a printer may still have can come out twice."""
    _each(which, "again", lambda ledger, job: ledger.try_again(job, OPERATOR), event, data, as_json=as_json)


_DONE = {"given-up": "given up", "again": "to be printed"}
"""What a job is by what was done, as the trail calls it."""


def _each(
    which: str,
    what: str,
    act: Callable[[Ledger, JobId], object],
    event: Path,
    data: Path | None,
    *,
    as_json: bool,
) -> None:
    with open_ledger(read_event(event), data) as ledger:
        known = [job.id for job in ledger.open_jobs()]
        # A job that a helper gave up is off the list and can still be tried again.
        chosen = known if which == ALL else [JobId(which)]
        try:
            for job in chosen:
                act(ledger, job)
                ledger.leave(OPERATOR, what, detail={"job": job})
        except LookupError:
            typer.echo("There is no badge job of this id; the open ones are listed with: jobs", err=True)
            raise typer.Exit(Exit.SOME_REFUSED) from None
    for job in chosen:
        if as_json:
            print_json({"id": job, "done": _DONE[what]})
        else:
            typer.echo(f"{job} {_DONE[what]}")
