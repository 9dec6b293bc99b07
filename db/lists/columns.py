"""Which column of a list is what: by its heading, by what stands in it, or as a mapping file says."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from db.lists.days import day_of_heading, days_of
from db.lists.mapping import ColumnMapping
from db.lists.rows import COLUMNS
from db.lists.table import ListTrouble, Record, Sheet
from db.lists.words import ATTENDANCES, HEADINGS, LANGUAGES, NO, STATUSES, TICKS, UNSURE, YES, plain, reason_to_drop
from kiosk.domain.registration import EventDay
from kiosk.domain.ticket import ForeignCode, read_ticket

SAMPLED = 200
"""So many rows tell what stands in a column."""

HEADED = 10
"""The heading is one of so many first rows in which anything stands; above it there may be a title."""

NOT_KEPT = "it is none of the columns that are kept"

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_NAME = re.compile(r"[^\W\d_]+(?:[ .,'’-]+[^\W\d_]+){1,4}\.?")


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a sheet are. `places` says where a field stands, `days` which columns are one day each.

    `heading` is None in a list without a heading; `plain` means that the list is in the plain import format.
    """

    heading: Record | None
    places: Mapping[str, int]
    days: Mapping[int, EventDay]
    reasons: Mapping[int, str]
    guessed: Mapping[str, int]
    plain: bool

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
    width = max(map(len, (headings[1], *below)), default=0)
    samples = [
        [value for cells in below if place < len(cells) and (value := cells[place].strip())] for place in range(width)
    ]
    return _columns(headings if headed else None, samples, event_days, mapping)


def _named(cells: Sequence[str], mapping: ColumnMapping) -> int:
    known = {name for names in HEADINGS.values() for name in names} | set(mapping.columns.values())
    return sum(plain(cell) in known for cell in cells)


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
    words = [plain(cell) for cell in heading[1]] if heading else []
    words += [""] * (len(samples) - len(words))
    literal = [cell.strip().lower() for cell in heading[1]] if heading else []
    twice = next((name for name in COLUMNS if literal.count(name) > 1), None)
    if twice:
        raise ListTrouble(f"it has the column {twice} twice; please take one out")
    places = {field: words.index(word) for field, word in mapping.columns.items() if word in words}
    absent = [field for field, word in mapping.columns.items() if word not in words]
    if absent:
        raise ListTrouble(f"it has no column for {', '.join(absent)}, which the mapping names; please mend the mapping")
    for field, names in HEADINGS.items():
        if field not in places:
            found = (words.index(name) for name in names if name in words and words.index(name) not in places.values())
            place = next(
                (each for each in found if words[each] not in UNSURE or _are_days(samples[each], event_days)), None
            )
            if place is not None:
                places[field] = place
    _settle_name(places, words)
    day_columns = {
        place: day
        for place, word in enumerate(words)
        if heading
        and word
        and place not in places.values()
        and (day := day_of_heading(heading[1][place], event_days))
        and all(plain(value) in YES | NO | ATTENDANCES.keys() or value in TICKS for value in samples[place])
    }
    reasons = {
        place: reason_to_drop(heading[1][place]) if heading and place < len(heading[1]) else ""
        for place in range(len(samples))
    }
    guessed = _by_content(places, day_columns, reasons, samples)
    return Columns(
        heading=heading,
        places=places | guessed,
        days=day_columns,
        reasons={place: _reason(reason, words[place], places) for place, reason in reasons.items()},
        guessed=guessed,
        plain={"code", "last_name"} <= set(literal),
    )


def _settle_name(places: dict[str, int], words: Sequence[str]) -> None:
    """ "Name" is the last name beside a first name, and otherwise the whole one."""
    if "name" in words and "last_name" not in places and places.get("name", -1) in (-1, words.index("name")):
        places.pop("name", None)
        places["last_name" if "first_name" in places else "name"] = words.index("name")
    if "last_name" in places:
        places.pop("name", None)


def _reason(reason: str, word: str, places: Mapping[str, int]) -> str:
    if reason:
        return reason
    field = next((field for field, names in HEADINGS.items() if word and word in names), None)
    if field == "name" and "last_name" in places:
        return "first and last name stand in columns of their own"
    return f"another column is the {field.replace('_', ' ')} already" if field in places and field else NOT_KEPT


def _by_content(
    places: Mapping[str, int], days: Collection[int], reasons: Mapping[int, str], samples: Sequence[Sequence[str]]
) -> dict[str, int]:
    guessed: dict[str, int] = {}
    for field, fits in _CONTENTS.items():
        if field in places or (field == "name" and "last_name" in places):
            continue
        taken = {*places.values(), *guessed.values(), *days}
        for place, values in enumerate(samples):
            if place not in taken and not reasons[place] and values and fits(values):
                guessed[field] = place
                break
    return guessed


def _most(values: Sequence[str], fits: Callable[[str], object]) -> bool:
    return sum(bool(fits(value)) for value in values) >= 0.9 * len(values)


def _are_codes(values: Sequence[str]) -> bool:
    return len(set(values)) == len(values) and _most(
        values,
        lambda value: (
            len(value) >= 8
            and re.search(r"\d", value)
            and re.search("[A-Za-z]", value)
            and not isinstance(read_ticket(value), ForeignCode)
        ),
    )


def _are_days(values: Sequence[str], event_days: Collection[EventDay]) -> bool:
    return bool(values) and all(days_of(value, event_days) for value in values)


_CONTENTS: Mapping[str, Callable[[Sequence[str]], bool]] = {
    "email": lambda values: _most(values, _EMAIL.fullmatch),
    "code": _are_codes,
    "attendance": lambda values: all(plain(value) in ATTENDANCES for value in values),
    "status": lambda values: all(plain(value) in STATUSES for value in values),
    "language": lambda values: all(plain(value) in LANGUAGES for value in values),
    "name": lambda values: _most(values, _NAME.fullmatch),
}
"""What stands in a column whose heading tells nothing, the surest first."""
