"""How an organiser's list looks before anybody takes it in: its columns, what they are taken for, and a few cells."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.list_words import Assumption, LeftOut


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column, by its place from 0.

    It is taken for `meaning`: one of ours, a day of the event in ISO form, or nothing; then `why` says why it is not
    kept and `taken` what another column is already. `filled` is in how many rows anything stands, `samples` the first
    of that: none of a column that is never kept.
    """

    place: int
    name: str
    meaning: str
    why: LeftOut | None
    taken: str
    filled: int
    samples: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Glance:
    """A list as it was found: which of its `sheets` it is, its columns, how many `rows` stand below the heading.

    `named` says whether anything in it is a name; without that nobody can be taken in.
    """

    sheet: str
    sheets: tuple[str, ...]
    columns: tuple[ListColumn, ...]
    rows: int
    assumed: tuple[Assumption, ...]
    named: bool
