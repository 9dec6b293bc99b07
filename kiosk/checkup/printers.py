"""Whether badges will come out: every printer, and whether each kind of badge has one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.press_watch import Outlet


def look_at_printers(outlets: Callable[[], Sequence[Outlet]], wanted: Callable[[], Iterable[str]]) -> list[Finding]:
    """Ask each printer how it does; `wanted` are the templates that badges are printed with."""
    known = [(outlet, outlet.printer.status()) for outlet in outlets()]
    return printer_findings(
        [(status, isinstance(outlet.printer, FolderPrinter)) for outlet, status in known],
        templates_without([outlet.purpose.templates for outlet, _ in known], wanted()),
    )


def printer_findings(known: Sequence[tuple[PrinterStatus, bool]], without: Iterable[str]) -> list[Finding]:
    """What the states of printers say, each with whether it is only a folder; `without` are templates without one.

    One printer that works is enough for the doors to open.
    """
    if not known:
        return [Finding(Check.PRINTER, Light.RED, Remark.PRINTER_FAULT, fault=PrinterFault.NO_PRINTER)]
    works = any(status.usable and not folder for status, folder in known)
    findings = [_of(status, folder=folder, works=works) for status, folder in known]
    findings += [Finding(Check.PRINTER, Light.RED, Remark.NO_PRINTER_FOR, name=name) for name in without]
    return findings


def templates_without(papers: Iterable[Sequence[str]], wanted: Iterable[str]) -> list[str]:
    """The wanted templates that no printer has paper for; a printer that names none has paper for all."""
    papers = list(papers)
    if any(not paper for paper in papers):
        return []
    return [name for name in dict.fromkeys(wanted) if not any(name in paper for paper in papers)]


def _of(status: PrinterStatus, *, folder: bool, works: bool) -> Finding:
    if not status.usable:
        light = Light.YELLOW if works else Light.RED
        fault = status.faults[0]
        return Finding(Check.PRINTER, light, Remark.PRINTER_FAULT, status.name, fault=fault, detail=status.detail)
    if folder and not works:
        return Finding(Check.PRINTER, Light.YELLOW, Remark.ONLY_A_FOLDER, status.name)
    return Finding(Check.PRINTER, Light.GREEN, Remark.PRINTER_READY, status.name)
