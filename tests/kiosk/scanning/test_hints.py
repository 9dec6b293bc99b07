"""A hint comes late enough, stays long enough to be read, and goes at once when a code is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.hint import Advice, Hint
from kiosk.scanning.hints import HintWatch
from kiosk.scanning.reading.sighting import Corners, Measure, Reader, Seen, Sighting, Unread

WIDE, TALL = 1280, 720
FRAME = 1 / 15
USUAL = Measure(module=5, sharpness=0.7, dark=30, light=200, glare=0)
SMALL = replace(USUAL, module=1.8)
BURNT = replace(USUAL, glare=0.3)


def square(side: float, x: float = 400, y: float = 200) -> Corners:
    return ((x, y), (x + side, y), (x + side, y + side), (x, y + side))


def unread(measure: Measure = USUAL, side: float = 200) -> Seen:
    return Seen(unread=(Unread(square(side), measure),))


def read(text: str) -> Seen:
    return Seen((Sighting(text.encode(), text, square(200), Reader.ZXING),))


NOTHING, TICKET, POSTER = Seen(), read("GD24-ticket"), read("https://museum.example/")


class Watched:
    """A watch and its time."""

    def __init__(self) -> None:
        self.watch, self.now = HintWatch(), 0.0

    def sees(self, seen: Seen, seconds: float, eye: int = 0) -> Advice | None:
        """The same for a while; what is advised at the end of it."""
        return list(self.each(seen, seconds, eye))[-1]

    def each(self, seen: Seen, seconds: float, eye: int = 0) -> Iterator[Advice | None]:
        for _ in range(round(seconds / FRAME)):
            self.now += FRAME
            yield self.watch.look(seen, WIDE, TALL, self.now, eye)


def test_nothing_is_said_in_the_first_four_seconds() -> None:
    watched = Watched()
    assert set(watched.each(unread(), 3.9)) == {None}
    assert watched.sees(unread(), 0.4) == Advice(Hint.FLAT)


def test_short_gaps_count_and_longer_ones_do_not() -> None:
    blinking, away = Watched(), Watched()
    for _ in range(4):
        blinking.sees(unread(), 0.6)
        blinking.sees(NOTHING, 0.5)
        away.sees(unread(), 0.6)
        away.sees(NOTHING, 1.0)
    assert blinking.sees(unread(), 0.2) is not None
    assert away.sees(unread(), 0.2) is None


def test_after_a_second_and_a_half_of_nothing_it_goes_and_begins_anew() -> None:
    watched = Watched()
    assert watched.sees(unread(), 5) is not None
    assert watched.sees(NOTHING, 1.3) is not None
    assert watched.sees(NOTHING, 0.3) is None
    assert watched.sees(unread(), 3.8) is None


def test_it_goes_at_once_when_a_ticket_is_read() -> None:
    watched = Watched()
    assert watched.sees(unread(), 5) is not None
    assert watched.sees(TICKET, FRAME) is None
    assert watched.sees(unread(), 3.8) is None


def test_a_poster_that_is_read_does_not_keep_the_hint_away() -> None:
    watched = Watched()
    both = replace(POSTER, unread=unread().unread)
    assert watched.sees(both, 5) == Advice(Hint.FLAT)


def test_a_poster_alone_needs_no_hint() -> None:
    assert Watched().sees(POSTER, 10) is None


def test_one_frame_decides_nothing() -> None:
    watched = Watched()
    watched.sees(unread(SMALL), 4)
    watched.sees(unread(BURNT), FRAME)
    assert watched.sees(unread(SMALL), 0.3) == Advice(Hint.CLOSER)


def test_another_reason_is_told_after_four_seconds_and_once_it_is_two_seconds_old() -> None:
    watched = Watched()
    watched.sees(unread(SMALL), 4.2)
    told = list(watched.each(unread(BURNT), 6))
    changed = next(number for number, advice in enumerate(told) if advice == Advice(Hint.TURN)) * FRAME
    assert 3.5 <= changed <= 5.0
    assert {advice.hint for advice in told if advice} == {Hint.CLOSER, Hint.TURN}


def test_a_reason_that_comes_and_goes_changes_nothing() -> None:
    watched = Watched()
    watched.sees(unread(SMALL), 9)
    told = [advice for _ in range(5) for seen in (BURNT, SMALL) for advice in watched.each(unread(seen), 1.5)]
    assert set(told) == {Advice(Hint.CLOSER)} | {each for each in told if each and each.stuck}
    assert {each.hint for each in told if each} == {Hint.CLOSER}


def test_after_twenty_seconds_in_vain_the_way_out_is_said_as_well() -> None:
    watched = Watched()
    assert watched.sees(unread(), 19.8) == Advice(Hint.FLAT)
    assert watched.sees(unread(), 0.4) == Advice(Hint.FLAT, stuck=True)


def test_who_tries_again_after_some_seconds_is_still_stuck() -> None:
    watched = Watched()
    watched.sees(unread(), 16)
    watched.sees(NOTHING, 3)
    assert watched.sees(unread(), 4.4) == Advice(Hint.FLAT, stuck=True)


def test_the_next_visitor_is_not_stuck() -> None:
    watched = Watched()
    watched.sees(unread(), 25)
    watched.sees(NOTHING, 8)
    assert watched.sees(unread(), 4.4) == Advice(Hint.FLAT)


def test_the_eye_that_sees_it_larger_gives_the_reason() -> None:
    watched = Watched()
    for _ in range(80):
        watched.sees(unread(SMALL, side=80), FRAME, eye=0)
        told = watched.sees(unread(BURNT, side=300), FRAME, eye=1)
    assert told == Advice(Hint.TURN)


def test_a_ticket_read_by_either_eye_ends_it() -> None:
    watched = Watched()
    watched.sees(unread(), 5, eye=0)
    assert watched.sees(TICKET, FRAME, eye=1) is None


SEEN = st.sampled_from((NOTHING, unread(), unread(SMALL), unread(BURNT), TICKET, POSTER))


@given(st.lists(st.tuples(SEEN, st.sampled_from((0.2, 1.0, 5.0))), max_size=15))
def test_whatever_is_seen_a_hint_is_calm(steps: list[tuple[Seen, float]]) -> None:
    watched, before, since = Watched(), None, 0.0
    for seen, seconds in steps:
        for advice in watched.each(seen, seconds):
            hint = advice.hint if advice else None
            assert not (advice and seen is TICKET)
            if hint != before:
                assert before is None or hint is None or watched.now - since >= 3.9
                before, since = hint, watched.now
