"""What is known of the cameras of a kiosk, whose scanner owns them and tells what they see."""

from __future__ import annotations

from dataclasses import replace

from kiosk.checkup.camera import camera_findings
from kiosk.checkup.finding import Finding, Light
from kiosk.domain.camera_fault import LameCamera
from kiosk.scanning.cameras.facts import CameraFacts
from kiosk.scanning.eye_view import EyeView

LAST = 8
"""So many facts, each of half a second, are looked at together."""


class CameraWatch:
    """One camera."""

    def __init__(self) -> None:
        self._seen: list[CameraFacts] = []
        self.lame: LameCamera | None = None

    def note(self, view: EyeView) -> None:
        """Take the next view in."""
        self.lame = view.lame
        if view.lame is not None:
            self._seen.clear()
        elif view.facts is not None and view.facts not in self._seen[-1:]:
            # A code that was read stays read; light is that of the last seconds.
            last = [facts for facts in self._seen if facts.code][-1:]
            self._seen = [*last, *self._seen[-LAST:], view.facts]

    def findings(self, name: str) -> tuple[Finding, ...]:
        """What is known until now; nothing at first."""
        if self.lame is not None:
            return camera_findings((), name=name, fault=self.lame.fault, why=self.lame.why)
        return camera_findings(self._seen, name=name) if self._seen else ()


class CamerasWatch:
    """One or two of them; with one that sees the doors can open."""

    def __init__(self) -> None:
        self._eyes: dict[int, CameraWatch] = {}
        self._names: dict[int, str] = {}

    def note(self, view: EyeView) -> None:
        """Take the next view of any of them in."""
        self._eyes.setdefault(view.index, CameraWatch()).note(view)
        self._names[view.index] = view.place or view.name

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is known of all of them, the first one first."""
        several = len(self._eyes) > 1
        all_lame = all(eye.lame is not None for eye in self._eyes.values())
        found = []
        for index, eye in sorted(self._eyes.items()):
            for finding in eye.findings(self._names[index] if several else ""):
                limps = finding.light is Light.RED and not all_lame
                found.append(replace(finding, light=Light.YELLOW) if limps else finding)
        return tuple(found)
