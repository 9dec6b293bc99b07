"""`admit` and `stats`: the door's decision and its numbers, without a window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, decision, numbers, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, now, open_ledger
from kiosk.domain.admission import Decision, Inside, NotATicket, outcome_name, registration_of
from kiosk.domain.registration import EventDay
from kiosk.domain.ticket import ForeignCode, read_ticket
from kiosk.settings import DEFAULT_EVENT, EventSettings, read_event


def admit(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="What the ticket says.")] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help="Take one code a line; answer each when durable.")] = False,
    day: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Decide for this day instead of today.")
    ] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Decide on a ticket and keep the check-in, as at the camera."""
    if (code is None) == (not stdin):
        raise typer.BadParameter("give either a CODE or --stdin")
    settings = read_event(event)
    today = _day(settings, day)
    refused = False
    with open_ledger(settings, data) as ledger:
        for text in _lines() if code is None else (code.encode("utf-8", "surrogateescape"),):
            ticket = read_ticket(text)
            answer = (
                Decision(NotATicket())
                if isinstance(ticket, ForeignCode)
                else ledger.admit(ticket, today, "command line")
            )
            refused |= not isinstance(answer.outcome, Inside)
            if as_json:
                print_json(decision(answer) | {"day": today.isoformat()})
            else:
                whom = registration_of(answer.outcome)
                typer.echo(f"{outcome_name(answer.outcome)}{f' {whom.id}' if whom else ''}")
    raise typer.Exit(Exit.SOME_REFUSED if refused else Exit.DONE)


def stats(
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Show how many are registered, present and waiting for a badge."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        values = numbers(ledger.stats())
    if as_json:
        print_json(values)
        return
    for name, value in values.items():
        words = ", ".join(f"{key} {number}" for key, number in value.items()) if isinstance(value, dict) else value
        typer.echo(f"{name.replace('_', ' ')}: {words}")


def _day(settings: EventSettings, day: datetime | None) -> EventDay:
    today = EventDay(day.date()) if day else settings.day_at(now())
    if today not in settings.days:
        days = ", ".join(each.isoformat() for each in settings.days)
        typer.echo(f"{today} is no day of {settings.event.name} ({days}); --day chooses one", err=True)
    return today


def _lines() -> Iterator[bytes]:
    for line in sys.stdin.buffer:
        yield line.rstrip(b"\r\n")
