"""Situations drawn by lot stay in their ranges, and one axis changes one thing."""

from __future__ import annotations

from dataclasses import fields

import pytest

from kiosk.domain.ticket import read_ticket
from tools.simulator.draw import AXES, Difficulty, draw
from tools.simulator.shot import Carrier, Shot

SEEDS = range(60)


def test_the_same_seed_draws_the_same_situation() -> None:
    assert draw(Difficulty.HARD, 5) == draw(Difficulty.HARD, 5) != draw(Difficulty.HARD, 6)


def test_every_difficulty_belongs_to_one_axis() -> None:
    assert sorted(step for steps in AXES.values() for step in steps) == sorted(Difficulty)


def test_the_promised_level_is_what_the_promise_says() -> None:
    for seed in SEEDS:
        shot = draw(Difficulty.PROMISED, seed)
        assert 3 <= shot.module <= 8
        assert 0 <= shot.tilt <= 45
        assert 3 <= shot.noise <= 6


def test_the_levels_are_each_harder_than_the_one_before() -> None:
    levels = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD, Difficulty.SEVERE)

    def mean(level: Difficulty, what: str) -> float:
        return sum(float(getattr(draw(level, seed), what)) for seed in SEEDS) / len(SEEDS)

    for what in ("tilt", "motion", "defocus", "noise"):
        assert [mean(level, what) for level in levels] == sorted(mean(level, what) for level in levels)


@pytest.mark.parametrize("difficulty", [step for axis, steps in AXES.items() if axis != "levels" for step in steps])
def test_one_axis_changes_one_thing(difficulty: Difficulty) -> None:
    along = {"carrier", "correction", "room"}
    for seed in range(4):
        easy, hard = draw(Difficulty.EASY, seed), draw(difficulty, seed)
        assert len(_different(easy, hard) - along) <= 1


def test_no_carrier_is_left_out_of_the_mixed_levels() -> None:
    assert {draw(Difficulty.MEDIUM, seed).carrier for seed in SEEDS} == set(Carrier)


def test_what_is_drawn_can_be_drawn() -> None:
    for seed in SEEDS:
        shot = draw(Difficulty.SEVERE, seed)
        assert shot.bend == 0 or shot.carrier is Carrier.PAPER
        assert shot.moire == shot.cracks == 0 or shot.carrier is not Carrier.PAPER
        assert shot.correction == "H" or shot.carrier is not Carrier.PHONE_DOTS


def test_paper_has_no_light_of_its_own() -> None:
    for seed in SEEDS:
        shot = draw(Difficulty.LIGHT_15, seed)
        assert shot.carrier is not Carrier.PAPER or shot.room < shot.light


def test_every_text_is_one_that_a_ticket_may_have() -> None:
    assert all(isinstance(read_ticket(draw(Difficulty.EASY, seed).text), str) for seed in SEEDS)


def _different(one: Shot, other: Shot) -> set[str]:
    return {field.name for field in fields(Shot) if getattr(one, field.name) != getattr(other, field.name)}
