"""Identities that two stations never both give out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.identity import badge_token, registration_id_for, uuid7
from kiosk.domain.ticket import TicketCode, read_ticket

CHANCE = st.binary(min_size=16, max_size=16)
MOMENTS = st.integers(0, 25_000_000_000).map(lambda second: datetime.fromtimestamp(second, UTC))


@given(moment=MOMENTS, chance=CHANCE)
def test_an_id_is_a_uuid_of_version_7_and_tells_its_millisecond(moment: datetime, chance: bytes) -> None:
    made = uuid7(moment, lambda size: chance[:size])
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert abs((made.int >> 80) - moment.timestamp() * 1000) <= 1


@given(moment=MOMENTS, chance=CHANCE)
def test_a_later_id_sorts_after_an_earlier_one(moment: datetime, chance: bytes) -> None:
    later = moment + timedelta(milliseconds=2)
    assert str(uuid7(moment, lambda size: b"\xff" * size)) < str(uuid7(later, lambda size: chance[:size]))


@given(first=CHANCE, second=CHANCE)
def test_all_of_the_chance_is_in_the_badge_token(first: bytes, second: bytes) -> None:
    tokens = badge_token(lambda _size: first), badge_token(lambda _size: second)
    assert (tokens[0] == tokens[1]) == (first == second)


@given(chance=CHANCE)
def test_a_badge_token_is_a_ticket(chance: bytes) -> None:
    token = badge_token(lambda _size: chance)
    assert read_ticket(token) == token
    assert len(token) == 27


def test_ids_made_from_codes_differ() -> None:
    assert len({registration_id_for(TicketCode(f"CODE-{number}")) for number in range(10_000)}) == 10_000
