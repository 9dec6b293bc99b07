"""Lists as files for tests: text in any encoding, workbooks made with XlsxWriter, and a small ODS."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

from db.lists import ColumnMapping, SourceList, read_list
from tests.people import EVENT_DAYS, RULES

FILES = Path(__file__).parent / "files"

Table = Sequence[Sequence[object]]

ENCODINGS = {
    "utf-8": "utf-8",
    "utf-8 with its mark": "utf-8-sig",
    "utf-16 with its mark": "utf-16",
    "utf-16 of a big machine": "utf-16-be",
    "utf-16 without its mark": "utf-16-le",
    "windows-1252": "cp1252",
}


def as_text(table: Table, separator: str = ",") -> str:
    """The table as CSV, as spreadsheets write it."""
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(table)
    return text.getvalue()


def read(path: Path, mapping: ColumnMapping | None = None, *, pronouns: bool = False) -> SourceList:
    """The list as an import reads it, for the event of the tests."""
    return read_list(path, EVENT_DAYS, mapping, time_zone=RULES.time_zone, pronouns=pronouns)


def read_table(
    folder: Path, table: Table, mapping: ColumnMapping | None = None, *, pronouns: bool = False
) -> SourceList:
    """A table written as CSV and read."""
    path = folder / "list.csv"
    path.write_text(as_text(table), "utf-8")
    return read(path, mapping, pronouns=pronouns)


def read_content(folder: Path, content: bytes, mapping: ColumnMapping | None = None) -> SourceList:
    """A CSV file with exactly these bytes, read."""
    path = folder / "list.csv"
    path.write_bytes(content)
    return read(path, mapping)


def write_xlsx(path: Path, **sheets: Table) -> Path:
    """A workbook with a sheet a name; text is never a formula."""
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "default_date_format": "dd.mm.yyyy"}) as book:
        for name, table in sheets.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(table):
                sheet.write_row(row, 0, cells)
    return path


def write_ods(path: Path, table: Table) -> Path:
    """A workbook as LibreOffice writes it, with nothing but text; a cell ("=1+1", "2") is a formula and its result."""
    rows = "".join(f"<table:table-row>{''.join(map(_ods_cell, cells))}</table:table-row>" for cells in table)
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Liste">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
    return path


def _ods_cell(cell: object) -> str:
    formula, text = cell if isinstance(cell, tuple) else ("", str(cell))
    told = f" table:formula={quoteattr(f'of:{formula}')}" if formula else ""
    return f'<table:table-cell office:value-type="string"{told}><text:p>{escape(text)}</text:p></table:table-cell>'


def names(source: SourceList) -> list[str]:
    """The full names of everybody on a list."""
    return [row.attendee.full_name for row in source.rows]
