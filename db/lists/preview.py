"""A glance at a list: what its columns are taken for, also where nobody could be taken in yet."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, tzinfo
from pathlib import Path

from db.lists.columns import Columns, recognise
from db.lists.mapping import ColumnMapping
from db.lists.people import assumptions
from db.lists.reading import sheets_of
from db.lists.table import Record, Sheet
from kiosk.domain.list_preview import Glance, ListColumn
from kiosk.domain.list_words import LeftOut, ListFault, ListTrouble
from kiosk.domain.registration import EventDay

SAMPLES = 3
"""So many cells of a column are shown."""

_NAMES = {"name", "last_name"}
_SENSITIVE = {LeftOut.FOOD, LeftOut.HEALTH, LeftOut.ADDRESS, LeftOut.TELEPHONE, LeftOut.AGE, LeftOut.MONEY}
"""What stands in such a column is shown to nobody either."""


def look_into(
    path: Path,
    event_days: Collection[EventDay],
    mapping: ColumnMapping | None = None,
    time_zone: tzinfo = UTC,
    *,
    pronouns: bool = False,
) -> Glance:
    """The sheet with the most known columns, or the one that `mapping` names. Raises ListTrouble."""
    mapping = mapping or ColumnMapping()
    sheets, assumed = sheets_of(path, time_zone)
    sheets = [sheet for sheet in sheets if any(sheet.filled())]
    wanted = [sheet for sheet in sheets if mapping.sheet in (None, sheet.name)]
    found: list[tuple[bool, int, Sheet, Columns]] = []
    trouble = ListTrouble(f"{path} is empty; please export the list again", ListFault.EMPTY)
    for sheet in wanted:
        try:
            columns = recognise(sheet, event_days, mapping)
        except ListTrouble as its:
            trouble = ListTrouble(f"{path}: {its}", its.fault)
            continue
        found.append((not _NAMES.isdisjoint(columns.places), len(columns.places), sheet, columns))
    if not found:
        raise trouble
    named, _, sheet, columns = max(found, key=lambda each: each[:2])
    if not pronouns:
        columns = columns.without("pronouns", LeftOut.PRONOUNS)
    below = [record for record in sheet.filled() if columns.heading is None or record[0] > columns.heading[0]]
    return Glance(
        sheet=sheet.name,
        sheets=tuple(each.name for each in sheets) if len(sheets) > 1 else (),
        columns=tuple(_column(place, columns, below) for place in columns.reasons),
        rows=len(below),
        assumed=(*assumed, *assumptions(columns)),
        named=named,
    )


def _column(place: int, columns: Columns, below: Collection[Record]) -> ListColumn:
    days = {each: day.isoformat() for each, day in columns.days.items()}
    meaning = {where: name for name, where in columns.places.items()}.get(place) or days.get(place, "")
    cells = [cells[place].strip() for _, cells in below if place < len(cells) and cells[place].strip()]
    why = None if meaning else columns.reasons[place]
    return ListColumn(
        place=place,
        name=columns.name(place),
        meaning=meaning,
        why=why,
        taken="" if meaning else columns.taken_by(place),
        filled=len(cells),
        samples=() if why in _SENSITIVE else tuple(dict.fromkeys(cells))[:SAMPLES],
    )
