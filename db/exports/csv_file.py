"""A table as CSV that spreadsheets open with a double click: every umlaut, and no cell that is run."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from db.exports.table import Cell, Table

# A cell that starts so is run as a formula by spreadsheets (OWASP "CSV injection", acceptance X5); the wide
# forms are turned into the plain ones by East Asian versions.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


# A spreadsheet that expects another separator than the one of the file begins a cell in the middle of a text.
_FORMULA_WITHIN = re.compile(rf"([,;\t])(?=\s*[{re.escape(''.join(FORMULA_STARTS))}])")


def harmless(cell: Cell) -> str:
    """A cell of a CSV file that no spreadsheet runs as a formula, whatever it takes for a separator."""
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    text = _FORMULA_WITHIN.sub(r"\1'", str(cell))
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], separator: str = ",") -> None:
    """Write a table that spreadsheets open safely and with every umlaut. Raises OSError."""
    # With a byte order mark, as spreadsheets otherwise guess the encoding.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow(map(harmless, header))
        writer.writerows(map(harmless, row) for row in rows)


def write_table(path: Path, table: Table, separator: str) -> None:
    """One table of after the event. Raises OSError."""
    write_csv(path, [column.heading for column in table.columns], table.rows(), separator)
