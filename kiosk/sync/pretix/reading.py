"""The orders of pretix, page by page: all of them once, and from then on what has changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.system_list import SystemPage
from kiosk.domain.ticket import TicketCode
from kiosk.sync.pretix.connection import Connection
from kiosk.sync.pretix.goods import Goods, read_goods, understanding
from kiosk.sync.pretix.orders import ORDER_FIELDS, POSITION_FIELDS, ReadOrder, UnreadOrder, moment_of, read_orders
from kiosk.sync.web import Answer, Web

PAGE = "50"
"""Orders a page; pretix gives no more."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the orders were read, kept between two starts.

    The first run goes in the order in which they were placed, `placed` being that of the last one read; `page` counts
    pages that begin there. Later runs ask for what has changed `since` a moment, in pretix' own words, the newest
    first; `next` is the moment from which the run after this one asks, and `page` the next page, 0 between two runs.
    """

    event: str = ""
    since: str = ""
    next: str = ""
    placed: str = ""
    page: int = 0
    revoked: str = ""

    def text(self) -> str:
        """As it is kept."""
        fields = ("event", "since", "next", "placed", "page", "revoked")
        return json.dumps({name: getattr(self, name) for name in fields}, separators=(",", ":"))

    @property
    def is_first(self) -> bool:
        """Whether not all orders have been read once."""
        return not self.since

    @property
    def is_between(self) -> bool:
        """Whether no run has begun that has not ended."""
        return self.page == 0


def progress_of(text: str, event: str) -> Progress:
    """How far it was read; from the start if that is another event, or damaged."""
    try:
        found = Progress(**json.loads(text)) if text else Progress(event)
    except (ValueError, TypeError):
        return Progress(event)
    sound = type(found.page) is int and all(type(each) is str for each in (found.since, found.next, found.placed))
    return found if sound and found.event == event else Progress(event)


class Reading:
    """Reads one page at a time; every method may raise NotReached, and nothing is skipped then."""

    def __init__(self, connection: Connection, web: Web) -> None:
        self._connection, self._web = connection, web
        self._goods: Goods | None = None

    def event(self) -> str:
        """What `Progress` is kept for."""
        return f"{self._connection.url} {self._connection.organizer} {self._connection.event}"

    def forget_goods(self) -> None:
        """Ask for products and lists anew before the next page."""
        self._goods = None

    def page(self, progress: Progress) -> tuple[SystemPage, Progress]:
        """The next page, and how far the orders are read with it."""
        fresh = self._goods is None
        answer = self._orders(progress)
        with understanding():
            generated = answer.headers["X-Page-Generated"]
            orders, unread = self._read(answer.content["results"])
            last = answer.content["next"] is None
            page = SystemPage(
                at=moment_of(generated),
                rows=tuple(row for order in orders for row in order.rows),
                bookings=tuple(order.code for order in orders),
                passages=tuple(passage for order in orders for passage in order.passages),
                watched=tuple(row.id for order in orders for row in order.rows),
                unread=tuple(order.code for order in unread),
            )
        if progress.is_between and not progress.is_first:
            page, progress = self._with_revoked(page, progress)
        elif progress.is_between:
            page, progress = self._with_revoked(page, replace(progress, revoked=""))
        if fresh and self._goods is not None:
            page = replace(page, keys=self._goods.keys)
        return page, _after(progress, generated, orders, last=last)

    def _orders(self, progress: Progress) -> Answer:
        query = {"testmode": "false", "page_size": PAGE, "page": str(max(progress.page, 1))}
        if progress.is_first:
            query["ordering"] = "datetime"
            if progress.placed:
                query["created_since"] = progress.placed
        else:
            query |= {"ordering": "-last_modified", "modified_since": progress.since}
        fields = [*ORDER_FIELDS, *(f"positions.{name}" for name in POSITION_FIELDS)]
        if self._connection.hints:
            fields.append("positions.answers")
        return self._web.ask("GET", f"{self._connection.event_path}orders/", {**query, "include": fields})

    def _read(self, orders: list[Any]) -> tuple[tuple[ReadOrder, ...], tuple[UnreadOrder, ...]]:
        fresh = self._goods is None
        goods = self._goods = self._goods or read_goods(self._web, self._connection)
        found, unread = read_orders(orders, goods, self._connection)
        if any(order.missing for order in found) and not fresh:
            goods = self._goods = read_goods(self._web, self._connection)
            found, unread = read_orders(orders, goods, self._connection)
        return found, unread

    def _with_revoked(self, page: SystemPage, progress: Progress) -> tuple[SystemPage, Progress]:
        """Signed tickets that were taken back: they are good without the list, so the list does not tell."""
        query = {"created_since": progress.revoked} if progress.revoked else {}
        revoked: dict[TicketCode, datetime] = {}
        newest = progress.revoked
        for number in range(1, 10_000):
            answer = self._web.ask(
                "GET", f"{self._connection.event_path}revokedsecrets/", {**query, "page": str(number)}, readable=(403,)
            )
            if not answer.is_well:
                return page, progress
            with understanding():
                for each in answer.content["results"]:
                    revoked[TicketCode(str(each["secret"]))] = moment_of(each["created"])
                    newest = max(newest, each["created"], key=lambda text: moment_of(text) if text else _NEVER)
                if answer.content["next"] is None:
                    break
        return replace(page, revoked=revoked), replace(progress, revoked=newest)


_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def _after(progress: Progress, generated: str, orders: Sequence[ReadOrder], *, last: bool) -> Progress:
    begun = progress if progress.next else replace(progress, next=generated)
    if last:
        return replace(begun, since=begun.next, next="", placed="", page=0)
    if not begun.is_first:
        return replace(begun, page=max(begun.page, 1) + 1)
    placed = orders[-1].placed.isoformat() if orders else begun.placed
    if placed == begun.placed:
        # More orders than a page holds were placed at one moment.
        return replace(begun, page=max(begun.page, 1) + 1)
    return replace(begun, placed=placed, page=1)
