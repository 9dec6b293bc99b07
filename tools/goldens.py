"""Renders every screen in every language, orientation and theme, and keeps small pictures of all in tests/goldens."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Choosing, ChoosingBadges, Helping, State, Waiting
from kiosk.domain.registration import Language
from kiosk.settings import EventSettings, read_event
from kiosk.ui.theme import dress
from kiosk.ui.tick import Tick
from kiosk.ui.viewfinder import Preview
from kiosk.ui.window import KioskWindow
from tools.clipping import clipped
from tools.desk_samples import DESK_STATES, show_desk
from tools.golden_sheets import Tile, pillow, shrunk, write
from tools.pictures import sample_frame
from tools.practice_samples import practice_pictures
from tools.samples import states

GOLDENS = Path(__file__).resolve().parent.parent / "tests" / "goldens"
SIZES = {"landscape": (1280, 720), "portrait": (720, 1280)}

OTHER_LANGUAGE = ("-english", "-both", "-both-again")
"""The ends of names of samples that are there for their language: here the manner says it for all."""
CHANGED = ("waiting", "waiting-offer", "admitted-long", "already_in", "online_only", "choosing-6", "calling", "look_up")
"""Screens that are also shown with large text, and with everything low."""


@dataclass(frozen=True, slots=True)
class SheetOf:
    """Which sheet: the language, `landscape` or `portrait`, and the theme."""

    language: Language
    orientation: str
    theme: Theme

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"{self.language}-{self.orientation}-{self.theme}.webp"

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return GOLDENS / self.name


ALL = tuple(SheetOf(language, orientation, theme) for language in Language for orientation in SIZES for theme in Theme)


@dataclass(frozen=True, slots=True)
class Shot:
    """One screen: its name, its picture, and every text on it that is not seen whole."""

    name: str
    picture: QImage
    clipped: tuple[str, ...]

    def tile(self) -> Tile:
        """It as a tile of a sheet."""
        return shrunk(pillow(self.picture))


def event_of_goldens() -> EventSettings:
    """The bundled event with all that it can offer: visitors may look themselves up."""
    event = read_event()
    return event.model_copy(update={"screen": event.screen.model_copy(update={"look_up": True})})


def manner_of(sheet: SheetOf) -> Manner:
    """How the visitors of a sheet are served; calm, as a picture of something that moves is never the same."""
    return Manner(language=sheet.language, chosen=True, theme=sheet.theme, calm=True)


def shots(window: KioskWindow, settings: EventSettings, frame: Preview, sheet: SheetOf) -> Iterator[Shot]:
    """Every screen of a sheet, one after the other, in this window."""
    window.resize(*SIZES[sheet.orientation])
    blinking = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)  # a picture must not depend on when it was taken
    try:
        yield from _shots(window, settings, frame, sheet)
    finally:
        QApplication.setCursorFlashTime(blinking)


def _shots(window: KioskWindow, settings: EventSettings, frame: Preview, sheet: SheetOf) -> Iterator[Shot]:
    usual = manner_of(sheet)
    ways = (("", usual), ("@large", replace(usual, large=True)), ("@low", replace(usual, low=True)))
    for end, manner in ways:
        window.on_state(Waiting())
        window.on_manner(manner)
        for name, state in states(settings):
            if name.endswith(OTHER_LANGUAGE) or (end and name not in CHANGED):
                continue
            if isinstance(state, Helping):
                # Helpers read German or English, whatever the last visitor chose.
                if sheet.language is Language.GERMAN:
                    yield from _desk(window, state)
                continue
            yield _shot(window, f"{name}{end}", state, frame)
    if sheet.language is Language.GERMAN:
        for name, picture in practice_pictures(window, frame, settings.days[0]):
            yield Shot(name, picture, tuple(clipped(window)))
    window.on_state(Waiting())


def _shot(window: KioskWindow, name: str, state: State, frame: Preview) -> Shot:
    window.on_pins_missing(())
    window.on_state(state)
    settle()
    match state:
        case Waiting():
            window.on_preview(frame)
        case Choosing() | ChoosingBadges():
            free = [
                tick for tick in window.screens.choosing.findChildren(Tick) if tick.isVisible() and tick.isEnabled()
            ]
            for tick in free[1:3]:
                tick.click()
        case _:
            pass
    settle()
    return Shot(name, window.grab().toImage(), tuple(clipped(window)))


def _desk(window: KioskWindow, state: Helping) -> Iterator[Shot]:
    """The help desk in each of its states."""
    for name in DESK_STATES:
        window.on_state(Waiting())
        window.on_state(state)
        show_desk(window.screens.pages, name)
        settle()
        yield Shot(f"desk-{name}", window.grab().toImage(), tuple(clipped(window)))
    window.screens.pages.desk.start()
    DESK_STATES["calm"](window.screens.pages.desk)


def settle() -> None:
    """Let layouts come to rest: they settle in two rounds."""
    for _ in range(3):
        QCoreApplication.processEvents()


def main() -> None:
    """Render all sheets anew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", type=Path, default=GOLDENS, metavar="DIR", help="where to, if not tests/goldens")
    parser.add_argument("--only", default="", metavar="TEXT", help="only sheets with this in their names")
    options = parser.parse_args()
    settings = event_of_goldens()
    app = QApplication(sys.argv[:1])
    dress(app, settings.looks)
    window = KioskWindow(settings)
    window.show()
    frame = sample_frame()
    bytes_written = 0
    for sheet in ALL:
        if options.only not in sheet.name:
            continue
        path: Path = options.o / sheet.name
        taken = list(shots(window, settings, frame, sheet))
        write(path, {shot.name: shot.tile() for shot in taken})
        bytes_written += path.stat().st_size
        print(
            f"{sheet.name}: {len(taken)} screens", *(f"  {s.name}: {s.clipped}" for s in taken if s.clipped), sep="\n"
        )
    window.close()
    print(f"{bytes_written / 1e6:.1f} MB in {options.o}")


if __name__ == "__main__":
    main()
