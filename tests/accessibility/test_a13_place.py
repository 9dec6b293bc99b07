"""A13: the guide to setting up says every figure, and puts the lowest third of each screen within reach."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT

GUIDE = (ROOT / "docs" / "setting-up.md").read_text("utf-8")
LOWEST, HIGHEST = 85, 105
"""Centimetres above the floor at which controls are reached seated and standing (DIN 18040-1)."""

SCREENS = re.findall(
    r"\| ([\d.]+) inches, (lying|upright) \| ([\d.]+) × ([\d.]+) cm \| (\d+) cm \| (\d+) to (\d+) cm \|", GUIDE
)


@pytest.mark.parametrize(
    "figure", ["150 × 150 cm", "85 to 105 cm", "67 cm high, 90 cm wide", "chair", "Side screens", "15 mm", "seated"]
)
def test_the_guide_says_every_figure(figure: str) -> None:
    assert figure in GUIDE


def test_the_check_list_can_be_ticked() -> None:
    assert GUIDE.count("☐") >= 10


def test_there_are_screens_of_both_orientations() -> None:
    assert {orientation for _, orientation, *_ in SCREENS} == {"lying", "upright"}


@pytest.mark.parametrize("row", SCREENS, ids=lambda row: f"{row[0]} {row[1]}")
def test_the_lowest_third_of_each_screen_is_within_reach(row: tuple[str, ...]) -> None:
    inches, orientation, width, height, edge, lowest, highest = row
    diagonal = float(inches) * 2.54
    long, short = diagonal * 16 / 337**0.5, diagonal * 9 / 337**0.5
    across, up = (long, short) if orientation == "lying" else (short, long)
    assert [float(width), float(height)] == pytest.approx([across, up], abs=0.15)
    assert LOWEST <= float(edge) == float(lowest)
    assert float(highest) == pytest.approx(float(edge) + up / 3, abs=1)
    assert float(edge) + up / 3 <= HIGHEST
