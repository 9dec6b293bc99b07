"""What the viewfinder is given: a small picture of its own and where the codes are in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.scanning.frame import Frame
from kiosk.scanning.reading.sighting import Corners, Seen

WIDEST = 960
"""A preview is at most so many pixels wide: painting it must stay cheap."""


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A frame for the viewfinder, not mirrored; the image owns its bytes.

    `corners` holds the four corners of each code that was read, `unread` those of what looks like one and was not, as
    parts of width and height, 0 to 1.
    """

    image: QImage
    corners: tuple[Corners, ...]
    unread: tuple[Corners, ...] = ()


def preview_of(frame: Frame, seen: Seen) -> Preview:
    """Make the preview of a frame and what was seen in it."""
    height, width, _ = frame.picture.shape
    # The image borrows the frame's memory only until the next line.
    borrowed = QImage(frame.picture.data, width, height, 3 * width, QImage.Format.Format_BGR888)
    owned = (
        borrowed.scaledToWidth(WIDEST, Qt.TransformationMode.FastTransformation) if width > WIDEST else borrowed.copy()
    )
    return Preview(
        owned,
        tuple(_parts(each.corners, width, height) for each in seen.sightings),
        tuple(_parts(each.corners, width, height) for each in seen.unread),
    )


def _parts(corners: Corners, width: int, height: int) -> Corners:
    a, b, c, d = ((x / width, y / height) for x, y in corners)
    return a, b, c, d
