"""Opens a camera of one's own and looks whether it sees a code, where no kiosk with its scanner does."""

from __future__ import annotations

import time
from collections.abc import Callable

from kiosk.checkup.camera import camera_findings
from kiosk.checkup.finding import Finding
from kiosk.domain.trouble import CameraTrouble
from kiosk.scanning.camera_facts import CameraFacts, Tap
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.frame import Camera, Ended, Frame

SECONDS = 15.0
"""So long somebody has for holding a code up."""

ENOUGH = 2.0
"""Seconds of pictures that are looked at in any case: a camera sets its exposure in the first of them."""


def watch(
    open_camera: Callable[[], Camera], monotonic: Callable[[], float] = time.monotonic, seconds: float = SECONDS
) -> tuple[Finding, ...]:
    """Open a camera and look until a code was read, at most so many seconds; no picture is kept."""
    try:
        camera = open_camera()
    except CameraTrouble as trouble:
        return camera_findings((), why=str(trouble))
    seen: list[CameraFacts] = []
    decoder, begun = Decoder(), monotonic()
    tap = Tap(begun)
    try:
        while (now := monotonic()) < begun + seconds:
            match camera.read():
                case Frame(gray=gray):
                    facts = tap.look(gray, now, code=bool(decoder.read(gray)))
                    seen += [facts] if facts else []
                case Ended():
                    break
                case _:
                    time.sleep(0.002)
            if now > begun + ENOUGH and any(facts.code for facts in seen):
                break
    except CameraTrouble as trouble:
        return camera_findings((), why=str(trouble))
    finally:
        camera.close()
    return camera_findings(seen)
