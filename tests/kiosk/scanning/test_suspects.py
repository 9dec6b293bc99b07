"""What no reader finds and may still be a code: found for hints, where it is new, and never in an empty room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest

from kiosk.domain.hint import Hint
from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.sighting import Reader, Seen, Sighting
from kiosk.scanning.reason import look_at, reason
from kiosk.scanning.suspects import Suspects
from tools.simulator.draw import Difficulty, draw
from tools.simulator.render import gray
from tools.simulator.scene import foyer
from tools.simulator.shot import Carrier, Shot

EASY = replace(draw(Difficulty.EASY, 1), carrier=Carrier.PHONE, module=5.0, tilt=0.0, roll=0.0)


def shown(shot: Shot, frames: int = 3) -> tuple[Seen, list[Pixels]]:
    """What is added once this comes before an empty wall."""
    pictures, suspects, seen = list(gray(shot, frames)), Suspects(), Seen()
    suspects.added(Seen(), np.full_like(pictures[0], 110), 0.0)
    for number, picture in enumerate(pictures):
        seen = suspects.added(Seen(), picture, 1.0 + number * 0.25)
    return seen, pictures


def hint(shot: Shot) -> Hint | None:
    seen, pictures = shown(shot)
    tall, wide = pictures[-1].shape
    look = look_at(seen.unread, wide, tall)
    return reason([look]) if look else None


def test_a_phone_that_is_too_dark_to_be_read_is_seen_and_asked_to_be_brighter() -> None:
    assert hint(replace(EASY, light=22.0, noise=4.0)) is Hint.BRIGHTER


def test_a_code_so_near_that_it_is_blurred_is_asked_to_go_back() -> None:
    paper = replace(EASY, carrier=Carrier.PAPER, module=10.0, defocus=8.0)
    assert hint(paper) is Hint.FARTHER


def test_what_was_read_or_found_is_left_alone() -> None:
    pictures = list(gray(EASY, 2))
    corners = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0))
    read = Seen((Sighting(b"GD24-1", "GD24-1", corners, Reader.ZXING),))
    suspects = Suspects()
    for number, picture in enumerate(pictures):
        assert suspects.added(read, picture, float(number)) is read


def _room(seed: int, frames: int) -> Iterable[Pixels]:
    lot = np.random.default_rng(seed)
    room = np.asarray(foyer(lot, 1280, 720, 120.0), dtype=np.float32)
    for _ in range(frames):
        noisy = room.mean(axis=2) if room.ndim == 3 else room
        yield np.clip(noisy + lot.normal(0, 6, noisy.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("seed", range(3))
def test_a_room_in_which_nothing_moves_has_nothing_suspicious(seed: int) -> None:
    suspects = Suspects()
    assert not any(
        suspects.added(Seen(), picture, number * 0.3).unread for number, picture in enumerate(_room(seed, 5))
    )


def test_what_stays_is_in_time_a_part_of_the_room() -> None:
    (picture,) = gray(replace(EASY, light=22.0, noise=4.0), 1)
    suspects = Suspects()
    suspects.added(Seen(), np.full_like(picture, 110), 0.0)
    assert suspects.added(Seen(), picture, 1.0).unread
    for number in range(400):
        suspects.added(Seen(), picture, 1.2 + number * 0.25)
    assert not suspects.added(Seen(), picture, 110.0).unread
