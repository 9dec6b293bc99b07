"""Keyboards by the places of their keys: what a place writes, and at which place a letter stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.hand_scan import Keyboard

# Places are numbered as Linux does (input-event-codes.h), which are the numbers that IBM's first AT keyboard sent
# ("set 1") for everything a text is typed with. Source of the tables: xkeyboard-config 2.35, us, de and fr.
_ROWS = ((41, *range(2, 14)), range(16, 28), (*range(30, 41), 43), (86, *range(44, 54)))

SPACE = 57
KEYPAD: Mapping[int, str] = dict(
    zip((55, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 98), "*789-456+1230./", strict=True)
)
"""What the number pad writes with Num Lock, whatever the keyboard; scanners type digits there at most."""

RIGHT_ALT = 100
LEFT_ALT = 56
MODIFIERS = frozenset({42, 54, 29, 97, LEFT_ALT, RIGHT_ALT, 125, 126, 58, 69})
"""Shift, Control, Alt and Super on both sides, Caps Lock and Num Lock."""

ENDS = frozenset({28, 96, 15})
"""Enter, Enter of the number pad, and Tab."""


@dataclass(frozen=True, slots=True)
class Place:
    """A key, and what is held down with it."""

    position: int
    shift: bool = False
    altgr: bool = False


_PLAIN = {
    Keyboard.US: ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'\\", "<zxcvbnm,./"),
    Keyboard.DE: ("^1234567890ß´", "qwertzuiopü+", "asdfghjklöä#", "<yxcvbnm,.-"),
    Keyboard.FR: ("²&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù*", "<wxcvbn,;:!"),
}
_SHIFTED = {
    Keyboard.US: ("~!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"|', ">ZXCVBNM<>?"),
    Keyboard.DE: ('°!"§$%&/()=?`', "QWERTZUIOPÜ*", "ASDFGHJKLÖÄ'", ">YXCVBNM;:_"),
    Keyboard.FR: ("~1234567890°+", "AZERTYUIOP¨£", "QSDFGHJKLM%µ", ">WXCVBN?./§"),
}
_ALTGR: Mapping[Keyboard, Mapping[int, str]] = {
    Keyboard.US: {},
    Keyboard.DE: {8: "{", 9: "[", 10: "]", 11: "}", 12: "\\", 16: "@", 18: "€", 27: "~", 86: "|"},
    Keyboard.FR: {
        3: "~",
        4: "#",
        5: "{",
        6: "[",
        7: "|",
        8: "`",
        9: "\\",
        10: "^",
        11: "@",
        12: "]",
        13: "}",
        18: "€",
    },
}
DEAD: Mapping[Keyboard, frozenset[str]] = {
    Keyboard.US: frozenset(),
    Keyboard.DE: frozenset("^´`"),
    Keyboard.FR: frozenset("^¨"),
}
"""Signs that wait for the next letter; followed by a blank they stand for themselves."""

_ACCENTS = {"\u0301": "´", "\u0300": "`", "\u0302": "^", "\u0308": "¨"}


def _places(keyboard: Keyboard) -> Mapping[Place, str]:
    places = {Place(SPACE): " ", Place(SPACE, shift=True): " "}
    for row, plain, shifted in zip(_ROWS, _PLAIN[keyboard], _SHIFTED[keyboard], strict=True):
        for position, letter, capital in zip(row, plain, shifted, strict=True):
            places[Place(position)] = letter
            places[Place(position, shift=True)] = capital
    places.update({Place(position, altgr=True): sign for position, sign in _ALTGR[keyboard].items()})
    return places


def _first_place(keyboard: Keyboard) -> Mapping[str, Place]:
    found: dict[str, Place] = {}
    for place, letter in _WRITES[keyboard].items():
        # What two keys write is looked for on the one that every keyboard has.
        if letter not in found or found[letter].position == _ROWS[3][0]:
            found[letter] = place
    return found


_WRITES = {keyboard: _places(keyboard) for keyboard in Keyboard}
_STANDS = {keyboard: _first_place(keyboard) for keyboard in Keyboard}


def written_at(keyboard: Keyboard, place: Place) -> str | None:
    """What this place writes; None if nothing."""
    return _WRITES[keyboard].get(place)


def place_of(keyboard: Keyboard, letter: str) -> Place | None:
    """Where this letter stands; None if nowhere."""
    return _STANDS[keyboard].get(letter)


def taken_apart(keyboard: Keyboard, text: str) -> str:
    """The text as it was struck: a letter with an accent that no key has is the accent's key and then the letter's."""
    apart = ""
    for letter in text:
        base, *accents = list(unicodedata.normalize("NFD", letter))
        if letter in _STANDS[keyboard] or len(accents) != 1 or _ACCENTS.get(accents[0]) not in DEAD[keyboard]:
            apart += letter
        else:
            apart += _ACCENTS[accents[0]] + base
    return apart


def translated(text: str, typed_on: Keyboard, meant_for: Keyboard) -> str | None:
    """What a scanner meant whose text was typed on another keyboard; None if it cannot have been."""
    if typed_on is meant_for:
        return text
    said = ""
    for letter in taken_apart(typed_on, text):
        place = place_of(typed_on, letter)
        meant = written_at(meant_for, place) if place is not None else None
        if meant is None:
            return None
        said += meant
    return alive(said, meant_for)


def alive(said: str, keyboard: Keyboard) -> str:
    """Without the blanks that only let a dead key write its sign."""
    for dead in DEAD[keyboard]:
        said = said.replace(f"{dead} ", dead)
    return said
