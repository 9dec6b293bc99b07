"""Renders every screen in landscape and portrait, single and on contact sheets, and confirmations, to be looked at."""

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
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.checkin.states import Choosing, ChoosingBadges, Helping, Unlocking, Waiting
from kiosk.domain.confirmation import Confirmation
from kiosk.domain.printer import PrinterStatus
from kiosk.domain.registration import Attendance, Language
from kiosk.domain.signed import message_of, ticket_text
from kiosk.pages.confirmation import ConfirmationPages
from kiosk.settings import EventSettings, read_event
from kiosk.ui.theme import dress
from kiosk.ui.tick import Tick
from kiosk.ui.viewfinder import Preview
from kiosk.ui.window import KioskWindow
from tools.samples import NINE, group, matches, open_jobs, person, printers, states

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
SAMPLE_FRAME = 26
OTHERS = (1024, 600), (1920, 1080), (3840, 2160), (2160, 3840)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the scanner would send it."""

    image: QImage
    corners: tuple[tuple[tuple[float, float], ...], ...] = ()


def shots(window: KioskWindow, settings: EventSettings, frame: Preview) -> Iterator[tuple[str, QImage]]:
    """Every screen of `window` at its present size, by name."""
    for name, state in states(settings):
        window.on_state(state)
        if isinstance(state, Waiting):
            window.on_preview(frame)
        if isinstance(state, Helping):
            yield from _helper_shots(window, name)
            continue
        if isinstance(state, Choosing | ChoosingBadges):
            QCoreApplication.processEvents()  # names are shown with the next layout
            free = [tick for tick in window.choosing.findChildren(Tick) if tick.isVisible() and tick.isEnabled()]
            for tick in free[1:3]:
                tick.click()
        yield name, _grab(window)
    window.on_state(Waiting())
    yield "waiting-notices", _grab(window)
    window.on_printers(())
    window.on_jobs_open(())
    for choosing in (True, False):
        window.on_pin_needed(choosing)
        window.on_state(Waiting())
        window.on_state(Unlocking())
        yield f"pin-{'choose' if choosing else 'enter'}", _grab(window)
    window.on_state(Waiting())


def _helper_shots(window: KioskWindow, name: str) -> Iterator[tuple[str, QImage]]:
    field = window.helper.findChildren(QLineEdit)[0]
    window.on_printers((PrinterStatus("Eingang links", jobs=1), PrinterStatus("Eingang rechts")))
    window.on_jobs_open(open_jobs()[2:3])
    yield f"{name}-well", _grab(window)
    window.on_printers(printers())
    window.on_jobs_open(open_jobs())
    yield f"{name}-printers", _grab(window)
    field.setText("hübschle")
    window.on_matches(matches())
    yield name, _grab(window)


def _grab(window: KioskWindow) -> QImage:
    for _ in range(3):  # layouts settle in two rounds
        QCoreApplication.processEvents()
    return window.grab().toImage()


def sheet(pictures: list[Path], columns: int, width: int) -> Image.Image:
    """A contact sheet of pictures of one size."""
    small = [Image.open(path).convert("RGB") for path in pictures]
    height = round(small[0].height * width / small[0].width)
    rows = -(-len(small) // columns)
    whole = Image.new("RGB", (columns * (width + 12) + 12, rows * (height + 12) + 12), "#8a8f96")
    for place, picture in enumerate(small):
        row, column = divmod(place, columns)
        whole.paste(picture.resize((width, height)), (12 + column * (width + 12), 12 + row * (height + 12)))
    return whole


def sample_frame() -> Preview:
    """A picture for the viewfinder: a frame of the demo's clip in which a phone is held up."""
    from kiosk.commands.demo import CLIP
    from kiosk.scanning.camera import open_source
    from kiosk.scanning.decoder import Decoder
    from kiosk.scanning.frame import Frame
    from kiosk.scanning.preview import preview_of

    camera = open_source(CLIP, every_frame=True)
    try:
        frames = [frame for frame in (camera.read() for _ in range(SAMPLE_FRAME + 1)) if isinstance(frame, Frame)]
    finally:
        camera.close()
    return preview_of(frames[-1], Decoder().read(frames[-1].gray))


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


def main() -> None:
    """Render everything into the named folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", type=Path, default=Path("einlass-report/pictures"), metavar="DIR")
    folder: Path = parser.parse_args().o
    folder.mkdir(parents=True, exist_ok=True)
    settings = read_event()
    app = QApplication(sys.argv[:1])
    dress(app, settings.looks)
    window = KioskWindow(settings)
    window.show()
    frame = sample_frame()
    for size, columns, width in ((LANDSCAPE, 5, 400), (PORTRAIT, 8, 260)):
        window.resize(*size)
        paths = []
        for name, picture in shots(window, settings, frame):
            paths.append(folder / f"{name}-{size[0]}x{size[1]}.png")
            picture.save(str(paths[-1]))
        # Flat colours: a palette is as good to the eye and a third of the size.
        sheet(paths, columns, width).quantize(256).save(folder / f"sheet-{size[0]}x{size[1]}.png")
    for size in OTHERS:
        window.resize(*size)
        for name, picture in shots(window, settings, frame):
            if name in ("waiting", "waiting-offer", "admitted-long", "already_in", "choosing-12", "helper-printers"):
                picture.save(str(folder / f"{name}-{size[0]}x{size[1]}.png"))
    window.close()
    for name, page in confirmation_pages(settings):
        Image.open(io.BytesIO(page)).quantize(64).save(folder / f"{name}.png")
    print(f"pictures are in {folder}")


if __name__ == "__main__":
    main()
