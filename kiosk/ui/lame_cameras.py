"""The helpers' cards about cameras that do not see."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.domain.camera_fault import LameCamera
from kiosk.ui.camera_phrases import CameraAdvice
from kiosk.ui.device_cards import DeviceCards
from kiosk.ui.helper_language import HelperLanguage


class LameCameras(DeviceCards):
    """A card for each."""

    def __init__(self, tongue: HelperLanguage, parent: QWidget | None = None) -> None:
        self._cameras: tuple[LameCamera, ...] = ()
        self._other_sees = False
        super().__init__(tongue, parent)

    def show_cameras(self, cameras: tuple[LameCamera, ...], *, other_sees: bool) -> None:
        """These do not see; `other_sees` if there is one more, which does."""
        if (cameras, other_sees) != (self._cameras, self._other_sees):
            self._cameras, self._other_sees = cameras, other_sees
            self.fill()

    def told(self) -> Sequence[tuple[str, str]]:
        """What is wrong with each, and the next step."""
        say = CameraAdvice(self.tongue.language)
        advice = [say.of(camera, other_sees=self._other_sees) for camera in self._cameras]
        return [(each.headline, each.next_step) for each in advice]
