"""The press prints each badge once, goes on by itself when a printer is mended, and loses nothing in a crash."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeJob, JobId, JobState, Receipt
from kiosk.domain.printer import PrinterFault, PrinterStatus
from kiosk.pages.page import Colours
from kiosk.printing.dispatch import AT_ONCE, HELD_UP_SECONDS, MOST_ATTEMPTS, PATIENCE_SECONDS, SLOW_SECONDS, Purpose
from kiosk.printing.press import Press
from kiosk.printing.press_watch import Outlet
from kiosk.printing.printer import Progress
from kiosk.threads import running
from tests.fake_printers import FakePages, FakePrinter, StationKilled
from tests.kiosk.printing.press_room import PressRoom

PAPER_OUT = (PrinterFault.PAPER_OUT,)


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter("left")


@pytest.fixture
def room(qapp: object, printer: FakePrinter) -> Iterator[PressRoom]:
    room = PressRoom([printer])
    yield room
    room.close()


@pytest.fixture
def two(qapp: object) -> Iterator[PressRoom]:
    room = PressRoom([FakePrinter("left"), FakePrinter("right")])
    yield room
    room.close()


def state(room: PressRoom, job: BadgeJob) -> tuple[JobState, str]:
    return room.store.states.get(job.id, JobState.WAITING), room.store.reasons.get(job.id, "")


def test_a_badge_is_sent_and_confirmed_when_the_printer_is_done(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.settle()
    assert state(room, job) == (JobState.SENT, "")
    printer.work()
    room.settle(1)
    assert state(room, job) == (JobState.CONFIRMED, "")
    assert not room.held_up


def test_nothing_is_handed_over_before_the_file_says_where_to(room: PressRoom, printer: FakePrinter) -> None:
    room.admit()
    room.press.go_on()
    assert printer.pages == []
    assert [job.handover and job.handover.receipt for job in room.store.jobs.values()] == [None]
    room.deliver()
    assert len(printer.pages) == 1


def test_a_badge_that_is_not_wanted_any_more_is_not_handed_over(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.press.go_on()
    room.store.give_up(job.id, "helper")
    room.settle(30)
    assert printer.pages == []


def test_a_job_is_printed_once_however_often_it_comes(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    for _ in range(3):
        room.press.on_job(job)
        room.settle()
    printer.work()
    room.settle(1)
    room.press.on_job(job)
    room.settle(1)
    assert printer.out == [job.id]
    assert len(printer.pages) == 1


def test_the_page_is_made_for_the_printers_colours_and_the_roles_template(qapp: object) -> None:
    printer = FakePrinter()
    room = PressRoom([printer], [Purpose(colours=Colours.BLACK_RED)])
    room.admit(role="press")
    room.settle()
    room.close()
    assert printer.pages == ["%PDF press black-red Çelikkaya".encode()]


def test_badges_come_in_the_order_of_the_people(room: PressRoom, printer: FakePrinter) -> None:
    jobs = [room.admit(number) for number in range(1, 12)]
    for _ in jobs:
        room.settle(0.5)
        printer.work()
    assert printer.out == [job.id for job in jobs]


def test_a_printer_gets_few_at_a_time_and_the_rest_waits_here(room: PressRoom, printer: FakePrinter) -> None:
    for number in range(1, 12):
        room.admit(number)
    room.settle(3)
    assert len(printer.held) == AT_ONCE


# --- faults ---------------------------------------------------------------------------------------------


def test_paper_out_and_refilled_goes_on_by_itself(room: PressRoom, printer: FakePrinter) -> None:
    printer.faults = PAPER_OUT
    room.settle(1)
    job = room.admit()
    room.settle(1)
    assert state(room, job) == (JobState.WAITING, "paper_out")
    assert room.held_up == {job.id: 1}
    printer.faults = ()
    room.settle(2)
    printer.work()
    room.settle(1)
    assert state(room, job) == (JobState.CONFIRMED, "")


def test_helpers_see_a_printers_fault_within_three_seconds_and_once(room: PressRoom, printer: FakePrinter) -> None:
    printer.faults = PAPER_OUT
    room.settle(3)
    assert room.shown == [(PrinterStatus("left"),), (PrinterStatus("left", PAPER_OUT),)]


def test_a_badge_in_a_jammed_printer_says_so_and_stays_there(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.settle()
    printer.faults = (PrinterFault.JAM,)
    room.settle(60)
    assert state(room, job) == (JobState.SENT, "jam")
    assert room.held_up == {job.id: 1}
    printer.faults = ()
    printer.work()
    room.settle(2)
    assert state(room, job) == (JobState.CONFIRMED, "")
    assert len(printer.pages) == 1


def test_a_new_badge_falls_over_to_the_other_printer_at_once(two: PressRoom) -> None:
    two.printers["left"].faults = PAPER_OUT
    two.settle(1)
    job = two.admit()
    two.settle()
    assert two.printers["right"].held.keys() == {"right-0"}
    assert job.id not in two.held_up


def test_a_badge_stuck_at_a_printer_is_called_back_and_comes_out_of_the_other(two: PressRoom) -> None:
    job = two.admit()
    two.settle()
    left, right = two.printers["left"], two.printers["right"]
    left.faults = PAPER_OUT
    two.settle(PATIENCE_SECONDS - 1)
    assert list(left.held.values()) == [job.id]
    two.settle(3)
    right.work()
    two.settle(1)
    assert (left.held, right.out, state(two, job)) == ({}, [job.id], (JobState.CONFIRMED, ""))


def test_a_badge_that_a_printer_does_not_give_back_stays_there(two: PressRoom) -> None:
    job = two.admit()
    two.settle()
    two.printers["left"].gives_back = False
    two.printers["left"].faults = PAPER_OUT
    two.settle(60)
    assert two.printers["right"].pages == []
    assert state(two, job) == (JobState.SENT, "paper_out")


def test_a_badge_without_a_confirmation_is_at_the_desk_after_ten_seconds(room: PressRoom) -> None:
    job = room.admit()
    room.settle(HELD_UP_SECONDS - 1)
    assert not room.held_up
    room.settle(1)
    assert room.held_up == {job.id: 1}


def test_a_badge_that_never_gets_done_is_shown_and_not_printed_again(two: PressRoom) -> None:
    job = two.admit()
    two.settle(2 * SLOW_SECONDS)
    assert state(two, job) == (JobState.SENT, "slow")
    assert sum(len(printer.pages) for printer in two.printers.values()) == 1


def test_a_printer_that_refuses_is_shown_with_its_reason_and_tried_again(room: PressRoom, printer: FakePrinter) -> None:
    printer.refuses = PrinterFault.NOT_ALLOWED
    job = room.admit()
    room.settle(1)
    assert state(room, job) == (JobState.FAILED, "not_allowed")
    assert room.shown[-1] == (PrinterStatus("left", (PrinterFault.NOT_ALLOWED,)),)
    printer.refuses = None
    room.settle(PATIENCE_SECONDS + 2)
    assert state(room, job) == (JobState.SENT, "")
    assert room.shown[-1][0].usable


def test_a_printer_that_refuses_for_an_hour_is_no_reason_to_give_a_badge_up(
    room: PressRoom, printer: FakePrinter
) -> None:
    printer.refuses = PrinterFault.REJECTING
    job = room.admit()
    room.settle(3600)
    assert state(room, job)[0] is JobState.FAILED
    printer.refuses = None
    room.settle(120)
    assert state(room, job) == (JobState.SENT, "")


def test_one_badge_that_a_printer_does_not_like_keeps_no_others(room: PressRoom, printer: FakePrinter) -> None:
    bad = room.admit()
    take = printer.take

    def picky(pdf: bytes, job: BadgeJob) -> Receipt:
        printer.refuses = PrinterFault.BAD_FORMAT if job.id == bad.id else None
        return take(pdf, job)

    printer.take = picky  # type: ignore[method-assign]
    others = [room.admit(number) for number in range(2, 10)]
    for _ in range(60):
        room.settle(1)
        printer.work()
    assert printer.out == [job.id for job in others]
    assert state(room, bad) == (JobState.FAILED, "bad_format")


def test_a_job_that_the_printing_system_stops_is_tried_five_times_and_then_a_helpers_business(
    room: PressRoom, printer: FakePrinter
) -> None:
    job = room.admit()
    for _ in range(120):
        room.settle(1)
        for receipt in list(printer.held):
            printer.stop(receipt)
    assert state(room, job) == (JobState.GIVEN_UP, "job_stopped")
    assert len(printer.pages) == MOST_ATTEMPTS
    assert room.held_up[job.id] >= 1


def test_a_job_that_stops_because_of_the_printer_is_not_given_up(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    for _ in range(2 * MOST_ATTEMPTS):
        room.settle(2)
        printer.faults = (PrinterFault.OFFLINE,)
        for receipt in list(printer.held):
            printer.stop(receipt)
        room.settle(2)
        assert state(room, job)[1] == "offline"
        printer.faults = ()
    room.settle(2)
    assert state(room, job) == (JobState.SENT, "")


def test_an_error_of_the_template_is_said_in_its_words_and_given_up_in_the_end(room: PressRoom) -> None:
    room.pages.broken = "a6.typ:7:3: unknown variable"
    job = room.admit()
    room.settle(1)
    assert state(room, job) == (JobState.FAILED, "a6.typ:7:3: unknown variable")
    room.settle(60)
    assert state(room, job) == (JobState.GIVEN_UP, "a6.typ:7:3: unknown variable")


def test_after_the_template_is_mended_the_badge_comes_by_itself(room: PressRoom, printer: FakePrinter) -> None:
    room.pages.broken = "a6.typ:7:3: unknown variable"
    job = room.admit()
    room.settle(5)
    room.pages.broken = ""
    room.settle(10)
    assert state(room, job) == (JobState.SENT, "")


def test_a_job_that_nobody_knows_any_more_is_printed_once_more_and_marked(
    room: PressRoom, printer: FakePrinter
) -> None:
    job = room.admit()
    room.settle()
    printer.forget(Receipt("left-0"))
    room.settle(2)
    assert state(room, job) == (JobState.SENT, "")
    assert room.store.jobs[job.id].maybe_double
    printer.forget(Receipt("left-1"))
    room.settle(60)
    assert state(room, job) == (JobState.GIVEN_UP, "job_stopped")
    assert len(printer.pages) == 2


def test_a_printer_that_forgets_one_badge_after_the_other_does_not_print_everything_twice(
    room: PressRoom, printer: FakePrinter
) -> None:
    jobs = [room.admit(number) for number in range(1, 4)]
    room.settle()
    for receipt in list(printer.held):
        printer.forget(receipt)
    room.settle(2)
    assert [state(room, job) for job in jobs] == [
        (JobState.SENT, ""),
        (JobState.GIVEN_UP, "job_stopped"),
        (JobState.GIVEN_UP, "job_stopped"),
    ]
    printer.work()
    again = room.admit(4)
    room.settle(2)
    printer.forget(Receipt("left-4"))
    room.settle(2)
    assert state(room, again) == (JobState.SENT, "")


def test_a_helper_gives_a_badge_up_and_the_printer_need_not_print_it(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.settle()
    room.store.give_up(job.id, "helper")
    room.press.on_dropped(job.id)
    room.settle(5)
    assert (printer.held, len(printer.pages)) == ({}, 1)


def test_a_helper_has_a_badge_tried_from_the_start(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.settle()
    again = room.store.try_again(job.id, "helper")
    assert again is not None
    room.press.on_again(again)
    room.settle()
    assert list(printer.held) == ["left-1"]
    printer.work()
    room.settle(1)
    assert printer.out == [job.id]


def test_a_copy_of_every_page_can_be_kept(qapp: object, printer: FakePrinter) -> None:
    copies = FakePrinter("copies", at_once=True)
    room = PressRoom([printer], copies=copies)
    job = room.admit()
    room.settle()
    copies.refuses = PrinterFault.FOLDER
    other = room.admit(2)
    room.settle()
    room.close()
    assert (list(printer.held.values()), copies.out) == ([job.id, other.id], [job.id])


# --- crashes --------------------------------------------------------------------------------------------


def test_after_a_restart_a_sent_badge_is_watched_and_not_printed_again(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.settle()
    room.kill()
    printer.work()
    room.settle(30)
    assert printer.out == [job.id]
    assert state(room, job) == (JobState.CONFIRMED, "")


@pytest.mark.parametrize(("moment", "had_it"), [("before", False), ("after", True)])
def test_killed_while_handing_over_the_badge_comes_out_once(
    room: PressRoom, printer: FakePrinter, moment: str, *, had_it: bool
) -> None:
    printer.kills = moment
    job = room.admit()
    with pytest.raises(StationKilled):
        room.settle()
    assert bool(printer.held) is had_it
    room.kill()
    room.settle(5)
    printer.work()
    printer.work()
    room.settle(5)
    assert printer.out == [job.id]
    assert state(room, job) == (JobState.CONFIRMED, "")
    assert not room.store.jobs[job.id].maybe_double


def test_a_printer_that_cannot_say_what_it_got_prints_again_and_that_is_marked(
    qapp: object, printer: FakePrinter
) -> None:
    room = PressRoom([printer], [Purpose(remembers=False)])
    printer.kills = "after"
    job = room.admit()
    with pytest.raises(StationKilled):
        room.settle()
    room.kill()
    room.settle(1)
    room.close()
    assert len(printer.pages) == 2
    assert room.store.jobs[job.id].maybe_double


def test_after_a_crash_nothing_is_printed_until_the_printer_could_be_asked(
    room: PressRoom, printer: FakePrinter
) -> None:
    printer.kills = "after"
    job = room.admit()
    with pytest.raises(StationKilled):
        room.settle()
    printer.unreachable = True
    room.kill()
    room.settle(30)
    assert len(printer.pages) == 1
    assert state(room, job) == (JobState.WAITING, "no_answer")
    printer.unreachable = False
    printer.work()
    room.settle(5)
    assert state(room, job) == (JobState.CONFIRMED, "")


def test_a_badge_at_a_printer_the_station_has_no_more_goes_to_another_and_is_marked(two: PressRoom) -> None:
    job = two.admit()
    two.settle()
    del two.printers["left"]
    two.kill()
    two.settle(5)
    assert two.printers["right"].held
    assert two.store.jobs[job.id].maybe_double


def test_what_the_file_missed_while_it_was_broken_is_said_again(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.press.go_on()
    room.deliver()
    printer.work()
    room.now += 1
    room.press.go_on()
    room.letters.clear()
    for waiting in room.store.to_print():
        room.press.on_job(waiting)
    room.settle(5)
    assert state(room, job) == (JobState.CONFIRMED, "")
    assert printer.out == [job.id]


def test_a_note_that_the_file_never_got_is_asked_for_again(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.press.go_on()
    room.letters.clear()
    room.press.on_job(job)
    room.settle()
    assert list(printer.held.values()) == [job.id]


def test_progress_that_cannot_be_asked_is_asked_again(room: PressRoom, printer: FakePrinter) -> None:
    job = room.admit()
    room.settle()
    printer.unreachable = True
    printer.work()
    room.settle(20)
    assert state(room, job)[0] is JobState.SENT
    printer.unreachable = False
    room.settle(3)
    assert state(room, job) == (JobState.CONFIRMED, "")


# --- on its thread --------------------------------------------------------------------------------------


class DeskOfOne(QObject):
    """Asks for prints and writes down as the real one does: by signals."""

    print_asked = Signal(object)
    taking_noted = Signal(object, str)
    all_done = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self.left = count

    @Slot(object, str)
    def on_taking(self, job: JobId, printer: str) -> None:
        self.taking_noted.emit(job, printer)

    @Slot(object)
    def on_confirmed(self, _job: JobId) -> None:
        self.left -= 1
        if not self.left:
            self.all_done.emit()


def test_it_works_on_a_thread_of_its_own_and_by_its_own_clock(qtbot: QtBot, room: PressRoom) -> None:
    printer = FakePrinter("threaded", at_once=True)
    press = Press(FakePages(), [Outlet(printer)], lambda _role: "a6", lambda: 0.0)
    desk = DeskOfOne(5)
    desk.print_asked.connect(press.on_job)
    desk.taking_noted.connect(press.on_taking_noted)
    press.taking.connect(desk.on_taking)
    press.confirmed.connect(desk.on_confirmed)
    jobs = [room.admit(number) for number in range(1, 6)]
    with qtbot.waitSignal(desk.all_done, timeout=30_000):
        with running(press, "press"):
            for job in jobs:
                desk.print_asked.emit(job)
            qtbot.waitUntil(lambda: desk.left == 0, timeout=30_000)
    assert printer.out == [job.id for job in jobs]
    assert printer.progress(Receipt("threaded-0")) is Progress.DONE
