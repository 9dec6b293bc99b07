from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.exchange import Record, Sort
from kiosk.sync.meaning import Move, NotTheirs, Overtaken, Printed, PutBack, TakenBack, TurnedAway, Unclear, meaning_of
from tests.kiosk.sync.journal import MORNING, THERE, Journal
from tests.people import DAY_1


@pytest.fixture
def journal() -> Journal:
    journal = Journal()
    journal.person()
    return journal


@pytest.mark.parametrize(("kind", "out"), [("check-in", False), ("return", False), ("check-out", True)])
def test_coming_and_going_are_moves_at_their_own_time(journal: Journal, kind: str, out: bool) -> None:
    entry = journal.entry(kind)
    move = meaning_of(entry, journal)
    assert isinstance(move, Move)
    assert (move.entry, move.whom.id, move.whom.code) == (entry.id, "AAAA1-1", "secretaaaa1")
    assert (move.day, move.at, move.out) == (DAY_1, MORNING, out)


def test_a_badge_that_went_to_a_printer_is_told(journal: Journal) -> None:
    assert isinstance(meaning_of(journal.entry("print"), journal), Printed)


@pytest.mark.parametrize(
    "kind", ["walk-in", "late-registration", "correction", "note", "reprint", "given-up", "erasure"]
)
def test_other_facts_are_nothing_for_a_registration_system(journal: Journal, kind: str) -> None:
    assert meaning_of(journal.entry(kind), journal) == NotTheirs()


def test_who_was_registered_at_the_door_is_nothing_for_a_registration_system(journal: Journal) -> None:
    journal.person("w-1", "Btoken", source="walk-in")
    assert meaning_of(journal.entry("check-in", "w-1"), journal) == NotTheirs()
    assert meaning_of(journal.refused("closed", "w-1"), journal) == NotTheirs()


def test_what_was_read_out_of_a_system_is_not_told_to_it(journal: Journal) -> None:
    theirs = journal.entry("check-in", version=5)
    assert meaning_of(theirs, journal) == NotTheirs()
    assert meaning_of(journal.entry("withdrawal", refers_to=theirs.id), journal) == NotTheirs()


def test_nothing_is_told_about_somebody_who_was_erased(journal: Journal) -> None:
    assert meaning_of(journal.entry("check-in", stamp=1), journal) == NotTheirs()


def test_other_records_are_nothing_for_a_registration_system(journal: Journal) -> None:
    assert meaning_of(Record(Sort.BADGE, "token", {"registration_id": "AAAA1-1"}), journal) == NotTheirs()


def test_somebody_who_is_not_on_this_list_has_to_wait(journal: Journal) -> None:
    found = meaning_of(journal.entry("check-in", "BBBB1-1"), journal)
    assert isinstance(found, Unclear)
    assert found.reason == "unknown_person"


def test_a_withdrawal_takes_its_check_in_back(journal: Journal) -> None:
    entry = journal.entry("check-in")
    journal.minute = 5
    back = meaning_of(journal.entry("withdrawal", refers_to=entry.id, station=THERE), journal)
    assert isinstance(back, TakenBack)
    assert (back.move.entry, back.standing, back.at) == (entry.id, entry.id, MORNING + timedelta(minutes=5))


def test_a_withdrawal_of_a_withdrawal_puts_back_what_was_at_its_own_time(journal: Journal) -> None:
    entry = journal.entry("check-in")
    journal.minute = 5
    first = journal.entry("withdrawal", refers_to=entry.id)
    second = journal.entry("withdrawal", refers_to=first.id)
    put = meaning_of(second, journal)
    assert isinstance(put, PutBack)
    assert (put.move.entry, put.move.at, put.entry, put.taken_back) == (entry.id, MORNING, second.id, first)


def test_what_was_put_back_and_is_taken_back_again_stood_after_the_first_withdrawal(journal: Journal) -> None:
    entry = journal.entry("check-in")
    first = journal.entry("withdrawal", refers_to=entry.id)
    put = journal.entry("withdrawal", refers_to=first.id)
    journal.minute = -3  # the clock was set back in between
    again = journal.entry("withdrawal", refers_to=entry.id)
    found = meaning_of(again, journal)
    assert isinstance(found, TakenBack)
    assert found.standing == first.id
    assert meaning_of(entry, journal) == meaning_of(put, journal) == Overtaken()
    # Told once more, the first one means what it meant.
    found = meaning_of(first, journal)
    assert isinstance(found, TakenBack)
    assert found.standing == entry.id


def test_two_stations_that_put_the_same_back_say_the_same(journal: Journal) -> None:
    entry = journal.entry("check-in")
    first = journal.entry("withdrawal", refers_to=entry.id)
    one = meaning_of(journal.entry("withdrawal", refers_to=first.id, station=THERE), journal)
    other = meaning_of(journal.entry("withdrawal", refers_to=first.id), journal)
    assert isinstance(one, PutBack)
    assert isinstance(other, PutBack)
    assert (one.move, one.taken_back) == (other.move, other.taken_back)


def test_a_withdrawal_of_something_unknown_has_to_wait(journal: Journal) -> None:
    found = meaning_of(journal.entry("withdrawal", refers_to="0190a000-0000-7000-8000-00000000ffff"), journal)
    assert isinstance(found, Unclear)
    assert found.reason == "unknown_entry"


def test_taking_a_correction_back_is_nothing_for_a_registration_system(journal: Journal) -> None:
    correction = journal.entry("correction")
    first = journal.entry("withdrawal", refers_to=correction.id)
    assert meaning_of(first, journal) == NotTheirs()
    assert meaning_of(journal.entry("withdrawal", refers_to=first.id), journal) == NotTheirs()


def test_withdrawals_in_a_ring_mean_nothing(journal: Journal) -> None:
    one = journal.entry("withdrawal", refers_to="0190a000-0000-7000-8000-000000001002")
    two = journal.entry("withdrawal", refers_to=one.id)
    assert two.id == one.content["refers_to"]
    assert meaning_of(two, journal) == NotTheirs()


def test_a_refused_scan_says_whose_ticket_it_was(journal: Journal) -> None:
    found = meaning_of(journal.refused("unpaid", "AAAA1-1"), journal)
    assert isinstance(found, TurnedAway)
    assert found.whom is not None
    assert (found.whom.code, found.outcome, found.at) == ("secretaaaa1", "unpaid", MORNING)


def test_a_refused_scan_of_nobody_says_what_was_scanned(journal: Journal) -> None:
    found = meaning_of(journal.refused("not_on_list", code="stranger1"), journal)
    assert isinstance(found, TurnedAway)
    assert (found.whom, found.code) == (None, "stranger1")


def test_no_code_comes_into_a_repr(journal: Journal) -> None:
    meanings = [
        meaning_of(journal.entry("check-in"), journal),
        meaning_of(journal.refused("unpaid", "AAAA1-1", "secretaaaa1"), journal),
    ]
    assert "secret" not in repr(meanings)
