"""`admit` and `stats`: the door's decision and its numbers, without a window."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from db.ledger import Ledger
from kiosk.commands.elsewhere import asking_elsewhere
from kiosk.commands.output import JSON_OPTION, Exit, decision, numbers, numbers_of_day, print_json
from kiosk.commands.station import (
    DATA_OPTION,
    DAY_OPTION,
    EVENT_OPTION,
    OPERATOR,
    REASON,
    event_day,
    open_ledger,
    people_with,
)
from kiosk.domain.admission import (
    AlreadyIn,
    ChooseFromGroup,
    Decision,
    Inside,
    NotATicket,
    NotOnList,
    outcome_name,
    registration_of,
)
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import ForeignCode, TicketCode, read_ticket
from kiosk.settings import DEFAULT_EVENT, read_event


def admit(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="What the ticket says.")] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help="Take one code a line; answer each when durable.")] = False,
    who: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Who of a group is here; may be given several times, 'all' for everybody."),
    ] = None,
    late: Annotated[
        bool, typer.Option("--late", help="Let in the holder of a genuine signed ticket who is not on the list.")
    ] = False,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Overrule a refusal that the event file leaves to helpers; needs --reason.")
    ] = False,
    reason: Annotated[str, REASON] = "",
    day: Annotated[datetime | None, DAY_OPTION] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Decide on a ticket and keep the check-in, as at the camera."""
    if (code is None) == (not stdin):
        raise typer.BadParameter("give either a CODE or --stdin")
    if anyway and (stdin or who or not reason.strip() or not reason.isprintable()):
        raise typer.BadParameter("--anyway is for one CODE of one person, and needs a --reason")
    settings = read_event(event)
    today = event_day(settings, day)
    refused = False
    with open_ledger(settings, data) as opened, asking_elsewhere(opened, settings.rules) as ledger:
        for text in _lines() if code is None else (code.encode("utf-8", "surrogateescape"),):
            if anyway and code is not None:
                answer = _anyway(ledger, code, today, reason.strip())
            else:
                answer = _answer(ledger, read_ticket(text), who or (), today, late=late)
            _leave(ledger, answer, "admit-anyway" if anyway else "check-in")
            refused |= not isinstance(answer.outcome, Inside)
            if as_json:
                print_json(decision(answer) | {"day": today.isoformat()})
            else:
                whom = registration_of(answer.outcome)
                where = answer.outcome.where if isinstance(answer.outcome, AlreadyIn) else ""
                at = f" at {where}" if where else ""
                typer.echo(f"{outcome_name(answer.outcome)}{f' {whom.id}' if whom else ''}{at}")
    raise typer.Exit(Exit.SOME_REFUSED if refused else Exit.DONE)


def stats(
    day: Annotated[
        datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="Walk-ins and arrivals of this day.")
    ] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Show how many are registered, present and waiting for a badge."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        today = EventDay(day.date()) if day else settings.day_at(ledger.file.now())
        values = numbers(ledger.stats()) | numbers_of_day(ledger.numbers(today))
    if as_json:
        print_json(values)
        return
    for name, value in values.items():
        words = ", ".join(f"{key} {number}" for key, number in value.items()) if isinstance(value, dict) else value
        words = "-" if words in (None, "") else words
        typer.echo(f"{name.replace('_', ' ')}: {words}")


def _answer(
    ledger: Ledger, ticket: TicketCode | ForeignCode, who: Sequence[str], today: EventDay, *, late: bool
) -> Decision:
    if isinstance(ticket, ForeignCode):
        return Decision(NotATicket())
    if not who:
        return ledger.admit(ticket, today, OPERATOR, late=late)
    chosen = {RegistrationId(each) for each in who}
    if "all" in who:
        first = ledger.admit(ticket, today, OPERATOR, late=late)
        if not isinstance(first.outcome, ChooseFromGroup):
            return first
        chosen = {member.registration.id for member in first.outcome.members}
    return ledger.admit_some(ticket, chosen, today, OPERATOR)


def _anyway(ledger: Ledger, code: str, today: EventDay, reason: str) -> Decision:
    match people_with(ledger, code):
        case (one,):
            answer = ledger.admit_anyway(one.id, today, OPERATOR, reason)
        case ():
            answer = Decision(NotOnList())
        case _:
            raise typer.BadParameter("this code belongs to a group; please name one of its ids")
    if not isinstance(answer.outcome, Inside):
        typer.echo("The event file does not leave this to helpers; see admit_anyway under [door]", err=True)
    return answer


def _leave(ledger: Ledger, answer: Decision, what: str) -> None:
    """A line in the trail for everybody who is in by this."""
    whom = registration_of(answer.outcome)
    for entry in answer.entries:
        ledger.leave(OPERATOR, what, whom.id if whom else None, {"entry": entry})


def _lines() -> Iterator[bytes]:
    for line in sys.stdin.buffer:
        yield line.rstrip(b"\r\n")
