"""The event's settings as typed: what is understood, and what is wrong at which field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from kiosk.office.event_form import (
    LONGEST_WORDS,
    DayFields,
    Problem,
    days_of,
    form_of,
    places_of,
    problems,
    roles_of,
    time_of,
)
from kiosk.settings import read_event

FORM = form_of(read_event())
DAY = "2024-02-20"
TWO_MONTHS = ", ".join(f"{day:02d}.{month:02d}.2024" for month in (1, 3) for day in range(1, 30))


def test_what_the_event_file_says_has_no_problem() -> None:
    assert problems(FORM) == {}
    assert FORM.days == "20.02.2024, 21.02.2024"


@pytest.mark.parametrize(
    "text",
    ["20.02.2024, 21.02.2024", "21.2.2024;20.2.2024", "20.02.2024 und 21.02.2024", "2024-02-20, 2024-02-21"],
)
def test_days_are_understood_as_people_write_them(text: str) -> None:
    form = replace(FORM, days=text)
    assert days_of(form) == (date(2024, 2, 20), date(2024, 2, 21))
    assert problems(form) == {}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8:30", time(8, 30)),
        ("8.30 Uhr", time(8, 30)),
        ("18", time(18)),
        ("18 uhr", time(18)),
        ("24:00", None),
        ("8:60", None),
        ("acht", None),
    ],
)
def test_times_are_understood_as_people_write_them(text: str, meant: time | None) -> None:
    assert time_of(text) == meant


@pytest.mark.parametrize(("text", "meant"), [("250", 250), ("1.200", 1200), ("0", None), ("-5", None), ("viele", None)])
def test_places_are_a_number_from_one_on(text: str, meant: int | None) -> None:
    assert places_of(text) == meant


def test_roles_are_each_named_once() -> None:
    assert roles_of(replace(FORM, helper_roles=" staff, volunteer ,staff; team")) == ("staff", "volunteer", "team")


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"name": " "}, "name", Problem.MISSING),
        ({"name": "x" * (LONGEST_WORDS + 1)}, "name", Problem.LONG),
        ({"help_place_en": ""}, "help_place_en", Problem.MISSING),
        ({"days": ""}, "days", Problem.MISSING),
        ({"days": "20.02.2024, 31.02.2024"}, "days", Problem.DATE),
        ({"days": "morgen"}, "days", Problem.DATE),
        ({"days": "20.02.2024, 20.02.2024"}, "days", Problem.DAY_TWICE),
        ({"days": TWO_MONTHS}, "days", Problem.MANY_DAYS),
        ({"doors": {DAY: DayFields(opens="acht")}}, f"opens {DAY}", Problem.TIME),
        ({"doors": {DAY: DayFields(closes="25:00")}}, f"closes {DAY}", Problem.TIME),
        ({"doors": {DAY: DayFields("18:00", "8:30")}}, f"closes {DAY}", Problem.CLOSES_FIRST),
        ({"doors": {DAY: DayFields(places="viele")}}, f"places {DAY}", Problem.NUMBER),
        ({"languages": ()}, "languages", Problem.LANGUAGE),
        ({"helper_roles": "x" * (LONGEST_WORDS + 1)}, "helper_roles", Problem.LONG),
        ({"contact_name": ""}, "contact_name", Problem.MISSING),
        ({"contact_email": "frau quitte"}, "contact_email", Problem.EMAIL),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_at_its_field(changes: dict[str, Any], field: str, problem: Problem) -> None:
    assert problems(replace(FORM, **changes)) == {field: problem}


def test_nothing_is_asked_about_the_doors_of_days_that_are_none() -> None:
    assert problems(replace(FORM, doors={"2024-03-01": DayFields(opens="acht")})) == {}


def test_helpers_and_an_address_may_be_left_out() -> None:
    assert problems(replace(FORM, helper_roles="", contact_email="")) == {}
