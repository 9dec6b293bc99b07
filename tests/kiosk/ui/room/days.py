"""The invented numbers of an invented day, for tests of the numbers page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kiosk.domain.badge import JobState
from kiosk.domain.numbers import Arrivals, DayNumbers, Numbers, Share
from kiosk.domain.registration import EventDay

DAY, NEXT = EventDay(date(2024, 2, 20)), EventDay(date(2024, 2, 21))
NOON = datetime(2024, 2, 20, 9, 47, tzinfo=UTC)
OPENING = datetime(2024, 2, 20, 7, 0, tzinfo=UTC)

ORGANISATIONS = (
    Share("", 80, 30),
    Share("Stadtmuseum Eulenbach und Förderverein der Freunde des Stadtmuseums Eulenbach", 40, 40),
    *(Share(f"Museum {number}", 20 - number, 3) for number in range(16)),
)

NUMBERS = Numbers(
    day=DAY,
    at=NOON,
    days={DAY: DayNumbers(412, 287, 265), NEXT: DayNumbers(1388, 0, 0)},
    by_role=(Share("", 300, 210), Share("speaker", 24, 20)),
    by_organisation=ORGANISATIONS,
    arrivals=tuple(Arrivals(OPENING + timedelta(minutes=5 * step), step % 7) for step in range(33)),
    walk_ins=17,
    refused=2,
    jobs={JobState.WAITING: 3, JobState.SENT: 1, JobState.GIVEN_UP: 1, JobState.CONFIRMED: 280},
    oldest_badge=NOON - timedelta(minutes=4),
)
