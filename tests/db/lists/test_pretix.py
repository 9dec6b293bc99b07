"""Exports of a real pretix 2024 shop with invented people: every form of them gives the same tickets."""

from __future__ import annotations

import json
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

from db.lists import ListTrouble, SourceList
from db.lists.pretix import LARGEST_JSON, read_pretix_json
from kiosk.domain.registration import Attendance, EventDay, Status
from kiosk.domain.ticket import TicketCode, read_ticket
from tests.db.lists.tables import FILES, read
from tests.people import DAY_1, DAY_2

POSITIONS = [
    "pretix_positions_de.csv", "pretix_positions_en.csv", "pretix_positions_semicolon_de.csv",
    "pretix_positions_semicolon_en.csv", "pretix_positions_de.xlsx", "pretix_positions_en.xlsx", "pretix_de.json",
    "pretix_en.json",
]  # fmt: skip
SERIES = ["pretix_series_semicolon_de.csv", "pretix_series_de.xlsx", "pretix_series_en.xlsx", "pretix_series.json"]


@lru_cache
def exported(name: str) -> SourceList:
    """An export, read once for all tests."""
    return read(FILES / name)


def sold(name: str) -> dict[str, str]:
    """The secret of every ticket with a name, and whose it is, as the file itself says."""
    event = json.loads((FILES / name).read_text("utf-8"))["event"]
    return {
        position["secret"]: position["attendee_name"]
        for order in event["orders"]
        for position in order["positions"]
        if position["attendee_name"]
    }


def people(source: SourceList) -> dict[str, str]:
    """Whose name a list gives to which ticket."""
    return {row.code or "": row.attendee.full_name for row in source.rows}


@pytest.mark.parametrize("name", POSITIONS)
def test_every_named_ticket_of_the_shop_is_a_person(name: str) -> None:
    source = exported(name)
    assert people(source) == sold("pretix_de.json")
    assert Counter(row.status for row in source.rows) == {
        Status.CONFIRMED: 16, Status.CANCELLED: 2, Status.PENDING: 1,
    }  # fmt: skip
    assert [row.attendance for row in source.rows].count(Attendance.ONLINE) == 1
    assert {row.attendee.email for row in source.rows} == {f"gast{number:02d}@example.org" for number in range(14)}


@pytest.mark.parametrize("name", SERIES)
def test_tickets_of_a_series_are_good_for_their_day_and_signed_ones_are_whole(name: str) -> None:
    source = exported(name)
    assert people(source) == sold("pretix_series.json")
    assert all(read_ticket(row.code or "") == row.code for row in source.rows)
    assert Counter(tuple(row.days) for row in source.rows) == {(DAY_1,): 12, (DAY_2,): 7}


@pytest.mark.parametrize("name", [*POSITIONS, *SERIES])
def test_a_ticket_without_a_name_is_refused_and_a_parking_place_is_left_out(name: str) -> None:
    source = exported(name)
    assert [(refusal.column, refusal.reason) for refusal in source.refused] == [("last_name", "is empty")]
    (told,) = (sentence for sentence in map(str, source.assumed) if "Park" in sentence)
    assert told.startswith("nobody has a name on a ticket for 'Park")
    assert told.endswith("such rows are left out (1)")


@pytest.mark.parametrize("name", [*POSITIONS, *SERIES])
def test_the_same_ids_come_from_every_form_of_the_export(name: str) -> None:
    ids = {row.id for row in exported(name).rows}
    assert ids == {row.id for row in exported("pretix_de.json" if name in POSITIONS else SERIES[-1]).rows}


@pytest.mark.parametrize("name", [*POSITIONS, *SERIES])
def test_food_addresses_and_telephone_numbers_are_dropped_with_a_reason(name: str) -> None:
    reasons = {column.reason for column in exported(name).dropped if column.filled}
    assert {"addresses are not kept", "telephone numbers are not kept"} <= reasons
    assert name.endswith("json") or "what somebody eats is not needed at the door" in reasons


@pytest.mark.parametrize("name", ["pretix_orders_de.csv", "pretix_orders_en.csv"])
def test_the_list_of_orders_has_no_tickets_and_the_organiser_is_told_what_to_export(name: str) -> None:
    with pytest.raises(ListTrouble, match=r"orders of pretix.*please export 'Order positions' \('Bestellzeilen'\)"):
        exported(name)


def order(**changes: object) -> dict[str, object]:
    """An order with one ticket."""
    position = {"id": 1, "positionid": 1, "item": 1, "secret": "secret-1", "attendee_name": "Ada Uhl"}
    return {"code": "ABCDE", "status": "p", "positions": [position | changes.pop("position", {})], **changes}  # type: ignore[operator]


def export(*orders: dict[str, object]) -> bytes:
    """An export of these orders."""
    return json.dumps({"event": {"items": [{"id": 1, "name": "Ticket"}], "orders": orders}}).encode()


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, Status.CONFIRMED),
        ({"status": "n"}, Status.PENDING),
        ({"status": "e"}, Status.CANCELLED),
        ({"status": "c"}, Status.CANCELLED),
        ({"require_approval": True}, Status.PENDING),
        ({"position": {"blocked": ["admin"]}}, Status.CANCELLED),
    ],
)
def test_the_state_of_an_order_is_the_status(tmp_path: Path, changes: dict[str, object], status: Status) -> None:
    path = tmp_path / "orders.json"
    path.write_bytes(export(order(**changes)))
    assert [row.status for row in read(path).rows] == [status]


@pytest.mark.parametrize(
    ("limits", "days", "status"),
    [
        ({"valid_from": "2024-02-20T23:00:00Z"}, {DAY_2}, Status.CONFIRMED),  # midnight in Stuttgart
        ({"valid_until": "2024-02-20T23:00:00Z"}, {DAY_1}, Status.CONFIRMED),
        ({"valid_from": "2024-02-19T23:00:00Z", "valid_until": "2024-02-21T22:59:59Z"}, set(), Status.CONFIRMED),
        ({"valid_until": "2024-01-31T17:00:00Z"}, set(), Status.CANCELLED),
    ],
)
def test_a_ticket_is_good_on_the_days_of_its_validity(
    tmp_path: Path, limits: dict[str, str], days: set[EventDay], status: Status
) -> None:
    path = tmp_path / "orders.json"
    path.write_bytes(export(order(position=limits)))
    source = read(path)
    assert [(row.days, row.status) for row in source.rows] == [(frozenset(days), status)]
    over = [sentence for sentence in map(str, source.assumed) if "good on no day of the event" in sentence]
    assert len(over) == (status is Status.CANCELLED)


def test_orders_of_the_test_mode_are_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "orders.json"
    path.write_bytes(export(order(), order(testmode=True, position={"secret": "secret-2"})))
    source = read(path)
    assert [row.code for row in source.rows] == [TicketCode("secret-1")]
    assert "1 tickets of test orders are left out" in map(str, source.assumed)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"orders": []}', "no order export of pretix"),
        (b"[1, 2]", "no order export of pretix"),
        (b'{"event": {"orders": [', "damaged JSON"),
        (b'{"event": {"orders": [{"code": "A"}]}}', "not built as an order export"),
        (b'{"event": {"orders": [7]}}', "not built as an order export"),
        (b"[" * 100_000, "damaged JSON"),
        (b"[" + b"{}," * (LARGEST_JSON // 2), "larger than 20 MB"),
    ],
    ids=range(7),
)
def test_json_that_is_no_export_is_trouble_in_words(content: bytes, words: str) -> None:
    with pytest.raises(ListTrouble, match=words):
        read_pretix_json(content, Path("orders.json"))
