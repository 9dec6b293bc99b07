"""Builds the practice station out of the real one: its own file, and wrappers where things can go wrong."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from db.ledger import Ledger
from kiosk.assembly.office_tasks import office_tasks
from kiosk.assembly.paper_tasks import paper_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.station import Parts, Station
from kiosk.assembly.sync_tasks import practice_sync_tasks
from kiosk.checkin.ports import Clock, Store
from kiosk.domain.registration import Language, Registration
from kiosk.domain.signed import claim_of, message_of, tag, ticket_text
from kiosk.office.office import Task, Tell
from kiosk.practice.board import Board
from kiosk.practice.camera import PracticeCameras
from kiosk.practice.clock import PracticeClock
from kiosk.practice.coach import Coach
from kiosk.practice.exercises import Cast, cast_of
from kiosk.practice.mishaps import Visitor
from kiosk.practice.orders import AskPractice, BeginAnew, Cause, Heard, Mend, PracticeOrder, Send, SetUp
from kiosk.practice.post import PracticePost
from kiosk.practice.printer import PracticePrinter
from kiosk.practice.store import practice_store, require_room
from kiosk.printing.press_watch import Outlet
from kiosk.settings import EventSettings
from kiosk.station_settings import HelpSettings
from kiosk.ui.practice_frame import framed
from kiosk.ui.room.practice_phrases import PracticeSentences
from kiosk.ui.window import KioskWindow

ORDERS: tuple[type, ...] = (AskPractice, Cause, Mend, Send, SetUp, BeginAnew)


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice station, not yet assembled."""

    parts: Parts
    coach: Coach
    post: PracticePost

    def join(self, station: Station) -> None:
        """Wire the coach into the station, before it is at work."""
        coach = self.coach
        station.conductor.changed.connect(coach.on_state)
        station.window.call_answered.connect(coach.on_call_answered)
        # Nobody is asked for a PIN.
        station.conductor.unlocking.connect(station.desk.let_in)
        coach.told.connect(station.window.on_news)
        coach.called.connect(self.post.on_call)

    @contextmanager
    def framed(self, window: QWidget) -> Iterator[QWidget]:
        """Put the station's window into the frame."""
        tongue = window.screens.tongue if isinstance(window, KioskWindow) else None
        with framed(window, tongue) as frame:
            self.coach.told.connect(frame.on_practice)
            frame.on_practice(self.coach.now)
            yield frame


def practice_of(real: Parts, rooms: Rooms, clock: Clock, monotonic: Callable[[], float] = time.monotonic) -> Practice:
    """Practice in `rooms`, whose file has the invented list already; `clock` goes without any jump.

    Of the real station its event, its camera, its screen and its voice are used, and nothing else: no file, no
    printer, no network. Raises StoreTrouble.
    """
    board = Board(monotonic)
    jumping = PracticeClock(clock, board)
    ledger = rooms.open_ledger()
    try:
        people = {person.id: person for person in ledger.registrations()}
    finally:
        ledger.close()
    say = PracticeSentences(Language.GERMAN)
    cast = cast_of(people)
    coach = Coach(board, cast, tickets(cast, rooms.event, clock), say.other_station())
    post = PracticePost(board, jumping)
    cameras = PracticeCameras(real.open_camera, board)

    def open_ledger() -> Ledger:
        require_room(board)
        return rooms.open_ledger()

    def open_store() -> Store:
        return practice_store(rooms.open_ledger, board, coach.did.emit)

    at_work = replace(rooms, open_ledger=open_ledger, clock=jumping)

    parts = replace(
        real,
        open_store=open_store,
        open_camera=cameras.open,
        mounts=None,
        chooses_cameras=False,
        outlets=(Outlet(PracticePrinter(say.printer(), board, monotonic)),),
        clock=jumping,
        copies=None,
        here=real.here.model_copy(update={"help": HelpSettings()}),
        on_duty=at_work.on_duty,
        office=office_tasks(at_work) | paper_tasks(at_work, tuple) | practice_sync_tasks() | practice_tasks(coach),
        folder=None,
        asks_for_pins=False,
        post=post,
        take_backup=None,
        exchange=None,
    )
    return Practice(parts, coach, post)


def practice_tasks(coach: Coach) -> dict[type, Task]:
    """The orders of the trainer's board, which go on to the coach on the GUI thread."""

    def pass_on(order: PracticeOrder, _tell: Tell) -> Heard:
        coach.ordered.emit(order)
        return Heard()

    return dict.fromkeys(ORDERS, pass_on)


def tickets(cast: Cast, event: EventSettings, clock: Clock) -> dict[Visitor, str]:
    """What the visitors hold up."""
    return {
        Visitor.GUEST: cast.guest.code,
        Visitor.UNPAID: cast.unpaid.code,
        Visitor.FORGED: _forged(cast.forged, event, clock),
    }


def _forged(person: Registration, event: EventSettings, clock: Clock) -> str:
    """A signed ticket with everything right but for the signature, which nobody has the key for."""
    message = message_of(claim_of(person, event.days, clock()), tag(secrets.token_bytes(32)), event.event.id)
    return ticket_text(message, secrets.token_bytes(64))
