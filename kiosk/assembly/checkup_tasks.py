"""The tasks of the morning check: looking, trying, and putting it on paper."""

from __future__ import annotations

import platform
from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.assembly.checkup_looks import Mounts, catalogue_of, here_of, in_order, inspections_of, outlets_of
from kiosk.assembly.rooms import Rooms
from kiosk.checkup.finding import Finding
from kiosk.checkup.orders import (
    BadgePrinted,
    LetBeHeard,
    LookAt,
    LookedAt,
    MakeSheet,
    PrintTestBadge,
    SheetMade,
    WasHeard,
)
from kiosk.checkup.round import looked_at
from kiosk.checkup.specimen import print_test_badge
from kiosk.checkup.voice import let_be_heard
from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.office.office import Task, Tell
from kiosk.pages.checkup_sheet import sheet_pdf


def checkup_tasks(rooms: Rooms, mounts: Mounts | None = None) -> dict[type, Task]:
    """The tasks of the page. In a kiosk the scanner tells of the cameras; elsewhere those at `mounts` are opened."""

    def look(order: LookAt, tell: Tell) -> LookedAt:
        inspections = inspections_of(rooms, order.part, mounts)
        found: list[Finding] = []
        for finding in looked_at(inspections):
            found.append(finding)
            tell(len(found), len(inspections))
        return LookedAt(order.part, in_order(found))

    def print_badge(order: PrintTestBadge, _tell: Tell) -> BadgePrinted:
        print_at(rooms, order.printer)
        return BadgePrinted(order.printer)

    def be_heard(_order: LetBeHeard, _tell: Tell) -> WasHeard:
        return WasHeard(let_be_heard(here_of(rooms).voice))

    def make_sheet(order: MakeSheet, _tell: Tell) -> SheetMade:
        return sheet_made(rooms, order)

    return {LookAt: look, PrintTestBadge: print_badge, LetBeHeard: be_heard, MakeSheet: make_sheet}


def print_at(rooms: Rooms, printer: str) -> None:
    """Print a badge of nobody at the printer of this name. Raises PrinterTrouble."""
    outlet = next((each for each in outlets_of(rooms) if each.printer.name == printer), None)
    if outlet is None:
        raise PrinterTrouble(f"There is no printer {printer}", PrinterFault.NO_PRINTER)
    print_test_badge(outlet, catalogue_of(rooms), rooms.event, rooms.event.day_at(rooms.clock()))


def sheet_made(rooms: Rooms, order: MakeSheet) -> SheetMade:
    """The morning check on paper. Raises TemplateTrouble."""
    event = rooms.event.event
    local = rooms.clock().astimezone(ZoneInfo(event.time_zone))
    facts = (
        (order.event, event.name),
        (order.station, here_of(rooms).name or platform.node()),
        (order.at, f"{local:%d.%m.%Y, %H:%M}"),
    )
    return SheetMade(f"morning-check-{local:%Y-%m-%d-%H%M}.pdf", sheet_pdf(replace(order.sheet, facts=facts)))
