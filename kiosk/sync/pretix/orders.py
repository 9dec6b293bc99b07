"""An order of pretix as rows of a list, and who came in with it by other devices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.registration import CONTROL, EventDay, RegistrationId
from kiosk.domain.system_list import ListedRow, Passage
from kiosk.sync.pretix.connection import Connection
from kiosk.sync.pretix.goods import Goods

ORDER_FIELDS = (
    "code", "status", "locale", "datetime", "last_modified", "require_approval", "valid_if_pending", "testmode",
)  # fmt: skip
POSITION_FIELDS = (
    "id", "positionid", "item", "attendee_name", "attendee_name_parts", "attendee_email", "company", "secret",
    "addon_to", "subevent", "checkins", "canceled", "valid_from", "valid_until", "blocked",
)  # fmt: skip
"""All that is asked for; addresses, telephone numbers, prices and invoices do not even come over the network."""

MOST_ODD = 5
"""So many orders may be odd where no other one is read."""

_CODE = re.compile(r"[A-Za-z0-9]{1,32}", re.ASCII)
_STATUS: Mapping[str, str] = {"n": "pending", "p": "paid", "e": "expired", "c": "canceled"}


@dataclass(frozen=True, slots=True)
class ReadOrder:
    """What one order is here; `missing` says that there is a product in it that is not known yet."""

    code: str
    rows: tuple[ListedRow, ...]
    passages: tuple[Passage, ...]
    placed: datetime
    missing: bool = False


@dataclass(frozen=True, slots=True)
class UnreadOrder:
    """An order that is not built as this program knows orders."""

    code: str


def read_orders(
    orders: Sequence[Any], goods: Goods, connection: Connection
) -> tuple[tuple[ReadOrder, ...], tuple[UnreadOrder, ...]]:
    """Those that can be read, and those that cannot: one that is odd holds up no other.

    Raises ValueError if there are many and none can be read: then it is not the orders that are odd.
    """
    read, unread = [], []
    for order in orders:
        try:
            read.append(read_order(order, goods, connection))
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
            code = order.get("code") if isinstance(order, Mapping) else None
            unread.append(UnreadOrder(code if isinstance(code, str) and _CODE.fullmatch(code) else "unknown"))
    if len(unread) > MOST_ODD and not read:
        raise ValueError
    return tuple(read), tuple(unread)


def read_order(order: Mapping[str, Any], goods: Goods, connection: Connection) -> ReadOrder:
    """Take an order apart. Raises KeyError, TypeError, ValueError or AttributeError if it is not built as one."""
    code, placed = order["code"], moment_of(order["datetime"])
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise TypeError
    positions = [position for position in order["positions"] if not position.get("canceled")]
    if order.get("testmode"):
        positions = []
    rows = [row for position in positions if (row := _row(order, position, goods, connection)) is not None]
    listed = {row.id for row in rows}
    passages = [
        passage
        for position in positions
        if _id(order, position) in listed
        for passage in _passages(_id(order, position), position, connection, goods)
    ]
    missing = any(position["item"] not in goods.products for position in positions)
    return ReadOrder(code, tuple(rows), tuple(passages), placed, missing)


def moment_of(text: str) -> datetime:
    """A moment as pretix writes it. Raises ValueError or TypeError."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC)


def _id(order: Mapping[str, Any], position: Mapping[str, Any]) -> RegistrationId:
    """The same as an import of an export of pretix gives."""
    return RegistrationId(f"{order['code']}-{int(position['positionid'])}")


def _row(
    order: Mapping[str, Any], position: Mapping[str, Any], goods: Goods, connection: Connection
) -> ListedRow | None:
    product = goods.products.get(position["item"])
    names = _names(position)
    if not names and (position.get("addon_to") or (product is not None and product.nameless)):
        return None
    lists = goods.lists_of(position["item"], position.get("subevent"), connection.lists)
    subevent = position.get("subevent")
    if subevent is not None and not lists and goods.dates.get(subevent) not in connection.lists:
        # Another date of the series is another event.
        return None
    cells = {
        **names,
        "code": position["secret"],
        "status": _status(order, all(each.takes_unpaid for each in lists.values()) and bool(lists)),
        "product": product.name if product is not None else "",
        "email": position.get("attendee_email"),
        "organisation": position.get("company"),
        "language": order.get("locale"),
        "blocked": "yes" if position.get("blocked") else "",
        "valid_from": _local(position.get("valid_from"), goods),
        "valid_until": _local(position.get("valid_until"), goods),
    }
    if lists and len(lists) < len(connection.lists):
        cells["days"] = " ".join(day.isoformat() for day in sorted(lists))
    if position["item"] in connection.online or not lists:
        # Who is on the list of no day comes to no door.
        cells["attendance"] = "online"
    return ListedRow(
        _id(order, position),
        {field: str(cell) for field, cell in cells.items() if cell},
        moment_of(order["last_modified"]),
        hint=_hint(position, connection.hints),
    )


def _status(order: Mapping[str, Any], takes_unpaid: bool) -> str:
    if order.get("require_approval"):
        return "approval pending"
    status = _STATUS.get(order["status"], str(order["status"]))
    return "paid" if status == "pending" and (order.get("valid_if_pending") or takes_unpaid) else status


def _names(position: Mapping[str, Any]) -> dict[str, str]:
    """The name in its parts if the shop asks for parts, as a whole otherwise; forms of address and degrees are left."""
    parts = {key: str(value).strip() for key, value in (position.get("attendee_name_parts") or {}).items() if value}
    first = " ".join(filter(None, (parts.get("given_name"), parts.get("middle_name"))))
    last = parts.get("family_name", "")
    if first or last:
        names = {"title": parts.get("title", ""), "first_name": first if last else "", "last_name": last or first}
    else:
        names = {"name": str(position.get("attendee_name") or "").strip()}
    return {field: name for field, name in names.items() if name}


def _passages(
    person: RegistrationId, position: Mapping[str, Any], connection: Connection, goods: Goods
) -> Iterator[Passage]:
    days_of: dict[int, list[EventDay]] = {}
    for day, number in connection.lists.items():
        days_of.setdefault(number, []).append(day)
    gone: set[EventDay] = set()
    found = sorted(position.get("checkins") or (), key=lambda each: (moment_of(each["datetime"]), each["id"]))
    for each in found:
        at = moment_of(each["datetime"])
        days = days_of.get(each["list"], [])
        local = EventDay(at.astimezone(goods.time_zone).date())
        day = days[0] if len(days) == 1 else local
        if day not in days:
            continue
        if each["type"] == "exit":
            kind = "check-out"
            gone.add(day)
        else:
            kind = "return" if day in gone else "check-in"
        yield Passage(f"{connection.event} {int(each['id'])}", person, kind, day, at, _place(each))


def _place(checkin: Mapping[str, Any]) -> str:
    """Which device it was: pretix tells only its number, and that of its gate."""
    device, gate = checkin.get("device_id") or checkin.get("device"), checkin.get("gate")
    return f"device {int(device)}" if device else f"gate {int(gate)}" if gate else ""


def _hint(position: Mapping[str, Any], wanted: tuple[str, ...]) -> str:
    """The answers that helpers are to see, and no other ones."""
    answers = (
        CONTROL.sub(" ", str(answer.get("answer") or ""))
        for answer in position.get("answers") or ()
        if answer.get("question_identifier") in wanted
    )
    return "; ".join(" ".join(answer.split()) for answer in answers if answer.strip())[:300]


def _local(moment: str | None, goods: Goods) -> str:
    return moment_of(moment).astimezone(goods.time_zone).strftime("%Y-%m-%d %H:%M") if moment else ""
