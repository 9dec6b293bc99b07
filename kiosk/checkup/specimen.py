"""A badge of nobody, as it comes out at the door, to see whether a printer prints."""

from __future__ import annotations

import uuid
from typing import Final

from kiosk.domain.badge import Badge, BadgeJob, JobId
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.pages.catalogue import Catalogue
from kiosk.pages.test_page import QR_TEXT
from kiosk.printing.press_watch import Outlet
from kiosk.settings import EventSettings

TEST_BADGE: Final = Badge("", "Probe", "Schild", "Einlass", "", QR_TEXT)
"""Nobody's: the code on it opens no door, and shows the camera something to read."""


def print_test_badge(outlet: Outlet, catalogue: Catalogue, event: EventSettings, day: EventDay) -> None:
    """Hand one to this printer, on the paper that it has. Raises PrinterTrouble and TemplateTrouble."""
    template = next(iter(outlet.purpose.templates), event.door.badge_template)
    pdf = catalogue.page(template, outlet.purpose.colours).pdf(TEST_BADGE)
    outlet.printer.take(pdf, BadgeJob(JobId(f"test-{uuid.uuid4()}"), RegistrationId("test"), day, TEST_BADGE))
