"""`admit` and `stats` on a real file."""

from __future__ import annotations

import pytest

from kiosk.settings import DEFAULT_EVENT
from tests.kiosk.commands.conftest import CommandLine

DAY_1, DAY_2 = ("--day", "2024-02-20"), ("--day", "2024-02-21")


@pytest.mark.parametrize(
    ("code", "outcome", "exit_code"),
    [
        ("GD24-one", "admitted", 0),
        ("GD24-two", "wrong_day", 1),
        ("GD24-three", "online_only", 1),
        ("GD24-four", "unpaid", 1),
        ("GD24-five", "cancelled", 1),
        ("GD24-nobody", "not_on_list", 1),
        ("https://museum.example/", "not_a_ticket", 1),
    ],
)
def test_every_ticket_gets_its_answer(station: CommandLine, code: str, outcome: str, exit_code: int) -> None:
    result = station("admit", code, *DAY_1)
    assert result.stdout.split()[0] == outcome
    assert result.exit_code == exit_code


def test_the_second_time_is_already_in_and_the_second_day_is_welcome_back(station: CommandLine) -> None:
    answers = [station.json("admit", "GD24-one", *day)[0]["outcome"] for day in (DAY_1, DAY_1, DAY_2)]
    assert answers == ["admitted", "already_in", "welcome_back"]


def test_json_names_the_registration_and_the_badge_job(station: CommandLine) -> None:
    (answer,) = station.json("admit", "GD24-one", *DAY_1)
    assert answer["registration"]["id"] == "R1"
    assert answer["registration"]["name"] == "Aylin Çelikkaya"
    assert answer["day"] == "2024-02-20"
    assert answer["badge_job"]


def test_stdin_answers_every_line_in_order(station: CommandLine) -> None:
    lines = b"GD24-one\n\nGD24-one\r\n\xff\xfe\x00\nGD24-two"
    answers = station.json("admit", "--stdin", *DAY_1, stdin=lines)
    assert [answer["outcome"] for answer in answers] == [
        "admitted",
        "not_a_ticket",
        "already_in",
        "not_a_ticket",
        "wrong_day",
    ]


def test_a_code_and_stdin_together_are_wrong_use(station: CommandLine) -> None:
    assert station("admit", "GD24-one", "--stdin").exit_code == 2
    assert station("admit").exit_code == 2


def test_a_day_outside_the_event_is_said(station: CommandLine) -> None:
    result = station("admit", "GD24-one", "--day", "2024-03-01")
    assert result.stdout.split()[0] == "wrong_day"
    assert "no day of Gemeinsam Digital" in result.stderr


def test_stats_count_the_present(station: CommandLine) -> None:
    station("admit", "GD24-one", *DAY_1)
    (numbers,) = station.json("stats")
    assert numbers["registered"] == 5
    assert numbers["present"] == {"2024-02-20": 1, "2024-02-21": 0}
    assert numbers["badges"]["waiting"] == 1
    assert "registered: 5" in station("stats").stdout


@pytest.fixture
def team(station: CommandLine) -> CommandLine:
    """The station with a group of three more people, one of whom has cancelled."""
    path = station.folder / "team.csv"
    path.write_text(
        "id,code,first_name,last_name,status,group\n"
        "G1,TEAM-1,Anna,Quitte,,Team\nG2,TEAM-1,Bo,Uhl,,Team\nG3,TEAM-1,Til,Groß,cancelled,Team\n",
        "utf-8",
    )
    assert station("import", str(path), "--partial").exit_code == 0
    return station


def test_the_code_of_a_group_asks_who_is_here(team: CommandLine) -> None:
    result = team("admit", "TEAM-1", *DAY_1)
    assert (result.stdout, result.exit_code) == ("choose_from_group\n", 1)
    (answer,) = team.json("admit", "TEAM-1", *DAY_1)
    assert answer["registration"] is None
    assert {member["id"]: member["outcome"] for member in answer["members"]} == {
        "G1": "admitted",
        "G2": "admitted",
        "G3": "cancelled",
    }
    assert "badge_job" not in answer
    assert team.json("stats")[0]["present"]["2024-02-20"] == 0


def test_all_of_a_group_come_in_who_may(team: CommandLine) -> None:
    (answer,) = team.json("admit", "TEAM-1", "--who", "all", *DAY_1)
    assert answer["outcome"] == "group_in"
    assert {person["id"] for person in answer["people"]} == {"G1", "G2"}
    assert [(person["id"], person["outcome"]) for person in answer["refused"]] == [("G3", "cancelled")]
    assert len(answer["badge_jobs"]) == 2


def test_some_of_a_group_come_in_and_the_rest_later(team: CommandLine) -> None:
    (first,) = team.json("admit", "TEAM-1", "--who", "G1", *DAY_1)
    assert (first["outcome"], first["registration"]["id"]) == ("admitted", "G1")
    assert first["badge_job"]
    (rest,) = team.json("admit", "TEAM-1", "--who", "G2", "--who", "G1", *DAY_1)
    assert rest["outcome"] == "group_in"
    assert team.json("stats")[0]["present"]["2024-02-20"] == 2


def test_ids_of_others_let_nobody_of_a_group_in(team: CommandLine) -> None:
    result = team("admit", "TEAM-1", "--who", "R1", *DAY_1)
    assert (result.stdout, result.exit_code) == ("not_on_list\n", 1)


def test_who_is_all_there_is_of_a_ticket_for_one(team: CommandLine) -> None:
    assert team("admit", "GD24-one", "--who", "all", *DAY_1).stdout == "admitted R1\n"


@pytest.fixture
def full_house(station: CommandLine) -> tuple[str, ...]:
    """The option of an event with one place on the first day."""
    path = station.folder / "small.toml"
    rules = "\n[[doors]]\nday = 2024-02-20\nplaces = 1\n"
    path.write_text(DEFAULT_EVENT.read_text("utf-8") + rules, "utf-8")
    return ("--event", str(path))


def test_a_full_house_is_an_answer_of_its_own(station: CommandLine, full_house: tuple[str, ...]) -> None:
    station("walk-in", "Bo", "Sauerbier", *DAY_1, *full_house)
    result = station("admit", "GD24-one", *DAY_1, *full_house)
    assert (result.stdout, result.exit_code) == ("full R1\n", 1)
    (refused,) = station.json("walk-in", "Li", "Uhl", *DAY_1, *full_house)
    assert refused["outcome"] == "full"


def test_hours_do_not_count_for_another_day_than_today(station: CommandLine) -> None:
    path = station.folder / "hours.toml"
    hours = "\n[[doors]]\nday = 2024-02-20\nopens = 23:59:58\ncloses = 23:59:59\n"
    path.write_text(DEFAULT_EVENT.read_text("utf-8") + hours, "utf-8")
    assert station("admit", "GD24-one", *DAY_1, "--event", str(path)).stdout == "admitted R1\n"
