"""A camera, or something else where it cannot be opened: for the demo and for practice."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.scanning.frame import Camera, Frame, HasMode, Reading


def camera_or(open_camera: Callable[[], Camera], open_other: Callable[[], Camera]) -> Camera:
    """Open the camera; if that fails, now or on its thread, the other takes its place. Raises CameraTrouble."""
    try:
        return OrElse(open_camera(), open_other)
    except CameraTrouble:
        return open_other()


class OrElse:
    """The camera, until it turns out before its first picture that it cannot be opened."""

    def __init__(self, camera: Camera, open_other: Callable[[], Camera]) -> None:
        self._camera = camera
        self._open_other: Callable[[], Camera] | None = open_other

    @property
    def live(self) -> bool:
        """As of what is shown."""
        return self._camera.live

    @property
    def mode(self) -> CameraMode | None:
        """As of what is shown."""
        camera: object = self._camera
        return camera.mode if isinstance(camera, HasMode) else None

    def read(self) -> Reading:
        """Give the frame that is due. Raises CameraTrouble."""
        try:
            reading = self._camera.read()
        except CameraTrouble:
            if self._open_other is None:
                raise
            self._camera.close()
            self._camera, self._open_other = self._open_other(), None
            return self._camera.read()
        if isinstance(reading, Frame):
            self._open_other = None
        return reading

    def close(self) -> None:
        """Let go."""
        self._camera.close()
