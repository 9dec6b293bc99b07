"""`trail`: who did what at this station, and whether every line is still what was written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, moment, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, OPERATOR, open_ledger
from kiosk.domain.trail import TrailCheck
from kiosk.settings import DEFAULT_EVENT, read_event

TIMES = ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]


def trail(
    since: Annotated[
        datetime | None, typer.Option(metavar="TIME", formats=TIMES, help="Only from then on, at the venue.")
    ] = None,
    verify: Annotated[bool, typer.Option("--verify", help="Check the chain; ends with 1 if it is broken.")] = False,
    forget_before: Annotated[
        datetime | None, typer.Option(metavar="TIME", formats=TIMES, help="Let older lines go, for good.")
    ] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Show who did what at this station, oldest first: ids and numbers, no names."""
    settings = read_event(event)
    zone = settings.rules.time_zone
    with open_ledger(settings, data) as ledger:
        if forget_before is not None:
            gone = ledger.forget_trail(forget_before.replace(tzinfo=zone))
            ledger.leave(OPERATOR, "trail-forgotten", detail={"lines": gone})
            typer.echo(f"{gone} lines are gone", err=True)
        if verify:
            _tell(ledger.verify_trail(), as_json=as_json)
        lines = ledger.trail(None if since is None else since.replace(tzinfo=zone))
    for line in reversed(lines):
        if as_json:
            print_json(
                {
                    "number": line.number,
                    "at": moment(line.at),
                    "operator": line.operator,
                    "what": line.what,
                    "registration": line.registration,
                    "detail": dict(line.detail),
                }
            )
        else:
            whom = f"  {line.registration}" if line.registration else ""
            detail = "".join(f"  {key} {value}" for key, value in line.detail.items())
            typer.echo(f"{line.number}  {moment(line.at)}  {line.operator}  {line.what}{whom}{detail}")


def _tell(check: TrailCheck, *, as_json: bool) -> None:
    """Say what the check came to, and end the command."""
    if as_json:
        print_json(
            {
                "sound": check.broken_at is None,
                "lines": check.lines,
                "forgotten": check.forgotten,
                "broken_at": check.broken_at,
                "last_hash": check.last_hash,
            }
        )
    elif check.broken_at is None:
        gone = f", {check.forgotten} older ones were let go" if check.forgotten else ""
        typer.echo(f"The trail is sound: {check.lines} lines{gone}; the last one has the hash {check.last_hash or '-'}")
    else:
        typer.echo(
            f"The trail is broken at line {check.broken_at}: it is missing or is not what was written. Please keep a "
            "copy of the data folder as it is, and ask who has had the key file",
            err=True,
        )
    raise typer.Exit(Exit.DONE if check.broken_at is None else Exit.SOME_REFUSED)
