"""Anything that can happen to printers, badges and the station, in any order: what always holds for the press."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtWidgets import QApplication

from kiosk.domain.badge import OPEN, JobId, JobState
from kiosk.domain.printer import PrinterFault
from kiosk.printing.dispatch import Purpose
from tests.fake_printers import FakePrinter, StationKilled
from tests.kiosk.printing.press_room import PressRoom

ROLES = st.sampled_from(["", "press", "label"])
PRINTERS = st.sampled_from(["left", "right", "small"])
FAULTS = st.sampled_from([PrinterFault.PAPER_OUT, PrinterFault.OFFLINE, PrinterFault.JAM])
PURPOSES = (Purpose(), Purpose(("a6", "press")), Purpose(("label",), roles=frozenset({"label", ""})))


class AnyMorning(RuleBasedStateMachine):
    """Three printers, a press, and a station that may be killed at any moment."""

    def __init__(self) -> None:
        super().__init__()
        QApplication.instance() or QApplication([])
        self.room = PressRoom([FakePrinter(name) for name in ("left", "right", "small")], PURPOSES, people=60)
        self.excused: set[JobId] = set()
        self.again: set[JobId] = set()
        self.comes = 0

    def teardown(self) -> None:
        """Everything is mended: then every badge comes out, or a helper sees it."""
        room = self.room
        room.pages.broken = ""
        for printer in room.printers.values():
            printer.faults, printer.refuses, printer.unreachable, printer.kills = (), None, False, ""
        try:
            for _ in range(300):
                if not room.store.to_print():
                    break
                room.settle(1)
                for printer in room.printers.values():
                    printer.work()
            self.check()
            for job in room.store.jobs:
                state = room.store.states[job]
                assert state not in OPEN, (job, state)
                if state is JobState.CONFIRMED:
                    assert room.outs(job) >= 1, job
                else:
                    assert job in self.given_up_by_helpers() or room.store.reasons[job], job
        finally:
            room.close()

    def given_up_by_helpers(self) -> set[JobId]:
        return {
            job
            for job, state in self.room.store.states.items()
            if state is JobState.GIVEN_UP and not self.room.store.reasons[job]
        }

    @initialize(role=ROLES)
    def three_come(self, role: str) -> None:
        for _ in range(3):
            self.somebody_comes(role)
        self.room.settle()

    @precondition(lambda self: self.comes < 40)
    @rule(role=ROLES)
    def somebody_comes(self, role: str) -> None:
        self.comes += 1
        self.room.admit(self.comes, role)

    @rule(count=st.integers(1, 6))
    def the_press_goes_on(self, count: int) -> None:
        for _ in range(count):
            self.room.press.go_on()

    @rule(count=st.integers(1, 6))
    def the_desk_goes_on(self, count: int) -> None:
        try:
            for _ in range(count):
                self.room.deliver()
        except StationKilled:
            self.room.kill()

    @rule()
    def a_minute_passes(self) -> None:
        self.time_passes(70)

    @rule(seconds=st.sampled_from([0.5, 3, 15]))
    def time_passes(self, seconds: float) -> None:
        try:
            self.room.settle(seconds)
        except StationKilled:
            self.room.kill()

    @rule(name=PRINTERS, count=st.integers(1, 4))
    def a_printer_prints(self, name: str, count: int) -> None:
        for _ in range(count):
            self.room.printers[name].work()

    @rule(name=PRINTERS, fault=st.none() | FAULTS)
    def a_printer_fails_or_is_mended(self, name: str, fault: PrinterFault | None) -> None:
        self.room.printers[name].faults = (fault,) if fault else ()

    @rule(name=PRINTERS, refuses=st.none() | st.just(PrinterFault.REJECTING))
    def a_printer_refuses(self, name: str, refuses: PrinterFault | None) -> None:
        self.room.printers[name].refuses = refuses

    @rule(name=PRINTERS, unreachable=st.booleans())
    def a_printer_does_not_answer(self, name: str, *, unreachable: bool) -> None:
        self.room.printers[name].unreachable = unreachable

    @rule(name=PRINTERS, fault=FAULTS, gives_back=st.booleans())
    def a_printer_fails_for_long(self, name: str, fault: PrinterFault, *, gives_back: bool) -> None:
        printer = self.room.printers[name]
        printer.faults, printer.gives_back = (fault,), gives_back
        self.time_passes(15)

    @rule(words=st.sampled_from(["", "", "a6.typ:7:3: unknown variable"]))
    def a_template_breaks(self, words: str) -> None:
        self.room.pages.broken = words

    @rule(name=PRINTERS)
    def a_job_is_stopped(self, name: str) -> None:
        printer = self.room.printers[name]
        for receipt in list(printer.held)[:1]:
            printer.stop(receipt)

    @rule(name=PRINTERS)
    def a_job_is_forgotten(self, name: str) -> None:
        # Not one whose receipt the station lost, too: nobody could know of that.
        printer = self.room.printers[name]
        known = [job.handover.receipt for job in self.room.store.jobs.values() if job.handover]
        for receipt in [receipt for receipt in (*printer.ended, *printer.held) if receipt in known][-1:]:
            self.excused.add(printer.whose[receipt])
            printer.forget(receipt)

    @rule(name=PRINTERS, moment=st.sampled_from(["", "before", "after"]))
    def the_station_will_be_killed_while_handing_over(self, name: str, moment: str) -> None:
        self.room.printers[name].kills = moment

    @rule()
    def the_station_is_killed(self) -> None:
        self.room.kill()

    @rule()
    def the_file_is_broken_and_mended(self) -> None:
        self.room.letters.clear()
        for job in self.room.store.to_print():
            self.room.press.on_job(job)

    @rule(number=st.integers(1, 40))
    def a_helper_gives_a_badge_up(self, number: int) -> None:
        job = JobId(f"J{number}")
        if job in self.room.store.jobs:
            self.room.store.give_up(job, "helper")
            self.room.press.on_dropped(job)

    @rule(number=st.integers(1, 40))
    def a_helper_wants_a_badge_tried_again(self, number: int) -> None:
        job = JobId(f"J{number}")
        again = self.room.store.try_again(job, "helper") if job in self.room.store.jobs else None
        if again is not None:
            self.again.add(job)
            self.room.press.on_again(again)

    @invariant()
    def check(self) -> None:
        """No badge is at two places, unless nobody can know better, and then it is marked."""
        for job, badge in self.room.store.jobs.items():
            places = self.room.outs(job) + self.room.holds(job)
            if places > 1:
                assert job in self.excused | self.again, (job, places)
                waiting = any(job in map(str, getattr(letter, "args", ())) for letter in self.room.letters)
                assert badge.maybe_double or waiting, job

    @invariant()
    def a_confirmed_badge_came_out(self) -> None:
        for job, state in self.room.store.states.items():
            if state is JobState.CONFIRMED:
                assert self.room.outs(job) >= 1


AnyMorning.TestCase.settings = settings(max_examples=30, stateful_step_count=50)
TestAnyMorning = AnyMorning.TestCase
