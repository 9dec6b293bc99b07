"""Event days as lists name them: dates in German and ISO form, weekdays, "Tag 1", "beide"."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta

from db.lists.words import ALL_DAYS, plain
from kiosk.domain.registration import EventDay

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_GERMAN = re.compile(r"(?<!\d)(\d{1,2})\.\s?(?:(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?|\s?([A-Za-zä]{3,9})\.?(?:\s(\d{4}))?)")
_FULL_GERMAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_MIDNIGHT = re.compile(r"(?<![\d:])00:00(?::00)?(?![\d:])")
_NUMBERED = re.compile(r"(?:tag|day)\s*(\d)|(\d)\.\s*(?:tag\b|day\b|veranstaltungstag|konferenztag)", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_WEEKDAYS = (
    ("montag", "monday"),
    ("dienstag", "tuesday"),
    ("mittwoch", "wednesday"),
    ("donnerstag", "thursday"),
    ("freitag", "friday"),
    ("samstag", "saturday", "sonnabend"),
    ("sonntag", "sunday"),
)
_SHORT = (("mo", "mon"), ("di", "tue"), ("mi", "wed"), ("do", "thu"), ("fr", "fri"), ("sa", "sat"), ("so", "sun"))
_PARTS = re.compile(r"[,;/|+&\n]|\bund\b|\band\b", re.IGNORECASE)


def days_of(text: str, event_days: Collection[EventDay]) -> frozenset[EventDay] | None:
    """The event days a cell names, None if it names anything else. "Both" is all of them."""
    if plain(text) in ALL_DAYS:
        return frozenset(event_days)
    found = set()
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) == 1 and len(isos := _ISO.findall(text)) > 1:
        parts = ["-".join(iso) for iso in isos]
    for part in parts:
        day = day_of_heading(part, event_days)
        if day is None:
            return None
        found.add(day)
    return frozenset(found) or None


def day_of_heading(text: str, event_days: Collection[EventDay]) -> EventDay | None:
    """The one event day that a text names, if it names one."""
    ordered = sorted(event_days)
    if iso := _ISO.search(text):
        return _on(int(iso[1]), int(iso[2]), int(iso[3]), ordered)
    german = _GERMAN.search(text)
    if german and (number := int(german[2]) if german[2] else _month(german[4])):
        day, _, year, _, name_year = german.groups()
        years = [int(year or name_year)] if year or name_year else [each.year for each in ordered]
        return next(
            (day_ for each in years if (day_ := _on(each + 2000 * (each < 100), number, int(day), ordered))), None
        )
    if numbered := _NUMBERED.search(text):
        place = int(numbered[1] or numbered[2])
        return ordered[place - 1] if 0 < place <= len(ordered) else None
    spelt = plain(text)
    named = [
        day
        for day in ordered
        if any(name in spelt for name in _WEEKDAYS[day.weekday()]) or spelt in _SHORT[day.weekday()]
    ]
    return named[0] if len(named) == 1 else None


def validity(first: str, last: str, event_days: Collection[EventDay]) -> frozenset[EventDay] | None:
    """The event days between two moments, such as "21.02.2024 08:00"; either may be missing.

    The hour does not count, but whose time ends at midnight is not there on the day that begins. None if a text is no
    moment.
    """
    begin, end = _date_in(first) if first else date.min, _date_in(last) if last else date.max
    if begin is None or end is None:
        return None
    if last and _MIDNIGHT.search(last):
        end -= timedelta(days=1)
    return frozenset(day for day in event_days if begin <= day <= end)


def _date_in(text: str) -> date | None:
    iso, german = _ISO.search(text), _FULL_GERMAN.search(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        return date(int(german[3]), int(german[2]), int(german[1])) if german else None
    except ValueError:
        return None


def _month(name: str) -> int:
    start = name.lower()[:3].replace("mar", "mär").replace("may", "mai").replace("oct", "okt").replace("dec", "dez")
    return _MONTHS.index(start) + 1 if start in _MONTHS else 0


def _on(year: int, month: int, day: int, event_days: Collection[EventDay]) -> EventDay | None:
    try:
        found = EventDay(date(year, month, day))
    except ValueError:
        return None
    return found if found in event_days else None
