"""Reading a list from a file: what it is, where its heading is, and every row as a person or a refusal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.lists.columns import NOT_KEPT, Columns, recognise
from db.lists.mapping import ColumnMapping
from db.lists.pretix import read_pretix_json
from db.lists.rows import CheckedRow, Refusal, SourceRow, check_row
from db.lists.sheets import read_sheets
from db.lists.table import ListTrouble, Sheet, Tick
from db.lists.text import LARGEST_TEXT, read_text
from db.lists.values import mapped, plain_cells
from kiosk.domain.registration import EventDay

TICKED = 1_000
"""After so many rows the progress is told."""

_NO_LISTS = {
    b"%PDF": "is a PDF",
    b"\xd0\xcf\x11\xe0": "is an old Excel file or has a password",
    b"\x89PNG": "is a picture",
    b"\xff\xd8\xff": "is a picture",
    b"{\\rtf": "is a text document",
    b"\x1f\x8b": "is packed",
}


@dataclass(frozen=True, slots=True)
class DroppedColumn:
    """A column of the list that is not kept, in how many rows it held something, and why it is not kept."""

    name: str
    filled: int
    reason: str = NOT_KEPT


@dataclass(frozen=True, slots=True)
class SourceList:
    """A list whose rows are checked. `columns` says what was found under which heading, `assumed` what was guessed."""

    rows: tuple[CheckedRow, ...]
    refused: tuple[Refusal, ...] = ()
    dropped: tuple[DroppedColumn, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    assumed: tuple[str, ...] = ()


def read_list(
    path: Path, event_days: Collection[EventDay], mapping: ColumnMapping | None = None, tick: Tick | None = None
) -> SourceList:
    """Read a list of people: CSV, XLSX, ODS, or an order export of pretix as CSV, XLSX or JSON.

    Raises ListTrouble naming the file and what to do if it cannot be read as a whole or has no names. A row that is
    not understood is refused and the others are read; `mapping` says what the headings do not tell.
    """
    mapping = mapping or ColumnMapping()
    sheets, assumed = _sheets(path)
    try:
        sheet, columns = _best(sheets, event_days, mapping)
    except ListTrouble as trouble:
        raise ListTrouble(f"{path}: {trouble}. Nothing was imported") from trouble
    if len(sheets) > 1:
        assumed.append(f"the list is the sheet {sheet.name!r}")
    return _read_rows(sheet, columns, event_days, mapping, tick or (lambda done, total: None), assumed)


def _sheets(path: Path) -> tuple[list[Sheet], list[str]]:
    if not path.exists():
        raise ListTrouble(f"{path}: there is no such file; please check the name")
    if not path.is_file():
        raise ListTrouble(f"{path} is not a file; please name a CSV, XLSX or ODS file")
    try:
        with path.open("rb") as file:
            start = file.read(4)
            if start == b"PK\x03\x04":
                return read_sheets(path), []
            for beginning, what in _NO_LISTS.items():
                if start and start == beginning[: len(start)]:
                    raise ListTrouble(f"{path} {what}; please save the list as XLSX, ODS or CSV")
            content = start + file.read(LARGEST_TEXT + 1)
    except OSError as error:
        raise ListTrouble(f"{path} cannot be read ({error.strerror}); please check the rights on it") from error
    read = read_pretix_json if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") else read_text
    sheet, assumed = read(content, path)
    return [sheet], assumed


def _best(sheets: list[Sheet], event_days: Collection[EventDay], mapping: ColumnMapping) -> tuple[Sheet, Columns]:
    """The sheet in which the most columns are known; workbooks have others, with prices or notes."""
    candidates: list[tuple[int, Sheet, Columns]] = []
    trouble = ListTrouble("it is empty; please export the list again")
    for sheet in sheets:
        if not any(sheet.filled()):
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
                "columns as in the plain format, or write a mapping file (--mapping, see docs/import.md)"
            )
    if not candidates:
        raise trouble
    _, sheet, columns = max(candidates, key=lambda candidate: candidate[0])
    return sheet, columns


def _read_rows(
    sheet: Sheet,
    columns: Columns,
    event_days: Collection[EventDay],
    mapping: ColumnMapping,
    tick: Tick,
    assumed: list[str],
) -> SourceList:
    rows: list[CheckedRow] = []
    refused: list[Refusal] = []
    filled: Counter[int] = Counter()
    width = len(columns.reasons)
    first = columns.heading[0] if columns.heading else 0
    shared = _shared_orders(sheet, columns)
    addons = 0
    for done, (line, cells) in enumerate(sheet.records):
        if done % TICKED == 0:
            tick(done, len(sheet.records))
        if line <= first or not any(map(str.strip, cells)):
            continue
        if refusal := _misfit(line, cells, width, ragged=sheet.ragged):
            refused.append(refusal)
            continue
        kept = cells[:width] + [""] * (width - len(cells))
        filled.update(place for place, cell in enumerate(kept) if cell.strip())
        raw = {field: kept[place] for field, place in columns.places.items()}
        if raw.pop("addon", "") and not (raw.get("name", "") + raw.get("last_name", "")).strip():
            addons += 1
            continue
        if not columns.plain:
            if (order := raw.get("order", "").strip()) in shared:
                raw.setdefault("group", order)
            raw = plain_cells(raw, {day: kept[place] for place, day in columns.days.items()}, columns, event_days)
        checked = check_row(SourceRow(line, mapped(raw, mapping)), event_days)
        if isinstance(checked, CheckedRow):
            rows.append(checked)
        else:
            refused += checked
    tick(len(sheet.records), len(sheet.records))
    if addons:
        assumed.append(f"{addons} rows are extras to another ticket (add-ons) without a name and are left out")
    return SourceList(
        rows=tuple(rows),
        refused=tuple(refused),
        dropped=_dropped(columns, filled),
        columns=_found(columns),
        assumed=(*assumed, *_assumptions(columns, shared)),
    )


def _misfit(line: int, cells: list[str], width: int, *, ragged: bool) -> Refusal | None:
    if not ragged or len(cells) == width or (len(cells) > width and not any(map(str.strip, cells[width:]))):
        return None
    return Refusal(
        line,
        "",
        "",
        f"has {len(cells)} cells where the heading has {width}",
        "check separators and quotation marks in this row",
    )


def _shared_orders(sheet: Sheet, columns: Columns) -> frozenset[str]:
    """Order numbers that are the only code of several rows: their people have one confirmation, they are a group."""
    if "code" in columns.places or "order" not in columns.places:
        return frozenset()
    place = columns.places["order"]
    times = Counter(cells[place].strip() for _, cells in sheet.filled() if place < len(cells))
    return frozenset(order for order, number in times.items() if number > 1 and order)


def _dropped(columns: Columns, filled: Counter[int]) -> tuple[DroppedColumn, ...]:
    kept = {*columns.places.values(), *columns.days}
    return tuple(
        DroppedColumn(columns.name(place), filled[place], reason)
        for place, reason in columns.reasons.items()
        if place not in kept and columns.name(place)
    )


def _found(columns: Columns) -> dict[str, str]:
    return {columns.name(place): field for field, place in columns.places.items()} | {
        columns.name(place): day.isoformat() for place, day in columns.days.items()
    }


def _assumptions(columns: Columns, shared: Collection[str]) -> list[str]:
    told = []
    if columns.heading is None:
        told.append("the list has no heading; its first row is a person")
    told += [
        f"{columns.name(place)!r} is the {name.replace('_', ' ')}, by what stands in it"
        for name, place in columns.guessed.items()
    ]
    if "name" in columns.places:
        told.append("names stand in one column; they are parted before the last word and its particles")
    if not {"code", "order"} & columns.places.keys():
        told.append("the list has no tickets; everybody gets a code, and `confirmations` makes their QR codes")
    if shared:
        told.append(f"{len(shared)} order numbers stand in several rows; those people are groups with one code")
    return told
