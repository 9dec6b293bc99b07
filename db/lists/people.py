"""Every row below the heading as a person or a refusal, and what was left out or assumed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from db.lists.columns import Columns
from db.lists.mapping import ColumnMapping
from db.lists.rows import CheckedRow, SourceRow, check_row
from db.lists.table import Sheet, Tick
from db.lists.values import is_absent, is_over, mapped, plain_cells
from db.lists.words import SUMS, plain
from kiosk.domain.list_words import Assumed, Assumption, DroppedColumn, Refusal, Wrong
from kiosk.domain.registration import EventDay

TICKED = 1_000
"""After so many rows the progress is told."""

_NUMBER = re.compile(r"[\d.,]+")


@dataclass(frozen=True, slots=True)
class SourceList:
    """A list whose rows are checked. `columns` says what was found under which heading, `assumed` what was guessed."""

    rows: tuple[CheckedRow, ...]
    refused: tuple[Refusal, ...] = ()
    dropped: tuple[DroppedColumn, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    assumed: tuple[Assumption, ...] = ()


@dataclass(slots=True)
class _LeftOut:
    """Rows that are nobody, counted for the report."""

    addons: int = 0
    sums: int = 0
    nameless: Counter[str] = field(default_factory=Counter)
    absent: int = 0
    over: int = 0

    def told(self) -> list[Assumption]:
        """What the report says about them."""
        told = [Assumption(Assumed.NAMELESS, product, number=number) for product, number in self.nameless.items()]
        counted = (
            (Assumed.ADD_ONS, self.addons),
            (Assumed.SUMS, self.sums),
            (Assumed.ABSENT, self.absent),
            (Assumed.OVER, self.over),
        )
        return told + [Assumption(kind, number=number) for kind, number in counted if number]


def read_people(
    sheet: Sheet, columns: Columns, event_days: Collection[EventDay], mapping: ColumnMapping, tick: Tick
) -> SourceList:
    """Check every row; what is not understood is refused by row and cell, and the others are people."""
    rows: list[CheckedRow] = []
    refused: list[Refusal] = []
    filled: Counter[int] = Counter()
    width = len(columns.reasons)
    first = columns.heading[0] if columns.heading else 0
    shared = _shared_orders(sheet, columns)
    nameless = _nameless_products(sheet, columns)
    left_out = _LeftOut()
    for done, (line, cells) in enumerate(sheet.records):
        if done % TICKED == 0:
            tick(done, len(sheet.records))
        if line <= first or not any(map(str.strip, cells)):
            continue
        if _is_sum(cells):
            left_out.sums += 1
            continue
        if refusal := _misfit(line, cells, width, ragged=sheet.ragged):
            refused.append(refusal)
            continue
        kept = cells[:width] + [""] * (width - len(cells))
        filled.update(place for place, cell in enumerate(kept) if cell.strip())
        raw = {field: kept[place] for field, place in columns.places.items()}
        named = _is_named(raw)
        if raw.pop("addon", "").strip() and not named:
            left_out.addons += 1
            continue
        if not named and (product := raw.get("product", "").strip()) in nameless:
            left_out.nameless[product] += 1
            continue
        if not columns.plain:
            if (order := raw.get("order", "").strip()) in shared:
                raw.setdefault("group", order)
            days = {day: kept[place] for place, day in columns.days.items()}
            left_out.absent += is_absent(raw, days)
            left_out.over += is_over(raw, event_days)
            raw = plain_cells(raw, days, columns, event_days)
        checked = check_row(SourceRow(line, mapped(raw, mapping)), event_days)
        if isinstance(checked, CheckedRow):
            rows.append(checked)
        else:
            refused += checked
    tick(len(sheet.records), len(sheet.records))
    return SourceList(
        rows=tuple(rows),
        refused=tuple(refused),
        dropped=_dropped(columns, filled),
        columns=_found(columns),
        assumed=(*assumptions(columns, len(shared)), *left_out.told()),
    )


def _is_named(raw: Mapping[str, str]) -> bool:
    return any(raw.get(field, "").strip() for field in ("name", "first_name", "last_name"))


def _is_sum(cells: list[str]) -> bool:
    word, *numbers = [cell.strip() for cell in cells if cell.strip()]
    return bool(numbers) and plain(word) in SUMS and all(_NUMBER.fullmatch(number) for number in numbers)


def _misfit(line: int, cells: list[str], width: int, *, ragged: bool) -> Refusal | None:
    if not ragged or len(cells) == width or (len(cells) > width and not any(map(str.strip, cells[width:]))):
        return None
    return Refusal(line, "", "", Wrong.CELLS, (("found", str(len(cells))), ("columns", str(width))))


def _shared_orders(sheet: Sheet, columns: Columns) -> frozenset[str]:
    """Order numbers that are the only code of several rows: their people have one confirmation, they are a group."""
    if "code" in columns.places or "order" not in columns.places:
        return frozenset()
    place = columns.places["order"]
    times = Counter(cells[place].strip() for _, cells in sheet.filled() if place < len(cells))
    return frozenset(order for order, number in times.items() if number > 1 and order)


def _nameless_products(sheet: Sheet, columns: Columns) -> frozenset[str]:
    """Products that a shop sells without asking for a name, such as a parking place, beside those with one."""
    if "product" not in columns.places:
        return frozenset()
    named: dict[str, bool] = defaultdict(bool)
    for line, cells in sheet.filled():
        if columns.heading is None or line > columns.heading[0]:
            raw = {field: cells[place] for field, place in columns.places.items() if place < len(cells)}
            named[raw.get("product", "").strip()] |= _is_named(raw)
    if not any(named.values()):
        return frozenset()
    return frozenset(product for product, has_names in named.items() if product and not has_names)


def _dropped(columns: Columns, filled: Counter[int]) -> tuple[DroppedColumn, ...]:
    kept = {*columns.places.values(), *columns.days}
    return tuple(
        DroppedColumn(columns.name(place), filled[place], reason, columns.taken_by(place))
        for place, reason in columns.reasons.items()
        if place not in kept and (columns.name(place) or filled[place])
    )


def _found(columns: Columns) -> dict[str, str]:
    return {columns.name(place): field for field, place in columns.places.items()} | {
        columns.name(place): day.isoformat() for place, day in columns.days.items()
    }


def assumptions(columns: Columns, groups: int = 0) -> list[Assumption]:
    """What was guessed about the columns; of `groups` of people with one number."""
    told = []
    if columns.heading is None:
        told.append(Assumption(Assumed.NO_HEADING))
    told += [Assumption(Assumed.BY_CONTENT, columns.name(place), name) for name, place in columns.guessed.items()]
    if "name" in columns.places:
        told.append(Assumption(Assumed.ONE_NAME))
    if "code" not in columns.places:
        told.append(
            Assumption(Assumed.ORDER_NUMBER, columns.name(columns.places["order"]))
            if "order" in columns.places
            else Assumption(Assumed.NO_TICKETS)
        )
    if groups:
        told.append(Assumption(Assumed.GROUPS, number=groups))
    return told
