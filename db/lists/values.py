"""A row of somebody's list, put into the words of the plain format."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from db.lists.columns import Columns
from db.lists.days import days_of, validity
from db.lists.mapping import ColumnMapping
from db.lists.naming import split_name
from db.lists.words import ATTENDANCES, LANGUAGES, STATUSES, is_no, is_tick, is_yes, plain, role_of
from kiosk.domain.registration import EventDay, Language

Cells = dict[str, str]

_LINES = {"name", "title", "first_name", "last_name", "organisation", "role", "group"}
"""What stands on several lines in a spreadsheet and on one on a badge."""

_LIMITS = "valid_from", "valid_until"

_BREAKS = re.compile(r"\s*[\r\n\t]\s*")


def plain_cells(raw: Cells, days: Mapping[EventDay, str], columns: Columns, event_days: Collection[EventDay]) -> Cells:
    """The cells of a row as the plain format has them; what cannot be understood stays, to be refused by its name.

    `raw` are the cells by field, `days` what stands in the columns of single days.
    """
    cells = {field: value for field, value in raw.items() if value.strip()}
    for field in _LINES & cells.keys():
        cells[field] = _BREAKS.sub(" ", cells[field])
    if name := cells.pop("name", ""):
        cells["first_name"], cells["last_name"] = split_name(name)
    _identify(cells)
    for field, reading in _WORDS.items():
        if field in cells:
            cells[field] = reading(cells[field])
    if "language" in cells and cells["language"] not in set(Language) and len(plain(cells["language"])) < 20:
        # Whoever speaks another language still is most likely to read English.
        cells["language"] = "en"
    _read_product(cells)
    if (paid := cells.pop("paid", None)) and "status" not in cells:
        cells["status"] = "confirmed" if is_yes(paid) else "pending" if is_no(paid) else paid
    if is_yes(cells.pop("blocked", "")):
        cells["status"] = "cancelled"
    if "days" in cells and (found := days_of(cells["days"], event_days)):
        cells["days"] = _listed(found)
    if days:
        _read_days(cells, days)
    _read_validity(cells, event_days)
    # A column that the list has is there in every row: the code may not be empty in one of them.
    return {field: cells.get(field, "") for field in columns.places if field in raw} | cells


def is_absent(raw: Mapping[str, str], days: Mapping[EventDay, str]) -> bool:
    """Whether somebody is cancelled only because no column of a day says that they come."""
    return bool(days) and not raw.get("status", "").strip() and all(map(is_no, days.values()))


def is_over(raw: Mapping[str, str], event_days: Collection[EventDay]) -> bool:
    """Whether somebody is cancelled only because their ticket is good on none of their days."""
    good = _good_days(raw, event_days)
    return good is not None and not (good & (days_of(raw.get("days", ""), event_days) or frozenset(event_days)))


def mapped(cells: Cells, mapping: ColumnMapping) -> Cells:
    """The cells after what a mapping file says about words and empty cells."""
    for field, words in mapping.values.items():
        if field in cells and (ours := words.get(plain(cells[field]))) is not None:
            cells[field] = ours
    for field, value in mapping.defaults.items():
        if not cells.get(field, "").strip():
            cells[field] = value
    return cells


def _identify(cells: Cells) -> None:
    """pretix numbers the positions of an order; elsewhere the order's number is all the code there is."""
    order, position = cells.pop("order", ""), cells.pop("position", "")
    if "code" in cells:
        if order and position and "id" not in cells:
            cells["id"] = f"{order}-{position}"
    elif order:
        cells["code"] = order


def _read_product(cells: Cells) -> None:
    """A ticket sold as "Online-Ticket" or "Presse" says how and as what somebody comes."""
    product = cells.pop("product", "")
    spelt = plain(product)
    if "attendance" not in cells and product:
        if "hybrid" in spelt:
            cells["attendance"] = "hybrid"
        elif "online" in spelt or "livestream" in spelt:
            cells["attendance"] = "online"
    if "role" not in cells and product:
        role = next((role for word in product.split() if (role := role_of(word)) != word), "")
        if role:
            cells["role"] = role


def _read_days(cells: Cells, days: Mapping[EventDay, str]) -> None:
    """Columns of single days: a tick, "ja", "vor Ort" or "online"."""
    unclear = next((value for value in days.values() if not is_tick(value)), None)
    if unclear is not None:
        cells["days"] = unclear
        return
    meant = {day: ATTENDANCES.get(plain(value)) for day, value in days.items()}
    there = {day for day, value in days.items() if is_yes(value) or meant[day] in ("onsite", "hybrid")}
    online = {day for day in days if meant[day] in ("online", "hybrid")}
    if there and "days" not in cells:
        cells["days"] = _listed(there)
    if "attendance" not in cells and online:
        cells["attendance"] = "hybrid" if there else "online"
    if not there and not online and "status" not in cells:
        cells["status"] = "cancelled"


def _read_validity(cells: Cells, event_days: Collection[EventDay]) -> None:
    """A ticket of pretix may be good for a part of the event only."""
    over, good = is_over(cells, event_days), _good_days(cells, event_days)
    limits = [cells.pop(field, "").strip() for field in _LIMITS]
    if good is None:
        if any(limits):  # to be refused as it stands
            cells["days"] = " ".join(filter(None, limits))
    elif over:
        cells["status"] = "cancelled"
    elif good < frozenset(event_days):
        cells["days"] = _listed(good & (days_of(cells.get("days", ""), event_days) or good))


def _good_days(cells: Mapping[str, str], event_days: Collection[EventDay]) -> frozenset[EventDay] | None:
    """The event days on which a ticket is good; None if it has no limits, or none that are understood."""
    first, last = (cells.get(field, "").strip() for field in _LIMITS)
    return validity(first, last, event_days) if first or last else None


def _listed(days: Collection[EventDay]) -> str:
    return " ".join(day.isoformat() for day in sorted(days))


def _meaning(words: Mapping[str, str]) -> Callable[[str], str]:
    return lambda text: words.get(plain(text), text)


_WORDS: Mapping[str, Callable[[str], str]] = {
    "attendance": _meaning(ATTENDANCES),
    "status": _meaning(STATUSES),
    "language": _meaning(LANGUAGES),
    "role": role_of,
}
