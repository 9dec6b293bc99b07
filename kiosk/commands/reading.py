"""`scan`: read pictures and videos with the kiosk's own reader, and write nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.domain.trouble import CameraTrouble


def scan(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures, videos or folders.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
) -> None:
    """Read QR codes from pictures or videos; writes nothing."""
    # Imported here: reading loads OpenCV, which the other commands do not need.
    from kiosk.scanning.pictures import read_file

    refused = False
    for file in files:
        try:
            reading = read_file(file)
        except CameraTrouble as trouble:
            refused = True
            print_json({"file": str(file), "error": str(trouble)}) if as_json else typer.echo(str(trouble), err=True)
            continue
        if as_json:
            print_json({"file": str(file), "codes": list(reading.codes), "ms": round(reading.milliseconds, 2)})
        else:
            typer.echo(f"{file}: {', '.join(reading.codes) or 'no QR code'} ({reading.milliseconds:.1f} ms)")
    raise typer.Exit(Exit.SOME_REFUSED if refused else Exit.DONE)
