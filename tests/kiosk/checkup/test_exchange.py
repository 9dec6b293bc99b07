"""What the morning check says of hub and pretix: yellow where somebody should look, and never red."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.checkup.exchange import exchange_finding
from kiosk.checkup.finding import Check, Light, Remark
from kiosk.domain.exchange import ExchangeState
from tests.people import MORNING

WELL = ExchangeState("hub", sent=10, received=4, contact=MORNING - timedelta(seconds=30), clock_ahead=0.2)


@pytest.mark.parametrize(
    ("state", "light", "remark", "number"),
    [
        (None, Light.NONE, Remark.NOT_SET_UP, 0),
        (WELL, Light.GREEN, Remark.EXCHANGE_FINE, 0),
        (replace(WELL, waiting=3), Light.GREEN, Remark.EXCHANGE_WAITING, 3),
        (replace(WELL, contact=None), Light.YELLOW, Remark.EXCHANGE_NEVER, 0),
        (replace(WELL, refused=2, waiting=3), Light.YELLOW, Remark.EXCHANGE_REFUSED, 2),
        (replace(WELL, clock_ahead=-61.4), Light.YELLOW, Remark.EXCHANGE_CLOCK, -61),
        (replace(WELL, contact=MORNING - timedelta(minutes=9)), Light.YELLOW, Remark.EXCHANGE_SILENT, 9),
        (
            replace(WELL, trouble="No answer", trouble_since=MORNING - timedelta(minutes=7)),
            Light.YELLOW,
            Remark.EXCHANGE_AWAY,
            7,
        ),
    ],
)
def test_each_state_has_its_light(state: ExchangeState | None, light: Light, remark: Remark, number: int) -> None:
    finding = exchange_finding(Check.HUB, state, MORNING, at_work=True)
    assert (finding.light, finding.remark, finding.number) == (light, remark, number)


def test_an_old_contact_is_no_surprise_while_nobody_exchanges() -> None:
    old = replace(WELL, contact=MORNING - timedelta(days=2))
    assert exchange_finding(Check.HUB, old, MORNING, at_work=False).light is Light.GREEN


def test_why_it_is_away_is_small_print() -> None:
    away = replace(WELL, trouble="The hub does not answer", trouble_since=MORNING)
    assert exchange_finding(Check.HUB, away, MORNING, at_work=True).detail == "The hub does not answer"
