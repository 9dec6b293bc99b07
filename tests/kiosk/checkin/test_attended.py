"""A help desk's own window is open only to whoever is there, and shuts by itself."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checkin.attended import Attended, DeskEvent, Open, Shut, attended, seconds
from kiosk.checkin.events import HelperActed, HelperCame, HelperLeft, TimeOver
from kiosk.checkin.keeper import Keeper
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer

HELPER, ORGANISER = Operator.HELPER, Operator.ORGANISER


@pytest.mark.parametrize(
    ("before", "event", "after"),
    [
        (Shut(), HelperCame(HELPER), Open(HELPER)),
        (Shut(), HelperActed(), Shut()),
        (Shut(), HelperLeft(), Shut()),
        (Shut(), TimeOver(), Shut()),
        (Open(HELPER), HelperCame(ORGANISER), Open(ORGANISER)),
        (Open(HELPER), TimeOver(), Open(HELPER, warned=True)),
        (Open(HELPER, warned=True), HelperActed(), Open(HELPER)),
        (Open(HELPER, warned=True), TimeOver(), Shut()),
        (Open(ORGANISER), HelperLeft(), Shut()),
    ],
)
def test_each_event_in_each_state(before: Attended, event: DeskEvent, after: Attended) -> None:
    assert attended(before, event) == after


def test_an_untouched_desk_is_shut_after_a_minute_of_which_twenty_seconds_warn() -> None:
    open_, warned = seconds(Open(HELPER)), seconds(Open(HELPER, warned=True))
    assert open_ is not None
    assert warned is not None
    assert open_ + warned == 60
    assert warned >= 20
    assert seconds(Shut()) is None


def test_the_keeper_opens_to_a_right_pin_and_says_when_nobody_is_there_any_more(qtbot: QtBot) -> None:
    keeper = Keeper()
    shown: list[object] = []
    gone: list[bool] = []
    keeper.changed.connect(shown.append)
    keeper.helper_gone.connect(lambda: gone.append(True))
    for answer in (PinAnswer.WRONG, PinAnswer.HELPER):
        keeper.on_pin_answered(answer)
    keeper.on_time_over()
    keeper.on_helper_acted()
    keeper.on_time_over()
    keeper.on_time_over()
    assert shown == [Open(HELPER), Open(HELPER, warned=True), Open(HELPER), Open(HELPER, warned=True), Shut()]
    assert gone == [True]
    keeper.stop()
