"""What holds the house up: the libraries behave, and the customer's rooms are where they were asked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont

ROOT = Path(__file__).resolve().parent.parent


def test_a_call_into_qt_gives_back_as_many_references_as_it_takes(qapp: object) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None a call and ends the process (ADR 0007)."""
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(200):
        font.setPixelSize(20)
    assert sys.getrefcount(None) > before - 100


@pytest.mark.parametrize("place", ["kiosk", "resources", "db", "main.py", "pyproject.toml", "tests"])
def test_the_customers_top_level_is_there(place: str) -> None:
    assert (ROOT / place).exists()


def test_the_lock_pins_every_package_by_hash_and_names_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in lock
    pinned = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(pinned) > 20
    assert all("==" in line and line.endswith("\\") for line in pinned)


def test_main_is_one_screenful() -> None:
    assert len((ROOT / "main.py").read_text("utf-8").splitlines()) <= 25
