"""`scan`: read pictures and videos with the kiosk's own reader, and write nothing."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, assert_never

import typer

from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.domain.trouble import Trouble

if TYPE_CHECKING:
    from kiosk.scanning.reading.files import FilmReading, PictureReading


def scan(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Pictures, videos or folders of them.")],
    as_json: Annotated[bool, JSON_OPTION] = False,
) -> None:
    """Read QR codes from pictures or videos; writes nothing."""
    # Imported here: reading loads OpenCV, which the other commands do not need.
    from kiosk.scanning.reading.files import files_in

    refused = False
    for given in files:
        try:
            each = files_in(given)
        except Trouble as trouble:
            _tell_trouble(given, trouble, as_json)
            refused = True
            continue
        for file in each:
            refused |= not _scan_one(file, as_json)
    raise typer.Exit(Exit.SOME_REFUSED if refused else Exit.DONE)


def _scan_one(file: Path, as_json: bool) -> bool:
    from kiosk.scanning.reading.files import read_file

    try:
        reading = read_file(file)
    except Trouble as trouble:
        _tell_trouble(file, trouble, as_json)
        return False
    if as_json:
        print_json(_as_json(file, reading))
    else:
        typer.echo(_in_words(file, reading))
    return True


def _tell_trouble(file: Path, trouble: Trouble, as_json: bool) -> None:
    if as_json:
        print_json({"file": _name(file), "error": harmless(str(trouble))})
    else:
        typer.echo(harmless(str(trouble)), err=True)


def _as_json(file: Path, reading: PictureReading | FilmReading) -> dict[str, Any]:
    from kiosk.scanning.reading.files import FilmReading, PictureReading

    value = {"file": _name(file), "codes": list(reading.codes), "ms": round(reading.milliseconds, 2)}
    match reading:
        case PictureReading():
            return value
        case FilmReading(seen=seen, frames=frames):
            first = [{"code": one.code, "frame": one.frame, "seconds": round(one.seconds, 3)} for one in seen]
            return value | {"frames": frames, "seen": first}
        case _:
            assert_never(reading)


def _in_words(file: Path, reading: PictureReading | FilmReading) -> str:
    from kiosk.scanning.reading.files import FilmReading, PictureReading

    name, took = harmless(_name(file)), f"{reading.milliseconds:.1f} ms"
    match reading:
        case PictureReading(codes=codes):
            return f"{name}: {', '.join(map(harmless, codes)) or 'no QR code'} ({took})"
        case FilmReading(seen=(), frames=frames):
            return f"{name}: no QR code in {frames} frames ({took})"
        case FilmReading(seen=seen, frames=frames):
            lines = [f"{name}: {len(seen)} QR code{'s' * (len(seen) > 1)} in {frames} frames ({took})"]
            lines += [f"  {one.seconds:8.2f} s  frame {one.frame:<6} {harmless(one.code)}" for one in seen]
            return "\n".join(lines)
        case _:
            assert_never(reading)


def _name(file: Path) -> str:
    """The name as text that can be written, also where its bytes are no text."""
    return os.fsencode(file).decode("utf-8", "backslashreplace")


def harmless(text: str) -> str:
    """Escape what would move the cursor, change colours or turn the direction of writing on a terminal."""
    return "".join(letter.encode("unicode_escape").decode("ascii") if _steers(letter) else letter for letter in text)


def _steers(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return kind.startswith("C") or kind in ("Zl", "Zp")
