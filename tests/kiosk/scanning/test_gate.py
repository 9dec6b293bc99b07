"""One presentation, one scan, whatever the frames do."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ticket import ForeignCode, SeveralTickets, TicketCode
from kiosk.scanning.gate import Gate, GateEvent, Held, Released
from kiosk.scanning.sighting import Reader, Sighting

SQUARE = ((0.0, 0.0), (50.0, 0.0), (50.0, 50.0), (0.0, 50.0))
FRAME = 1 / 15


def seen(*texts: str) -> tuple[Sighting, ...]:
    return tuple(Sighting(text.encode(), text, SQUARE, next(iter(Reader))) for text in texts)


def run(gate: Gate, frames: Sequence[tuple[str, ...]], start: float = 0.0) -> list[GateEvent]:
    """What the gate says to frames at 15 a second."""
    told = (gate.look(seen(*texts), start + number * FRAME) for number, texts in enumerate(frames))
    return [event for event in told if event is not None]


ONE, TWO = TicketCode("GD24-one"), TicketCode("GD24-two")
GONE: list[tuple[str, ...]] = [()] * 30


def test_ten_minutes_of_the_same_ticket_are_one_scan() -> None:
    assert run(Gate(), [(ONE,)] * (10 * 60 * 15)) == [Held(ONE)]


def test_two_people_one_after_the_other_are_two_scans() -> None:
    assert run(Gate(), [(ONE,)] * 10 + GONE + [(TWO,)] * 10) == [Held(ONE), Released(), Held(TWO)]


def test_another_ticket_takes_over_at_once() -> None:
    assert run(Gate(), [(ONE,)] * 10 + [(TWO,)]) == [Held(ONE), Held(TWO)]


def test_missed_frames_within_a_second_and_a_half_are_the_same_presentation() -> None:
    flickering: list[tuple[str, ...]] = [(ONE,), *[()] * 20]
    assert run(Gate(), flickering * 10) == [Held(ONE)]


def test_a_ticket_that_comes_back_counts_again() -> None:
    assert run(Gate(), [(ONE,)] * 5 + GONE + [(ONE,)] * 5) == [Held(ONE), Released(), Held(ONE)]


def test_two_tickets_in_one_frame_admit_nobody() -> None:
    assert run(Gate(), [(ONE, TWO)] * 10) == [Held(SeveralTickets())]


def test_a_ticket_beside_a_foreign_code_counts() -> None:
    assert run(Gate(), [(ONE, "https://museum.example/")] * 10) == [Held(ONE)]


def test_a_foreign_code_is_told_once_and_not_at_a_glimpse() -> None:
    poster = ("https://museum.example/",)
    assert run(Gate(), [poster]) == []
    assert run(Gate(), [poster] * 30) == [Held(ForeignCode())]


@given(st.lists(st.sampled_from(((), (ONE,))), max_size=200))
def test_one_ticket_is_never_scanned_twice_within_a_second_and_a_half_of_being_seen(
    frames: list[tuple[str, ...]],
) -> None:
    gate, last_seen = Gate(), None
    for number, texts in enumerate(frames):
        now = number * FRAME
        event = gate.look(seen(*texts), now)
        if isinstance(event, Held):
            assert last_seen is None or now - last_seen >= 1.5
        if texts:
            last_seen = now


@given(st.lists(st.lists(st.sampled_from((ONE, TWO, "https://a.example", "x")), max_size=3).map(tuple), max_size=80))
def test_a_frame_with_two_tickets_never_lets_one_of_them_in(frames: list[tuple[str, ...]]) -> None:
    gate = Gate()
    for number, texts in enumerate(frames):
        event = gate.look(seen(*texts), number * FRAME)
        if {ONE, TWO} <= set(texts) and isinstance(event, Held):
            assert event.presented == SeveralTickets()
