"""A table as it is written: what its columns are, and its rows, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.table_words import What

Cell = str | int | date | datetime
"""Text, a number, a day, or a wall clock time at the venue (without a time zone, as spreadsheets know none)."""


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is what it is called for machines, `heading` what stands over it; `width` is in letters."""

    name: str
    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class Table:
    """One table; `rows` begins them anew, so that a long table is never in memory as a whole."""

    what: What
    sheet: str
    columns: tuple[Column, ...]
    rows: Callable[[], Iterator[Sequence[Cell]]]
    moment_format: str = "yyyy-mm-dd hh:mm:ss"
    day_format: str = "yyyy-mm-dd"
