"""One confirmation for several people: nobody until they are chosen, then each by their own right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.domain.admission import ChooseFromGroup, Decision, Full, GroupIn, NotOnList, WelcomeBack, outcome_name
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.rules import Doors
from kiosk.domain.ticket import TicketCode
from tests.db.stations import Clock, content, count, import_people, open_ledger, written_bytes
from tests.people import DAY_1, DAY_2, RULES

TEAM = TicketCode("TEAM-1")


def member(number: int, last_name: str, **cells: str) -> Mapping[str, str]:
    return {"id": f"G{number}", "code": TEAM, "group": "Team Altenbühl", "last_name": last_name, **cells}


PEOPLE = (
    member(1, "Quitte", first_name="Anna"),
    member(2, "Öz", first_name="Uli"),
    member(3, "Kuckuck", first_name="Bo"),
    member(4, "Uhl", first_name="Li", days=DAY_2.isoformat()),
    member(5, "Groß", first_name="Til", status="cancelled"),
    {"id": "R1", "code": "TICKET-1", "last_name": "Holzapfel"},
)


@pytest.fixture
def team(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A ledger with a group of five, of whom three may come in on the first day."""
    opened = open_ledger(tmp_path, clock)
    import_people(opened, PEOPLE)
    yield opened
    opened.close()


def some(ledger: Ledger, *people: str, day: EventDay = DAY_1, code: TicketCode = TEAM) -> Decision:
    return ledger.admit_some(code, [RegistrationId(person) for person in people], day, "attendee")


def present(ledger: Ledger, day: EventDay = DAY_1) -> set[str]:
    return set(ledger.present_since(day))


def test_the_ticket_of_a_group_asks_who_is_here_and_writes_nothing(team: Ledger, tmp_path: Path) -> None:
    before = written_bytes(tmp_path)
    decision = team.admit(TEAM, DAY_1, "attendee")
    assert isinstance(decision.outcome, ChooseFromGroup)
    assert decision.jobs == ()
    assert written_bytes(tmp_path) == before


def test_the_members_stand_in_order_with_what_the_door_would_say(team: Ledger) -> None:
    outcome = team.admit(TEAM, DAY_1, "attendee").outcome
    assert isinstance(outcome, ChooseFromGroup)
    told = [(each.registration.attendee.last_name, outcome_name(each.outcome)) for each in outcome.members]
    assert told == [
        ("Groß", "cancelled"),
        ("Kuckuck", "admitted"),
        ("Öz", "admitted"),
        ("Quitte", "admitted"),
        ("Uhl", "wrong_day"),
    ]


def test_some_come_in_with_a_badge_each(team: Ledger) -> None:
    decision = some(team, "G1", "G3")
    assert isinstance(decision.outcome, GroupIn)
    assert {person.id for person in decision.outcome.people} == present(team) == {"G1", "G3"}
    assert {job.registration_id for job in decision.jobs} == {"G1", "G3"}
    assert set(team.to_print()) == set(decision.jobs)


def test_the_rest_comes_later_with_the_same_code(team: Ledger) -> None:
    some(team, "G1", "G3")
    choice = team.admit(TEAM, DAY_1, "attendee").outcome
    assert isinstance(choice, ChooseFromGroup)
    assert {each.registration.id for each in choice.members if outcome_name(each.outcome) == "already_in"} == {
        "G1",
        "G3",
    }
    assert outcome_name(some(team, "G2").outcome) == "admitted"
    assert present(team) == {"G1", "G2", "G3"}


def test_one_of_a_group_is_answered_like_anybody(team: Ledger) -> None:
    assert outcome_name(some(team, "G2").outcome) == "admitted"
    assert outcome_name(some(team, "G2").outcome) == "already_in"
    assert outcome_name(some(team, "G4").outcome) == "wrong_day"


def test_of_all_those_come_in_who_may_and_the_others_are_named(team: Ledger) -> None:
    outcome = some(team, "G1", "G2", "G3", "G4", "G5").outcome
    assert isinstance(outcome, GroupIn)
    assert {person.id for person in outcome.people} == {"G1", "G2", "G3"}
    assert {each.registration.id: outcome_name(each) for each in outcome.refused} == {
        "G4": "wrong_day",
        "G5": "cancelled",
    }
    assert present(team) == {"G1", "G2", "G3"}


def test_if_none_of_them_may_come_in_the_answer_is_a_refusal_and_nobody_is_in_by_it(team: Ledger) -> None:
    before = content(team)
    assert outcome_name(some(team, "G4", "G5").outcome) == "wrong_day"
    assert content(team) == before


def test_who_is_in_already_is_greeted_with_the_others_and_gets_no_second_badge(team: Ledger) -> None:
    some(team, "G1")
    decision = some(team, "G1", "G2")
    assert isinstance(decision.outcome, GroupIn)
    assert {person.id for person in decision.outcome.people} == {"G1", "G2"}
    assert [job.registration_id for job in decision.jobs] == ["G2"]
    assert count(team, "journal", "kind = 'check-in'") == 2


@pytest.mark.parametrize("chosen", [(), ("R1",), ("nobody",), ("g1",), ("' or 1=1 --",)])
def test_ids_that_do_not_belong_to_the_ticket_let_nobody_in(team: Ledger, chosen: tuple[str, ...]) -> None:
    before = content(team)
    assert isinstance(some(team, *chosen).outcome, NotOnList)
    assert content(team) == before


def test_a_strange_id_among_good_ones_is_left_out(team: Ledger) -> None:
    some(team, "G1", "R1", "G1")
    assert present(team) == {"G1"}


def test_choosing_with_a_wrong_code_lets_nobody_in(team: Ledger) -> None:
    assert isinstance(some(team, "G1", code=TicketCode("TEAM-2")).outcome, NotOnList)
    assert present(team) == set()


def test_a_members_badge_is_for_that_member_only(team: Ledger) -> None:
    job = next(job for job in some(team, "G1", "G2").jobs if job.registration_id == "G1")
    badge = TicketCode(job.badge.token)
    back = team.admit(badge, DAY_2, "attendee").outcome
    assert isinstance(back, WelcomeBack)
    assert back.registration.id == "G1"
    assert isinstance(some(team, "G2", day=DAY_2, code=badge).outcome, NotOnList)
    assert present(team, DAY_2) == {"G1"}


def test_a_helper_lets_one_member_in(team: Ledger) -> None:
    assert outcome_name(team.admit_registration(RegistrationId("G3"), DAY_1, "helper").outcome) == "admitted"
    assert present(team) == {"G3"}


def test_the_second_day_greets_those_of_the_first_and_prints_for_the_new_one(team: Ledger) -> None:
    some(team, "G1", "G2")
    decision = some(team, "G1", "G2", "G4", day=DAY_2)
    assert [job.registration_id for job in decision.jobs] == ["G4"]
    assert present(team, DAY_2) == {"G1", "G2", "G4"}


def test_a_group_larger_than_the_places_left_fills_them_and_no_more(tmp_path: Path, clock: Clock) -> None:
    ledger = open_ledger(tmp_path, clock, rules=replace(RULES, doors={DAY_1: Doors(places=3)}))
    import_people(ledger, PEOPLE)
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    decision = some(ledger, "G1", "G2", "G3")
    assert isinstance(decision.outcome, GroupIn)
    assert len(decision.outcome.people) == len(decision.jobs) == 2
    (outside,) = decision.outcome.refused
    assert isinstance(outside, Full)
    assert ledger.stats().inside[DAY_1] == 3
    ledger.close()


def test_what_a_group_did_is_in_the_journal_of_each(team: Ledger) -> None:
    some(team, "G1", "G2")
    for person in ("G1", "G2"):
        (entry,) = team.history(RegistrationId(person))
        assert (entry.kind, entry.operator, entry.day) == ("check-in", "attendee", DAY_1)
