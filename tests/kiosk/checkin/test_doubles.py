"""One presentation, whichever device sees it and however often."""

from __future__ import annotations

from kiosk.checkin.conductor import Conductor
from kiosk.checkin.doubles import Doubles
from kiosk.checkin.states import Checking, Waiting
from kiosk.domain.ticket import ForeignCode, TicketCode

ONE, OTHER = TicketCode("AAA"), TicketCode("BBB")


def test_a_trigger_that_bounces_scans_once() -> None:
    doubles = Doubles()
    assert [doubles.scanned(ONE, at) for at in (10.0, 10.4, 11.5, 12.9, 14.5)] == [False, True, True, True, False]


def test_another_ticket_counts_at_once() -> None:
    doubles = Doubles()
    assert [doubles.scanned(code, 10.0 + at) for at, code in enumerate((ONE, OTHER, ONE))] == [False] * 3


def test_what_the_camera_has_in_view_is_not_scanned_once_more() -> None:
    doubles = Doubles()
    assert not doubles.shown(ONE, Waiting())
    assert doubles.scanned(ONE, 30.0)
    doubles.gone(31.0)
    assert doubles.scanned(ONE, 32.0)
    assert not doubles.scanned(ONE, 35.0)


def test_what_was_scanned_is_not_shown_once_more_while_it_is_answered() -> None:
    doubles = Doubles()
    doubles.scanned(ONE, 10.0)
    assert doubles.shown(ONE, Checking(ONE))
    assert not doubles.shown(ONE, Waiting())


def test_of_foreign_codes_nothing_is_known() -> None:
    doubles = Doubles()
    assert [doubles.scanned(ForeignCode(), at) for at in (10.0, 10.1)] == [False, False]


def test_a_ticket_scanned_twice_is_asked_for_once_and_later_again() -> None:
    now = 100.0
    conductor = Conductor(monotonic=lambda: now)
    asked: list[TicketCode] = []
    conductor.admit_asked.connect(asked.append)
    conductor.on_hand_shown(ONE)
    conductor.on_time_over()
    conductor.on_hand_shown(ONE)
    conductor.on_shown(ONE)
    assert asked == [ONE]
    conductor.stop()
