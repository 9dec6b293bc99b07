"""Orders of pretix page by page: what is interrupted, moves between pages, or is no answer at all."""

from __future__ import annotations

import json
import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.system_list import SystemPage
from kiosk.sync.ports import NotAllowed, NotReached
from kiosk.sync.pretix.goods import CheckInList, Goods, Product, understanding
from kiosk.sync.pretix.orders import read_order
from kiosk.sync.pretix.reading import Progress, progress_of
from tests.kiosk.sync.pretix.conftest import Reader
from tests.kiosk.sync.pretix.shop import (
    BERLIN,
    TOKEN,
    Shop,
    check_in,
    connection,
)
from tests.kiosk.sync.scripted import Reply, ScriptedServer, said
from tests.people import MORNING


def test_the_first_run_goes_on_where_it_was_interrupted(shop: Shop, server: ScriptedServer, reader: Reader) -> None:
    for number in range(20):
        shop.order(f"A{number:04d}", {})
    for _ in range(4):
        reader.turn()
    read = len(reader.people())
    shop.instead = [said({"detail": "Server Error"}, 500)] * 2
    assert isinstance(reader.turn().trouble, NotReached)
    assert len(reader.people()) == read
    reader.stop()
    reader.start()
    server.asked.clear()
    reader.read()
    assert len(reader.people()) == 20
    asked = [each for each in server.asked if each.path.endswith("/orders/")]
    # Not from the start again: what is left, and a little twice.
    assert len(asked) <= 8


def test_more_orders_than_a_page_holds_at_one_moment_are_all_read(shop: Shop, reader: Reader) -> None:
    for number in range(11):
        shop.order(f"A{number:04d}", {})["datetime"] = "2024-01-10T10:00:00+01:00"
    reader.read()
    assert len(reader.people()) == 11


def test_what_changes_while_the_first_run_lasts_is_read_after_it(shop: Shop, reader: Reader) -> None:
    for number in range(9):
        shop.order(f"A{number}", {})
    reader.turn()
    shop.order("A0", {"company": "Neues Haus"})
    shop.order("A99", {})
    reader.read()
    reader.read()
    assert reader.people()["A0-1"].attendee.organisation == "Neues Haus"
    assert "A99-1" in reader.people()


def test_what_moves_between_pages_is_not_lost(shop: Shop, reader: Reader) -> None:
    for number in range(10):
        shop.order(f"A{number}", {})
    reader.read()
    for number in range(10):
        shop.order(f"A{number}", {"company": "Zweites Haus"})
    reader.seconds += 60
    reader.turn()
    # It was to come on a later page, and moves to the front.
    shop.order("A0", {"company": "Drittes Haus"})
    reader.read()
    reader.read()
    houses = {identity: person.attendee.organisation for identity, person in reader.people().items()}
    assert houses.pop("A0-1") == "Drittes Haus"
    assert set(houses.values()) == {"Zweites Haus"}


@pytest.mark.parametrize(
    "content",
    [
        [],
        "text",
        None,
        17,
        {"results": None, "next": None},
        {"results": [17] * 6, "next": None},
        {"results": [{"code": f"A{number}"} for number in range(6)], "next": None},
        {"results": [], "count": 0},
    ],
    ids=str,
)
def test_an_answer_of_another_shape_is_not_reached(shop: Shop, reader: Reader, content: object) -> None:
    shop.order("A", {})
    body = json.dumps(content).encode()
    shop.instead = [Reply(200, body, {"X-Page-Generated": "2024-02-20T08:00:00+01:00"})]
    turn = reader.turn()
    assert isinstance(turn.trouble, NotReached)
    assert not isinstance(turn.trouble, NotAllowed)
    assert reader.people() == {}
    reader.read()
    assert sorted(reader.people()) == ["A-1"]


def test_a_revoked_device_says_so_and_nothing_is_deleted(shop: Shop, reader: Reader) -> None:
    shop.order("A", {})
    reader.read()
    reader.stop()
    reader.changes["token"] = "revoked"
    reader.start()
    turn = reader.turn()
    assert isinstance(turn.trouble, NotAllowed)
    assert "join" in str(turn.trouble)
    assert sorted(reader.people()) == ["A-1"]


def test_a_device_that_may_not_read_orders_still_tells(shop: Shop, reader: Reader, server: ScriptedServer) -> None:
    shop.forbidden = True
    turn = reader.turn()
    assert turn.trouble is None
    server.asked.clear()
    assert reader.turn().trouble is None
    assert server.asked == []


def test_the_cursor_of_another_event_is_none() -> None:
    kept = Progress("here", since="x", page=3).text()
    assert progress_of(kept, "here") == Progress("here", since="x", page=3)
    for text in ("", "{", "[]", '{"page": "x"}', '{"what": 1}', kept):
        assert progress_of(text, "there") == Progress("there")


def test_nothing_secret_and_nobody_is_in_the_log(shop: Shop, reader: Reader, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shop.order("A", {"attendee_name": None, "attendee_name_parts": {}}, {})
    reader.read()
    shop.instead = [said({"detail": "x"}, 500)] * 2
    reader.seconds += 60
    turn = reader.turn()
    for secret in (TOKEN, "Gast", "secreta", "a@example.org", "Dorfmuseum"):
        assert secret not in caplog.text
        assert secret not in repr(turn)
        assert secret not in repr(reader.exchange)


def test_one_odd_order_holds_up_no_other_and_is_set_aside(shop: Shop, reader: Reader) -> None:
    for number in range(7):
        shop.order(f"A{number}", {})
    shop.orders["A3"]["positions"] = None
    reader.read()
    assert sorted(reader.people()) == [f"A{number}-1" for number in (0, 1, 2, 4, 5, 6)]
    (aside,) = reader.ledger.set_aside("pretix")
    assert (aside.record.sort, aside.record.id, aside.incoming) == ("row", "A3", True)
    shop.order("A3", {})
    reader.read()
    assert "A3-1" in reader.people()
    assert reader.ledger.set_aside("pretix") == ()


def test_an_odd_order_at_the_end_of_a_page_does_not_stop_the_run(shop: Shop, reader: Reader) -> None:
    for number in range(9):
        shop.order(f"A{number}", {})
    for number in (2, 5, 8):
        shop.orders[f"A{number}"]["last_modified"] = "2024-02-19T11:00:00+01:00"
        shop.orders[f"A{number}"]["positions"] = [{"item": []}]
    reader.read()
    assert len(reader.people()) == 6
    assert len(reader.ledger.set_aside("pretix")) == 3


SCRAPS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["\x00", "\u202e", "x" * 5_000, "0001-01-01T00:00:00+23:59", "2024-02-20", "A/B", "9" * 400])
    | st.lists(st.integers() | st.text(max_size=3), max_size=3)
    | st.dictionaries(st.text(max_size=3), st.integers(), max_size=2)
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scrap=SCRAPS, place=st.integers(0, 40), mended=st.text(max_size=5))
def test_whatever_an_order_holds_it_is_read_or_not_understood(
    shop: Shop, reader: Reader, scrap: object, place: int, mended: str
) -> None:
    order = shop.order(
        "A", {"checkins": [check_in(1, "2024-02-20T09:10:00+01:00")], "answers": [{"question_identifier": "Q"}]}
    )
    ticket = order["positions"][0]
    places = [(each, key) for each in (order, ticket, ticket["checkins"][0], ticket["answers"][0]) for key in each]
    whole, key = places[place % len(places)]
    whole[key] = scrap
    content = {"results": [order], "next": None}
    here = connection("http://127.0.0.1:1", hints=("Q",))
    goods = Goods({1: Product("Vor Ort", False)}, {1: CheckInList(1, "Tag 1", None, None, False, False)}, {}, BERLIN)
    try:
        with understanding():
            found = [read_order(each, goods, here) for each in json.loads(json.dumps(content))["results"]]
    except NotReached:
        return
    (read,) = found
    page = SystemPage(
        at=MORNING,
        rows=read.rows,
        bookings=(read.code,),
        passages=read.passages,
        watched=tuple(row.id for row in read.rows),
    )
    reader.ledger.take_list("pretix", page, mended)
    assert reader.ledger.cursor("pretix") == mended


def test_halves_of_letters_are_no_answer(shop: Shop, reader: Reader) -> None:
    body = b'{"results": [{"code": "\\ud800"}], "next": null}'
    shop.instead = [Reply(200, body, {"X-Page-Generated": "2024-02-20T08:00:00+01:00"})] * 2
    assert isinstance(reader.turn().trouble, NotReached)
