"""What was asked for on the command line of a program that shows a window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SOURCE_HELP = (
    "Camera (number, part of its name, or node), pipe with MJPEG, address of a network camera, video, or folder of"
    " pictures."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """`sources` are where pictures come from; with `report` they are kept there, and the end of the source is the end.

    With `shared` other screens, keyboard and mouse are left to other programs.
    """

    event: Path
    folder: Path
    sources: tuple[str, ...] = ()
    demo: bool = False
    windowed: bool = False
    report: Path | None = None
    shared: bool = False
