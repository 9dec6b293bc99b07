"""Which printers take whole pages of office paper: those of the station first, then all that the system has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import ModuleType

from kiosk.domain.printer import PrinterStatus
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import PageSize
from kiosk.printing.cups_media import media_for
from kiosk.printing.cups_queue import CupsQueue
from kiosk.printing.cups_server import CupsServer
from kiosk.printing.printer import Printer
from kiosk.printing.printers_of_station import pycups
from kiosk.station_settings import StationSettings

A4 = PageSize(210, 297)


def paper_printers(station: StationSettings) -> Iterator[Printer]:
    """Queues of CUPS that say that they have A4, in the order in which they are to be tried. Raises nothing.

    A printer for labels takes any length; a page of office paper on it would be a mess.
    """
    cups = pycups()
    if cups is None:
        return
    for name in _names(station, cups):
        if _has_a4(name, cups):
            yield CupsQueue(name, cups)


def first_usable(printers: Iterable[Printer]) -> tuple[Printer, PrinterStatus] | None:
    """The first of these with nothing wrong, or else the first, with what is wrong; None if there is none."""
    asked = [(printer, printer.status()) for printer in printers]
    return next((each for each in asked if each[1].usable), asked[0] if asked else None)


def _names(station: StationSettings, cups: ModuleType) -> Iterator[str]:
    own = [printer.queue for printer in station.printers if printer.queue]
    try:
        with CupsServer(cups).asked("printers") as connection:
            default, others = connection.getDefault(), sorted(connection.getPrinters())
    except PrinterTrouble:
        default, others = None, []
    yield from dict.fromkeys(name for name in (*own, default, *others) if name)


def _has_a4(queue: str, cups: ModuleType) -> bool:
    try:
        with CupsServer(cups).asked(f"printer {queue}") as connection:
            told = connection.getPrinterAttributes(queue, requested_attributes=["media-supported"])
    except PrinterTrouble:
        return False
    media = media_for(A4, told.get("media-supported", ()))
    return media is not None and not media.startswith("Custom.")
