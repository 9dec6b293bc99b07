"""Invented people for tests: one registration with sensible defaults, changed where a test needs it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.registration import Attendee, EventDay, Registration, RegistrationId
from kiosk.domain.rules import Rules
from kiosk.domain.ticket import TicketCode

DAY_1 = EventDay(date(2024, 2, 20))
DAY_2 = EventDay(date(2024, 2, 21))
EVENT_DAYS = (DAY_1, DAY_2)
MORNING = datetime(2024, 2, 20, 7, 30, tzinfo=UTC)
RULES = Rules(EVENT_DAYS, "gemeinsam-digital-2024", ZoneInfo("Europe/Berlin"))


def registration(
    number: int = 1, *, first_name: str = "Aylin", last_name: str = "Çelikkaya", **changes: Any
) -> Registration:
    """A confirmed on-site registration for both days; `changes` are fields of Registration or Attendee."""
    person = {name: changes.pop(name) for name in ("title", "organisation", "email") if name in changes}
    fields: dict[str, Any] = {
        "id": RegistrationId(f"R{number:03d}"),
        "code": TicketCode(f"GD24-ticket{number:03d}"),
        "attendee": Attendee(first_name, last_name, **person),
        "badge_token": TicketCode(f"B{number:03d}-token"),
    }
    return Registration(**fields | changes)
