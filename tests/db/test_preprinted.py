"""Badges printed before the event: the door prints them no more, and everything else stays as it is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.journal import Kind
from db.ledger import Ledger
from db.preprinted import PRE_PRINTED, mark_preprinted
from kiosk.domain.admission import Admitted
from kiosk.domain.badge import JobState
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble
from tests.db.stations import content, count
from tests.people import DAY_1, DAY_2

AYLIN = RegistrationId("R1")


def mark(ledger: Ledger) -> int:
    return mark_preprinted(ledger.file, [(AYLIN, DAY_1), (AYLIN, DAY_2)], "command line")


def test_the_door_lets_in_and_prints_nothing(ledger: Ledger) -> None:
    mark(ledger)
    decision = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    assert isinstance(decision.outcome, Admitted)
    assert decision.jobs == ()
    assert ledger.to_print() == ()


def test_on_the_other_day_nothing_is_printed_either(ledger: Ledger) -> None:
    mark(ledger)
    assert ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee").jobs == ()


def test_others_get_their_badge_printed(ledger: Ledger) -> None:
    mark(ledger)
    assert len(ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee").jobs) == 1


def test_the_badge_counts_as_confirmed_and_nobody_is_checked_in(ledger: Ledger) -> None:
    assert mark(ledger) == 2
    assert ledger.badge_states() == {AYLIN: JobState.CONFIRMED}
    assert ledger.open_jobs() == ()
    assert ledger.present_since(DAY_1) == {}


def test_the_journal_says_that_it_was_pre_printed(ledger: Ledger) -> None:
    mark(ledger)
    entries = ledger.history(AYLIN)
    assert [(entry.kind, entry.day, entry.detail["printer"]) for entry in entries] == [
        (Kind.PRINT, DAY_1, PRE_PRINTED),
        (Kind.PRINT, DAY_2, PRE_PRINTED),
    ]


def test_marking_again_changes_nothing(ledger: Ledger) -> None:
    mark(ledger)
    before = content(ledger)
    assert mark(ledger) == 0
    assert content(ledger) == before


def test_a_badge_that_the_door_has_asked_for_is_left_alone(ledger: Ledger) -> None:
    (job,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    assert mark(ledger) == 1
    assert [waiting.id for waiting in ledger.to_print()] == [job.id]


def test_a_helper_can_still_have_it_printed_again(ledger: Ledger) -> None:
    mark(ledger)
    ledger.reprint(AYLIN, DAY_1, "helper")
    assert count(ledger, "badge_jobs", "asked_by = 'helper' and state = 'waiting'") == 1


def test_somebody_who_is_not_on_the_list_any_more_is_left_out(ledger: Ledger) -> None:
    gone = RegistrationId("R99")
    assert mark_preprinted(ledger.file, [(gone, DAY_1), (AYLIN, DAY_1)], "command line") == 1
    assert ledger.history(gone) == ()


def test_a_full_disk_leaves_everybody_unmarked(ledger: Ledger) -> None:
    before = content(ledger)
    pages = ledger.file.db.execute("pragma page_count").fetchone()[0]
    ledger.file.db.execute(f"pragma max_page_count = {pages}")
    badges = [(AYLIN, EventDay(DAY_1 + timedelta(days=number))) for number in range(2_000)]
    with pytest.raises(StoreTrouble):
        mark_preprinted(ledger.file, badges, "command line")
    assert content(ledger) == before
