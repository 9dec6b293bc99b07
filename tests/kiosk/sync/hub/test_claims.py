"""Tests of kiosk.sync.hub.claims with the real server: one ticket, two doors, and exactly one lets in."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import psycopg
import pytest

from kiosk.domain.admission import Admitted, AlreadyIn, GroupIn
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.sync.hub.claiming import claimed
from kiosk.sync.hub.claims import HubClaims
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.envelope import Envelopes
from kiosk.sync.hub.line import connect
from tests.db.stations import PEOPLE, import_people
from tests.kiosk.sync.hub.stations import EVENT, SEAL, HubStation
from tests.people import DAY_1, DAY_2
from tests.postgres_lab import PostgresLab

MakeStation = Callable[..., HubStation]
R1, R6 = RegistrationId("R1"), RegistrationId("R6")
LONG = 30.0
"""Long enough on any machine; nobody waits so long in vain."""


@pytest.fixture
def doors(
    station: MakeStation, connection: HubConnection, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[HubStation]]:
    """Two doors that know the list, have met, and ask the hub before they let in, on however slow a machine."""
    monkeypatch.setattr("kiosk.sync.hub.claims.BLINK", LONG)
    claims = [HubClaims(), HubClaims()]
    made = [station(f"Tür {number}", each) for number, each in enumerate(claims, 1)]
    import_people(made[0].ledger, [*PEOPLE, *GROUP])
    for _ in range(2):
        for each in made:
            each.meet()
    for asking, door in zip(claims, made, strict=True):
        asking.open()
        asking.join(connection, SEAL, door.here)
        assert asking.is_ready(LONG)
    yield made
    for asking in claims:
        asking.close()


GROUP = [
    {"id": "G1", "code": "GRUPPE", "first_name": "Ida", "last_name": "Öz", "group": "Öz"},
    {"id": "G2", "code": "GRUPPE", "first_name": "Kerem", "last_name": "Öz", "group": "Öz"},
]


def test_the_second_door_says_where_somebody_is_in(doors: list[HubStation]) -> None:
    one, other = doors
    assert isinstance(one.admit("TICKET-1"), Admitted)
    answer = other.admit("TICKET-1")
    assert isinstance(answer, AlreadyIn)
    assert answer.where == "Tür 1"
    assert not other.is_in("R1")
    assert isinstance(other.admit("TICKET-6"), Admitted)


def test_the_first_door_goes_on_as_ever(doors: list[HubStation]) -> None:
    one, _ = doors
    one.admit("TICKET-1")
    answer = one.admit("TICKET-1")
    assert isinstance(answer, AlreadyIn)
    assert answer.where == ""


def test_of_two_doors_at_the_same_moment_exactly_one_lets_in(connection: HubConnection) -> None:
    """Forty tickets, four doors, all at once."""
    people = [RegistrationId(f"R{number}") for number in range(40)]
    begin = threading.Barrier(4)
    won: dict[int, list[RegistrationId]] = {}

    def door(number: int) -> None:
        here = Here(f"station-{number}", f"Tür {number}")
        with connect(connection) as line:
            begin.wait()
            order = people[number * 10 :] + people[: number * 10]
            won[number] = [
                person for person in order if not claimed(line, EVENT, Envelopes(SEAL, EVENT), here, [person], DAY_1)
            ]

    threads = [threading.Thread(target=door, args=(number,)) for number in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(person for each in won.values() for person in each) == sorted(people)


def test_groups_at_two_doors_do_not_wait_for_each_other(connection: HubConnection) -> None:
    people = [RegistrationId(f"R{number}") for number in range(30)]
    won: dict[int, set[RegistrationId]] = {}
    begin = threading.Barrier(3)

    def door(number: int) -> None:
        here = Here(f"station-{number}", f"Tür {number}")
        with connect(connection) as line:
            begin.wait()
            mixed = people[number * 7 :] + people[: number * 7]
            taken = claimed(line, EVENT, Envelopes(SEAL, EVENT), here, mixed, DAY_1)
            won[number] = set(people) - set(taken)

    threads = [threading.Thread(target=door, args=(number,)) for number in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(person for each in won.values() for person in each) == sorted(people)


def test_of_a_group_those_come_in_who_are_not_in_elsewhere(doors: list[HubStation]) -> None:
    one, other = doors
    one.ledger.admit_some(TicketCode("GRUPPE"), [RegistrationId("G1")], DAY_1, "attendee")
    both = [RegistrationId("G1"), RegistrationId("G2")]
    decision = other.ledger.admit_some(TicketCode("GRUPPE"), both, DAY_1, "attendee")
    assert isinstance(decision.outcome, GroupIn)
    assert len(decision.jobs) == 1
    assert other.is_in("G2")
    assert not other.is_in("G1")


def test_a_helper_is_told_as_well(doors: list[HubStation]) -> None:
    one, other = doors
    one.admit("TICKET-1")
    decision = other.ledger.admit_registration(R1, DAY_1, "helper")
    assert isinstance(decision.outcome, AlreadyIn)
    assert decision.outcome.where == "Tür 1"


def test_the_next_day_is_a_new_one(doors: list[HubStation]) -> None:
    one, other = doors
    one.admit("TICKET-1")
    outcome = other.ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee").outcome
    assert not isinstance(outcome, AlreadyIn)


def test_who_was_taken_back_can_come_in_by_the_other_door(doors: list[HubStation]) -> None:
    one, other = doors
    one.admit("TICKET-1")
    one.meet()
    one.ledger.withdraw(R1, DAY_1, "helper", "")
    one.meet()
    other.meet()
    assert isinstance(other.admit("TICKET-1"), Admitted)


def test_a_claim_that_outlived_its_check_in_keeps_nobody_out(
    doors: list[HubStation], admin: psycopg.Connection
) -> None:
    one, other = doors
    one.admit("TICKET-1")
    one.meet()
    other.meet()
    kept = admin.execute("select * from einlass.claims").fetchall()
    other.ledger.withdraw(R1, DAY_1, "helper", "")
    other.meet()
    assert not admin.execute("select * from einlass.claims").fetchall()
    # As if a station that was away had told its check-in only now.
    admin.execute(f"insert into einlass.claims values ({', '.join(['%s'] * len(kept[0]))})", kept[0])
    assert isinstance(other.admit("TICKET-1"), Admitted)


def test_what_the_other_door_has_not_heard_yet_counts(doors: list[HubStation]) -> None:
    one, other = doors
    one.admit("TICKET-1")
    one.meet()
    answer = other.admit("TICKET-1")
    assert isinstance(answer, AlreadyIn)
    assert answer.where == "Tür 1"


def test_check_ins_from_before_the_network_came_back_are_claims_too(
    doors: list[HubStation], station: MakeStation, admin: psycopg.Connection
) -> None:
    offline = station("Tür 3")
    offline.meet()
    offline.admit("TICKET-1")
    offline.meet()
    answer = doors[0].admit("TICKET-1")
    assert isinstance(answer, AlreadyIn)
    assert answer.where == "Tür 3"


def test_a_claim_of_a_station_that_died_is_taken_over_after_five_seconds(
    connection: HubConnection, admin: psycopg.Connection
) -> None:
    envelopes = Envelopes(SEAL, EVENT)
    dead, alive = Here("a", "Tür 1"), Here("b", "Tür 2")
    with connect(connection) as line:
        assert not claimed(line, EVENT, envelopes, dead, [R1], DAY_1)
        assert claimed(line, EVENT, envelopes, alive, [R1], DAY_1)[R1].where == "Tür 1"
        admin.execute("update einlass.claims set claimed_at = claimed_at - interval '6 seconds'")
        assert not claimed(line, EVENT, envelopes, alive, [R1], DAY_1)
        assert claimed(line, EVENT, envelopes, dead, [R1], DAY_1)[R1].where == "Tür 2"


def test_a_sure_claim_is_not_taken_over(connection: HubConnection, admin: psycopg.Connection) -> None:
    envelopes = Envelopes(SEAL, EVENT)
    with connect(connection) as line:
        claimed(line, EVENT, envelopes, Here("a", "Tür 1"), [R1], DAY_1)
        admin.execute("update einlass.claims set claimed_at = claimed_at - interval '1 hour', sure = true")
        assert claimed(line, EVENT, envelopes, Here("b", "Tür 2"), [R1], DAY_1)


def test_without_the_hub_both_doors_let_in_and_nobody_waits(doors: list[HubStation], postgres_lab: PostgresLab) -> None:
    postgres_lab.stop("immediate")
    try:
        assert all(isinstance(door.admit("TICKET-1"), Admitted) for door in doors)
        assert not any(door.ledger._elsewhere.is_known for door in doors)
        assert all(isinstance(door.admit("TICKET-6"), Admitted) for door in doors)
    finally:
        postgres_lab.start()


def test_after_an_answer_that_came_too_late_nobody_asks_until_it_is_quick_again(
    station: MakeStation, connection: HubConnection, admin: psycopg.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.hub.claims.TRIES", (LONG,))
    claims = HubClaims()
    one = station("Tür 1", claims)
    import_people(one.ledger)
    claims.open()
    claims.join(connection, SEAL, one.here)
    assert claims.is_ready(LONG)
    with admin.transaction():
        admin.execute("lock table einlass.claims in access exclusive mode")
        assert isinstance(one.admit("TICKET-1"), Admitted)
        assert not claims.is_known
        assert isinstance(one.admit("TICKET-6"), Admitted)
    claims.on_reached(True)
    assert claims.is_ready(LONG)
    claims.close()


def test_who_has_left_the_hub_asks_nobody(doors: list[HubStation]) -> None:
    one, other = doors
    one.admit("TICKET-1")
    claims = other.ledger._elsewhere
    assert isinstance(claims, HubClaims)
    claims.leave()
    assert isinstance(other.admit("TICKET-1"), Admitted)


def test_a_hub_that_was_never_reached_holds_nobody_up(connection: HubConnection) -> None:
    claims = HubClaims()
    claims.open()
    claims.join(replace(connection, port=1), SEAL, Here("a", "Tür 1"))
    assert not claims.is_known
    assert claims.claim([R1], DAY_1) == {}
    claims.close()


def test_claims_that_were_never_opened_can_be_closed() -> None:
    HubClaims().close()


def test_the_name_of_a_door_is_sealed_at_the_hub(doors: list[HubStation], admin: psycopg.Connection) -> None:
    doors[0].admit("TICKET-1")
    rows = admin.execute("select place, whom from einlass.claims").fetchall()
    assert rows
    assert all("Tür".encode() not in place and b"R1" not in whom for place, whom in rows)
