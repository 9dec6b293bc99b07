"""The hub from the command line, on a real server: set up, joined, looked at, left, taken away."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner, Result

from kiosk.commands.app import app
from kiosk.commands.output import Exit
from kiosk.domain.trouble import Trouble
from kiosk.sealing import ExchangeKey
from kiosk.sync.hub.connection import Joining
from kiosk.sync.hub.faults import HubFault
from kiosk.sync.hub.setup import role_of
from tests.kiosk.commands.conftest import PEOPLE, CommandLine
from tests.postgres_lab import PostgresLab

EVENT = "gemeinsam-digital-2024"


@dataclass
class Hub:
    """The options that name the lab's server, and the joining file."""

    url: str
    ca: str
    file: Path

    @property
    def joining(self) -> Joining:
        return Joining.from_text(self.file.read_text("utf-8"))


@pytest.fixture
def hub(postgres_lab: PostgresLab, tmp_path: Path) -> Iterator[Hub]:
    with postgres_lab.database("hub_commands") as url:
        # Roles belong to the whole server, and outlive the database of a test that was broken off.
        with psycopg.connect(url, autocommit=True) as admin:
            if admin.execute("select 1 from pg_roles where rolname = %s", (role_of(EVENT),)).fetchone():
                admin.execute(f'drop role "{role_of(EVENT)}"')
        yield Hub(url, str(postgres_lab.authority_file), tmp_path / "tag.einlass-hub")


def set_up(einlass: CommandLine, hub: Hub) -> None:
    result = einlass("hub", "init", hub.url, "--ca", hub.ca, "-o", str(hub.file))
    assert result.exit_code == 0, result.output


def trouble(result: Result) -> str:
    """What a person has to mend."""
    assert isinstance(result.exception, Trouble), result.output
    return str(result.exception)


def remove(hub: Hub, *more: str, said: str | None = None) -> Result:
    """Take the event off the hub, which needs no station."""
    return CliRunner().invoke(app, ["hub", "remove", EVENT, hub.url, "--ca", hub.ca, *more], input=said)


def test_from_an_empty_database_to_a_station_that_meets_others(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    result = einlass("hub", "join", str(hub.file))
    assert result.exit_code == 0, result.output
    assert "TLS, certificate verified" in result.stdout
    (seen,) = einlass.json("hub", "check")
    assert (seen["tls"], seen["calls"], seen["event"]) == (True, True, EVENT)


def test_the_joining_file_is_for_nobody_else(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    assert stat.S_IMODE(hub.file.stat().st_mode) == 0o600
    assert "postgres:" not in hub.file.read_text("utf-8")


def test_it_can_be_printed_instead(einlass: CommandLine, hub: Hub) -> None:
    result = einlass("hub", "init", hub.url, "--ca", hub.ca, "-o", "-")
    assert Joining.from_text(result.stdout).connection.event == EVENT


def test_doing_it_again_lets_everybody_in_who_was_let_in(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    assert einlass("hub", "join", str(hub.file)).exit_code == 0
    before = hub.joining
    set_up(einlass, hub)
    assert hub.joining == before


def test_whoever_does_not_know_the_password_changes_it_only_on_purpose(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    again = einlass("hub", "init", hub.url, "--ca", hub.ca, "-o", str(hub.file))
    assert "--new-password" in trouble(again)
    assert einlass("hub", "init", hub.url, "--ca", hub.ca, "-o", str(hub.file), "--new-password").exit_code == 0


def test_a_server_that_cannot_be_verified_is_refused(einlass: CommandLine, hub: Hub) -> None:
    result = einlass("hub", "init", hub.url, "-o", str(hub.file))
    assert "certificate" in trouble(result)
    assert not hub.file.exists()


def test_going_without_encryption_is_said_aloud(einlass: CommandLine, hub: Hub) -> None:
    result = einlass("hub", "init", hub.url, "--without-tls", "-o", str(hub.file))
    assert result.exit_code == 0
    assert "ATTENTION" in result.output
    assert not hub.joining.connection.tls


def test_a_station_takes_the_exchange_key_of_the_hub(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    assert einlass("exchange-key", "--new", "--yes").exit_code == 0
    asked = einlass("hub", "join", str(hub.file), stdin=b"n\n")
    assert asked.exit_code == Exit.SOME_REFUSED
    assert einlass("hub", "join", str(hub.file), "--yes").exit_code == 0
    (shown,) = einlass.json("exchange-key")
    assert ExchangeKey.from_text(shown["key"]) == hub.joining.key


def test_a_joining_file_of_another_event_is_refused(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    text = hub.file.read_text("utf-8").replace(EVENT, "anderes-fest")
    hub.file.write_text(text, "utf-8")
    result = einlass("hub", "join", str(hub.file))
    assert "anderes-fest" in trouble(result)


def test_without_network_a_station_joins_for_later(einlass: CommandLine, hub: Hub, postgres_lab: PostgresLab) -> None:
    set_up(einlass, hub)
    text = hub.file.read_text("utf-8").replace(str(postgres_lab.port), "1")
    hub.file.write_text(text, "utf-8")
    result = einlass("hub", "join", str(hub.file))
    assert result.exit_code == 0
    assert "does not answer" in result.output
    assert trouble(einlass("hub", "check")) == HubFault.UNREACHABLE


def test_a_password_that_is_good_no_more_is_told_before_joining(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    old = hub.file.read_text("utf-8")
    assert einlass("hub", "init", hub.url, "--ca", hub.ca, "-o", str(hub.file), "--new-password").exit_code == 0
    hub.file.write_text(old, "utf-8")
    assert trouble(einlass("hub", "join", str(hub.file))) == HubFault.PASSWORD
    assert "has not joined" in trouble(einlass("hub", "check"))


def test_who_has_left_has_not_joined(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    einlass("hub", "join", str(hub.file))
    result = einlass("hub", "leave")
    assert "has left" in result.output
    assert "bundle" in result.output  # what the hub has not heard
    assert "has not joined" in trouble(einlass("hub", "leave"))


def test_an_event_is_taken_away_after_a_question(einlass: CommandLine, hub: Hub) -> None:
    set_up(einlass, hub)
    assert remove(hub, said="n\n").exit_code == Exit.SOME_REFUSED
    assert remove(hub, "--yes").exit_code == 0
    assert remove(hub, "--yes").exit_code == Exit.SOME_REFUSED
    set_up(einlass, hub)


def test_a_file_that_is_none_is_told(einlass: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"\xff\xfe")
    assert "no joining file" in trouble(einlass("hub", "join", str(file)))
    assert "cannot be read" in trouble(einlass("hub", "join", str(tmp_path / "nirgends")))


def test_an_address_that_is_none_is_told_without_it(einlass: CommandLine) -> None:
    said = trouble(einlass("hub", "init", "postgresql://admin:geheim@[host/x"))
    assert "no address" in said
    assert "geheim" not in said


def test_the_second_station_is_told_where_somebody_is_in(
    einlass: CommandLine, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.hub.claims.BLINK", 30.0)
    set_up(einlass, hub)
    answers = []
    for name in ("one", "other"):
        folder = einlass.folder / name
        folder.mkdir()
        (folder / "list.csv").write_text(PEOPLE, "utf-8")
        station = CommandLine(folder)
        assert station("import", str(folder / "list.csv")).exit_code == 0
        assert station("hub", "join", str(hub.file), "--yes").exit_code == 0
        answers += station.json("admit", "GD24-one", "--day", "2024-02-20")
    first, second = answers
    assert first["outcome"] == "admitted"
    assert second["outcome"] == "already_in"
    assert second["where"].startswith("Station")
