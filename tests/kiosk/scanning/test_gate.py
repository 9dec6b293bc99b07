"""One presentation, one scan, whatever the frames do."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ticket import ForeignCode, SeveralTickets, TicketCode
from kiosk.scanning.gate import Gate, GateEvent, Held, Released
from kiosk.scanning.reading.sighting import Measure, Reader, Seen, Sighting, Unread

SQUARE = ((0.0, 0.0), (50.0, 0.0), (50.0, 50.0), (0.0, 50.0))
MEASURE = Measure(module=4, sharpness=0.5, dark=30, light=200, glare=0)
FRAME = 1 / 15


def seen(*texts: str, unread: float = 0) -> Seen:
    """These texts, and beside them a place of this side, as a share of theirs, that was not read."""
    beside = tuple((x * unread, y * unread) for x, y in SQUARE)
    sightings = tuple(Sighting(text.encode(), text, SQUARE, next(iter(Reader))) for text in texts)
    return Seen(sightings, (Unread(beside, MEASURE),) if unread else ())  # type: ignore[arg-type]


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


# --- who is let in when more than one code is in view: a line a case ---

POSTER = "https://museum.example/"
Step = tuple[float, int, Seen]
"""When, in seconds, which eye, and what it sees."""


def told(steps: Sequence[Step]) -> list[GateEvent]:
    """What a gate says to these."""
    gate = Gate()
    events = (gate.look(what, at, eye) for at, eye, what in steps)
    return [event for event in events if event is not None]


def frames(what: Seen, begin: float, end: float, eye: int = 0) -> list[Step]:
    """The same seen for a while, at 15 frames a second."""
    return [(begin + number * FRAME, eye, what) for number in range(round((end - begin) / FRAME))]


def woven(*each: list[Step]) -> list[Step]:
    """What several eyes see, in the order of time."""
    return sorted((step for steps in each for step in steps), key=lambda step: step[0])


SEVERAL = Held(SeveralTickets())
CASES: dict[str, tuple[list[Step], list[GateEvent]]] = {
    "one alone counts in its first frame": (frames(seen(ONE), 0, FRAME), [Held(ONE)]),
    "two together are nobody": (frames(seen(ONE, TWO), 0, 3), [SEVERAL]),
    "the same ticket twice is one": (frames(seen(ONE, ONE), 0, 1), [Held(ONE)]),
    "another takes over at once": (frames(seen(ONE), 0, 1) + frames(seen(TWO), 1, 2), [Held(ONE), Held(TWO)]),
    "another joins one that was let in": (frames(seen(ONE), 0, 1) + frames(seen(ONE, TWO), 1, 2), [Held(ONE), SEVERAL]),
    "of two, the one that stays counts after 1.5 s": (
        frames(seen(ONE, TWO), 0, 1) + frames(seen(TWO), 1, 4),
        [SEVERAL, Held(TWO)],
    ),
    "of two, the one that had been let in is not let in again": (
        frames(seen(ONE), 0, 1) + frames(seen(ONE, TWO), 1, 2) + frames(seen(ONE), 2, 5),
        [Held(ONE), SEVERAL, Released()],
    ),
    "both go": (frames(seen(ONE, TWO), 0, 1) + frames(seen(), 1, 4), [SEVERAL, Released()]),
    "a poster beside it": (frames(seen(ONE, POSTER), 0, 1), [Held(ONE)]),
    "a sticker is read first, then the ticket": (
        frames(seen(POSTER), 0, 0.2) + frames(seen(POSTER, ONE), 0.2, 1),
        [Held(ONE)],
    ),
    "a sticker is read, the ticket beside it not yet": (
        frames(seen(POSTER, unread=1.0), 0, 1) + frames(seen(POSTER, ONE), 1, 2),
        [Held(ONE)],
    ),
    "a foreign code beside what is never read": (
        frames(seen(POSTER, unread=1.0), 0, 3),
        [Held(ForeignCode())],
    ),
    "one is read first, the other two frames later": (
        frames(seen(ONE, unread=1.0), 0, 0.13) + frames(seen(ONE, TWO), 0.13, 1),
        [SEVERAL],
    ),
    "the reader reads now one, now the other": (
        woven(frames(seen(ONE, unread=1.0), 0, 1)[::2], frames(seen(TWO, unread=1.0), FRAME, 1)[::2]),
        [SEVERAL],
    ),
    "what is beside it is never read": (frames(seen(ONE, unread=1.0), 0, 1), [Held(ONE)]),
    "something small in the background keeps nobody waiting": (frames(seen(ONE, unread=0.4), 0, FRAME), [Held(ONE)]),
    "read once beside something unread, and gone": (
        frames(seen(ONE, unread=1.0), 0, FRAME) + frames(seen(), FRAME, 0.5),
        [Held(ONE)],
    ),
    "the same in both eyes": (woven(frames(seen(ONE), 0, 2), frames(seen(ONE), 0.03, 2, eye=1)), [Held(ONE)]),
    "read by one eye, unread by the other": (
        woven(frames(seen(ONE), 0, 2), frames(seen(unread=1.0), 0.03, 2, eye=1)),
        [Held(ONE)],
    ),
    "another in the other eye": (
        woven(frames(seen(ONE), 0, 3), frames(seen(TWO), 1.03, 3, eye=1)),
        [Held(ONE), SEVERAL],
    ),
    "changed before both eyes": (
        woven(frames(seen(ONE), 0, 1), frames(seen(ONE), 0.03, 1, eye=1))
        + woven(frames(seen(TWO), 1.02, 2), frames(seen(TWO), 1.05, 2, eye=1)),
        [Held(ONE), Held(TWO)],
    ),
    "one eye after the other, walking past": (
        frames(seen(ONE), 0, 1) + frames(seen(ONE), 1.5, 2.5, eye=1),
        [Held(ONE)],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_is_let_in(case: str) -> None:
    steps, expected = CASES[case]
    assert told(steps) == expected


def test_what_belongs_to_the_room_is_told_once_however_often_somebody_stands_before_it() -> None:
    hidden: list[Step] = [(70.0 + number * 3, 0, seen()) for number in range(3)]
    steps = frames(seen(POSTER), 0, 65) + hidden + frames(seen(POSTER), 80, 82)
    assert told(steps) == [Held(ForeignCode()), Released()]


def test_before_a_poster_that_is_always_there_another_foreign_code_is_still_told() -> None:
    steps = frames(seen(POSTER), 0, 65) + frames(seen(POSTER, "https://rail.example/"), 65, 67)
    assert told(steps) == [Held(ForeignCode()), Held(ForeignCode())]


def test_after_a_fault_of_the_cameras_what_is_held_up_counts_again() -> None:
    gate = Gate()
    assert gate.look(seen(ONE), 0.0) == Held(ONE)
    gate.forget()
    assert gate.look(seen(ONE), 0.1) == Held(ONE)


SEQUENCE = st.lists(
    st.tuples(
        st.sampled_from((0.03, 0.07, 0.2, 0.7, 1.6)),
        st.integers(0, 1),
        st.lists(st.sampled_from((ONE, TWO, POSTER)), max_size=3, unique=True),
        st.booleans(),
    ),
    max_size=80,
)


@given(SEQUENCE)
def test_whatever_two_eyes_see_no_ticket_is_told_twice_in_one_presentation_nor_with_another_in_its_frame(
    sequence: list[tuple[float, int, list[str], bool]],
) -> None:
    gate, now = Gate(), 0.0
    last: dict[str, float] = {}
    told_in: set[str] = set()
    for after, eye, texts, unread in sequence:
        now += after
        for text in [text for text in told_in if now - last[text] >= 1.5]:
            told_in.remove(text)
        event = gate.look(seen(*texts, unread=float(unread)), now, eye)
        last |= dict.fromkeys(texts, now)
        if isinstance(event, Held) and isinstance(event.presented, str):
            assert event.presented not in told_in
            assert not {ONE, TWO} <= set(texts)
            told_in.add(event.presented)


@given(SEQUENCE, st.integers(0, 1))
def test_after_whatever_happened_a_ticket_held_up_alone_is_told_once(
    sequence: list[tuple[float, int, list[str], bool]], eye: int
) -> None:
    gate, now = Gate(), 0.0
    for after, other, texts, unread in sequence:
        now += after
        gate.look(seen(*texts, unread=float(unread)), now, other)
    gate.look(seen(), now + 2, 0)
    now += 2.1
    events = [gate.look(seen(ONE), now + number * FRAME, eye) for number in range(30)]
    assert [event for event in events if event is not None] == [Held(ONE)]
