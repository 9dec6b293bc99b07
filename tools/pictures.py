"""Renders every screen in landscape and portrait, single and on contact sheets, to be looked at."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.checkin.ports import Match
from kiosk.checkin.visit import Answering, AskingForOne, Fault, Helping, State, Troubled, Unlocking, Waiting
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    Cancelled,
    NotATicket,
    NotOnList,
    OnlineOnly,
    Unpaid,
    WelcomeBack,
    WrongDay,
)
from kiosk.domain.registration import Attendee, Language, Registration, RegistrationId, Status
from kiosk.domain.ticket import TicketCode
from kiosk.settings import EventSettings, read_event
from kiosk.ui.theme import dress
from kiosk.ui.viewfinder import Preview
from kiosk.ui.window import KioskWindow

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
SAMPLE_FRAME = 26
LARGE = (1920, 1080), (3840, 2160), (2160, 3840)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the scanner would send it."""

    image: QImage
    corners: tuple[tuple[tuple[float, float], ...], ...] = ()


def person(
    number: int, first_name: str, last_name: str, organisation: str = "", language: Language = Language.GERMAN
) -> Registration:
    """An invented registration."""
    return Registration(
        RegistrationId(f"R{number:03d}"),
        TicketCode(f"GD24-{number:026d}"),
        Attendee(first_name, last_name, organisation=organisation),
        role="volunteer",
        language=language,
        badge_token=TicketCode(f"B{number:026d}"),
    )


def states(settings: EventSettings) -> Iterator[tuple[str, State]]:
    """Every screen a visitor can see, by name."""
    day_1, day_2 = settings.days
    aylin = person(1, "Aylin", "Çelikkaya")
    longest = person(2, "Maximiliane-Alexandrina", "von Schönhuber-Weißgerber")
    english = person(3, "Oksana", "Kowaltschuk", language=Language.ENGLISH)
    nine = datetime(2024, 2, 20, 8, 0, tzinfo=UTC)
    yield "waiting", Waiting()
    yield "admitted", Answering(Admitted(aylin, day_1))
    yield "admitted-long", Answering(Admitted(longest, day_1))
    yield "admitted-english", Answering(Admitted(english, day_1))
    yield "admitted-badge-at-desk", Answering(Admitted(aylin, day_1), badge_at_desk=True)
    yield "welcome_back", Answering(WelcomeBack(longest, day_2, day_1))
    yield "already_in", Answering(AlreadyIn(aylin, day_1, nine))
    yield "wrong_day", Answering(WrongDay(aylin, day_1, (day_2,)))
    yield "wrong_day-past", Answering(WrongDay(english, day_2, (day_1,)))
    yield "online_only", Answering(OnlineOnly(aylin))
    yield "unpaid", Answering(Unpaid(aylin))
    yield "cancelled", Answering(Cancelled(aylin))
    yield "not_on_list", Answering(NotOnList())
    yield "not_a_ticket", Answering(NotATicket())
    yield "one_at_a_time", AskingForOne()
    yield "trouble", Troubled(Fault.CAMERA)
    yield "helper", Helping()


def matches(settings: EventSettings) -> tuple[Match, ...]:
    """What a helper's search might find."""
    nine = datetime(2024, 2, 20, 8, 12, tzinfo=UTC)
    waiting = person(7, "Götz", "Hübschle", "Zinnfigurenkabinett Altenbühl")
    return (
        Match(person(5, "Ingvild", "Hübschle", "Institut für digitale Vermittlung"), nine),
        Match(
            person(
                6,
                "Käthe-Anneliese",
                "Hübschle-Wiśniewska",
                "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Rübenfeld-Weinbach",
            ),
            None,
        ),
        Match(
            Registration(waiting.id, waiting.code, waiting.attendee, role="staff", status=Status.PENDING),
            None,
        ),
        Match(person(8, "Şükrü", "Hübschle"), None),
    )


def shots(window: KioskWindow, settings: EventSettings, frame: Preview) -> Iterator[tuple[str, QImage]]:
    """Every screen of `window` at its present size, by name."""
    for name, state in states(settings):
        window.on_state(state)
        if isinstance(state, Waiting):
            window.on_preview(frame)
        if isinstance(state, Helping):
            window.helper.findChildren(type(window.helper._field))[0].setText("hübschle")
            window.on_matches(matches(settings))
            window.on_open_jobs(2)
        yield name, _grab(window)
    for choosing in (True, False):
        window.on_pin_needed(choosing)
        window.on_state(Waiting())
        window.on_state(Unlocking())
        yield f"pin-{'choose' if choosing else 'enter'}", _grab(window)
    window.on_state(Waiting())


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
    for size, columns, width in ((LANDSCAPE, 4, 480), (PORTRAIT, 7, 300)):
        window.resize(*size)
        paths = []
        for name, picture in shots(window, settings, frame):
            paths.append(folder / f"{name}-{size[0]}x{size[1]}.png")
            picture.save(str(paths[-1]))
        sheet(paths, columns, width).save(folder / f"sheet-{size[0]}x{size[1]}.png")
    for size in LARGE:
        window.resize(*size)
        for name, picture in shots(window, settings, frame):
            if name in ("waiting", "admitted-long", "helper"):
                picture.save(str(folder / f"{name}-{size[0]}x{size[1]}.png"))
    window.close()
    print(f"pictures are in {folder}")


if __name__ == "__main__":
    main()
