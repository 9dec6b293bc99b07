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


def weekday(day: date, language: Language) -> str:
    """The day of the week."""
    return WEEKDAYS[language][day.weekday()]


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
    return f"{weekday(day, language)}, {short_date(day, language)} {day.year}"


def event_dates(days: Sequence[date], language: Language) -> str:
    """The days of an event, such as "20. und 21. Februar 2024"; there is at least one."""
    first, last = days[0], days[-1]
    ending = f"{short_date(last, language)} {last.year}"
    if len(days) == 1:
        return ending
    match language:
        case Language.GERMAN:
            start, joint = f"{first.day}.", "und" if len(days) == 2 else "bis"
        case Language.ENGLISH:
            start, joint = f"{first.day}", "and" if len(days) == 2 else "to"
        case _:
            assert_never(language)
    return f"{start if first.month == last.month else short_date(first, language)} {joint} {ending}"


def clock(moment: time, language: Language) -> str:
    """A time of day: "8 Uhr", "8:30 Uhr", "8:30"."""
    match language:
        case Language.GERMAN:
            return f"{moment.hour}:{moment.minute:02d}\u00a0Uhr" if moment.minute else f"{moment.hour}\u00a0Uhr"
        case Language.ENGLISH:
            return f"{moment.hour}:{moment.minute:02d}"
        case _:
            assert_never(language)
