"""Who is erased at one station is erased at all of them, and no record brings them back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from db.backup import back_up
from db.connection import station_path
from db.erasure import Erased, erase, is_unswept, replay_erasures, sweep
from db.erasure_files import Places, search_places
from db.ledger import Ledger
from db.restore import restore
from kiosk.domain.admission import Admitted, NotOnList
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.erasing import NOBODY
from kiosk.domain.exchange import Record
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.exchange.lane_hub import HUB, LaneHub, differences, same
from tests.db.exchange.test_convergence import everything_logged
from tests.db.stations import KEY, MORNING, PEOPLE, Clock, count, import_people, open_ledger
from tests.people import DAY_1

R1 = RegistrationId("R1")
T1 = TicketCode("TICKET-1")


@pytest.fixture
def far(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place on another computer."""
    return tmp_path_factory.mktemp("far")


@pytest.fixture
def other(far: Path) -> Iterator[Ledger]:
    """A second station, whose clock is an hour behind, with the same list."""
    opened = open_ledger(far / "other", Clock(MORNING - timedelta(hours=1)), station="Right door")
    import_people(opened)
    yield opened
    opened.close()


@pytest.fixture
def hub() -> LaneHub:
    return LaneHub()


def full_life(ledger: Ledger) -> None:
    """Everything that can be known about somebody is written down."""
    ledger.admit(T1, DAY_1, "attendee")
    ledger.correct(R1, Attendee("Aylin-Maria", "Çelikkaya-Pospischil"), DAY_1, "helper", "Frau Çelikkaya rief an")
    ledger.correct(R1, Attendee("Aylin", "Ç."), DAY_1, "helper", "", Scope.BADGE)
    ledger.write_note(R1, "Çelikkaya kommt mit dem Rollstuhl", DAY_1, "helper")
    ledger.revoke_code(T1, "Frau Çelikkaya hat abgesagt")
    damaged = {"registration_id": R1, "name": "Çelikkaya"}
    ledger.take(HUB, [Record("parking-space", "p1", damaged)])


def left(ledger: Ledger, erased: Erased) -> int:
    """How often something is left in the data folder, after the sweep."""
    assert is_unswept(ledger.file)
    assert sweep(ledger.file)
    found = search_places(Places(ledger.file.path.parent, (), None), erased.sought, KEY, lambda *_: None)
    return sum(trace.times for trace in found.traces)


def erased_at(ledger: Ledger, erased: Erased, others: Sequence[Ledger]) -> None:
    """Nothing is left at any of these stations, and all say the same."""
    for each in (ledger, *others):
        assert left(each, erased) == 0
        person = each.registration(R1)
        assert person is not None
        assert person.attendee == Attendee("", NOBODY)
    assert same([ledger, *others])


def test_nothing_is_left_anywhere(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    full_life(ledger)
    hub.until_quiet([ledger, other])
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    hub.push(ledger)
    assert hub.pull(other).erased == 1
    hub.until_quiet([ledger, other])
    erased_at(ledger, erased, [other])


def test_what_another_station_had_not_told_yet_is_emptied_as_well(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    hub.until_quiet([ledger, other])
    full_life(other)
    full_life(ledger)
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    hub.push(other)
    hub.push(ledger)
    hub.until_quiet([ledger, other])
    erased_at(ledger, erased, [other])


def test_the_hubs_copies_are_overwritten(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    full_life(ledger)
    full_life(other)
    hub.until_quiet([ledger, other])
    assert any(b"elikkaya" in record for record in hub.records.values())
    erase(ledger.file, [R1], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    # A code that was taken back says of nobody whose it was; the names are gone.
    for word in ("elikkaya", "Aylin", "Rollstuhl", "rief an"):
        assert not [key for key, record in hub.records.items() if word.encode() in record]


def test_a_station_that_heard_everything_long_before_does_not_bring_anybody_back(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    full_life(ledger)
    old = everything_logged(ledger)
    hub.until_quiet([ledger, other])
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    for each in (ledger, other):
        each.take("bundle", old)
        each.take("bundle", reversed(old))
        sweep(each.file)
        found = search_places(Places(each.file.path.parent, (), None), erased.sought, KEY, lambda *_: None)
        assert found.traces == ()


def test_a_new_station_that_hears_the_old_records_last_knows_nobody(ledger: Ledger, hub: LaneHub, far: Path) -> None:
    full_life(ledger)
    old = everything_logged(ledger)
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    fresh = open_ledger(far / "fresh", station="Back door")
    fresh.take(HUB, everything_logged(ledger))
    fresh.take(HUB, old)
    hub.until_quiet([ledger, fresh])
    erased_at(ledger, erased, [fresh])
    fresh.close()


def test_somebody_whom_only_the_other_station_knows_can_be_erased_from_here(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    import_people(other, [{"id": "X9", "code": "LATE-1", "last_name": "Quittenbaum"}])
    erase(ledger.file, [RegistrationId("X9")], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    assert isinstance(other.admit(TicketCode("LATE-1"), DAY_1, "attendee").outcome, NotOnList)
    assert differences(ledger, other) == {}


def test_two_stations_that_erase_the_same_person_agree(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    full_life(other)
    for each in (ledger, other):
        erased = erase(each.file, [R1], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    erased_at(ledger, erased, [other])


def test_who_is_registered_anew_comes_anew_everywhere_and_can_be_erased_again(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    full_life(ledger)
    hub.until_quiet([ledger, other])
    erase(ledger.file, [R1], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    import_people(other, PEOPLE[:1])
    other.write_note(R1, "is back", DAY_1, "helper")
    hub.until_quiet([ledger, other])
    facts = ledger.facts_about(R1, DAY_1)
    assert facts is not None
    assert (facts.registration.attendee.last_name, facts.note) == ("Çelikkaya", "is back")
    assert same([ledger, other])
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    erased_at(ledger, erased, [other])


def test_badges_of_before_open_nothing_at_any_door(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    jobs = [each.admit(T1, DAY_1, "attendee").jobs[0] for each in (ledger, other)]
    hub.until_quiet([ledger, other])
    erase(other.file, [R1], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    for each in (ledger, other):
        assert each.to_print() == ()
        assert count(each, "badge_tokens", "registration_id = 'R1'") == 0
        for job in jobs:
            assert isinstance(each.admit(TicketCode(job.badge.token), DAY_1, "attendee").outcome, NotOnList)


def test_a_backup_of_a_station_that_only_heard_of_it_brings_nobody_back(
    ledger: Ledger, hub: LaneHub, far: Path, clock: Clock
) -> None:
    full_life(ledger)
    other = open_ledger(far / "other", clock, station="Right door")
    hub.until_quiet([ledger, other])
    back_up(other.file.db, KEY, far / "old.db")
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    other.close()
    place = station_path(far / "other")
    assert restore(far / "old.db", place, KEY, clock=clock, replay=replay_erasures).erased == 1
    for aside in place.parent.glob("einlass-before-*"):
        aside.unlink()
    other = open_ledger(place.parent, clock)
    assert count(other, "set_aside") == 0
    # What it writes once more is what the others have heard.
    assert other.take(HUB, everything_logged(ledger)).refused == ()
    assert ledger.take(HUB, everything_logged(other)).refused == ()
    hub.until_quiet([ledger, other])
    assert same([ledger, other])
    found = search_places(Places(place.parent, (), None), erased.sought, KEY, lambda *_: None)
    assert found.traces == ()
    other.close()


def test_a_walk_in_is_erased_everywhere(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    outcome = other.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "Herr Sauerbier").outcome
    assert isinstance(outcome, Admitted)
    hub.until_quiet([ledger, other])
    erase(ledger.file, [outcome.registration.id], DAY_1, "organiser")
    hub.until_quiet([ledger, other])
    assert same([ledger, other])
    for entry in other.history(outcome.registration.id):
        assert (entry.personal, entry.detail.get("reason", "")) == ({}, "")
