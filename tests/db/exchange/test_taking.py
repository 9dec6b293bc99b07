"""Records of others are taken in: what counts then, what is kept, and what never comes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from db.exchange.findings import all_conflicts, all_doubles
from db.ledger import Ledger
from db.preprinted import mark_preprinted
from kiosk.domain.admission import Admitted, AlreadyIn
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.exchange import Record, Sort
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.exchange.lane_hub import HUB, LaneHub, same
from tests.db.stations import MORNING, Clock, content, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2

R1 = RegistrationId("R1")
T1 = TicketCode("TICKET-1")
HOUR = timedelta(hours=1)
HOUR_OF_STAMPS = 2 * HOUR // timedelta(microseconds=1)


@pytest.fixture
def late_clock() -> Clock:
    """A clock that is an hour behind."""
    return Clock(MORNING - HOUR)


@pytest.fixture
def other(tmp_path: Path, late_clock: Clock) -> Iterator[Ledger]:
    """A second station, whose clock is an hour behind, with the same list."""
    opened = open_ledger(tmp_path / "other", late_clock, station="Right door")
    import_people(opened)
    yield opened
    opened.close()


@pytest.fixture
def hub() -> LaneHub:
    return LaneHub()


def entries(ledger: Ledger, kind: str) -> list[Record]:
    rows = ledger.file.db.execute("select id from journal where kind = ? order by seq", (kind,)).fetchall()
    found = [ledger.record(Sort.ENTRY, identity) for (identity,) in rows]
    return [record for record in found if record is not None]


def changed(record: Record, **cells: Any) -> Record:
    return replace(record, content={**record.content, **cells})


def name_of(ledger: Ledger) -> str:
    person = ledger.registration(R1)
    assert person is not None
    return person.attendee.last_name


# --- the door and its badges


def test_who_came_in_elsewhere_is_in_already_and_gets_no_badge(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    (job,) = other.admit(T1, DAY_1, "attendee").jobs
    hub.until_quiet([ledger, other])
    decision = ledger.admit(T1, DAY_1, "attendee")
    assert isinstance(decision.outcome, AlreadyIn)
    # So does the badge that door 2 has printed.
    assert isinstance(ledger.admit(TicketCode(job.badge.token), DAY_1, "attendee").outcome, AlreadyIn)
    assert (decision.jobs, ledger.to_print(), count(ledger, "badge_jobs")) == ((), (), 0)


def test_who_was_refused_here_and_came_in_elsewhere_is_awaited_no_more(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    other.admit_registration(RegistrationId("R6"), DAY_1, "helper")
    ledger.admit(TicketCode("TICKET-2"), DAY_1, "attendee")
    assert len(ledger.refused_scans()) == 1
    other.admit_registration(RegistrationId("R2"), DAY_2, "helper")
    hub.until_quiet([ledger, other])
    assert ledger.refused_scans() == ()


def test_a_mark_that_badges_are_printed_travels_and_the_door_prints_none(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    mark_preprinted(ledger.file, [(R1, DAY_1)], "command line")
    hub.until_quiet([ledger, other])
    decision = other.admit(T1, DAY_1, "attendee")
    assert isinstance(decision.outcome, Admitted)
    assert (decision.jobs, other.to_print()) == ((), ())
    assert len(other.admit(TicketCode("TICKET-6"), DAY_1, "attendee").jobs) == 1


def test_a_mark_that_comes_before_the_list_counts_with_the_list(tmp_path: Path, ledger: Ledger) -> None:
    mark_preprinted(ledger.file, [(R1, DAY_1)], "command line")
    fresh = open_ledger(tmp_path / "fresh", station="Back door")
    fresh.take(HUB, entries(ledger, "print"))
    record = ledger.record(Sort.REGISTRATION, R1)
    assert record is not None
    fresh.take(HUB, [record])
    assert fresh.admit(T1, DAY_1, "attendee").jobs == ()
    fresh.close()


def test_a_walk_in_taken_back_elsewhere_is_off_the_list_and_gets_no_badge(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    decision = ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    assert isinstance(decision.outcome, Admitted)
    hub.until_quiet([ledger, other])
    other.undo(decision.entries[0], DAY_1, "helper")
    hub.until_quiet([ledger, other])
    assert ledger.registration(decision.outcome.registration.id) is None
    assert (ledger.to_print(), ledger.stats().inside[DAY_1]) == ((), 0)
    assert same([ledger, other])


def test_who_went_out_after_a_double_is_out_whatever_the_clocks_show(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    other.admit(T1, DAY_1, "attendee")
    hub.until_quiet([ledger, other])
    (double,) = all_doubles(ledger.file)
    assert double.check_ins == (("Right door", MORNING - HOUR), (ledger.file.name, MORNING))
    assert other.check_out(R1, DAY_1, "helper") is not None
    hub.until_quiet([ledger, other])
    for station in (ledger, other):
        assert station.stays_on(DAY_1)[R1].left == MORNING - HOUR


# --- names and notes


def test_of_two_corrections_that_did_not_know_of_each_other_the_newest_counts_and_both_are_shown(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    ledger.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "")
    other.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "")
    hub.push(ledger)
    hub.push(other)
    (conflict,) = hub.pull(other).conflicts
    assert hub.pull(ledger).conflicts == (conflict,)
    assert all_conflicts(ledger.file) == (conflict,)
    assert (conflict.scope, conflict.counts.values["last_name"], conflict.counts.at) == ("person", "Uhl", MORNING)
    assert [(each.values["last_name"], each.station) for each in conflict.others] == [("Öz", "Right door")]
    assert "Uhl" not in repr(conflict)
    assert name_of(ledger) == name_of(other) == "Uhl"


def test_who_knows_both_corrections_ends_the_conflict_whatever_the_clock_shows(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    ledger.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "")
    other.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "")
    hub.until_quiet([ledger, other])
    other.correct(R1, Attendee("Aylin", "Li"), DAY_1, "helper", "")
    assert name_of(other) == "Li"
    hub.until_quiet([ledger, other])
    assert name_of(ledger) == "Li"
    assert all_conflicts(ledger.file) == all_conflicts(other.file) == ()


def test_a_later_correction_counts_although_its_clock_is_behind(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    ledger.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "")
    hub.until_quiet([ledger, other])
    entry = other.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "")
    hub.until_quiet([ledger, other])
    assert name_of(ledger) == name_of(other) == "Öz"
    ledger.undo(entry, DAY_1, "helper")
    hub.until_quiet([ledger, other])
    assert name_of(ledger) == name_of(other) == "Uhl"


def test_the_same_correction_at_two_stations_is_no_conflict(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    for station in (ledger, other):
        station.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "", Scope.BADGE)
    hub.until_quiet([ledger, other])
    assert all_conflicts(ledger.file) == ()


def test_corrections_of_older_programs_count_in_the_order_of_their_station(ledger: Ledger) -> None:
    ledger.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "")
    ledger.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "")
    first, second = (changed(each, refers_to=None) for each in entries(ledger, "correction"))
    moved = changed(first, at="2024-02-20T09:00:00.000000+00:00")
    for order in ([moved, second], [second, moved]):
        fresh = open_ledger(ledger.file.path.parent / f"{order[0].id[-4:]}", station="Back door")
        import_people(fresh)
        fresh.take(HUB, order)
        assert name_of(fresh) == "Öz"
        fresh.close()


def test_a_note_is_read_at_every_desk(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    ledger.write_note(R1, "waits for a colleague", DAY_1, "helper")
    hub.until_quiet([ledger, other])
    facts = other.facts_about(R1, DAY_1)
    assert facts is not None
    assert facts.note == "waits for a colleague"


def test_every_program_learns_whose_name_is_another_one(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    hub.until_quiet([ledger, other])
    version = ledger.list_changes(-1).version
    other.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "")
    hub.until_quiet([ledger, other])
    assert ledger.list_changes(version).changed == frozenset({R1})


# --- the list


def test_badges_printed_with_either_stations_token_open_the_door_everywhere(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    jobs = [station.admit(T1, DAY_1, "attendee").jobs[0] for station in (ledger, other)]
    hub.until_quiet([ledger, other])
    assert len({job.badge.token for job in jobs}) == 2
    for station in (ledger, other):
        for job in jobs:
            assert isinstance(station.admit(TicketCode(job.badge.token), DAY_1, "attendee").outcome, AlreadyIn)


def test_the_token_of_a_version_that_does_not_count_is_kept_in_whatever_order_it_comes(
    ledger: Ledger, other: Ledger, tmp_path: Path
) -> None:
    versions = [each.record(Sort.REGISTRATION, R1) for each in (ledger, other)]
    records = [each for each in versions if each is not None]
    for number, order in enumerate((records, records[::-1])):
        fresh = open_ledger(tmp_path / f"fresh {number}", station="Back door")
        fresh.take(HUB, order)
        for record in records:
            assert isinstance(
                fresh.admit(TicketCode(record.content["badge_token"]), DAY_1, "attendee").outcome, Admitted | AlreadyIn
            )
        fresh.close()


def test_tickets_that_each_station_gave_to_a_list_without_codes_are_good_everywhere(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    rows = [{"first_name": "Bo", "last_name": "Sauerbier"}]
    codes = [import_people(station, rows).new[0].registration.code for station in (ledger, other)]
    hub.until_quiet([ledger, other])
    assert same([ledger, other])
    for station in (ledger, other):
        outcomes = [station.admit(code, DAY_1, "attendee").outcome for code in codes]
        assert isinstance(outcomes[-1], AlreadyIn)


def test_a_code_that_an_organiser_replaced_opens_nothing_more(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    hub.until_quiet([ledger, other])
    import_people(ledger, [{"id": "R1", "code": "NEW-1", "last_name": "Uhl"}])
    hub.until_quiet([ledger, other])
    assert not isinstance(other.admit(T1, DAY_1, "attendee").outcome, Admitted)
    assert isinstance(other.admit(TicketCode("NEW-1"), DAY_1, "attendee").outcome, Admitted)


def test_a_key_that_is_believed_again_is_so_everywhere(ledger: Ledger, other: Ledger, hub: LaneHub) -> None:
    key = ledger.keys()[0].public
    for step in (ledger.revoke_key, ledger.trust_key, ledger.revoke_key):
        step(key)
        hub.until_quiet([ledger, other])
        known = {each.public: each.revoked_at for each in Ledger.keys(other)}
        assert (known[key] is None) == (step == ledger.trust_key)


# --- what cannot be taken


def test_an_entry_that_says_something_else_is_set_aside_and_both_can_be_read(
    ledger: Ledger, other: Ledger, hub: LaneHub
) -> None:
    other.admit(T1, DAY_1, "attendee")
    hub.until_quiet([ledger, other])
    before = content(ledger)["journal"]
    (known,) = entries(other, "check-in")
    wrong = changed(known, day=DAY_2.isoformat())
    (refusal,) = ledger.take(HUB, [wrong]).refused
    assert (refusal.id, refusal.reason) == (known.id, "contradicts")
    (aside,) = ledger.set_aside(HUB)
    assert (aside.record, aside.incoming, aside.registration_id) == (wrong, True, R1)
    assert ledger.record(Sort.ENTRY, known.id) == known
    assert content(ledger)["journal"] == before
    assert ledger.settle_set_aside(HUB, Sort.ENTRY, known.id, "organiser")
    assert ledger.set_aside(HUB) == ()


def test_one_that_cannot_be_taken_keeps_no_other_back(ledger: Ledger, other: Ledger) -> None:
    other.admit(T1, DAY_1, "attendee")
    (good,) = entries(other, "check-in")
    poison = [
        Record("parking-space", "p1", {"registration_id": "R1"}),
        changed(good, operator=""),
        replace(good, id="1; drop table journal"),
        changed(replace(good, id=good.id[:-4] + "beef"), detail={"reason": "\ud800"}),
        Record(Sort.REGISTRATION, "X1", {}),
        Record(Sort.KEY, "00" * 32, {"tag": "0", "made_at": good.content["at"], "revoked_at": ""}),
    ]
    taken = ledger.take(HUB, [*poison[:3], good, *poison[3:]])
    assert (taken.new, len(taken.refused)) == (1, 6)
    assert set(ledger.present_since(DAY_1)) == {R1}
    assert len(ledger.set_aside()) == 6


def test_two_people_with_one_token_are_never_mixed_up(ledger: Ledger, other: Ledger) -> None:
    one, two = (other.record(Sort.REGISTRATION, person) for person in ("R1", "R6"))
    assert one is not None
    assert two is not None
    ledger.take(HUB, [replace(one, stamp=one.stamp + HOUR_OF_STAMPS)])
    wrong = changed(replace(two, stamp=two.stamp + HOUR_OF_STAMPS + 1), badge_token=one.content["badge_token"])
    assert [each.reason for each in ledger.take(HUB, [wrong]).refused] == ["contradicts"]


def test_a_kind_of_entry_that_only_a_newer_program_knows_is_kept(ledger: Ledger, other: Ledger) -> None:
    other.admit(T1, DAY_1, "attendee")
    newer = changed(entries(other, "check-in")[0], kind="seat")
    assert ledger.take(HUB, [newer]).new == 1
    assert ledger.record(Sort.ENTRY, newer.id) == newer


@pytest.mark.parametrize("newer", [{"sort": "parking-space"}, {"more": "seat"}])
def test_what_only_a_newer_program_knows_is_taken_by_itself_after_an_update(
    ledger: Ledger, other: Ledger, monkeypatch: pytest.MonkeyPatch, newer: Mapping[str, str]
) -> None:
    ledger.reached(HUB)
    record = other.record(Sort.REVOCATION, "code X") or Record(Sort.REVOCATION, "code X", {"at": utc(other)})
    told = replace(record, sort=newer["sort"]) if "sort" in newer else changed(record, seat="7")
    assert [each.reason for each in ledger.take(HUB, [told]).refused] == ["newer"]
    ledger.reached(HUB)
    assert len(ledger.set_aside(HUB)) == 1
    monkeypatch.setattr("db.exchange.exchange.NAMES", ("009_another",))
    monkeypatch.setattr("db.exchange.taking.flaw_of", lambda _: None)
    monkeypatch.setattr("db.exchange.taking._Taking._keep", lambda *_: True)
    ledger.reached(HUB)
    assert ledger.set_aside(HUB) == ()


def test_what_came_damaged_and_comes_well_needs_nobody_any_more(ledger: Ledger, other: Ledger) -> None:
    other.admit(T1, DAY_1, "attendee")
    (good,) = entries(other, "check-in")
    ledger.take(HUB, [changed(good, operator="")])
    assert len(ledger.set_aside()) == 1
    ledger.take(HUB, [good])
    assert ledger.set_aside() == ()


def test_a_second_try_takes_what_can_be_taken_and_counts_the_tries(ledger: Ledger) -> None:
    ledger.take(HUB, [Record("parking-space", "p1", {})])
    assert len(ledger.take_again(HUB).refused) == 1
    assert [each.attempts for each in ledger.set_aside(HUB)] == [2]


def test_a_crash_in_the_middle_of_taking_leaves_nothing_half_done(
    ledger: Ledger, other: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    other.admit(T1, DAY_1, "attendee")
    before = content(ledger)

    def out(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("db.exchange.taking.follow", out)
    with pytest.raises(KeyboardInterrupt):
        ledger.take(HUB, entries(other, "check-in"), {"lane": 7})
    assert content(ledger) == before
    assert ledger.lanes(HUB) == {}


def utc(ledger: Ledger) -> str:
    return ledger.file.now().isoformat(timespec="microseconds")
