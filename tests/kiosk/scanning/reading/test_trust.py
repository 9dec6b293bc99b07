"""Which texts count: at once, at the second reading, or not at all."""

from __future__ import annotations

import pytest

from kiosk.domain.signed import ticket_text
from kiosk.scanning.reading.sighting import Reader, Reading, Sighting, moved
from kiosk.scanning.reading.trust import AGAIN_SECONDS, DISPUTE_SECONDS, Trust
from kiosk.scanning.reading.trust_forms import is_strong

WEAK, OTHER = b"A7XK2", b"B9QM4"
STRONG, STRONG_TOO = b"GD24-pxj4nwih2pnx6jwqx7gyow3egn", b"GD24-7gyow3egnpxj4nwih2pnx6jwqx"
FRAME = 1 / 30
SQUARE = ((100.0, 100.0), (200.0, 100.0), (200.0, 200.0), (100.0, 200.0))
# A ticket of the right shape; its signature is nobody's.
SIGNED = ticket_text(
    bytes.fromhex("01 00000000 00000000 0000000000000001 0001 0002 0000 00 04") + b"R001", bytes(range(64))
).encode()


def read(content: bytes, look: str = "zxing", right: float = 0.0) -> Reading:
    return Reading(Sighting(content, content.decode(), moved(SQUARE, 1, right), Reader.ZXING), look)


def passed(trust: Trust, at: float, *readings: Reading) -> list[bytes]:
    return [sighting.content for sighting in trust.admit(readings, at)]


@pytest.mark.parametrize(
    "content",
    [
        STRONG,
        SIGNED,
        b"abcdefghjkmnpqrstuvwxyz234567892",
        b"f3c0a8de-1111-4222-8333-0123456789ab",
        b"f3c0a8de-1111-4222-8333-0123456789ab/2",
        b'{"i":[2,"indico.example","88CoAAAAQiKDMwEjRWeJqw=="]}',
        b'{"checkin_secret": "f3c0a8de-1111-4222-8333-0123456789ab", "server_url": "https://indico.example"}',
        b"https://tickets.example/?code=A7XK2",
        b"https://tickets.example/ticket/A7XK2",
    ],
)
def test_a_form_that_chance_does_not_make_counts_at_once(content: bytes) -> None:
    assert is_strong(content)
    assert passed(Trust(), 0.0, read(content)) == [content]


@pytest.mark.parametrize(
    "content",
    [
        WEAK,
        b"123",
        b"1234567890123456789",
        b"EL:K7M2QX",
        b"https://museum.example/",
        b"WIFI:S:museum;;",
        SIGNED[:-3],
        b"EL1.AAAAAAAAAAAAAAAAAAAA",
        b"     A7XK2     \r\n\r\n",
        b"",
        b"\xff" * 40,
    ],
)
def test_everything_else_needs_a_second_reading(content: bytes) -> None:
    assert not is_strong(content)
    trust, reading = Trust(), Reading(Sighting(content, "", SQUARE, Reader.PYZBAR), "pyzbar")
    assert trust.admit([reading], 0.0) == ()
    assert [each.content for each in trust.admit([reading], FRAME)] == [content]


def test_two_looks_at_one_frame_are_two_readings() -> None:
    assert passed(Trust(), 0.0, read(WEAK, "zxing"), read(WEAK, "pyzbar")) == [WEAK]


def test_one_look_that_tells_a_text_twice_is_one_reading() -> None:
    assert passed(Trust(), 0.0, read(WEAK), read(WEAK)) == []


def test_the_second_reading_may_come_some_frames_later_and_elsewhere() -> None:
    trust = Trust()
    assert passed(trust, 0.0, read(WEAK)) == []
    assert passed(trust, FRAME) == []
    assert passed(trust, AGAIN_SECONDS, read(WEAK, right=400)) == [WEAK]


def test_what_was_read_long_ago_is_no_second_reading() -> None:
    trust = Trust()
    trust.admit([read(WEAK)], 0.0)
    assert passed(trust, AGAIN_SECONDS + FRAME, read(WEAK)) == []


def test_a_text_that_counts_goes_on_counting() -> None:
    trust = Trust()
    assert [passed(trust, frame * FRAME, read(WEAK)) for frame in range(4)] == [[], [WEAK], [WEAK], [WEAK]]


@pytest.mark.parametrize("first", [WEAK, STRONG])
@pytest.mark.parametrize("second", [OTHER, STRONG_TOO])
def test_another_text_at_the_same_place_counts_once_it_was_read_twice_in_a_row(first: bytes, second: bytes) -> None:
    trust = Trust()
    trust.admit([read(first)], 0.0)
    trust.admit([read(first)], FRAME)
    assert passed(trust, 2 * FRAME, read(second, right=5)) == []
    assert passed(trust, 3 * FRAME, read(second, right=10)) == [second]


def test_texts_that_take_turns_at_one_place_never_count() -> None:
    trust = Trust()
    trust.admit([read(STRONG)], 0.0)
    for frame in range(1, 9):
        assert passed(trust, frame * FRAME, read((STRONG, STRONG_TOO)[frame % 2])) == []


def test_another_text_much_later_is_no_dispute() -> None:
    trust = Trust()
    trust.admit([read(STRONG)], 0.0)
    assert passed(trust, DISPUTE_SECONDS + FRAME, read(STRONG_TOO)) == [STRONG_TOO]


def test_looks_at_one_frame_that_disagree_prove_nothing() -> None:
    trust = Trust()
    assert passed(trust, 0.0, read(STRONG, "zxing"), read(STRONG_TOO, "pyzbar")) == []
    assert passed(trust, FRAME, read(STRONG)) == []
    assert passed(trust, 2 * FRAME, read(STRONG)) == [STRONG]


def test_two_looks_against_one_decide() -> None:
    looks = read(WEAK, "zxing"), read(OTHER, "pyzbar"), read(WEAK, "straightened")
    assert passed(Trust(), 0.0, *looks) == [WEAK]


def test_codes_side_by_side_do_not_dispute_each_other() -> None:
    assert passed(Trust(), 0.0, read(STRONG), read(STRONG_TOO, right=110)) == [STRONG, STRONG_TOO]


def test_two_codes_that_move_to_where_the_other_one_was_both_count() -> None:
    trust = Trust()
    trust.admit([read(STRONG), read(STRONG_TOO, right=110)], 0.0)
    assert passed(trust, FRAME, read(STRONG, right=110), read(STRONG_TOO, right=220)) == [STRONG, STRONG_TOO]


def test_a_text_and_place_is_told_once() -> None:
    assert passed(Trust(), 0.0, read(STRONG, "zxing"), read(STRONG, "pyzbar")) == [STRONG]


def test_another_look_is_wanted_only_for_a_weak_text_not_read_lately() -> None:
    trust = Trust()
    assert trust.needs_another(WEAK)
    assert not trust.needs_another(STRONG)
    trust.admit([read(WEAK)], 0.0)
    assert not trust.needs_another(WEAK)
    trust.admit([], 10.0)
    assert trust.needs_another(WEAK)
