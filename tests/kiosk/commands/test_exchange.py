"""`sync`: how it stands, exchanging once with a real hub, and what somebody has to look at."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from db.exchange.key import use_exchange_key
from db.ledger import Ledger
from kiosk.commands.station import ledger_in
from kiosk.domain.exchange import Outgoing, Record, Refusal, Sort
from kiosk.lock.exchange_right import ExchangeRight
from kiosk.sealing import ExchangeKey
from kiosk.settings import read_event
from kiosk.sync.hub.connection import HubConnection, Joining
from kiosk.sync.hub.setup import HubServer
from tests.kiosk.commands.conftest import CommandLine
from tests.postgres_lab import PostgresLab

SETTINGS = read_event()
DAY_1 = ("--day", "2024-02-20")
KEY = ExchangeKey(bytes(range(32)))


def ledger_of(station: CommandLine) -> Ledger:
    return ledger_in(SETTINGS, station.folder / "data")


@pytest.fixture
def joining(postgres_lab: PostgresLab, postgres: psycopg.Connection) -> Joining:
    """What stations join with."""
    server = HubServer(postgres_lab.url(postgres.info.dbname), postgres_lab.authority)
    return server.init(SETTINGS.event.id, KEY, new_password=True)


def join(station: CommandLine, joining: Joining) -> None:
    """The station exchanges by the hub from now on."""
    with closing(ledger_of(station)) as ledger:
        use_exchange_key(ledger.file, joining.key)
        ledger.join("hub", joining.connection.text())


def refuse_one(station: CommandLine) -> Record:
    """pretix has not taken a check-in."""
    station("admit", "GD24-one", *DAY_1)
    with closing(ledger_of(station)) as ledger:
        ledger.join("pretix", "text")
        entries: list[Outgoing] = []
        while not entries:
            batch = ledger.waiting("pretix", 500)
            entries = [
                each for each in batch if each.record.sort == Sort.ENTRY and each.record.content["kind"] == "check-in"
            ]
        entry = entries[0]
        refusal = Refusal(Sort.ENTRY, entry.record.id, "canceled", "The order is cancelled in pretix")
        ledger.mark_told("pretix", entry.number, 0, (refusal,))
        return entry.record


def test_a_station_that_is_alone_says_how_to_begin(station: CommandLine) -> None:
    result = station("sync", "status")
    assert result.exit_code == 0
    assert "this station exchanges with nobody" in result.stdout
    assert station.json("sync", "status") == []


def test_who_is_not_joined_cannot_be_exchanged_with(station: CommandLine) -> None:
    result = station("sync", "hub", "--once")
    assert (result.exit_code, "has not joined hub" in result.stderr) == (1, True)


def test_two_stations_exchange_once_by_a_hub(station: CommandLine, tmp_path: Path, joining: Joining) -> None:
    (tmp_path / "other").mkdir()
    other = CommandLine(tmp_path / "other")
    for each in (station, other):
        join(each, joining)
    station("admit", "GD24-one", *DAY_1)
    (told,) = station.json("sync", "hub", "--once")
    assert told["sent"] >= 6
    (heard,) = other.json("sync", "hub", "--once")
    assert heard["received"] >= 6
    assert [entry["kind"] for entry in other.json("history", "R1")] == ["check-in"]
    (state,) = [each for each in other.json("sync", "status") if "counterpart" in each]
    assert (state["joined"], state["waiting"], state["refused"]) == (True, 0, 0)
    assert state["last_contact"]
    assert "hub: sent" in other("sync", "status").stdout


def test_somebody_at_two_doors_is_told_by_the_exchange_and_listed(
    station: CommandLine, tmp_path: Path, joining: Joining
) -> None:
    (tmp_path / "other").mkdir()
    other = CommandLine(tmp_path / "other")
    for each in (station, other):
        join(each, joining)
    station.json("sync", "hub", "--once")
    other.json("sync", "hub", "--once")
    with closing(ledger_of(station)) as here, closing(ledger_of(other)) as there:
        for ledger in (here, there):
            ledger.admit_registration(here.registrations()[0].id, SETTINGS.days[0], "helper")
    station.json("sync", "hub", "--once")
    (told,) = other.json("sync", "hub", "--once")
    assert len(told["doubles"]) == 1
    (double,) = other.json("sync", "doubles")
    assert len(double["check_ins"]) == 2
    assert other("sync", "doubles").stdout.startswith(double["registration"])


def test_a_hub_that_is_away_ends_the_command_with_a_sentence(station: CommandLine, joining: Joining) -> None:
    gone = HubConnection.from_text(joining.connection.text().replace(f"{joining.connection.port}", "9"))
    join(station, Joining(gone, joining.key))
    result = station("sync", "hub", "--once")
    assert result.exit_code != 0
    assert "The hub does not answer" in str(result.exception)
    (state,) = [each for each in station.json("sync", "status") if "counterpart" in each]
    assert "The hub does not answer" in state["trouble"]
    assert state["trouble_since"]


def test_while_another_program_exchanges_the_command_leaves_it_to_that(station: CommandLine, joining: Joining) -> None:
    join(station, joining)
    right = ExchangeRight(station.folder / "data")
    assert right.taken()
    try:
        result = station("sync", "hub", "--once")
        assert (result.exit_code, "exchanges already" in result.stderr) == (0, True)
        with closing(ledger_of(station)) as ledger:
            assert ledger.exchange_wished("hub") == (True, False)
    finally:
        right.give_up()


def test_what_was_refused_is_listed_with_person_reason_and_next_step(station: CommandLine) -> None:
    entry = refuse_one(station)
    result = station("sync", "refused")
    assert result.exit_code == 1
    assert f"entry {entry.id}: check-in of R1 is not taken by pretix: canceled" in result.stdout
    assert "The order is cancelled in pretix; solve it in the system, then `sync again`" in result.stdout
    (told,) = station.json("sync", "refused")
    assert (told["registration"], told["reason"], told["attempts"]) == ("R1", "canceled", 1)
    assert station("sync", "status").exit_code == 1


def test_what_is_settled_needs_nobody_any_more(station: CommandLine) -> None:
    entry = refuse_one(station)
    assert station("sync", "settle", "pretix", "entry", entry.id).exit_code == 0
    assert station("sync", "refused").stdout == "nothing was refused, or all of it is settled\n"
    assert station("sync", "settle", "pretix", "entry", entry.id).exit_code == 1


def test_another_try_is_asked_of_the_program_that_exchanges(station: CommandLine) -> None:
    refuse_one(station)
    assert station("sync", "again").exit_code == 0
    with closing(ledger_of(station)) as ledger:
        assert ledger.exchange_wished("pretix") == (True, True)
    assert station("sync", "again", "hub").exit_code == 1


def test_without_conflicts_that_is_said(station: CommandLine) -> None:
    assert station("sync", "conflicts").stdout.startswith("no two stations")
    assert station("sync", "doubles").stdout.startswith("nobody was let in twice")


def test_the_morning_check_reaches_for_the_hub_where_nobody_exchanges(
    station: CommandLine, joining: Joining, postgres_lab: PostgresLab
) -> None:
    join(station, joining)

    def hub() -> tuple[str, str]:
        (found,) = [each for each in station.json("doctor", "--quick") if each["check"] == "hub"]
        return found["light"], found["remark"]

    assert hub() in {("green", "exchange_waiting"), ("green", "exchange_fine")}
    postgres_lab.stop("immediate")
    try:
        assert hub() == ("yellow", "exchange_away")
    finally:
        postgres_lab.start()
