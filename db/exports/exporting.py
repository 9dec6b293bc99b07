"""Writes the tables after the event into a file or a folder, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from db.exports.csv_file import write_table
from db.exports.hidden import hidden_folder
from db.exports.json_file import write_json
from db.exports.ods_file import write_ods
from db.exports.reading import after_event
from db.exports.sealed_zip import Sealed, seal
from db.exports.table import Table
from db.exports.tables import Tables
from db.exports.wording import Wording
from db.exports.xlsx_file import write_xlsx
from db.files import replacing
from db.ledger import Ledger
from kiosk.domain.after import AfterEvent, PersonAfter
from kiosk.domain.registration import Language
from kiosk.domain.table_words import Persons, What, worded
from kiosk.domain.trouble import Trouble

KINDS = (".csv", ".xlsx", ".ods", ".json")
SEALED = ".zip"

_ALL = (What.ATTENDANCE, What.DOUBLES, What.WALK_INS, What.NO_SHOWS, What.ARRIVALS, What.DAYS)
_NUMBERS = (What.DAYS, What.ROLES, What.REGIONS, What.ARRIVALS)


class ExportTrouble(Trouble):
    """The table cannot be written; the text names the file and what to do. A file there before is unchanged."""


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is wanted: who stands in it and how it reads.

    Without a language the headings are the names of the columns, as programs and old sheets know them. `what` is the
    one table of a CSV file. Without a separator it is what the spreadsheets of the language expect.
    """

    persons: Persons = Persons.NAMED
    language: Language | None = None
    what: What | None = None
    separator: str = ""

    @property
    def tables(self) -> tuple[What, ...]:
        """The tables that there are, the first one first."""
        return _NUMBERS if self.persons is Persons.COUNTED else _ALL


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, with so many people (or rows, of another table than attendance)."""

    files: tuple[Path, ...]
    people: int


def export_tables(
    ledger: Ledger, path: Path, time_zone: str, wish: ExportWish | None = None, password: str | None = None
) -> Exported:
    """Write all tables into `path` (.xlsx, .ods, .json), or one into a .csv.

    With a password `path` ends in .zip, and the ending before it says what is in it: "who.xlsx.zip". Names are as
    helpers put them right; times are wall clock times in `time_zone`, such as Europe/Berlin. Ticket codes and e-mail
    addresses stay out: nobody needs them to count who came. Raises ExportTrouble or StoreTrouble.
    """
    wish = wish or ExportWish()
    inner = path.with_suffix("") if password is not None and path.suffix.lower() == SEALED else path
    kind = inner.suffix.lower()
    if kind not in KINDS or (password is not None and inner == path):
        sealed = f"; with a password it is followed by {SEALED}" if password is not None else ""
        raise ExportTrouble(f"{path.name} has no known ending; please use {' or '.join(KINDS)}{sealed}")
    what = wish.what or wish.tables[0]
    if what not in wish.tables:
        raise ExportTrouble(f"there is no table {what} in such an export; please choose of: {', '.join(wish.tables)}")
    after = after_event(ledger, time_zone)
    # Programs that read JSON know the names of columns and values.
    tables = _tables(after, replace(wish, language=None) if kind == ".json" else wish)
    with _writing(path):
        if password is None:
            with replacing(path) as draft:
                _write(draft, kind, tables, wish, what, after)
        else:
            with replacing(path) as draft, hidden_folder() as folder:
                plain = folder / "plain"
                _write(plain, kind, tables, wish, what, after)
                seal([Sealed(plain, inner.name)], draft, password, after.local(after.at))
    return Exported((path,), len(after.people))


def export_folder(ledger: Ledger, folder: Path, time_zone: str, wish: ExportWish | None = None) -> Exported:
    """Write every table as a CSV file of its own into `folder`, which is made. Raises ExportTrouble or StoreTrouble."""
    wish = wish or ExportWish()
    after = after_event(ledger, time_zone)
    tables = _tables(after, wish)
    files = []
    with _writing(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for what in wish.tables:
            path = folder / f"{what}.csv"
            with replacing(path) as draft:
                write_table(draft, tables.table(what), _separator(wish))
            files.append(path)
    return Exported(tuple(files), len(after.people))


def _tables(after: AfterEvent, wish: ExportWish) -> Tables:
    language = worded(wish.language) if wish.language else None
    order: Sequence[PersonAfter] | None = None
    if wish.persons is Persons.NUMBERED:
        order = _shuffled(after.people)
    return Tables(after, wish.persons, Wording(language), order)


def _shuffled(people: Sequence[PersonAfter]) -> list[PersonAfter]:
    """In an order that nobody can find out, another one each time: neither by names nor from export to export."""
    keys = os.urandom(16 * len(people))
    return [person for _, person in sorted((keys[16 * n : 16 * n + 16], person) for n, person in enumerate(people))]


def _write(path: Path, kind: str, tables: Tables, wish: ExportWish, what: What, after: AfterEvent) -> None:
    match kind:
        case ".csv":
            write_table(path, tables.table(what), _separator(wish))
        case ".json":
            write_json(path, _about(after, wish), _made(tables, wish))
        case ".xlsx":
            write_xlsx(path, _made(tables, wish))
        case _:
            write_ods(path, _made(tables, wish))


def _made(tables: Tables, wish: ExportWish) -> list[Table]:
    chosen = (wish.what,) if wish.what else wish.tables
    return [tables.table(what) for what in chosen]


def _about(after: AfterEvent, wish: ExportWish) -> Mapping[str, object]:
    return {
        "kind": "einlass-after-event",
        "version": 1,
        "at": after.at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "time_zone": str(after.time_zone),
        "persons": wish.persons.value,
        "event_days": [day.isoformat() for day in after.days],
        "not_on_this_list": {day.isoformat(): len(moments) for day, moments in after.unlisted.items()},
    }


def _separator(wish: ExportWish) -> str:
    """German spreadsheets open a file by a double click only if cells are parted by a semicolon."""
    return wish.separator or (";" if wish.language and worded(wish.language) is Language.GERMAN else ",")


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or "no room"
        raise ExportTrouble(
            f"{path} cannot be written ({reason}); please close it elsewhere or choose another place"
        ) from error
    except ValueError as error:
        raise ExportTrouble(f"{path}: {error}; please export it as .csv") from error
