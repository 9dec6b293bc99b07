"""A press that has to rest lets go of everything, and another one goes on from what the file says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.badge import JobId
from kiosk.printing.press import REST_SECONDS, Press
from kiosk.printing.press_watch import Outlet
from tests.fake_printers import FakePages, FakePrinter
from tests.fakes import FakeStore
from tests.kiosk.printing.press_room import PressRoom
from tests.people import DAY_1, registration


@pytest.fixture
def room(qapp: object) -> Iterator[PressRoom]:
    room = PressRoom([FakePrinter("left")])
    yield room
    room.close()


def go_on(room: PressRoom) -> None:
    """The right comes back, and the desk gives the press what the file says."""
    room.press.on_right()
    for job in room.store.to_print():
        room.press.on_job(job)


@pytest.mark.parametrize("steps", range(8))
def test_whenever_it_has_to_rest_each_badge_comes_out_once(room: PressRoom, steps: int) -> None:
    jobs = [room.admit(number) for number in (1, 2, 3)]
    for _ in range(steps):
        room.press.go_on()
        room.deliver()
    room.press.on_rest()
    while room.deliver():
        pass
    out = [room.outs(job.id) + room.holds(job.id) for job in jobs]
    room.settle(60)
    assert [room.outs(job.id) + room.holds(job.id) for job in jobs] == out
    go_on(room)
    room.settle(60)
    for _ in jobs:
        room.printers["left"].work()
    room.settle(60)
    assert [room.outs(job.id) for job in jobs] == [1, 1, 1]
    assert not any(job.maybe_double for job in room.store.jobs.values())


def test_it_says_that_it_rests_after_all_that_it_had_to_say(room: PressRoom) -> None:
    said: list[str] = []
    room.press.failed.connect(lambda *_: said.append("failed"))
    room.press.rested.connect(lambda: said.append("rested"))
    room.admit()
    room.press.go_on()
    room.press.on_rest()
    assert said == ["failed", "rested"]


@pytest.fixture
def waiting(qapp: object) -> Iterator[tuple[Press, FakePrinter, list[float]]]:
    """A press that waits for the right, its printer, and its clock."""
    clock, printer = [100.0], FakePrinter("left")
    press = Press(FakePages(), [Outlet(printer)], lambda role: role or "a6", lambda: clock[0], resting=True)
    press.open()
    yield press, printer, clock
    press.close()


def test_without_the_right_nothing_goes_to_a_printer(waiting: tuple[Press, FakePrinter, list[float]]) -> None:
    press, printer, _ = waiting
    store = FakeStore([registration()])
    job, _ = store.reprint(registration().id, DAY_1, "helper")
    asked: list[object] = []
    press.taking.connect(lambda *said: asked.append(said))
    press.on_job(job)
    press.on_again(job)
    press.on_taking_noted(job.id, "left")
    press.go_on()
    assert asked == []
    press.on_right()
    press.on_job(job)
    press.go_on()
    assert asked == [(job.id, "left")]
    assert printer.out == []


def test_who_waits_for_a_badge_that_nobody_prints_is_sent_to_the_desk(
    waiting: tuple[Press, FakePrinter, list[float]],
) -> None:
    press, _, clock = waiting
    held_up: list[JobId] = []
    press.held_up.connect(held_up.append)
    job, _ = FakeStore([registration()]).reprint(registration().id, DAY_1, "helper")
    press.on_job(job)
    assert held_up == []
    clock[0] += REST_SECONDS + 1
    press.on_job(job)
    assert held_up == [job.id]
