"""A4: in large text a capital H of whatever an answer says is 7.3 mm high, and nothing is cut off, at every size."""

from __future__ import annotations

import pytest

from tests.accessibility.survey import SIZES, Survey

CAPITAL_MM = 7.3
"""0.7 degrees at 60 cm (EN 301 549 5.1.4)."""
ALMOST = 0.15
"""Millimetres: a font has a whole number of pixels."""
LARGE = ("large", "low and large", "large in Ukrainian")
"""In two languages the second one is a help, and smaller."""


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_an_answer_says_is_large_enough(survey: Survey, size: tuple[int, int]) -> None:
    low, looked_at = {}, 0
    for name, screen in survey.each(size, LARGE):
        looked_at += len(screen.capitals)
        if small := [f"{text}: {high:.1f} mm" for text, high in screen.capitals if high < CAPITAL_MM - ALMOST]:
            low[name] = small
    assert low == {}
    assert looked_at >= 30


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_off(survey: Survey, size: tuple[int, int]) -> None:
    assert {name: screen.cut for name, screen in survey.each(size) if screen.cut} == {}


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_large_text_is_larger(survey: Survey, size: tuple[int, int]) -> None:
    usual = survey.at(size, "usual")
    grown = [
        high / dict(usual[name].capitals)[text]
        for name, screen in survey.at(size, "large").items()
        for text, high in screen.capitals
        if text in dict(usual[name].capitals)
    ]
    assert max(grown) > 1.3
