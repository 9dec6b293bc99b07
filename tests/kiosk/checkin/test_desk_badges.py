"""The desk keeps the outbox in step with the press, helpers and other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_wishes import CheckIn, GiveBadgeUp, TryBadgeAgain
from kiosk.domain.badge import (
    MOST_REPRINTS,
    BadgeJob,
    Handover,
    JobState,
    NoMoreReprints,
    OpenJob,
    Receipt,
    Reprinting,
)
from tests.db.stations import import_people
from tests.fakes import MORNING, FakeStore
from tests.people import DAY_1, RULES, registration

AYLIN = registration()
NO_17 = Receipt("17")


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([AYLIN])


@pytest.fixture
def desk(qapp: object, store: FakeStore) -> Iterator[Desk]:
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    desk.let_in()
    yield desk
    desk.close()


@pytest.fixture
def job(desk: Desk, store: FakeStore) -> BadgeJob:
    """The badge of somebody who has just come in."""
    desk.on_wish(CheckIn(AYLIN.id))
    return next(iter(store.jobs.values()))


def caught(signal: SignalInstance) -> list[Any]:
    """What the signal says from now on; several values as a tuple."""
    values: list[Any] = []
    signal.connect(lambda *said: values.append(said[0] if len(said) == 1 else said))
    return values


def test_a_printer_gets_a_badge_only_after_it_is_written_down(desk: Desk, store: FakeStore, job: BadgeJob) -> None:
    noted = caught(desk.taking_noted)
    store.broken = True
    desk.on_badge_taking(job.id, "left")
    assert noted == []
    store.broken = False
    desk.on_badge_taking(job.id, "left")
    assert noted == [(job.id, "left")]
    assert store.jobs[job.id].handover == Handover("left", None)


def test_a_badge_that_is_not_wanted_any_more_is_dropped_instead(desk: Desk, store: FakeStore, job: BadgeJob) -> None:
    noted, dropped = caught(desk.taking_noted), caught(desk.dropped)
    store.give_up(job.id, "command line")
    desk.on_badge_taking(job.id, "left")
    assert (noted, dropped) == ([], [job.id])


def test_what_the_press_says_is_written_down(desk: Desk, store: FakeStore, job: BadgeJob) -> None:
    states = []
    said: list[tuple[Callable[..., None], tuple[object, ...]]] = [
        (desk.on_badge_failed, ("jam",)),
        (desk.on_badge_hindered, ("paper_out",)),
        (desk.on_badge_taking, ("left",)),
        (desk.on_badge_sent, ("left", NO_17)),
        (desk.on_badge_confirmed, ()),
    ]
    for slot, values in said:
        slot(job.id, *values)
        states.append((store.states[job.id], store.reasons[job.id]))
    assert states == [
        (JobState.FAILED, "jam"),
        (JobState.FAILED, "paper_out"),
        (JobState.WAITING, ""),
        (JobState.SENT, ""),
        (JobState.CONFIRMED, ""),
    ]


def test_what_may_come_out_twice_is_marked(desk: Desk, store: FakeStore, job: BadgeJob) -> None:
    desk.on_maybe_double(job.id)
    assert store.jobs[job.id].maybe_double


def test_what_the_press_gives_up_stays_on_the_list(desk: Desk, job: BadgeJob, qtbot: QtBot) -> None:
    lists = caught(desk.jobs_open)
    desk.on_badge_given_up(job.id, "job_stopped")
    qtbot.waitUntil(lambda: bool(lists))
    assert [(each.state, each.reason) for each in lists[-1]] == [(JobState.GIVEN_UP, "job_stopped")]


def test_helpers_see_the_open_badges_after_every_change_and_only_then(
    desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    lists: list[tuple[OpenJob, ...]] = caught(desk.jobs_open)
    desk.admit(AYLIN.code)
    job = next(iter(store.jobs))
    qtbot.waitUntil(lambda: bool(lists))
    desk.on_badge_hindered(job, "")
    desk.on_badge_sent(job, "left", NO_17)
    desk.on_badge_confirmed(job)
    qtbot.waitUntil(lambda: len(lists) == 2)
    assert [len(each) for each in lists] == [1, 0]


def test_a_helper_gives_a_badge_up(desk: Desk, store: FakeStore, job: BadgeJob) -> None:
    dropped = caught(desk.dropped)
    desk.on_wish(GiveBadgeUp(job.id))
    assert dropped == [job.id]
    assert store.states[job.id] is JobState.GIVEN_UP


def test_a_helper_has_a_badge_tried_from_the_start(desk: Desk, store: FakeStore, job: BadgeJob) -> None:
    again = caught(desk.print_again)
    desk.on_badge_sent(job.id, "left", NO_17)
    desk.on_wish(TryBadgeAgain(job.id))
    assert [(each.id, each.handover, each.maybe_double) for each in again] == [(job.id, None, True)]


def test_a_confirmed_badge_is_not_tried_again(desk: Desk, job: BadgeJob) -> None:
    again = caught(desk.print_again)
    desk.on_badge_sent(job.id, "left", NO_17)
    desk.on_badge_confirmed(job.id)
    desk.on_wish(TryBadgeAgain(job.id))
    assert again == []


def test_an_attendee_without_a_badge_gets_one_more_until_it_is_enough(desk: Desk) -> None:
    answers, jobs = caught(desk.reprint_answered), caught(desk.print_asked)
    for _ in range(MOST_REPRINTS + 1):
        desk.reprint_for_attendee((AYLIN.id,))
    *good, last = answers
    assert [each.jobs for each in good if isinstance(each, Reprinting)] == [(each,) for each in jobs]
    assert len(good) == MOST_REPRINTS
    assert last == NoMoreReprints()


def test_a_broken_file_prints_nothing_again(desk: Desk, store: FakeStore) -> None:
    answers, failures = caught(desk.reprint_answered), caught(desk.failed)
    store.broken = True
    desk.reprint_for_attendee((AYLIN.id,))
    assert (answers, failures) == ([], ["The disk is full."])


def test_after_the_file_is_mended_the_press_is_asked_again(
    desk: Desk, store: FakeStore, job: BadgeJob, qtbot: QtBot
) -> None:
    jobs = caught(desk.print_asked)
    store.broken = True
    desk.on_badge_sent(job.id, "left", NO_17)
    store.broken = False
    with qtbot.waitSignal(desk.recovered, timeout=20_000):
        pass
    assert jobs == [job]


def test_while_nothing_was_written_by_others_nothing_is_asked(desk: Desk, store: FakeStore) -> None:
    jobs = caught(desk.print_asked)
    store.reprint(AYLIN.id, DAY_1, "command line")
    desk.look()
    assert jobs == []
    store.others += 1
    desk.look()
    assert len(jobs) == 1


# --- another program, and the real file -----------------------------------------------------------------


def open_ledger(folder: Path) -> Ledger:
    return Ledger(open_station(station_path(folder), bytes(32), clock=lambda: MORNING), RULES)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Ledger]:
    """What a program on the command line has open."""
    ledger = open_ledger(tmp_path)
    import_people(ledger)
    yield ledger
    ledger.close()


@pytest.fixture
def real(qapp: object, other: Ledger, tmp_path: Path) -> Iterator[Desk]:
    """A desk on the same file."""
    desk = Desk(lambda: open_ledger(tmp_path), lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    yield desk
    desk.close()


def admitted(ledger: Ledger) -> BadgeJob:
    (job,) = ledger.admit(ledger.registrations()[0].code, DAY_1, "command line").jobs
    return job


def test_whom_another_program_lets_in_gets_a_badge_by_itself(real: Desk, other: Ledger, qtbot: QtBot) -> None:
    jobs = caught(real.print_asked)
    job = admitted(other)
    qtbot.waitUntil(lambda: jobs == [job], timeout=20_000)


def test_a_badge_is_asked_for_once_whoever_writes(real: Desk, other: Ledger) -> None:
    jobs = caught(real.print_asked)
    job = admitted(other)
    real.look()
    real.on_badge_taking(job.id, "left")
    other.reprint(job.registration_id, DAY_1, "helper")
    real.look()
    real.look()
    assert len(jobs) == 2
    assert jobs[0] == job


def test_what_another_program_gives_up_is_dropped(real: Desk, other: Ledger) -> None:
    dropped = caught(real.dropped)
    job = admitted(other)
    real.look()
    other.give_up(job.id, "command line")
    real.look()
    assert dropped == [job.id]


def test_what_another_program_wants_tried_again_is(real: Desk, other: Ledger) -> None:
    again = caught(real.print_again)
    job = admitted(other)
    real.look()
    real.on_badge_taking(job.id, "left")
    real.on_badge_sent(job.id, "left", NO_17)
    other.try_again(job.id, "command line")
    real.look()
    real.look()
    assert [each.id for each in again] == [job.id]


def test_what_the_press_gave_up_and_another_program_wants_tried_again_is_asked_for(real: Desk, other: Ledger) -> None:
    jobs = caught(real.print_asked)
    job = admitted(other)
    real.look()
    real.on_badge_given_up(job.id, "job_stopped")
    other.try_again(job.id, "command line")
    real.look()
    assert [each.id for each in jobs] == [job.id, job.id]
