"""Badge jobs stay until a printer has taken them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.ledger import Ledger
from db.outbox import LONGEST_REASON
from kiosk.domain.badge import BadgeJob, JobId, JobState
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import PEOPLE, Clock, count, import_people
from tests.people import DAY_1

R1 = RegistrationId("R1")


@pytest.fixture
def job(ledger: Ledger) -> BadgeJob:
    """The badge of somebody who has just come in."""
    (job,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    return job


def test_a_job_says_what_stands_on_the_badge(job: BadgeJob) -> None:
    assert (job.badge.first_name, job.badge.last_name, job.badge.organisation) == (
        "Aylin",
        "Çelikkaya",
        "Dorfmuseum",
    )


def test_the_badge_never_shows_the_ticket(job: BadgeJob) -> None:
    assert job.badge.token != "TICKET-1"
    assert len(job.badge.token) == 27


def test_a_sent_job_does_not_wait_any_more(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_sent(job.id, "folder")
    assert ledger.waiting() == ()


def test_a_sent_badge_is_a_fact_in_the_journal(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_sent(job.id, "folder")
    _check_in, printed = ledger.history(R1)
    assert (printed.kind, printed.day, printed.detail) == (
        "print",
        DAY_1,
        {"job": job.id, "printer": "folder"},
    )


def test_saying_twice_that_a_job_was_sent_is_one_fact(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_sent(job.id, "folder")
    ledger.mark_sent(job.id, "folder")
    assert count(ledger, "journal", "kind = 'print'") == 1


def test_a_failed_job_waits_on_with_its_reason(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_failed(job.id, "no paper")
    assert ledger.waiting() == (job,)
    assert count(ledger, "badge_jobs", "state = 'failed' and reason = 'no paper' and attempts = 1") == 1


def test_a_failed_job_can_still_be_sent(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_failed(job.id, "no paper")
    ledger.mark_sent(job.id, "folder")
    assert ledger.badge_states() == {R1: JobState.SENT}
    assert count(ledger, "badge_jobs", "reason = '' and attempts = 2") == 1


def test_a_late_failure_does_not_bring_a_sent_job_back(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_sent(job.id, "folder")
    ledger.mark_failed(job.id, "late")
    assert ledger.waiting() == ()


def test_a_long_reason_is_cut(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_failed(job.id, "x" * 100_000)
    assert count(ledger, "badge_jobs", f"length(reason) = {LONGEST_REASON}") == 1


def test_an_unknown_job_is_a_bug(ledger: Ledger) -> None:
    with pytest.raises(LookupError):
        ledger.mark_sent(JobId("nothing"), "folder")
    with pytest.raises(LookupError):
        ledger.mark_failed(JobId("nothing"), "no paper")


def test_jobs_wait_in_the_order_they_came_even_if_the_clock_jumps_back(ledger: Ledger, clock: Clock) -> None:
    (first,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    clock.advance(timedelta(days=-400))
    (second,) = ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee").jobs
    assert ledger.waiting() == (first, second)


def test_a_corrected_name_stands_on_the_waiting_badge(ledger: Ledger, job: BadgeJob) -> None:
    import_people(ledger, [{**PEOPLE[0], "first_name": "Aylin-Sophie"}])
    (waiting,) = ledger.waiting()
    assert waiting.badge.first_name == "Aylin-Sophie"
    assert waiting.badge.token == job.badge.token
