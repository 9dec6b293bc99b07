"""Refused scans: the help desk knows the case before the person is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from db.refused import MOST_KEPT, SAME_FOR, keep_refusal
from kiosk.domain.admission import NotOnList, Unpaid
from kiosk.domain.refusals import RefusalId
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.signed import Claim, claim_of
from kiosk.domain.ticket import TicketCode
from tests.db.stations import MORNING, Clock, count, import_people, open_ledger
from tests.people import DAY_1, EVENT_DAYS, registration

MINUTE = timedelta(minutes=1)
LATE_COMER = registration(7, first_name="Jördis", last_name="Øst-Łąka", role="speaker", language=Language.ENGLISH)


def scan(ledger: Ledger, *codes: str) -> None:
    for code in codes:
        ledger.admit(TicketCode(code), DAY_1, "attendee")


def cases(ledger: Ledger) -> list[tuple[str, str | None]]:
    return [(scan.outcome, scan.registration.id if scan.registration else None) for scan in ledger.refused_scans()]


def ticket_of_late_comer(ledger: Ledger, issued: timedelta = MINUTE) -> TicketCode:
    (ticket,) = ledger.sign([claim_of(LATE_COMER, EVENT_DAYS, MORNING - issued)])
    return ticket


def test_whoever_is_sent_to_the_desk_is_awaited_there_the_newest_first(ledger: Ledger, clock: Clock) -> None:
    for code in ("TICKET-2", "TICKET-4", "TICKET-99"):
        scan(ledger, code)
        clock.advance(MINUTE)
    assert cases(ledger) == [("not_on_list", None), ("unpaid", "R4"), ("wrong_day", "R2")]
    assert ledger.refused_scans()[-1].at == MORNING


def test_who_comes_in_is_in_already_or_shows_another_code_is_not_awaited(ledger: Ledger) -> None:
    scan(ledger, "TICKET-1", "TICKET-1", "https://museum.example")
    assert cases(ledger) == []


def test_a_ticket_of_somebody_who_is_not_on_the_list_brings_the_claim(ledger: Ledger) -> None:
    scan(ledger, ticket_of_late_comer(ledger))
    (refusal,) = ledger.refused_scans()
    assert (refusal.outcome, refusal.registration) == ("not_on_list", None)
    assert refusal.claim == replace(claim_of(LATE_COMER, EVENT_DAYS, MORNING - MINUTE), person=LATE_COMER.attendee)


def test_a_refusal_tells_no_name_in_a_log(ledger: Ledger) -> None:
    scan(ledger, ticket_of_late_comer(ledger), "TICKET-4")
    assert "ördis" not in repr(ledger.refused_scans())
    assert "Sigrid" not in repr(ledger.refused_scans())


def test_the_same_case_within_ten_minutes_is_one(ledger: Ledger, clock: Clock) -> None:
    scan(ledger, "TICKET-4")
    clock.advance(SAME_FOR - MINUTE)
    scan(ledger, "TICKET-4", "TICKET-5", "TICKET-98", "TICKET-99")
    assert sorted(cases(ledger)) == [("cancelled", "R5"), ("not_on_list", None), ("unpaid", "R4")]
    assert ledger.refused_scans()[-1].at == MORNING


@pytest.mark.parametrize("step", [SAME_FOR, timedelta(days=-30)])
def test_later_it_is_a_new_one_in_place_of_the_old(ledger: Ledger, clock: Clock, step: timedelta) -> None:
    scan(ledger, "TICKET-4")
    clock.advance(step)
    scan(ledger, "TICKET-4")
    assert [refusal.at for refusal in ledger.refused_scans()] == [MORNING + step]
    assert count(ledger, "refused_scans") == 2


def test_a_settled_case_is_off_the_list_and_comes_back_with_the_next_scan(ledger: Ledger) -> None:
    scan(ledger, "TICKET-4")
    (refusal,) = ledger.refused_scans()
    for _ in range(2):
        ledger.settle(refusal.id, "helper")
    assert cases(ledger) == []
    scan(ledger, "TICKET-4")
    assert cases(ledger) == [("unpaid", "R4")]
    ledger.settle(RefusalId("nothing"), "helper")


def test_who_is_let_in_after_all_is_not_awaited_any_more(ledger: Ledger) -> None:
    scan(ledger, "TICKET-4", "TICKET-5")
    import_people(ledger, [{"id": "R4", "code": "TICKET-4", "last_name": "Hübschle"}])
    ledger.admit_registration(RegistrationId("R4"), DAY_1, "helper")
    assert cases(ledger) == [("cancelled", "R5")]
    settled = ledger.file.db.execute("select settled_by from refused_scans where whom = 'R4'").fetchone()
    assert settled == ("helper",)


def test_a_late_registration_that_a_helper_lets_in_is_settled(ledger: Ledger) -> None:
    ticket = ticket_of_late_comer(ledger)
    scan(ledger, ticket)
    ledger.admit(ticket, DAY_1, "helper", late=True)
    assert cases(ledger) == []


def test_those_of_a_group_who_may_not_come_in_are_awaited(ledger: Ledger) -> None:
    people = [("G1", "confirmed"), ("G2", "confirmed"), ("G3", "pending")]
    import_people(
        ledger, [{"id": who, "code": "TEAM", "group": "Team", "last_name": who, "status": how} for who, how in people]
    )
    scan(ledger, "TEAM")
    assert cases(ledger) == []
    ledger.admit_some(TicketCode("TEAM"), [RegistrationId(who) for who, _ in people], DAY_1, "attendee")
    assert cases(ledger) == [("unpaid", "G3")]


def test_the_look_up_of_attendees_counts_as_a_scan_and_a_helpers_try_does_not(ledger: Ledger) -> None:
    ledger.admit_registration(RegistrationId("R4"), DAY_1, "helper")
    assert cases(ledger) == []
    ledger.admit_registration(RegistrationId("R4"), DAY_1, "attendee")
    assert cases(ledger) == [("unpaid", "R4")]


def test_only_the_newest_hundreds_are_kept_and_settled_ones_go_first(ledger: Ledger, clock: Clock) -> None:
    person = ledger.registration(RegistrationId("R4"))
    assert person is not None
    with ledger.file.writing():
        for number in range(MOST_KEPT + 20):
            keep_refusal(ledger.file, Unpaid(replace(person, id=RegistrationId(f"X{number}"))))
            clock.advance(timedelta(seconds=1))
            if number < 15:
                ledger.file.db.execute("update refused_scans set settled_at = 'x', settled_by = 'helper'")
    rows = ledger.file.db.execute("select whom from refused_scans where settled_at = '' order by at").fetchall()
    assert (count(ledger, "refused_scans"), len(rows)) == (MOST_KEPT, MOST_KEPT)
    assert (rows[0][0], rows[-1][0]) == ("X20", f"X{MOST_KEPT + 19}")


def test_a_refusal_is_found_again_after_a_restart(ledger: Ledger, tmp_path: Path, clock: Clock) -> None:
    scan(ledger, ticket_of_late_comer(ledger))
    before = ledger.refused_scans()
    ledger.close()
    again = open_ledger(tmp_path, clock)
    assert again.refused_scans() == before
    again.close()


def test_every_claim_comes_back_as_it_was(ledger: Ledger) -> None:
    claim: Claim = claim_of(registration(8, title="Dr.", organisation="Ä\"ö'ü"), EVENT_DAYS, MORNING, group=True)
    with ledger.file.writing():
        keep_refusal(ledger.file, NotOnList(claim))
    assert ledger.refused_scans()[0].claim == claim


def codes(ledger: Ledger) -> list[str]:
    return [row[0] for row in ledger.file.db.execute("select code from refused_scans order by id").fetchall()]


def test_which_ticket_opened_no_door_is_not_kept_where_no_system_is_told(ledger: Ledger) -> None:
    scan(ledger, "TICKET-99")
    assert codes(ledger) == [""]


def test_where_pretix_is_told_each_ticket_is_kept_and_the_desk_has_one_case(ledger: Ledger) -> None:
    ledger.join("pretix", "{}")
    scan(ledger, "TICKET-98", "TICKET-99", "TICKET-99")
    assert sorted(codes(ledger)) == ["TICKET-98", "TICKET-99"]
    assert cases(ledger) == [("not_on_list", None)]


def test_tickets_that_name_somebody_are_never_kept(ledger: Ledger) -> None:
    ledger.join("pretix", "{}")
    scan(ledger, ticket_of_late_comer(ledger), "TICKET-4", "EL1.FORGED")
    assert codes(ledger) == ["", "", ""]
