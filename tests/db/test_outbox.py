"""Badge jobs stay until they are confirmed or given up, and nothing that was said late turns them back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from db.outbox import LONGEST_REASON, STATION
from kiosk.domain.badge import (
    MOST_REPRINTS,
    AskedBy,
    BadgeJob,
    Handover,
    JobId,
    JobState,
    NoMoreReprints,
    OpenJob,
    Receipt,
    Reprinting,
)
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import MORNING, PEOPLE, Clock, content, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2

R1, R6 = RegistrationId("R1"), RegistrationId("R6")
NO_17 = Receipt("17")
Change = Callable[[Ledger, JobId], object]


@pytest.fixture
def job(ledger: Ledger) -> BadgeJob:
    """The badge of somebody who has just come in."""
    (job,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    return job


def only(ledger: Ledger) -> BadgeJob:
    (job,) = ledger.to_print()
    return job


def seen(ledger: Ledger) -> OpenJob:
    (job,) = ledger.open_jobs()
    return job


def send(ledger: Ledger, job: JobId, receipt: Receipt = NO_17) -> None:
    ledger.mark_taking(job, "queue")
    ledger.mark_sent(job, "queue", receipt)


def test_a_job_says_what_stands_on_the_badge(job: BadgeJob) -> None:
    assert (job.badge.first_name, job.badge.last_name, job.badge.organisation) == (
        "Aylin",
        "Çelikkaya",
        "Dorfmuseum",
    )


def test_the_badge_never_shows_the_ticket(job: BadgeJob) -> None:
    assert job.badge.token != "TICKET-1"
    assert len(job.badge.token) == 27


def test_before_it_is_handed_over_the_printer_is_in_the_file(ledger: Ledger, job: BadgeJob) -> None:
    assert ledger.mark_taking(job.id, "queue") is True
    assert only(ledger).handover == Handover("queue", None)


def test_a_sent_job_is_watched_by_its_receipt(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    assert only(ledger).handover == Handover("queue", NO_17)
    assert ledger.badge_states() == {R1: JobState.SENT}


def test_a_printer_without_names_for_jobs_gives_an_empty_receipt(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id, Receipt(""))
    assert only(ledger).handover == Handover("queue", Receipt(""))


def test_a_sent_badge_is_a_fact_in_the_journal(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    _check_in, printed = ledger.history(R1)
    assert (printed.kind, printed.day, printed.detail) == ("print", DAY_1, {"job": job.id, "printer": "queue"})


def test_a_page_that_may_be_a_double_says_so_in_the_journal(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_double(job.id)
    assert only(ledger).maybe_double
    send(ledger, job.id)
    assert ledger.history(R1)[-1].detail["maybe_double"] == "yes"


def test_saying_twice_that_a_job_was_sent_is_one_fact(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    ledger.mark_sent(job.id, "queue", NO_17)
    assert count(ledger, "journal", "kind = 'print'") == 1


def test_a_second_page_of_a_job_is_a_second_fact(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    ledger.mark_failed(job.id, "job_stopped")
    send(ledger, job.id, Receipt("18"))
    assert count(ledger, "journal", "kind = 'print'") == 2
    assert count(ledger, "badge_jobs", "attempts = 2") == 1


def test_a_confirmed_job_is_done(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    ledger.mark_confirmed(job.id)
    assert ledger.to_print() == ()
    assert ledger.open_jobs() == ()
    assert ledger.badge_states() == {R1: JobState.CONFIRMED}


def test_a_failed_job_is_at_no_printer_and_waits_with_its_reason(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_taking(job.id, "queue")
    ledger.mark_failed(job.id, "paper_out")
    assert only(ledger) == job
    assert (seen(ledger).state, seen(ledger).reason, seen(ledger).printer) == (JobState.FAILED, "paper_out", "queue")


def test_a_failed_job_can_still_be_sent(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_failed(job.id, "paper_out")
    send(ledger, job.id)
    assert (seen(ledger).state, seen(ledger).reason) == (JobState.SENT, "")


def test_why_a_badge_does_not_come_out_is_shown_until_it_is_mended(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    ledger.mark_hindered(job.id, "jam")
    assert (seen(ledger).state, seen(ledger).reason) == (JobState.SENT, "jam")
    ledger.mark_hindered(job.id, "")
    assert seen(ledger).reason == ""


def test_a_long_reason_is_cut(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_failed(job.id, "x" * 100_000)
    assert len(seen(ledger).reason) == LONGEST_REASON


def test_helpers_see_whose_badge_is_open_and_since_when(ledger: Ledger, job: BadgeJob) -> None:
    assert seen(ledger) == OpenJob(job.id, R1, "Aylin Çelikkaya", JobState.WAITING, "", "", MORNING)


LATE: dict[str, Change] = {
    "taking": lambda ledger, job: ledger.mark_taking(job, "other"),
    "sent": lambda ledger, job: ledger.mark_sent(job, "other", Receipt("99")),
    "confirmed": lambda ledger, job: ledger.mark_confirmed(job),
    "failed": lambda ledger, job: ledger.mark_failed(job, "late"),
    "hindered": lambda ledger, job: ledger.mark_hindered(job, "late"),
    "double": lambda ledger, job: ledger.mark_double(job),
    "given up": lambda ledger, job: ledger.give_up(job, "helper"),
    "again": lambda ledger, job: ledger.try_again(job, "helper"),
}


@pytest.mark.parametrize("late", LATE.values(), ids=LATE.keys())
def test_a_confirmed_job_stays_as_it_is(ledger: Ledger, job: BadgeJob, late: Change) -> None:
    send(ledger, job.id)
    ledger.mark_confirmed(job.id)
    before = content(ledger)
    late(ledger, job.id)
    assert content(ledger) == before


@pytest.mark.parametrize("late", [change for name, change in LATE.items() if name != "again"])
def test_a_job_that_was_given_up_stays_so(ledger: Ledger, job: BadgeJob, late: Change) -> None:
    ledger.give_up(job.id, "helper")
    late(ledger, job.id)
    assert ledger.badge_states() == {R1: JobState.GIVEN_UP}
    assert ledger.to_print() == ()


def test_what_is_not_wanted_any_more_must_not_be_handed_over(ledger: Ledger, job: BadgeJob) -> None:
    ledger.give_up(job.id, "helper")
    assert ledger.mark_taking(job.id, "queue") is False


@pytest.mark.parametrize("mark", LATE.values(), ids=LATE.keys())
def test_saying_something_twice_changes_nothing(ledger: Ledger, job: BadgeJob, mark: Change) -> None:
    ledger.mark_taking(job.id, "other")
    mark(ledger, job.id)
    states = ledger.badge_states()
    jobs = ledger.to_print()
    mark(ledger, job.id)
    assert (ledger.badge_states(), ledger.to_print()) == (states, jobs)


@pytest.mark.parametrize("mark", LATE.values(), ids=LATE.keys())
def test_an_unknown_job_is_a_bug(ledger: Ledger, mark: Change) -> None:
    with pytest.raises(LookupError):
        mark(ledger, JobId("nothing"))


def test_what_the_press_gives_up_stays_with_the_helpers(ledger: Ledger, job: BadgeJob) -> None:
    ledger.give_up(job.id, STATION, "job_stopped")
    assert (seen(ledger).state, seen(ledger).reason) == (JobState.GIVEN_UP, "job_stopped")
    assert [entry.kind for entry in ledger.history(R1)] == ["check-in"]


def test_what_a_helper_gives_up_is_off_the_list_and_in_the_journal(ledger: Ledger, job: BadgeJob) -> None:
    ledger.give_up(job.id, STATION, "job_stopped")
    ledger.give_up(job.id, "helper")
    ledger.give_up(job.id, "helper")
    assert ledger.open_jobs() == ()
    assert [(entry.kind, entry.operator) for entry in ledger.history(R1)][1:] == [("given-up", "helper")]


def test_a_page_that_was_taken_meanwhile_is_in_the_journal_though_the_job_is_given_up(
    ledger: Ledger, job: BadgeJob
) -> None:
    ledger.mark_taking(job.id, "queue")
    ledger.give_up(job.id, "helper")
    ledger.mark_sent(job.id, "queue", NO_17)
    ledger.mark_sent(job.id, "queue", NO_17)
    assert ledger.badge_states() == {R1: JobState.GIVEN_UP}
    assert [entry.kind for entry in ledger.history(R1)] == ["check-in", "given-up", "print"]


def test_a_job_that_was_given_up_can_be_tried_again(ledger: Ledger, job: BadgeJob) -> None:
    ledger.give_up(job.id, STATION, "job_stopped")
    assert ledger.try_again(job.id, "helper") == job
    assert ledger.to_print() == (job,)
    assert seen(ledger).reason == ""
    assert ledger.history(R1)[-1].kind == "again"


def test_trying_again_what_a_printer_has_may_be_a_double(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    again = ledger.try_again(job.id, "helper")
    assert again is not None
    assert (again.handover, again.maybe_double) == (None, True)


def test_trying_again_what_no_printer_has_is_no_double(ledger: Ledger, job: BadgeJob) -> None:
    ledger.mark_taking(job.id, "queue")
    ledger.mark_failed(job.id, "offline")
    again = ledger.try_again(job.id, "helper")
    assert again is not None
    assert not again.maybe_double


def test_jobs_wait_in_the_order_they_came_even_if_the_clock_jumps_back(ledger: Ledger, clock: Clock) -> None:
    (first,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    clock.advance(timedelta(days=-400))
    (second,) = ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee").jobs
    assert ledger.to_print() == (first, second)


def test_a_corrected_name_stands_on_the_waiting_badge(ledger: Ledger, job: BadgeJob) -> None:
    import_people(ledger, [{**PEOPLE[0], "first_name": "Aylin-Sophie"}])
    waiting = only(ledger)
    assert waiting.badge.first_name == "Aylin-Sophie"
    assert waiting.badge.token == job.badge.token


def test_jobs_are_as_they_were_after_reopening(ledger: Ledger, job: BadgeJob, tmp_path: Path) -> None:
    send(ledger, job.id)
    before = ledger.to_print()
    ledger.close()
    again = open_ledger(tmp_path)
    assert again.to_print() == before
    again.close()


def test_it_is_seen_that_another_program_has_written(ledger: Ledger, job: BadgeJob, tmp_path: Path) -> None:
    before = ledger.others_wrote()
    ledger.mark_taking(job.id, "queue")
    assert ledger.others_wrote() == before
    other = open_ledger(tmp_path)
    other.admit(TicketCode("TICKET-6"), DAY_1, "command line")
    other.close()
    assert ledger.others_wrote() != before


# --- the attendee's reprints ----------------------------------------------------------------------------


def done(ledger: Ledger, *jobs: BadgeJob) -> None:
    for job in jobs:
        send(ledger, job.id)
        ledger.mark_confirmed(job.id)


def asked_again(ledger: Ledger, *people: RegistrationId) -> tuple[BadgeJob, ...]:
    answer = ledger.reprint_by_attendee(people, DAY_1)
    assert isinstance(answer, Reprinting)
    return answer.jobs


def test_an_attendee_gets_two_reprints_a_day_and_then_the_help_desk(ledger: Ledger, job: BadgeJob) -> None:
    done(ledger, job)
    for _ in range(MOST_REPRINTS):
        (again,) = asked_again(ledger, R1)
        assert again.asked_by is AskedBy.ATTENDEE
        done(ledger, again)
    assert ledger.reprint_by_attendee((R1,), DAY_1) == NoMoreReprints()
    assert count(ledger, "badge_jobs") == 1 + MOST_REPRINTS
    assert isinstance(ledger.reprint_by_attendee((R1,), DAY_2), Reprinting)


def test_a_reprint_by_the_attendee_is_a_fact_in_the_journal(ledger: Ledger, job: BadgeJob) -> None:
    done(ledger, job)
    (again,) = asked_again(ledger, R1)
    entry = ledger.history(R1)[-1]
    assert (entry.kind, entry.operator, entry.detail) == ("reprint", "attendee", {"job": again.id})


def test_helpers_reprints_do_not_count(ledger: Ledger, job: BadgeJob) -> None:
    done(ledger, job, *(ledger.reprint(R1, DAY_1, "helper")[0] for _ in range(5)))
    assert isinstance(ledger.reprint_by_attendee((R1,), DAY_1), Reprinting)


def test_a_badge_that_no_printer_has_is_not_asked_for_twice(ledger: Ledger, job: BadgeJob) -> None:
    before = content(ledger)
    assert asked_again(ledger, R1) == (job,)
    assert content(ledger) == before


def test_a_badge_that_a_printer_has_is_asked_for_again(ledger: Ledger, job: BadgeJob) -> None:
    send(ledger, job.id)
    assert asked_again(ledger, R1) != (job,)


def test_of_a_group_all_are_printed_again_or_nobody(ledger: Ledger, job: BadgeJob) -> None:
    (other,) = ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee").jobs
    done(ledger, job, other)
    for _ in range(MOST_REPRINTS):
        done(ledger, *asked_again(ledger, R6))
    before = content(ledger)
    assert ledger.reprint_by_attendee((R1, R6), DAY_1) == NoMoreReprints()
    with pytest.raises(LookupError):
        ledger.reprint_by_attendee((R1, RegistrationId("nobody")), DAY_1)
    assert content(ledger) == before
    assert len(asked_again(ledger, R1)) == 1
