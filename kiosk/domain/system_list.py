"""A page of what a registration system, such as pretix, knows of an event: people, and who came by its own devices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from kiosk.domain.exchange import Taken
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode


@dataclass(frozen=True, slots=True)
class ListedRow:
    """Somebody on the system's list: the id of the registration, and cells by the fields that lists have.

    They are read as those of an organiser's file are, with its words: "paid", "On site", "yes". `hint` is what
    helpers should know; `changed` is when the system changed it last.
    """

    id: RegistrationId
    cells: Mapping[str, str] = field(repr=False)
    changed: datetime
    hint: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """Somebody came, returned or went (`kind` of the journal), at a device that is no station; `number` is the system's
    own number of it, `place` what people call the device or gate."""

    number: str
    person: RegistrationId
    kind: str
    day: EventDay
    at: datetime
    place: str


@dataclass(frozen=True, slots=True)
class SystemPage:
    """A part of the list as it was at one moment of the system's clock (`at`).

    `bookings` are given as a whole: who is not in `rows` of a registration that begins with one of these and "-" was
    cancelled. `unread` are bookings that cannot be understood. Of those in `watched` all passages are given: another
    one was taken back. `revoked` are tickets with the moment of their end. `keys` are the public keys of the system's
    tickets, None if they were not asked for.
    """

    at: datetime
    rows: tuple[ListedRow, ...] = field(default=(), repr=False)
    bookings: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    watched: tuple[RegistrationId, ...] = ()
    revoked: Mapping[TicketCode, datetime] = field(default_factory=dict, repr=False)
    unread: tuple[str, ...] = ()
    keys: tuple[str, ...] | None = None


class ListStore(Protocol):
    """The station's file, as lists of systems are taken into it; each method may raise StoreTrouble."""

    def take_list(self, counterpart: str, page: SystemPage, cursor: str) -> Taken:
        """Take a page in, in one transaction with how far the list was read; `new` counts what changed anything."""
        ...

    def cursor(self, counterpart: str) -> str:
        """How far the list was read; empty at first."""
        ...
