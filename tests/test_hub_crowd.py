"""Five stations as processes on a bad day: nothing is lost, and all agree; `make crowd` is the same with twenty."""

from __future__ import annotations

from pathlib import Path

from tests.postgres_lab import PostgresLab
from tools.crowd import Plan, is_good, run

SMALL = Plan(stations=5, check_ins=500, calm=25, between=0.3, calm_pace=0.2, pace=0.01)


def test_five_stations_agree_after_cuts_and_kills(postgres_lab: PostgresLab, tmp_path: Path) -> None:
    row = run(SMALL, postgres_lab, tmp_path)
    assert is_good(row), row
    assert row["acknowledged"] <= row["entries"]
    assert row["doubles expected"]
    assert row["mishaps"]
