"""What station and voice tell each other survives the way, and shows nobody's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.registration import Language
from kiosk.voice.messages import (
    Failed,
    Headset,
    Hush,
    Order,
    Part,
    Play,
    Ready,
    Report,
    Say,
    Speaking,
    line_of,
    order_of,
    report_of,
)
from kiosk.voice.sound import Sound

PARTS = st.lists(st.builds(Part, st.text(), st.sampled_from(Language))).map(tuple)
ORDERS = st.one_of(
    st.builds(Say, PARTS, st.integers(0, 4), st.booleans()),
    st.builds(Play, st.sampled_from(Sound), st.integers(0, 4)),
    st.just(Hush()),
)
REPORTS = st.one_of(
    st.builds(Ready, st.text(), st.lists(st.text()).map(tuple), st.text()),
    st.builds(Speaking, st.booleans()),
    st.builds(Headset, st.booleans()),
    st.builds(Failed, st.text()),
)


@given(ORDERS)
def test_an_order_arrives_as_it_was_given(order: Order) -> None:
    assert order_of(line_of(order)) == order


@given(REPORTS)
def test_a_report_arrives_as_it_was_given(report: Report) -> None:
    assert report_of(line_of(report)) == report


@given(st.one_of(ORDERS, REPORTS))
def test_a_message_is_one_line(message: Order | Report) -> None:
    assert line_of(message).count(b"\n") == 1


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b'{"hush": false}', b'{"play": "gong", "volume": 1}', b"say"])
def test_anything_else_is_no_order(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (any kind of it)
        order_of(line)


def test_what_is_said_is_in_no_log() -> None:
    assert "Aylin" not in repr(Say((Part("Willkommen, Aylin!", Language.GERMAN),), 2, private=True))
