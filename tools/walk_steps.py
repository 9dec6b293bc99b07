"""What happens to a kiosk on a random walk, step by step; the same seed takes the same walk."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 1280, 720


@dataclass(frozen=True, slots=True)
class Key:
    """A key by its X name is struck while others are held."""

    name: str
    held: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """A scanner types a text as a keyboard would, as fast as the screen takes it, and ends it with a key."""

    text: str
    end: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A mouse button (1 to 9, of which 4 to 7 are the wheel) goes down at one place and up at another."""

    start: tuple[int, int]
    end: tuple[int, int]
    button: int = 1
    held: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """Something that no X server can do without the device: a ticket, a finger, time that passes."""

    text: str


@dataclass(frozen=True, slots=True)
class Hostile:
    """Another program wants the screen: `away`, `close`, `shrink`, `desktop` or `stranger`."""

    how: str


Step = Key | Typed | Pressed | Word | Hostile

MODIFIERS = ("Shift_L", "Control_L", "Alt_L", "Super_L", "ISO_Level3_Shift")
KEYS = (
    *(["Tab"] * 6 + ["Return"] * 5 + ["space"] * 5 + ["Escape"] * 2),
    *("Left", "Right", "Up", "Down", "Home", "End", "Prior", "Next", "BackSpace", "Delete", "Insert"),
    *(f"F{number}" for number in range(1, 13)),
    *(f"KP_{number}" for number in range(10)),
    *("KP_Enter", "KP_Add", "KP_Subtract", "KP_Multiply", "KP_Divide", "KP_Decimal"),
    *("Print", "Menu", "Super_L", "Pause", "Scroll_Lock", "Num_Lock", "Caps_Lock", "Alt_L", "Control_L"),
)
LETTERS = string.ascii_letters + string.digits + "- ."
HOSTILE = ("away", "close", "shrink", "desktop", "stranger")
FOREIGN = ("https://museum.example/?id=1", "WIFI:T:WPA;S:Foyer;;", "4006381333931", "GD24-nobody-at-all")

WEIGHTS = {
    "key": 36.0,
    "letter": 8.0,
    "typed": 0.8,
    "press": 30.0,
    "drag": 3.0,
    "wheel": 4.0,
    "scan": 5.0,
    "touch": 7.0,
    "time": 2.0,
    "helper": 0.1,
    "window": 0.05,
    "hostile": 0.06,
}
"""How often each happens, in parts of their sum."""


def walk(seed: int, events: int, codes: Sequence[str]) -> Iterator[Step]:
    """Steps of `events` events altogether; a scanner's text counts a key each. `codes` are tickets to be held up."""
    chance = random.Random(seed)
    kinds, weights = list(WEIGHTS), list(WEIGHTS.values())
    left = events
    while left > 0:
        step = _step(chance, chance.choices(kinds, weights)[0], codes)
        left -= size(step)
        yield step


def size(step: Step) -> int:
    """How many events a step is."""
    return len(step.text) + 1 if isinstance(step, Typed) else 1


def _step(chance: random.Random, kind: str, codes: Sequence[str]) -> Step:
    match kind:
        case "key":
            return Key(chance.choice(KEYS), _held(chance))
        case "letter":
            return Key(_name(chance.choice(LETTERS)), _held(chance))
        case "typed":
            return Typed(_code(chance, codes)[:60], chance.choice(("Return", "Tab", "KP_Enter")))
        case "press":
            place = _place(chance)
            return Pressed(place, place, chance.choice((1,) * 12 + (2, 3, 8, 9)), _held(chance))
        case "drag":
            return Pressed(_place(chance), _place(chance), chance.choice((1, 1, 1, 3)), _held(chance))
        case "wheel":
            place = _place(chance)
            return Pressed(place, place, chance.choice((4, 5, 6, 7)), _held(chance))
        case "scan":
            return Word(f"show {_code(chance, codes)}")
        case "touch":
            x, y = _place(chance)
            return Word(f"touch {x} {y}")
        case "hostile":
            return Hostile(chance.choice(HOSTILE))
        case _:
            return Word(kind)


def _code(chance: random.Random, codes: Sequence[str]) -> str:
    return chance.choice(FOREIGN) if chance.random() < 0.15 else chance.choice(codes)


def _name(letter: str) -> str:
    return {"-": "minus", " ": "space", ".": "period"}.get(letter, letter)


def _held(chance: random.Random) -> tuple[str, ...]:
    return tuple(chance.sample(MODIFIERS, chance.choice((1, 1, 2)))) if chance.random() < 0.12 else ()


def _place(chance: random.Random) -> tuple[int, int]:
    # Half of all presses where most of what can be pressed is.
    top = HEIGHT * 3 // 4 if chance.random() < 0.5 else 0
    return chance.randrange(WIDTH), chance.randrange(top, HEIGHT)
