"""A log is a lane: where numbers could be given out twice it becomes another one, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.backup import back_up
from db.connection import station_path
from db.erasure import replay_erasures
from db.ledger import Ledger
from db.restore import restore
from kiosk.domain.changes import WalkIn
from kiosk.domain.exchange import Sort
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.exchange.lane_hub import HUB, LaneHub, same
from tests.db.stations import KEY, Clock, count, import_people, open_ledger
from tests.people import DAY_1

R1, R6 = RegistrationId("R1"), RegistrationId("R6")
BO = WalkIn(Attendee("Bo", "Sauerbier"))


@pytest.fixture
def hub() -> LaneHub:
    return LaneHub()


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A second station that has heard nothing yet."""
    opened = open_ledger(tmp_path / "other", clock, station="Right door")
    yield opened
    opened.close()


def admit(ledger: Ledger, number: int) -> None:
    ledger.admit(TicketCode(f"TICKET-{number}"), DAY_1, "attendee")


def restored(backup: Path, folder: Path, clock: Clock) -> Ledger:
    """The backup in the place of the file of `folder`, which nobody has open."""
    restore(backup, station_path(folder), KEY, clock=clock, replay=replay_erasures)
    return open_ledger(folder, clock)


@pytest.fixture
def first(tmp_path: Path, clock: Clock) -> Ledger:
    """A station in a folder of its own, for tests that close it and take its backup back."""
    ledger = open_ledger(tmp_path / "first", clock)
    import_people(ledger)
    return ledger


def test_a_log_keeps_its_lane(first: Ledger, tmp_path: Path, clock: Clock) -> None:
    lane = first.lane()
    first.close()
    again = open_ledger(tmp_path / "first", clock)
    assert again.lane() == lane
    again.close()


def test_a_restored_backup_begins_a_new_lane_and_hears_what_it_told_itself(
    first: Ledger, other: Ledger, hub: LaneHub, tmp_path: Path, clock: Clock
) -> None:
    admit(first, 1)
    hub.push(first)
    back_up(first.file.db, KEY, tmp_path / "old.db")
    lane = first.lane()
    clock.advance(timedelta(minutes=5))
    admit(first, 6)
    first.walk_in(BO, DAY_1, "helper", "")
    hub.push(first)
    first.close()
    again = restored(tmp_path / "old.db", tmp_path / "first", clock)
    assert again.lane() != lane
    assert set(again.present_since(DAY_1)) == {R1}
    again.check_out(R1, DAY_1, "helper")
    hub.until_quiet([again, other])
    assert len(again.present_since(DAY_1)) == 3
    assert same([again, other])
    again.close()


def test_what_was_in_the_backup_and_told_only_after_it_is_told_once_more(
    first: Ledger, other: Ledger, hub: LaneHub, tmp_path: Path, clock: Clock
) -> None:
    hub.push(first)
    admit(first, 1)
    back_up(first.file.db, KEY, tmp_path / "old.db")
    first.close()
    again = restored(tmp_path / "old.db", tmp_path / "first", clock)
    hub.until_quiet([again, other])
    assert set(other.present_since(DAY_1)) == {R1}
    again.close()


def test_a_backup_that_is_restored_twice_loses_nothing_either(
    first: Ledger, other: Ledger, hub: LaneHub, tmp_path: Path, clock: Clock
) -> None:
    admit(first, 1)
    hub.push(first)
    back_up(first.file.db, KEY, tmp_path / "old.db")
    ledger = first
    for number in range(3):
        clock.advance(timedelta(minutes=1))
        ledger.walk_in(WalkIn(Attendee("Gast", f"Nummer {number}")), DAY_1, "helper", "")
        hub.push(ledger)
        ledger.close()
        ledger = restored(tmp_path / "old.db", tmp_path / "first", clock)
    hub.until_quiet([ledger, other])
    assert len(ledger.present_since(DAY_1)) == len(other.present_since(DAY_1)) == 4
    assert same([ledger, other])
    ledger.close()


def test_two_computers_with_one_copied_folder_lose_nothing(
    first: Ledger, other: Ledger, hub: LaneHub, tmp_path: Path, clock: Clock
) -> None:
    hub.push(first)
    first.close()
    (tmp_path / "copy").mkdir()
    station_path(tmp_path / "copy").write_bytes(station_path(tmp_path / "first").read_bytes())
    first, copy = open_ledger(tmp_path / "first", clock), open_ledger(tmp_path / "copy", clock)
    # No number is claimed twice: what one tells, the other has heard of somebody else.
    admit(first, 1)
    hub.push(first)
    import_people(other, [{"id": "X1", "code": "LATE-1", "last_name": "Quitte"}])
    hub.push(other)
    hub.pull(copy)
    admit(copy, 6)
    hub.pull(first)
    first.walk_in(BO, DAY_1, "helper", "")
    hub.push(first)
    hub.push(copy)
    hub.until_quiet([first, copy, other])
    assert first.lane() != copy.lane()
    assert len(copy.present_since(DAY_1)) == 3
    assert same([first, copy, other])
    first.close()
    copy.close()


def test_a_copied_folder_with_another_name_is_another_station_with_another_lane(
    first: Ledger, tmp_path: Path, clock: Clock
) -> None:
    lane = first.lane()
    first.close()
    renamed = open_ledger(tmp_path / "first", clock, station="Left door")
    assert renamed.lane() != lane
    renamed.close()


def test_a_hub_that_has_forgotten_is_told_again(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    admit(ledger, 1)
    hub.push(ledger)
    hub.lanes.clear()
    hub.records.clear()
    ledger.tell_again(HUB, 0)
    assert ledger.told(HUB)[:2] == (0, 0)
    hub.until_quiet([ledger, other])
    assert same([ledger, other])
    assert {state.waiting for state in ledger.exchange_states()} == {0}


def test_what_came_from_a_counterpart_is_told_to_others_only(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    admit(ledger, 1)
    hub.push(ledger)
    hub.pull(other)
    hub.push(other)
    assert other.waiting(HUB, 10) == ()
    assert other.waiting("pretix", 10, [Sort.ENTRY], own=True) == ()
    (entry,) = other.waiting("indico", 10, [Sort.ENTRY])
    assert entry.record.content["kind"] == "check-in"


def test_a_record_that_waits_twice_is_told_once(ledger: Ledger) -> None:
    for name in ("Uhl", "Öz"):
        import_people(ledger, [{"id": "R1", "code": "TICKET-1", "last_name": name}])
    waiting = ledger.waiting(HUB, 100, [Sort.REGISTRATION])
    assert [each.record.id for each in waiting].count("R1") == 1
    assert waiting[-1].record.content["last_name"] == "Öz"
    assert waiting[-1].number == ledger.told(HUB)[2]


def test_how_much_waits_is_right_without_looking(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    def waits(of: Ledger) -> int:
        return next(state.waiting for state in of.exchange_states() if state.counterpart == HUB)

    hub.push(ledger)
    hub.pull(other)
    told, _, last = other.told(HUB)
    assert waits(other) == count(other, "exchange_log", f"number > {told} and via <> 'hub'") < last - told
    hub.push(other)
    assert waits(other) == 0
    other.check_out(R1, DAY_1, "helper")
    admit(other, 1)
    assert waits(other) == 1


def test_every_station_knows_how_far_the_clock_of_each_is_ahead(
    ledger: Ledger, other: Ledger, hub: LaneHub, clock: Clock
) -> None:
    def known(of: Ledger) -> object:
        return of.file.db.execute("select clock_ahead from stations where id = ?", (ledger.file.station,)).fetchone()[0]

    ledger.reached(HUB, 3.5)
    hub.until_quiet([ledger, other])
    assert known(other) == 3500
    said = ledger.told(HUB)[2]
    ledger.reached(HUB, 3.9)
    assert ledger.told(HUB)[2] == said
    ledger.reached("pretix", 77.0)
    assert ledger.told(HUB)[2] == said
    clock.advance(timedelta(minutes=11))
    ledger.reached(HUB, 3.9)
    hub.until_quiet([ledger, other])
    assert known(other) == 3900
