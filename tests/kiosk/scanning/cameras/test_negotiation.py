"""Size and format of a camera, against cameras that refuse, lie or do not tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.scanning.cameras.mode import CameraMode, ModeWish
from kiosk.scanning.cameras.negotiation import negotiated
from kiosk.scanning.opencv import cv2

Given = tuple[str, int, int, float]


class FakeCapture:
    """A camera that answers a wish for format, width and height with what it gives."""

    def __init__(self, answer: Callable[[str, int, int], Given]) -> None:
        self._answer = answer
        self.asked: list[tuple[str, int, int]] = []
        self._wish: dict[int, float] = {}

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803 - OpenCV's name
        self._wish[propId] = value
        if propId == cv2.CAP_PROP_FRAME_HEIGHT:
            self.asked.append(self._wanted())
        return True

    def get(self, propId: int, /) -> float:  # noqa: N803 - OpenCV's name
        fourcc, width, height, fps = self._answer(*self._wanted())
        return {
            cv2.CAP_PROP_FOURCC: float(int.from_bytes(fourcc.encode(), "little")),
            cv2.CAP_PROP_FRAME_WIDTH: float(width),
            cv2.CAP_PROP_FRAME_HEIGHT: float(height),
            cv2.CAP_PROP_FPS: fps,
        }[propId]

    def _wanted(self) -> tuple[str, int, int]:
        fourcc = int(self._wish[cv2.CAP_PROP_FOURCC]).to_bytes(4, "little").decode()
        return fourcc, int(self._wish[cv2.CAP_PROP_FRAME_WIDTH]), int(self._wish[cv2.CAP_PROP_FRAME_HEIGHT])


def asked_of(capture: FakeCapture, wish: ModeWish = ModeWish()) -> CameraMode:  # noqa: B008 - frozen
    return negotiated(capture, "Webcam", wish)


def test_a_good_camera_is_asked_once() -> None:
    capture = FakeCapture(lambda fourcc, width, height: (fourcc, width, height, 30.0))
    assert asked_of(capture) == CameraMode("Webcam", 1280, 720, 30.0, "MJPG")
    assert capture.asked == [("MJPG", 1280, 720)]


def test_what_the_settings_say_is_asked_first() -> None:
    capture = FakeCapture(lambda fourcc, width, height: (fourcc, width, height, 30.0))
    assert asked_of(capture, ModeWish(1920, 1080)).width == 1920


def test_a_camera_without_mjpeg_that_is_fast_enough_is_taken_as_it_is() -> None:
    capture = FakeCapture(lambda _fourcc, width, height: ("YUYV", width, height, 30.0))
    assert asked_of(capture).format == "YUYV"


def test_one_that_is_too_slow_at_a_large_size_is_asked_for_a_small_one() -> None:
    capture = FakeCapture(lambda _fourcc, width, height: ("YUYV", width, height, 30.0 if width <= 640 else 5.0))
    assert asked_of(capture) == CameraMode("Webcam", 640, 480, 30.0, "YUYV")


def test_one_whose_mjpeg_is_too_small_is_asked_without() -> None:
    capture = FakeCapture(
        lambda fourcc, width, height: (fourcc, 320, 240, 30.0) if fourcc == "MJPG" else (fourcc, width, height, 15.0)
    )
    assert asked_of(capture) == CameraMode("Webcam", 1280, 720, 15.0, "YUYV")


def test_of_several_that_are_not_enough_the_best_is_taken_and_asked_for_again() -> None:
    capture = FakeCapture(lambda _fourcc, width, height: ("YUYV", width, height, 8.0 if width <= 640 else 1.0))
    assert asked_of(capture) == CameraMode("Webcam", 640, 480, 8.0, "YUYV")
    assert capture.asked[-1][1:] == (640, 480)


@pytest.mark.parametrize("told", [0.0, -1.0, 90_000.0])
def test_a_camera_that_tells_no_rate_or_nonsense_is_believed(told: float) -> None:
    capture = FakeCapture(lambda fourcc, width, height: (fourcc, width, height, told))
    assert asked_of(capture).fps == 0
    assert len(capture.asked) == 1


def test_a_format_that_is_no_word_is_none() -> None:
    capture = FakeCapture(lambda _fourcc, width, height: ("\x00\x00\x00\x00", width, height, 30.0))
    assert asked_of(capture).format == ""
