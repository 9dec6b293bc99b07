"""`history`, `undo` and `note`: what happened to a person, taking it back, and what colleagues should know."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, moment, print_json
from kiosk.commands.station import (
    DATA_OPTION,
    EVENT_OPTION,
    OPERATOR,
    WHO,
    find_registration,
    open_ledger,
)
from kiosk.domain.history import EntryId, Happening, NotUndone
from kiosk.settings import DEFAULT_EVENT, read_event

_WHY_NOT = {
    NotUndone.UNKNOWN: "There is no such entry; the ids of somebody's entries are shown by: history ID",
    NotUndone.ALREADY: "This was taken back already",
    NotUndone.PRINTED: "The badge has come out, or a printer has it; see: jobs",
    NotUndone.OVERTAKEN: "Something later builds on this; please take that back first, see: history ID",
    NotUndone.NEVER: "An entry of this kind cannot be taken back at this station",
}


def history(
    who: Annotated[str, WHO],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Show everything that happened to a person, at every station known here, oldest first."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        found = find_registration(ledger, who)
        entries = ledger.history(found.id)
        facts = ledger.facts_about(found.id, settings.day_at(ledger.file.now()))
    happenings = {each.entry: each for each in facts.history} if facts else {}
    for entry in entries:
        happening = happenings[EntryId(entry.id)]
        if as_json:
            print_json(
                {
                    "id": entry.id,
                    "kind": entry.kind,
                    "day": entry.day.isoformat() if entry.day else None,
                    "at": moment(entry.at),
                    "operator": entry.operator,
                    "station": entry.station,
                    "refers_to": entry.refers_to,
                    "undoes": happening.undoes or None,
                    "undone": happening.undone,
                    "can_be_undone": happening.can_be_undone,
                    "detail": dict(entry.detail),
                    "personal": dict(entry.personal),
                }
            )
        else:
            why = f"  {entry.detail['reason']}" if entry.detail.get("reason") else ""
            day = entry.day or ""
            typer.echo(f"{moment(entry.at)}  {day}  {_named(happening)}  by {entry.operator}  {entry.id}{why}")
    if not entries and not as_json:
        typer.echo("nothing has happened yet")


def _named(happening: Happening) -> str:
    """The kind of an entry, and what it means now."""
    if happening.undoes == "withdrawal":
        what = f"{happening.kind} of a withdrawal"
    else:
        what = f"{happening.kind} of a {happening.undoes}" if happening.undoes else happening.kind
    return f"{what} (taken back)" if happening.undone else what


def undo(
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="The entry's id, as `history` shows it.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Take one entry of the history back; what that writes can be taken back as well."""
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        today = settings.day_at(ledger.file.now())
        answer = ledger.undo(EntryId(entry), today, OPERATOR) if entry.isprintable() else NotUndone.UNKNOWN
        if not isinstance(answer, NotUndone):
            ledger.leave(OPERATOR, "undo", answer.registration, {"kind": answer.kind, "entry": answer.entry})
    if isinstance(answer, NotUndone):
        if as_json:
            print_json({"undone": None, "why": answer.value})
        else:
            typer.echo(_WHY_NOT[answer], err=True)
        raise typer.Exit(Exit.SOME_REFUSED)
    if as_json:
        print_json({"undone": answer.kind, "registration": answer.registration, "entry": answer.entry})
    else:
        typer.echo(f"{answer.registration} {answer.kind} taken back; to put it back: undo {answer.entry}")


def note(
    who: Annotated[str, WHO],
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="What colleagues should know; empty takes the note away.")
    ] = None,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Show the note about a person, or leave one in its place."""
    if text is not None and not text.isprintable():
        raise typer.BadParameter("text has a control character in it; please take it out")
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        found = find_registration(ledger, who)
        today = settings.day_at(ledger.file.now())
        if text is not None:
            entry = ledger.write_note(found.id, text, today, OPERATOR)
            ledger.leave(OPERATOR, "note", found.id, {"entry": entry})
        facts = ledger.facts_about(found.id, today)
    left = facts.note if facts else ""
    if as_json:
        print_json({"registration": found.id, "note": left})
    else:
        typer.echo(left or f"no note about {found.id}")
