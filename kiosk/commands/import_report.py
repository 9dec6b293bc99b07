"""What an import did or would do, in words for an organiser or as JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typer

from db.importing import ImportReport, heading_of
from db.likeness import Alike
from db.lists import DroppedColumn

SHOWN = 50
"""So many lines of each kind are listed for people; --json lists all."""


def as_values(report: ImportReport) -> dict[str, Any]:
    """The report as JSON; who is new and who changes is named in a dry run only.

    In `refused` `column` is the field, and `heading` what stands over it in the organiser's file.
    """
    values: dict[str, Any] = {
        "new": report.created,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "missing": [person.id for person in report.missing],
        "missing_marked": report.marked,
        "refused": [
            {
                "line": refusal.line,
                "column": refusal.column,
                "heading": heading_of(report.source, refusal.column),
                "value": refusal.value,
                "reason": refusal.reason,
                "advice": refusal.advice,
            }
            for refusal in report.refused
        ],
        "alike": [_alike(group) for group in report.alike],
        "dropped": [
            {"heading": column.name, "filled": column.filled, "reason": column.reason} for column in report.dropped
        ],
        "columns": dict(report.source.columns),
        "assumed": list(map(str, report.source.assumed)),
        "dry_run": report.dry_run,
    }
    if report.dry_run:
        values["who_is_new"] = [
            {"line": each.line, "id": each.registration.id, "name": each.registration.attendee.full_name}
            for each in report.new
        ]
        values["who_changes"] = [
            {
                "line": update.accepted.line,
                "id": update.accepted.registration.id,
                "name": update.accepted.registration.attendee.full_name,
                "fields": list(update.fields),
            }
            for update in report.updates
        ]
    return values


def tell(report: ImportReport, file: Path) -> None:
    """Print the report for a person: first the numbers, then what needs a look, at last what was refused and why."""
    typer.echo(
        f"{file}: {report.created} new, {report.changed} changed, {report.unchanged} unchanged, "
        f"{report.refused_rows} refused, {len(report.missing)} missing"
        + (" (dry run, nothing written)" if report.dry_run else "")
    )
    if report.source.columns:
        taken = (f"{heading!r} as {field}" for heading, field in report.source.columns.items())
        typer.echo(f"taken: {', '.join(taken)}")
    for assumption in report.source.assumed:
        typer.echo(f"assumed: {assumption}")
    for sentence in _dropped(report.dropped):
        typer.echo(f"dropped: {sentence}")
    if report.dry_run:
        _list(
            "new",
            [f"line {each.line}: {each.registration.attendee.full_name}" for each in report.new],
        )
        _list(
            "changed",
            [
                f"line {each.accepted.line}: {each.accepted.registration.attendee.full_name} ({', '.join(each.fields)})"
                for each in report.updates
            ],
        )
    _list("look at", [_words(group) for group in report.alike])
    if report.missing:
        marked = "would be marked as missing" if report.dry_run else "marked as missing"
        what = marked if report.marked else "not marked: rows were refused, and it may be these people"
        _list(f"not on this list ({what})", [f"{each.id}: {each.attendee.full_name}" for each in report.missing])
    _list(
        "refused",
        [
            f"line {refusal.line}{_cell(heading_of(report.source, refusal.column), refusal.value)} {refusal.reason}; "
            f"please {refusal.advice}"
            for refusal in report.refused
        ],
        err=True,
    )


def _dropped(columns: Iterable[DroppedColumn]) -> list[str]:
    """A sentence a reason: what stood there, and in how many rows."""
    together: dict[str, list[str]] = defaultdict(list)
    empty = 0
    for column in columns:
        if column.filled:
            together[column.reason].append(f"{column.name!r} ({column.filled} filled)")
        else:
            empty += 1
    sentences = [f"{', '.join(names)}: {reason}" for reason, names in together.items()]
    return [*sentences, f"{empty} empty columns"] if empty else sentences


def _cell(column: str, value: str) -> str:
    """Where in the row it stands, and what; nothing if the row as a whole is wrong."""
    return f", {column}: {value!r}".removesuffix(" ''") if column else ""


def _list(title: str, lines: list[str], *, err: bool = False) -> None:
    for line in lines[:SHOWN]:
        typer.echo(f"{title}: {line}", err=err)
    if len(lines) > SHOWN:
        typer.echo(f"{title}: ... and {len(lines) - SHOWN} more (--json lists all)", err=err)


def _alike(group: Alike) -> dict[str, Any]:
    return {
        "kind": group.kind.value,
        "people": [{"line": line, "id": person.id, "name": person.attendee.full_name} for line, person in group.people],
    }


def _words(group: Alike) -> str:
    people = ", ".join(
        f"{person.attendee.full_name} ({f'line {line}' if line else 'earlier list'})" for line, person in group.people
    )
    return f"{'perhaps registered twice' if group.kind.value == 'duplicate' else 'names that sound alike'}: {people}"
