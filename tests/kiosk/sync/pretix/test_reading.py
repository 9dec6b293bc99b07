"""Orders of pretix read into a real file: what they mean, what changes, and for whom nothing changes."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from db.lists import read_list
from kiosk.domain.admission import Admitted, AlreadyIn, outcome_name
from kiosk.domain.registration import Attendance, Language, RegistrationId, Status
from kiosk.domain.ticket import TicketCode
from tests.db.stations import count
from tests.kiosk.sync.pretix.conftest import Reader
from tests.kiosk.sync.pretix.shop import ONLINE, SHIRT, WORKSHOP, Shop, check_in, check_in_list
from tests.kiosk.sync.scripted import ScriptedServer
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES


def code(text: str) -> TicketCode:
    return TicketCode(text)


def test_every_order_is_read_page_by_page(shop: Shop, reader: Reader) -> None:
    for number in range(10):
        shop.order(f"A{number:04d}", {})
    reader.read()
    assert sorted(reader.people()) == [f"A{number:04d}-1" for number in range(10)]
    assert all(person.status is Status.CONFIRMED and not person.days for person in reader.people().values())


def test_one_turn_reads_one_page_at_most(shop: Shop, reader: Reader) -> None:
    for number in range(10):
        shop.order(f"A{number:04d}", {})
    turn = reader.turn()
    assert turn.busy
    assert len(reader.people()) == 3


def test_people_are_as_pretix_has_them(shop: Shop, reader: Reader) -> None:
    parts = {"_scheme": "title_given_family", "title": "Dr.", "given_name": "Änne", "family_name": "Groß Wied"}
    shop.order("A", {"attendee_name_parts": parts, "company": "Museum", "secret": "abcdef123"}, locale="en")
    reader.read()
    person = reader.person("A-1")
    assert person is not None
    assert person.attendee.full_name == "Dr. Änne Groß Wied"
    assert (person.attendee.first_name, person.attendee.last_name) == ("Änne", "Groß Wied")
    assert (person.attendee.organisation, person.attendee.email) == ("Museum", "a@example.org")
    assert (person.code, person.language) == ("abcdef123", Language.ENGLISH)


@pytest.mark.parametrize(
    ("parts", "name", "read"),
    [
        ({"_scheme": "full", "full_name": "Ludwig van der Berg"}, "Ludwig van der Berg", ("Ludwig", "van der Berg")),
        ({"_legacy": "Anna Quitte"}, "Anna Quitte", ("Anna", "Quitte")),
        ({"given_name": "Cher", "family_name": ""}, "Cher", ("", "Cher")),
        ({}, "Anna Quitte", ("Anna", "Quitte")),
        (
            {"salutation": "Frau", "given_name": "Anna", "middle_name": "M.", "family_name": "Q", "degree": "MA"},
            "Frau Anna M. Q, MA",
            ("Anna M.", "Q"),
        ),
    ],
)
def test_names_of_every_scheme(
    shop: Shop, reader: Reader, parts: dict[str, str], name: str, read: tuple[str, str]
) -> None:
    shop.order("A", {"attendee_name_parts": parts, "attendee_name": name})
    reader.read()
    person = reader.person("A-1")
    assert person is not None
    assert (person.attendee.first_name, person.attendee.last_name) == read


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"status": "p"}, Status.CONFIRMED),
        ({"status": "n"}, Status.PENDING),
        ({"status": "e"}, Status.CANCELLED),
        ({"status": "c"}, Status.CANCELLED),
        ({"status": "n", "valid_if_pending": True}, Status.CONFIRMED),
        ({"status": "n", "require_approval": True}, Status.PENDING),
        ({"status": "n", "require_approval": True, "valid_if_pending": True}, Status.PENDING),
    ],
)
def test_where_an_order_stands(shop: Shop, reader: Reader, changes: dict[str, Any], status: Status) -> None:
    shop.order("A", {}, **changes)
    reader.read()
    assert reader.people()["A-1"].status is status


def test_a_list_that_takes_unpaid_orders_lets_them_in(shop: Shop, reader: Reader) -> None:
    for each in shop.lists:
        each["include_pending"] = True
    shop.order("A", {}, status="n")
    reader.read()
    assert reader.people()["A-1"].status is Status.CONFIRMED


def test_a_blocked_ticket_opens_no_door_until_it_is_free_again(shop: Shop, reader: Reader) -> None:
    order = shop.order("A", {"blocked": ["admin"]})
    reader.read()
    assert reader.people()["A-1"].status is Status.CANCELLED
    order["positions"][0]["blocked"] = None
    shop.touch("A")
    reader.read()
    assert reader.people()["A-1"].status is Status.CONFIRMED


def test_products_say_on_which_days_and_how_somebody_comes(shop: Shop, reader: Reader) -> None:
    shop.order("A", {}, {"item": ONLINE}, {"item": WORKSHOP})
    reader.read()
    people = reader.people()
    assert (people["A-1"].attendance, people["A-1"].days) == (Attendance.ONSITE, frozenset())
    assert people["A-2"].attendance is Attendance.ONLINE
    assert (people["A-3"].attendance, people["A-3"].days) == (Attendance.ONSITE, frozenset({DAY_1}))


def test_an_organiser_says_which_products_are_online(shop: Shop, server: ScriptedServer, tmp_path: Path) -> None:
    reader = Reader(tmp_path, server.url, online=(WORKSHOP,))
    shop.order("A", {"item": WORKSHOP})
    reader.read()
    assert reader.people()["A-1"].attendance is Attendance.ONLINE
    reader.stop()


def test_limits_of_time_are_days(shop: Shop, reader: Reader) -> None:
    shop.order("A", {"valid_from": "2024-02-21T08:00:00+01:00"}, {"valid_until": "2024-01-01T00:00:00+01:00"})
    reader.read()
    assert reader.people()["A-1"].days == {DAY_2}
    assert reader.people()["A-2"].status is Status.CANCELLED


def test_what_nobody_is_admitted_with_is_nobody(shop: Shop, reader: Reader) -> None:
    nameless: dict[str, Any] = {"attendee_name": None, "attendee_name_parts": {}}
    shop.order("A", {}, {"item": SHIRT, **nameless}, {"addon_to": 1001, "item": WORKSHOP, **nameless})
    reader.read()
    assert sorted(reader.people()) == ["A-1"]
    assert reader.ledger.set_aside() == ()


def test_a_guest_without_a_name_is_set_aside_until_there_is_one(shop: Shop, reader: Reader) -> None:
    order = shop.order("A", {"attendee_name": None, "attendee_name_parts": {}}, {})
    reader.read()
    (aside,) = reader.ledger.set_aside("pretix")
    assert (aside.incoming, aside.record.sort, aside.record.id, aside.reason) == (True, "row", "A-1", "row")
    assert "last_name" in aside.words
    assert sorted(reader.people()) == ["A-2"]
    order["positions"][0]["attendee_name_parts"] = {"given_name": "Anna", "family_name": "Quitte"}
    shop.touch("A")
    reader.read()
    assert reader.ledger.set_aside("pretix") == ()
    assert sorted(reader.people()) == ["A-1", "A-2"]


def test_what_was_set_aside_stays_while_everything_is_tried_again(shop: Shop, reader: Reader) -> None:
    shop.order("A", {"attendee_name": None, "attendee_name_parts": {}})
    reader.read()
    before = reader.ledger.set_aside("pretix")
    reader.exchange.again()
    assert [each.words for each in reader.ledger.set_aside("pretix")] == [each.words for each in before]


def test_test_orders_are_nobody(shop: Shop, reader: Reader) -> None:
    shop.order("A", {}, testmode=True)
    reader.read()
    assert reader.people() == {}


def test_only_what_is_needed_is_asked_for(shop: Shop, server: ScriptedServer, reader: Reader) -> None:
    shop.order("A", {})
    reader.read()
    asked = [each for each in server.asked if each.path.endswith("/orders/")]
    assert asked
    assert all(each.query["testmode"] == "false" and each.query["include"] for each in asked)


def test_what_has_changed_is_read_a_minute_later(shop: Shop, server: ScriptedServer, reader: Reader) -> None:
    for number in range(5):
        shop.order(f"A{number}", {})
    reader.read()
    server.asked.clear()
    reader.turn()
    assert server.asked == []
    shop.order("A3", {"company": "Neues Haus"})
    shop.order("A9", {})
    reader.read()
    assert reader.people()["A3-1"].attendee.organisation == "Neues Haus"
    assert len(reader.people()) == 6
    asked = [each for each in server.asked if each.path.endswith("/orders/")]
    assert len(asked) == 1


def test_a_position_that_is_gone_is_cancelled(shop: Shop, reader: Reader) -> None:
    order = shop.order("A", {}, {}, {})
    shop.order("A1", {})
    reader.read()
    del order["positions"][1]
    shop.touch("A")
    reader.read()
    states = {identity: person.status for identity, person in reader.people().items()}
    assert states == {
        "A-1": Status.CONFIRMED,
        "A-2": Status.CANCELLED,
        "A-3": Status.CONFIRMED,
        "A1-1": Status.CONFIRMED,
    }


def test_a_new_secret_takes_the_place_of_the_old_one(shop: Shop, reader: Reader) -> None:
    order = shop.order("A", {})
    reader.read()
    order["positions"][0]["secret"] = "anotherone12"
    shop.touch("A")
    reader.read()
    assert outcome_name(reader.ledger.admit(code("secreta1"), DAY_1, "attendee").outcome) == "not_on_list"
    assert isinstance(reader.ledger.admit(code("anotherone12"), DAY_1, "attendee").outcome, Admitted)


def test_people_keep_badge_check_in_and_what_helpers_put_right(shop: Shop, reader: Reader) -> None:
    shop.order("A", {})
    reader.read()
    token = reader.people()["A-1"].badge_token
    reader.ledger.admit(code("secreta1"), DAY_1, "attendee")
    reader.ledger.write_note(RegistrationId("A-1"), "Bitte vorne setzen", DAY_1, "helper")
    shop.order("A", {"company": "Neues Haus"})
    reader.read()
    after = reader.people()["A-1"]
    assert (after.badge_token, after.attendee.organisation) == (token, "Neues Haus")
    assert isinstance(reader.ledger.admit(code("secreta1"), DAY_1, "attendee").outcome, AlreadyIn)
    assert count(reader.ledger, "notes") == 1


def test_nothing_is_written_for_what_has_not_changed(shop: Shop, reader: Reader) -> None:
    shop.order("A", {})
    reader.read()
    before = count(reader.ledger, "exchange_log")
    shop.touch("A")
    reader.read()
    assert count(reader.ledger, "exchange_log") == before


def test_two_stations_agree_by_the_clock_of_pretix(shop: Shop, server: ScriptedServer, tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    one, two = (Reader(folder, server.url) for folder in folders)
    # Its clock is an hour ahead, and it has the older list.
    one.clock.advance(timedelta(hours=1))
    shop.order("A", {"company": "Altes Haus"})
    one.read()
    shop.order("A", {"company": "Neues Haus"})
    two.read()
    for here, there in ((one, two), (two, one)):
        there.ledger.take("other", [each.record for each in here.ledger.waiting("other", 100)])
    assert one.people()["A-1"].attendee.organisation == "Neues Haus"
    assert two.people()["A-1"].attendee.organisation == "Neues Haus"
    for each in (one, two):
        each.stop()


def test_revoked_tickets_are_revoked_here(shop: Shop, reader: Reader) -> None:
    shop.order("A", {})
    shop.revoked = [{"id": 1, "secret": "oldsecret0001", "created": "2024-02-01T10:00:00.5+01:00"}]
    reader.read()
    assert outcome_name(reader.ledger.admit(code("oldsecret0001"), DAY_1, "attendee").outcome) == "revoked"
    shop.revoked.append({"id": 2, "secret": "oldsecret0002", "created": "2024-02-20T10:00:00+01:00"})
    reader.read()
    assert outcome_name(reader.ledger.admit(code("oldsecret0002"), DAY_1, "attendee").outcome) == "revoked"


def test_answers_are_hints_only_if_they_are_wanted(shop: Shop, server: ScriptedServer, tmp_path: Path) -> None:
    answers = [
        {"question_identifier": "ALLERGIE", "answer": "Nüsse"},
        {"question_identifier": "ROLLI", "answer": "Rampe, bitte"},
    ]
    shop.order("A", {"answers": answers})
    reader = Reader(tmp_path, server.url, hints=("ROLLI",))
    reader.read()
    shop.touch("A")
    reader.read()
    rows = reader.ledger.file.db.execute("select text from notes").fetchall()
    assert rows == [("Rampe, bitte",)]
    reader.ledger.write_note(RegistrationId("A-1"), "Rampe ist hinten", DAY_1, "helper")
    answers[1]["answer"] = "Rampe ist nicht mehr nötig"
    shop.touch("A")
    reader.read()
    assert reader.ledger.file.db.execute("select text from notes").fetchall() == [("Rampe ist hinten",)]
    reader.stop()


def test_who_was_erased_does_not_come_back(shop: Shop, reader: Reader) -> None:
    from db.erasure import erase

    shop.order("A", {})
    shop.order("B", {})
    reader.read()
    erase(reader.ledger.file, [RegistrationId("A-1")], DAY_1, "organiser")
    shop.order("A", {"company": "Wieder da"})
    reader.read()
    texts = [person.attendee.last_name for person in reader.people().values()]
    assert "A" not in texts
    assert "B" in texts


def test_a_new_product_is_asked_for_at_once(shop: Shop, reader: Reader) -> None:
    shop.order("A", {})
    reader.read()
    shop.items.append({"id": 9, "name": {"de": "Presse Online"}, "admission": True})
    shop.lists.append(check_in_list(3, "Presse", [9]))
    shop.order("B", {"item": 9})
    reader.read()
    assert (reader.people()["B-1"].role, reader.people()["B-1"].attendance) == ("press", Attendance.ONLINE)


def test_a_person_is_the_same_in_an_export(shop: Shop, reader: Reader, tmp_path: Path) -> None:
    """The API and the export of orders as JSON are mixed as an organiser likes."""
    shop.order("A", {}, {"item": ONLINE}, {"item": SHIRT, "attendee_name": None, "attendee_name_parts": {}})
    shop.order("B", {"blocked": ["x"]}, status="n")
    shop.order("C", {"valid_from": "2024-02-21T08:00:00+01:00"}, status="c", locale="en")
    reader.read()
    items = [{"id": each["id"], "name": each["name"]["de"]} for each in shop.items]
    export = {"event": {"orders": list(shop.orders.values()), "items": items}}
    path = tmp_path / "export.json"
    path.write_text(json.dumps(export), "utf-8")
    source = read_list(path, EVENT_DAYS, time_zone=RULES.time_zone)
    from db.importing import import_registrations

    report = import_registrations(reader.ledger.file, source)
    assert source.refused == ()
    assert (report.created, report.changed, report.missing) == (0, 0, ())
    assert report.unchanged == 4


def test_what_was_read_does_not_wait_to_be_told(shop: Shop, reader: Reader) -> None:
    for number in range(5):
        shop.order(f"A{number}", {"checkins": [check_in(number, "2024-02-20T09:10:00+01:00")]})
    reader.read()
    (state,) = [each for each in reader.ledger.exchange_states() if each.counterpart == "pretix"]
    assert (state.waiting, state.sent, state.refused) == (0, 0, 0)
    assert state.received >= 10
    # Others are told.
    assert {record.record.sort for record in reader.ledger.waiting("hub", 100)} >= {"registration", "entry"}
