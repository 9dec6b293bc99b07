"""`accessibility-statement`: what the station can do for whom, and what it cannot, as a document to publish."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from db.files import replacing
from kiosk import __version__
from kiosk.commands.output import Exit
from kiosk.commands.station import EVENT_OPTION, now
from kiosk.conformity import read_conformity
from kiosk.domain.trouble import Trouble
from kiosk.pages.statement import Statement, statements
from kiosk.settings import DEFAULT_EVENT, read_event

ENDINGS = (".html", ".md", ".pdf")


class StatementTrouble(Trouble):
    """The statement cannot be written; the text names the file and what to do."""


def statement(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="A file .html, .md or .pdf.")],
    day: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="The date on it instead of today.")
    ] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """Write the accessibility statement in German and English: what holds, what does not, and whom to tell."""
    if output.suffix.lower() not in ENDINGS:
        typer.echo(f"{output}: please name a file that ends with {', '.join(ENDINGS)}", err=True)
        raise typer.Exit(Exit.WRONG_USE)
    settings, conformity = read_event(event), read_conformity()
    made = day.date() if day else settings.day_at(now())
    content = _content(statements(settings, conformity, made, __version__), output.suffix.lower())
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with replacing(output) as beside:
            beside.write_bytes(content)
    except OSError as error:
        raise StatementTrouble(f"{output} cannot be written: {error.strerror}. Please name another place.") from error
    gaps = sum(1 for each in conformity.accessibility if each.gap is not None)
    typer.echo(f"{output}: {len(conformity.accessibility)} criteria, {gaps} of them not met in full")


def _content(texts: tuple[Statement, ...], ending: str) -> bytes:
    # Imported here: the other commands need not wait for Typst.
    from kiosk.pages.statement_files import html, markdown, pdf

    if ending == ".pdf":
        return pdf(texts)
    return (html(texts) if ending == ".html" else markdown(texts)).encode()
