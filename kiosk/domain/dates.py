"""Dates and times of day as people say them, in the languages of the visitors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import assert_never

from kiosk.domain.registration import Language

_GERMAN_WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
_GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()

WEEKDAYS: Mapping[Language, Sequence[str]] = {
    Language.GERMAN: _GERMAN_WEEKDAYS,
    Language.ENGLISH: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    Language.FRENCH: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    Language.EASY_GERMAN: _GERMAN_WEEKDAYS,
    Language.UKRAINIAN: "понеділок вівторок середа четвер п’ятниця субота неділя".split(),
    Language.TURKISH: "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar".split(),
}
MONTHS: Mapping[Language, Sequence[str]] = {
    Language.GERMAN: _GERMAN_MONTHS,
    Language.ENGLISH: "January February March April May June July August September October November December".split(),
    Language.FRENCH: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    Language.EASY_GERMAN: _GERMAN_MONTHS,
    Language.UKRAINIAN: (
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split()
    ),
    Language.TURKISH: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(),
}
"""As they follow the number of a day."""

_UKRAINIAN_ACCUSATIVE = "понеділок вівторок середу четвер п’ятницю суботу неділю".split()


def weekday(day: date, language: Language) -> str:
    """The day of the week, as it stands alone."""
    return WEEKDAYS[language][day.weekday()]


def on_weekday(day: date, language: Language) -> str:
    """The day a ticket is for: "gilt am Mittwoch", "is for Wednesday", "дійсний у середу"."""
    name = weekday(day, language)
    match language:
        case Language.GERMAN | Language.EASY_GERMAN:
            return f"am {name}"
        case Language.ENGLISH | Language.FRENCH:
            return name
        case Language.UKRAINIAN:
            return f"у {_UKRAINIAN_ACCUSATIVE[day.weekday()]}"
        case Language.TURKISH:
            # A day without a date is written small.
            return f"{name[0].lower()}{name[1:]} günü"
        case _:
            assert_never(language)


def from_weekday(day: date, language: Language) -> str:
    """Since when somebody has something: "vom Mittwoch", "from Wednesday"."""
    name = weekday(day, language)
    match language:
        case Language.GERMAN | Language.EASY_GERMAN:
            return f"vom {name}"
        case Language.ENGLISH:
            return f"from {name}"
        case Language.FRENCH:
            return f"de {name}"
        case Language.UKRAINIAN:
            return f"за {_UKRAINIAN_ACCUSATIVE[day.weekday()]}"
        case Language.TURKISH:
            return f"{name} günkü"
        case _:
            assert_never(language)


def short_date(day: date, language: Language) -> str:
    """Day and month: "20. Februar", "20 February"."""
    return f"{_number(day, language)} {MONTHS[language][day.month - 1]}"


def long_date(day: date, language: Language) -> str:
    """Weekday, day, month and year: "Dienstag, 20. Februar 2024"."""
    name, rest = weekday(day, language), _with_year(day, language)
    match language:
        case Language.GERMAN | Language.EASY_GERMAN | Language.ENGLISH | Language.UKRAINIAN:
            return f"{name}, {rest}"
        case Language.FRENCH:
            return f"{name} {rest}"
        case Language.TURKISH:
            return f"{rest} {name}"
        case _:
            assert_never(language)


def event_dates(days: Sequence[date], language: Language) -> str:
    """The days of an event, such as "20. und 21. Februar 2024"; there is at least one."""
    first, last = days[0], days[-1]
    if len(days) == 1:
        return _with_year(last, language)
    start = _number(first, language) if first.month == last.month else short_date(first, language)
    end = _with_year(last, language)
    together = len(days) == 2
    match language:
        case Language.GERMAN | Language.EASY_GERMAN:
            return f"{start} {'und' if together else 'bis'} {end}"
        case Language.ENGLISH:
            return f"{start} {'and' if together else 'to'} {end}"
        case Language.FRENCH:
            return f"{start} et {end}" if together else f"du {start} au {end}"
        case Language.UKRAINIAN:
            return f"{start} і {end}" if together else f"{start} – {end}"
        case Language.TURKISH:
            return f"{start} ve {end}" if together else f"{start} – {end}"
        case _:
            assert_never(language)


def clock(moment: time, language: Language) -> str:
    """A time of day: "8 Uhr", "8:30 Uhr", "8:30", "8 h 30", "08.30"; no line is broken in it."""
    hour, minute = moment.hour, moment.minute
    match language:
        case Language.GERMAN:
            words = f"{hour}:{minute:02d} Uhr" if minute else f"{hour} Uhr"
        case Language.EASY_GERMAN:
            words = f"{hour} Uhr {minute}" if minute else f"{hour} Uhr"
        case Language.ENGLISH | Language.UKRAINIAN:
            words = f"{hour}:{minute:02d}"
        case Language.FRENCH:
            words = f"{hour} h {minute:02d}" if minute else f"{hour} h"
        case Language.TURKISH:
            words = f"{hour:02d}.{minute:02d}"
        case _:
            assert_never(language)
    return words.replace(" ", "\u00a0")


def _number(day: date, language: Language) -> str:
    match language:
        case Language.GERMAN | Language.EASY_GERMAN:
            return f"{day.day}."
        case Language.FRENCH:
            return "1er" if day.day == 1 else str(day.day)
        case Language.ENGLISH | Language.UKRAINIAN | Language.TURKISH:
            return str(day.day)
        case _:
            assert_never(language)


def _with_year(day: date, language: Language) -> str:
    year = f"{day.year} року" if language is Language.UKRAINIAN else str(day.year)
    return f"{short_date(day, language)} {year}"
