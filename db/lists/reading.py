"""Reading a list from a file: what kind of file it is, and which of its sheets is the list."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path

from db.lists.columns import Columns, recognise
from db.lists.mapping import ColumnMapping
from db.lists.people import SourceList, read_people
from db.lists.pretix import read_pretix_json
from db.lists.sheets import read_sheets
from db.lists.table import Sheet, Tick
from db.lists.text import LARGEST_TEXT, read_text
from kiosk.domain.list_words import Assumed, Assumption, LeftOut, ListFault, ListTrouble
from kiosk.domain.registration import EventDay

_NO_LISTS = {
    b"%PDF": "is a PDF",
    b"\xd0\xcf\x11\xe0": "is an old Excel file or has a password",
    b"\x89PNG": "is a picture",
    b"\xff\xd8\xff": "is a picture",
    b"{\\rtf": "is a text document",
    b"\x1f\x8b": "is packed",
}


def read_list(
    path: Path,
    event_days: Collection[EventDay],
    mapping: ColumnMapping | None = None,
    tick: Tick | None = None,
    time_zone: tzinfo = UTC,
    *,
    pronouns: bool = False,
) -> SourceList:
    """Read a list of people: CSV, XLSX, ODS, or an order export of pretix as CSV, XLSX or JSON.

    Moments in a JSON export are UTC; `time_zone` is where the event takes place. `pronouns` are kept only if the
    event wants them on its badges (acceptance B6).

    Raises ListTrouble naming the file and what to do if it cannot be read as a whole or has no names. A row that is
    not understood is refused and the others are read; `mapping` says what the headings do not tell.
    """
    mapping = mapping or ColumnMapping()
    try:
        sheets, assumed = sheets_of(path, time_zone)
        sheet, columns = _best(sheets, event_days, mapping, path)
    except ListTrouble as trouble:
        raise ListTrouble(f"{trouble}. Nothing was imported", trouble.fault) from trouble
    if len(sheets) > 1:
        assumed.append(Assumption(Assumed.SHEET, sheet.name))
    if not pronouns:
        columns = columns.without("pronouns", LeftOut.PRONOUNS)
    source = read_people(sheet, columns, event_days, mapping, tick or (lambda done, total: None))
    if not source.rows and not source.refused:
        raise ListTrouble(
            f"{path}: nobody stands below the heading; please export the list again. Nothing was imported",
            ListFault.NOBODY,
        )
    return replace(source, assumed=(*assumed, *source.assumed))


def sheets_of(path: Path, time_zone: tzinfo) -> tuple[list[Sheet], list[Assumption]]:
    """All tables of a file, and what was assumed to read them. Raises ListTrouble."""
    try:
        if not path.exists():
            raise ListTrouble(f"{path}: there is no such file; please check the name", ListFault.GONE)
        if not path.is_file():
            raise ListTrouble(f"{path} is not a file; please name a CSV, XLSX or ODS file", ListFault.NO_FILE)
        with path.open("rb") as file:
            start = file.read(8)
            if start.startswith(b"PK\x03\x04"):
                return read_sheets(path), []
            for beginning, what in _NO_LISTS.items():
                if start.startswith(beginning):
                    raise ListTrouble(f"{path} {what}; please save the list as XLSX, ODS or CSV", ListFault.NO_LIST)
            content = start + file.read(LARGEST_TEXT + 1)
    except OSError as error:
        raise ListTrouble(
            f"{path} cannot be read ({error.strerror}); please check the rights on it", ListFault.UNREADABLE
        ) from error
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        sheet, assumed = read_pretix_json(content, path, time_zone)
    else:
        sheet, assumed = read_text(content, path)
    return [sheet], assumed


def _best(
    sheets: list[Sheet], event_days: Collection[EventDay], mapping: ColumnMapping, path: Path
) -> tuple[Sheet, Columns]:
    """The sheet in which the most columns are known; workbooks have others, with prices or notes."""
    candidates: list[tuple[int, Sheet, Columns]] = []
    trouble = ListTrouble("it is empty; please export the list again", ListFault.EMPTY)
    for sheet in sheets:
        if not any(sheet.filled()) or mapping.sheet not in (None, sheet.name):
            continue
        try:
            columns = recognise(sheet, event_days, mapping)
        except ListTrouble as error:
            trouble = error
            continue
        if "name" in columns.places or "last_name" in columns.places or "last_name" in mapping.defaults:
            candidates.append((len(columns.places), sheet, columns))
        else:
            lacking = [] if {"code", "order"} & columns.places.keys() else ["no column code"]
            trouble = ListTrouble(
                f"it has {' and '.join([*lacking, 'no column last_name'])} that could be recognised; please name the "
                "columns as in the plain format, or write a mapping file (--mapping, see docs/import.md)",
                ListFault.NO_NAMES,
            )
    if not candidates:
        raise ListTrouble(f"{path}: {trouble}", trouble.fault) from trouble
    _, sheet, columns = max(candidates, key=lambda candidate: candidate[0])
    return sheet, columns
