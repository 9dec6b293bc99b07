"""A camera that goes dark, freezes or goes away when the trainer wants it, and sees tickets that nobody holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from kiosk.domain.trouble import CameraTrouble
from kiosk.pages.codes import QUIET, Correction, qr_rows
from kiosk.practice.board import Board
from kiosk.practice.mishaps import Mishap, Part
from kiosk.scanning.frame import Camera, Frame, Pixels, Reading

SHARE = 0.55
"""So much of the picture's height a ticket takes that is held up well."""

NOISE = 3
"""A sensor in the dark sees up to so many grey levels of nothing."""


class PracticeCameras:
    """Opens the real camera; a frozen driver goes on giving its last picture, also after it was opened again."""

    def __init__(self, open_camera: Callable[[], Camera], board: Board) -> None:
        self._open_camera, self._board = open_camera, board
        self.last: Frame | None = None

    def open(self) -> Camera:
        """Open it. Raises CameraTrouble."""
        _not_gone(self._board)
        return PracticeCamera(self._open_camera(), self._board, self)


class PracticeCamera:
    """The real pictures, as the board lets them through."""

    def __init__(self, camera: Camera, board: Board, driver: PracticeCameras) -> None:
        self._camera, self._board, self._driver = camera, board, driver
        self._noise = np.random.default_rng()

    @property
    def live(self) -> bool:
        """A film can freeze and go dark, too, here."""
        return self._camera.live or self._board.wrong_with(Part.CAMERA) in (Mishap.CAMERA_FROZEN, Mishap.CAMERA_DARK)

    def read(self) -> Reading:
        """The next picture. Raises CameraTrouble."""
        _not_gone(self._board)
        reading = self._camera.read()
        if not isinstance(reading, Frame):
            return reading
        match self._board.wrong_with(Part.CAMERA):
            case Mishap.CAMERA_FROZEN:
                self._driver.last = self._driver.last or reading
                return replace(self._driver.last, number=reading.number, at=reading.at)
            case Mishap.CAMERA_DARK:
                seen = self._dark(reading)
            case _:
                seen = self._with_ticket(reading)
        self._driver.last = seen
        return seen

    def close(self) -> None:
        """Let go of the real one."""
        self._camera.close()

    def _dark(self, frame: Frame) -> Frame:
        gray = self._noise.integers(0, NOISE, frame.gray.shape, np.uint8)
        return replace(frame, gray=gray, picture=np.repeat(gray[:, :, None], 3, axis=2))

    def _with_ticket(self, frame: Frame) -> Frame:
        ticket = self._board.in_view()
        if ticket is None:
            return frame
        height, width = frame.gray.shape
        side = int(min(height, width) * SHARE)
        times = max(1, side // len(ticket))
        shown = np.repeat(np.repeat(ticket, times, axis=0), times, axis=1)[:height, :width]
        top, left = (height - shown.shape[0]) // 2, (width - shown.shape[1]) // 2
        place = np.s_[top : top + shown.shape[0], left : left + shown.shape[1]]
        gray, picture = frame.gray.copy(), frame.picture.copy()
        gray[place] = shown
        picture[place] = shown[:, :, None]
        return replace(frame, gray=gray, picture=picture)


def ticket_picture(text: str) -> Pixels:
    """A code with the white around it, a pixel a module."""
    rows = qr_rows(text, Correction.MEDIUM)
    modules = np.array([[0 if sign == "1" else 255 for sign in row] for row in rows], np.uint8)
    return np.pad(modules, QUIET, constant_values=255)


def _not_gone(board: Board) -> None:
    if board.wrong_with(Part.CAMERA) is Mishap.CAMERA_GONE:
        raise CameraTrouble("Practice: the camera is unplugged.")
