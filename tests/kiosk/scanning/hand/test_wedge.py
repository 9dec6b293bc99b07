"""Whose keys they are: of people none is lost, doubled or swallowed, of a scanner none goes on."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.hand.burst import Stroke
from kiosk.scanning.hand.wedge import Kept, Pace, Take, Verdict, Wedge

DOWN, UP = "down", "up"
ENTER = "\r"


@dataclass
class Bench:
    """A wedge with its clock and timer: what goes on, in order, and what was scanned."""

    wedge: Wedge = field(default_factory=lambda: Wedge(Pace()))
    on: list[tuple[str, str]] = field(default_factory=list)
    on_at: list[int] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)
    now: int = 0
    deadline: int | None = None

    def till(self, at: int) -> None:
        """The time goes on; the timer of the wedge rings when it is due."""
        while self.deadline is not None and self.deadline < at:
            self.now = self.deadline
            let_go, strokes = self.wedge.silent()
            self._note(let_go, strokes)
            self._wait()
        self.now = at

    def press(self, letter: str, at: int, *, held: bool = False) -> None:
        self.till(at)
        stroke = Stroke(letter, held=held, ends=letter == ENTER)
        self._take(self.wedge.press(letter, stroke, at, (DOWN, letter)), (DOWN, letter))
        self._wait()

    def release(self, letter: str, at: int) -> None:
        self.till(at)
        self._take(self.wedge.release(letter, at, (UP, letter)), (UP, letter))

    def types(self, text: str, at: int, apart: int, down: int = 2) -> int:
        """Strike these one after the other; when the last one was struck."""
        for letter in text:
            self.press(letter, at)
            self.release(letter, at + down)
            at += apart
        return at - apart

    def end(self) -> None:
        self.till(self.now + 10_000)

    @property
    def written(self) -> str:
        return "".join(letter for what, letter in self.on if what == DOWN)

    def _take(self, verdict: Verdict, what: tuple[str, str]) -> None:
        self._note(verdict.let_go, verdict.scanned)
        if verdict.take is Take.PASS:
            self._goes_on(what)

    def _note(self, let_go: tuple[Kept, ...], strokes: tuple[Stroke, ...]) -> None:
        for each in let_go:
            assert isinstance(each.what, tuple)
            self._goes_on(each.what)
        if strokes:
            self.scans.append("".join(stroke.text for stroke in strokes))

    def _goes_on(self, what: tuple[str, str]) -> None:
        self.on.append(what)
        self.on_at.append(self.now)

    def _wait(self) -> None:
        wait = self.wedge.wait_ms
        self.deadline = None if wait is None else self.now + wait


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.mark.parametrize("apart", [0, 1, 5, 12, 20, 35])
@pytest.mark.parametrize("end", ["", ENTER])
def test_a_burst_is_a_scan_with_and_without_enter(bench: Bench, apart: int, end: str) -> None:
    bench.types(f"GD24-4711{end}", 1000, apart, down=min(2, apart))
    bench.end()
    assert bench.scans == [f"GD24-4711{end}"]
    assert bench.on == []


def test_a_letter_of_a_person_goes_on_after_35_ms(bench: Bench) -> None:
    bench.press("a", 1000)
    bench.till(1036)
    assert (bench.on, bench.on_at) == ([(DOWN, "a")], [1035])


def test_what_is_let_go_comes_after_what_was_pressed(bench: Bench) -> None:
    bench.press("a", 1000)
    bench.release("a", 1010)
    bench.end()
    assert bench.on == [(DOWN, "a"), (UP, "a")]


def test_two_bursts_are_two_scans(bench: Bench) -> None:
    last = bench.types("AAA111\r", 1000, 5)
    bench.types("BBB222\r", last + 60, 5)
    bench.end()
    assert bench.scans == ["AAA111\r", "BBB222\r"]


def test_a_code_of_several_lines_is_one_scan(bench: Bench) -> None:
    bench.types("BEGIN\rVCARD\rEND\r", 1000, 10)
    bench.end()
    assert bench.scans == ["BEGIN\rVCARD\rEND\r"]


def test_five_letters_at_human_pace_with_two_at_once_are_a_persons(bench: Bench) -> None:
    for letter, at in zip("maria", (0, 90, 110, 200, 300), strict=True):
        bench.press(letter, 1000 + at)
        bench.release(letter, 1000 + at + 12)
    bench.end()
    assert (bench.written, bench.scans) == ("maria", [])


def test_a_hand_laid_on_the_keyboard_is_no_scanner(bench: Bench) -> None:
    for number, letter in enumerate("asdfghjkl"):
        bench.press(letter, 1000 + 4 * number)
    for number, letter in enumerate("asdfghjkl"):
        bench.release(letter, 1100 + 4 * number)
    bench.end()
    assert (bench.written, bench.scans) == ("asdfghjkl", [])


def test_a_scanner_that_presses_the_next_key_before_it_lets_go_is_a_scanner(bench: Bench) -> None:
    text = "ABCDEF123"
    for number, letter in enumerate(text):
        bench.press(letter, 1000 + 8 * number)
        if number:
            bench.release(text[number - 1], 1000 + 8 * number + 1)
    bench.release("3", 1080)
    bench.end()
    assert (bench.scans, bench.on) == ([text], [])


def test_control_characters_alone_press_nothing(bench: Bench) -> None:
    """BadBarcode: F12, Escape and Ctrl+Q as a code of three."""
    for number, key in enumerate(("F12", "Esc", "Q")):
        bench.press(key, 1000 + 8 * number, held=key == "Q")
        bench.release(key, 1003 + 8 * number)
    bench.end()
    assert bench.on == []


def test_short_codes_of_a_machine_are_scans(bench: Bench) -> None:
    bench.types("A7K\r", 1000, 8)
    bench.end()
    assert (bench.scans, bench.on) == (["A7K\r"], [])


def test_a_slow_scanner_is_heard_once_the_station_file_says_so() -> None:
    bench = Bench(Wedge(Pace(gap=80)))
    bench.types("GD24-4711", 1000, 78)
    bench.end()
    assert bench.scans == ["GD24-4711"]


def test_a_prefix_tells_a_scanner_from_two_keys_on() -> None:
    bench = Bench(Wedge(Pace(), lambda strokes: "".join(stroke.text for stroke in strokes).startswith("#!")))
    bench.types("#!7", 1000, 30)
    bench.end()
    assert (bench.scans, bench.on) == (["#!7"], [])


def test_what_a_person_typed_just_before_is_not_part_of_the_scan(bench: Bench) -> None:
    bench.press("a", 1000)
    bench.release("a", 1020)
    bench.types("GD24-4711", 1060, 5)
    bench.end()
    assert (bench.written, bench.scans) == ("a", ["GD24-4711"])


def test_a_key_let_go_after_the_scan_does_not_go_on(bench: Bench) -> None:
    bench.types("GD24-471", 1000, 5)
    bench.press("1", 1040)
    bench.till(1300)
    bench.release("1", 1310)
    bench.end()
    assert (bench.scans, bench.on) == (["GD24-4711"], [])


def test_a_program_that_was_busy_still_tells_scan_and_person_apart() -> None:
    """Everything comes at once, with the times at which it happened; no timer could ring in between."""
    bench = Bench()
    wedge = bench.wedge
    at, scans = 1000, []
    for letter in "GD24-4711":
        wedge.press(letter, Stroke(letter), at, (DOWN, letter))
        wedge.release(letter, at + 2, (UP, letter))
        at += 5
    verdict = wedge.press("m", Stroke("m"), at + 400, (DOWN, "m"))
    scans.append("".join(stroke.text for stroke in verdict.scanned))
    let_go, strokes = wedge.silent()
    assert (scans, [each.what for each in let_go], strokes) == (["GD24-4711"], [(DOWN, "m")], ())


def test_a_key_that_repeats_itself_lets_go_what_was_kept(bench: Bench) -> None:
    bench.press("a", 1000)
    assert [each.what for each in bench.wedge.interrupted()] == [(DOWN, "a")]


def test_what_an_input_method_made_of_eaten_keys_is_kept_with_the_keys_that_come_late(bench: Bench) -> None:
    wedge = bench.wedge
    assert wedge.made("ć").take is Take.KEEP
    for number in range(6):
        assert wedge.eaten(Stroke("x"), 1000 + number, None) == Verdict(Take.KEEP)
    assert wedge.silent()[0] == ()


def test_what_an_input_method_made_for_a_person_goes_on(bench: Bench) -> None:
    bench.wedge.made("é")
    assert bench.wedge.silent() == ((Kept("é", made=True),), ())


def test_the_clock_of_x_may_begin_anew(bench: Bench) -> None:
    wedge = bench.wedge
    for number, letter in enumerate("ABCDEF"):
        wedge.press(letter, Stroke(letter), ((1 << 32) - 12 + 5 * number) % (1 << 32), None)
        wedge.release(letter, ((1 << 32) - 10 + 5 * number) % (1 << 32), None)
    assert len(wedge.silent()[1]) == 6


HUMAN = st.lists(
    st.tuples(st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789"), st.integers(45, 400), st.integers(20, 200)),
    max_size=30,
)
"""Letter, time until the next, and how long it is down: fast typists reach 60 ms from key to key."""


@given(HUMAN)
def test_every_key_of_a_person_goes_on_once_and_in_order(typed: list[tuple[str, int, int]]) -> None:
    bench, at = Bench(), 1000
    happened: list[tuple[int, int, str, str]] = []
    for number, (letter, apart, down) in enumerate(typed):
        # The same key is let go before it is pressed again.
        happened += [(at, number, DOWN, f"{letter}{number}"), (at + down, number, UP, f"{letter}{number}")]
        at += apart
    for moment, _, what, key in sorted(happened):
        (bench.press if what == DOWN else bench.release)(key, moment)
    bench.end()
    assert bench.scans == []
    assert [key for what, key in bench.on if what == DOWN] == [
        f"{letter}{number}" for number, (letter, _, _) in enumerate(typed)
    ]
    assert sorted(bench.on) == sorted((what, key) for _, _, what, key in happened)


@given(HUMAN)
def test_no_key_of_a_person_is_kept_longer_than_40_ms(typed: list[tuple[str, int, int]]) -> None:
    bench, at, pressed = Bench(), 1000, []
    for number, (_, apart, down) in enumerate(typed):
        bench.press(str(number), at)
        bench.release(str(number), at + min(down, apart - 1))
        pressed.append(at)
        at += apart
    bench.end()
    gone_on = [moment for (what, _), moment in zip(bench.on, bench.on_at, strict=True) if what == DOWN]
    assert all(after - before <= 40 for before, after in zip(pressed, gone_on, strict=True))


@given(
    st.text(alphabet="ABCDEFYZ0123456789.-/", min_size=6, max_size=60),
    st.lists(st.integers(0, 35), min_size=60, max_size=60),
    st.sampled_from(["", ENTER, "\t"]),
    HUMAN,
)
def test_a_scan_between_the_keys_of_a_person_takes_none_of_them(
    code: str, gaps: list[int], end: str, typed: list[tuple[str, int, int]]
) -> None:
    bench, at = Bench(), 1000
    for number, (_, apart, _) in enumerate(typed):
        at += apart
        bench.press(f"person{number}", at)
        bench.release(f"person{number}", at + 20)
    at += 60
    for number, (letter, gap) in enumerate(zip(code + end, [*gaps, 5], strict=False)):
        at += gap if number else 0
        bench.press(letter, at)
        bench.release(letter, at)
    at += 300
    for number in range(3):
        bench.press(f"after{number}", at + 100 * number)
        bench.release(f"after{number}", at + 100 * number + 50)
    bench.end()
    assert bench.scans == [code + end]
    assert [key for what, key in bench.on if what == DOWN] == [
        *(f"person{number}" for number in range(len(typed))),
        *(f"after{number}" for number in range(3)),
    ]


ANY = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 120), st.booleans()), min_size=1, max_size=80)


@given(ANY)
def test_whatever_comes_each_key_goes_on_once_or_is_a_scanners(keys: list[tuple[str, int, bool]]) -> None:
    bench, at, down, struck = Bench(), 1000, set[str](), 0
    for letter, apart, wants_down in keys:
        at += apart
        if wants_down and letter not in down:
            bench.press(letter, at)
            down.add(letter)
            struck += 1
        elif not wants_down and letter in down:
            bench.release(letter, at)
            down.discard(letter)
    bench.end()
    assert len(bench.written) + sum(map(len, bench.scans)) == struck
    # Whatever is let go was pressed before, for whoever hears of it.
    heard: set[str] = set()
    for what, letter in bench.on:
        if what == DOWN:
            heard.add(letter)
        else:
            assert letter in heard
