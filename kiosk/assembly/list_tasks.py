"""Does what the office is asked about organisers' lists: reads them, tries them against the file, and loads them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.importing import ImportReport, heading_of, import_registrations
from db.likeness import Likeness
from db.lists import ColumnMapping, SourceList, look_into, read_list
from db.roster import Accepted
from kiosk.assembly.rooms import Rooms
from kiosk.domain.list_words import ListFault, ListTrouble
from kiosk.domain.operator import Operator
from kiosk.office.list_files import FilesFound, FindFiles, found_files
from kiosk.office.lists import (
    AlikePeople,
    ListChoice,
    ListedRow,
    ListLoaded,
    ListResult,
    ListSeen,
    ListTried,
    LoadList,
    LookAtList,
    RefusedCell,
    TryList,
    Wanted,
)
from kiosk.office.office import Task, Tell
from kiosk.office.rehearsal import rehearse
from kiosk.pages.page import Colours
from kiosk.pages.workshop import Workshop
from kiosk.station_settings import TEMPLATES


def list_tasks(rooms: Rooms) -> dict[type, Task]:
    """Lists of people."""
    settings = rooms.event

    def find(order: FindFiles, _tell: Tell) -> FilesFound:
        return found_files(order, rooms.folder, Path.home())

    def look_at(order: LookAtList, tell: Tell) -> ListSeen:
        choice = order.choice
        tell(0, 0)
        digest = digest_of(choice.path)
        with _unchanged(choice.path, digest):
            glance = look_into(
                choice.path,
                settings.days,
                _mapping(choice),
                settings.rules.time_zone,
                pronouns=settings.badges.pronouns,
            )
        return ListSeen(order, glance, digest)

    def try_list(order: TryList, tell: Tell) -> ListTried:
        # Reading and comparing is the first half, the badges are the second.
        source = read(order.choice, order.digest, _as_half(tell, 0, order.wanted))
        with closing(rooms.open_ledger()) as ledger:
            report = import_registrations(ledger.file, source, dry_run=True, partial=order.choice.partial)
        workshop = Workshop(settings, rooms.folder / TEMPLATES, Colours.FULL)
        rehearsal = rehearse(source.rows, workshop, _as_half(tell, 1, order.wanted), written=False)
        return ListTried(order, _result(report), rehearsal)

    def load(order: LoadList, tell: Tell) -> ListLoaded:
        source = read(order.choice, order.digest, tell)
        with closing(rooms.open_ledger()) as ledger:
            report = import_registrations(ledger.file, source, partial=order.choice.partial)
            ledger.leave(Operator.ORGANISER, "import", None, report.numbers)
            return ListLoaded(order, _result(report), len(ledger.registrations()))

    def read(choice: ListChoice, digest: str, tell: Tell) -> SourceList:
        with _unchanged(choice.path, digest):
            return read_list(
                choice.path,
                settings.days,
                _mapping(choice),
                tell,
                settings.rules.time_zone,
                pronouns=settings.badges.pronouns,
            )

    return {FindFiles: find, LookAtList: look_at, TryList: try_list, LoadList: load}


def digest_of(path: Path) -> str:
    """What tells whether a file is the same later. Raises ListTrouble."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise ListTrouble(f"{path}: there is no such file; please check the name", ListFault.GONE) from error
    except IsADirectoryError as error:
        raise ListTrouble(f"{path} is not a file; please name a CSV, XLSX or ODS file", ListFault.NO_FILE) from error
    except OSError as error:
        raise ListTrouble(
            f"{path} cannot be read ({error.strerror}); please check the rights on it", ListFault.UNREADABLE
        ) from error


@contextmanager
def _unchanged(path: Path, digest: str) -> Iterator[None]:
    """Whatever is read in the block was in the file that had this digest. Raises ListTrouble."""
    _compare(path, digest)
    yield
    _compare(path, digest)


def _compare(path: Path, digest: str) -> None:
    if digest_of(path) != digest:
        raise ListTrouble(
            f"{path} has changed since it was looked at; please look at it again. Nothing was imported",
            ListFault.CHANGED,
        )


def _mapping(choice: ListChoice) -> ColumnMapping:
    return ColumnMapping(places=dict(choice.columns), sheet=choice.sheet)


def _as_half(tell: Tell, half: int, wanted: Wanted) -> Tell:
    """Tell one half of the whole, and stop if nobody waits for the answer any more."""

    def told(done: int, of: int) -> None:
        if not wanted:
            raise ListTrouble("Nobody waits for this list any more; nothing was imported", ListFault.STOPPED)
        tell(half * of + done, 2 * of)

    return told


def _result(report: ImportReport) -> ListResult:
    return ListResult(
        new=tuple(_row(each) for each in report.new),
        changed=tuple(_row(update.accepted, update.fields) for update in report.updates),
        unchanged=report.unchanged,
        missing=tuple(person.attendee.full_name for person in report.missing),
        marked=report.marked,
        refused=tuple(RefusedCell(heading_of(report.source, refusal.column), refusal) for refusal in report.refused),
        refused_rows=report.refused_rows,
        alike=tuple(
            AlikePeople(
                group.kind is Likeness.DUPLICATE,
                tuple((line, person.attendee.full_name) for line, person in group.people),
            )
            for group in report.alike
        ),
        dropped=report.dropped,
        assumed=report.source.assumed,
    )


def _row(accepted: Accepted, fields: tuple[str, ...] = ()) -> ListedRow:
    return ListedRow(accepted.line, accepted.registration.attendee.full_name, fields)
