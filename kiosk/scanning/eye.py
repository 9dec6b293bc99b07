"""One camera with its reader and its watch: opens it, looks at its pictures, and says when it does not see."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

import numpy as np

from kiosk.domain.camera_fault import CameraFault, LameCamera
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.cameras.mode import CameraMode
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.cameras.watch import Watch, is_black
from kiosk.scanning.frame import Camera, Ended, Frame, HasMode, NotYet, Pixels
from kiosk.scanning.reading.decoder import Decoder
from kiosk.scanning.reading.sighting import Seen
from kiosk.scanning.scenery import Scenery
from kiosk.scanning.suspects import Suspects

log = logging.getLogger(__name__)

RETRY_SECONDS = 1.0
"""Between two tries to open a camera that failed."""
REST_SECONDS = 0.045
"""While nothing like a code is there a camera rests so long after a picture: of 30 a second every second one is looked
at, of 15 every one, which is soon enough for a code that comes into view and half the work."""
EAGER_SECONDS = 2.0
"""So long after something like a code every picture counts."""

_WHY = {
    CameraFault.LOST: "It gives no picture. Is its cable loose?",
    CameraFault.FROZEN: "It gives the same picture again and again. Please unplug it and plug it in.",
    CameraFault.BLACK: "Its pictures are black. Is its lid closed?",
}


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A new frame, and what was seen in it."""

    frame: Frame
    seen: Seen

    @property
    def shows_code(self) -> bool:
        """Whether something like a code is in it."""
        return bool(self.seen.sightings or self.seen.unread)


class Eye:
    """Everything on the scanner's thread. `lame` says why it does not see; None if it does, or was just opened."""

    def __init__(
        self, mount: Mount, decoder: Decoder, monotonic: Callable[[], float], lame: LameCamera | None = None
    ) -> None:
        """`lame` is what was wrong with the camera before; it lasts until there is a picture."""
        self.mount = mount
        self.lame = lame
        self.over = False
        """Whether its film has come to an end."""
        self._decoder, self._monotonic = decoder, monotonic
        self._scenery, self._suspects = Scenery(), Suspects()
        self._camera: Camera | None = None
        self._watch = Watch(monotonic())
        self._last: Pixels | None = None
        self._name = mount.name
        self._retry_at: float | None = None
        self._ask_at = self._eager_until = 0.0

    @property
    def mode(self) -> CameraMode | None:
        """What the camera gives, as far as it is known."""
        camera: object = self._camera
        return camera.mode if isinstance(camera, HasMode) else None

    @property
    def name(self) -> str:
        """What the system calls the camera, if that is known."""
        return self._name

    def open(self) -> None:
        """Open the camera, or find out that it cannot be opened."""
        try:
            self._camera = self.mount.open()
        except CameraTrouble as trouble:
            self._fail(trouble.fault, str(trouble))
        else:
            self._retry_at = None
            self._watch = Watch(self._monotonic())

    def close(self) -> None:
        """Let go of the camera."""
        if self._camera is not None:
            self._camera.close()
            self._camera = None

    def tick(self) -> Look | None:
        """Look at the next frame, if one is due and new, or try to open a failed camera again."""
        now = self._monotonic()
        if self._camera is None:
            if self._retry_at is not None and now >= self._retry_at:
                self.open()
            return None
        if self._camera.live and now < self._ask_at:
            return None
        try:
            reading = self._camera.read()
        except CameraTrouble as trouble:
            self._fail(trouble.fault, str(trouble))
            return None
        look: Look | None = None
        match reading:
            case Frame() if self._is_new(self._camera, reading):
                look = self._look(self._camera, reading)
            case Frame():
                self._watch.on_same(now)
            case NotYet():
                pass
            case Ended():
                self.close()
                self.over = True
                return None
            case _:
                assert_never(reading)
        self._judge(self._camera)
        return look

    def _is_new(self, camera: Camera, frame: Frame) -> bool:
        # A frozen driver goes on giving its last picture, also after it was opened again. A sensor's noise never
        # repeats itself, so an identical picture is no new one, and its ticket must not count again.
        return not camera.live or self._last is None or not np.array_equal(self._last, frame.gray)

    def _look(self, camera: Camera, frame: Frame) -> Look:
        self._last = frame.gray
        look = Look(frame, self._seen(frame))
        now = self._monotonic()
        if look.shows_code:
            self._eager_until = now + EAGER_SECONDS
        self._ask_at = 0.0 if now < self._eager_until else frame.at + REST_SECONDS
        # In a dark hall a phone is all the light there is: what can be read is not black.
        black = camera.live and not look.seen.sightings and is_black(frame.gray)
        self._watch.on_new(now, black=black)
        if not black and self.lame is not None:
            log.info("camera %s: it sees again", self._name)
            self.lame = None
        return look

    def _seen(self, frame: Frame) -> Seen:
        seen = self._suspects.added(self._decoder.look(frame.gray, at=frame.at), frame.gray, frame.at)
        return self._scenery.without(seen, frame.gray.shape[1], frame.at)

    def _judge(self, camera: Camera) -> None:
        if (mode := self.mode) is not None:
            self._name = mode.name
        if camera.live and (fault := self._watch.fault(self._monotonic())) is not None:
            self._fail(fault, _WHY[fault])

    def _fail(self, fault: CameraFault, why: str) -> None:
        # A camera in the dark works: it stays open, and the first picture with something in it ends the fault.
        if fault is not CameraFault.BLACK:
            self.close()
            self._retry_at = self._monotonic() + RETRY_SECONDS
        # That a camera cannot be opened which was lost is no news.
        no_news = fault in (CameraFault.NONE_THERE, CameraFault.IN_USE) and self._last is not None
        if self.lame is not None and (no_news or fault is self.lame.fault):
            return
        log.warning("camera %s: %s: %s", self._name, fault, why)
        self.lame = LameCamera(fault, self._name, self.mount.place, why)
