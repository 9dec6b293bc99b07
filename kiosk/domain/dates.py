"""Dates and times of day as people say them, in the languages of the visitors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import assert_never

from kiosk.domain.registration import Language

WEEKDAYS: Mapping[Language, Sequence[str]] = {
    Language.GERMAN: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    Language.ENGLISH: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
MONTHS: Mapping[Language, Sequence[str]] = {
    Language.GERMAN: ("Januar Februar März April Mai Juni Juli August September Oktober November Dezember").split(),
    Language.ENGLISH: ("January February March April May June July August September October November December").split(),
}


def short_date(day: date, language: Language) -> str:
    """Day and month: "20. Februar", "20 February"."""
    month = MONTHS[language][day.month - 1]
    match language:
        case Language.GERMAN:
            return f"{day.day}. {month}"
        case Language.ENGLISH:
            return f"{day.day} {month}"
        case _:
            assert_never(language)


def long_date(day: date, language: Language) -> str:
    """Weekday, day, month and year: "Dienstag, 20. Februar 2024"."""
    return f"{WEEKDAYS[language][day.weekday()]}, {short_date(day, language)} {day.year}"


def clock(moment: time, language: Language) -> str:
    """A time of day: "8 Uhr", "8:30 Uhr", "8:30"."""
    match language:
        case Language.GERMAN:
            return f"{moment.hour}:{moment.minute:02d} Uhr" if moment.minute else f"{moment.hour} Uhr"
        case Language.ENGLISH:
            return f"{moment.hour}:{moment.minute:02d}"
        case _:
            assert_never(language)
