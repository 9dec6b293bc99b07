"""A visit by hand scanner: as at the camera, and also while no camera sees."""

from __future__ import annotations

import pytest

from kiosk.checkin.commands import Admit
from kiosk.checkin.events import Decided, Event, FaultFound, FaultMended, Gone, Shown, TimeOver
from kiosk.checkin.progress import House, Stand, progress
from kiosk.checkin.states import Answering, Checking, Fault, State, Troubled, Waiting
from kiosk.checkin.visit import advance
from kiosk.domain.admission import Admitted, Decision, NotOnList
from kiosk.domain.hand_scan import UnclearCode
from kiosk.domain.ticket import ForeignCode, TicketCode
from tests.people import DAY_1, registration

CODE = TicketCode("AAA")
HOUSE = House()


def after(*events: Event) -> Stand:
    stand = Stand(HOUSE.usual)
    for event in events:
        stand, _ = progress(stand, event, HOUSE, speaking=False, now=0.0)
    return stand


def test_a_hand_scan_is_decided_on_while_no_camera_sees() -> None:
    step = advance(Troubled(Fault.CAMERA), Shown(CODE, by_hand=True))
    assert step.state == Checking(CODE)
    assert Admit(CODE) in step.commands


@pytest.mark.parametrize("fault", [Fault.STORE, Fault.UNKNOWN])
def test_none_is_without_the_file_or_after_a_bug(fault: Fault) -> None:
    assert advance(Troubled(fault), Shown(CODE, by_hand=True)).state == Troubled(fault)


def test_the_camera_shows_nothing_while_it_does_not_see() -> None:
    assert advance(Troubled(Fault.CAMERA), Shown(CODE)).state == Troubled(Fault.CAMERA)


def test_after_the_answer_it_is_still_said_that_no_camera_sees() -> None:
    served = (
        FaultFound(Fault.CAMERA),
        Shown(CODE, by_hand=True),
        Gone(),
        Decided(Decision(Admitted(registration(), DAY_1))),
    )
    assert isinstance(after(*served).state, Answering)
    assert after(*served, TimeOver()).state == Troubled(Fault.CAMERA)


def test_a_camera_that_is_mended_meanwhile_is_waited_with() -> None:
    events = (
        FaultFound(Fault.CAMERA),
        Shown(CODE, by_hand=True),
        Gone(),
        Decided(Decision(Admitted(registration(), DAY_1))),
    )
    assert isinstance(after(*events, FaultMended(Fault.CAMERA), TimeOver()).state, Waiting)


def test_whoever_is_served_by_hand_is_not_interrupted_by_the_same_fault() -> None:
    events = (FaultFound(Fault.CAMERA), Shown(CODE, by_hand=True), FaultFound(Fault.CAMERA))
    assert after(*events).state == Checking(CODE)


def test_once_the_file_is_mended_a_blind_camera_is_said() -> None:
    events = (FaultFound(Fault.CAMERA), FaultFound(Fault.STORE), FaultMended(Fault.STORE))
    assert after(*events).state == Troubled(Fault.CAMERA)


def test_a_code_of_two_people_lets_nobody_in() -> None:
    step = advance(Waiting(), Shown(UnclearCode(), by_hand=True))
    assert isinstance(step.state, Answering)
    assert step.state.outcome == NotOnList()
    assert not any(isinstance(command, Admit) for command in step.commands)


@pytest.mark.parametrize("presented", [CODE, ForeignCode(), UnclearCode()])
def test_the_answer_to_a_hand_scan_ends_by_its_time(presented: TicketCode | ForeignCode | UnclearCode) -> None:
    state: State = after(Shown(presented, by_hand=True), Gone()).state
    assert isinstance(state, Checking | Answering)
    assert not state.in_view
