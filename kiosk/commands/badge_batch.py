"""The badges of all: who gets one, where it is written, and what is told about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from db.preprinted import mark_preprinted
from kiosk.commands.badge_files import Wish, Written, write_folder, write_one_file
from kiosk.commands.output import Exit, print_json
from kiosk.commands.station import OPERATOR, open_ledger
from kiosk.domain.badge import badge_of
from kiosk.domain.badge_list import NoBadge, badge_days, badge_list
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.pages.sheets import Order, Sheet
from kiosk.pages.workshop import Workshop
from kiosk.settings import EventSettings

SHOWN = 50
"""So many ids are listed for people; --json lists all."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is wanted of everybody's badges; with `days` they are marked as printed for these.

    Raises BadParameter if it does not go together.
    """

    output: Path | None
    template: str | None
    role: str | None
    everybody: bool
    sheet: Sheet | None
    order: Order
    days: tuple[EventDay, ...]

    @property
    def in_one(self) -> bool:
        """Whether all of them come into one file."""
        return self.output is not None and self.output.suffix.lower() == ".pdf"

    def __post_init__(self) -> None:
        if self.output is None and not self.days:
            raise typer.BadParameter("--all needs -o DIR or -o FILE.pdf, or --mark-printed")
        if self.sheet and not self.in_one:
            raise typer.BadParameter("--sheet needs -o FILE.pdf")


LeftOut = Mapping[NoBadge, Sequence[RegistrationId]]


def make_all(batch: Batch, workshop: Workshop, data: Path | None, *, as_json: bool) -> Exit:
    """Make the badges, mark them as printed if that is wanted, and tell what was done."""
    with open_ledger(workshop.settings, data) as ledger:
        registrations = ledger.registrations()
    people, left_out = badge_list(registrations, batch.role, everybody=batch.everybody)
    if batch.role is not None and not people and not left_out:
        roles = ", ".join(sorted({person.role for person in registrations} - {""})) or "none"
        typer.echo(f"Nobody has the role {batch.role}; roles on the list: {roles}", err=True)
        return Exit.SOME_REFUSED
    written = _written(batch, people, workshop)
    there = [person for person in people if person.id not in written.refused]
    marked = _mark(batch, there, workshop.settings, data) if batch.days else None
    if as_json:
        _print(batch, written, left_out, marked)
    else:
        _tell(batch, written, left_out)
        if marked is not None:
            days = ", ".join(day.isoformat() for day in batch.days)
            typer.echo(f"{marked} badges newly marked as printed ({days}); the door does not print them again")
    for problem in written.problems:
        typer.echo(f"template: {problem}", err=True)
    for reason, ids in _by_reason(written.refused).items():
        typer.echo(f"refused: {_listed(ids)}: {reason}", err=True)
    return Exit.SOME_REFUSED if written.refused else Exit.DONE


def _written(batch: Batch, people: Sequence[Registration], workshop: Workshop) -> Written:
    if batch.output is None:
        return Written({}, {})
    wishes = []
    for person in people:
        badge = badge_of(person)
        wishes.append(Wish(person.id, badge, batch.template or workshop.settings.badge_template_for(badge.role)))
    if batch.in_one:
        return write_one_file(batch.output, wishes, workshop, batch.sheet, batch.order)
    return write_folder(batch.output, wishes, workshop)


def _mark(batch: Batch, people: Sequence[Registration], settings: EventSettings, data: Path | None) -> int:
    badges = ((person.id, day) for person in people for day in badge_days(person, batch.days))
    with open_ledger(settings, data) as ledger:
        marked = mark_preprinted(ledger.file, badges, OPERATOR)
        ledger.leave(OPERATOR, "pre-printed", detail={"badges": marked})
        return marked


def _print(batch: Batch, written: Written, left_out: LeftOut, marked: int | None) -> None:
    for who, path in written.files.items():
        print_json({"registration": who, "file": str(path)})
    summary: dict[str, Any] = {
        "written": len(written.files),
        "left_out": {why.value: list(ids) for why, ids in left_out.items()},
        "refused": dict(written.refused),
        "problems": list(written.problems),
    }
    if batch.sheet:
        summary["sheets"] = [
            {
                "sheets": run.sheets,
                "badges": run.badges,
                "columns": run.layout.columns,
                "rows": run.layout.rows,
                "turned": run.layout.turned,
            }
            for run in written.runs
        ]
    print_json(summary if marked is None else summary | {"marked": marked})


def _tell(batch: Batch, written: Written, left_out: LeftOut) -> None:
    if batch.output is not None:
        where = f"{batch.output}, in the order of last names" if batch.in_one else batch.output
        typer.echo(f"{len(written.files)} badges written to {where}")
    for run in written.runs:
        grid = run.layout
        typer.echo(
            f"{run.sheets} sheets of {grid.columns} x {grid.rows} badges; print at 100 %, do not fit to the page"
        )
    if written.runs and batch.order is Order.PILES:
        typer.echo("cut all sheets in one stack and lay the piles on one another row by row, the upper left on top")
    for why, ids in left_out.items():
        typer.echo(f"left out: {len(ids)} {why.value}: {_listed(ids)}")


def _by_reason(refused: Mapping[RegistrationId, str]) -> Mapping[str, Sequence[RegistrationId]]:
    ids: defaultdict[str, list[RegistrationId]] = defaultdict(list)
    for who, reason in refused.items():
        ids[reason].append(who)
    return ids


def _listed(ids: Sequence[RegistrationId]) -> str:
    more = f" and {len(ids) - SHOWN} more (--json lists all)" if len(ids) > SHOWN else ""
    return f"{' '.join(ids[:SHOWN])}{more}"
