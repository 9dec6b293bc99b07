"""When data are due."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.erasing import due_on, is_due
from tests.people import EVENT_DAYS

BERLIN = ZoneInfo("Europe/Berlin")


def test_data_are_due_so_many_days_after_the_last_day() -> None:
    assert due_on(EVENT_DAYS, 30) == date(2024, 3, 22)


def test_a_day_begins_at_the_venue() -> None:
    due = date(2024, 3, 22)
    assert not is_due(due, BERLIN, datetime(2024, 3, 21, 22, 59, tzinfo=UTC))
    assert is_due(due, BERLIN, datetime(2024, 3, 21, 23, 0, tzinfo=UTC))
