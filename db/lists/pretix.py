"""The JSON export of pretix ("Order data (JSON)"), as the table that its spreadsheet exports give."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from db.lists.table import Record, Sheet
from kiosk.domain.list_words import Assumed, Assumption, ListFault, ListTrouble

_HEADINGS = (
    "Order code", "Position ID", "Status", "Product", "Variation", "Attendee name", "Attendee email",
    "Attendee company", "Address", "ZIP code", "Country", "Ticket secret", "Order locale", "Blocked",
    "Add-on to position ID", "Start date", "Phone number", "Valid from", "Valid until",
)  # fmt: skip
LARGEST_JSON = 20_000_000
"""Bytes: about 20,000 tickets. What JSON needs in memory can be forty times as much as its size."""

_STATUS = {"n": "pending", "p": "paid", "e": "expired", "c": "canceled"}


def read_pretix_json(content: bytes, path: Path, time_zone: tzinfo = UTC) -> tuple[Sheet, list[Assumption]]:
    """The positions of all orders, without those of the test mode; a row's number is that of the position.

    pretix writes moments in UTC; `time_zone` is where the event takes place.
    """
    if len(content) > LARGEST_JSON:
        raise ListTrouble(
            f"{path} is JSON and larger than {LARGEST_JSON // 10**6} MB; please export the orders as CSV or XLSX",
            ListFault.LARGE,
        )
    try:
        match json.loads(content):
            case {"event": {"orders": list(orders)} as event}:
                records = list(_records(orders, event, time_zone))
            case _:
                raise ListTrouble(
                    f"{path} is JSON, but no order export of pretix; please export the orders as CSV, XLSX or JSON",
                    ListFault.NO_LIST,
                )
    except (ValueError, RecursionError) as error:
        raise ListTrouble(f"{path} is damaged JSON; please export the orders again") from error
    except (TypeError, KeyError, AttributeError) as error:
        raise ListTrouble(
            f"{path} is not built as an order export of pretix is; please export the orders as XLSX instead",
            ListFault.NO_LIST,
        ) from error
    tests = sum(len(order["positions"]) for order in orders if order.get("testmode"))
    told = [Assumption(Assumed.TICKET_LINES)]
    return Sheet("", records), told + ([Assumption(Assumed.TEST_ORDERS, number=tests)] if tests else [])


def _records(orders: list[dict[str, Any]], event: dict[str, Any], time_zone: tzinfo) -> Iterator[Record]:
    items = {item["id"]: item for item in event.get("items", ())}
    variations = {each["id"]: each["name"] for item in items.values() for each in item.get("variations", ())}
    begins = {each["id"]: _local(each["date_from"], time_zone) for each in event.get("subevents", ())}
    yield 1, list(_HEADINGS)
    row = 1
    for order in orders:
        if order.get("testmode"):
            continue
        numbers = {position["id"]: position["positionid"] for position in order["positions"]}
        for position in order["positions"]:
            row += 1
            cells = (
                order["code"],
                position["positionid"],
                "approval pending" if order.get("require_approval") else _STATUS.get(order["status"], order["status"]),
                items.get(position["item"], {}).get("name"),
                variations.get(position.get("variation")),
                position.get("attendee_name"),
                position.get("attendee_email"),
                position.get("company"),
                position.get("street"),
                position.get("zipcode"),
                position.get("country"),
                position["secret"],
                order.get("locale"),
                "yes" if position.get("blocked") else "",
                numbers.get(position.get("addon_to")),
                begins.get(position.get("subevent")),
                order.get("phone"),
                _local(position.get("valid_from"), time_zone),
                _local(position.get("valid_until"), time_zone),
            )
            yield row, ["" if cell is None or cell == "None" else str(cell) for cell in cells]


def _local(moment: str | None, time_zone: tzinfo) -> str | None:
    return datetime.fromisoformat(moment).astimezone(time_zone).strftime("%Y-%m-%d %H:%M") if moment else None
