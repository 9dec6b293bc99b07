"""The names of a watched run's pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from kiosk.checkin.states import (
    Answering,
    AnsweringAgain,
    AskingAgain,
    AskingForOne,
    Calling,
    Checking,
    Choosing,
    ChoosingBadges,
    Explaining,
    Fault,
    Helping,
    LookingUp,
    Offer,
    State,
    Troubled,
    Unlocking,
    Waiting,
)
from kiosk.commands.report import screen_name
from kiosk.domain.admission import Admitted
from kiosk.domain.badge import JobId, NoMoreReprints, Reprinting
from tests.people import DAY_1, registration
from tools.samples import group

AYLIN = registration()
CHOICE = group(3, DAY_1)
OFFER = Offer((AYLIN,), (JobId("J1"),))
AT_DESK = replace(OFFER, badge_at_desk=True)
SCREENS: list[State] = [
    Waiting(),
    Waiting(OFFER),
    Waiting(AT_DESK),
    Checking(AYLIN.code),
    Answering(Admitted(AYLIN, DAY_1)),
    Answering(Admitted(AYLIN, DAY_1), badge_at_desk=True),
    Choosing(CHOICE),
    ChoosingBadges(OFFER),
    AskingAgain(OFFER, (AYLIN.id,)),
    AnsweringAgain(Reprinting(()), OFFER, (AYLIN.id,)),
    AnsweringAgain(Reprinting(()), AT_DESK, (AYLIN.id,)),
    AnsweringAgain(NoMoreReprints(), OFFER, (AYLIN.id,)),
    AskingForOne(),
    *(Troubled(fault) for fault in Fault),
    Unlocking(),
    Helping(),
    LookingUp(),
    Explaining(Waiting()),
    Calling(Waiting()),
]


def test_every_screen_has_a_name_of_its_own_that_names_nobody() -> None:
    assert {type(state) for state in SCREENS} == set(get_args(State))
    names = [screen_name(state) for state in SCREENS]
    assert len(set(names)) == len(SCREENS)
    assert not any("Aylin" in name or AYLIN.id in name for name in names)
