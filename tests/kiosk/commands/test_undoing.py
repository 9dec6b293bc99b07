"""`history`, `undo`, `note` and `admit --anyway` on a real file."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.settings import DEFAULT_EVENT
from tests.kiosk.commands.conftest import CommandLine

DAY_1 = ("--day", "2024-02-20")


def entries(station: CommandLine, who: str = "R1") -> list[dict[str, Any]]:
    return station.json("history", who)


def inside(station: CommandLine) -> int:
    return int(station.json("stats")[0]["inside"]["2024-02-20"])


def test_a_check_in_is_undone_and_redone_by_the_ids_of_the_history(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    (check_in,) = entries(station)
    assert (check_in["can_be_undone"], check_in["undone"], inside(station)) == (True, False, 1)
    (answer,) = station.json("undo", check_in["id"])
    assert (answer["undone"], answer["registration"], inside(station)) == ("check-in", "R1", 0)
    assert [(each["undone"], each["undoes"]) for each in entries(station)] == [(True, None), (False, "check-in")]
    assert answer["entry"] == entries(station)[1]["id"]
    result = station("undo", answer["entry"])
    assert result.stdout.startswith("R1 withdrawal taken back; to put it back: undo ")
    assert inside(station) == 1


def test_the_history_says_in_words_what_was_taken_back(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    (answer,) = station.json("undo", entries(station)[0]["id"])
    station("undo", answer["entry"])
    lines = station("history", "R1").stdout.splitlines()
    assert "check-in  by" in lines[0]
    assert "withdrawal of a check-in (taken back)  by" in lines[1]
    assert "withdrawal of a withdrawal  by" in lines[2]
    assert all(entry["id"] in line for entry, line in zip(entries(station), lines, strict=True))


@pytest.mark.parametrize("entry", ["nothing", "", "' or 1=1 --", "\udcff"])
def test_an_unknown_entry_is_said(station: CommandLine, entry: str) -> None:
    result = station("undo", entry)
    assert (result.exit_code, "history ID" in result.stderr) == (1, True)
    assert station.json("undo", entry) == [{"undone": None, "why": "unknown"}]


def test_what_builds_on_it_has_to_be_taken_back_first(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    station("check-out", "R1", *DAY_1)
    result = station("undo", entries(station)[0]["id"])
    assert (result.exit_code, "take that back first" in result.stderr) == (1, True)


def test_a_walk_in_is_off_the_list_again(station: CommandLine) -> None:
    (answer,) = station.json("walk-in", "Bo", "Sauerbier", *DAY_1)
    who = answer["registration"]["id"]
    (undone,) = station.json("undo", entries(station, who)[0]["id"])
    assert (undone["undone"], undone["registration"]) == ("walk-in", who)
    assert station("history", who).exit_code == 1
    assert station.json("stats")[0]["registered"] == 5
    station("undo", undone["entry"])
    assert (station.json("stats")[0]["registered"], inside(station)) == (6, 1)


def test_a_note_is_left_shown_and_taken_away(station: CommandLine) -> None:
    assert station("note", "R1").stdout == "no note about R1\n"
    assert station("note", "R1", "waits for a colleague").stdout == "waits for a colleague\n"
    assert station.json("note", "GD24-one") == [{"registration": "R1", "note": "waits for a colleague"}]
    assert station("note", "R1", "").stdout == "no note about R1\n"
    assert station("note", "nobody", "text").exit_code == 1
    assert station("note", "R1", "a\nb").exit_code == 2


@pytest.fixture
def generous(station: CommandLine) -> tuple[str, ...]:
    """The option of an event that leaves the unpaid to helpers."""
    path = station.folder / "generous.toml"
    event = DEFAULT_EVENT.read_text("utf-8")
    assert event.count("\n[door]\n") == 1
    path.write_text(event.replace("\n[door]\n", '\n[door]\nadmit_anyway = ["unpaid"]\n'), "utf-8")
    return ("--event", str(path))


ANYWAY = ("--anyway", "--reason", "paid in cash", *DAY_1)


def test_a_refusal_that_the_event_file_leaves_to_helpers_is_overruled(
    station: CommandLine, generous: tuple[str, ...]
) -> None:
    assert station("admit", "GD24-four", *ANYWAY, *generous).stdout == "admitted R4\n"
    (entry,) = entries(station, "R4")
    assert entry["detail"] == {"reason": "paid in cash", "overruled": "unpaid"}
    assert station.json("trail")[-1]["what"] == "admit-anyway"


@pytest.mark.parametrize(("code", "outcome"), [("GD24-five", "cancelled R5"), ("GD24-nobody", "not_on_list")])
def test_other_refusals_stay_and_that_is_said(
    station: CommandLine, generous: tuple[str, ...], code: str, outcome: str
) -> None:
    result = station("admit", code, *ANYWAY, *generous)
    assert (result.stdout, result.exit_code) == (f"{outcome}\n", 1)
    assert "admit_anyway" in result.stderr


def test_without_the_event_file_nothing_is_overruled(station: CommandLine) -> None:
    assert station("admit", "GD24-four", *ANYWAY).stdout == "unpaid R4\n"


@pytest.mark.parametrize("words", [("--anyway",), ("--anyway", "--reason", " "), ("--anyway", "--reason", "a\nb")])
def test_overruling_needs_a_reason(station: CommandLine, words: tuple[str, ...]) -> None:
    assert station("admit", "GD24-four", *words).exit_code == 2


def test_stats_count_expected_walk_ins_and_refusals(station: CommandLine) -> None:
    station("admit", "GD24-four", *DAY_1)
    station("walk-in", "Bo", "Sauerbier", *DAY_1)
    (numbers,) = station.json("stats", *DAY_1)
    assert numbers["expected"] == {"2024-02-20": 2, "2024-02-21": 2}
    assert (numbers["walk_ins"], numbers["refused_and_not_settled"]) == (1, 1)
    assert list(numbers["arrivals"].values()) == [1]
    assert numbers["oldest_badge"].endswith("Z")
    assert "walk ins: 1" in station("stats", *DAY_1).stdout


def test_the_organisers_own_event_file_in_the_data_folder_goes_before_the_default(station: CommandLine) -> None:
    own = station.folder / "data" / "event.toml"
    text = DEFAULT_EVENT.read_text("utf-8").replace("\n[door]\n", '\n[door]\nadmit_anyway = ["unpaid"]\n')
    own.write_text(text, "utf-8")
    assert station("admit", "GD24-four", *ANYWAY, "--event", str(DEFAULT_EVENT)).stdout == "unpaid R4\n"
    assert station("admit", "GD24-four", *ANYWAY).stdout == "admitted R4\n"
