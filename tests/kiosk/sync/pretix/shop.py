"""A pretix in memory, as far as a station reads it: recorded shapes of its API, orders as a test wants them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.sync.pretix.connection import Connection
from tests.kiosk.sync.scripted import Asked, Reply, ScriptedServer, said
from tests.people import DAY_1, DAY_2

BERLIN = ZoneInfo("Europe/Berlin")
BEGIN = datetime(2024, 1, 10, 10, 0, tzinfo=BERLIN)
TOKEN = "t" * 60 + "oken"
EVENT = "/api/v1/organizers/gemeinsam/events/digital/"
ON_SITE, ONLINE, WORKSHOP, SHIRT = 1, 2, 3, 4


def connection(url: str, **changes: Any) -> Connection:
    """A device of this shop, with a list for each day."""
    fields: dict[str, Any] = {
        "url": url,
        "organizer": "gemeinsam",
        "event": "digital",
        "token": TOKEN,
        "device": 7,
        "label": "Kiosk 7",
        "profile": "pretixscan",
        "lists": {DAY_1: 1, DAY_2: 2},
    }
    return Connection(**fields | changes)


class Shop:
    """Its orders by their codes. `now` is its clock, which moves on with every request; `page_size` is small."""

    def __init__(self, *, page_size: int = 3) -> None:
        self.page_size = page_size
        self.now = datetime(2024, 2, 19, 12, 0, tzinfo=BERLIN)
        self.orders: dict[str, dict[str, Any]] = {}
        self.revoked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.items = [
            item(ON_SITE, "Vor Ort", admission=True),
            item(ONLINE, "Online", admission=True),
            item(WORKSHOP, "Workshop", admission=True),
            item(SHIRT, "T-Shirt"),
        ]
        self.lists = [
            check_in_list(1, "Tag 1 (20.02.)", [ON_SITE, WORKSHOP]),
            check_in_list(2, "Tag 2 (21.02.)", [ON_SITE]),
        ]
        self.instead: list[Reply] = []
        """Given to the next requests for orders instead of an answer."""
        self.forbidden = False

    def order(self, code: str, *positions: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
        """Place an order, or change it now."""
        before = self.orders.get(code)
        placed = before["datetime"] if before else (BEGIN + timedelta(minutes=len(self.orders))).isoformat()
        self.orders[code] = {
            "code": code,
            "status": "p",
            "locale": "de",
            "testmode": False,
            "datetime": placed,
            "last_modified": self._tick(),
            "require_approval": False,
            "valid_if_pending": False,
            "positions": [
                position(code, number, **{"positionid": number, **each}) for number, each in enumerate(positions, 1)
            ],
        } | changes
        return self.orders[code]

    def touch(self, code: str) -> None:
        """Something about an order was changed just now."""
        self.orders[code]["last_modified"] = self._tick()

    def answer(self, asked: Asked) -> Reply:
        """What the API says."""
        if asked.headers.get("Authorization") != f"Device {TOKEN}":
            return said({"detail": "Ungültiges Token."}, 403)
        path = asked.path.removeprefix(EVENT)
        match path:
            case "/api/v1/device/info":
                return said({"device": {"name": "Kiosk 7"}, "server": {"version": {"pretix": "2026.8.0"}}})
            case "":
                return said(
                    {"has_subevents": False, "timezone": "Europe/Berlin", "valid_keys": {"pretix_sig1": self.keys}}
                )
            case "items/":
                return self._page(asked, self.items)
            case "checkinlists/":
                return self._page(asked, self.lists)
            case "revokedsecrets/":
                since = asked.query.get("created_since", "")
                return self._page(asked, [each for each in self.revoked if each["created"] >= since])
            case "orders/":
                return self._orders(asked)
            case _:
                return said({"detail": "Nicht gefunden."}, 404)

    @contextmanager
    def open(self) -> Iterator[ScriptedServer]:
        """Open it."""
        with ScriptedServer(self.answer) as server:
            yield server

    def _orders(self, asked: Asked) -> Reply:
        if self.instead:
            return self.instead.pop(0)
        if self.forbidden:
            return said({"detail": "Keine Berechtigung."}, 403)
        orders = [order for order in self.orders.values() if not order["testmode"]]
        if since := asked.query.get("created_since"):
            orders = [order for order in orders if _moment(order["datetime"]) >= _moment(since)]
        if since := asked.query.get("modified_since"):
            orders = [order for order in orders if _moment(order["last_modified"]) >= _moment(since)]
        key = asked.query["ordering"]
        orders.sort(key=lambda order: _moment(order[key.removeprefix("-")]), reverse=key.startswith("-"))
        reply = self._page(asked, orders)
        return Reply(reply.status, reply.body, {"X-Page-Generated": self._tick()})

    def _page(self, asked: Asked, everything: list[Any]) -> Reply:
        number = int(asked.query.get("page", "1"))
        shown = everything[(number - 1) * self.page_size : number * self.page_size]
        if not shown and number > 1:
            return said({"detail": "Ungültige Seite."}, 404)
        # As behind a proxy that was set up wrongly: nobody may follow this address.
        more = f"http://evil.example.org{asked.path}?page={number + 1}"
        has_more = number * self.page_size < len(everything)
        return said({"count": len(everything), "next": more if has_more else None, "previous": None, "results": shown})

    def _tick(self) -> str:
        self.now += timedelta(seconds=1)
        return self.now.isoformat()


def position(code: str, number: int, **changes: Any) -> dict[str, Any]:
    """A ticket of an order."""
    return {
        "id": 1000 + number,
        "positionid": number,
        "item": ON_SITE,
        "attendee_name": f"Gast {code}",
        "attendee_name_parts": {"_scheme": "given_family", "given_name": "Gast", "family_name": code},
        "attendee_email": f"{code.lower()}@example.org",
        "company": "Dorfmuseum",
        "secret": f"secret{code.lower()}{number}",
        "addon_to": None,
        "subevent": None,
        "checkins": [],
        "canceled": False,
        "valid_from": None,
        "valid_until": None,
        "blocked": None,
    } | changes


def item(number: int, name: str, *, admission: bool = False) -> dict[str, Any]:
    """A product."""
    return {"id": number, "name": {"de": name, "en": name}, "admission": admission, "personalized": admission}


def check_in_list(number: int, name: str, products: list[int] | None, **changes: Any) -> dict[str, Any]:
    """A check-in list, of all products without `products`."""
    return {
        "id": number,
        "name": name,
        "all_products": products is None,
        "limit_products": products or [],
        "subevent": None,
        "include_pending": False,
        "rules": {},
    } | changes


def check_in(number: int, moment: str, *, list_: int = 1, kind: str = "entry", device: int = 5) -> dict[str, Any]:
    """Somebody came in, or went, by a device of pretix."""
    return {
        "id": number,
        "datetime": moment,
        "list": list_,
        "type": kind,
        "gate": None,
        "device": 99,
        "device_id": device,
        "auto_checked_in": False,
    }


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
