"""What pretix has to be asked for so that it knows what a record says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import assert_never

from kiosk.domain.exchange import Record
from kiosk.domain.registration import EventDay
from kiosk.domain.ticket import SIGNED_PREFIX
from kiosk.sync.meaning import (
    Known,
    Move,
    NotTheirs,
    Overtaken,
    Printed,
    PutBack,
    TakenBack,
    TurnedAway,
    Unclear,
    Whom,
    meaning_of,
)
from kiosk.sync.pretix.answers import NO_LIST
from kiosk.sync.pretix.nonce import nonce_of
from kiosk.sync.told import Refused, Skipped, Step

_ID = re.compile(r"([A-Z0-9]+)-([0-9]+)")


@dataclass(frozen=True, slots=True)
class Lists:
    """The check-in list of each day, and where the event is: which day it was there."""

    of_day: Mapping[EventDay, int]
    time_zone: tzinfo


@dataclass(frozen=True, slots=True)
class Redeem:
    """Check somebody in on a list, or out of it."""

    whom: Whom
    list: int
    at: datetime
    out: bool
    nonce: str


@dataclass(frozen=True, slots=True)
class Annul:
    """Take a check-in back; `entry` is the entry of the journal that does so."""

    entry: str
    back: TakenBack
    list: int


@dataclass(frozen=True, slots=True)
class Again:
    """Check somebody in once more whose check-in `taken_back` took back, if pretix did that; `entry` puts it back."""

    taken_back: Record
    redeem: Redeem
    entry: str


@dataclass(frozen=True, slots=True)
class Fail:
    """A scan on a list that opened no door."""

    list: int
    barcode: str
    scan: TurnedAway


Request = Redeem | Annul | Again | Fail | Printed


def order_of(whom: Whom) -> tuple[str, str] | None:
    """The code of the order and the position's number in it; None for somebody who was not read out of pretix."""
    found = _ID.fullmatch(whom.id)
    return (found[1], found[2]) if found else None


def request_of(record: Record, known: Known, lists: Lists) -> Step[Request] | Skipped | Refused:
    """What to ask for, one after the other for each person; or that there is nothing to ask, or why it cannot be."""
    match meaning_of(record, known):
        case NotTheirs() | Overtaken():
            return Skipped()
        case Unclear(reason, words):
            return Refused(reason, words)
        case Move() as move:
            return _on_list(move, lists, lambda number: _redeem(move, number, move.entry))
        case TakenBack() as back:
            return _on_list(back.move, lists, lambda number: Annul(record.id, back, number))
        case PutBack(move, entry, taken_back):
            return _on_list(move, lists, lambda number: Again(taken_back, _redeem(move, number, taken_back.id), entry))
        case Printed(whom=whom) as printed:
            return Step(whom.id, printed) if order_of(whom) else Skipped()
        case TurnedAway() as scan:
            return _failed(scan, lists)
        case never:
            assert_never(never)


def _on_list(move: Move, lists: Lists, request: Callable[[int], Request]) -> Step[Request] | Skipped | Refused:
    if order_of(move.whom) is None:
        return Skipped()
    number = lists.of_day.get(move.day)
    return NO_LIST if number is None else Step(move.whom.id, request(number))


def _redeem(move: Move, number: int, entry: str) -> Redeem:
    return Redeem(move.whom, number, move.at, move.out, nonce_of(entry))


def _failed(scan: TurnedAway, lists: Lists) -> Step[Request] | Skipped | Refused:
    if scan.whom is not None and order_of(scan.whom) is None:
        return Skipped()
    barcode = scan.code if scan.whom is None else scan.whom.code
    # Our own signed tickets say whose they are; pretix does not know them and need not.
    if not barcode or barcode.startswith(SIGNED_PREFIX):
        return Skipped()
    number = lists.of_day.get(EventDay(scan.at.astimezone(lists.time_zone).date()))
    return NO_LIST if number is None else Step(scan.id, Fail(number, barcode, scan))
