"""The printers of a station, out of its station file or as the system has them."""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path
from types import ModuleType

from kiosk.domain.printer import PrinterFault, name_of_folder
from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.page import Colours
from kiosk.printing.cups_queue import CupsQueue
from kiosk.printing.cups_server import CupsServer
from kiosk.printing.dispatch import Purpose
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet
from kiosk.printing.printer import Printer
from kiosk.printing.system_printer import SystemPrinter, default_printer
from kiosk.station_settings import PrinterSettings, StationSettings


def printers_of(station: StationSettings, folder: Path) -> tuple[Outlet, ...]:
    """What the station file names, in its order. Needs a QGuiApplication.

    If it names none: the default queue of CUPS; where there is no CUPS, the system's default printer; else `folder`.
    Raises PrinterTrouble if it names a queue and this computer has no CUPS.
    """
    cups = pycups()
    if not station.printers:
        return (_found(cups, folder),)
    names = Counter(each.folder.name for each in station.printers if each.folder)
    return tuple(_outlet(each, cups, names) for each in station.printers)


def _found(cups: ModuleType | None, folder: Path) -> Outlet:
    if cups is not None:
        # Without an answer there is no CUPS here, and IPP_NOT_FOUND means that it has no default queue.
        with contextlib.suppress(PrinterTrouble), CupsServer(cups).asked("default printer") as connection:
            queue = connection.getDefault()
            return Outlet(CupsQueue(queue, cups) if queue else FolderPrinter(folder))
    printer = default_printer()
    if printer is not None:
        return Outlet(SystemPrinter(printer), Purpose(remembers=False))
    return Outlet(FolderPrinter(folder))


def _outlet(settings: PrinterSettings, cups: ModuleType | None, names: Counter[str]) -> Outlet:
    colours = Colours(settings.colours)
    purpose = Purpose(settings.templates, colours, settings.roles, remembers=settings.system is None)
    return Outlet(_printer(settings, cups, names, grey=colours is Colours.FULL), purpose)


def _printer(settings: PrinterSettings, cups: ModuleType | None, names: Counter[str], *, grey: bool) -> Printer:
    if settings.folder is not None:
        # Two folders of one name are told apart by their paths.
        alone = names[settings.folder.name] == 1
        return FolderPrinter(settings.folder, None if alone else name_of_folder(str(settings.folder)))
    if settings.system is not None:
        return SystemPrinter(settings.system, grey=grey)
    if cups is None:
        raise PrinterTrouble(
            f"The station file names the queue {settings.queue}, and there is no CUPS on this computer. "
            "Please name the printer with system = instead.",
            PrinterFault.NO_ANSWER,
        )
    return CupsQueue(settings.place, cups)


def pycups() -> ModuleType | None:
    """What knows CUPS, if it is there; nothing else imports it."""
    try:
        import cups
    except ImportError:  # not on this system, or without its library
        return None
    module: ModuleType = cups
    return module
