"""Tables as a workbook of Excel: a sheet each, with real times, filters and a heading that stays in sight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from db.exports.hidden import hidden_folder
from db.exports.table import Cell, Table

MOST_ON_PAPER = 12
"""So many columns beside each other can still be read on a sheet of paper."""
MOST_ROWS = 1_048_576
"""So many rows has a sheet; what comes after them would be lost without a word."""


def write_xlsx(path: Path, tables: Sequence[Table]) -> None:
    """Write them; texts are texts, whatever they begin with.

    Raises OSError, and ValueError if a sheet would be too long.
    """
    # The library writes each sheet into a file of its own first: where there is a disk in memory, no name of anybody is
    # on a real one afterwards.
    with hidden_folder() as folder:
        options = {
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "constant_memory": True,
            "tmpdir": str(folder),
        }
        try:
            with xlsxwriter.Workbook(str(path), options) as book:
                for table in tables:
                    _sheet(book, table)
        except XlsxWriterException as error:
            # What it makes of an OSError while it packs the file.
            raise OSError(0, "the file cannot be packed") from error


def _sheet(book: xlsxwriter.Workbook, table: Table) -> None:
    sheet = book.add_worksheet(table.sheet)
    bold = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    moment = book.add_format({"num_format": table.moment_format, "align": "left"})
    day = book.add_format({"num_format": table.day_format, "align": "left"})
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, column.width)
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(table.columns):
        sheet.write_string(0, place, column.heading, bold)
    number = 0
    for number, row in enumerate(table.rows(), start=1):
        if number >= MOST_ROWS:
            raise ValueError(f"{table.sheet} has more rows than a sheet takes")
        for place, cell in enumerate(row):
            _write(sheet, number, place, cell, moment, day)
    sheet.autofilter(0, 0, number, len(table.columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    if len(table.columns) <= MOST_ON_PAPER:
        sheet.fit_to_pages(1, 0)


def _write(
    sheet: xlsxwriter.worksheet.Worksheet,
    number: int,
    place: int,
    cell: Cell,
    moment: xlsxwriter.format.Format,
    day: xlsxwriter.format.Format,
) -> None:
    if cell == "":
        return
    if isinstance(cell, str):
        sheet.write_string(number, place, cell)
    elif isinstance(cell, int):
        sheet.write_number(number, place, cell)
    else:
        sheet.write_datetime(number, place, cell, moment if isinstance(cell, datetime) else day)
