"""Event days as lists name them."""

from __future__ import annotations

import pytest

from db.lists.days import day_of_heading, days_of, validity
from kiosk.domain.registration import EventDay
from tests.people import DAY_1, DAY_2, EVENT_DAYS


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-20", "2024-02-20 09:00:00", "20.02.2024", "20.2.24", "20.02.", "20. Februar", "20. Feb. 2024",
        "Di, 20.02.", "Dienstag", "Tuesday", "Tag 1", "day 1", "1. Tag", "1. Veranstaltungstag", "Di 20.2.",
    ],
)  # fmt: skip
def test_a_day_is_known_in_every_spelling(text: str) -> None:
    assert day_of_heading(text, EVENT_DAYS) == DAY_1
    assert days_of(text, EVENT_DAYS) == frozenset({DAY_1})


@pytest.mark.parametrize(
    "text",
    [
        "beide", "both", "alle Tage", "20.02. und 21.02.", "20.02.2024, 21.02.2024", "Dienstag + Mittwoch",
        "2024-02-20 2024-02-21", "Tag 1 / Tag 2", "Dienstag & Mittwoch", "20.02.\n21.02.",
    ],
)  # fmt: skip
def test_several_days_in_one_cell_are_all_of_them(text: str) -> None:
    assert days_of(text, EVENT_DAYS) == frozenset({DAY_1, DAY_2})


@pytest.mark.parametrize(
    "text",
    ["", "22.02.2024", "30.02.2024", "20.02.2023", "Freitag", "Tag 3", "Tag 0", "vielleicht", "20.02. oder so, x"],
)
def test_what_is_no_day_of_the_event_is_none(text: str) -> None:
    assert days_of(text, EVENT_DAYS) is None


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("21.02.2024 08:00", "", {DAY_2}),
        ("2024-02-21 08:00", "2024-02-21 18:00", {DAY_2}),
        ("", "20.02.2024 18:00", {DAY_1}),
        ("", "2024-02-21 00:00", {DAY_1}),
        ("2024-02-20 00:00", "2024-02-21 12:00:00", {DAY_1, DAY_2}),
        ("01.01.2024 00:00", "01.02.2024 00:00", set()),
        ("22.02.2024 00:00", "", set()),
    ],
)
def test_a_ticket_is_good_on_the_days_between_two_moments(first: str, last: str, days: set[EventDay]) -> None:
    assert validity(first, last, EVENT_DAYS) == frozenset(days)


@pytest.mark.parametrize("text", ["soon", "30.02.2024", "2024-13-01"])
def test_what_is_no_moment_limits_nothing_by_guess(text: str) -> None:
    assert validity(text, "", EVENT_DAYS) is None
