"""`admit` and `stats` on a real file."""

from __future__ import annotations

import pytest

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
