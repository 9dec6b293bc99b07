"""Who is let in, taken back or given another badge, in a real file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.journal import Kind
from db.ledger import Ledger
from kiosk.domain.admission import Admitted, AlreadyIn, NotATicket, NotOnList, WelcomeBack, outcome_name
from kiosk.domain.badge import JobState
from kiosk.domain.registration import Attendance, EventDay, RegistrationId, Status
from kiosk.domain.ticket import TicketCode
from tests.db.stations import MORNING, Clock, attendance, content, count, open_ledger, written_bytes
from tests.people import DAY_1, DAY_2

R1 = RegistrationId("R1")
T1 = TicketCode("TICKET-1")
HOUR = timedelta(hours=1)


def test_the_first_check_in_is_admitted_with_a_badge_job(ledger: Ledger) -> None:
    decision = ledger.admit(T1, DAY_1, "attendee")
    assert isinstance(decision.outcome, Admitted)
    (job,) = decision.jobs
    assert ledger.to_print() == (job,)


def test_a_check_in_is_kept_with_time_and_operator(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    (entry,) = ledger.history(R1)
    assert (entry.kind, entry.day, entry.at, entry.operator) == ("check-in", DAY_1, MORNING, "attendee")
    assert (entry.station, entry.seq) == (ledger.file.station, 1)


def test_the_second_time_is_already_in_since_the_first(ledger: Ledger, clock: Clock) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    clock.advance(HOUR)
    decision = ledger.admit(T1, DAY_1, "attendee")
    assert isinstance(decision.outcome, AlreadyIn)
    assert decision.outcome.since == MORNING
    assert decision.jobs == ()


def test_the_second_day_is_welcome_back_without_a_job(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    decision = ledger.admit(T1, DAY_2, "attendee")
    assert isinstance(decision.outcome, WelcomeBack)
    assert decision.jobs == ()
    assert count(ledger, "badge_jobs") == 1
    assert R1 in ledger.present_since(DAY_2)


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("TICKET-2", "wrong_day"),
        ("TICKET-3", "online_only"),
        ("TICKET-4", "unpaid"),
        ("TICKET-5", "cancelled"),
        ("TICKET-99", "not_on_list"),
    ],
)
def test_a_refusal_lets_nobody_in(ledger: Ledger, code: str, outcome: str) -> None:
    before = content(ledger)
    decision = ledger.admit(TicketCode(code), DAY_1, "attendee")
    assert outcome_name(decision.outcome) == outcome
    assert (decision.jobs, decision.entries) == ((), ())
    assert content(ledger) == before


def test_a_second_look_at_a_ticket_writes_nothing(ledger: Ledger, tmp_path: Path) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    before = written_bytes(tmp_path)
    ledger.admit(T1, DAY_1, "attendee")
    assert written_bytes(tmp_path) == before


def test_a_check_in_does_write(ledger: Ledger, tmp_path: Path) -> None:
    before = written_bytes(tmp_path)
    ledger.admit(T1, DAY_1, "attendee")
    assert written_bytes(tmp_path) != before


def test_a_day_outside_the_event_lets_nobody_in(ledger: Ledger) -> None:
    decision = ledger.admit(T1, EventDay(date(2024, 2, 22)), "attendee")
    assert outcome_name(decision.outcome) == "wrong_day"


HOSTILE = [
    "'; drop table registrations; --",
    "TICKET-1' or '1'='1",
    "<img src=x onerror=alert(1)>",
    "TICKET-1\x00",
    "\x00",
    "\u202eTICKET-1",
    "TICKET-1\u2066",
    "x" * 4096,
    "\ud800",
    "",
    "   ",
    "https://museum.example/TICKET-1",
    "BEGIN:VCARD\nFN:Aylin\nEND:VCARD",
    "WIFI:T:WPA;S:museum;P:geheim;;",
    "%TICKET-1%",
    "TICKET_1*",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_writes_nothing(ledger: Ledger, tmp_path: Path, text: str) -> None:
    before = written_bytes(tmp_path)
    decision = ledger.admit(TicketCode(text), DAY_1, "attendee")
    assert isinstance(decision.outcome, NotATicket)
    assert written_bytes(tmp_path) == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(text=st.text() | st.text(alphabet="TICKE-1'\";%_*\x00 "))
def test_only_the_exact_code_opens_the_door(ledger: Ledger, text: str) -> None:
    decision = ledger.admit(TicketCode(text), DAY_1, "attendee")
    turned_away = isinstance(decision.outcome, NotATicket | NotOnList)
    assert turned_away == (text not in {f"TICKET-{number}" for number in range(1, 7)})


def test_the_badge_opens_the_door_like_the_ticket(ledger: Ledger) -> None:
    (job,) = ledger.admit(T1, DAY_1, "attendee").jobs
    decision = ledger.admit(TicketCode(job.badge.token), DAY_2, "attendee")
    assert isinstance(decision.outcome, WelcomeBack)
    assert decision.outcome.registration.id == R1


def test_a_helper_checks_in_by_the_same_rules(ledger: Ledger) -> None:
    assert isinstance(ledger.admit_registration(R1, DAY_1, "helper").outcome, Admitted)
    assert outcome_name(ledger.admit_registration(RegistrationId("R4"), DAY_1, "helper").outcome) == "unpaid"
    assert isinstance(ledger.admit_registration(RegistrationId("nobody"), DAY_1, "helper").outcome, NotOnList)


def test_a_withdrawal_takes_the_check_in_back_and_keeps_the_fact(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    assert ledger.withdraw(R1, DAY_1, "helper", "wrong person")
    assert ledger.present_since(DAY_1) == {}
    check_in, withdrawal = ledger.history(R1)
    assert (withdrawal.kind, withdrawal.refers_to) == ("withdrawal", check_in.id)
    assert withdrawal.detail["reason"] == "wrong person"


def test_without_a_check_in_there_is_nothing_to_withdraw(ledger: Ledger) -> None:
    assert ledger.withdraw(R1, DAY_1, "helper", "wrong person") is None
    assert ledger.history(R1) == ()


def test_a_withdrawal_leaves_other_days_and_people_in(ledger: Ledger) -> None:
    for day in (DAY_1, DAY_2):
        ledger.admit(T1, day, "attendee")
    ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee")
    ledger.withdraw(R1, DAY_1, "helper", "")
    assert list(ledger.present_since(DAY_1)) == ["R6"]
    assert list(ledger.present_since(DAY_2)) == ["R1"]


def test_after_a_withdrawal_the_next_check_in_prints_no_second_badge_by_itself(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    ledger.withdraw(R1, DAY_1, "helper", "")
    decision = ledger.admit(T1, DAY_1, "attendee")
    assert isinstance(decision.outcome, Admitted)
    assert decision.jobs == ()
    assert count(ledger, "badge_jobs") == 1


def test_a_reprint_is_one_more_badge_without_a_check_in(ledger: Ledger) -> None:
    (first,) = ledger.admit(T1, DAY_1, "attendee").jobs
    second, _ = ledger.reprint(R1, DAY_1, "helper")
    assert second.reprint
    assert ledger.to_print() == (first, second)
    assert [entry.kind for entry in ledger.history(R1)] == ["check-in", "reprint"]


def test_a_reprint_for_nobody_is_a_bug(ledger: Ledger) -> None:
    with pytest.raises(LookupError):
        ledger.reprint(RegistrationId("nobody"), DAY_1, "helper")


def test_people_are_found_by_id_ticket_and_badge(ledger: Ledger) -> None:
    person = ledger.registration(R1)
    assert person is not None
    assert person.badge_token is not None
    assert ledger.by_code(T1) == (person,)
    assert ledger.by_code(person.badge_token) == (person,)
    assert ledger.by_code(TicketCode("TICKET-99")) == ()


def test_the_numbers_add_up(ledger: Ledger) -> None:
    for day in (DAY_1, DAY_2):
        ledger.admit(T1, day, "attendee")
    (job,) = ledger.admit(TicketCode("TICKET-6"), DAY_2, "attendee").jobs
    ledger.mark_failed(job.id, "no paper")
    stats = ledger.stats()
    assert stats.registered == 6
    assert stats.by_status == {Status.CONFIRMED: 4, Status.PENDING: 1, Status.CANCELLED: 1}
    assert stats.by_attendance == {Attendance.ONSITE: 5, Attendance.ONLINE: 1, Attendance.HYBRID: 0}
    assert stats.present == {DAY_1: 1, DAY_2: 2}
    assert (stats.present_any, stats.not_listed) == (2, 0)
    assert {state: number for state, number in stats.jobs.items() if number} == {
        JobState.WAITING: 1,
        JobState.FAILED: 1,
    }


def test_what_was_written_is_there_after_reopening(ledger: Ledger, tmp_path: Path) -> None:
    (job,) = ledger.admit(T1, DAY_1, "attendee").jobs
    before = content(ledger)
    ledger.close()
    again = open_ledger(tmp_path)
    assert content(again) == before
    assert again.to_print() == (job,)
    again.close()


Step = tuple[str, str, EventDay]
STEPS = st.lists(
    st.tuples(st.sampled_from(["admit", "withdraw"]), st.sampled_from(["1", "6"]), st.sampled_from([DAY_1, DAY_2])),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(steps=STEPS)
def test_attendance_is_what_the_steps_add_up_to(ledger: Ledger, steps: list[Step]) -> None:
    for number in ("1", "6"):
        for day in (DAY_1, DAY_2):
            ledger.withdraw(RegistrationId(f"R{number}"), day, "helper", "")
    expected: set[tuple[str, str]] = set()
    for action, number, day in steps:
        if action == "admit":
            ledger.admit(TicketCode(f"TICKET-{number}"), day, "attendee")
            expected.add((f"R{number}", day.isoformat()))
        else:
            ledger.withdraw(RegistrationId(f"R{number}"), day, "helper", "")
            expected.discard((f"R{number}", day.isoformat()))
    assert {(person, day) for person, day, _at, _entry in attendance(ledger)} == expected
    assert count(ledger, "badge_jobs", "asked_by = 'door'") <= 4


def test_the_journal_counts_its_entries_without_a_gap(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    ledger.admit(TicketCode("TICKET-4"), DAY_1, "attendee")
    ledger.withdraw(R1, DAY_1, "helper", "")
    ledger.reprint(R1, DAY_1, "helper")
    assert [entry.seq for entry in ledger.history(R1)] == [1, 2, 3]
    assert [entry.kind for entry in ledger.history(R1)] == [Kind.CHECK_IN, Kind.WITHDRAWAL, Kind.REPRINT]
