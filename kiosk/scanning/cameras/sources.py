"""What a source means: a camera by number, name or node, a pipe, an address, a film, pictures."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.capture import stream, webcam
from kiosk.scanning.cameras.device import Device
from kiosk.scanning.cameras.film import Film
from kiosk.scanning.cameras.listing import Found, Listing, found_cameras
from kiosk.scanning.cameras.mode import USUAL, ModeWish
from kiosk.scanning.cameras.pictures import Pictures, is_picture
from kiosk.scanning.cameras.pipe import Pipe
from kiosk.scanning.frame import Camera

__all__ = ["Camera", "is_picture", "open_found", "open_source"]

_ADDRESS = re.compile(r"(?:https?|rtsps?)://", re.IGNORECASE)
"""How a camera of the network begins."""


def open_source(
    source: str | int | Path,
    *,
    loop: bool = False,
    every_frame: bool = False,
    monotonic: Callable[[], float] = time.monotonic,
    listing: Listing = found_cameras,
) -> Camera:
    """Open a camera (by number, by a part of its name, or by its node), a pipe with MJPEG, a camera of the network (by
    address), a video, a folder of pictures (in the order of their names) or one picture.

    Videos and pictures come at their own pace by the clock `monotonic`, late frames being skipped; with
    `every_frame` each frame of a video and each picture comes exactly once, at once. `loop` starts over at the
    end. All others are live: they are opened on a thread of their own, and `read` tells how that went.
    Raises CameraTrouble if there is nothing to be seen.
    """
    if isinstance(source, int) or (isinstance(source, str) and source.isdecimal()):
        return _by_number(int(source), listing(), monotonic)
    if isinstance(source, str) and _ADDRESS.match(source):
        name = _without_secrets(source)
        return Device(name, stream(name, source), monotonic)
    path = Path(source)
    if path.is_fifo():
        return Device(str(path), Pipe(path), monotonic, path)
    if path.is_char_device():
        node = path.resolve()
        found = next((each for each in listing() if each.path == node), Found(node.name, node.name, -1, node))
        return open_found(found, monotonic=monotonic)
    if path.is_dir() or (path.is_file() and is_picture(path)):
        return Pictures(path, loop, every_frame, monotonic)
    if path.is_file():
        return Film(path, loop, every_frame, monotonic)
    return open_found(_by_name(str(source), listing()), monotonic=monotonic)


def open_found(found: Found, wish: ModeWish = USUAL, *, monotonic: Callable[[], float] = time.monotonic) -> Camera:
    """Open a camera that is plugged in. Raises CameraTrouble if its driver hangs."""
    return Device(found.name, webcam(found.name, found.number, found.path, wish), monotonic, found.path)


def _by_number(number: int, listed: Sequence[Found], monotonic: Callable[[], float]) -> Camera:
    for found in listed:
        if found.number == number:
            return open_found(found, monotonic=monotonic)
    node = Path(f"/dev/video{number}")
    if sys.platform == "linux" and node.exists():
        return open_found(Found(node.name, node.name, number, node), monotonic=monotonic)
    raise CameraTrouble(f"There is no camera {number}. Is it plugged in?")


def _by_name(part: str, listed: Sequence[Found]) -> Found:
    for found in listed:
        if part.casefold() in found.name.casefold() or found.is_meant(part):
            return found
    raise CameraTrouble(f"There is no file or folder {part}, and no camera that is called so.")


def _without_secrets(address: str) -> str:
    """An address without what may be a password."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}{parts.path}"
