"""Millimetres: told by the screen if that can be true, else by the station file, else assumed."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from kiosk.ui.millimetres import pixels_per_mm


class FakeScreen:
    """A screen that says this about itself."""

    def __init__(self, dots: float, maker: str = "ACME", width: int = 1920, height: int = 1080) -> None:
        self._dots, self._maker, self._size = dots, maker, QRect(0, 0, width, height)

    def physicalDotsPerInch(self) -> float:  # noqa: N802
        return self._dots

    def manufacturer(self) -> str:
        return self._maker

    def model(self) -> str:
        return self._maker and "Panel 9"

    def geometry(self) -> QRect:
        return self._size


def per_mm(screen: FakeScreen | None, width: int = 1920, height: int = 1080, inches: float | None = None) -> float:
    """As the window asks."""
    return pixels_per_mm(cast("QScreen", screen), width, height, inches)


USUAL = 141.2 / 25.4
"""1920x1080 on 15.6 inches."""


def test_a_plausible_screen_is_believed() -> None:
    assert per_mm(FakeScreen(163.0)) == pytest.approx(163 / 25.4)


@pytest.mark.parametrize("dots", [0.0, 12.0, 1600.0, float("inf")])
def test_a_screen_that_lies_is_taken_for_a_usual_one(dots: float) -> None:
    assert per_mm(FakeScreen(dots)) == pytest.approx(USUAL, abs=0.01)


def test_a_screen_without_a_name_has_made_its_size_up() -> None:
    assert per_mm(FakeScreen(96.0, maker="")) == pytest.approx(USUAL, abs=0.01)


def test_the_station_file_knows_better() -> None:
    assert per_mm(FakeScreen(163.0), inches=10.0) == pytest.approx(2202.9 / 10 / 25.4, abs=0.01)


def test_where_there_is_no_screen_one_is_assumed() -> None:
    assert per_mm(None) == pytest.approx(USUAL, abs=0.01)


def test_the_screen_of_a_test_has_made_its_size_up(qapp: QApplication) -> None:
    assert pixels_per_mm(qapp.primaryScreen(), 1920, 1080, None) == pytest.approx(USUAL, abs=0.01)
