"""What stations tell each other: records, each with an identity and a stamp, in one form for every way between them.

A record is a fact of the journal, which never changes, or something of which the newest version counts. Whoever has
all records has the same event as everybody else, in whatever order and however often they came.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.registration import EventDay, RegistrationId


class Sort(StrEnum):
    """What a record is."""

    STATION = "station"
    """A station: its name, its public key and how far its clock is ahead."""
    ENTRY = "entry"
    """A fact of the journal; its stamp is 0, or 1 once what was personal about it has been erased."""
    REGISTRATION = "registration"
    """Somebody of the list, or who came without being on it."""
    BADGE = "badge"
    """A token that stands on somebody's badge besides the one of their registration; its id is the token."""
    KEY = "key"
    """The public half of a key that signs tickets."""
    REVOCATION = "revocation"
    """A ticket that was taken back."""
    REFUSED = "refused"
    """A scan that opened no door; only registration systems are told, no other station."""


@dataclass(frozen=True, slots=True)
class Record:
    """One thing to tell. Of two versions the one with the greater (`stamp`, `by`) counts; `by` is a station's id.

    `content` is JSON: texts, whole numbers, and objects and lists of them.
    """

    sort: str
    id: str
    content: Mapping[str, Any] = field(repr=False)
    stamp: int = 0
    by: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A record with its number in the order in which things became known at this station."""

    number: int
    record: Record


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a record is not taken, in a word (`reason`, such as "canceled") and in words for people."""

    sort: str
    id: str
    reason: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Double:
    """One person let in more than once for one day: where (names of stations) and when (UTC), in order of time."""

    registration_id: RegistrationId
    day: EventDay
    check_ins: tuple[tuple[str, datetime], ...]


@dataclass(frozen=True, slots=True)
class Version:
    """One of several versions of the same: what it says by the name of the field, at which station, when (UTC)."""

    values: Mapping[str, str] = field(repr=False)
    station: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two stations put the same person right without knowing of each other: the newest counts, both are shown."""

    registration_id: RegistrationId
    scope: str
    counts: Version
    others: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking records in.

    `new` and `known` count records; `doubles` and `conflicts` are those that the new ones are part of; `unknown` are
    registrations that entries speak of and this station's list lacks: they count once they are known. `refused` could
    not be taken and are set aside. `erased` counts people: the file is to be swept after it (`db.erasure.sweep`).
    """

    new: int = 0
    known: int = 0
    doubles: tuple[Double, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unknown: tuple[RegistrationId, ...] = ()
    refused: tuple[Refusal, ...] = ()
    erased: int = 0


@dataclass(frozen=True, slots=True)
class SetAside:
    """A record that a counterpart, or this station, does not take: kept with the reason until somebody settles it."""

    counterpart: str
    incoming: bool
    record: Record
    reason: str
    words: str
    at: datetime
    attempts: int
    registration_id: RegistrationId | None = None


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """How it stands with one counterpart, such as "hub" or "pretix".

    `sent`, `waiting` and `received` count records, `refused` those set aside; `contact` is when it was reached last
    and `trouble` why it cannot be reached now, since `trouble_since` (UTC). `clock_ahead` is by how many seconds this
    computer's clock is ahead of the counterpart's.
    """

    counterpart: str
    sent: int = 0
    waiting: int = 0
    received: int = 0
    refused: int = 0
    contact: datetime | None = None
    trouble: str = ""
    trouble_since: datetime | None = None
    clock_ahead: float | None = None


NUMBERED = ("hub",)
"""Counterparts that keep what they are told in lanes: each record under its number in the log of its station."""


def packed(record: Record) -> bytes:
    """A record as JSON, the same bytes at every station."""
    content = {
        "sort": record.sort,
        "id": record.id,
        "stamp": record.stamp,
        "by": record.by,
        "content": record.content,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def unpacked(content: bytes) -> Record:
    """The record that was packed. Raises ValueError, without the content, if it is none; what is in it is checked when
    it is taken."""
    try:
        match json.loads(content):
            case {"sort": str(sort), "id": str(identity), "stamp": int(stamp), "by": str(by), "content": dict(values)}:
                return Record(sort, identity, values, stamp, by)
            case _:
                raise ValueError("no record")
    except (ValueError, RecursionError) as error:
        raise ValueError("no record") from error
