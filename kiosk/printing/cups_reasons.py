"""What a queue of CUPS says about itself, as faults: by attribute values, which are the same in every language."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from kiosk.domain.printer import PrinterFault


class QueueState(IntEnum):
    """`printer-state` (RFC 8011, 5.4.11)."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class PageState(IntEnum):
    """`job-state` (RFC 8011, 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


NOT_CONNECTED = "connecting-to-device"
"""CUPS tries to reach the printer; normal for a moment, and a printer that is off if it stays."""

RECEIVED = "cups-waiting-for-job-completed"
"""The printer has the whole document of the job in process, and CUPS waits for its word."""

NO_HISTORY = "cups-ipp-missing-job-history"
"""The printer knew nothing of the job any more when CUPS asked for its outcome; CUPS calls such a job completed."""

_FAULT_OF = {
    "media-empty": PrinterFault.PAPER_OUT,
    "media-needed": PrinterFault.PAPER_OUT,
    "input-tray-missing": PrinterFault.PAPER_OUT,
    "media-jam": PrinterFault.JAM,
    "cover-open": PrinterFault.COVER_OPEN,
    "door-open": PrinterFault.COVER_OPEN,
    "interlock-open": PrinterFault.COVER_OPEN,
    "toner-empty": PrinterFault.SUPPLY_OUT,
    "marker-supply-empty": PrinterFault.SUPPLY_OUT,
    "marker-supply-missing": PrinterFault.SUPPLY_OUT,
    "marker-waste-full": PrinterFault.SUPPLY_OUT,
    "developer-empty": PrinterFault.SUPPLY_OUT,
    "opc-life-over": PrinterFault.SUPPLY_OUT,
    "output-area-full": PrinterFault.OTHER,
    "fuser-over-temp": PrinterFault.OTHER,
    "cups-missing-filter": PrinterFault.BAD_FORMAT,
    "cups-insecure-filter": PrinterFault.BAD_FORMAT,
    "offline": PrinterFault.OFFLINE,
    "shutdown": PrinterFault.OFFLINE,
    "timed-out": PrinterFault.OFFLINE,
    "paused": PrinterFault.PAUSED,
    "moving-to-paused": PrinterFault.PAUSED,
}
"""Keywords of `printer-state-reasons` (RFC 8011, 5.4.12; PWG 5100.13; CUPS' own)."""

_WITHOUT_END = frozenset((PrinterFault.OFFLINE, PrinterFault.BAD_FORMAT))
"""Faults whose reason counts even as a `-report`: CUPS itself says `offline-report` of a printer that is off."""

_GRAVEST_FIRST = (
    PrinterFault.REJECTING,
    PrinterFault.OFFLINE,
    PrinterFault.COVER_OPEN,
    PrinterFault.JAM,
    PrinterFault.PAPER_OUT,
    PrinterFault.SUPPLY_OUT,
    PrinterFault.BAD_FORMAT,
    PrinterFault.OTHER,
    PrinterFault.PAUSED,
)


def fault_of(reason: str) -> PrinterFault | None:
    """What one reason means; None for what does not keep badges from coming out.

    Suffixes tell how grave the printer finds it. `-report` is for information only. `-warning` counts: CUPS passes an
    empty tray on as `media-empty-warning` while the job stands still (measured with the simulated printers).
    """
    name, _, suffix = reason.rpartition("-")
    keyword = name if suffix in ("error", "warning", "report") else reason
    fault = _FAULT_OF.get(keyword)
    return None if suffix == "report" and fault not in _WITHOUT_END else fault


def faults_of(state: int, reasons: Iterable[str], *, accepting: bool) -> tuple[PrinterFault, ...]:
    """What keeps the badges of a queue from coming out, the gravest first.

    A stopped queue is `PAUSED`, whoever stopped it, besides what its reasons say.
    """
    found = {fault for fault in map(fault_of, reasons) if fault}
    if state == QueueState.STOPPED:
        found.add(PrinterFault.PAUSED)
    if not accepting:
        found.add(PrinterFault.REJECTING)
    return gravest_first(found)


def gravest_first(faults: Iterable[PrinterFault]) -> tuple[PrinterFault, ...]:
    """In the order in which helpers should mend them."""
    return tuple(sorted(set(faults), key=_GRAVEST_FIRST.index))
