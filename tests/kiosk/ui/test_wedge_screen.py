"""A scanner at a real window on a real X server with a German keyboard, and people who type beside it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.domain.hand_scan import Keyboard
from kiosk.scanning.hand.layouts import place_of
from tests.conftest import ROOT
from tests.x_screen import ScreenMissing, XScreen, x_screen
from tools.xtest import XHand

ENTER, ESCAPE, TAB, F12, CAPS, SHIFT, CONTROL = 28, 1, 15, 88, 58, 42, 29
TICKET = "EL1.AEZZQYYC7K5WZY2L" + "YZ345ABC67DEFGHIJKLMNOPQRSTUVWX2" * 4


@dataclass
class Window:
    """The window, and a hand that strikes keys by their places."""

    process: subprocess.Popen[str]
    hand: XHand

    def scans(self, text: str, scanner: Keyboard, *after: int) -> None:
        """Be a scanner for this keyboard."""
        for letter in text:
            place = place_of(scanner, letter)
            assert place is not None
            self.hand.place(place.position, *((SHIFT,) if place.shift else ()))
        for position in after:
            self.hand.place(position)
        self.hand.settle()

    def types(self, text: str) -> None:
        """Be a person at the German keyboard: 80 ms from key to key."""
        for letter in text:
            place = place_of(Keyboard.DE, letter)
            assert place is not None
            self.hand.place(place.position, *((SHIFT,) if place.shift else ()))
            self.hand.settle()
            time.sleep(0.08)

    def hears(self, what: str) -> Any:
        """The next time this is told; everything before it is passed over."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said = json.loads(line)
            if what in said:
                return said if what == "scan" else said[what]
        raise AssertionError(f"the window ended without telling of {what}")


@pytest.fixture(scope="module")
def screen() -> Iterator[XScreen]:
    if shutil.which("setxkbmap") is None:
        pytest.skip("no setxkbmap here")
    try:
        # Without a window manager nobody gives the keyboard to somebody else.
        with x_screen(managed=False) as screen:
            subprocess.run(["setxkbmap", "-layout", "de"], env=screen.environment, check=True)
            yield screen
    except ScreenMissing as missing:
        pytest.skip(str(missing))


@contextmanager
def window(screen: XScreen, *words: str) -> Iterator[Window]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.ui.wedge_window", *words],
        cwd=ROOT,
        env=screen.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        with XHand(screen.display) as hand:
            shown = Window(process, hand)
            shown.hears("ready")
            yield shown
    finally:
        process.terminate()
        process.communicate(timeout=30)


def test_a_whole_signed_ticket_of_a_scanner_for_us_keys_is_read_and_lands_nowhere(screen: XScreen) -> None:
    with window(screen) as shown:
        shown.scans(TICKET, Keyboard.US, ENTER)
        heard = shown.hears("scan")
        assert TICKET in heard["scan"]
        assert heard["field"] == ""


@pytest.mark.parametrize("scanner", [Keyboard.US, Keyboard.DE])
def test_signs_and_dead_keys_are_read_whatever_the_scanner_is_set_for(screen: XScreen, scanner: Keyboard) -> None:
    # On a German keyboard "=" of a US scanner is a dead key, which an input method eats with what follows.
    with window(screen) as shown:
        for text in ("ab=cd/ef-yz+=E=", "https://tickets.example/t/zy-1?a=b"):
            shown.scans(text, scanner)
            heard = shown.hears("scan")
            assert text in heard["scan"]
            assert heard["field"] == ""
        # Nor does the dead key at the end of the first one change what a person types.
        shown.types("a")
        assert shown.hears("field") == "a"


def test_caps_lock_does_not_change_a_code(screen: XScreen) -> None:
    with window(screen) as shown:
        shown.hand.place(CAPS)
        shown.scans("GdYz-4711", Keyboard.DE, ENTER)
        assert shown.hears("scan")["scan"][0] == "GdYz-4711"
        shown.hand.place(CAPS)
        shown.hand.settle()


def test_people_type_beside_it_with_umlauts_and_accents(screen: XScreen) -> None:
    with window(screen) as shown:
        shown.types("Jürgen ")
        shown.scans("GD24-4711", Keyboard.US)
        assert shown.hears("scan")["field"] == "Jürgen "
        shown.types("Zoß")
        # The accent's key, and then the letter: the input method makes one of them.
        shown.types("´e")
        field = ""
        while not field.endswith("é"):
            field = shown.hears("field")
        assert field == "Jürgen Zoßé"


def test_nothing_is_pressed_by_it(screen: XScreen) -> None:
    with window(screen, "button") as shown:
        shown.hand.place(ESCAPE)
        shown.hand.place(F12)
        shown.hand.place(16, CONTROL)  # Ctrl+Q
        shown.scans("GD24 4711", Keyboard.US, ENTER, TAB)
        assert "GD24 4711" in shown.hears("scan")["scan"]
        # A person's blank presses the button, for the first time.
        shown.types(" ")
        assert shown.hears("clicked") is True
        shown.scans("GD24-4712", Keyboard.US)
        assert shown.process.stdout is not None
        assert json.loads(shown.process.stdout.readline())["scan"][-1] == "GD24-4712"
