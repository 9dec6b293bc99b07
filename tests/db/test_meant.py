"""Whom a ticket is for is told without letting anybody in."""

from __future__ import annotations

import pytest

from db.ledger import Ledger
from kiosk.domain.registration import RegistrationId
from kiosk.domain.signed import claim_of
from kiosk.domain.ticket import TicketCode
from tests.db.stations import import_people
from tests.people import DAY_1

PEOPLE = (
    {"id": "M1", "code": "GD24-aB1", "last_name": "Quitte"},
    {"id": "M2", "code": "GD24-TEAM", "group": "Team", "last_name": "Ng"},
    {"id": "M3", "code": "GD24-TEAM", "group": "Team", "last_name": "Uhl"},
)


@pytest.fixture
def full(ledger: Ledger) -> Ledger:
    import_people(ledger, PEOPLE)
    return ledger


def test_a_code_is_its_persons_and_nobody_comes_in_by_that(full: Ledger) -> None:
    assert full.meant_by(TicketCode("GD24-aB1"), DAY_1) == {"M1"}
    assert full.present_since(DAY_1) == {}
    assert full.refused_scans() == ()


def test_a_groups_code_is_all_of_theirs(full: Ledger) -> None:
    assert full.meant_by(TicketCode("GD24-TEAM"), DAY_1) == {"M2", "M3"}


def test_a_badge_is_its_persons(full: Ledger) -> None:
    person = full.registration(RegistrationId("M1"))
    assert person is not None
    assert person.badge_token is not None
    assert full.meant_by(person.badge_token, DAY_1) == {"M1"}


@pytest.mark.parametrize("code", ["GD24-zz", "EL1.AAAA", "gd24-AB1"])
def test_an_unknown_code_is_nobodys_and_leaves_no_refused_scan(full: Ledger, code: str) -> None:
    assert full.meant_by(TicketCode(code), DAY_1) == frozenset()
    assert full.refused_scans() == ()


def test_of_a_signed_ticket_in_two_readings_only_the_genuine_one_is_somebodys(full: Ledger) -> None:
    person = full.registration(RegistrationId("M1"))
    assert person is not None
    (ticket,) = full.sign([claim_of(person, full.event_days, full.file.now())])
    other = TicketCode(ticket.translate(str.maketrans("YZ", "ZY")))
    assert full.meant_by(ticket, DAY_1) == {"M1"}
    assert other == ticket or full.meant_by(other, DAY_1) == frozenset()
