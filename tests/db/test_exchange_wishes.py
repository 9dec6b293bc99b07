"""What somebody wants of the exchange reaches the program that does it, once; refused records get new numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.exchange.clocks import clocks_of_stations
from db.ledger import Ledger
from kiosk.domain.exchange import Refusal, Sort
from tests.db.stations import Clock, import_people, open_ledger
from tests.people import DAY_1


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """A station with people on its list."""
    ledger = open_ledger(tmp_path, Clock(), station="Left door")
    import_people(ledger)
    yield ledger
    ledger.close()


def test_a_wish_is_seen_by_another_program_and_answered_once(ledger: Ledger, tmp_path: Path) -> None:
    other = open_ledger(tmp_path, Clock())
    before = other.others_wrote()
    ledger.wish_exchange("hub")
    assert other.others_wrote() != before
    assert other.exchange_wished("hub") == (True, False)
    assert other.exchange_wished("hub") == (False, False)
    other.close()


def test_a_wish_for_all_that_was_refused_is_not_made_less_by_another(ledger: Ledger) -> None:
    ledger.wish_exchange("hub", again=True)
    ledger.wish_exchange("hub")
    assert ledger.exchange_wished("hub") == (True, True)


def test_wishes_of_one_counterpart_are_not_those_of_another(ledger: Ledger) -> None:
    ledger.wish_exchange("hub")
    assert ledger.exchange_wished("pretix") == (False, False)


def test_what_was_refused_waits_again_under_a_new_number_and_is_settled(ledger: Ledger) -> None:
    (entry,) = ledger.admit_registration(ledger.registrations()[0].id, DAY_1, "helper").entries
    waiting = ledger.waiting("hub", 500)
    number = next(each.number for each in waiting if each.record.id == entry)
    ledger.mark_told("hub", waiting[-1].number, 0, (Refusal(Sort.ENTRY, entry, "damaged"),))
    (aside,) = ledger.set_aside("hub")
    ledger.log_again("hub", [aside.record])
    assert ledger.set_aside("hub") == ()
    again = [each for each in ledger.waiting("hub", 500) if each.record.id == entry]
    assert [each.number > number for each in again] == [True]


def test_sweeping_does_nothing_where_nobody_was_erased(ledger: Ledger) -> None:
    ledger.sweep()
    assert ledger.registrations()


def test_the_clock_of_this_station_is_known_once_it_was_measured(ledger: Ledger) -> None:
    assert clocks_of_stations(ledger.file) == ()
    ledger.reached("hub", 12.5)
    ((name, here, ahead, _measured),) = clocks_of_stations(ledger.file)
    assert (name, here, ahead) == ("Left door", True, 12.5)
