"""The desk answers one request a call, and says so when the file is broken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from kiosk.checkin.desk import Desk
from kiosk.checkin.ports import Match
from kiosk.domain.admission import Admitted, AlreadyIn, Decision
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ticket import TicketCode
from tests.fakes import MORNING, FakeStore
from tests.people import DAY_1, registration

AYLIN = registration()
ULI = registration(2, first_name="Uli", last_name="Öz")


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([AYLIN, ULI])


@pytest.fixture
def desk(qapp: object, store: FakeStore) -> Iterator[Desk]:
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    yield desk
    desk.close()


def caught(signal: SignalInstance) -> list[object]:
    values: list[object] = []
    signal.connect(values.append)
    return values


def test_a_ticket_is_decided(desk: Desk, store: FakeStore) -> None:
    decisions = caught(desk.decided)
    desk.admit(AYLIN.code)
    assert [type(decision.outcome) for decision in decisions if isinstance(decision, Decision)] == [Admitted]
    assert (AYLIN.id, DAY_1) in store.present


def test_the_badges_of_the_last_run_go_to_the_press_at_start(qapp: object, store: FakeStore) -> None:
    (job,) = store.admit(AYLIN.code, DAY_1, "attendee").jobs
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    jobs = caught(desk.print_asked)
    desk.open()
    desk.close()
    assert jobs == [job]


def test_a_helper_finds_and_sees_who_is_in(desk: Desk) -> None:
    matches = caught(desk.matched)
    desk.search("celikaya")
    desk.check_in(AYLIN.id)
    assert matches == [(Match(AYLIN, None),), (Match(AYLIN, MORNING),)]


def test_checking_in_by_hand_prints_the_badge(desk: Desk) -> None:
    jobs, decisions = caught(desk.print_asked), caught(desk.decided_by_hand)
    desk.check_in(AYLIN.id)
    desk.check_in(AYLIN.id)
    assert len(jobs) == 1
    assert [type(decision.outcome) for decision in decisions if isinstance(decision, Decision)] == [
        Admitted,
        AlreadyIn,
    ]


def test_a_check_in_is_taken_back(desk: Desk, store: FakeStore) -> None:
    desk.check_in(AYLIN.id)
    answers = caught(desk.withdrawn)
    desk.withdraw(AYLIN.id, "wrong person")
    desk.withdraw(AYLIN.id, "wrong person")
    assert answers == [True, False]
    assert not store.present


def test_a_reprint_checks_nobody_in(desk: Desk, store: FakeStore) -> None:
    jobs = caught(desk.print_asked)
    desk.reprint(ULI.id)
    assert len(jobs) == 1
    assert not store.present


def test_open_badges_are_counted(desk: Desk, store: FakeStore) -> None:
    counts = caught(desk.open_jobs)
    desk.admit(AYLIN.code)
    job = next(iter(store.jobs))
    desk.on_badge_failed(job, "no paper")
    desk.on_badge_sent(job, "folder")
    assert counts == [1, 0]


def test_the_pin_is_chosen_once_and_then_asked(desk: Desk, store: FakeStore) -> None:
    answers = caught(desk.pin_answered)
    for pin in ("123", "739164", "000000"):
        desk.choose_pin(pin)
    desk.check_pin("739164")
    assert answers == [PinAnswer.TOO_SIMPLE, PinAnswer.CHOSEN, PinAnswer.WRONG, PinAnswer.RIGHT]
    assert store.pin == "739164"


def test_a_broken_file_is_reported_and_nobody_is_told_ok(desk: Desk, store: FakeStore) -> None:
    failures, decisions = caught(desk.failed), caught(desk.decided)
    store.broken = True
    desk.admit(AYLIN.code)
    assert failures == ["The disk is full."]
    assert decisions == []


def test_a_mended_file_is_found_by_itself(desk: Desk, store: FakeStore, qtbot: QtBot) -> None:
    store.broken = True
    desk.admit(TicketCode("GD24-any"))
    store.broken = False
    with qtbot.waitSignal(desk.recovered, timeout=10_000):
        pass
    assert store.closed
