"""The demo: an invented list, a clip instead of a webcam, and the second morning of the event."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.domain.badge import Receipt
from kiosk.domain.registration import RegistrationId
from kiosk.settings import RESOURCES, EventSettings

LIST = RESOURCES / "demo" / "registrations.csv"
CLIP = RESOURCES / "demo" / "clip.mp4"

THERE_ON_DAY_1 = tuple(RegistrationId(f"R{number:03d}") for number in (8, 11, 13, 18, 21, 24, 25))
"""Who came on the first day already; the first of them is in the clip and is welcomed back."""


def demo_clock(settings: EventSettings) -> Callable[[], datetime]:
    """A clock that starts at half past eight on the last day of the event and then runs as any other."""
    start, begun = settings.opening_of(settings.days[-1]), time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - begun)


def seed(ledger: Ledger, settings: EventSettings, invented: Path = LIST) -> None:
    """Import the invented list and the first day, once; a demo that is started again goes on."""
    if ledger.registrations():
        return
    import_registrations(ledger.file, read_list(invented, settings.days))
    for registration_id in THERE_ON_DAY_1:
        answer = ledger.admit_registration(registration_id, settings.days[0], "demo")
        for job in answer.jobs:
            ledger.mark_sent(job.id, "yesterday", Receipt(""))
            ledger.mark_confirmed(job.id)
