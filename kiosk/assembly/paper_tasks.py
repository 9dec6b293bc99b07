"""Does what the office is asked about the paper list."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from pathlib import Path

from db.ticks import enter_ticks
from kiosk.assembly.rooms import Rooms
from kiosk.domain.badge import BadgeJob, JobId
from kiosk.domain.history import NotUndone
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.ticks import ticks_of
from kiosk.domain.trouble import PrinterTrouble, StoreTrouble
from kiosk.office.office import Task, Tell
from kiosk.office.paper import EnterTicks, PaperMade, PrintPaper, TakeTickBack, TicksEntered, TickTakenBack
from kiosk.office.places import documents, mounted
from kiosk.office.saving import NotSaved, Save, save
from kiosk.pages.paper_list import PaperList
from kiosk.pages.template import SPECIMEN
from kiosk.printing.paper_printers import first_usable, paper_printers
from kiosk.printing.printer import Printer
from kiosk.station_settings import STATION_FILE, read_station

log = logging.getLogger(__name__)

Printers = Callable[[], Iterable[Printer]]
"""Finds the printers that take A4."""


def paper_tasks(rooms: Rooms, printers: Printers | None = None) -> dict[type, Task]:
    """Printing, ticks, and taking them back."""
    pages = PaperList(rooms.event)
    found = printers or (lambda: paper_printers(read_station(rooms.folder / STATION_FILE)))

    def print_paper(order: PrintPaper, _tell: Tell) -> PaperMade:
        people, there = _on_the_list(rooms, order.day) if order.remembered is None else (order.remembered, order.there)
        pdf = pages.pdf(people, order.day, rooms.clock(), there)
        printer = handed_over(pdf, order.day, found())
        if order.remembered is None:
            _leave(rooms, len(people))
        return PaperMade(order, len(people), printer, None if printer else _left(rooms.folder, order.day, pdf))

    def enter(order: EnterTicks, _tell: Tell) -> TicksEntered:
        ledger = rooms.open_ledger()
        try:
            ticks = enter_ticks(ledger.file, ticks_of(order.text.splitlines(), ledger.registrations()), order.day)
            ledger.leave(rooms.on_duty.operator, "ticks", None, {"new": sum(tick.entry is not None for tick in ticks)})
        finally:
            ledger.close()
        return TicksEntered(order, ticks)

    def take_back(order: TakeTickBack, _tell: Tell) -> TickTakenBack:
        ledger = rooms.open_ledger()
        try:
            answer = ledger.undo(order.entry, order.day, rooms.on_duty.operator)
        finally:
            ledger.close()
        return TickTakenBack(order, answer if isinstance(answer, NotUndone) else None)

    return {PrintPaper: print_paper, EnterTicks: enter, TakeTickBack: take_back}


def handed_over(pdf: bytes, day: EventDay, printers: Iterable[Printer]) -> str:
    """Print all pages on the first of these that is well; its name, or nothing if none took them."""
    chosen = first_usable(printers)
    if chosen is None or not chosen[1].usable:
        return ""
    printer = chosen[0]
    job = BadgeJob(JobId(f"paper-{uuid.uuid4()}"), RegistrationId("paper"), day, SPECIMEN)
    try:
        printer.take(pdf, job)
    except PrinterTrouble as trouble:
        log.warning("the paper list cannot be printed: %s", trouble)
        return ""
    return printer.name


def _on_the_list(rooms: Rooms, day: EventDay) -> tuple[tuple[Registration, ...], Collection[RegistrationId]]:
    ledger = rooms.open_ledger()
    try:
        return tuple(ledger.registrations()), ledger.present_since(day).keys()
    finally:
        ledger.close()


def _left(folder: Path, day: EventDay, pdf: bytes) -> Path:
    """Keep it where it can be printed from; the disk may be full or gone. Raises NotSaved."""
    where = [folder / "exports", *(path for _, path in mounted())]
    if (own := documents(Path.home())) is not None:
        where.append(own)
    for place in where[:-1]:
        with suppress(NotSaved):
            return _saved(place, day, pdf)
    return _saved(where[-1], day, pdf)


def _saved(place: Path, day: EventDay, pdf: bytes) -> Path:
    with suppress(OSError):  # what is wrong with it is told when it is written to
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    return save(Save(place, f"paper-list-{day.isoformat()}.pdf", pdf, "paper list")).path


def _leave(rooms: Rooms, people: int) -> None:
    """A line in the trail; a full disk takes none, and is why the list is wanted."""
    ledger = rooms.open_ledger()
    try:
        ledger.leave(rooms.on_duty.operator, "paper list", None, {"people": people})
    except StoreTrouble as trouble:
        log.warning("no line in the trail about the paper list: %s", trouble)
    finally:
        ledger.close()
