"""Writes certificates of attendance where an organiser wants them: one file, a folder, or a ZIP with a password."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from shutil import rmtree

from db.exports import Sealed, hidden_folder, seal, write_csv
from db.files import replacing
from kiosk.office.office import Tell
from kiosk.office.saving import NotSaved
from kiosk.pages.attendance_certificate import AttendanceCertificates, Attended, index_of
from kiosk.pages.typesetting import TemplateTrouble
from kiosk.settings import EventSettings

INDEX = "verzeichnis.csv"
"""Whose certificate is in which file."""
TOGETHER = "teilnahmebescheinigungen.pdf"
"""What all of them in one file are called in a ZIP."""


def write_certificates(
    settings: EventSettings,
    people: Sequence[Attended],
    path: Path,
    moment: datetime,
    tell: Tell,
    together: bool,
    password: str = "",
) -> None:
    """Write them for `people`, of whom there are some, as of `moment` (wall clock); a file is named by its number.

    `path` is the file, or the folder, which is not there yet. Raises NotSaved and TemplateTrouble.
    """
    pages = AttendanceCertificates(settings)
    try:
        if password:
            with hidden_folder() as folder, replacing(path) as draft:
                one = _together(pages, people, folder, moment, tell)
                seal(one if together else _each(pages, people, folder, moment, tell), draft, password, moment)
        elif together:
            with replacing(path) as draft:
                draft.write_bytes(pages.all_in_one(people, moment.date(), tell))
        else:
            _folder(pages, people, path, moment, tell)
    except OSError as error:
        raise NotSaved(f"{path.name} cannot be saved in {path.parent}: {error.strerror or error}") from error


def _folder(
    pages: AttendanceCertificates, people: Sequence[Attended], folder: Path, moment: datetime, tell: Tell
) -> None:
    """All of them, or no folder."""
    folder.mkdir(mode=0o700)
    try:
        for _ in _each(pages, people, folder, moment, tell):
            pass
    except (OSError, TemplateTrouble):
        rmtree(folder, ignore_errors=True)
        raise


def _together(
    pages: AttendanceCertificates, people: Sequence[Attended], folder: Path, moment: datetime, tell: Tell
) -> Iterator[Sealed]:
    path = folder / TOGETHER
    path.write_bytes(pages.all_in_one(people, moment.date(), tell))
    yield Sealed(path, TOGETHER)


def _each(
    pages: AttendanceCertificates, people: Sequence[Attended], folder: Path, moment: datetime, tell: Tell
) -> Iterator[Sealed]:
    for done, person in enumerate(people, start=1):
        path = folder / f"{pages.number(person)}.pdf"
        with replacing(path) as draft:
            draft.write_bytes(pages.pdf([person], moment.date()))
        tell(done, len(people))
        yield Sealed(path, path.name)
    index = folder / INDEX
    with replacing(index) as draft:
        write_csv(draft, *index_of(pages, people), ";")
    yield Sealed(index, INDEX)
