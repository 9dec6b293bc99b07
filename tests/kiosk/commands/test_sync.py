"""What two stations know becomes one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.commands.output import Exit
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
    assert "1 new entries" in station("merge", bundle).stdout.replace("\n", " ")
    assert station.json("admit", "GD24-one", *DAY_1)[0]["outcome"] == "already_in"


def test_several_bundles_come_in_any_order_and_one_that_is_torn_keeps_none_from_it(
    station: CommandLine, second: CommandLine, tmp_path: Path
) -> None:
    whole, torn = tmp_path / "second.einlass", tmp_path / "torn.einlass"
    second("admit", "GD24-one", *DAY_1)
    second("bundle", str(whole))
    torn.write_bytes(whole.read_bytes()[:-9])
    result = station("merge", str(torn), str(whole), "--json")
    report = json.loads(result.stdout)
    assert result.exit_code == Exit.TROUBLE
    assert [(each["new"], each["trouble"]) for each in report["files"]] == [(0, "cut"), (1, None)]
    assert report["new"] == 1
    assert "Çelikkaya" not in result.stdout


def test_who_came_in_at_two_stations_is_told_with_where_and_when(
    station: CommandLine, second: CommandLine, tmp_path: Path
) -> None:
    for each in (station, second):
        each("admit", "GD24-one", *DAY_1)
    second("bundle", str(tmp_path / "b"))
    said = station("merge", str(tmp_path / "b")).stdout
    (line,) = (line for line in said.splitlines() if line.startswith("checked in twice"))
    assert line.startswith("checked in twice: R1 on 2024-02-20 (Station ")
    assert line.count("Station ") == 2


def test_both_versions_of_what_was_put_right_at_two_stations_are_told(
    station: CommandLine, second: CommandLine, tmp_path: Path
) -> None:
    for each, name in ((station, "Celik"), (second, "Kaya")):
        assert each("correct", "R1", "--last-name", name).exit_code == 0
    second("bundle", str(tmp_path / "b"))
    said = station("merge", str(tmp_path / "b")).stdout
    assert "put right at two stations: R1 (person)" in said
    assert "counts: Aylin Kaya" in said
    assert "does not: Aylin Celik" in said


def test_the_bundle_says_which_key_it_needs(station: CommandLine, tmp_path: Path) -> None:
    (written,) = station.json("bundle", str(tmp_path / "b"))
    (key,) = station.json("exchange-key")
    assert written["key"] == key["mark"]
    assert written["entries"] == 0
    assert written["records"] >= 5
