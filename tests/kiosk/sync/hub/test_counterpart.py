"""Tests of kiosk.sync.hub.counterpart against a real server."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from db.erasure import erase
from db.exchange.findings import all_doubles
from db.exchange.state import shared_state
from kiosk.domain.admission import Admitted, AlreadyIn
from kiosk.domain.exchange import Outgoing, Sort
from kiosk.domain.registration import RegistrationId
from kiosk.sealing import ExchangeKey, ExchangeSeal
from kiosk.sync.exchange import Exchange
from kiosk.sync.hub.connection import HubConnection
from kiosk.sync.hub.counterpart import HubCounterpart, look_seconds
from kiosk.sync.hub.faults import HubFault, HubNotAllowed
from kiosk.sync.hub.pushing import Pushing
from tests.db.stations import PEOPLE, import_people
from tests.kiosk.sync.hub.stations import HubStation, everything, station_at
from tests.people import DAY_1
from tests.postgres_lab import PostgresLab

MakeStation = Callable[..., HubStation]
TABLES = ("events", "lanes", "stream", "records", "claims")


def test_what_one_station_does_is_known_at_the_other(station: MakeStation) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    assert isinstance(one.admit("TICKET-1"), Admitted)
    one.meet()
    other.meet()
    answer = other.admit("TICKET-1")
    assert isinstance(answer, AlreadyIn)
    assert answer.where == "Tür 1"


def test_three_stations_end_up_the_same_and_the_double_is_reported(station: MakeStation) -> None:
    stations = [station(name) for name in ("Tür 1", "Tür 2", "Tür 3")]
    import_people(stations[0].ledger)
    meet(*stations)
    for each, code in zip(stations, ("TICKET-1", "TICKET-6", "TICKET-1"), strict=True):
        assert isinstance(each.admit(code), Admitted)
    meet(*stations)
    assert len({shared_state(each.ledger.file) for each in stations}) == 1
    (double,) = all_doubles(stations[1].ledger.file)
    assert {where for where, _ in double.check_ins} == {"Tür 1", "Tür 3"}


def test_news_come_by_a_call(station: MakeStation) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    meet(one, other)
    assert other.counterpart.is_called
    assert other.exchange.turn().taken is None
    one.admit("TICKET-1")
    one.exchange.turn()
    other.exchange.wait(30.0)
    other.exchange.turn()
    assert other.is_in("R1")


def test_where_nobody_calls_it_is_looked_at(station: MakeStation, admin: psycopg.Connection) -> None:
    admin.execute("revoke execute on function pg_notify(text, text) from public")
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    try:
        meet(one, other)
        assert not other.counterpart.is_called
        one.admit("TICKET-1")
        one.meet()
        while not other.is_in("R1"):
            other.exchange.wait(0.1)
            other.exchange.turn()
    finally:
        admin.execute("grant execute on function pg_notify(text, text) to public")


def test_a_station_that_is_told_not_to_listen_does_not(station: MakeStation, connection: HubConnection) -> None:
    one = station("Tür 1", at=replace(connection, listens=False))
    one.meet()
    assert not one.counterpart.is_called


def test_looking_costs_the_hub_little_with_many_lanes() -> None:
    assert look_seconds(20, called=True) == 5
    assert look_seconds(20, called=False) == 0.5
    assert look_seconds(1_000, called=True) == 10
    assert look_seconds(1_000, called=False) == 2


def test_offline_it_goes_on_and_catches_up(station: MakeStation, postgres_lab: PostgresLab) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    meet(one, other)
    postgres_lab.stop()
    try:
        assert isinstance(one.admit("TICKET-1"), Admitted)
        assert isinstance(other.admit("TICKET-6"), Admitted)
        for each in (one, other):
            trouble = each.exchange.turn().trouble
            assert str(trouble) == HubFault.UNREACHABLE
            assert not isinstance(trouble, HubNotAllowed)
    finally:
        postgres_lab.start()
    meet(one, other)
    assert one.is_in("R6")
    assert other.is_in("R1")


def test_a_hub_that_lost_its_power_is_reached_again(station: MakeStation, postgres_lab: PostgresLab) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    meet(one, other)
    one.admit("TICKET-1")
    one.exchange.turn()
    postgres_lab.stop("immediate")
    postgres_lab.start()
    while other.exchange.turn().trouble is not None:
        pass
    meet(one, other)
    assert other.is_in("R1")


def test_nothing_in_the_hub_tells_who_somebody_is(station: MakeStation, admin: psycopg.Connection) -> None:
    one = station("Tür 1")
    import_people(one.ledger)
    one.admit("TICKET-1")
    one.ledger.write_note(RegistrationId("R1"), "Hat den Hund dabei", DAY_1, "helper")
    one.meet()
    known = everything(all_of(admin))
    telling = [value for person in PEOPLE for name, value in person.items() if name not in ("id", "days", "status")]
    for word in (*telling, "Hund", "Tür 1", "attendee"):
        assert word.encode() not in known


def test_what_was_erased_goes_from_the_hub_as_well(station: MakeStation, admin: psycopg.Connection) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    meet(one, other)
    before = contents(admin)
    erase(one.ledger.file, [RegistrationId("R1")], DAY_1, "organiser")
    meet(one, other)
    after = contents(admin)
    changed = [mark for mark, content in before.items() if after[mark] != content]
    assert changed
    assert set(before) <= set(after)
    person = other.ledger.registration(RegistrationId("R1"))
    assert person is None or person.attendee.last_name != "Çelikkaya"


def test_an_answer_that_was_lost_is_told_again_and_nothing_is_doubled(
    station: MakeStation, monkeypatch: pytest.MonkeyPatch, admin: psycopg.Connection
) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    kept = Pushing.push

    def push_and_break(*given: object) -> bool:
        kept(*given)  # type: ignore[arg-type]
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(Pushing, "push", push_and_break)
    assert one.exchange.turn().trouble is not None
    monkeypatch.undo()
    lane, before = one.ledger.lane(), all_of(admin)["stream"]
    assert before
    meet(one, other)
    assert one.ledger.lane() == lane
    own = [row for row in all_of(admin)["stream"] if row[1] == lane]
    assert own[: len(before)] == before
    assert len(other.ledger.registrations()) == len(PEOPLE)


def test_a_copied_folder_gets_a_lane_of_its_own_and_nothing_is_lost(
    station: MakeStation, tmp_path: Path, connection: HubConnection
) -> None:
    with station_at(tmp_path / "one", connection, "Tür 1") as begun:
        import_people(begun.ledger)
        begun.meet()
    shutil.copytree(tmp_path / "one", tmp_path / "copy")
    with (
        station_at(tmp_path / "one", connection, "Tür 1") as one,
        station_at(tmp_path / "copy", connection, "Tür 1") as copy,
    ):
        other = station("Tür 2")
        assert one.ledger.lane() == copy.ledger.lane()
        one.admit("TICKET-1")
        copy.admit("TICKET-6")
        meet(one, copy, other)
        assert one.ledger.lane() != copy.ledger.lane()
        for each in (one, copy, other):
            assert each.is_in("R1")
            assert each.is_in("R6")


def test_copies_that_changed_the_same_person_under_the_same_number_end_up_the_same(
    tmp_path: Path, connection: HubConnection
) -> None:
    with station_at(tmp_path / "one", connection, "Tür 1") as begun:
        import_people(begun.ledger)
        begun.meet()
    shutil.copytree(tmp_path / "one", tmp_path / "copy")
    with (
        station_at(tmp_path / "one", connection, "Tür 1") as one,
        station_at(tmp_path / "copy", connection, "Tür 1") as copy,
    ):
        for station, title in ((copy, "Dr."), (one, "Prof.")):
            station.clock.advance(timedelta(minutes=1 if station is copy else 2))
            import_people(station.ledger, [{**PEOPLE[0], "title": title}])
        one.meet()
        meet(copy, one)
        assert shared_state(copy.ledger.file) == shared_state(one.ledger.file)
        person = copy.ledger.registration(RegistrationId("R1"))
        assert person is not None
        assert person.attendee.title == "Prof."


def test_two_programs_that_meet_the_hub_with_one_lane_at_once_lose_nothing(
    station: MakeStation, tmp_path: Path, connection: HubConnection
) -> None:
    with station_at(tmp_path / "one", connection, "Tür 1") as begun:
        import_people(begun.ledger)
        begun.meet()
    shutil.copytree(tmp_path / "one", tmp_path / "copy")
    with (
        station_at(tmp_path / "one", connection, "Tür 1") as one,
        station_at(tmp_path / "copy", connection, "Tür 1") as copy,
    ):
        other = station("Tür 2")
        one.exchange.turn()
        copy.exchange.turn()
        one.admit("TICKET-1")
        copy.admit("TICKET-6")
        for _ in range(4):
            one.exchange.turn()
            copy.exchange.turn()
        meet(one, copy, other)
        assert other.is_in("R1")
        assert other.is_in("R6")


def test_a_hub_that_has_forgotten_is_told_again(station: MakeStation, admin: psycopg.Connection) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    meet(one, other)
    one.admit("TICKET-1")
    one.exchange.turn()
    for table in ("lanes", "stream", "records", "claims"):
        admin.execute(f"delete from einlass.{table}")
    meet(one, other)
    assert other.is_in("R1")
    late = station("Tür 3")
    late.meet()
    assert late.is_in("R1")


def test_the_newest_version_counts_in_whatever_order_it_is_told(
    station: MakeStation, admin: psycopg.Connection
) -> None:
    one = station("Tür 1")
    import_people(one.ledger)
    one.meet()
    record = one.ledger.record(Sort.REGISTRATION, "R1")
    assert record is not None
    newer = replace(record, stamp=record.stamp + 5, content={**record.content, "role": "Gast"})
    before = len(contents(admin))
    one.exchange.turn()
    for version in (newer, record, newer):
        one.counterpart.tell([Outgoing(0, version)], one.ledger)
    assert len(contents(admin)) == before
    rows = admin.execute("select stamp from einlass.records where stamp = %s", (newer.stamp,)).fetchall()
    assert rows == [(newer.stamp,)]


def test_a_record_that_the_hub_has_changed_is_set_aside_and_holds_nothing_up(
    station: MakeStation, admin: psycopg.Connection
) -> None:
    one, other = station("Tür 1"), station("Tür 2")
    import_people(one.ledger)
    one.meet()
    admin.execute(
        "update einlass.records set content = content || 'x' where id in (select id from einlass.records limit 1)"
    )
    other.meet()
    assert len(other.ledger.set_aside("hub")) == 1
    one.admit("TICKET-6")
    meet(one, other)
    assert other.is_in("R6")


def test_another_exchange_key_is_noticed_before_anything_is_told(
    station: MakeStation, admin: psycopg.Connection
) -> None:
    one = station("Tür 1")
    import_people(one.ledger)
    stranger = HubCounterpart(one.connection, ExchangeSeal(ExchangeKey(bytes(32)), "hub"), one.here)
    assert str(Exchange(stranger, one.ledger).turn().trouble) == HubFault.OTHER_KEY
    stranger.close()
    assert not all_of(admin)["records"]


def test_the_offset_of_the_clock_is_measured(station: MakeStation, connection: HubConnection) -> None:
    one = station("Tür 1")
    ahead = one.counterpart.open()
    assert ahead is not None
    assert abs(ahead) < 5
    hour_ahead = HubCounterpart(connection, ExchangeSeal(ExchangeKey(bytes(range(32))), "hub"), one.here, now=one.clock)
    measured = hour_ahead.open()
    hour_ahead.close()
    assert measured is not None
    assert measured < -24 * 3600  # the clock of the test stands in 2024


def meet(*stations: HubStation) -> None:
    """All of them, until each has heard the others, whatever has to be told anew."""
    for _ in range(3):
        for each in stations:
            assert each.meet().trouble is None


def all_of(admin: psycopg.Connection) -> Mapping[str, list[tuple[object, ...]]]:
    return {table: admin.execute(f"select * from einlass.{table} order by 1, 2, 3").fetchall() for table in TABLES}


def contents(admin: psycopg.Connection) -> Mapping[bytes, bytes]:
    return dict(admin.execute("select id, content from einlass.records").fetchall())
