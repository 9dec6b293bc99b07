"""Which hints were said to whoever is there: each of them once, and the way out once."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.checkin.states import State, Waiting
from kiosk.domain.hint import Advice, Hint
from kiosk.ui.phrase import aloud
from kiosk.ui.phrases_hints import hinting
from kiosk.ui.phrases_speech import SpeechWords


class HintsTold:
    """Keeps what still has to be said; with another screen everything may be said again."""

    def __init__(self, look_up: bool) -> None:
        self._look_up = look_up
        self._told: set[Hint] = set()
        self._out_told = False
        self._advice: Advice | None = None

    def on_state(self, state: State, *, heard: bool, anew: bool = False) -> None:
        """What is on the screen now; `heard` says that all of it is being said, `anew` that somebody else hears it."""
        if anew or not isinstance(state, Waiting):
            self._told.clear()
            self._out_told = False
        self._advice = state.advice if isinstance(state, Waiting) else None
        if heard:
            self.take()

    def take(self) -> Callable[[SpeechWords], str] | None:
        """What is to be said now, in a language; from here on it counts as said."""
        if (advice := self._advice) is None:
            return None
        new, out = advice.hint not in self._told, advice.stuck and not self._out_told
        self._told.add(advice.hint)
        self._out_told |= out

        def text(words: SpeechWords) -> str:
            said = hinting(advice, words.language, look_up=self._look_up)
            return aloud(*((said.headline, said.line) if new else ()), said.next_step if out else "")

        return text if new or out else None
