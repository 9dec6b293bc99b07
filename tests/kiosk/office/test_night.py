"""Once a night the office is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from kiosk.office.erasing import EraseIfDue
from kiosk.office.night import Night
from tests.db.stations import Clock


def test_the_office_is_told_once_a_night_at_the_venue(qapp: QApplication) -> None:
    clock = Clock(datetime(2024, 3, 22, 0, 50, tzinfo=UTC))
    night = Night(clock, ZoneInfo("Europe/Berlin"))
    orders: list[object] = []
    night.ordered.connect(orders.append)
    night.on_look()
    assert orders == []
    clock.advance(timedelta(minutes=15))
    night.on_look()
    night.on_look()
    assert orders == [EraseIfDue()]
    clock.advance(timedelta(days=1))
    night.on_look()
    assert len(orders) == 2


def test_it_looks_only_while_it_is_open(qapp: QApplication) -> None:
    night = Night(Clock(), ZoneInfo("Europe/Berlin"))
    night.open()
    assert night._timer.isActive()
    night.close()
    assert not night._timer.isActive()
