"""Reads the codes of pictures and films with the kiosk's own reader, for the command line."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from kiosk.scanning.file_kind import FILM_SUFFIXES, PICTURE_SUFFIXES, FileKind, FileTrouble, kind_of
from kiosk.scanning.film_file import FilmFrame, frames_of
from kiosk.scanning.picture_file import Shown, pictures_in
from kiosk.scanning.reading.decoder import Decoder, Effort
from kiosk.scanning.reading.large import texts_of

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class PictureReading:
    """What stands in a picture: its different texts, and the time reading took, without loading the file."""

    codes: tuple[str, ...] = field(repr=False)
    milliseconds: float


@dataclass(frozen=True, slots=True)
class FirstSeen:
    """A text of a film, the number of the first frame it was read in, from 0, and the second of the film."""

    code: str = field(repr=False)
    frame: int
    seconds: float


@dataclass(frozen=True, slots=True)
class FilmReading:
    """What stands in a film or an animation, each text once, in the order in which they are first seen."""

    seen: tuple[FirstSeen, ...]
    frames: int
    milliseconds: float

    @property
    def codes(self) -> tuple[str, ...]:
        """The different texts."""
        return tuple(first.code for first in self.seen)


def files_in(path: Path) -> tuple[Path, ...]:
    """Give the pictures and films of a folder in the order of their names; a file is one of its own.

    Raises FileTrouble if there are none.
    """
    if not path.is_dir():
        return (path,)
    try:
        inside = sorted(path.iterdir())
    except OSError as error:
        raise FileTrouble(f"The folder {path} cannot be opened ({error.strerror}). May you read it?") from error
    known = PICTURE_SUFFIXES | FILM_SUFFIXES
    files = tuple(file for file in inside if file.suffix.lower() in known and file.is_file())
    if not files:
        raise FileTrouble(f"There are no pictures or videos in the folder {path}.")
    return files


def read_file(path: Path, monotonic: Clock = time.perf_counter) -> PictureReading | FilmReading:
    """Read a picture, all its pages, or every frame of a film or animation.

    Raises FileTrouble if the file is neither, damaged, or too large.
    """
    if kind_of(path) is FileKind.FILM:
        return _read_film(frames_of(path), monotonic)
    pictures = pictures_in(path)
    first = next(pictures)
    everything = chain((first,), pictures)
    if first.seconds is None:
        return _read_pages(everything, monotonic)
    film = _read_film(_as_frames(everything), monotonic, lasting=False)
    if film.seen:
        return film
    # A picture that hardly moves: what a camera's pace did not give away, a longer look at the first one may.
    still = _read_pages((first,), monotonic)
    seen = tuple(FirstSeen(code, 0, 0.0) for code in still.codes)
    return FilmReading(seen, film.frames, film.milliseconds + still.milliseconds)


def _read_pages(pages: Iterable[Shown], monotonic: Clock) -> PictureReading:
    codes: dict[str, None] = {}
    spent = 0.0
    for page in pages:
        begun = monotonic()
        codes |= dict.fromkeys(texts_of(page.ways, monotonic))
        spent += monotonic() - begun
    return PictureReading(tuple(codes), spent * 1000)


def _read_film(frames: Iterable[FilmFrame], monotonic: Clock, *, lasting: bool = True) -> FilmReading:
    """One reader sees the whole film, as at the door; what does not last has one a picture, as it may be anything."""
    decoder = Decoder()
    seen: dict[str, FirstSeen] = {}
    spent, count = 0.0, 0
    for frame in frames:
        begun = monotonic()
        reader = decoder if lasting else Decoder()
        sightings = reader.read(frame.gray, Effort.LIVE, frame.seconds)
        spent += monotonic() - begun
        count += 1
        for sighting in sightings:
            seen.setdefault(sighting.text, FirstSeen(sighting.text, frame.number, frame.seconds))
    return FilmReading(tuple(seen.values()), count, spent * 1000)


def _as_frames(pictures: Iterable[Shown]) -> Iterator[FilmFrame]:
    for number, shown in enumerate(pictures):
        yield FilmFrame(shown.ways[0], number, shown.seconds or 0.0)
