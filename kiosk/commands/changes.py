"""`walk-in`, `correct`, `withdraw` and `check-out`: what helpers put right, with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, decision, person, print_json
from kiosk.commands.station import (
    DATA_OPTION,
    DAY_OPTION,
    EVENT_OPTION,
    OPERATOR,
    REASON,
    WHO,
    event_day,
    find_registration,
    open_ledger,
)
from kiosk.domain.admission import Inside, outcome_name, registration_of
from kiosk.domain.alike import alike
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.names import NameIndex
from kiosk.domain.registration import Attendee, Language, tidy
from kiosk.settings import DEFAULT_EVENT, read_event

TITLE = typer.Option("--title", metavar="TEXT", help="Title, such as Dr.")
ORGANISATION = typer.Option("--organisation", metavar="TEXT", help="Organisation.")

NO_LAST_NAME = "a last name is needed; the one name of a person with only one belongs there"


def walk_in(
    first_name: Annotated[str, typer.Argument(metavar="FIRST_NAME")],
    last_name: Annotated[str, typer.Argument(metavar="LAST_NAME")],
    organisation: Annotated[str, ORGANISATION] = "",
    title: Annotated[str, TITLE] = "",
    role: Annotated[str, typer.Option(metavar="WORD", help="Role, such as volunteer or press.")] = "",
    language: Annotated[
        Language, typer.Option(help="Language of the screens; de-simple is Leichte Sprache.")
    ] = Language.GERMAN,
    reason: Annotated[str, REASON] = "",
    anyway: Annotated[bool, typer.Option("--anyway", help="Even if somebody of this name is on the list.")] = False,
    day: Annotated[datetime | None, DAY_OPTION] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Register somebody at the door for one day, let them in and print a badge."""
    settings = read_event(event)
    today = event_day(settings, day)
    new = WalkIn(_attendee(title, first_name, last_name, organisation), _text("role", role), language)
    why = _text("reason", reason)
    with open_ledger(settings, data) as ledger:
        same = () if anyway else alike(new.attendee, NameIndex(ledger.registrations()))
        if same:
            ids = " ".join(each.id for each in same)
            typer.echo(
                f"Somebody of this name is on the list already: {ids}. Please check that person in with admit, "
                "or add --anyway if this is another one",
                err=True,
            )
            raise typer.Exit(Exit.SOME_REFUSED)
        answer = ledger.walk_in(new, today, OPERATOR, why)
        whom = registration_of(answer.outcome)
        for entry in answer.entries:
            ledger.leave(OPERATOR, "walk-in", whom.id if whom else None, {"entry": entry})
    if as_json:
        print_json(decision(answer) | {"day": today.isoformat()})
    else:
        typer.echo(f"{outcome_name(answer.outcome)}{f' {whom.id}' if whom else ''}")
    raise typer.Exit(Exit.DONE if isinstance(answer.outcome, Inside) else Exit.SOME_REFUSED)


def correct(
    who: Annotated[str, WHO],
    first_name: Annotated[str | None, typer.Option(metavar="TEXT", help="First name.")] = None,
    last_name: Annotated[str | None, typer.Option(metavar="TEXT", help="Last name.")] = None,
    organisation: Annotated[str | None, ORGANISATION] = None,
    title: Annotated[str | None, TITLE] = None,
    badge_only: Annotated[bool, typer.Option("--badge-only", help="Change only what the badge says.")] = False,
    reason: Annotated[str, REASON] = "",
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Put a name right; importing the list again does not undo it."""
    given = {"title": title, "first_name": first_name, "last_name": last_name, "organisation": organisation}
    changes = {field: _text(field, value) for field, value in given.items() if value is not None}
    if not changes:
        raise typer.BadParameter("say what is right: --first-name, --last-name, --title or --organisation")
    if changes.get("last_name") == "":
        raise typer.BadParameter(NO_LAST_NAME)
    why = _text("reason", reason)
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        found = find_registration(ledger, who)
        scope = Scope.BADGE if badge_only else Scope.PERSON
        before = (found.on_badge or found.attendee) if badge_only else found.attendee
        today = event_day(settings, None)
        entry = ledger.correct(found.id, replace(before, **changes), today, OPERATOR, why, scope)
        ledger.leave(OPERATOR, "correction", found.id, {"entry": entry})
        after = ledger.registration(found.id) or found
    if as_json:
        print_json({"corrected": scope.value, "registration": person(after)})
    else:
        typer.echo(f"corrected {after.id}" + (" on the badge" if badge_only else ""))


def withdraw(
    who: Annotated[str, WHO],
    reason: Annotated[str, REASON] = "",
    day: Annotated[datetime | None, DAY_OPTION] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Take a check-in back; the facts stay in the history."""
    why = _text("reason", reason)
    settings = read_event(event)
    today = event_day(settings, day)
    with open_ledger(settings, data) as ledger:
        found = find_registration(ledger, who)
        entry = ledger.withdraw(found.id, today, OPERATOR, why)
        if entry:
            ledger.leave(OPERATOR, "withdrawal", found.id, {"entry": entry})
    _told("withdrawn", "was not checked in", found.id, done=entry is not None, as_json=as_json)


def check_out(
    who: Annotated[str, WHO],
    day: Annotated[datetime | None, DAY_OPTION] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Note that somebody goes out and gives the place up; ticket or badge let them in again while there is room."""
    settings = read_event(event)
    today = event_day(settings, day)
    with open_ledger(settings, data) as ledger:
        found = find_registration(ledger, who)
        entry = ledger.check_out(found.id, today, OPERATOR)
        if entry:
            ledger.leave(OPERATOR, "check-out", found.id, {"entry": entry})
    _told("checked_out", "was not in", found.id, done=entry is not None, as_json=as_json)


def _told(done_word: str, not_done: str, registration_id: str, *, done: bool, as_json: bool) -> None:
    if as_json:
        print_json({"registration": registration_id, done_word: done})
    else:
        typer.echo(f"{registration_id} {done_word.replace('_', ' ') if done else not_done}")
    raise typer.Exit(Exit.DONE if done else Exit.SOME_REFUSED)


def _attendee(title: str, first_name: str, last_name: str, organisation: str) -> Attendee:
    if not last_name.strip():
        raise typer.BadParameter(NO_LAST_NAME)
    return Attendee(
        title=_text("title", title),
        first_name=_text("first_name", first_name),
        last_name=_text("last_name", last_name),
        organisation=_text("organisation", organisation),
    )


def _text(field: str, value: str) -> str:
    try:
        return tidy(value.strip())
    except ValueError as error:
        raise typer.BadParameter(f"{field.replace('_', '-')} {error}") from error
