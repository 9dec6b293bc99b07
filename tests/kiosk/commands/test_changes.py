"""`walk-in`, `correct`, `withdraw`, `check-out` and `history` on a real file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kiosk.commands.conftest import CommandLine

DAY_1, DAY_2 = ("--day", "2024-02-20"), ("--day", "2024-02-21")


def kinds(station: CommandLine, who: str) -> list[str]:
    return [entry["kind"] for entry in station.json("history", who)]


def test_a_walk_in_is_in_with_a_badge_job(station: CommandLine) -> None:
    (answer,) = station.json("walk-in", "Bo", "Sauerbier", "--organisation", "Dorfmuseum", "--role", "press", *DAY_1)
    assert (answer["outcome"], answer["day"]) == ("admitted", "2024-02-20")
    assert answer["registration"] | {"id": ""} == {
        "id": "",
        "name": "Bo Sauerbier",
        "organisation": "Dorfmuseum",
        "role": "press",
        "attendance": "onsite",
        "status": "confirmed",
    }
    assert answer["badge_job"]
    assert station.json("stats")[0]["present"]["2024-02-20"] == 1


def test_a_walk_in_has_operator_and_reason_in_the_history(station: CommandLine) -> None:
    (answer,) = station.json("walk-in", "Bo", "Sauerbier", "--reason", "forgot to register", *DAY_1)
    entry, _ = station.json("history", answer["registration"]["id"])
    assert (entry["kind"], entry["operator"], entry["day"]) == ("walk-in", "command line", "2024-02-20")
    assert entry["detail"] == {"reason": "forgot to register"}
    assert entry["personal"]["last_name"] == "Sauerbier"


@pytest.mark.parametrize("name", [("Aylin", "Çelikkaya"), ("aylin", "CELIKKAYA"), ("ULI", "Oez")])
def test_somebody_of_this_name_on_the_list_is_said_and_nothing_is_written(
    station: CommandLine, name: tuple[str, str]
) -> None:
    result = station("walk-in", *name, *DAY_1)
    assert result.exit_code == 1
    assert "on the list already: R" in result.stderr
    assert "--anyway" in result.stderr
    assert station.json("stats")[0]["registered"] == 5


def test_another_one_of_the_same_name_is_registered_anyway(station: CommandLine) -> None:
    result = station("walk-in", "Aylin", "Çelikkaya", "--anyway", *DAY_1)
    assert result.stdout.split()[0] == "admitted"
    assert station.json("stats")[0]["registered"] == 6


def test_the_same_walk_in_twice_is_said(station: CommandLine) -> None:
    first = station.json("walk-in", "Bo", "Sauerbier", *DAY_1)[0]["registration"]["id"]
    result = station("walk-in", "Bo", "Sauerbier", *DAY_1)
    assert (result.exit_code, first in result.stderr) == (1, True)


def test_a_walk_in_on_a_day_that_is_none_is_refused(station: CommandLine) -> None:
    result = station("walk-in", "Bo", "Sauerbier", "--day", "2024-03-01")
    assert (result.exit_code, result.stdout.split()[0]) == (1, "wrong_day")
    assert station.json("stats")[0]["registered"] == 5


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("walk-in", "Bo\n", "Sauer\x00bier"), "last-name"),
        (("walk-in", "x" * 301, "Sauerbier"), "first-name"),
        (("walk-in", "Bo", "Sauer\udcffbier"), "last-name"),
        (("walk-in", "Bo", "Sauerbier", "--reason", "\udcff"), "reason"),
        (("correct", "R1", "--title", "a\u202eb"), "title"),
        (("withdraw", "R1", "--reason", "a\nb"), "reason"),
        (("correct", "R1"), "--last-name"),
        (("correct", "R1", "--last-name", " "), "last name is needed"),
        (("walk-in", "Bo", " "), "last name is needed"),
    ],
)
def test_words_that_cannot_be_kept_are_wrong_use(einlass: CommandLine, words: tuple[str, ...], named: str) -> None:
    result = einlass(*words)
    assert result.exit_code == 2
    assert named in result.stderr
    assert not (einlass.folder / "data").exists()


def test_a_correction_changes_what_is_given_and_leaves_the_rest(station: CommandLine) -> None:
    (answer,) = station.json("correct", "GD24-one", "--last-name", "Çelikkaya-Groß", "--title", "Dr.")
    assert answer["corrected"] == "person"
    assert answer["registration"]["name"] == "Dr. Aylin Çelikkaya-Groß"
    assert answer["registration"]["organisation"] == "Heimatmuseum"


def test_a_correction_outlives_the_next_import(station: CommandLine) -> None:
    assert station("correct", "R1", "--first-name", "Ayla").stdout == "corrected R1\n"
    (report,) = station.json("import", str(station.folder / "list.csv"))
    assert report["changed"] == 0
    assert station.json("find", "Ayla")[0]["matches"][0]["name"] == "Ayla Çelikkaya"


def test_a_correction_of_the_badge_leaves_the_person(station: CommandLine) -> None:
    (answer,) = station.json("correct", "R1", "--badge-only", "--first-name", "Ayla")
    assert (answer["corrected"], answer["registration"]["name"]) == ("badge", "Aylin Çelikkaya")
    second = station("correct", "R1", "--badge-only", "--last-name", "Uhl")
    assert second.stdout == "corrected R1 on the badge\n"
    first, last = station.json("history", "R1")
    assert first["personal"]["before_first_name"] == "Aylin"
    assert (last["personal"]["first_name"], last["personal"]["before_last_name"]) == ("Ayla", "Çelikkaya")


def test_a_withdrawal_takes_the_check_in_back_once(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    command = ("withdraw", "R1", "--reason", "wrong person", *DAY_1)
    assert station.json(*command) == [{"registration": "R1", "withdrawn": True}]
    assert station.json(*command) == [{"registration": "R1", "withdrawn": False}]
    assert station(*command).exit_code == 1
    assert station.json("stats")[0]["present"]["2024-02-20"] == 0


def test_a_withdrawal_is_for_one_day(station: CommandLine) -> None:
    for day in (DAY_1, DAY_2):
        station("admit", "GD24-one", *day)
    assert station("withdraw", "GD24-one", *DAY_2).stdout == "R1 withdrawn\n"
    assert station.json("stats")[0]["present"] == {"2024-02-20": 1, "2024-02-21": 0}


def test_who_checks_out_is_counted_as_come_and_let_in_again(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    assert station("check-out", "GD24-one", *DAY_1).stdout == "R1 checked out\n"
    (numbers,) = station.json("stats")
    assert (numbers["present"]["2024-02-20"], numbers["inside"]["2024-02-20"]) == (1, 0)
    assert station.json("check-out", "R1", *DAY_1) == [{"registration": "R1", "checked_out": False}]
    (back,) = station.json("admit", "GD24-one", *DAY_1)
    assert (back["outcome"], back["last_day"]) == ("welcome_back", "2024-02-20")


def test_the_history_tells_everything_oldest_first(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    station("check-out", "R1", *DAY_1)
    station("correct", "R1", "--title", "Dr.", "--reason", "says so herself")
    station("withdraw", "R1", "--reason", "wrong person", *DAY_1)
    assert kinds(station, "R1") == ["check-in", "check-out", "correction", "withdrawal", "withdrawal"]
    lines = station("history", "R1").stdout.splitlines()
    assert len(lines) == 5
    assert "2024-02-20  check-in (taken back)  by command line" in lines[0]
    assert "correction  by" in lines[2]
    assert "withdrawal of a check-in  by" in lines[3]
    assert lines[2].endswith("says so herself")
    assert "Çelikkaya" not in "".join(lines)


def test_nobody_has_an_empty_history(station: CommandLine) -> None:
    assert station("history", "R2").stdout == "nothing has happened yet\n"
    assert station.json("history", "R2") == []


@pytest.mark.parametrize("command", ["correct", "withdraw", "check-out", "history"])
def test_nobody_known_is_said_with_what_to_do(einlass: CommandLine, command: str) -> None:
    extra = ("--title", "Dr.") if command == "correct" else ()
    for who in ("nobody", "GD24-nobody", "' or 1=1 --", "\udcff", ""):
        result = einlass(command, who, *extra)
        assert result.exit_code == 1
        assert "find NAME" in result.stderr


def test_the_code_of_a_group_asks_for_one_of_its_ids(einlass: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id,code,last_name,group\nG1,TEAM-1,Quitte,Team\nG2,TEAM-1,Uhl,Team\n", "utf-8")
    einlass("import", str(path))
    result = einlass("check-out", "TEAM-1", *DAY_1)
    assert result.exit_code == 1
    assert "G1 G2" in result.stderr
