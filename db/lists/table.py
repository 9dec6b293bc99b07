"""A list as it stands in a file: sheets of records, before anybody knows which column is what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Record = tuple[int, list[str]]
"""The line or row a record starts in, from 1, and its cells."""

Tick = Callable[[int, int], None]
"""Told how many rows are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file. `ragged` means that a row with too many or too few cells is a broken one."""

    name: str
    records: list[Record] = field(repr=False)
    ragged: bool = False

    def filled(self) -> Iterator[Record]:
        """The records in which anything stands."""
        return (record for record in self.records if any(cell.strip() for cell in record[1]))
