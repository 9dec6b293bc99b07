"""`erase` on a real file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.kiosk.commands.conftest import CommandLine

DAY_1 = ("--day", "2024-02-20")


def is_known(station: CommandLine) -> bool:
    return bool(station.json("find", "Çelikkaya")[0]["matches"])


def test_without_anything_it_says_when_the_data_are_due(station: CommandLine) -> None:
    said = station("erase").stdout
    assert "5 people are known" in said
    assert "2024-03-2" in said


def test_a_dry_run_names_ids_and_changes_nothing(station: CommandLine) -> None:
    assert station("erase", "--all", "--dry-run").stdout.split() == ["R1", "R2", "R3", "R4", "R5"]
    assert is_known(station)


def test_one_person_is_erased_with_a_certificate_and_without_a_trace(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    (answer,) = station.json("erase", "R1", "--yes")
    assert (answer["people"], answer["traces"], answer["erased"]["people"]) == (1, {}, 1)
    path = Path(answer["certificate"])
    assert path.is_file()
    assert json.loads(path.with_suffix(".json").read_text("utf-8"))["people"] == ["R1"]
    assert station.json("stats")[0]["present"]["2024-02-20"] == 1
    assert not is_known(station)


def test_everybody_is_erased(station: CommandLine) -> None:
    assert station("erase", "--all", stdin=b"erase\n").exit_code == 0
    assert "There is nobody" in station("erase", "--all", "--yes").stdout
    assert station.json("stats")[0]["registered"] == 5


def test_it_is_asked_whether_it_is_meant(station: CommandLine) -> None:
    station("erase", "--all", stdin=b"no\n")
    assert is_known(station)


def test_a_trace_that_is_left_is_named_and_the_command_ends_with_1(station: CommandLine) -> None:
    (station.folder / "data" / "list.csv").write_text("Çelikkaya", "utf-8")
    result = station("erase", "R1", "--yes")
    assert result.exit_code == 1
    assert "list.csv" in result.stderr
    assert "elikkaya" not in result.output


def test_what_is_due_is_erased_unless_it_is_held(station: CommandLine) -> None:
    # The event was in 2024.
    assert station("erase", "--hold", "2999-12-31").exit_code == 2
    station("erase", "--hold", "2999-12-31", "--reason", "the funder")
    assert "nobody" in station("erase", "--due", "--yes").stdout
    assert station("erase", "--no-hold", "--due", "--yes").exit_code == 0
    assert not is_known(station)


def test_a_hold_holds_everybody(station: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    station("erase", "--hold", "2999-12-31", "--reason", "the funder")
    result = station("erase", "--all", "--yes")
    assert type(result.exception).__name__ == "HeldTrouble"
    assert is_known(station)


def test_only_one_way_to_say_whom(station: CommandLine) -> None:
    assert station("erase", "R1", "--all").exit_code == 2
