"""What the desk says to a hand scan: the code that is somebody's, and for helpers whose it is."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_answers import ScanOpened
from kiosk.checkin.desk_wishes import OpenScanned
from kiosk.domain.hand_scan import HandReading, HandScan, Keyboard, UnclearCode, read_by_hand
from kiosk.domain.ticket import ForeignCode, TicketCode
from tests.fakes import MORNING, FakeStore
from tests.people import DAY_1, registration

ANNA, YARA, ZOE = (
    registration(number, code=TicketCode(code)) for number, code in enumerate(("YA1", "YB1", "ZB1"), start=1)
)


def scan(german: str, us: str) -> HandScan:
    return read_by_hand([HandReading(german, frozenset({Keyboard.DE})), HandReading(us, frozenset({Keyboard.US}))])


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    """A desk at which somebody works."""
    store = FakeStore([ANNA, YARA, ZOE])
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    desk.let_in()
    yield desk
    desk.close()


def said(desk: Desk, what: HandScan) -> object:
    shown: list[object] = []
    desk.hand_shown.connect(shown.append)
    desk.on_hand_scan(what)
    (one,) = shown
    return one


def opened(desk: Desk, what: HandScan) -> object:
    told: list[object] = []
    desk.told.connect(told.append)
    desk.on_wish(OpenScanned(what))
    return next(answer for answer in told if isinstance(answer, ScanOpened))


def test_a_visitor_is_known_by_the_reading_that_is_on_the_list(desk: Desk) -> None:
    assert said(desk, scan("ZA1", "YA1")) == "YA1"


def test_two_people_are_nobody_and_no_code_is_logged(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert said(desk, scan("ZB1", "YB1")) == UnclearCode()
    assert "keyboard" in caplog.text
    assert "B1" not in caplog.text


def test_a_helper_is_told_whose_code_it_is(desk: Desk) -> None:
    assert opened(desk, scan("ZA1", "YA1")) == ScanOpened((ANNA.id,), TicketCode("YA1"))


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        (scan("Q1Q", "Q1Q"), TicketCode("Q1Q")),
        (scan("ä", "ö"), ForeignCode()),
        (scan("ZB1", "YB1"), UnclearCode()),
    ],
)
def test_or_why_it_is_nobodys(desk: Desk, what: HandScan, shown: TicketCode | ForeignCode | UnclearCode) -> None:
    assert opened(desk, what) == ScanOpened((), shown)
