"""What stands in a column whose heading tells nothing, or not for sure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from db.lists.days import days_of
from db.lists.words import ATTENDANCES, LANGUAGES, STATUSES, plain
from kiosk.domain.list_words import LeftOut
from kiosk.domain.registration import EventDay
from kiosk.domain.ticket import ForeignCode, read_ticket

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_NAME = re.compile(r"[^\W\d_]+(?:[ .,'’-]+[^\W\d_]+){1,4}\.?")


def by_content(
    places: Mapping[str, int],
    days: Collection[int],
    reasons: Mapping[int, LeftOut | None],
    samples: Sequence[Sequence[str]],
) -> dict[str, int]:
    """Where the fields are that no heading names; columns of days and what is never kept are not looked at."""
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


def confirm(field: str, values: Sequence[str], event_days: Collection[EventDay]) -> bool:
    """Whether what stands in a column proves an unsure heading."""
    if field == "status":
        return bool(values) and all(plain(value) in STATUSES for value in values)
    return bool(values) and all(days_of(value, event_days) for value in values)


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


_CONTENTS: Mapping[str, Callable[[Sequence[str]], bool]] = {
    "email": lambda values: _most(values, _EMAIL.fullmatch),
    "code": _are_codes,
    "attendance": lambda values: all(plain(value) in ATTENDANCES for value in values),
    "status": lambda values: all(plain(value) in STATUSES for value in values),
    "language": lambda values: all(plain(value) in LANGUAGES for value in values),
    "name": lambda values: _most(values, _NAME.fullmatch),
}
"""What stands in a column whose heading tells nothing, the surest first."""
