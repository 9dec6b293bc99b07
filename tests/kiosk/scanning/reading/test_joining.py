"""Frames of one code that are worth nothing alone are read together, and two codes are never joined."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
import qrcode

from kiosk.scanning.frame import Pixels
from kiosk.scanning.opencv import cv2
from kiosk.scanning.reading import zxing
from kiosk.scanning.reading.join_evidence import Evidence
from kiosk.scanning.reading.joining import ALIKE, FORGET_SECONDS, Joining
from kiosk.scanning.reading.places import Place
from kiosk.scanning.reading.sighting import Corners, Reader, Sighting
from kiosk.scanning.reading.tracking import Square

TICKET, OTHER = "GD24-pxj4nwih2pnx6jwqx7gyow3egn", "GD24-7gyow3egnpxj4nwih2pnx6jwqx"
MODULE, QUIET = 4, 4
FRAME = 1 / 30
Way = tuple[float, float]


@cache
def drawn(text: str) -> Pixels:
    code = qrcode.QRCode(border=QUIET, box_size=1)
    code.add_data(text)
    code.make(fit=True)
    modules = np.array(code.get_matrix(), np.bool_)
    return np.where(np.kron(modules, np.ones((MODULE, MODULE), np.bool_)), 70, 180).astype(np.uint8)


def place(way: Way = (0, 0), *, exact: bool = False, text: str = TICKET) -> Place:
    edge = 0 if not exact else QUIET * MODULE
    left, top, side = 100 + way[0] + edge, 80 + way[1] + edge, len(drawn(text)) - 2 * edge
    corners: Corners = ((left, top), (left + side, top), (left + side, top + side), (left, top + side))
    return Place(corners, exact=exact, module=MODULE)


def frame(way: Way = (0, 0), text: str = TICKET, noise: float = 0, seed: int = 0, blur: float = 0) -> Pixels:
    """A small picture with the code moved by `way`."""
    picture = np.full((320, 400), 120, np.uint8)
    code = drawn(text)
    picture[80 : 80 + len(code), 100 : 100 + len(code)] = code
    moved = np.array(((1, 0, way[0]), (0, 1, way[1])), np.float64)
    picture = np.asarray(cv2.warpAffine(picture, moved, (400, 320), borderMode=cv2.BORDER_REPLICATE), np.uint8)
    if blur:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), blur), np.uint8)
    grain = np.random.default_rng(seed).normal(0, noise, picture.shape) if noise else 0
    return np.asarray(np.clip(picture + grain, 0, 255), np.uint8)


def hand(frames: int) -> Iterator[Way]:
    chance = np.random.default_rng(4)
    for _ in range(frames):
        x, y = chance.normal(0, 4, 2)
        yield float(x), float(y)


def texts(joining: Joining, picture: Pixels, places: list[Place], at: float) -> list[str]:
    return [reading.sighting.text for reading in joining.look(picture, places, at)]


def read_together(noise: float, blur: float, *, found: bool = True) -> list[str]:
    """What ten frames give together, none of which is read alone; with `found` False the place is seen only once."""
    joining, read = Joining(), []
    for number, way in enumerate(hand(10)):
        picture = frame(way, noise=noise, seed=number, blur=blur)
        assert zxing.read(picture)[0] == []
        read += texts(joining, picture, [place(way)] if found or not number else [], number * FRAME)
    return read


def test_noise_goes_when_frames_are_joined() -> None:
    read = read_together(noise=70, blur=0)
    assert read
    assert set(read) == {TICKET}


def test_blur_is_undone_once_the_noise_is_gone() -> None:
    read = read_together(noise=12, blur=2.6)
    assert read
    assert set(read) == {TICKET}


def test_a_place_is_followed_while_nothing_is_found_there() -> None:
    assert TICKET in read_together(noise=12, blur=2.6, found=False)


def test_the_square_lies_where_the_code_is() -> None:
    square, known = Square(place(exact=True)), frame()
    view = square.view(known)
    way = 5.3, -3.6
    assert square.follow(frame(way, noise=20), view)
    for (x, y), (right, down) in zip(square.corners(), place(way, exact=True).corners, strict=True):
        assert abs(x - right) < 0.15 * MODULE
        assert abs(y - down) < 0.15 * MODULE


def test_a_square_does_not_fly_away_over_what_is_not_there() -> None:
    square = Square(place())
    before = square.to_frame.copy()
    view = square.view(frame())
    if not square.follow(frame(text=OTHER, noise=60), view):
        assert np.array_equal(square.to_frame, before)


def test_two_different_codes_are_not_alike_and_the_same_one_is() -> None:
    square = Square(place())
    evidence = Evidence(square.view(frame()), square.pitch, square.code)
    same, _ = evidence.likeness(square.view(frame(noise=40)))
    other, _ = evidence.likeness(square.view(frame(text=OTHER)))
    assert other < ALIKE < same


def test_a_reflection_alone_makes_no_two_pictures_alike() -> None:
    square = Square(place())
    lamp = np.zeros((320, 400), np.float32)
    cv2.circle(lamp, (160, 140), 40, 90, -1)
    lamp = np.asarray(cv2.GaussianBlur(lamp, (0, 0), 20), np.float32)
    lit = [np.asarray(np.clip(frame(text=text) + lamp, 0, 255), np.uint8) for text in (TICKET, OTHER)]
    evidence = Evidence(square.view(lit[0]), square.pitch, square.code)
    assert evidence.likeness(square.view(lit[1]))[0] < ALIKE


def test_a_sharp_frame_counts_for_more_than_a_blurred_one() -> None:
    square = Square(place())
    evidence = Evidence(square.view(frame()), square.pitch, square.code)
    assert evidence.likeness(square.view(frame(blur=3)))[1] < 0.8 < evidence.likeness(square.view(frame()))[1]


def test_what_is_burnt_out_in_one_frame_is_taken_from_the_others() -> None:
    square = Square(place())
    burnt = frame()
    burnt[110:170, 130:190] = 255
    evidence = Evidence(square.view(burnt), square.pitch, square.code)
    evidence.add(square.view(frame()), 1)
    away = np.abs(evidence.mean().astype(int) - square.view(frame()))
    assert np.percentile(away, 99) < 25


def test_a_picture_that_is_empty_but_for_some_spots_has_an_even_form() -> None:
    # Half of such pictures give a running sum of squares that is a little below nothing somewhere.
    chance = np.random.default_rng(0)
    for _ in range(20):
        picture = np.zeros((200, 200), np.uint8)
        for row, column, light in chance.integers(0, 170, (3, 3)):
            picture[row : row + 20, column : column + 20] = light
        assert np.isfinite(Evidence(picture, 4, 0.8).even()).all()


def test_another_code_at_the_same_place_is_never_joined_with_the_first() -> None:
    joining, read = Joining(), []
    for number, way in enumerate(hand(16)):
        text = TICKET if number < 3 else OTHER
        picture = frame(way, text, noise=60, seed=number, blur=1.5)
        read += texts(joining, picture, [place(way, text=text)], number * FRAME)
    assert set(read) <= {TICKET, OTHER}
    assert OTHER in read


def test_after_it_was_read_a_code_is_joined_anew() -> None:
    joining = Joining()
    joining.look(frame(), [place()], 0)
    assert texts(joining, frame(), [place()], FRAME) == [TICKET]
    assert texts(joining, frame(), [place()], 2 * FRAME) == []
    assert texts(joining, frame(), [place()], 3 * FRAME) == [TICKET]


def test_the_corners_are_those_of_the_newest_frame() -> None:
    joining = Joining()
    joining.look(frame(), [place(exact=True)], 0)
    (reading,) = joining.look(frame((7, 5)), [place((7, 5), exact=True)], FRAME)
    assert reading.look == "joined"
    assert np.allclose(reading.sighting.corners, place((7, 5), exact=True).corners, atol=2)


def test_what_was_read_without_help_is_forgotten() -> None:
    joining = Joining()
    joining.look(frame(), [place()], 0)
    joining.done([Sighting(TICKET.encode(), TICKET, place(exact=True).corners, Reader.ZXING)])
    assert texts(joining, frame(), [place()], FRAME) == []


def test_what_was_not_found_for_long_is_forgotten() -> None:
    joining = Joining()
    joining.look(frame(), [place()], 0)
    assert texts(joining, frame(), [place()], FORGET_SECONDS + FRAME) == []


def test_without_places_there_is_nothing_to_do() -> None:
    assert Joining().look(frame(), [], 0) == ()


def test_places_at_the_edge_of_a_tiny_picture_do_no_harm() -> None:
    joining, picture = Joining(), np.random.default_rng(1).integers(0, 256, (3, 5), np.uint8)
    flat = Place(((0, 0), (0, 0), (0, 0), (0, 0)), exact=True, module=0.0)
    for number in range(3):
        assert joining.look(picture, [flat, place()], number * FRAME) == ()
