"""What a scanner said with a burst of keys: every reading of them that can be meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.domain.hand_scan import HandReading, HandScan, Keyboard, read_by_hand
from kiosk.scanning.hand.layouts import KEYPAD, LEFT_ALT, Place, alive, translated, written_at

USUAL = (Keyboard.US, Keyboard.DE)
"""For these a scanner in a German house is set; another one where the station file says so."""

LONGEST = 4_000
"""More strokes are kept of no burst: what is longer is no ticket anyway."""

# In a fixed order: which is the likelier one is only a matter of what the system itself has written.
_ALL = tuple(Keyboard)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that was struck.

    `position` is its place on the keyboard (`kiosk.scanning.hand.layouts`), 0 where the system does not tell, and
    `text` what the system has written for it: nothing for dead keys, and for those that an input method has eaten.
    `held` says that Control, Alt or Super was held and it writes nothing, `ends` that it is Enter or Tab, `digit` is
    that of the number pad while Alt was held, `alt_up` that Alt was let go, which ends the number of a letter.
    """

    text: str = field(default="", repr=False)
    position: int = field(default=0, repr=False)
    shift: bool = field(default=False, repr=False)
    altgr: bool = False
    held: bool = False
    ends: bool = False
    digit: str = field(default="", repr=False)
    alt_up: bool = False

    @property
    def place(self) -> Place:
        """Where it was struck."""
        return Place(self.position, self.shift and not self.altgr, self.altgr)


@dataclass(frozen=True, slots=True)
class Wording:
    """What is usual for the scanner: around its texts, and its keyboard if that is known."""

    prefix: str = ""
    suffix: str = ""
    keyboard: Keyboard | None = None

    def bare(self, text: str) -> str:
        """The text alone: without control characters, and without what the scanner puts around every code."""
        text = "".join(letter for letter in text if letter.isprintable())
        return text.removeprefix(self.prefix).removesuffix(self.suffix)


def read_burst(strokes: Sequence[Stroke], wording: Wording) -> HandScan:
    """All readings of a burst: as it was typed, and as it is meant by a scanner that is set for another keyboard."""
    readings = [
        HandReading(bare, reading.keyboards)
        for reading in _readings(strokes, wording)
        if (bare := wording.bare(reading.text))
    ]
    return read_by_hand(readings)


def begins(strokes: Sequence[Stroke], prefix: str) -> bool:
    """Whether a text begins like this in any of its readings."""
    return any(reading.text.startswith(prefix) for reading in _readings(strokes, Wording()))


def keyboards_of_system(strokes: Sequence[Stroke]) -> tuple[Keyboard, ...]:
    """On which keyboards these keys write what the system has written; all of them if nothing tells them apart."""
    told = [
        stroke
        for stroke in strokes
        if stroke.text and stroke.position and stroke.position not in KEYPAD and not stroke.held and not stroke.ends
    ]
    return tuple(
        keyboard
        for keyboard in _ALL
        if all((_at(keyboard, stroke) or "").lower() == stroke.text.lower() for stroke in told)
    )


def _readings(strokes: Sequence[Stroke], wording: Wording) -> list[HandReading]:
    strokes = _with_numbers(strokes)
    letters = [stroke for stroke in strokes if not stroke.ends and not stroke.alt_up and _says(stroke)]
    typed = "".join(stroke.text for stroke in letters)
    lowered = "".join(map(_without_caps, letters))
    if all(stroke.position for stroke in letters if not stroke.digit):
        return _by_place(letters, typed, wording.keyboard)
    return _by_text(letters, typed, lowered, wording.keyboard)


def _by_place(letters: Sequence[Stroke], typed: str, known: Keyboard | None) -> list[HandReading]:
    system = keyboards_of_system(letters)
    # An input method may have eaten keys: then what is there of the text is not the text.
    whole = all(stroke.text for stroke in letters if not stroke.altgr)
    wanted = (known,) if known is not None else tuple(dict.fromkeys((*_likeliest(system), *USUAL)))
    said = [
        HandReading(alive(text, keyboard), frozenset({keyboard}))
        for keyboard in wanted
        if (text := _said(letters, keyboard)) is not None
    ]
    if known is None and whole:
        as_typed = HandReading(typed)
        # Another keyboard than those that are known here, or Caps Lock, which some scanners make up for.
        said = [*said, as_typed] if system else [as_typed, *said]
    return said


def _likeliest(system: Sequence[Keyboard]) -> tuple[Keyboard, ...]:
    """The system's own, if it is known which that is."""
    return tuple(system) if len(system) == 1 else ()


def _by_text(letters: Sequence[Stroke], typed: str, lowered: str, known: Keyboard | None) -> list[HandReading]:
    """Where the system tells no places: what it wrote, and every keyboard of the scanner on every one of the system."""
    said = [] if known is not None else [HandReading(lowered), HandReading(typed)]
    for system in USUAL if known is None else _ALL:
        for scanner in USUAL if known is None else (known,):
            text = _moved(letters, lowered, system, scanner)
            if text is not None and (known is not None or system is not scanner):
                said.append(HandReading(text, frozenset({scanner})))
    return said


def _moved(letters: Sequence[Stroke], text: str, system: Keyboard, scanner: Keyboard) -> str | None:
    if not any(stroke.altgr for stroke in letters):
        return translated(text, system, scanner)
    # With the right Alt key held the other keyboard wrote the plain letter of the key, or nothing.
    said = ""
    for stroke in letters:
        one = translated(_without_caps(stroke), system, scanner)
        if stroke.altgr and (place := _place_on(system, stroke)) is not None:
            one = written_at(scanner, place)
        if one is None:
            return None
        said += one
    return alive(said, scanner)


def _place_on(keyboard: Keyboard, stroke: Stroke) -> Place | None:
    for position in range(2, 87):
        if written_at(keyboard, Place(position)) == stroke.text.lower():
            return Place(position, altgr=True)
    return None


def _said(letters: Sequence[Stroke], keyboard: Keyboard) -> str | None:
    said = ""
    for stroke in letters:
        letter = stroke.text if stroke.digit else _at(keyboard, stroke)
        if letter is None:
            return None
        said += letter
    return said


def _at(keyboard: Keyboard, stroke: Stroke) -> str | None:
    if stroke.position in KEYPAD:
        return KEYPAD[stroke.position]
    return written_at(keyboard, stroke.place)


def _says(stroke: Stroke) -> bool:
    """Whether it is a letter of the text, and neither a control character nor a key that writes nothing."""
    if stroke.digit:
        return True
    if stroke.held:
        return False
    seen = bool(stroke.text) and stroke.text.isprintable()
    return seen or (stroke.position > 0 and any(_at(keyboard, stroke) is not None for keyboard in _ALL))


def _without_caps(stroke: Stroke) -> str:
    """The letter as it would be without Caps Lock, which turns capitals and small letters round."""
    text = stroke.text
    return (
        text.swapcase()
        if text.isalpha() and text.swapcase().swapcase() == text and text.isupper() != stroke.shift
        else text
    )


def _with_numbers(strokes: Sequence[Stroke]) -> list[Stroke]:
    """With the letters that were typed as numbers, Alt held: they are what they are on every keyboard."""
    done: list[Stroke] = []
    number = ""
    for stroke in strokes:
        if stroke.digit:
            number += stroke.digit
            continue
        if number:
            letter = _letter(number)
            number = ""
            done.append(Stroke(letter, digit=letter))
            if stroke.text == letter and stroke.position in (0, LEFT_ALT):
                # Windows has made the same letter of it.
                continue
        done.append(stroke)
    if number:
        done.append(Stroke(_letter(number), digit=_letter(number)))
    return done


def _letter(number: str) -> str:
    # Without a nought before it the number means the old code page of DOS; up to 126 they are the same.
    code = int(number[-4:]) % 256
    return chr(code) if code < 127 else bytes([code]).decode("cp1252", "replace")
