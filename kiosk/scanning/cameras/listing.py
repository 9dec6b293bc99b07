"""Which cameras are plugged in, by name and by a mark that stays the same after replug and restart."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.scanning.cameras.v4l import is_capture

_BY_ID, _BY_PATH = "id", "path"


@dataclass(frozen=True, slots=True)
class Found:
    """A camera that is plugged in.

    `id` stays the same over replug and restart: the model and serial number that the system knows, or, if two have
    the same, the socket it is plugged into. `name` is what people know it by. `number` and, on Linux, `path` are how
    it is opened now; they change. `marks` are all marks it is known by, `id` among them.
    """

    id: str
    name: str
    number: int
    path: Path | None = None
    marks: tuple[str, ...] = ()

    def is_meant(self, mark: str) -> bool:
        """Say whether this is the camera with that mark."""
        return mark == self.id or mark in self.marks


Listing = Callable[[], Sequence[Found]]


def found_cameras() -> tuple[Found, ...]:
    """All cameras of this computer, the first one first."""
    if sys.platform != "linux":
        from kiosk.scanning.cameras.listing_elsewhere import cameras_of_qt

        return cameras_of_qt()
    return cameras_of_linux()


class Plugs:
    """Tells when a camera was plugged in or out; cheap enough to be asked every second."""

    def __init__(self, listing: Listing = found_cameras) -> None:
        self._listing = listing
        self._before: tuple[Found, ...] | None = None

    def changed(self) -> tuple[Found, ...] | None:
        """Give what is plugged in, if that is not what it was when last asked."""
        now = tuple(self._listing())
        if now == self._before:
            return None
        self._before = now
        return now


_Asked = tuple[Path, int, int]
_known: dict[_Asked, bool | None] = {}


def cameras_of_linux(root: Path = Path("/")) -> tuple[Found, ...]:
    """The cameras of a Linux whose file system begins at `root`."""
    folder = root / "sys" / "class" / "video4linux"
    try:
        entries = [entry for entry in folder.iterdir() if entry.name.startswith("video")]
    except OSError:
        return ()
    links = {kind: _links(root / "dev" / "v4l" / f"by-{kind}") for kind in (_BY_ID, _BY_PATH)}
    nodes = []
    for entry in entries:
        number = entry.name.removeprefix("video")
        node = root / "dev" / entry.name
        if number.isdecimal() and _gives_pictures(node, _text(entry / "index")):
            nodes.append((int(number), node, _text(entry / "name") or entry.name, _socket(entry)))
    nodes.sort()
    # Two of one model without serial numbers share one link by id, which points to the one that came last.
    alike = {name for _, node, name, _ in nodes if node.name not in links[_BY_ID]}
    listed = []
    for place, node, name, socket in nodes:
        by_id, by_path = (links[kind].get(node.name, []) for kind in (_BY_ID, _BY_PATH))
        marks = [*by_path, socket, *by_id] if name in alike else [*by_id, *by_path, socket]
        known = tuple(mark for mark in marks if mark)
        listed.append(Found(known[0] if known else name, name, place, node, known))
    return tuple(listed)


def _gives_pictures(node: Path, index: str) -> bool:
    """A camera has several nodes; the others tell about its pictures, or are no camera at all."""
    try:
        state = node.stat()
    except OSError:
        return False
    # Asked once for each time it is plugged in: to open a node wakes the camera.
    asked = (node, state.st_ino, state.st_ctime_ns)
    if asked not in _known:
        _known[asked] = is_capture(node)
    told = _known[asked]
    return index in ("", "0") if told is None else told


def _links(folder: Path) -> dict[str, list[str]]:
    """The names in a folder of links, by the node that each points to."""
    links: dict[str, list[str]] = {}
    try:
        entries: Iterable[Path] = sorted(folder.iterdir())
    except OSError:
        return links
    for link in entries:
        try:
            links.setdefault(link.readlink().name, []).append(link.name)
        except OSError:
            continue
    return links


def _socket(entry: Path) -> str:
    """Where it is plugged in, for systems that make no links."""
    try:
        return (entry / "device").readlink().name
    except OSError:
        return ""


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
