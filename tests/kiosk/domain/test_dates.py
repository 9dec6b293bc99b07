"""Dates and times as people say them."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk.domain.dates import MONTHS, WEEKDAYS, clock, event_dates, long_date, short_date
from kiosk.domain.registration import Language


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        (Language.GERMAN, "Dienstag, 20. Februar 2024", "20. Februar"),
        (Language.ENGLISH, "Tuesday, 20 February 2024", "20 February"),
    ],
)
def test_a_date_is_said_in_the_visitors_language(language: Language, long: str, short: str) -> None:
    assert (long_date(date(2024, 2, 20), language), short_date(date(2024, 2, 20), language)) == (long, short)


@pytest.mark.parametrize("language", Language)
def test_every_language_has_all_weekdays_and_months(language: Language) -> None:
    assert (len(WEEKDAYS[language]), len(MONTHS[language])) == (7, 12)


@pytest.mark.parametrize(
    ("moment", "german", "english"), [(time(8), "8\u00a0Uhr", "8:00"), (time(8, 5), "8:05\u00a0Uhr", "8:05")]
)
def test_a_time_of_day_is_said_without_a_zero_too_many(moment: time, german: str, english: str) -> None:
    assert (clock(moment, Language.GERMAN), clock(moment, Language.ENGLISH)) == (german, english)


@pytest.mark.parametrize(
    ("days", "german", "english"),
    [
        (((2024, 2, 20),), "20. Februar 2024", "20 February 2024"),
        (((2024, 2, 20), (2024, 2, 21)), "20. und 21. Februar 2024", "20 and 21 February 2024"),
        (((2024, 4, 29), (2024, 4, 30), (2024, 5, 1)), "29. April bis 1. Mai 2024", "29 April to 1 May 2024"),
    ],
)
def test_the_days_of_an_event_read_as_one_would_say_them(
    days: tuple[tuple[int, int, int], ...], german: str, english: str
) -> None:
    dates = [date(*day) for day in days]
    assert (event_dates(dates, Language.GERMAN), event_dates(dates, Language.ENGLISH)) == (german, english)
