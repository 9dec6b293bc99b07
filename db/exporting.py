"""Attendance as a table for spreadsheets: CSV or XLSX, safe to open."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import xlsxwriter

from db.files import replacing
from db.ledger import Ledger
from kiosk.domain.registration import EventDay, Registration
from kiosk.domain.trouble import Trouble

Cell = str | datetime
"""Text, or a wall clock time at the venue (without a time zone, as spreadsheets know none)."""

# A cell that starts so is run as a formula by spreadsheets (OWASP "CSV injection", acceptance X5); the wide
# forms are turned into the plain ones by East Asian versions.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


class ExportTrouble(Trouble):
    """The table cannot be written; the text names the file and what to do. A file there before is unchanged."""


def export_attendance(ledger: Ledger, path: Path, time_zone: str) -> int:
    """Write one row per registration to `path` (.csv or .xlsx) and return how many.

    For each day it has the time of the check-in and, for who has gone out since, when that was. Names are as helpers
    put them right. Times are wall clock times in `time_zone`, such as Europe/Berlin. Ticket codes and e-mail addresses
    stay out: nobody needs them to count who came. Raises ExportTrouble or StoreTrouble.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ExportTrouble(f"{path.name} has no known ending; please use {' or '.join(_WRITERS)}")
    header, rows = _table(ledger, ZoneInfo(time_zone))
    try:
        with replacing(path) as draft:
            write(draft, header, rows)
    except OSError as error:
        raise ExportTrouble(
            f"{path} cannot be written ({error.strerror}); please close it elsewhere or choose another place"
        ) from error
    return len(rows)


def _table(ledger: Ledger, time_zone: ZoneInfo) -> tuple[list[str], list[list[Cell]]]:
    days = ledger.event_days
    stays = {day: ledger.stays_on(day) for day in days}
    badges = ledger.badge_states()

    def time(moment: datetime | None) -> Cell:
        # Spreadsheets have no fractions of a second in common.
        return "" if moment is None else moment.astimezone(time_zone).replace(tzinfo=None, microsecond=0)

    def times(day: EventDay, registration: Registration) -> tuple[Cell, Cell]:
        stay = stays[day].get(registration.id)
        return (time(stay.since), time(stay.left)) if stay else ("", "")

    def row(registration: Registration) -> list[Cell]:
        person = registration.attendee
        return [
            registration.id,
            person.title,
            person.first_name,
            person.last_name,
            person.organisation,
            registration.role,
            registration.group,
            registration.attendance.value,
            registration.status.value,
            registration.source.value,
            *(cell for day in days for cell in times(day, registration)),
            badges[registration.id].value if registration.id in badges else "",
        ]

    header = "id title first_name last_name organisation role group attendance status source".split()
    header += [name for day in days for name in (day.isoformat(), f"{day} out")] + ["badge"]
    people = sorted(ledger.registrations(), key=_by_name)
    return header, [row(registration) for registration in people]


def _by_name(registration: Registration) -> tuple[str, str, str]:
    person = registration.attendee
    return person.last_name.casefold(), person.first_name.casefold(), registration.id


def harmless(cell: Cell) -> str:
    """A cell of a CSV file that no spreadsheet runs as a formula."""
    text = cell if isinstance(cell, str) else cell.isoformat(sep=" ")
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def write_csv(path: Path, header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Write a table that spreadsheets open safely and with every umlaut. Raises OSError."""
    # With a byte order mark, as spreadsheets otherwise guess the encoding.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([harmless(cell) for cell in row] for row in (header, *rows))


def _write_xlsx(path: Path, header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("Einlass")
        bold = book.add_format({"bold": True})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        sheet.write_row(0, 0, header, bold)
        for number, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(number, column, cell)
                else:
                    sheet.write_datetime(number, column, cell, moment)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(header) - 1)
        sheet.set_column(0, len(header) - 1, 18)


_WRITERS: Mapping[str, Callable[[Path, Sequence[str], Sequence[Sequence[Cell]]], None]] = {
    ".csv": write_csv,
    ".xlsx": _write_xlsx,
}
