"""Scanners and systems of tests: what a scanner set for one keyboard makes a system with another one write."""

from __future__ import annotations

from kiosk.domain.hand_scan import Keyboard
from kiosk.scanning.hand.burst import Stroke
from kiosk.scanning.hand.layouts import DEAD, Place, place_of, written_at


def places(text: str, scanner: Keyboard) -> list[Place]:
    """What a scanner strikes that is set for this keyboard; a dead key is followed by a blank."""
    found: list[Place] = []
    for letter in text:
        place = place_of(scanner, letter)
        assert place is not None, f"{letter!r} stands nowhere on {scanner}"
        found.append(place)
        if letter in DEAD[scanner]:
            found.append(Place(57))
    return found


def strokes(
    text: str, scanner: Keyboard, system: Keyboard, *, places_told: bool = True, caps: bool = False
) -> list[Stroke]:
    """The strokes that a system hears which has another keyboard, or the same; without places it only writes."""
    heard: list[Stroke] = []
    for place in places(text, scanner):
        written = written_at(system, place) or ""
        if written in DEAD[system] and places_told:
            written = ""
        if not written and place.altgr and not places_told:
            # A keyboard without that key writes what stands there without it.
            written = written_at(system, Place(place.position)) or ""
        if caps and written.isalpha():
            written = written.swapcase()
        position = place.position if places_told else 0
        heard.append(Stroke(written, position, shift=place.shift, altgr=place.altgr))
    return heard
