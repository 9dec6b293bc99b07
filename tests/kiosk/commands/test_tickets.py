"""`tickets`: keys and signed tickets on a real file, and what `admit` says to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import DEFAULT_EVENT
from tests.kiosk.commands.conftest import CommandLine

DAY_1 = ("--day", "2024-02-20")


def event_file(folder: Path, old: str, new: str) -> tuple[str, str]:
    """The option for an event like the customer's with one line changed."""
    text = DEFAULT_EVENT.read_text("utf-8")
    assert old in text
    path = folder / "event.toml"
    path.write_text(text.replace(old, new), "utf-8")
    return "--event", str(path)


def sign(station: CommandLine, who: str) -> str:
    (line,) = station.json("tickets", "sign", who)
    ticket: str = line["ticket"]
    return ticket


def outcome(station: CommandLine, ticket: str, *more: str) -> str:
    (answer,) = station.json("admit", ticket, *DAY_1, *more)
    name: str = answer["outcome"]
    return name


def test_the_first_look_at_the_keys_makes_one(einlass: CommandLine) -> None:
    (key,) = einlass.json("tickets", "keys")
    assert (len(key["key"]), len(key["public"]), key["kind"], key["revoked_at"]) == (8, 64, "own", None)
    assert einlass.json("tickets", "keys") == [key]
    assert einlass("tickets", "keys").stdout.startswith(f"{key['key']}  {key['public']}  own, made ")


def test_a_signed_ticket_is_admitted(station: CommandLine) -> None:
    ticket = sign(station, "GD24-one")
    assert station("tickets", "sign", "R1").stdout.startswith("EL1.")
    assert outcome(station, ticket.lower()) == "admitted"


@pytest.mark.parametrize(("who", "status"), [("R4", "pending"), ("GD24-five", "cancelled")])
def test_who_may_not_come_gets_no_ticket(station: CommandLine, who: str, status: str) -> None:
    # A station without the list would let its holder in.
    result = station("tickets", "sign", who)
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"is {status}" in result.stderr


def test_nobody_is_nobody(station: CommandLine) -> None:
    assert station("tickets", "sign", "R99").exit_code == 1


def test_after_rotation_old_tickets_stay_good(station: CommandLine) -> None:
    old = sign(station, "R1")
    assert "signs from now on" in station("tickets", "rotate").stdout
    newest, oldest = station.json("tickets", "keys")
    assert newest["key"] != oldest["key"]
    assert outcome(station, old) == "admitted"


def test_a_revoked_key_takes_its_tickets_with_it(station: CommandLine) -> None:
    ticket = sign(station, "R1")
    (key,) = station.json("tickets", "keys")
    assert station("tickets", "revoke", "--key", key["key"]).stdout == "taken back\n"
    assert outcome(station, ticket) == "revoked"
    assert station.json("tickets", "keys")[0]["revoked_at"]
    again = station("tickets", "revoke", "--key", key["key"])
    assert (again.exit_code, again.stdout) == (1, "")


def test_a_registrations_tickets_are_taken_back_and_a_new_one_is_good(station: CommandLine) -> None:
    old = sign(station, "R1")
    result = station("tickets", "revoke", "--registration", "R1", "--reason", "lost")
    assert (result.stdout, result.stderr) == ("taken back\n", "")
    assert outcome(station, old) == "revoked"
    assert outcome(station, sign(station, "R1")) == "admitted"


def test_an_id_that_nobody_has_is_said_and_still_taken_back(station: CommandLine) -> None:
    result = station("tickets", "revoke", "--registration", "R-unknown")
    assert result.exit_code == 0
    assert "Nobody on the list" in result.stderr


@pytest.mark.parametrize("code", ["GD24-one", "https://museum.example/t/GD24-one"])
def test_a_code_is_taken_back_in_every_form(station: CommandLine, code: str) -> None:
    assert station("tickets", "revoke", "--code", code).exit_code == 0
    assert outcome(station, "GD24-one") == "revoked"


def test_one_signed_ticket_is_taken_back_by_its_text(station: CommandLine) -> None:
    lost, kept = sign(station, "R1"), sign(station, "R1")
    station("tickets", "revoke", "--code", lost)
    assert (outcome(station, lost), outcome(station, kept)) == ("revoked", "admitted")


@pytest.mark.parametrize(
    "words", [(), ("--key", "abcdef01", "--code", "GD24-one"), ("--code", "mailto:nobody"), ("--code", "")]
)
def test_what_is_taken_back_must_be_one_thing(station: CommandLine, words: tuple[str, ...]) -> None:
    assert station("tickets", "revoke", *words).exit_code == 2


def test_another_stations_tickets_are_good_without_a_list_once_it_is_trusted(
    station: CommandLine, tmp_path: Path
) -> None:
    ticket = sign(station, "R1")
    (key,) = station.json("tickets", "keys")
    (tmp_path / "other").mkdir()
    other = CommandLine(tmp_path / "other")
    event = event_file(tmp_path, 'late_registration = "desk"', 'late_registration = "admit"')
    assert outcome(other, ticket, *event) == "forged"
    assert other("tickets", "trust", key["public"]).stdout == "trusted\n"
    assert outcome(other, ticket, *event) == "admitted"


def test_a_late_registration_is_sent_to_the_desk_with_everything_the_ticket_says(
    station: CommandLine, tmp_path: Path
) -> None:
    ticket = sign(station, "R2")
    (key,) = station.json("tickets", "keys")
    (tmp_path / "other").mkdir()
    other = CommandLine(tmp_path / "other")
    event = event_file(tmp_path, "trusted = []", f'trusted = ["{key["public"].upper()}"]')
    (answer,) = other.json("admit", ticket, *DAY_1, *event)
    assert answer["outcome"] == "not_on_list"
    assert answer["claim"] == {
        "reference": "R2",
        "name": "Dr. Uli Öz",
        "organisation": "",
        "role": "speaker",
        "attendance": "onsite",
        "days": ["2024-02-21"],
        "language": "de",
    }
    assert outcome(other, ticket, "--late", *event) == "wrong_day"


@pytest.mark.parametrize("public", ["abc", "0" * 64])
def test_what_is_no_key_is_refused_in_words(station: CommandLine, tmp_path: Path, public: str) -> None:
    result = station("tickets", "trust", public)
    assert result.exit_code != 0
    assert "This is not a public key" in str(result.exception)
    assert "tickets.trusted" in broken(station, event_file(tmp_path, "trusted = []", f'trusted = ["{public}"]'))
    assert "valid_keys" in broken(station, event_file(tmp_path, "pretix_keys = []", f'pretix_keys = ["{public}"]'))


def broken(station: CommandLine, event: tuple[str, str]) -> str:
    """What a command says about an event file that it cannot use."""
    result = station("admit", "GD24-one", *DAY_1, *event)
    assert result.exit_code != 0
    return str(result.exception)
