"""One picture of a camera, and what anything that gives such pictures promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.cameras.mode import CameraMode

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture, not mirrored; its arrays belong to it and are never written again.

    `picture` is (height, width, 3) in the order blue, green, red; `gray` is (height, width), contiguous.
    `number` counts the frames of this camera from 0, skipped ones included; `at` is monotonic, in seconds.
    """

    picture: Pixels
    gray: Pixels
    number: int
    at: float


@dataclass(frozen=True, slots=True)
class NotYet:
    """There is no new frame at this moment; ask again."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The film or folder is over; there will be no more frames."""


Reading = Frame | NotYet | Ended


class Camera(Protocol):
    """A source of frames; opened, read and closed on one thread."""

    @property
    def live(self) -> bool:
        """True for a device: it never ends, and a picture that does not change at all is a fault."""
        ...

    def read(self) -> Reading:
        """Give the frame that is due, if any; never waits for one. Raises CameraTrouble."""
        ...

    def close(self) -> None:
        """Let go of the device or file; may be called twice."""
        ...


@runtime_checkable
class HasMode(Protocol):
    """A camera that knows what it gives."""

    @property
    def mode(self) -> CameraMode | None:
        """None until it is open."""
        ...
