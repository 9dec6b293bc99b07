"""Practice and the paper list in pictures: the frame around a visitors' screen, and the pages of the room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.checkin.states import Helping, Waiting
from kiosk.domain.history import EntryId
from kiosk.domain.operator import Operator
from kiosk.domain.registration import EventDay
from kiosk.domain.row_code import row_codes
from kiosk.domain.ticks import Tick, TickAnswer
from kiosk.office.paper import EnterTicks, PaperMade, PrintPaper, TicksEntered
from kiosk.practice.exercises import Cast, Exercise
from kiosk.practice.mishaps import Mishap, Visitor
from kiosk.practice.orders import NoPractice, PracticeNow
from kiosk.ui.practice_frame import framed
from kiosk.ui.room.paper_page import PaperPage
from kiosk.ui.room.paper_ticks_page import TicksPage
from kiosk.ui.room.practice_page import PracticePage
from kiosk.ui.viewfinder import Preview
from kiosk.ui.window import KioskWindow
from tools.samples import person

NAMES = (
    ("Amira", "Müller-Lüdenscheid"),
    ("Til", "Pfäffle"),
    ("Mirjam", "Kuckuck"),
    ("Çağla", "Schönhuber"),
    ("Anna-Lena", "Zöllner"),
    ("Björn", "Winterhalter"),
)


def practice_pictures(window: KioskWindow, frame: Preview, day: EventDay) -> Iterator[tuple[str, QImage]]:
    """Name and picture of each; the window stands by itself again afterwards, and waits."""
    cast = Cast(*(person(number, *name) for number, name in enumerate(NAMES)))
    broken = PracticeNow(frozenset({Mishap.JAM}), frozenset({Exercise.FIND}), Visitor.FORGED, cast)
    size = window.size()
    with framed(window) as around:
        around.resize(size)
        around.show()
        around.on_practice(broken)
        window.on_state(Waiting())
        window.on_preview(frame)
        _settle()
        yield "practice-waiting", around.grab().toImage()
        _open(window, PracticePage)
        window.on_news(broken)
        _settle()
        yield "practice-board", around.grab().toImage()
    window.resize(size)
    window.show()
    _open(window, PracticePage)
    window.on_news(NoPractice())
    _settle()
    yield "practice-door", window.grab().toImage()
    _open(window, PaperPage)
    path = Path("/home/einlass/exports/paper-list-2024-02-20.pdf")
    window.on_news(PaperMade(PrintPaper(day), 134, "", path))
    _settle()
    yield "paper-list", window.grab().toImage()
    _open(window, TicksPage)
    window.on_news(TicksEntered(EnterTicks(day, ""), tuple(_ticks(cast))))
    _settle()
    yield "paper-ticks", window.grab().toImage()
    window.on_state(Waiting())


def _ticks(cast: Cast) -> Iterator[Tick]:
    people = (cast.find, cast.correct, cast.note, cast.guest)
    codes = row_codes(each.id for each in people)
    answers = (TickAnswer.TICKED, TickAnswer.ALREADY, TickAnswer.UNKNOWN, TickAnswer.UNREADABLE)
    for number, (each, answer) in enumerate(zip(people, answers, strict=True)):
        known = answer in (TickAnswer.TICKED, TickAnswer.ALREADY)
        entry = EntryId(f"E{number}") if answer is TickAnswer.TICKED else None
        yield Tick(1, codes[each.id] if known else "K7M2QY", answer, each if known else None, entry)


def _open(window: KioskWindow, kind: type[PracticePage | PaperPage | TicksPage]) -> None:
    window.on_state(Waiting())
    window.on_state(Helping(operator=Operator.ORGANISER))
    page = next(iter(window.findChildren(kind)))
    window.screens.area.open(page)


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
