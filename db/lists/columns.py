"""Which column of a list is what: by its heading, by what stands in it, or as a mapping file says."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from db.lists.contents import by_content, confirm
from db.lists.days import day_of_heading
from db.lists.headings import field_of, heading_word
from db.lists.mapping import ColumnMapping
from db.lists.rows import COLUMNS
from db.lists.table import Record, Sheet
from db.lists.words import HEADINGS, UNSURE, is_tick, plain, reason_to_drop
from kiosk.domain.list_words import LeftOut, ListFault, ListTrouble
from kiosk.domain.registration import EventDay

SAMPLED = 200
"""So many rows tell what stands in a column."""

CHOOSABLE = frozenset((*COLUMNS, *HEADINGS))
"""What a column can be besides a day."""

HEADED = 10
"""The heading is one of so many first rows in which anything stands; above it there may be a title."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a sheet are. `places` says where a field stands, `days` which columns are one day each.

    `heading` is None in a list without a heading; `plain` means that the list is in the plain import format.
    """

    heading: Record | None
    places: Mapping[str, int]
    days: Mapping[int, EventDay]
    reasons: Mapping[int, LeftOut]
    guessed: Mapping[str, int]
    plain: bool

    def without(self, field: str, reason: LeftOut) -> Columns:
        """The same without this field, whose column is not kept for that reason."""
        if field not in self.places:
            return self
        place = self.places[field]
        return replace(
            self,
            places={each: where for each, where in self.places.items() if each != field},
            reasons={**self.reasons, place: reason},
        )

    def taken_by(self, place: int) -> str:
        """What another column is already, if that is why this one is not kept."""
        return field_of(heading_word(self.name(place))) or "" if self.reasons[place] is LeftOut.TAKEN else ""

    def name(self, place: int) -> str:
        """What stands over a column."""
        return self.heading[1][place].strip() if self.heading else f"column {place + 1}"


def recognise(sheet: Sheet, event_days: Collection[EventDay], mapping: ColumnMapping) -> Columns:
    """Find the heading and what its columns are. Raises ListTrouble if a column is there twice or not at all."""
    filled = list(islice(sheet.filled(), SAMPLED + HEADED))
    headings = max(filled[:HEADED], key=lambda record: _named(record[1], mapping), default=(0, []))
    headed = _named(headings[1], mapping) > 0 or _looks_like_heading(filled)
    if not _named(headings[1], mapping) and filled:
        headings = filled[0]
    below = [cells for line, cells in filled if not headed or line > headings[0]]
    width = len(headings[1]) if headed else max(map(len, below), default=0)
    samples = [
        [value for cells in below if place < len(cells) and (value := cells[place].strip())] for place in range(width)
    ]
    return _columns(headings if headed else None, samples, event_days, mapping)


def _named(cells: Sequence[str], mapping: ColumnMapping) -> int:
    mapped = set(map(plain, mapping.columns.values()))
    return sum(field_of(heading_word(cell)) is not None or plain(cell) in mapped for cell in cells)


def _looks_like_heading(filled: Sequence[Record]) -> bool:
    """Whether the first row differs from all below: it has text everywhere, and no e-mail address or number."""
    if len(filled) < 2:
        return False
    first = filled[0][1]
    return (
        len(first) > 1
        and all(cell.strip() and not re.search(r"[@\d]", cell) for cell in first)
        and any(re.search(r"[@\d]", cell) for _, cells in filled[1:] for cell in cells)
    )


def _columns(
    heading: Record | None,
    samples: Sequence[Sequence[str]],
    event_days: Collection[EventDay],
    mapping: ColumnMapping,
) -> Columns:
    cells = heading[1] if heading else []
    chosen = mapping.places
    literal = [cell.strip().lower() for place, cell in enumerate(cells) if place not in chosen]
    twice = next((name for name in COLUMNS if literal.count(name) > 1), None)
    if twice:
        raise ListTrouble(f"it has the column {twice} twice; please take one out", ListFault.TWICE)
    named = _mapped(mapping, cells or [f"column {place + 1}" for place in range(len(samples))])
    named |= {field: place for place, field in chosen.items() if field in CHOOSABLE and place < len(samples)}
    words = ["" if place in chosen else heading_word(cell) for place, cell in enumerate(cells)]
    words += [""] * (len(samples) - len(words))
    places = dict(named)
    for field, names in HEADINGS.items():
        if field not in places:
            found = (words.index(name) for name in names if name in words and words.index(name) not in places.values())
            place = next(
                (each for each in found if words[each] not in UNSURE or confirm(field, samples[each], event_days)),
                None,
            )
            if place is not None:
                places[field] = place
    _settle_name(places, words, named)
    _refuse_orders(places, words)
    day_columns = _day_columns(cells, samples, {*places.values(), *chosen}, event_days)
    day_columns |= {place: day for place, word in chosen.items() for day in event_days if word == day.isoformat()}
    reasons = {
        place: LeftOut.UNWANTED
        if chosen.get(place) == ""
        else reason_to_drop(cells[place])
        if place < len(cells)
        else None
        for place in range(len(samples))
    }
    guessed = by_content(places, day_columns, reasons, samples)
    return Columns(
        heading=heading,
        places=places | guessed,
        days=day_columns,
        reasons={place: _reason(reason, words[place], places) for place, reason in reasons.items()},
        guessed=guessed,
        plain={"code", "last_name"} <= set(literal),
    )


def _mapped(mapping: ColumnMapping, headings: Sequence[str]) -> dict[str, int]:
    """Where the columns are that a mapping names; without a heading they are "column 1" and so on."""
    wholes = [plain(heading) for heading in headings]
    absent = [f"{field} ({word!r})" for field, word in mapping.columns.items() if plain(word) not in wholes]
    if absent:
        raise ListTrouble(
            f"it has no column for {', '.join(absent)}, which the mapping names; please write there what stands over "
            f"the columns: {', '.join(repr(heading.strip()) for heading in headings if heading.strip())}",
            ListFault.MAPPING,
        )
    return {field: wholes.index(plain(word)) for field, word in mapping.columns.items()}


def _refuse_orders(places: Mapping[str, int], words: Sequence[str]) -> None:
    """The orders of pretix name one buyer each, and an order number that no QR code has in it."""
    if "code" not in places and not {"orderlink", "bestelllink"}.isdisjoint(words):
        raise ListTrouble(
            "it lists the orders of pretix, which have no tickets in them; please export 'Order positions' "
            "('Bestellzeilen') instead, or the XLSX file with both",
            ListFault.ORDERS,
        )


def _day_columns(
    headings: Sequence[str], samples: Sequence[Sequence[str]], taken: Collection[int], event_days: Collection[EventDay]
) -> dict[int, EventDay]:
    """Columns that are one day each: the heading names it, and most of what stands below is a tick or a word like it.

    If all of them are empty they are there to be ticked by hand, and tell nothing.
    """
    found = {
        place: day
        for place, heading in enumerate(headings)
        if place not in taken
        and (day := day_of_heading(heading, event_days))
        and sum(map(is_tick, samples[place])) >= len(samples[place]) / 2
    }
    return found if any(samples[place] for place in found) else {}


def _settle_name(places: dict[str, int], words: Sequence[str], named: Collection[str]) -> None:
    """ "Name" is the last name beside a first name, and otherwise the whole one. What a mapping says goes before."""
    if "name" in named:
        places.pop("first_name", None)
        places.pop("last_name", None)
        return
    if "name" in words and "last_name" not in places and places.get("name", -1) in (-1, words.index("name")):
        places.pop("name", None)
        places["last_name" if "first_name" in places else "name"] = words.index("name")
    if "last_name" in places:
        places.pop("name", None)


def _reason(reason: LeftOut | None, word: str, places: Mapping[str, int]) -> LeftOut:
    if reason:
        return reason
    field = field_of(word)
    if field == "name" and "last_name" in places:
        return LeftOut.NAME_TWICE
    return LeftOut.TAKEN if field in places else LeftOut.OTHER
