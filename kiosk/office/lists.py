"""What is ordered about an organiser's list, and what comes of it: a glance, a try that writes nothing, loading."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.list_preview import Glance
from kiosk.domain.list_words import Assumption, DroppedColumn, Refusal
from kiosk.office.rehearsal import Rehearsal


class Wanted:
    """Whether the answer to an order is still wanted: told by the screen, asked by the thread that does the order.

    The one thing that both may touch at a time; an event is made for that.
    """

    def __init__(self) -> None:
        self._dropped = threading.Event()

    def drop(self) -> None:
        """Nobody waits for it any more."""
        self._dropped.set()

    def __bool__(self) -> bool:
        return not self._dropped.is_set()


@dataclass(frozen=True, slots=True)
class ListChoice:
    """A file, and what was chosen about it: which sheet (None: found), what columns are (by place, see
    `db.lists.ColumnMapping`), and whether it is only a part of all people.
    """

    path: Path
    sheet: str | None = None
    columns: tuple[tuple[int, str], ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class LookAtList:
    """How does this file look? -> `ListSeen`; writes nothing."""

    choice: ListChoice
    wanted: Wanted = field(default_factory=Wanted, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ListSeen:
    """So it looks; `digest` is what tells whether the file is still the same later."""

    order: LookAtList
    glance: Glance
    digest: str


@dataclass(frozen=True, slots=True)
class TryList:
    """What would the file change, and how would its badges come out? -> `ListTried`; writes nothing."""

    choice: ListChoice
    digest: str
    wanted: Wanted = field(default_factory=Wanted, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class LoadList:
    """Take the people of this file in. -> `ListLoaded`; nothing is taken if the file has changed since."""

    choice: ListChoice
    digest: str


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A person by the line of the file; `fields` are what the list changes, none for somebody new."""

    line: int
    name: str = field(repr=False)
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedCell:
    """A cell that is not taken, and what stands over its column in the file."""

    heading: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class AlikePeople:
    """People who may be one and the same, `twice` if nothing tells them apart; without a line: of an earlier list."""

    twice: bool
    people: tuple[tuple[int | None, str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ListResult:
    """What a list changes, or has changed.

    `missing` are people of an earlier list whom this one does not name; `marked` says whether that is noted.
    """

    new: tuple[ListedRow, ...]
    changed: tuple[ListedRow, ...]
    unchanged: int
    missing: tuple[str, ...] = field(repr=False)
    marked: bool
    refused: tuple[RefusedCell, ...]
    refused_rows: int
    alike: tuple[AlikePeople, ...]
    dropped: tuple[DroppedColumn, ...]
    assumed: tuple[Assumption, ...]


@dataclass(frozen=True, slots=True)
class ListTried:
    """What would happen."""

    order: TryList
    result: ListResult
    rehearsal: Rehearsal


@dataclass(frozen=True, slots=True)
class ListLoaded:
    """It is in the file; `expected` is how many people the station knows now."""

    order: LoadList
    result: ListResult
    people: int
