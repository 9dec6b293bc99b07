"""How somebody stands, as the file tells the help desk: today in short, or everything of one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.admission import Outcome, Stay
from kiosk.domain.badge import OpenJob
from kiosk.domain.history import Happening
from kiosk.domain.registration import EventDay, Registration


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands on one day: since when they are in, when they went out if they are out; and on any day
    whether colleagues have left a note.
    """

    stay: Stay | None = None
    note: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything about one person; the words are those of `kiosk.checkin.desk_answers.Person`."""

    registration: Registration = field(repr=False)
    stays: Mapping[EventDay, Stay]
    would: Outcome = field(repr=False)
    may_be_admitted: bool = False
    note: str = field(default="", repr=False)
    group: tuple[Registration, ...] = field(default=(), repr=False)
    history: tuple[Happening, ...] = field(default=(), repr=False)
    jobs: tuple[OpenJob, ...] = field(default=(), repr=False)
