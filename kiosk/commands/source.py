"""Which pictures the scanner gets: those of the sources named, of the cameras chosen, or the demo's clip."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import typer

from kiosk.commands.demo import CLIP
from kiosk.scanning.cameras.mount import Mount, mount_of_source, mounts_of
from kiosk.scanning.cameras.or_else import camera_or
from kiosk.scanning.cameras.sources import open_source
from kiosk.scanning.frame import Camera
from kiosk.station_settings import CameraSettings

MOST = 2
"""So many cameras a station has."""


def mounts_for(
    sources: Sequence[str], chosen: Sequence[CameraSettings], *, demo: bool = False, once: bool = False
) -> tuple[Mount, ...]:
    """What was named on the command line, else the cameras of the station file, else the first one that is there.

    In a demo the bundled clip comes where no camera can be opened. `once` plays a video to its end; otherwise it
    starts over. Raises BadParameter for more sources than a station has cameras.
    """
    if len(sources) > MOST:
        raise typer.BadParameter(f"A station has at most {MOST} cameras; please name {MOST} sources at most.")
    if sources:
        return tuple(mount_of_source(source, loop=not once) for source in sources)
    if demo and once:
        return (Mount(partial(open_source, CLIP)),)
    mounts = mounts_of(chosen)
    return (Mount(partial(camera_or, mounts[0].open, _clip)),) if demo else mounts


def _clip() -> Camera:
    return open_source(CLIP, loop=True)
