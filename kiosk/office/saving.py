"""Saving a file where an organiser wants it, whole or not at all, and never over another."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.trouble import Trouble

MOST_NAMES = 1_000
"""So many files of one name, each with a number, are enough."""


class NotSaved(Trouble):
    """The place is full, gone, or may not be written."""


@dataclass(frozen=True, slots=True)
class Save:
    """Write `content` into the folder `place` as `name`. -> `Saved`, or `Failed` with `NotSaved`

    `what` is a word for the trail, such as "numbers". `name` says nothing about a person.
    """

    place: Path
    name: str
    content: bytes = field(repr=False)
    what: str


@dataclass(frozen=True, slots=True)
class Saved:
    """It is there, on the disk, under this name."""

    order: Save
    path: Path


def save(order: Save) -> Saved:
    """Do it. Raises NotSaved."""
    try:
        path = _written(order)
    except OSError as error:
        raise NotSaved(f"{order.name} cannot be saved in {order.place}: {error.strerror or error}") from error
    return Saved(order, path)


def _written(order: Save) -> Path:
    if Path(order.name).name != order.name:
        raise ValueError(f"not the name of a file: {order.name}")
    if not order.place.is_dir():
        raise FileNotFoundError(2, "the folder is not there any more")
    stem, suffix = Path(order.name).stem, Path(order.name).suffix
    for number in range(1, MOST_NAMES):
        path = order.place / (order.name if number == 1 else f"{stem}-{number}{suffix}")
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(order.content)
                file.flush()
                # A stick is pulled out as soon as the screen says "saved".
                os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise FileExistsError(17, "too many files of this name")
