"""The organiser's list into the file: checked first, good rows in one transaction, refused rows listed."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from db.register import registration_of
from db.roster import accept_rows, write_registrations
from db.rows import COLUMNS, REQUIRED, CheckedRow, Refusal, SourceRow, check_row
from db.station import StationFile
from kiosk.domain.registration import EventDay
from kiosk.domain.trouble import Trouble

_OTHER_MARKS = ((";", "semicolons"), ("\t", "tabs"), ("|", "bars"))

LARGEST_FILE = 64 * 2**20
"""Bytes; a list of 100,000 people has about 12 million."""


class ImportTrouble(Trouble):
    """The list as a whole cannot be read; nothing was written. The text names the file and what to do."""


@dataclass(frozen=True, slots=True)
class DroppedColumn:
    """A column of the list that is not kept, and in how many rows it held something."""

    name: str
    filled: int


@dataclass(frozen=True, slots=True)
class SourceList:
    """A list as it stands in a file. `refused` are rows whose cells do not fit the header."""

    rows: tuple[SourceRow, ...]
    dropped: tuple[DroppedColumn, ...] = ()
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or with `dry_run` would do. `refused` holds one line per wrong cell, in file order."""

    created: int
    changed: int
    unchanged: int
    refused: tuple[Refusal, ...]
    dropped: tuple[DroppedColumn, ...]
    dry_run: bool

    @property
    def refused_rows(self) -> int:
        """How many rows were not imported."""
        return len({refusal.line for refusal in self.refused})


def read_csv(path: Path) -> SourceList:
    """Read a list: UTF-8 with or without BOM, comma, names of columns in any case and order.

    Raises ImportTrouble naming the file and what to do if there is no such file, it is no such text, or it
    lacks a column. Columns that are not part of the format are dropped and counted.
    """
    return _source_of(_numbered(_text_of(path), path), path)


def import_registrations(
    file: StationFile, source: SourceList, event_days: Collection[EventDay], *, dry_run: bool = False
) -> ImportReport:
    """Write all good rows of a list in one transaction; with `dry_run` only say what would happen.

    A registration that is there already is updated; it keeps its badge token, its check-ins and its jobs. People
    who are not on the list any more stay. Raises StoreTrouble; nothing is written then.
    """
    refused = list(source.refused)
    rows: list[CheckedRow] = []
    for row in source.rows:
        checked = check_row(row, event_days)
        if isinstance(checked, CheckedRow):
            rows.append(checked)
        else:
            refused += checked
    with file.reading() if dry_run else file.writing() as db:
        known = {stored.id: stored for stored in map(registration_of, db.execute("select * from registrations"))}
        accepted = accept_rows(rows, known, refused)
        created = [new for new in accepted if new.id not in known]
        changed = [new for new in accepted if new.id in known and new != known[new.id]]
        if not dry_run:
            write_registrations(db, created + changed, file.random_bytes)
    return ImportReport(
        created=len(created),
        changed=len(changed),
        unchanged=len(accepted) - len(created) - len(changed),
        refused=tuple(sorted(refused, key=lambda refusal: refusal.line)),
        dropped=source.dropped,
        dry_run=dry_run,
    )


def _text_of(path: Path) -> str:
    if not path.exists():
        raise ImportTrouble(f"{path}: there is no such file; please check the name")
    if not path.is_file():
        raise ImportTrouble(f"{path} is not a file; please name a CSV file")
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ImportTrouble(f"{path} is larger than {LARGEST_FILE // 2**20} MB; please split the list")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ImportTrouble(f"{path} cannot be read ({error.strerror}); please check the rights on it") from error
    except UnicodeDecodeError as error:
        raise ImportTrouble(
            f"{path} is not in UTF-8 (byte {error.start}); please save it as 'CSV UTF-8'. Nothing was imported"
        ) from error
    if not text.strip():
        raise ImportTrouble(f"{path} is empty; please export the list again")
    return text


def _numbered(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line it starts in."""
    # Strict, as otherwise one lost quotation mark swallows the rest of the list without a word.
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    start = 1
    try:
        for cells in reader:
            yield start, cells
            start = reader.line_num + 1
    except csv.Error as error:
        raise ImportTrouble(
            f"{path}, line {start}: the quotation marks do not fit together ({error}); please mend the line or "
            "save the list again as CSV. Nothing was imported"
        ) from error


def _source_of(records: Iterable[tuple[int, list[str]]], path: Path) -> SourceList:
    header: list[str] = []
    rows: list[SourceRow] = []
    refused: list[Refusal] = []
    filled: Counter[str] = Counter()
    for start, cells in records:
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = _header(cells, path)
            continue
        if len(cells) != len(header):
            refused.append(
                Refusal(
                    start,
                    "",
                    "",
                    f"has {len(cells)} cells where the first line has {len(header)}",
                    "put quotation marks around cells with a comma or a line break in them",
                )
            )
            continue
        pairs = list(zip(header, cells, strict=True))
        rows.append(SourceRow(start, {name: cell for name, cell in pairs if name in COLUMNS}))
        filled.update(name for name, cell in pairs if name not in COLUMNS and cell.strip())
    dropped = tuple(DroppedColumn(name, filled[name]) for name in dict.fromkeys(header) if name not in COLUMNS)
    return SourceList(tuple(rows), dropped, tuple(refused))


def _header(cells: list[str], path: Path) -> list[str]:
    names = [cell.strip() for cell in cells]
    header = [name.lower() if name.lower() in COLUMNS else name for name in names]
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        found = [name for mark, name in _OTHER_MARKS if mark in cells[0]]
        hint = f" (the columns seem to be separated by {found[0]})" if found else ""
        raise ImportTrouble(
            f"{path} has no column {' and no column '.join(missing)}{hint}; please put the names of the columns "
            f"into the first line, with commas between them: {','.join(COLUMNS)}. Nothing was imported"
        )
    twice = [name for name in COLUMNS if header.count(name) > 1]
    if twice:
        raise ImportTrouble(f"{path} has the column {twice[0]} twice; please take one out. Nothing was imported")
    return header
