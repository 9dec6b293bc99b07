"""What an event of pretix sells, and on which days a ticket for it is good."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.registration import EventDay
from kiosk.sync.ports import NotReached
from kiosk.sync.pretix.connection import Connection
from kiosk.sync.web import Web

MOST_PAGES = 400
"""Pages of 50: no event has more products, lists or dates."""


@dataclass(frozen=True, slots=True)
class Product:
    """Something sold; to one that is `nameless` nobody is admitted, such as a T-shirt."""

    name: str
    nameless: bool


@dataclass(frozen=True, slots=True)
class CheckInList:
    """A check-in list; `products` is None for all of them, `date` the date of a series it is for, if it is for one."""

    id: int
    name: str
    products: frozenset[int] | None
    date: int | None
    takes_unpaid: bool
    has_rules: bool

    def has(self, product: int, date: int | None) -> bool:
        """Whether a ticket for this product, and this date of a series, is on the list."""
        return (self.products is None or product in self.products) and self.date in (None, date)


@dataclass(frozen=True, slots=True)
class Goods:
    """Products and lists by their numbers, the day of each date of a series, and the keys that sign tickets."""

    products: Mapping[int, Product]
    lists: Mapping[int, CheckInList]
    dates: Mapping[int, date]
    time_zone: tzinfo
    keys: tuple[str, ...] = field(default=(), repr=False)

    def lists_of(
        self, product: int, subevent: int | None, lists: Mapping[EventDay, int]
    ) -> Mapping[EventDay, CheckInList]:
        """On which days of the event a ticket is good, by the list of each day."""
        day_of_date = self.dates.get(subevent) if subevent is not None else None
        return {
            day: found
            for day, number in lists.items()
            if (found := self.lists.get(number)) is not None
            and found.has(product, subevent)
            and (day_of_date is None or day_of_date == day)
        }


def read_goods(web: Web, connection: Connection) -> Goods:
    """Ask for everything of it. Raises NotReached."""
    path = connection.event_path
    event = web.ask("GET", path)
    with understanding():
        zone = zone_of(event.content)
        keys = tuple(str(key) for key in (event.content.get("valid_keys") or {}).get("pretix_sig1", ()))
        locale = str(event.content.get("default_locale") or "de")
        series = bool(event.content["has_subevents"])
    return Goods(
        products=MappingProxyType(dict(_products(web, path, locale))),
        lists=MappingProxyType({each.id: each for each in read_lists(web, path)}),
        dates=MappingProxyType(read_dates(web, path, zone) if series else {}),
        time_zone=zone,
        keys=keys,
    )


def read_lists(web: Web, event_path: str) -> tuple[CheckInList, ...]:
    """All check-in lists of an event. Raises NotReached."""
    return tuple(
        CheckInList(
            id=each["id"],
            name=str(each["name"]),
            products=None if each["all_products"] else frozenset(map(int, each["limit_products"])),
            date=each["subevent"],
            takes_unpaid=bool(each.get("include_pending")),
            has_rules=bool(each.get("rules")),
        )
        for each in every(web, f"{event_path}checkinlists/")
    )


def read_dates(web: Web, event_path: str, zone: tzinfo) -> dict[int, date]:
    """The day of each date of a series. Raises NotReached."""
    return {each["id"]: local_day(each["date_from"], zone) for each in every(web, f"{event_path}subevents/")}


def every(web: Web, path: str, query: Mapping[str, str] | None = None) -> Iterator[Any]:
    """All results of a list, page by page; what is wrong with one of them raises NotReached."""
    for page in range(1, MOST_PAGES + 1):
        answer = web.ask("GET", path, {**(query or {}), "page": str(page)})
        with understanding():
            for each in answer.content["results"]:
                if not isinstance(each, dict):
                    raise TypeError
                yield each
            if answer.content["next"] is None:
                return


@contextmanager
def understanding() -> Iterator[None]:
    """In this block an answer is taken apart: one that is not built as it should be is a NotReached, without it."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
        raise NotReached(
            "pretix answers in a way that this program does not understand; please check the address, and whether "
            "this program or pretix is too old"
        ) from None


def words_of(text: object, locale: str = "de") -> str:
    """A text that pretix has in several languages, in this one or in the first there is."""
    if isinstance(text, Mapping):
        return str(text.get(locale) or next((value for value in text.values() if value), ""))
    return str(text or "")


def local_day(moment: str, zone: tzinfo) -> date:
    """The day of a moment where the event takes place. Raises ValueError."""
    return datetime.fromisoformat(moment).astimezone(zone).date()


def zone_of(event: Mapping[str, Any]) -> tzinfo:
    """Where an event takes place. Raises ValueError."""
    try:
        return ZoneInfo(str(event["timezone"]))
    except ZoneInfoNotFoundError as error:
        raise ValueError from error


def _products(web: Web, path: str, locale: str) -> Iterator[tuple[int, Product]]:
    for each in every(web, f"{path}items/"):
        name = words_of(each["name"], locale)
        yield each["id"], Product(name, not (each.get("admission") or each.get("personalized")))
