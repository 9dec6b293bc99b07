"""What a page is told of each camera while somebody looks at it: now and then, and nothing else is kept."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.hint import Hint
from kiosk.scanning.cameras.facts import CameraFacts, Tap
from kiosk.scanning.eye import Eye, Look
from kiosk.scanning.eye_view import EyeView
from kiosk.scanning.preview import preview_of

EVERY_SECONDS = 0.2
"""Between two pictures of a camera."""
LAME_EVERY_SECONDS = 0.5
"""Between two words about a camera that does not see."""


class Views:
    """Made when somebody begins to look; `now` is monotonic, in seconds."""

    def __init__(self, eyes: Sequence[Eye], now: float) -> None:
        self._eyes = eyes
        self._taps = [Tap(now) for _ in eyes]
        self._facts: list[CameraFacts | None] = [None] * len(eyes)
        self._told = [now - LAME_EVERY_SECONDS] * len(eyes)

    def of_look(self, index: int, look: Look, hint: Hint | None, now: float) -> EyeView | None:
        """What a camera saw, if that is due."""
        eye = self._eyes[index]
        promised = 0.0 if eye.mode is None else eye.mode.fps
        self._facts[index] = self._taps[index].look(look.frame, look.seen, now, promised) or self._facts[index]
        if now - self._told[index] < EVERY_SECONDS:
            return None
        self._told[index] = now
        preview = None if eye.lame else preview_of(look.frame, look.seen)
        facts = self._facts[index]
        place = eye.mount.place
        return EyeView(index, eye.name, place, eye.mode, eye.lame, preview, look.seen, facts, hint)

    def of_lame(self, now: float) -> list[EyeView]:
        """What there is to say of those that do not see, if that is due."""
        views = []
        for index, eye in enumerate(self._eyes):
            if eye.lame is not None and now - self._told[index] >= LAME_EVERY_SECONDS:
                self._told[index], self._facts[index], self._taps[index] = now, None, Tap(now)
                views.append(EyeView(index, eye.name, eye.mount.place, eye.mode, eye.lame))
        return views
