"""The event's settings as an organiser types them, and what is wrong with them: each at its field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import get_args

from kiosk.domain.registration import Language
from kiosk.domain.rules import LateRegistration
from kiosk.settings import Door, EventSettings

LONGEST_WORDS, LONGEST_TEXT = 200, 600
"""So many letters names and longer texts may have (`kiosk.settings.Words` and `Text`)."""

MOST_DAYS = 31

OVERRULED: tuple[str, ...] = get_args(get_args(Door.model_fields["admit_anyway"].annotation)[0])
"""The refusals that helpers may be allowed to overrule."""

_GERMAN = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PARTED = re.compile(r"\s*(?:[,;\n]|\bund\b|\band\b)\s*")


class Problem(StrEnum):
    """What is wrong with what stands in a field; `kiosk.ui` has the words."""

    MISSING = "missing"
    LONG = "long"
    DATE = "date"
    DAY_TWICE = "day twice"
    MANY_DAYS = "many days"
    TIME = "time"
    CLOSES_FIRST = "closes first"
    NUMBER = "number"
    EMAIL = "email"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class DayFields:
    """One day's door, as typed: when it opens and closes, and how many people fit in; nothing is no limit."""

    opens: str = ""
    closes: str = ""
    places: str = ""


@dataclass(frozen=True, slots=True)
class EventForm:
    """All fields, as typed. `doors` are those of the days, by day in ISO form; others are not looked at."""

    name: str
    days: str
    doors: Mapping[str, DayFields]
    help_place: str
    help_place_en: str
    languages: tuple[Language, ...]
    names: bool
    look_up: bool
    late: LateRegistration
    admit_anyway: frozenset[str]
    helper_roles: str
    contact_name: str
    contact_function: str
    contact_organisation: str
    contact_email: str


def form_of(settings: EventSettings) -> EventForm:
    """What the event file says now, as it would be typed."""
    doors = {part.day: part for part in settings.doors}
    return EventForm(
        name=settings.event.name,
        days=", ".join(typed_day(day) for day in settings.event.days),
        doors={
            day.isoformat(): DayFields(typed_time(part.opens), typed_time(part.closes), str(part.places or ""))
            if (part := doors.get(day))
            else DayFields()
            for day in settings.event.days
        },
        help_place=settings.door.help_place,
        help_place_en=settings.door.help_place_en,
        languages=settings.screen.languages,
        names=settings.screen.names,
        look_up=settings.screen.look_up,
        late=settings.tickets.late_registration,
        admit_anyway=frozenset(settings.door.admit_anyway),
        helper_roles=", ".join(settings.door.helper_roles),
        contact_name=settings.contact.name,
        contact_function=settings.contact.function,
        contact_organisation=settings.contact.organisation,
        contact_email=settings.contact.email,
    )


def problems(form: EventForm) -> dict[str, Problem]:
    """What is wrong, by the name of the field; a day's are "opens 2024-02-20" and so on."""
    return dict(_problems(form))


def days_of(form: EventForm) -> tuple[date, ...]:
    """The days in order, as far as they are understood."""
    found = {day for part in _parts(form.days) if (day := _day(part)) is not None}
    return tuple(sorted(found))


def roles_of(form: EventForm) -> tuple[str, ...]:
    """The roles, each once."""
    return tuple(dict.fromkeys(_parts(form.helper_roles)))


def time_of(text: str) -> time | None:
    """A time of day such as "8:30", "8.30 Uhr" or "8"; None if it is none."""
    found = _TIME.fullmatch(text.strip())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))


def places_of(text: str) -> int | None:
    """How many people; None if it is no number from 1 on."""
    plain = text.strip().replace(".", "")
    return int(plain) if plain.isascii() and plain.isdigit() and 0 < int(plain) < 1_000_000 else None


def typed_day(day: date) -> str:
    """A day as it is typed in Germany."""
    return f"{day:%d.%m.%Y}"


def typed_time(moment: time | None) -> str:
    """A time of day as it is typed, nothing without one."""
    return f"{moment.hour}:{moment.minute:02d}" if moment else ""


def _problems(form: EventForm) -> Iterator[tuple[str, Problem]]:
    for name in ("name", "help_place", "help_place_en", "contact_name", "contact_function", "contact_organisation"):
        text = getattr(form, name).strip()
        if not text:
            yield name, Problem.MISSING
        elif len(text) > LONGEST_WORDS:
            yield name, Problem.LONG
    parts = _parts(form.days)
    days = [_day(part) for part in parts]
    if not parts:
        yield "days", Problem.MISSING
    elif None in days:
        yield "days", Problem.DATE
    elif len(set(days)) < len(days):
        yield "days", Problem.DAY_TWICE
    elif len(days) > MOST_DAYS:
        yield "days", Problem.MANY_DAYS
    for day in days_of(form):
        yield from _door_problems(day.isoformat(), form.doors.get(day.isoformat(), DayFields()))
    if not form.languages:
        yield "languages", Problem.LANGUAGE
    if any(len(role) > LONGEST_WORDS for role in roles_of(form)):
        yield "helper_roles", Problem.LONG
    email = form.contact_email.strip()
    if len(email) > LONGEST_TEXT:
        yield "contact_email", Problem.LONG
    elif email and not _EMAIL.fullmatch(email):
        yield "contact_email", Problem.EMAIL


def _door_problems(day: str, door: DayFields) -> Iterator[tuple[str, Problem]]:
    opens, closes = time_of(door.opens), time_of(door.closes)
    if door.opens.strip() and opens is None:
        yield f"opens {day}", Problem.TIME
    if door.closes.strip() and closes is None:
        yield f"closes {day}", Problem.TIME
    if opens and closes and opens >= closes:
        yield f"closes {day}", Problem.CLOSES_FIRST
    if door.places.strip() and places_of(door.places) is None:
        yield f"places {day}", Problem.NUMBER


def _parts(text: str) -> list[str]:
    return [part for part in _PARTED.split(text.strip()) if part]


def _day(text: str) -> date | None:
    german, iso = _GERMAN.fullmatch(text), _ISO.fullmatch(text)
    try:
        if german:
            return date(int(german[3]), int(german[2]), int(german[1]))
        return date(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None
    except ValueError:
        return None
