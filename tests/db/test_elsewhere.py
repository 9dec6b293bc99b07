"""Tests of db.door with another door in mind: who is asked about, when, and what the answer does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.domain.admission import Admitted, AlreadyIn, ChooseFromGroup, GroupIn, Unpaid, WelcomeBack
from kiosk.domain.elsewhere import AtAnotherDoor
from kiosk.domain.exchange import Record
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import PEOPLE, Clock, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2, RULES

R1, R4, G1, G2 = (RegistrationId(each) for each in ("R1", "R4", "G1", "G2"))
GROUP = [
    {"id": "G1", "code": "GRUPPE", "first_name": "Ida", "last_name": "Öz", "group": "Öz"},
    {"id": "G2", "code": "GRUPPE", "first_name": "Kerem", "last_name": "Öz", "group": "Öz"},
]
THERE = AtAnotherDoor("Tür 2")


class OtherDoor:
    """Has these people; remembers who was asked about, and that no transaction was open then."""

    def __init__(self) -> None:
        self.has: dict[RegistrationId, AtAnotherDoor] = {}
        self.asked: list[tuple[frozenset[RegistrationId], EventDay]] = []
        self.is_known = True
        self.ledger: Ledger | None = None

    def claim(self, people: Collection[RegistrationId], day: EventDay) -> Mapping[RegistrationId, AtAnotherDoor]:
        assert self.ledger is not None
        assert not self.ledger.file.db.conn.in_transaction
        self.asked.append((frozenset(people), day))
        return {person: where for person, where in self.has.items() if person in people}


@pytest.fixture
def other() -> OtherDoor:
    return OtherDoor()


@pytest.fixture
def here(tmp_path: Path, other: OtherDoor) -> Iterator[Ledger]:
    rules = replace(RULES, admit_anyway=frozenset({"unpaid"}))
    other.ledger = Ledger(open_ledger(tmp_path, Clock(), station="Tür 1").file, rules, other)
    import_people(other.ledger, [*PEOPLE, *GROUP])
    yield other.ledger
    other.ledger.close()


def admit(ledger: Ledger, code: str, day: EventDay = DAY_1) -> object:
    return ledger.admit(TicketCode(code), day, "attendee").outcome


def test_who_is_in_elsewhere_is_told_where_and_nothing_is_written(here: Ledger, other: OtherDoor) -> None:
    other.has[R1] = THERE
    outcome = admit(here, "TICKET-1")
    assert isinstance(outcome, AlreadyIn)
    assert outcome.where == "Tür 2"
    assert (count(here, "journal"), count(here, "badge_jobs"), count(here, "refused_scans")) == (0, 0, 0)


def test_who_is_nowhere_else_comes_in(here: Ledger, other: OtherDoor) -> None:
    assert isinstance(admit(here, "TICKET-1"), Admitted)
    assert other.asked == [(frozenset({R1}), DAY_1)]


@pytest.mark.parametrize(
    "code", ["TICKET-2", "TICKET-3", "TICKET-4", "TICKET-5", "TICKET-99", "https://example.org", "GRUPPE"]
)
def test_nobody_is_asked_about_who_would_not_come_in(here: Ledger, other: OtherDoor, code: str) -> None:
    admit(here, code)
    assert other.asked == []


def test_only_the_first_time_of_a_day_is_asked_about(here: Ledger, other: OtherDoor) -> None:
    admit(here, "TICKET-1")
    assert isinstance(admit(here, "TICKET-1"), AlreadyIn)
    here.check_out(R1, DAY_1, "helper")
    assert isinstance(admit(here, "TICKET-1"), WelcomeBack)
    assert isinstance(admit(here, "TICKET-1", DAY_2), WelcomeBack)
    assert other.asked == [(frozenset({R1}), DAY_1), (frozenset({R1}), DAY_2)]


def test_those_of_a_group_who_are_here_are_asked_about_together(here: Ledger, other: OtherDoor) -> None:
    other.has[G2] = THERE
    assert isinstance(admit(here, "GRUPPE"), ChooseFromGroup)
    decision = here.admit_some(TicketCode("GRUPPE"), [G1, G2], DAY_1, "attendee")
    assert isinstance(decision.outcome, GroupIn)
    assert [job.registration_id for job in decision.jobs] == [G1]
    assert other.asked == [(frozenset({G1, G2}), DAY_1)]


def test_helpers_and_the_look_up_ask_as_well(here: Ledger, other: OtherDoor) -> None:
    other.has[R1] = THERE
    assert isinstance(here.admit_registration(R1, DAY_1, "helper").outcome, AlreadyIn)
    assert isinstance(here.admit_people([R1], DAY_1, "helper").outcome, AlreadyIn)


def test_who_was_let_in_anyway_elsewhere_is_in(here: Ledger, other: OtherDoor) -> None:
    other.has[R4] = THERE
    assert isinstance(admit(here, "TICKET-4"), Unpaid)
    outcome = here.admit_anyway(R4, DAY_1, "helper", "bezahlt bar").outcome
    assert isinstance(outcome, AlreadyIn)
    assert outcome.where == "Tür 2"
    other.has.clear()
    assert isinstance(here.admit_anyway(R4, DAY_1, "helper", "bezahlt bar").outcome, Admitted)


def test_what_this_journal_knows_counts_more_than_what_the_other_door_says(here: Ledger, other: OtherDoor) -> None:
    other.has[R1] = AtAnotherDoor("Tür 2", "lane", 7)
    here.take("hub", (), {"lane": 6})
    assert isinstance(admit(here, "TICKET-1"), AlreadyIn)
    here.take("hub", (), {"lane": 7})
    assert isinstance(admit(here, "TICKET-1"), Admitted)


def test_where_nobody_answers_nobody_is_asked(here: Ledger, other: OtherDoor) -> None:
    other.is_known = False
    other.has[R1] = THERE
    assert isinstance(admit(here, "TICKET-1"), Admitted)
    assert other.asked == []


def test_who_came_in_elsewhere_as_the_journal_has_it_is_told_where(tmp_path: Path) -> None:
    there, here = (open_ledger(tmp_path / name, station=name) for name in ("Tür 2", "Tür 1"))
    import_people(there)
    there.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    records: list[Record] = [each.record for each in there.waiting("stick", 100)]
    here.take("stick", [each for each in records if each.sort != "refused"])
    outcome = admit(here, "TICKET-1")
    assert isinstance(outcome, AlreadyIn)
    assert outcome.where == "Tür 2"
    at_home = admit(there, "TICKET-1")
    assert isinstance(at_home, AlreadyIn)
    assert at_home.where == ""
    for each in (there, here):
        each.close()
