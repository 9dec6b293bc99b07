"""Somebody who has never seen the program: looks what is on the screen, clicks it, types; everything is counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import ImageGrab

from tests.accessibility.rig import PATIENCE, Desk
from tools.xtest import XHand

LOOK_SECONDS = 0.03
"""How often somebody looks again at what has not come yet."""

REACTION_SECONDS = 0.35
"""From what is seen to the next action, at least."""

PAINT_SECONDS = 0.2
"""Until a picture is taken."""

LETTER_SECONDS = 0.12
"""From one key to the next."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One action: a click, a key, or one text that was typed. `seconds` until what it was for was there."""

    what: str
    seconds: float


@dataclass(slots=True)
class Account:
    """What a task took."""

    task: str
    deeds: list[Deed] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """All of them together, without the time that somebody thinks."""
        return sum(deed.seconds for deed in self.deeds)


class Stranger:
    """Real events of mouse and keyboard on the screen of a program, and a picture after each step.

    What is on the screen comes from the accessible tree: what is not in it, a stranger does not find.
    """

    def __init__(self, desk: Desk, hand: XHand, pictures: Path) -> None:
        self._desk, self._hand, self._pictures = desk, hand, pictures
        self._account = Account("")
        self._number = 0
        pictures.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def at(self, task: str) -> Iterator[Account]:
        """Count what follows as one task."""
        self._account, self._number = Account(task), 0
        yield self._account

    def sees(self, *texts: str) -> bool:
        """Whether all of these are on the screen now."""
        there = [each["name"] for each in self._desk.read()]
        return all(any(text in name for name in there) for text in texts)

    def waits_for(self, *texts: str) -> None:
        """Until all of these are on the screen."""
        self._until(lambda: self.sees(*texts), " and ".join(texts))

    def clicks(self, name: str, then: str = "") -> None:
        """Click the first thing with this in its name, until `then` is there."""
        self._counted(f"click: {name}", lambda: self._click(name), then)

    def types(self, text: str, then: str = "") -> None:
        """Type a text, with whatever has the keyboard."""

        self._counted(f"type: {text}", lambda: self._type(text), then)

    def enters(self, text: str, then: str = "") -> None:
        """Type a text and confirm it: one action."""

        def entering() -> None:
            self._type(text)
            self._hand.key("Return")

        self._counted(f"enter: {'•' * len(text) if text.isdigit() else text}", entering, then)

    def presses(self, key: str, then: str = "", *held: str) -> None:
        """Press a key."""
        self._counted(f"key: {'+'.join((*held, key))}", lambda: self._hand.key(key, *held), then)

    def looks(self) -> None:
        """Keep a picture of the screen."""
        self._hand.settle()
        # What is in the tree already may be painted a moment later.
        time.sleep(PAINT_SECONDS)
        self._number += 1
        name = f"{self._account.task}-{self._number:02d}.png".replace(" ", "-")
        ImageGrab.grab(xdisplay=self._desk.display).save(self._pictures / name)

    def _counted(self, what: str, deed: Callable[[], None], then: str) -> None:
        # Nobody reacts sooner; the same key twice at once would count once (acceptance A10).
        time.sleep(REACTION_SECONDS)
        deed()
        self._hand.settle()
        begun = time.perf_counter()
        if then:
            self._until(lambda: self.sees(then), then)
        self._account.deeds.append(Deed(what, time.perf_counter() - begun))
        self.looks()

    def _type(self, text: str) -> None:
        for letter in text:
            self._hand.letter(letter)
            self._hand.settle()
            # Faster is a scanner for the kiosk, which presses nothing; good typists need this long.
            time.sleep(LETTER_SECONDS)

    def _click(self, name: str) -> None:
        found: list[dict[str, Any]] = []

        def there() -> bool:
            things = [
                each
                for each in self._desk.read()
                if name in each["name"] and each["enabled"] and each["role"] not in ("label", "filler", "panel")
            ]
            found[:] = sorted(things, key=lambda each: each["name"] != name)
            return bool(found)

        self._until(there, name)
        x, y, width, height = found[0]["place"]
        self._hand.click(x + width // 2, y + height // 2)

    def _until(self, seen: Callable[[], bool], what: str) -> None:
        late = time.monotonic() + PATIENCE
        while time.monotonic() < late:
            if seen():
                return
            time.sleep(LOOK_SECONDS)
        self.looks()
        there = [each["name"] for each in self._desk.read() if each["name"]]
        raise AssertionError(f"{what!r} never came; there is: {there}")
