"""Opens the cameras itself and looks whether they see a code, where no kiosk with its scanner does."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from kiosk.checkup.camera_watch import CamerasWatch
from kiosk.checkup.finding import Finding, Remark
from kiosk.scanning.cameras.facts import Tap
from kiosk.scanning.cameras.mount import Mount
from kiosk.scanning.eye import Eye
from kiosk.scanning.eye_view import EyeView
from kiosk.scanning.reading.decoder import Decoder

SECONDS = 15.0
"""So long somebody has for holding a code up."""

ENOUGH = 2.0
"""Seconds of pictures that are looked at in any case: a camera sets its exposure in the first of them."""


def watch(
    mounts: Sequence[Mount], monotonic: Callable[[], float] = time.monotonic, seconds: float = SECONDS
) -> tuple[Finding, ...]:
    """Open these and look until one has read a code, at most so many seconds; no picture is kept."""
    begun, known = monotonic(), CamerasWatch()
    eyes = [Eye(mount, Decoder(), monotonic) for mount in mounts]
    taps = [Tap(begun) for _ in eyes]
    with ExitStack() as open_eyes:
        for eye in eyes:
            eye.open()
            open_eyes.callback(eye.close)
        while (now := monotonic()) < begun + seconds:
            for index, (eye, tap) in enumerate(zip(eyes, taps, strict=True)):
                if (view := _view(index, eye, tap, now)) is not None:
                    known.note(view)
            if all(eye.over or eye.lame is not None for eye in eyes):
                break
            if now > begun + ENOUGH and any(finding.remark is Remark.CODE_READ for finding in known.findings):
                break
            time.sleep(0.002)
    return known.findings


def _view(index: int, eye: Eye, tap: Tap, now: float) -> EyeView | None:
    """What is new of a camera."""
    look, mode = eye.tick(), eye.mode
    if eye.lame is not None:
        return EyeView(index, eye.name, eye.mount.place, mode, eye.lame)
    if look is None:
        return None
    facts = tap.look(look.frame, look.seen, now, mode.fps if mode is not None else 0.0)
    return EyeView(index, eye.name, eye.mount.place, mode, facts=facts) if facts is not None else None
