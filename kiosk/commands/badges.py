"""`badge`: one badge as PDF or PNG."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, find_registration, open_ledger
from kiosk.domain.badge import badge_of
from kiosk.settings import DEFAULT_EVENT, read_event


def badge(
    who: Annotated[str, typer.Argument(metavar="ID|CODE", help="The registration's id or its ticket code.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="A .pdf or .png file.")],
    template: Annotated[str | None, typer.Option(metavar="NAME", help="Another badge template.")] = None,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Make the badge of one person, without checking in."""
    # Imported here: Typst and the fonts take a moment that the other commands need not wait for.
    from kiosk.printing.template import Template

    if output.suffix.lower() not in (".pdf", ".png"):
        raise typer.BadParameter(f"{output}: a badge is a .pdf or a .png file")
    settings = read_event(event)
    with open_ledger(settings, data) as ledger:
        found = find_registration(ledger, who)
    page = Template(template or settings.door.badge_template, settings)
    make = page.png if output.suffix.lower() == ".png" else page.pdf
    output.write_bytes(make(badge_of(found)))
    typer.echo(f"badge written to {output}")
