"""The film of many people shows everybody once, one after the other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import zxingcpp

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from tools.simulator.people import BESIDE, film, script

PEOPLE = tuple(f"GD24-PERSON-{number:04d}" for number in range(60))


def test_everybody_has_one_turn_in_the_time_there_is() -> None:
    turns = script(PEOPLE, 600, 1)
    assert [turn.text for turn in turns] == list(PEOPLE)
    assert all(0 <= turn.begin < turn.full < turn.full_until < turn.end <= 600 for turn in turns)


def test_people_come_one_after_the_other_but_for_pairs() -> None:
    turns = script(PEOPLE, 600, 1)
    pairs = 0
    for before, turn in pairwise(turns):
        if before.end > turn.begin:
            assert (before.aside, turn.aside) == (-1, 1)
            assert turn.full_until - before.end > BESIDE / 2
            pairs += 1
    assert pairs > 1


def test_everybody_is_held_up_long_enough_to_be_read() -> None:
    assert all(turn.full_until - turn.full > 2 for turn in script(PEOPLE, 600, 1))


def test_somebody_takes_it_away_and_comes_back() -> None:
    turns = [turn for turn in script(PEOPLE, 600, 1) if turn.away]
    assert turns
    assert all(turn.full < turn.away[0] < turn.away[1] < turn.full_until for turn in turns if turn.away)


def test_a_ticket_is_in_the_picture_from_the_frame_that_is_told() -> None:
    (turn,) = script(PEOPLE[:1], 4, 3)
    pictures = list(film(PEOPLE[:1], 4, 3, fps=5, posters=False))
    assert len(pictures) == 20
    assert PEOPLE[0] in _texts(pictures[turn.frame(5) + 1])
    assert not _texts(pictures[0 if turn.begin > 0.1 else -1])


def test_the_film_is_the_same_every_time() -> None:
    one, other = (list(film(PEOPLE[:2], 2, 4, fps=3, width=640, height=360)) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def _texts(picture: Pixels) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))]
