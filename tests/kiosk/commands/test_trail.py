"""`trail` and `pins` on a real file."""

from __future__ import annotations

from typing import Any

import pytest

from tests.db.stations import written_bytes
from tests.kiosk.commands.conftest import CommandLine

DAY_1 = ("--day", "2024-02-20")
PIN, OTHER_PIN = "274915", "739164"


def lines(station: CommandLine, *words: str) -> list[dict[str, Any]]:
    return station.json("trail", *words)


def test_every_change_on_the_command_line_leaves_a_line(station: CommandLine) -> None:
    begun = len(lines(station))
    station("admit", "GD24-one", *DAY_1)
    station("admit", "GD24-one", *DAY_1)
    station("admit", "GD24-four", *DAY_1)
    station("check-out", "R1", *DAY_1)
    station("correct", "R1", "--last-name", "Uhl")
    station("note", "R1", "waits for Frau Quitte")
    station("withdraw", "R1", *DAY_1)
    station("walk-in", "Bo", "Sauerbier", *DAY_1)
    (job,) = station.json("jobs")[-1:]
    station("jobs", "give-up", job["id"])
    station("jobs", "retry", job["id"])
    station("undo", station.json("history", "R1")[-1]["id"])
    station("pins", "--helper", stdin=PIN.encode())
    station("tickets", "rotate")
    station("tickets", "revoke", "--registration", "R1")
    station("tickets", "sign", "R1")
    written = lines(station)[begun:]
    assert [line["what"] for line in written] == [
        *("check-in", "check-out", "correction", "note", "withdrawal", "walk-in", "given-up", "again", "undo"),
        *("pin-chosen", "ticket-key-made", "tickets-revoked", "ticket-signed"),
    ]
    assert {line["operator"] for line in written} == {"command line"}
    assert written[0]["registration"] == "R1"


def test_a_line_tells_no_name_no_note_no_pin_and_no_reason(station: CommandLine) -> None:
    station("walk-in", "Bo", "Sauerbier", "--organisation", "Zinnfiguren", "--reason", "forgot", *DAY_1)
    station("correct", "R1", "--last-name", "Uhl", "--reason", "married")
    station("note", "R1", "waits for Frau Quitte")
    station("pins", "--organiser", stdin=PIN.encode())
    said = station("trail").stdout + str(lines(station))
    for word in ("Bo", "Sauerbier", "Zinnfiguren", "forgot", "Uhl", "married", "Quitte", PIN):
        assert word not in said


def test_a_search_leaves_how_many_were_found_and_not_what_was_asked(station: CommandLine) -> None:
    station("find", "Aylin")
    last = lines(station)[-1]
    assert (last["what"], last["operator"]) == ("search", "command line")
    assert last["detail"] == {"queries": 1, "hits": last["detail"]["hits"]}
    assert "Aylin" not in str(last)


def test_looking_leaves_no_line(station: CommandLine) -> None:
    before = lines(station)
    for words in (("stats",), ("history", "R1"), ("note", "R1"), ("trail", "--verify"), ("pins",)):
        station(*words)
    assert lines(station) == before


def test_only_what_is_new_is_shown(station: CommandLine) -> None:
    station("note", "R1", "waits")
    assert lines(station, "--since", "2024-01-01") == lines(station) != []
    assert lines(station, "--since", "2999-01-01T08:00") == []


def test_the_chain_can_be_checked(station: CommandLine) -> None:
    station("note", "R1", "waits")
    result = station("trail", "--verify")
    assert (result.exit_code, "sound" in result.stdout) == (0, True)
    (check,) = station.json("trail", "--verify")
    assert (check["sound"], check["broken_at"], check["forgotten"]) == (True, None, 0)
    assert check["last_hash"] in result.stdout


def test_old_lines_can_be_let_go_and_that_is_a_line(station: CommandLine) -> None:
    station("note", "R1", "waits")
    number = len(lines(station))
    station("trail", "--forget-before", "2999-01-01")
    (line,) = lines(station)
    assert (line["what"], line["detail"], line["number"]) == ("trail-forgotten", {"lines": number}, number + 1)
    assert station("trail", "--verify").exit_code == 0


def test_pins_are_chosen_from_standard_input_and_never_said(station: CommandLine) -> None:
    assert station.json("pins") == [{"helper": False, "organiser": False}]
    for words, pin in ((("pins", "--organiser"), PIN), (("pins", "--helper"), OTHER_PIN)):
        result = station(*words, stdin=f"{pin}\n".encode())
        assert (result.exit_code, pin in result.output) == (0, False)
    assert station.json("pins") == [{"helper": True, "organiser": True}]
    for raw in written_bytes(station.folder / "data").values():
        assert PIN.encode() not in raw


@pytest.mark.parametrize(("pin", "answer"), [("123456", "too_simple"), ("", "too_simple"), (PIN, "taken")])
def test_a_pin_that_cannot_be_is_said_without_saying_it(station: CommandLine, pin: str, answer: str) -> None:
    station("pins", "--organiser", stdin=PIN.encode())
    result = station("pins", "--helper", stdin=pin.encode())
    assert (result.exit_code, bool(result.stderr)) == (1, True)
    assert not pin or pin not in result.output
    assert station.json("pins", "--helper", stdin=pin.encode()) == [{"whose": "helper", "answer": answer}]
    assert station.json("pins") == [{"helper": False, "organiser": True}]


def test_two_pins_at_once_are_wrong_use(station: CommandLine) -> None:
    assert station("pins", "--helper", "--organiser").exit_code == 2
