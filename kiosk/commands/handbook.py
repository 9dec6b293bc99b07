"""`handbook`: the chapters of the handbook as PDF, to be printed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.files import replacing
from kiosk.domain.trouble import Trouble
from kiosk.pages.handbook import chapters


class HandbookTrouble(Trouble):
    """A file cannot be written; the text names it and what to do."""


def handbook(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="The folder they go to.")],
) -> None:
    """Write the handbook (in German), a page each: helfer.pdf, leitung.pdf (organisers), aufbau.pdf (set-up)."""
    # Imported here: the other commands need not wait for Typst.
    from kiosk.pages.handbook_files import handbook_pdf

    for chapter in chapters():
        path = output / f"{chapter.book.value}.pdf"
        try:
            output.mkdir(parents=True, exist_ok=True)
            with replacing(path) as draft:
                draft.write_bytes(handbook_pdf(chapter))
        except OSError as error:
            raise HandbookTrouble(f"{path} cannot be written: {error.strerror}. Please name another place.") from error
        typer.echo(f"{path}: {chapter.title}")
