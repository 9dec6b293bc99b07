"""Tells by the time between keys what a scanner types, as if it were a keyboard, from what people type: pure."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from kiosk.lock.strikes import elapsed
from kiosk.scanning.hand.burst import LONGEST, Stroke

HANDS = 3
"""So many keys that are down at once are struck by hands: a scanner lets one go before the next, or just after it."""

HANDS_MS = 500
"""A key that is down for longer, in milliseconds, may have been let go while another window had the keyboard."""

SHORT, SHORT_MS = 3, 15
"""So many keys, each let go before the next and never further apart than this, are no hand's: short codes, and those
that are nothing but control characters ("BadBarcode"). The fastest hands need 60 ms from key to key."""

AFTER_END_MS = 50
"""How long after Enter or Tab the next line of a code of several lines may begin, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a scanner types, in milliseconds.

    Keys at most `gap` apart may be a scanner's, and as long a person's key is kept back. From `least` of them on they
    are; `silence` ends the text.
    """

    gap: int = 35
    silence: int = 100
    least: int = 6


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that was kept back, to be given on if it was a person's; `what` is the caller's, such as an event.

    `made` says that an input method made it, which may come before the keys that were struck before it: those wait in
    the queue of the program.
    """

    what: object = field(repr=False)
    made: bool = False


class Take(Enum):
    """What becomes of the key at hand."""

    PASS = "pass"
    """It goes where it would have gone."""
    KEEP = "keep"
    """It is kept back, or it is a scanner's."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """First `let_go` goes on, in this order, or `scanned` was a scanner's; then the key at hand is taken."""

    take: Take
    let_go: tuple[Kept, ...] = ()
    scanned: tuple[Stroke, ...] = ()


@dataclass(slots=True)
class _Down:
    """Keys that are down, and since when."""

    since: dict[Hashable, int] = field(default_factory=dict)

    def count(self, at_ms: int) -> int:
        return sum(elapsed(since, at_ms) < HANDS_MS for since in self.since.values())


class Wedge:
    """Keeps keys back until it is known whose they are; no key of a person is lost, and none comes twice.

    A key that comes alone goes on after `pace.gap`. Times are those of the events, in milliseconds (32 bits); the
    caller's timer says when nothing more was struck for `wait_ms`: a key that is let go makes the wait no longer.
    """

    def __init__(self, pace: Pace, begins: Callable[[Sequence[Stroke]], bool] = lambda _: False) -> None:
        """`begins` says whether these strokes are the prefix that only a scanner types."""
        self._pace, self._begins = pace, begins
        self._chain: list[Kept] = []
        self._strokes: list[Stroke] = []
        self._burst = False
        self._last: int | None = None
        self._short = True
        self._down = _Down()
        self._kept_down: set[Hashable] = set()
        self._swallowed: set[Hashable] = set()
        self._hands = False

    @property
    def wait_ms(self) -> int | None:
        """How long to wait for more; None if nothing is kept."""
        if self._burst:
            ended = bool(self._strokes) and self._strokes[-1].ends
            return max(AFTER_END_MS, self._pace.gap) if ended else max(self._pace.silence, self._pace.gap)
        return self._pace.gap if self._chain else None

    def press(self, key: Hashable, stroke: Stroke, at_ms: int, what: object) -> Verdict:
        """A key was struck that is no modifier and does not repeat itself."""
        return self._struck(key, stroke, at_ms, what, down=True)

    def eaten(self, stroke: Stroke, at_ms: int, what: object) -> Verdict:
        """A key was let go that nobody saw pressed: an input method has eaten it, as it does with dead keys."""
        return self._struck(None, stroke, at_ms, what, down=False)

    def release(self, key: Hashable, at_ms: int, what: object) -> Verdict:
        """A key was let go that was seen pressed."""
        self._down.since.pop(key, None)
        if key in self._swallowed:
            self._swallowed.discard(key)
            return Verdict(Take.KEEP)
        if key in self._kept_down:
            self._kept_down.discard(key)
            if not self._burst:
                self._chain.append(Kept(what))
            return Verdict(Take.KEEP)
        return Verdict(Take.PASS)

    def has(self, key: Hashable) -> bool:
        """Whether this key is kept back, or a scanner's."""
        return key in self._swallowed or key in self._kept_down

    def saw(self, key: Hashable) -> bool:
        """Whether this key was seen pressed and not yet let go."""
        return key in self._down.since or self.has(key)

    def alt_up(self) -> None:
        """Alt was let go: with that a letter that is typed as a number is complete."""
        if self._strokes:
            self._strokes.append(Stroke(alt_up=True))

    def made(self, what: object) -> Verdict:
        """An input method has made letters of keys it has eaten."""
        if not self._burst:
            self._chain.append(Kept(what, made=True))
        return Verdict(Take.KEEP)

    def interrupted(self) -> tuple[Kept, ...]:
        """Something came that no scanner does, such as a key that repeats itself; what goes on before it."""
        return () if self._burst else self._let_go()

    def silent(self) -> tuple[tuple[Kept, ...], tuple[Stroke, ...]]:
        """Nothing came for `wait_ms`: what goes on, or the strokes of a scanner; one of the two is empty."""
        machine = len(self._struck_keys()) >= SHORT and self._short
        if not self._burst and not machine:
            return self._let_go(), ()
        self._swallow()
        strokes = tuple(self._strokes)
        self._end()
        return (), strokes

    def _struck(self, key: Hashable, stroke: Stroke, at_ms: int, what: object, *, down: bool) -> Verdict:
        apart = None if self._last is None else elapsed(self._last, at_ms)
        let_go: tuple[Kept, ...] = ()
        scanned: tuple[Stroke, ...] = ()
        if self._burst and (apart is None or apart > (self.wait_ms or 0)):
            # The caller was too busy to notice the silence.
            let_go, scanned = self.silent()
        elif not self._burst and (apart is None or apart > self._pace.gap):
            early = self._made_early()
            # Also three strokes of a machine are over by now.
            let_go, scanned = self.silent()
            self._chain, self._hands = early, False
        self._short = self._short and (not self._strokes or (apart is not None and apart <= SHORT_MS))
        others = self._down.count(at_ms)
        self._short = self._short and others == 0
        self._last = at_ms
        if down and key is not None:
            self._down.since[key] = at_ms
            # What was let go while another window had the keyboard is pressed anew.
            self._swallowed.discard(key)
        if not self._burst and (self._hands or others >= HANDS - 1):
            self._hands = True
            return Verdict(Take.PASS, (*let_go, *self._let_go()), scanned)
        if len(self._strokes) < LONGEST:
            self._strokes.append(stroke)
        if self._burst:
            if down and key is not None:
                self._swallowed.add(key)
            return Verdict(Take.KEEP, let_go, scanned)
        self._chain.append(Kept(what))
        if down and key is not None:
            self._kept_down.add(key)
        struck = self._struck_keys()
        if len(struck) >= self._pace.least or (len(struck) > 1 and self._begins(struck)):
            self._swallow()
        return Verdict(Take.KEEP, let_go, scanned)

    def _made_early(self) -> list[Kept]:
        """Take out what an input method has made since the last key: it may be of the keys that only come now."""
        early: list[Kept] = []
        while self._chain and self._chain[-1].made:
            early.insert(0, self._chain.pop())
        return early

    def _struck_keys(self) -> list[Stroke]:
        return [stroke for stroke in self._strokes if not stroke.alt_up]

    def _swallow(self) -> None:
        self._burst = True
        self._swallowed |= self._kept_down
        self._kept_down.clear()
        self._chain.clear()

    def _let_go(self) -> tuple[Kept, ...]:
        left = tuple(self._chain)
        self._kept_down.clear()
        self._end()
        return left

    def _end(self) -> None:
        self._chain.clear()
        self._strokes.clear()
        self._burst, self._short = False, True
