"""What a camera is asked for, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, HEIGHT, FPS = 1280, 720, 30
"""Asked of a camera; it may give something else."""


@dataclass(frozen=True, slots=True)
class CameraMode:
    """What a camera gives: pixels, pictures a second as it says itself (0 if it does not), and the format.

    `given` are the pictures a second that really come, once some have come: in the dark many cameras give fewer.
    """

    name: str
    width: int
    height: int
    fps: float
    format: str
    given: float = 0.0


@dataclass(frozen=True, slots=True)
class ModeWish:
    """What is wanted; `steady` asks for no longer exposure than the frame rate allows, where it can be asked."""

    width: int = WIDTH
    height: int = HEIGHT
    steady: bool = False


USUAL = ModeWish()
"""What is asked of a camera that nobody chose."""
