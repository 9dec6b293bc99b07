"""Renders every screen to be looked at: in landscape and portrait, languages, themes, sizes; and confirmations."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha512
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.checkin.manner import Manner, Theme
from kiosk.checkin.states import Choosing, ChoosingBadges, Helping, State, Unlocking, Waiting
from kiosk.domain.confirmation import Confirmation
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Attendance, Language
from kiosk.domain.signed import message_of, ticket_text
from kiosk.pages.confirmation import ConfirmationPages
from kiosk.settings import EventSettings, read_event
from kiosk.ui.theme import dress
from kiosk.ui.tick import Tick
from kiosk.ui.viewfinder import Preview
from kiosk.ui.window import KioskWindow
from tools.contact_sheets import pillow, sheet
from tools.desk_samples import DESK_STATES, show_desk
from tools.product_picture import product_picture
from tools.samples import NINE, group, open_jobs, person, printers, states

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
SAMPLE_FRAME = 26
DOCS = Path(__file__).resolve().parent.parent / "docs" / "pictures"

PLAIN = Manner(calm=True)
MANNERS = {
    "light": PLAIN,
    "dark": replace(PLAIN, theme=Theme.DARK),
    "contrast": replace(PLAIN, theme=Theme.CONTRAST),
    "large": replace(PLAIN, large=True),
    "low": replace(PLAIN, low=True),
    "large-low": replace(PLAIN, large=True, low=True),
}
IN_LANGUAGES = ("waiting-offer", "admitted", "already_in", "unpaid", "choosing-6", "calling")
IN_MANNERS = ("waiting", "admitted", "already_in", "wrong_day", "choosing-6", "calling", "look_up", "explaining")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the scanner would send it."""

    image: QImage
    corners: tuple[tuple[tuple[float, float], ...], ...] = ()
    unread: tuple[tuple[tuple[float, float], ...], ...] = ()


class Photographer:
    """Shows states in one window and takes pictures of it."""

    def __init__(self, settings: EventSettings, frame: Preview) -> None:
        self._settings, self._frame = settings, frame
        self.window = KioskWindow(settings)
        self.window.show()

    def named(self, name: str, size: tuple[int, int], manner: Manner) -> Image.Image:
        """The screen of the sample with this name."""
        return self.shot(dict(states(self._settings))[name], size, manner)

    def shot(self, state: State, size: tuple[int, int], manner: Manner) -> Image.Image:
        """The screen for this state, from its beginning, with two names ticked where names are ticked."""
        self.window.resize(*size)
        self.window.on_manner(manner)
        self.window.on_state(Waiting())
        self.window.on_state(state)
        if isinstance(state, Waiting):
            self.window.on_preview(self._frame)
        if isinstance(state, Choosing | ChoosingBadges):
            QCoreApplication.processEvents()  # names are shown with the next layout
            ticks = self.window.screens.choosing.findChildren(Tick)
            for tick in [tick for tick in ticks if tick.isVisible() and tick.isEnabled()][1:3]:
                tick.click()
        return self._grab()

    def all_states(self, size: tuple[int, int], manner: Manner) -> Iterator[tuple[str, Image.Image]]:
        """Every screen a visitor or a helper can see, by name."""
        for name, state in states(self._settings):
            if isinstance(state, Helping):
                yield from self.helpers(size, manner)
            else:
                yield name, self.shot(state, size, manner)
        for choosing in (True, False):
            self.window.on_pins_missing((Operator.ORGANISER, Operator.HELPER) if choosing else ())
            yield f"pin-{'choose' if choosing else 'enter'}", self.shot(Unlocking(), size, manner)

    def helpers(self, size: tuple[int, int], manner: Manner = PLAIN) -> Iterator[tuple[str, Image.Image]]:
        """The help desk in each of its states; and the mark on the helpers' door."""
        window = self.window
        for name in DESK_STATES:
            self.shot(Helping(), size, manner)
            show_desk(window.screens.pages, name)
            yield f"desk-{name}", self._grab()
        window.on_printers(printers())
        window.on_jobs_open(open_jobs())
        yield "waiting-notices", self.shot(Waiting(), size, manner)
        window.on_printers(())
        window.on_jobs_open(())

    def _grab(self) -> Image.Image:
        for _ in range(3):  # layouts settle in two rounds
            QCoreApplication.processEvents()
        return pillow(self.window.grab().toImage())


def sample_frame() -> Preview:
    """A picture for the viewfinder: a frame of the demo's clip in which a phone is held up."""
    from kiosk.commands.demo import CLIP
    from kiosk.scanning.cameras.sources import open_source
    from kiosk.scanning.frame import Frame
    from kiosk.scanning.preview import preview_of
    from kiosk.scanning.reading.decoder import Decoder

    camera = open_source(CLIP, every_frame=True)
    try:
        frames = [frame for frame in (camera.read() for _ in range(SAMPLE_FRAME + 1)) if isinstance(frame, Frame)]
    finally:
        camera.close()
    return preview_of(frames[-1], Decoder().look(frames[-1].gray))


def confirmation_pages(settings: EventSettings) -> Iterator[tuple[str, bytes]]:
    """A confirmation of each kind for paper, and one for the phone, as PNG by name."""
    day_1 = settings.days[0]
    aylin = person(1, "Aylin", "Çelikkaya", "Heimatmuseum Oberstaufenbach")
    kinds = {
        "confirmation": (aylin,),
        "confirmation-english": (replace(aylin, language=Language.ENGLISH),),
        "confirmation-online": (replace(aylin, attendance=Attendance.ONLINE),),
        "confirmation-hybrid": (replace(aylin, attendance=Attendance.HYBRID, days=frozenset({day_1})),),
        "confirmation-group": tuple(member.registration for member in group(6, day_1, fresh=True).members),
    }
    pages = ConfirmationPages(settings)
    for name, people in kinds.items():
        confirmation = Confirmation(people)
        message = message_of(confirmation.claim(settings.days, NINE), bytes(4), settings.event.id)
        # No key has signed this: it has the looks of a ticket and opens no door.
        ticket = ticket_text(message, sha512(message).digest())
        yield name, pages.preview(confirmation, ticket, ppi=90)
        if people == (aylin,):
            yield f"{name}-phone", pages.png(confirmation, ticket)


def contact_sheets(camera: Photographer) -> Iterator[tuple[str, Image.Image]]:
    """The sheets that docs/pictures shows, by name."""
    for name, size, columns, width in (("landscape", LANDSCAPE, 6, 330), ("portrait", PORTRAIT, 9, 216)):
        yield f"screens-{name}", sheet([shot for _, shot in camera.all_states(size, PLAIN)], columns, width)
    tongues = [replace(PLAIN, language=language, chosen=True) for language in Language]
    shots = [camera.named(name, LANDSCAPE, manner) for manner in tongues for name in IN_LANGUAGES]
    yield "screens-languages", sheet(shots, len(IN_LANGUAGES), 330)
    german = [replace(manner, language=Language.GERMAN) for manner in MANNERS.values()]
    shots = [camera.named(name, LANDSCAPE, manner) for manner in german for name in IN_MANNERS]
    yield "screens-looks", sheet(shots, len(IN_MANNERS), 250)


def single_pictures(camera: Photographer) -> Iterator[tuple[str, Image.Image]]:
    """The pictures of one screen that docs/pictures shows, by name."""
    german = replace(PLAIN, language=Language.GERMAN)
    yield "calling", camera.named("calling", LANDSCAPE, german)
    yield "no_badge", camera.named("waiting-offer", LANDSCAPE, german)
    for name, picture in camera.helpers(LANDSCAPE):
        if known := {"desk-results": "helper", "desk-overview": "printers", "desk-person": "person"}.get(name):
            yield known, picture


def small(picture: Image.Image, colours: int = 256) -> Image.Image:
    """With few colours: flat areas need no more, and the file is a third of the size."""
    return picture.convert("RGB").quantize(colours, kmeans=3, dither=Image.Dither.NONE)


def main() -> None:
    """Render everything into the named folder, or with `--docs` anew what docs/pictures shows of the screens."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", type=Path, default=Path("einlass-report/pictures"), metavar="DIR")
    parser.add_argument("--docs", action="store_true", help="renew the pictures of screens in docs/pictures")
    chosen = parser.parse_args()
    folder: Path = DOCS if chosen.docs else chosen.o
    folder.mkdir(parents=True, exist_ok=True)
    settings = read_event()
    app = QApplication(sys.argv[:1])
    dress(app, settings.looks)
    camera = Photographer(settings, sample_frame())
    small(product_picture(camera.named)).save(folder / "screens.png", optimize=True)
    for name, picture in (*contact_sheets(camera), *single_pictures(camera)):
        small(picture).save(folder / f"{name}.png", optimize=True)
    if not chosen.docs:
        for look, manner in MANNERS.items():
            for name, picture in camera.all_states(LANDSCAPE, manner):
                picture.save(folder / f"{name}-{look}.png")
        for name, page in confirmation_pages(settings):
            small(Image.open(io.BytesIO(page)), 64).save(folder / f"{name}.png")
    camera.window.close()
    print(f"pictures are in {folder}")


if __name__ == "__main__":
    main()
