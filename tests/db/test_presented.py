"""Whom a ticket is for: people of the list, late registrations, groups; and tricks with codes that look like others."""

from __future__ import annotations

import json
import string
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.domain.admission import Admitted, ChooseFromGroup, GroupIn, NotOnList, outcome_name
from kiosk.domain.registration import (
    Attendance,
    Attendee,
    EventDay,
    Language,
    Registration,
    RegistrationId,
    Source,
    Status,
)
from kiosk.domain.rules import LateRegistration, Rules
from kiosk.domain.signed import Claim, claim_of
from kiosk.domain.ticket import ForeignCode, TicketCode, read_ticket
from tests.conftest import ROOT
from tests.db.stations import KEY, MORNING, Clock, content, count, import_people
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES, registration

SOLD: dict[str, Any] = json.loads((ROOT / "tests/kiosk/domain/pretix_tickets.json").read_text("utf-8"))
LATE_COMER = registration(
    91,
    first_name="Noor",
    last_name="Haddad",
    title="Dr.",
    organisation="Freilichtmuseum",
    role="speaker",
    language=Language.ENGLISH,
    days=frozenset({DAY_1}),
)


class Door:
    """A station with the people of `stations.PEOPLE`, asked as the attendee's camera asks."""

    def __init__(self, folder: Path, rules: Rules) -> None:
        self.folder = folder
        self.clock = Clock()
        self.ledger = Ledger(open_station(station_path(folder), KEY, clock=self.clock), rules)
        import_people(self.ledger)

    def sign(self, person: Registration, /, **changes: Any) -> TicketCode:
        claim: Claim = replace(claim_of(person, EVENT_DAYS, MORNING), **changes)
        (ticket,) = self.ledger.sign([claim])
        return ticket

    def answer(self, text: str, **choices: Any) -> str:
        ticket = read_ticket(text)
        if isinstance(ticket, ForeignCode):
            return "not_a_ticket"
        return outcome_name(self.ledger.admit(ticket, choices.pop("day", DAY_1), "attendee", **choices).outcome)

    def listed(self, number: int, **changes: str) -> None:
        row = {"id": f"L{number}", "last_name": "Öz", "code": f"LIST-{number}"} | changes
        assert import_people(self.ledger, [row]).refused == ()


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """An event that sends late registrations to the desk, as the customer's does."""
    opened = Door(tmp_path, RULES)
    yield opened
    opened.ledger.close()


@pytest.fixture
def open_door(tmp_path: Path) -> Iterator[Door]:
    """An event that lets late registrations in."""
    opened = Door(tmp_path, replace(RULES, late=LateRegistration.ADMIT))
    yield opened
    opened.ledger.close()


def test_a_late_registration_goes_to_the_desk_with_everything_that_is_known(door: Door) -> None:
    ticket = door.sign(LATE_COMER)
    before = content(door.ledger)
    outcome = door.ledger.admit(ticket, DAY_1, "attendee").outcome
    assert isinstance(outcome, NotOnList)
    assert outcome.claim is not None
    assert outcome.claim.person == LATE_COMER.attendee
    assert (outcome.claim.reference, outcome.claim.role) == (LATE_COMER.id, "speaker")
    assert (outcome.claim.days, outcome.claim.language) == (frozenset({DAY_1}), Language.ENGLISH)
    assert content(door.ledger) == before


def test_a_helper_lets_a_late_registration_in_whatever_the_event_file_says(door: Door) -> None:
    ticket = door.sign(LATE_COMER)
    assert door.answer(ticket) == "not_on_list"
    assert door.answer(ticket, late=True) == "admitted"
    assert door.answer(ticket) == "already_in"


def test_a_late_registration_is_let_in_by_the_rule_and_is_on_the_list_then(open_door: Door) -> None:
    outcome = open_door.ledger.admit(open_door.sign(LATE_COMER), DAY_1, "attendee").outcome
    assert isinstance(outcome, Admitted)
    person = open_door.ledger.registration(LATE_COMER.id)
    assert person == outcome.registration
    assert (person.attendee, person.role, person.days) == (LATE_COMER.attendee, "speaker", frozenset({DAY_1}))
    assert (person.source, person.status, person.language) == (Source.TICKET, Status.CONFIRMED, Language.ENGLISH)
    assert [entry.kind for entry in open_door.ledger.history(LATE_COMER.id)] == ["late-registration", "check-in"]


def test_a_late_registration_keeps_to_the_rules_of_the_door(open_door: Door) -> None:
    assert open_door.answer(open_door.sign(replace(LATE_COMER, days=frozenset({DAY_2})))) == "wrong_day"
    assert open_door.answer(open_door.sign(replace(LATE_COMER, attendance=Attendance.ONLINE))) == "online_only"
    assert open_door.ledger.registration(LATE_COMER.id) is None


def test_a_late_registration_that_the_list_brings_later_is_one_person(open_door: Door) -> None:
    ticket = open_door.sign(LATE_COMER)
    open_door.answer(ticket)
    open_door.listed(1, id=LATE_COMER.id, code="GD24-late", last_name="Haddad", first_name="Noor")
    assert open_door.answer("GD24-late") == "already_in"
    assert open_door.answer(ticket) == "already_in"
    assert count(open_door.ledger, "attendance") == 1


def test_a_ticket_without_a_name_goes_to_the_desk(open_door: Door) -> None:
    assert open_door.answer(open_door.sign(LATE_COMER, person=Attendee("", ""))) == "not_on_list"


@pytest.mark.parametrize(
    "changes",
    [
        {"reference": "../../etc/passwd"},
        {"reference": "R1\nR2"},
        {"person": Attendee("Noor", "Had\u202edad")},
        {"person": Attendee("Noor\x00", "Haddad")},
        {"person": Attendee("Noor", " ")},
        {"role": "\x1b[2J"},
    ],
)
def test_a_careless_signer_cannot_put_on_the_list_what_no_list_may_say(
    open_door: Door, changes: dict[str, Any]
) -> None:
    ticket = open_door.sign(LATE_COMER, **changes)
    before = content(open_door.ledger)
    assert open_door.answer(ticket) == "not_on_list"
    assert open_door.answer(ticket, late=True) == "not_on_list"
    assert content(open_door.ledger) == before


@pytest.mark.parametrize(("number", "outcome"), [(5, "cancelled"), (4, "unpaid"), (3, "online_only"), (2, "wrong_day")])
def test_the_list_wins_over_what_a_ticket_says(open_door: Door, number: int, outcome: str) -> None:
    # Signed while all was well; cancelled, unpaid, moved online or to another day since.
    ticket = open_door.sign(registration(id=RegistrationId(f"R{number}"), last_name="Lämmle"))
    assert open_door.answer(ticket) == outcome
    assert open_door.answer(ticket, late=True) == outcome


def test_somebody_who_was_cancelled_after_the_ticket_was_signed_stays_out(open_door: Door) -> None:
    open_door.listed(1)
    person = open_door.ledger.registration(RegistrationId("L1"))
    assert person is not None
    ticket = open_door.sign(person)
    open_door.listed(1, status="cancelled")
    assert open_door.answer(ticket) == "cancelled"


def test_the_name_of_the_list_is_greeted_not_that_of_an_old_ticket(open_door: Door) -> None:
    ticket = open_door.sign(registration(id=RegistrationId("R1"), last_name="Vorher"))
    outcome = open_door.ledger.admit(ticket, DAY_1, "attendee").outcome
    assert isinstance(outcome, Admitted)
    assert outcome.registration.attendee.last_name == "Çelikkaya"


def test_the_ticket_of_another_person_lets_in_one_of_the_two(door: Door) -> None:
    ticket = door.sign(registration(id=RegistrationId("R1")))
    assert [door.answer(each) for each in (ticket, ticket, "TICKET-1")] == ["admitted", "already_in", "already_in"]
    assert count(door.ledger, "attendance") == 1


def test_a_group_ticket_asks_who_is_here_and_lets_in_who_is(door: Door) -> None:
    for number in (1, 2, 3):
        door.listed(number, code="GRP-7", group="Verein")
    leader = door.ledger.by_code(TicketCode("GRP-7"))[0]
    (ticket,) = door.ledger.sign([claim_of(leader, EVENT_DAYS, MORNING, group=True)])
    outcome = door.ledger.admit(ticket, DAY_1, "attendee").outcome
    assert isinstance(outcome, ChooseFromGroup)
    assert len(outcome.members) == 3
    some = {RegistrationId("L1"), RegistrationId("L2"), RegistrationId("R1")}
    inside = door.ledger.admit_some(ticket, some, DAY_1, "attendee").outcome
    assert isinstance(inside, GroupIn)
    assert {person.id for person in inside.people} == {"L1", "L2"}


def test_a_group_ticket_is_taken_back_by_the_code_of_the_group(door: Door) -> None:
    for number in (1, 2):
        door.listed(number, code="GRP-7", group="Verein")
    leader = door.ledger.by_code(TicketCode("GRP-7"))[0]
    (ticket,) = door.ledger.sign([claim_of(leader, EVENT_DAYS, MORNING, group=True)])
    door.clock.advance(timedelta(seconds=1))
    door.ledger.revoke_tickets("GRP-7", "")
    assert door.answer(ticket) == "revoked"


def test_a_group_that_is_on_no_list_is_never_let_in_by_a_ticket(open_door: Door) -> None:
    (ticket,) = open_door.ledger.sign([claim_of(LATE_COMER, EVENT_DAYS, MORNING, group=True)])
    assert open_door.answer(ticket) == "not_on_list"
    assert open_door.answer(ticket, late=True) == "not_on_list"


def test_a_group_ticket_does_not_open_for_an_id_nor_a_persons_for_a_code(door: Door) -> None:
    by_id = claim_of(registration(code=TicketCode("R1")), EVENT_DAYS, MORNING, group=True)
    by_code = claim_of(registration(id=RegistrationId("TICKET-1")), EVENT_DAYS, MORNING)
    assert [door.answer(ticket) for ticket in door.ledger.sign([by_id, by_code])] == ["not_on_list", "not_on_list"]


def test_an_id_is_no_ticket(door: Door) -> None:
    door.listed(1, id="SECRET-ID")
    assert door.answer("SECRET-ID") == "not_on_list"


def test_a_badge_opens_the_door_like_the_ticket_and_only_as_it_is_printed(door: Door) -> None:
    person = door.ledger.registration(RegistrationId("R1"))
    assert person is not None
    assert person.badge_token is not None
    assert door.answer(person.badge_token.upper()) == "not_on_list"
    assert door.answer(f"https://museum.example/t/{person.badge_token}") == "admitted"


@pytest.mark.parametrize(
    "text", ["ticket-1", "TICKET-1/", "TICKET-1=", "TICKET-%", "TICKET-_", "TICKET", "TICKET-\uff11"]
)
def test_a_code_that_is_only_like_one_of_the_list_opens_nothing(door: Door, text: str) -> None:
    assert door.answer(text) in ("not_on_list", "not_a_ticket")


def test_a_code_of_the_list_may_look_like_a_signed_ticket(door: Door) -> None:
    door.listed(1, code="el1.vip-guest")
    assert door.answer("EL1.VIP-GUEST") == "admitted"
    assert door.answer("EL1.VIP-GUEST2") == "forged"


def test_a_forged_ticket_is_not_good_because_it_stands_in_a_list(door: Door) -> None:
    # Somebody wrote the text of a QR code into the list; what it claims was signed by nobody.
    ticket = door.sign(LATE_COMER)
    forged = ticket[:-20] + ("A" if ticket[-20] != "A" else "B") + ticket[-19:]
    door.listed(1, code=forged)
    assert door.answer(forged) == "forged"


def test_a_genuine_ticket_of_the_list_is_its_own_holders(door: Door) -> None:
    ticket = door.sign(LATE_COMER)
    door.listed(1, code=ticket)
    assert door.answer(ticket) == "not_on_list"


@pytest.fixture
def pretix_door(tmp_path: Path) -> Iterator[Door]:
    """A station that has the keys of a pretix event and the first four of its tickets on the list."""
    opened = Door(tmp_path, replace(RULES, pretix_keys=tuple(SOLD["fest"]["keys"])))
    for number, ticket in enumerate(SOLD["fest"]["tickets"][:4]):
        opened.listed(number, code=ticket["secret"])
    yield opened
    opened.ledger.close()


# What pretix says in the file about these four: always; from the 20th, 8:00; until the 21st, 18:00; on the 21st, 8-18.
ALWAYS, FROM, UNTIL, BETWEEN = (ticket["secret"] for ticket in SOLD["fest"]["tickets"][:4])


@pytest.mark.parametrize(
    ("day", "hour", "answers"),
    [
        (DAY_1, 6, ("admitted", "wrong_day", "admitted", "wrong_day")),
        (DAY_1, 9, ("admitted", "admitted", "admitted", "wrong_day")),
        (DAY_2, 9, ("admitted", "admitted", "admitted", "admitted")),
        (DAY_2, 19, ("admitted", "admitted", "expired", "expired")),
    ],
)
def test_the_times_of_a_signed_pretix_secret_count(
    pretix_door: Door, day: EventDay, hour: int, answers: tuple[str, ...]
) -> None:
    pretix_door.clock.moment = datetime(day.year, day.month, day.day, hour, tzinfo=RULES.time_zone)
    assert tuple(pretix_door.answer(secret, day=day) for secret in (ALWAYS, FROM, UNTIL, BETWEEN)) == answers


def test_whoever_is_cancelled_at_pretix_is_cancelled_before_the_time_is_over(pretix_door: Door) -> None:
    pretix_door.listed(2, code=UNTIL, status="cancelled")
    pretix_door.listed(3, code=BETWEEN, status="pending")
    pretix_door.clock.moment = datetime(2024, 2, 21, 19, tzinfo=RULES.time_zone)
    assert pretix_door.answer(UNTIL, day=DAY_2) == "cancelled"
    assert pretix_door.answer(BETWEEN, day=DAY_2) == "expired"


def test_a_pretix_secret_that_is_not_on_the_list_is_told_from_a_forged_one(pretix_door: Door) -> None:
    genuine, foreign = SOLD["fest"]["tickets"][4]["secret"], SOLD["serie"]["tickets"][0]["secret"]
    assert pretix_door.answer(genuine) == "not_on_list"
    assert pretix_door.answer(foreign) == "forged"
    raw = b64decode(ALWAYS[::-1])
    assert pretix_door.answer(b64encode(raw[:-1] + bytes([raw[-1] ^ 1])).decode()[::-1]) == "forged"


def test_a_pretix_secret_is_taken_back_by_its_text(pretix_door: Door) -> None:
    pretix_door.ledger.revoke_code(TicketCode(ALWAYS), "")
    assert pretix_door.answer(ALWAYS) == "revoked"
    # The same bytes in another spelling are no ticket of anybody.
    letters = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    padding = len(ALWAYS) - len(ALWAYS.lstrip("="))
    assert padding
    twin = f"{ALWAYS[:padding]}{letters[letters.index(ALWAYS[padding]) + 1]}{ALWAYS[padding + 1 :]}"
    assert b64decode(twin[::-1]) == b64decode(ALWAYS[::-1])
    assert pretix_door.answer(twin) == "not_on_list"
