"""Dates and times as people say them."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk.domain.dates import (
    MONTHS,
    WEEKDAYS,
    clock,
    event_dates,
    from_weekday,
    long_date,
    on_weekday,
    short_date,
    weekday,
)
from kiosk.domain.registration import Language

GERMAN, ENGLISH, FRENCH = Language.GERMAN, Language.ENGLISH, Language.FRENCH
EASY, UKRAINIAN, TURKISH = Language.EASY_GERMAN, Language.UKRAINIAN, Language.TURKISH


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        (GERMAN, "Dienstag, 20. Februar 2024", "20. Februar"),
        (ENGLISH, "Tuesday, 20 February 2024", "20 February"),
        (FRENCH, "mardi 20 février 2024", "20 février"),
        (EASY, "Dienstag, 20. Februar 2024", "20. Februar"),
        (UKRAINIAN, "вівторок, 20 лютого 2024 року", "20 лютого"),
        (TURKISH, "20 Şubat 2024 Salı", "20 Şubat"),
    ],
)
def test_a_date_is_said_in_the_visitors_language(language: Language, long: str, short: str) -> None:
    assert (long_date(date(2024, 2, 20), language), short_date(date(2024, 2, 20), language)) == (long, short)


def test_the_first_of_a_month_has_an_ordinal_number_in_french() -> None:
    assert short_date(date(2024, 3, 1), FRENCH) == "1er mars"


@pytest.mark.parametrize("language", Language)
def test_every_language_has_all_weekdays_and_months(language: Language) -> None:
    assert (len(set(WEEKDAYS[language])), len(set(MONTHS[language]))) == (7, 12)


@pytest.mark.parametrize(
    ("language", "eight", "later"),
    [
        (GERMAN, "8 Uhr", "8:05 Uhr"),
        (ENGLISH, "8:00", "8:05"),
        (FRENCH, "8 h", "8 h 05"),
        (EASY, "8 Uhr", "8 Uhr 5"),
        (UKRAINIAN, "8:00", "8:05"),
        (TURKISH, "08.00", "08.05"),
    ],
)
def test_a_time_of_day_is_said_as_in_the_country(language: Language, eight: str, later: str) -> None:
    said = clock(time(8), language), clock(time(8, 5), language)
    assert tuple(words.replace("\u00a0", " ") for words in said) == (eight, later)


@pytest.mark.parametrize("language", Language)
def test_no_line_is_broken_in_a_time_of_day(language: Language) -> None:
    assert " " not in clock(time(8, 30), language)


@pytest.mark.parametrize(
    ("language", "on", "since"),
    [
        (GERMAN, "am Mittwoch", "vom Mittwoch"),
        (ENGLISH, "Wednesday", "from Wednesday"),
        (FRENCH, "mercredi", "de mercredi"),
        (EASY, "am Mittwoch", "vom Mittwoch"),
        (UKRAINIAN, "у середу", "за середу"),
        (TURKISH, "çarşamba günü", "Çarşamba günkü"),
    ],
)
def test_a_day_of_the_week_is_bent_as_the_sentence_needs_it(language: Language, on: str, since: str) -> None:
    day = date(2024, 2, 21)
    assert (on_weekday(day, language), from_weekday(day, language)) == (on, since)


def test_a_day_that_stands_alone_is_not_bent() -> None:
    assert weekday(date(2024, 2, 21), UKRAINIAN) == "середа"


ONE, TWO = ((2024, 2, 20),), ((2024, 2, 20), (2024, 2, 21))
THREE = ((2024, 4, 29), (2024, 4, 30), (2024, 5, 1))


@pytest.mark.parametrize(
    ("days", "language", "words"),
    [
        (ONE, GERMAN, "20. Februar 2024"),
        (ONE, ENGLISH, "20 February 2024"),
        (TWO, GERMAN, "20. und 21. Februar 2024"),
        (TWO, ENGLISH, "20 and 21 February 2024"),
        (TWO, FRENCH, "20 et 21 février 2024"),
        (TWO, UKRAINIAN, "20 і 21 лютого 2024 року"),
        (TWO, TURKISH, "20 ve 21 Şubat 2024"),
        (THREE, GERMAN, "29. April bis 1. Mai 2024"),
        (THREE, ENGLISH, "29 April to 1 May 2024"),
        (THREE, FRENCH, "du 29 avril au 1er mai 2024"),
        (THREE, EASY, "29. April bis 1. Mai 2024"),
        (THREE, UKRAINIAN, "29 квітня – 1 травня 2024 року"),
        (THREE, TURKISH, "29 Nisan – 1 Mayıs 2024"),
    ],
)
def test_the_days_of_an_event_read_as_one_would_say_them(
    days: tuple[tuple[int, int, int], ...], language: Language, words: str
) -> None:
    assert event_dates([date(*day) for day in days], language) == words
