"""Two stations' journals become one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kiosk.commands.conftest import PEOPLE, CommandLine

DAY_1 = ("--day", "2024-02-20")


@pytest.fixture
def second(station: CommandLine) -> CommandLine:
    """Another station with the same list."""
    folder = station.folder / "second"
    folder.mkdir()
    other = CommandLine(folder)
    (folder / "list.csv").write_text(PEOPLE, "utf-8")
    other("import", str(folder / "list.csv"))
    return other


def test_a_double_is_reported_and_counted_once(station: CommandLine, second: CommandLine, tmp_path: Path) -> None:
    bundle = str(tmp_path / "second.einlass")
    station("admit", "GD24-one", *DAY_1)
    second("admit", "GD24-one", *DAY_1)
    assert second("bundle", bundle).exit_code == 0
    (report,) = station.json("merge", bundle)
    assert report["new"] == 1
    assert [double["registration"] for double in report["doubles"]] == ["R1"]
    assert len(report["doubles"][0]["check_ins"]) == 2
    assert station.json("stats")[0]["present"]["2024-02-20"] == 1


def test_merging_again_changes_nothing(station: CommandLine, second: CommandLine, tmp_path: Path) -> None:
    bundle = str(tmp_path / "second.einlass")
    second("admit", "GD24-one", *DAY_1)
    second("bundle", bundle)
    station("merge", bundle)
    (report,) = station.json("merge", bundle)
    assert (report["new"], report["known"]) == (0, 1)


def test_who_came_in_elsewhere_is_already_in_here(station: CommandLine, second: CommandLine, tmp_path: Path) -> None:
    bundle = str(tmp_path / "second.einlass")
    second("admit", "GD24-one", *DAY_1)
    second("bundle", bundle)
    assert "1 new entries" in station("merge", bundle).stdout
    assert station.json("admit", "GD24-one", *DAY_1)[0]["outcome"] == "already_in"
