"""Which pictures the scanner gets: a camera, a video, a folder, or the demo's clip."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.commands.demo import CLIP
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.camera import open_source
from kiosk.scanning.frame import Camera


def camera_source(source: str | None, *, demo: bool, once: bool) -> Callable[[], Camera]:
    """How to open the source; called on the scanner thread.

    Without `source` it is the first camera, in a demo the bundled clip where no camera can be opened. `once` plays
    a video to its end; otherwise it starts over.
    """
    if source is not None:
        given: str | int | Path = int(source) if source.isdecimal() else Path(source)
        return lambda: open_source(given, loop=not once)
    if demo and once:
        return lambda: open_source(CLIP)
    if demo:
        return _camera_or_clip
    return lambda: open_source(0)


def _camera_or_clip() -> Camera:
    try:
        return open_source(0)
    except CameraTrouble:
        return open_source(CLIP, loop=True)
