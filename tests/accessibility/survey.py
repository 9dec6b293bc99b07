"""Every screen measured once: what is too small, too high, cut off or covered, and how large its letters are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.checkin.manner import Manner
from kiosk.checkin.states import Answering, AnsweringAgain, AskingForOne, State, Troubled, Waiting
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings
from kiosk.station_settings import ScreenSettings
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import Words
from tests.accessibility.screens import asking, controls, one_of_each, place, seen, settle, visitors_screens
from tools.clipping import clipped
from tools.goldens import OTHER_LANGUAGE

SIZES = ((1024, 600), (1280, 720), (720, 1280), (1920, 1080), (3840, 2160), (2160, 3840))
LARGEST = SIZES[3:]
"""Larger screens show the same layouts, scaled: there one screen of each kind is enough."""

USUAL = Manner(calm=True)
GERMAN = replace(USUAL, language=Language.GERMAN, chosen=True)
WAYS = {
    "usual": USUAL,
    "large": replace(GERMAN, large=True),
    "low": replace(USUAL, low=True),
    "low and large": replace(GERMAN, low=True, large=True),
    "large in two languages": replace(USUAL, large=True),
    "large in Ukrainian": replace(GERMAN, language=Language.UKRAINIAN, large=True),
}
"""How a visitor may be served; without a language German and English are on the screen."""

MORE_WORDS = ("large in two languages", "large in Ukrainian")
"""Looked at on the sizes that the larger ones are scaled from."""

CROWDED = ("admitted-long", "already_in", "choosing-12", "choosing-6", "online_only", "group_in-some", "look_up")
"""Samples that need the most room."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One screen: sizes in millimetres, places as shares of the window's height.

    `targets` are name, width and height of what can be touched, `tops` where it begins. `capitals` is how high a
    capital H of each text is that an answer consists of.
    """

    targets: tuple[tuple[str, float, float], ...]
    tops: tuple[tuple[str, float], ...]
    cut: tuple[str, ...]
    overlapping: tuple[str, ...]
    capitals: tuple[tuple[str, float], ...]
    help: tuple[float, float, float, float]
    help_mm: float


class Survey:
    """One window that is shown in every size and way; each of them is measured once."""

    def __init__(self, settings: EventSettings) -> None:
        self.window = KioskWindow(settings, ScreenSettings(calm=True))
        self.window.show()
        self.at = cache(self._at)

    def each(self, size: tuple[int, int], ways: Iterable[str] = WAYS) -> Iterator[tuple[str, Measured]]:
        """Every screen of this size, served in each of these ways, by way and name."""
        for way in ways:
            if size in LARGEST and way in MORE_WORDS:
                continue
            for name, screen in self.at(size, way).items():
                yield f"{way}: {name}", screen

    def close(self) -> None:
        """Nothing of it stays."""
        self.window.close()
        self.window.deleteLater()

    def _at(self, size: tuple[int, int], way: str) -> dict[str, Measured]:
        window = self.window
        window.on_state(Waiting())
        window.resize(*size)
        window.on_manner(WAYS[way])
        wanted = {name for name, _ in one_of_each()} | set(CROWDED)
        measured = {}
        for name, state in visitors_screens():
            if name.endswith(OTHER_LANGUAGE) or (size in LARGEST and name not in wanted):
                continue
            window.on_state(state)
            settle()
            measured[name] = self._measured(state)
        return measured

    def _measured(self, state: State) -> Measured:
        window = self.window
        mm, height, width = window.look.mm, window.height(), window.width()
        shown = [each for each in controls(window) if seen(each, window)]
        corner = place(window.bar.help, window)
        return Measured(
            tuple((each.accessibleName(), each.width() / mm, each.height() / mm) for each in shown),
            tuple(
                (each.accessibleName(), place(each, window).top() / height)
                for each in shown
                # A field shows what is typed; a key of the keyboard below leads from one to the next.
                if not isinstance(each, QLineEdit)
            ),
            tuple(clipped(window)),
            () if asking(window) else _overlapping(shown, window),
            _capitals(window, mm) if isinstance(state, Answering | AnsweringAgain | AskingForOne | Troubled) else (),
            (corner.x() / width, corner.y() / height, corner.width() / width, corner.height() / height),
            corner.width() / mm,
        )


def _overlapping(shown: list[QWidget], window: QWidget) -> tuple[str, ...]:
    return tuple(
        f"{one.accessibleName()} / {other.accessibleName()}"
        for at, one in enumerate(shown)
        for other in shown[at + 1 :]
        if place(one, window).intersects(place(other, window)) and not one.isAncestorOf(other)
    )


def _capitals(window: KioskWindow, mm: float) -> tuple[tuple[str, float], ...]:
    return tuple(
        (words.text(), QFontMetricsF(words.font()).capHeight() / mm)
        for words in window.screens.answer.findChildren(Words)
        if words.isVisible() and words.text()
    )
