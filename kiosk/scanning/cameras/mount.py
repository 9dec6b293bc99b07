"""The cameras of a station: which ones are meant, and how each of them is opened, also under another number."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.listing import Found, Listing, found_cameras
from kiosk.scanning.cameras.mode import USUAL, ModeWish
from kiosk.scanning.cameras.sources import open_found, open_source
from kiosk.scanning.frame import Camera
from kiosk.station_settings import CameraSettings

OpenCamera = Callable[[], Camera]


@dataclass(frozen=True, slots=True)
class Mount:
    """A place for a camera: `open` opens whatever belongs there now, on the scanner thread. Raises CameraTrouble.

    `name` and `place` are those of the settings, as far as they say.
    """

    open: OpenCamera
    name: str = ""
    place: str = ""


def mounts_of(
    chosen: Sequence[CameraSettings],
    listing: Listing = found_cameras,
    open_it: Callable[[Found, ModeWish], Camera] = open_found,
) -> tuple[Mount, ...]:
    """The cameras that were chosen; without any, the first one that is plugged in."""
    if not chosen:
        return (Mount(FirstFound(listing, open_it)),)
    return tuple(
        Mount(partial(_open_chosen, chosen, index, listing, open_it), each.name or "", each.place or "")
        for index, each in enumerate(chosen)
    )


def mount_of_source(
    source: str, *, loop: bool, listing: Listing = found_cameras, monotonic: Callable[[], float] = time.monotonic
) -> Mount:
    """What was named on the command line; a camera by number is the same one under another number after a replug."""
    if source.isdecimal():
        return Mount(FirstFound(listing, _opened_by(monotonic), int(source)))
    return Mount(partial(open_source, source, loop=loop, monotonic=monotonic, listing=listing))


def _opened_by(monotonic: Callable[[], float]) -> Callable[[Found, ModeWish], Camera]:
    return lambda found, wish: open_found(found, wish, monotonic=monotonic)


class FirstFound:
    """Opens the first camera, or the one with a number; later the same one, where it is still there."""

    def __init__(
        self, listing: Listing, open_it: Callable[[Found, ModeWish], Camera], number: int | None = None
    ) -> None:
        self._listing, self._open_it, self._number = listing, open_it, number
        self._before: str | None = None

    def __call__(self) -> Camera:
        """Raises CameraTrouble."""
        listed = self._listing()
        same = [found for found in listed if self._before is not None and found.is_meant(self._before)]
        numbered = [found for found in listed if self._number in (None, found.number)]
        if not (same or numbered):
            which = "no camera" if self._number is None else f"no camera {self._number}"
            raise CameraTrouble(f"There is {which}. Is it plugged in?")
        found = (same or numbered)[0]
        self._before = found.id
        return self._open_it(found, USUAL)


def _open_chosen(
    chosen: Sequence[CameraSettings],
    index: int,
    listing: Listing,
    open_it: Callable[[Found, ModeWish], Camera],
) -> Camera:
    found = assigned(chosen, listing())[index]
    settings = chosen[index]
    if found is None:
        raise CameraTrouble(f"The camera {settings.name or settings.id} is not there. Is it plugged in?")
    return open_it(found, ModeWish(settings.width, settings.height, settings.exposure == "steady"))


def assigned(chosen: Sequence[CameraSettings], listed: Sequence[Found]) -> list[Found | None]:
    """Which camera is which: by its mark, or where only the name is known by that; no camera is two."""
    free = list(listed)
    answer: list[Found | None] = [None] * len(chosen)
    # Those with a mark first: a name may be that of several.
    for index in sorted(range(len(chosen)), key=lambda index: chosen[index].id is None):
        found = next((each for each in free if _is_meant(chosen[index], each)), None)
        if found is not None:
            free.remove(found)
            answer[index] = found
    return answer


def _is_meant(settings: CameraSettings, found: Found) -> bool:
    if settings.id is not None:
        return found.is_meant(settings.id)
    return settings.name is not None and settings.name.casefold() == found.name.casefold()
