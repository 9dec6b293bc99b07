"""Regular backups: at the start and then when they are due; a missing medium is told once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.domain.trouble import StoreTrouble
from kiosk.office.backups import BackupMissed, BackupTaken, RegularBackups
from kiosk.threads import running
from tests.fakes import MORNING

TAKEN = BackupTaken(MORNING, "einlass-station.db")


class Medium:
    """A stick that can be pulled out."""

    def __init__(self) -> None:
        self.pulled_out = False
        self.asked = 0

    def __call__(self) -> BackupTaken:
        self.asked += 1
        if self.pulled_out:
            raise StoreTrouble("It is not there.")
        return TAKEN


@pytest.fixture
def medium() -> Medium:
    return Medium()


def told_by(backups: RegularBackups) -> list[object]:
    told: list[object] = []
    backups.told.connect(told.append)
    return told


def test_the_first_is_made_at_the_start_on_its_own_thread(qtbot: QtBot, medium: Medium) -> None:
    backups = RegularBackups(medium, 5)
    with qtbot.waitSignal(backups.told) as first, running(backups, "backups"):
        pass
    assert first.args == [TAKEN]


def test_a_medium_that_is_pulled_out_is_told_once_and_tried_each_time(qapp: object, medium: Medium) -> None:
    backups = RegularBackups(medium, 5)
    told = told_by(backups)
    medium.pulled_out = True
    for _ in range(3):
        backups.on_due()
    medium.pulled_out = False
    backups.on_due()
    medium.pulled_out = True
    backups.on_due()
    assert [type(each) for each in told] == [BackupMissed, BackupTaken, BackupMissed]
    assert medium.asked == 5


def test_they_come_every_so_many_minutes(qapp: object, medium: Medium) -> None:
    backups = RegularBackups(medium, 7)
    backups.open()
    (timer,) = backups.findChildren(QTimer)
    assert timer.interval() == 7 * 60_000
    backups.close()
    assert not timer.isActive()


def test_without_a_folder_there_are_none(qapp: object) -> None:
    backups = RegularBackups(None, 5)
    backups.open()
    backups.on_due()
    assert backups.findChildren(QTimer) == []
    backups.close()
