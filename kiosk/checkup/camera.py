"""Whether the camera gives pictures, reads a code, and has good light."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.scanning.camera_facts import CameraFacts, NoPicture

FEW = 10.0
"""Below so many pictures a second a code that is held up shortly is missed."""

DARK, BLACK, BRIGHT = 45.0, 20.0, 210.0
"""Mean brightness of a picture: too little, none at all, too much. The reader itself gives up below 10, with a sensor's
noise (measured with drawn scenes, docs/morning-check.md); a real ticket is never as flat and sharp as a drawn one."""

PALE = 35.0
"""A picture whose darkest and brightest parts are not even so far apart is behind fog, dust or a finger."""

GLARE = 0.04
"""A burnt-out area of so much of the picture hides a ticket that is held there."""


def camera_findings(seen: Sequence[CameraFacts], *, why: str = "") -> tuple[Finding, ...]:
    """What the facts of some seconds say; without any there was no picture, and `why`."""
    if not seen:
        return (Finding(Check.CAMERA, Light.RED, Remark.NO_PICTURE, detail=why),)
    read = any(facts.code for facts in seen)
    code = (Light.GREEN, Remark.CODE_READ) if read else (Light.YELLOW, Remark.CODE_NOT_READ)
    return Finding(Check.CAMERA, *code), _frame_rate(seen), _light(seen, read=read), _glare(seen)


class CameraWatch:
    """The same of a camera that belongs to somebody else, who tells the facts."""

    def __init__(self) -> None:
        self._seen: list[CameraFacts] = []
        self.findings: tuple[Finding, ...] = ()
        """What is known until now; nothing at first."""

    def note(self, news: CameraFacts | NoPicture) -> None:
        """Take the next facts in."""
        match news:
            case NoPicture():
                self._seen.clear()
            case CameraFacts():
                # A code that was read stays read; light is that of the last seconds.
                last = [facts for facts in self._seen if facts.code][-1:]
                self._seen = [*last, *self._seen[-8:], news]
        self.findings = camera_findings(self._seen)


def _frame_rate(seen: Sequence[CameraFacts]) -> Finding:
    fps = sorted(facts.fps for facts in seen)[len(seen) // 2]
    light, remark = (Light.GREEN, Remark.FRAMES_FINE) if fps >= FEW else (Light.YELLOW, Remark.FRAMES_FEW)
    return Finding(Check.FRAME_RATE, light, remark, number=round(fps))


def _light(seen: Sequence[CameraFacts], *, read: bool) -> Finding:
    last = seen[-1]
    if last.brightness < BLACK and not read:
        return Finding(Check.LIGHT, Light.RED, Remark.TOO_DARK)
    if last.brightness < DARK:
        return Finding(Check.LIGHT, Light.YELLOW, Remark.TOO_DARK)
    if last.brightness > BRIGHT:
        return Finding(Check.LIGHT, Light.YELLOW, Remark.TOO_BRIGHT)
    if last.contrast < PALE:
        return Finding(Check.LIGHT, Light.YELLOW, Remark.TOO_PALE)
    return Finding(Check.LIGHT, Light.GREEN, Remark.LIGHT_FINE)


def _glare(seen: Sequence[CameraFacts]) -> Finding:
    # The smallest of some seconds: a lamp stays where it is, a bright phone comes and goes.
    patch = min(facts.patch for facts in seen)
    if patch < GLARE:
        return Finding(Check.GLARE, Light.GREEN, Remark.NO_GLARE)
    return Finding(Check.GLARE, Light.YELLOW, Remark.GLARE, number=round(patch * 100))
