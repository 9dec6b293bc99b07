"""What the station and its voice tell each other: a JSON object a line, over the voice's standard input and output."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import assert_never

from kiosk.domain.registration import Language
from kiosk.voice.sound import Sound


@dataclass(frozen=True, slots=True)
class Part:
    """One text in one language."""

    text: str = field(repr=False)
    language: Language


@dataclass(frozen=True, slots=True)
class Say:
    """Say these parts, one after the other, instead of what is being said. `volume` is 0 to 4.

    What is `private` may have names in it, and is said into a headset only.
    """

    parts: tuple[Part, ...]
    volume: int
    private: bool = False


@dataclass(frozen=True, slots=True)
class Play:
    """Play this sound; whatever is said waits for its end."""

    sound: Sound
    volume: int


@dataclass(frozen=True, slots=True)
class Hush:
    """Stop speaking now."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The voice has found its engine ("" without any), its locales as Qt names them, and whether it can be heard."""

    engine: str
    locales: tuple[str, ...]
    output: str = ""


@dataclass(frozen=True, slots=True)
class Speaking:
    """Something is being said, or nothing is any more; the answer to each Say and Hush."""

    on: bool


@dataclass(frozen=True, slots=True)
class Headset:
    """Whether what is said now reaches one person only."""

    there: bool


@dataclass(frozen=True, slots=True)
class Failed:
    """Something went wrong; `reason` is for the log and has no names in it."""

    reason: str


Order = Say | Play | Hush
"""What the station tells its voice."""

Report = Ready | Speaking | Headset | Failed
"""What the voice tells its station."""


def line_of(message: Order | Report) -> bytes:
    """A message as one line with its end."""
    return json.dumps(_json(message), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def order_of(line: bytes) -> Order:
    """The order that a line says. Raises ValueError."""
    match json.loads(line):
        case {"say": list(parts), "volume": int(volume), "private": bool(private)}:
            return Say(tuple(Part(str(text), Language(language)) for text, language in parts), volume, private)
        case {"play": str(sound), "volume": int(volume)}:
            return Play(Sound(sound), volume)
        case {"hush": True}:
            return Hush()
        case _:
            raise ValueError("no order")


def report_of(line: bytes) -> Report:
    """The report that a line says. Raises ValueError."""
    match json.loads(line):
        case {"engine": str(engine), "locales": list(locales), "output": str(output)}:
            return Ready(engine, tuple(map(str, locales)), output)
        case {"speaking": bool(on)}:
            return Speaking(on)
        case {"headset": bool(there)}:
            return Headset(there)
        case {"failed": str(reason)}:
            return Failed(reason)
        case _:
            raise ValueError("no report")


def _json(message: Order | Report) -> dict[str, object]:
    match message:
        case Say(parts, volume, private):
            return {"say": [[part.text, part.language.value] for part in parts], "volume": volume, "private": private}
        case Play(sound, volume):
            return {"play": sound.value, "volume": volume}
        case Hush():
            return {"hush": True}
        case Ready(engine, locales, output):
            return {"engine": engine, "locales": list(locales), "output": output}
        case Speaking(on):
            return {"speaking": on}
        case Headset(there):
            return {"headset": there}
        case Failed(reason):
            return {"failed": reason}
        case _:
            assert_never(message)
