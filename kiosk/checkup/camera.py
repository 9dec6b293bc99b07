"""Whether a camera gives pictures and reads a code, and what light, background and lens are like: pure judges."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.camera_fault import CameraFault
from kiosk.scanning.cameras.facts import CameraFacts

FEW = 10.0
"""Below so many pictures a second a code that is held up shortly is missed."""

SLOWED = 0.6
"""A camera that gives less than so much of what it promised has been slowed down: by the dark, or by its cable."""

DARK, BLACK, BRIGHT = 45.0, 20.0, 210.0
"""Mean brightness of a picture: too little, none at all, too much. The reader itself gives up below 10, with a sensor's
noise (measured with drawn scenes, docs/morning-check.md); a real ticket is never as flat and sharp as a drawn one."""

DIM = 100.0
"""In a picture that is not brighter a slow camera is slow because it exposes for long; else its cable is to blame."""

PALE = 35.0
"""A picture whose darkest and brightest parts are not even so far apart is behind fog, dust or a finger."""

GLARE = 0.04
"""A burnt-out area of so much of the picture hides a ticket that is held there."""

BACKLIT = 80.0
"""Grey levels by which the picture around a code is brighter than the white of the code: a window is behind it."""

SMEARED = 1.5
"""Pixels over which the edges of a code are smeared when the lens is out of focus or dirty. Drawn scenes in focus have
0.7 to 1.3, whatever the distance, tilt, motion, noise and JPEG; with a lens out of focus by 2 pixels they have 1.5 to
1.8, and few are read at all beyond. A code that moves is smeared in one direction only, and the other one counts."""


def camera_findings(
    seen: Sequence[CameraFacts], *, name: str = "", fault: CameraFault = CameraFault.LOST, why: str = ""
) -> tuple[Finding, ...]:
    """What the facts of some seconds say; without any there was no picture, by this fault, and `why`.

    `name` tells one of two cameras from the other.
    """
    if not seen:
        return (Finding(Check.CAMERA, Light.RED, Remark.CAMERA_FAULT, name, detail=why, camera=fault),)
    read = any(facts.code for facts in seen)
    code = (Light.GREEN, Remark.CODE_READ) if read else (Light.YELLOW, Remark.CODE_NOT_READ)
    return (
        Finding(Check.CAMERA, *code, name),
        _frame_rate(seen, name),
        _light(seen, name, read=read),
        _glare(seen, name),
        *_sharpness(seen, name),
    )


def _frame_rate(seen: Sequence[CameraFacts], name: str) -> Finding:
    fps = sorted(facts.fps for facts in seen)[len(seen) // 2]
    slowed = fps < FEW or fps < SLOWED * seen[-1].promised
    if slowed and seen[-1].brightness < DIM:
        return Finding(Check.FRAME_RATE, Light.YELLOW, Remark.LONG_EXPOSURE, name, round(fps))
    light, remark = (Light.GREEN, Remark.FRAMES_FINE) if fps >= FEW else (Light.YELLOW, Remark.FRAMES_FEW)
    return Finding(Check.FRAME_RATE, light, remark, name, round(fps))


def _light(seen: Sequence[CameraFacts], name: str, *, read: bool) -> Finding:
    last = seen[-1]
    behind = [facts.behind for facts in seen if facts.behind is not None]
    if last.brightness < BLACK and not read:
        return Finding(Check.LIGHT, Light.RED, Remark.TOO_DARK, name)
    if last.brightness < DARK:
        return Finding(Check.LIGHT, Light.YELLOW, Remark.TOO_DARK, name)
    if behind and median(behind) >= BACKLIT:
        return Finding(Check.LIGHT, Light.YELLOW, Remark.BACKLIGHT, name)
    if last.brightness > BRIGHT:
        return Finding(Check.LIGHT, Light.YELLOW, Remark.TOO_BRIGHT, name)
    if last.contrast < PALE:
        return Finding(Check.LIGHT, Light.YELLOW, Remark.TOO_PALE, name)
    return Finding(Check.LIGHT, Light.GREEN, Remark.LIGHT_FINE, name)


def _glare(seen: Sequence[CameraFacts], name: str) -> Finding:
    # The smallest of some seconds: a lamp stays where it is, a bright phone comes and goes.
    patch = min(facts.patch for facts in seen)
    if patch < GLARE:
        return Finding(Check.GLARE, Light.GREEN, Remark.NO_GLARE, name)
    return Finding(Check.GLARE, Light.YELLOW, Remark.GLARE, name, round(patch * 100))


def _sharpness(seen: Sequence[CameraFacts], name: str) -> Sequence[Finding]:
    """Known only of a code; the sharpest counts, as whoever holds it moves it."""
    smeared = [facts.blur for facts in seen if facts.blur is not None]
    if not smeared:
        return ()
    if min(smeared) < SMEARED:
        return (Finding(Check.SHARPNESS, Light.GREEN, Remark.SHARP, name),)
    return (Finding(Check.SHARPNESS, Light.YELLOW, Remark.BLURRED, name),)
