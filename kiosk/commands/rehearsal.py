"""What the rehearsal of an import found, in words for an organiser or as JSON."""

from __future__ import annotations

from typing import Any

import typer

from kiosk.commands.badge_check import HEADINGS, lines, numbers_as_values, sentence
from kiosk.commands.badge_check import as_values as of_one
from kiosk.office.rehearsal import Rehearsal


def tell(rehearsal: Rehearsal, *, written: bool) -> None:
    """Print how the badges come out: everything that is wrong, or how much if the list was written."""
    numbers = rehearsal.numbers
    which = "" if numbers.measured == rehearsal.badges else f"; measured were the longest of {rehearsal.badges}"
    if not written:
        typer.echo(f"badges: {sentence(numbers)}{which}")
        for line in lines(rehearsal.flawed):
            typer.echo(f"badges: {line}")
    for flaw, heading in HEADINGS.items() if written else ():
        if number := numbers.flaws.get(flaw):
            typer.echo(f"badges: {number} {heading}; they are named by: badge --check")


def as_values(rehearsal: Rehearsal) -> dict[str, Any]:
    """How the badges come out, as JSON; people are named by the lines of the file."""
    return {
        "badges": rehearsal.badges,
        **numbers_as_values(rehearsal.numbers),
        "flawed": [{"line": each.who, "name": each.name} | of_one(each.seen) for each in rehearsal.flawed],
    }
