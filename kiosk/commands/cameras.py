"""`cameras`: which cameras are plugged in, which of them this station uses, and what each one gives."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.output import JSON_OPTION, Exit, print_json
from kiosk.commands.station import DATA_OPTION, EVENT_OPTION, data_folder
from kiosk.domain.camera_fault import CameraFault
from kiosk.domain.trouble import CameraTrouble
from kiosk.lock.running import is_running
from kiosk.settings import DEFAULT_EVENT, read_event
from kiosk.station_settings import STATION_FILE, CameraSettings, read_station

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.scanning.cameras.listing import Found
    from kiosk.scanning.cameras.mode import CameraMode

PATIENCE_SECONDS = 6.0
"""So long a camera may take to open and to give its first picture."""

WORDS = {
    CameraFault.NONE_THERE: "not plugged in; please look at its cable",
    CameraFault.IN_USE: "in use by another program, or this user may not use it; please close the other one",
    CameraFault.LOST: "gives no picture; please unplug it and plug it in",
    CameraFault.FROZEN: "gives the same picture again and again; please unplug it and plug it in",
    CameraFault.BLACK: "gives black pictures; please open its lid",
}
"""What each fault means and the next step, for the command line."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A camera that is plugged in, or chosen, or both."""

    found: Found | None
    chosen: CameraSettings | None
    mode: CameraMode | None = None
    fault: CameraFault | None = None


def cameras(
    open_them: Annotated[
        bool, typer.Option("--open/--no-open", help="Open each for a moment, to see what it gives.")
    ] = True,
    as_json: Annotated[bool, JSON_OPTION] = False,
    data: Annotated[Path | None, DATA_OPTION] = None,
    event: Annotated[Path, EVENT_OPTION] = DEFAULT_EVENT,
) -> None:
    """List the cameras of this computer and which of them the station uses: those of station.toml, else the first.

    Ends with 1 if one of those it uses does not work, with 3 if none does.
    """
    folder = data_folder(read_event(event), data)
    chosen = read_station(folder / STATION_FILE).cameras
    if open_them and is_running(folder):
        typer.echo("The kiosk is open and uses its cameras: none is opened here.", err=True)
        open_them = False
    lines = _lines(chosen, open_them=open_them)
    for line in lines:
        if as_json:
            print_json(_as_json(line))
        else:
            typer.echo(_in_words(line))
    if not lines:
        typer.echo("There is no camera. Please plug one in.", err=True)
    works = [line.fault is None for line in lines if line.chosen is not None or not chosen][: len(chosen) or 1]
    raise typer.Exit(Exit.TROUBLE if not any(works) else Exit.DONE if all(works) else Exit.SOME_REFUSED)


def _lines(chosen: Sequence[CameraSettings], *, open_them: bool) -> list[_Line]:
    # Imported here: the other commands need no OpenCV, and answer at once.
    from kiosk.scanning.cameras import listing
    from kiosk.scanning.cameras.mount import assigned

    plugged = tuple(listing.found_cameras())
    used = assigned(chosen, plugged)
    lines = [_Line(found, settings) for found, settings in zip(used, chosen, strict=True)]
    lines += [_Line(found, None) for found in plugged if found not in used]
    return [_looked_at(line, open_it=open_them) for line in lines]


def _looked_at(line: _Line, *, open_it: bool) -> _Line:
    if line.found is None:
        return _Line(None, line.chosen, fault=CameraFault.NONE_THERE)
    if not open_it:
        return line
    try:
        return _Line(line.found, line.chosen, _mode_of(line.found, line.chosen))
    except CameraTrouble as trouble:
        return _Line(line.found, line.chosen, fault=trouble.fault)


def _mode_of(found: Found, settings: CameraSettings | None) -> CameraMode:
    """What it gives, once it has given a picture, which is looked at by nobody. Raises CameraTrouble."""
    from kiosk.scanning.cameras import sources
    from kiosk.scanning.cameras.mode import ModeWish
    from kiosk.scanning.frame import Frame, HasMode

    wish = ModeWish() if settings is None else ModeWish(settings.width, settings.height)
    camera = sources.open_found(found, wish)
    try:
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            if isinstance(camera.read(), Frame) and isinstance(camera, HasMode) and camera.mode is not None:
                return camera.mode
            time.sleep(0.01)
    finally:
        camera.close()
    raise CameraTrouble(f"{found.name} gives no picture.", CameraFault.LOST)


def _as_json(line: _Line) -> dict[str, object]:
    found, chosen, mode = line.found, line.chosen, line.mode
    return {
        "name": _name(line),
        "id": found.id if found is not None else chosen.id if chosen is not None else None,
        "number": found.number if found is not None else None,
        "path": str(found.path) if found is not None and found.path is not None else None,
        "plugged": found is not None,
        "chosen": chosen is not None,
        "place": chosen.place if chosen is not None else None,
        "width": mode.width if mode is not None else None,
        "height": mode.height if mode is not None else None,
        "fps": mode.fps if mode is not None else None,
        "format": mode.format if mode is not None else None,
        "fault": line.fault.value if line.fault is not None else None,
    }


def _in_words(line: _Line) -> str:
    mode = line.mode
    if line.fault is not None:
        state = WORDS[line.fault]
    elif mode is None:
        state = "plugged in"
    else:
        rate = f", {mode.fps:g} a second" if mode.fps else ""
        state = f"{mode.width} x {mode.height}{rate}{f', {mode.format}' if mode.format else ''}"
    use = f" ({line.chosen.place or 'used'})" if line.chosen is not None else ""
    words = f"{_name(line)}{use}: {state}"
    return words if line.found is None else f"{words}\n    id = {line.found.id!r}"


def _name(line: _Line) -> str:
    if line.found is not None:
        return line.found.name
    assert line.chosen is not None
    return line.chosen.name or line.chosen.id or ""
