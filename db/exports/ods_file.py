"""Tables as a workbook of OpenDocument: a sheet each, with real times, filters and a heading that stays in sight.

Written part by part: odfdo, which builds the whole document in memory, took seconds for each thousand people.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from db.exports.table import Cell, Table

MOST_ROWS = 1_048_576
"""So many rows has a sheet in today's programs."""

MIME = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"'
    ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    ' office:version="1.2"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MANIFEST = (
    f'{_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    f' manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_MM_PER_LETTER = 2.1
_UNWRITABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), " ")
"""What XML cannot hold; no text of a list has any of it (`kiosk.domain.registration.tidy`)."""


def write_ods(path: Path, tables: Sequence[Table]) -> None:
    """Write them; texts are texts, whatever they begin with.

    Raises OSError, and ValueError if a sheet would be too long.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        # First and not compressed, as programs look there for what kind of file it is.
        package.writestr(zipfile.ZipInfo("mimetype"), MIME)
        with package.open("content.xml", "w", force_zip64=True) as content:
            _content(content, tables)
        package.writestr("settings.xml", _settings(tables))
        package.writestr("META-INF/manifest.xml", _MANIFEST)


def _content(file: IO[bytes], tables: Sequence[Table]) -> None:
    widths = sorted({column.width for table in tables for column in table.columns})
    file.write(f"{_HEAD}<office:document-content {_NAMES}><office:automatic-styles>".encode())
    file.write(_styles(widths, tables[0]).encode())
    file.write(b"</office:automatic-styles><office:body><office:spreadsheet>")
    ends = []
    for table in tables:
        file.write(f'<table:table table:name={quoteattr(table.sheet)} table:style-name="ta">'.encode())
        for column in table.columns:
            file.write(f'<table:table-column table:style-name="co{column.width}"/>'.encode())
        heading = "".join(_text(column.heading, ' table:style-name="head"') for column in table.columns)
        file.write(f"<table:table-header-rows><table:table-row>{heading}</table:table-row>".encode())
        file.write(b"</table:table-header-rows>")
        number = 0
        for number, row in enumerate(table.rows(), start=1):
            if number >= MOST_ROWS:
                raise ValueError(f"{table.sheet} has more rows than a sheet takes")
            file.write(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>".encode())
        file.write(b"</table:table>")
        ends.append(number)
    file.write(b"<table:database-ranges>")
    for place, (table, end) in enumerate(zip(tables, ends, strict=True)):
        last = f"{_letters(len(table.columns))}{end + 1}"
        sheet = "'" + table.sheet.replace("'", "''") + "'"
        target = quoteattr(f"{sheet}.A1:{sheet}.{last}")
        file.write(
            f'<table:database-range table:name="__Anonymous_Sheet_DB__{place}" table:target-range-address={target}'
            ' table:display-filter-buttons="true"/>'.encode()
        )
    file.write(b"</table:database-ranges></office:spreadsheet></office:body></office:document-content>")


def _cell(cell: Cell) -> str:
    if cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, str):
        return _text(cell)
    if isinstance(cell, int):
        number = f'office:value-type="float" office:value="{cell}"'
        return f"<table:table-cell {number}><text:p>{cell}</text:p></table:table-cell>"
    style = "moment" if isinstance(cell, datetime) else "day"
    value = cell.isoformat()
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="date" office:date-value="{value}">'
        f"<text:p>{value}</text:p></table:table-cell>"
    )


def _text(text: str, style: str = "") -> str:
    # Blanks in a row count as one, as in HTML.
    words = escape(text.translate(_UNWRITABLE))
    kept = "".join(_spaced(words))
    return f'<table:table-cell{style} office:value-type="string"><text:p>{kept}</text:p></table:table-cell>'


def _spaced(words: str) -> Iterator[str]:
    blank = True
    for sign in words:
        if sign == " " and blank:
            yield "<text:s/>"
        elif sign == "\t":
            yield "<text:tab/>"
        elif sign in "\r\n":
            yield "<text:line-break/>"
        else:
            yield sign
        blank = sign == " "


def _styles(widths: Sequence[int], table: Table) -> str:
    columns = "".join(
        f'<style:style style:name="co{width}" style:family="table-column"><style:table-column-properties'
        f' style:column-width="{width * _MM_PER_LETTER:.1f}mm"/></style:style>'
        for width in widths
    )
    parts = {"yyyy": '<number:year number:style="long"/>', "mm": '<number:month number:style="long"/>'}
    parts["dd"] = '<number:day number:style="long"/>'
    dates = "".join(parts.get(part, f"<number:text>{part}</number:text>") for part in _split(table.day_format))
    time = (
        '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>'
        '<number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/>'
    )
    cell = '<style:style style:name="{0}" style:family="table-cell" style:data-style-name="{0}-format"/>'
    return (
        f'{columns}<number:date-style style:name="day-format">{dates}</number:date-style>'
        f'<number:date-style style:name="moment-format">{dates}{time}</number:date-style>'
        f"{cell.format('day')}{cell.format('moment')}"
        '<style:style style:name="head" style:family="table-cell"><style:table-cell-properties'
        ' fo:border-bottom="0.5pt solid #000000"/><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="ta" style:family="table"><style:table-properties table:display="true"/></style:style>'
    )


def _split(day_format: str) -> list[str]:
    sign = "." if "." in day_format else "-"
    first, second, third = day_format.split(sign)
    return [first, sign, second, sign, third]


def _settings(tables: Sequence[Table]) -> str:
    """The first row of each sheet stays in sight."""

    def item(name: str, kind: str, value: object) -> str:
        return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'

    frozen = "".join(
        (
            item("VerticalSplitMode", "short", 2),
            item("VerticalSplitPosition", "int", 1),
            item("ActiveSplitRange", "short", 2),
            item("PositionTop", "int", 0),
            item("PositionBottom", "int", 1),
        )
    )
    sheets = "".join(
        f"<config:config-item-map-entry config:name={quoteattr(table.sheet)}>{frozen}</config:config-item-map-entry>"
        for table in tables
    )
    return (
        f"{_HEAD}<office:document-settings {_NAMES}><office:settings>"
        '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">'
        f"<config:config-item-map-entry>{item('ViewId', 'string', 'view1')}"
        f'<config:config-item-map-named config:name="Tables">{sheets}</config:config-item-map-named>'
        f"{item('ActiveTable', 'string', escape(tables[0].sheet))}</config:config-item-map-entry>"
        "</config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>"
    )


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
