"""The press prints each job once and goes on after a failure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeJob, JobId, badge_of
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.press import Press
from kiosk.printing.template import Template
from kiosk.settings import read_event
from kiosk.threads import running
from tests.people import DAY_1, registration


class FakePrinter:
    """Keeps what it takes; `broken` refuses."""

    name = "fake"

    def __init__(self) -> None:
        self.taken: list[JobId] = []
        self.broken = False

    def take(self, pdf: bytes, job: BadgeJob) -> None:
        if self.broken:
            raise PrinterTrouble("There is no paper.")
        assert pdf.startswith(b"%PDF")
        self.taken.append(job.id)


def job(number: int) -> BadgeJob:
    person = registration(number)
    return BadgeJob(JobId(f"J{number}"), person.id, DAY_1, badge_of(person))


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def press(qapp: object, printer: FakePrinter) -> Press:
    return Press(Template("a6", read_event()), printer)


def test_a_job_is_printed_once_however_often_it_comes(press: Press, printer: FakePrinter) -> None:
    for number in (1, 2, 1, 1):
        press.on_job(job(number))
    assert printer.taken == ["J1", "J2"]


def test_a_failed_job_says_why_and_the_next_one_is_printed(press: Press, printer: FakePrinter, qtbot: QtBot) -> None:
    printer.broken = True
    with qtbot.waitSignal(press.failed) as failed:
        press.on_job(job(1))
    assert failed.args == ["J1", "There is no paper."]
    printer.broken = False
    with qtbot.waitSignal(press.sent) as sent:
        press.on_job(job(2))
    assert sent.args == ["J2", "fake"]


def test_a_failed_job_can_be_tried_again(press: Press, printer: FakePrinter) -> None:
    printer.broken = True
    press.on_job(job(1))
    printer.broken = False
    press.on_job(job(1))
    assert printer.taken == ["J1"]


class Conductor(QObject):
    """Asks for prints as the real one does: by a signal."""

    print_asked = Signal(object)


def test_it_works_on_a_thread_of_its_own_and_finishes_what_it_got(press: Press, printer: FakePrinter) -> None:
    conductor = Conductor()
    conductor.print_asked.connect(press.on_job)
    with running(press, "press"):
        for number in range(1, 6):
            conductor.print_asked.emit(job(number))
    assert printer.taken == ["J1", "J2", "J3", "J4", "J5"]
