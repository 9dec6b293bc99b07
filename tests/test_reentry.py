"""A badge is a ticket: what is printed on it opens the door on the next day."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from db.ledger import Ledger
from kiosk.domain.admission import Admitted, AlreadyIn, WelcomeBack
from kiosk.domain.badge import badge_of
from kiosk.domain.ticket import TicketCode
from kiosk.pages.catalogue import Catalogue
from kiosk.scanning.reading.decoder import Decoder
from kiosk.settings import read_event
from tests.db.stations import import_people, open_ledger
from tests.people import DAY_1, DAY_2

SETTINGS = read_event()
CATALOGUE = Catalogue(SETTINGS, None)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A station with a few people."""
    ledger = open_ledger(tmp_path)
    import_people(ledger)
    return ledger


def held_up(png: bytes, width: int) -> np.ndarray:
    """A camera's frame (720p, gray) with a badge in it that is `width` pixels wide, a little out of focus."""
    page = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert page is not None
    scale = min(width / page.shape[1], 640 / page.shape[0])
    page = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    frame = np.full((720, 1280), 120, np.uint8)
    frame[40 : 40 + page.shape[0], 200 : 200 + page.shape[1]] = page
    return cv2.GaussianBlur(frame, (3, 3), 0)


@pytest.mark.parametrize("name", CATALOGUE.names())
def test_the_badge_of_yesterday_opens_the_door_today(ledger: Ledger, name: str) -> None:
    person = ledger.registrations()[0]
    assert isinstance(ledger.admit(person.code, DAY_1, "attendee").outcome, Admitted)
    frame = held_up(CATALOGUE.page(name).png(badge_of(person), 200), 760)
    texts = {seen.text for seen in Decoder().read(frame)}
    assert texts == {person.badge_token}
    token = TicketCode(texts.pop())
    assert isinstance(ledger.admit(token, DAY_1, "attendee").outcome, AlreadyIn)
    back = ledger.admit(token, DAY_2, "attendee")
    assert isinstance(back.outcome, WelcomeBack)
    assert back.jobs == ()
    ledger.close()
