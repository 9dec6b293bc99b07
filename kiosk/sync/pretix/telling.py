"""Tells pretix what happened at the door, as it was: check-ins, exits, what was taken back, failed scans, badges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta, tzinfo
from typing import assert_never
from urllib.parse import quote

from kiosk.domain.exchange import Outgoing, Record
from kiosk.sync.meaning import Printed, Whom
from kiosk.sync.ports import Store, Told
from kiosk.sync.pretix.answers import (
    FAILED_REASONS,
    NO_ORDERS,
    NOT_ANNULLED,
    READABLE,
    TOO_LATE,
    UNKNOWN_POSITION,
    Position,
    is_annulled,
    of_keeping,
    of_redeeming,
    position_of,
)
from kiosk.sync.pretix.connection import NAME, Connection
from kiosk.sync.pretix.nonce import nonce_of
from kiosk.sync.pretix.requests import Again, Annul, Fail, Lists, Redeem, Request, order_of, request_of
from kiosk.sync.told import Done, Outcome, Refused, Skipped, Step, tell_each
from kiosk.sync.web import Web

AT_ONCE = 4
"""So many requests at a time: pretix does 7 to 15 check-ins a second, and its shop is open besides."""

ANNULLED_WITHIN = timedelta(minutes=15)
"""So long after a check-in pretix takes it back (`checkinrpc/annul`)."""


class Telling:
    """Tells one event of pretix; used on the thread of the exchange, and asks on a few more.

    Everything may be told twice: check-ins and failed scans have a nonce, and before something without one pretix is
    asked whether it is there.
    """

    def __init__(self, connection: Connection, web: Web, time_zone: tzinfo) -> None:
        self._web, self._lists = web, Lists(connection.lists, time_zone)
        self._organizer, self._event = connection.organizer_path, connection.event_path

    def tell(self, records: Sequence[Outgoing], store: Store) -> Told:
        """Tell it these; what pretix does not take is refused with the reason. Raises NotReached."""
        return _Batch(self, self._lists, store).tell(records)

    def redeem(self, request: Redeem) -> Outcome:
        """A check-in or exit, as it was: what pretix would not have allowed is marked there as forced."""
        secret = quote(request.whom.code, safe="")
        told = {
            "force": True,
            "ignore_unpaid": True,
            "datetime": request.at.isoformat(),
            "type": _type(request.out),
            "nonce": request.nonce,
            "questions_supported": False,
            "canceled_supported": True,
        }
        # Input that is not trusted is a secret only; else a number would be the number of a position, too.
        path = f"{self._event}checkinlists/{request.list}/positions/{secret}/redeem/"
        answer = self._web.ask("POST", path, {"untrusted_input": "1"}, told, readable=READABLE)
        return of_redeeming(answer.status, answer.content)

    def annul(self, request: Annul) -> Outcome:
        """Take a check-in back at the time when that was done here."""
        told = {
            "lists": [request.list],
            "nonce": nonce_of(request.back.standing),
            "datetime": request.back.at.isoformat(),
            "error_explanation": "Taken back at the door (Einlass)",
        }
        answer = self._web.ask("POST", f"{self._organizer}checkinrpc/annul/", None, told, readable=READABLE)
        if is_annulled(answer.content):
            return Done()
        position = self._position(request.back.move.whom)
        if isinstance(position, Refused):
            return position
        move = request.back.move
        # It may have been taken back before, or never have got there.
        if position is None or not position.has(request.list, _type(move.out), move.at):
            return Skipped()
        late = request.back.at - move.at > ANNULLED_WITHIN
        return TOO_LATE if late else NOT_ANNULLED

    def fail(self, request: Fail) -> Outcome:
        """A scan that opened no door."""
        told = {
            "raw_barcode": request.barcode,
            "error_reason": FAILED_REASONS.get(request.scan.outcome, "error"),
            "datetime": request.scan.at.isoformat(),
            "type": "entry",
            "nonce": nonce_of(request.scan.id),
        }
        path = f"{self._event}checkinlists/{request.list}/failed_checkins/"
        answer = self._web.ask("POST", path, None, told, readable=READABLE)
        return of_keeping(answer.status, answer.content)

    def keep(self, printed: Printed) -> Outcome:
        """A badge that went to a printer."""
        position = self._position(printed.whom)
        if position is None or isinstance(position, Refused):
            return position or UNKNOWN_POSITION
        if printed.entry in position.printed:
            return Done()
        told = {
            "datetime": printed.at.isoformat(),
            "source": "einlass",
            "type": "badge",
            "info": {"entry": printed.entry},
        }
        path = f"{self._event}orderpositions/{position.id}/printlog/"
        answer = self._web.ask("POST", path, None, told, readable=READABLE)
        return UNKNOWN_POSITION if answer.status == 404 else of_keeping(answer.status, answer.content)

    def _position(self, whom: Whom) -> Position | Refused | None:
        """Somebody's position as pretix has it now; None if there is none (any more)."""
        order = order_of(whom)
        if order is None:
            return None
        code, number = order
        query = {
            "code": code,
            "include_canceled_positions": "true",
            # Nothing else, and no name, comes over the line.
            "include": [f"positions.{name}" for name in ("id", "positionid", "checkins", "print_logs")],
        }
        path = f"{self._event}orders/"
        answer = self._web.ask("GET", path, query, readable=(403,))
        if answer.status == 403:
            # Whether the device is let in at all is another question, and it may have been somebody in between.
            self._web.ask("GET", "device/info")
            answer = self._web.ask("GET", path, query, readable=(403,))
        return NO_ORDERS if answer.status == 403 else position_of(answer.content, number)


class _Batch:
    """One batch on its way.

    A withdrawal that pretix refused, just now or earlier, needs no putting back: its check-in still stands there, and
    nobody has to see to it any more.
    """

    def __init__(self, telling: Telling, lists: Lists, store: Store) -> None:
        self._telling, self._lists, self._store = telling, lists, store
        self._refused: set[str] | None = None
        self._solved: dict[str, Record] = {}

    def tell(self, records: Sequence[Outgoing]) -> Told:
        told = tell_each(records, self._request, self._do, AT_ONCE)
        counted = {each.record.id for each in records if each.number <= told.until}
        solved = {record.id: record for entry, record in self._solved.items() if entry in counted}
        if solved:
            self._store.tried_again(NAME, tuple(solved.values()), ())
        return replace(told, refused=tuple(each for each in told.refused if each.id not in solved))

    def _request(self, record: Record) -> Step[Request] | Skipped | Refused:
        found = request_of(record, self._store, self._lists)
        if isinstance(found, Step) and isinstance(found.thing, Again) and self._refused is None:
            self._refused = {each.record.id for each in self._store.set_aside(NAME) if not each.incoming}
        return found

    def _do(self, request: Request) -> Outcome:
        match request:
            case Redeem():
                return self._telling.redeem(request)
            case Annul():
                outcome = self._telling.annul(request)
                if isinstance(outcome, Refused) and self._refused is not None:
                    self._refused.add(request.entry)
                return outcome
            case Again(taken_back, redeem, entry):
                if self._refused is not None and taken_back.id in self._refused:
                    self._solved[entry] = taken_back
                    return Skipped()
                return self._telling.redeem(redeem)
            case Fail():
                return self._telling.fail(request)
            case Printed():
                return self._telling.keep(request)
            case never:
                assert_never(never)


def _type(out: bool) -> str:
    return "exit" if out else "entry"
