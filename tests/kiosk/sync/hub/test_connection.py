"""Tests of kiosk.sync.hub.connection: the joining file."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.hub.connection import HubConnection, Joining
from tests.kiosk.sync.hub.stations import KEY

CONNECTION = HubConnection("hub.example.org", 5432, "einlass", "einlass-x", "geheim", "x", "-----BEGIN", True, False)
JOINING = Joining(CONNECTION, KEY)


def test_what_is_written_is_read() -> None:
    assert HubConnection.from_text(CONNECTION.text()) == CONNECTION
    assert Joining.from_text(JOINING.text()) == JOINING


def test_a_station_keeps_the_key_elsewhere() -> None:
    assert KEY.text not in CONNECTION.text()
    with pytest.raises(ValueError, match="no joining file"):
        Joining.from_text(CONNECTION.text())


def test_nothing_secret_is_shown_by_accident() -> None:
    assert "geheim" not in repr(JOINING)
    assert KEY.text not in repr(JOINING)
    assert KEY.secret.hex() not in repr(JOINING)


@pytest.mark.parametrize("field", ["host", "port", "password", "tls", "exchange_key", "event", "format"])
def test_a_file_that_lacks_something_is_none(field: str) -> None:
    values = json.loads(JOINING.text())
    del values[field]
    with pytest.raises(ValueError, match="joining file"):
        Joining.from_text(json.dumps(values))


def test_a_newer_file_asks_for_a_newer_program() -> None:
    values = json.loads(JOINING.text()) | {"version": 2}
    with pytest.raises(ValueError, match="newer"):
        Joining.from_text(json.dumps(values))


@given(st.text() | st.recursive(st.none() | st.integers(), st.lists).map(json.dumps))
def test_any_other_text_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="joining file"):
        Joining.from_text(text)


@given(st.integers(0, len(JOINING.text()) - 3))
def test_a_file_that_was_cut_is_none(length: int) -> None:
    with pytest.raises(ValueError, match="joining file"):
        Joining.from_text(JOINING.text()[:length])
