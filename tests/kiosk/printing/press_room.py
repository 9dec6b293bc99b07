"""A press with its desk on one thread: what would be queued between two threads waits here until it is delivered."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from kiosk.domain.badge import BadgeJob, JobId
from kiosk.domain.printer import PrinterStatus
from kiosk.printing.dispatch import Purpose
from kiosk.printing.press import Press
from kiosk.printing.press_watch import Outlet
from kiosk.printing.printer import Printer
from tests.fake_printers import FakePages, FakePrinter
from tests.fakes import FakeStore
from tests.people import DAY_1, registration

LONG = 10_000
"""More steps than anything here takes."""


class PressRoom:
    """One station: its file, its printers, and a press that can be killed and started anew."""

    def __init__(
        self,
        printers: Sequence[FakePrinter],
        purposes: Sequence[Purpose] = (),
        people: int = 30,
        copies: Printer | None = None,
    ) -> None:
        self.printers = {printer.name: printer for printer in printers}
        self.purposes = {
            printer.name: purposes[number] if purposes else Purpose() for number, printer in enumerate(printers)
        }
        self.store = FakeStore([registration(number) for number in range(1, people + 1)])
        self.pages = FakePages()
        self.copies = copies
        self.now = 1000.0
        self.letters: deque[Callable[[], object]] = deque()
        self.held_up: Counter[JobId] = Counter()
        self.shown: list[tuple[PrinterStatus, ...]] = []
        self.start()

    def start(self) -> None:
        """A new press, as after a restart."""
        self.letters.clear()
        outlets = [Outlet(printer, self.purposes[name]) for name, printer in self.printers.items()]
        self.press = press = Press(self.pages, outlets, lambda role: role or "a6", lambda: self.now, self.copies)
        self._post(press.taking, self._on_taking)
        self._post(press.sent, self.store.mark_sent)
        self._post(press.confirmed, self.store.mark_confirmed)
        self._post(press.failed, self.store.mark_failed)
        self._post(press.hindered, self.store.mark_hindered)
        self._post(press.maybe_double, self.store.mark_double)
        self._post(press.given_up, lambda job, reason: self.store.give_up(job, "station", reason))
        press.held_up.connect(lambda job: self.held_up.update([job]))
        press.printers_changed.connect(self.shown.append)
        press.open()
        for job in self.store.to_print():
            press.on_job(job)

    def close(self) -> None:
        """Stop the press."""
        self.press.close()

    def kill(self) -> None:
        """The station stops at once and is started again; what was on its way to the file is lost."""
        self.press.blockSignals(True)
        self.press.close()
        for printer in self.printers.values():
            printer.kills = ""
        self.start()

    def admit(self, number: int = 1, role: str = "") -> BadgeJob:
        """Somebody comes in."""
        job, _ = self.store.reprint(registration(number).id, DAY_1, "helper")
        if role:
            job = self.store.jobs[job.id] = _with_role(job, role)
        self.press.on_job(job)
        return job

    def deliver(self) -> bool:
        """The desk does the next thing it was told; false if there is none."""
        if not self.letters:
            return False
        self.letters.popleft()()
        return True

    def settle(self, seconds: float = 0.0) -> None:
        """Let time pass in small steps, and everything happen that happens by itself."""
        end = self.now + seconds
        while True:
            for _ in range(LONG):
                before = (dict(self.press._tracks), dict(self.press._standings))
                self.press.go_on()
                delivered = self.deliver()
                if not delivered and before == (self.press._tracks, self.press._standings):
                    break
            else:
                raise AssertionError("the press does not come to rest")
            if self.now >= end:
                return
            self.now = min(self.now + 0.5, end)

    def outs(self, job: JobId) -> int:
        """How many badges of this job came out of any printer."""
        return sum(printer.out.count(job) for printer in self.printers.values())

    def holds(self, job: JobId) -> int:
        """How many of it are in printers."""
        return sum(list(printer.held.values()).count(job) for printer in self.printers.values())

    def _on_taking(self, job: JobId, printer: str) -> None:
        if self.store.mark_taking(job, printer):
            self.press.on_taking_noted(job, printer)
        else:
            self.press.on_dropped(job)

    def _post(self, signal: Any, slot: Callable[..., object]) -> None:
        signal.connect(lambda *values: self.letters.append(partial(slot, *values)))


def _with_role(job: BadgeJob, role: str) -> BadgeJob:
    return replace(job, badge=replace(job.badge, role=role))
