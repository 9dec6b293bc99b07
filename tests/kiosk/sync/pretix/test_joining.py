"""Joining: event and check-in lists as far as they are clear, and what is to be chosen where they are not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from db.lists.days import day_of_heading
from kiosk.domain.registration import EventDay
from kiosk.sync.ports import NotReached
from kiosk.sync.pretix.connection import Connection, ConnectionTrouble
from kiosk.sync.pretix.goods import CheckInList
from kiosk.sync.pretix.invitation import Invitation
from kiosk.sync.pretix.joining import (
    Choices,
    JoiningTrouble,
    Wanted,
    chosen,
    connected,
    left,
    match_lists,
    rolled,
)
from tests.kiosk.sync.pretix.shop import EVENT, TOKEN, check_in_list, connection
from tests.kiosk.sync.scripted import Asked, Reply, ScriptedServer, said
from tests.people import DAY_1, DAY_2, EVENT_DAYS


def named(text: str) -> EventDay | None:
    return day_of_heading(text, EVENT_DAYS)


def a_list(number: int, name: str, **changes: Any) -> CheckInList:
    fields: dict[str, Any] = {"products": None, "date": None, "takes_unpaid": False, "has_rules": False}
    return CheckInList(number, name, **fields | changes)


@pytest.mark.parametrize(
    ("lists", "dates", "settled", "found"),
    [
        ([a_list(1, "Tag 1 (20.02.)"), a_list(2, "Tag 2 (21.02.)")], {}, {}, {DAY_1: 1, DAY_2: 2}),
        ([a_list(1, "Dienstag"), a_list(2, "Wednesday"), a_list(3, "VIP")], {}, {}, {DAY_1: 1, DAY_2: 2}),
        ([a_list(5, "Alle")], {}, {}, {DAY_1: 5, DAY_2: 5}),
        ([a_list(5, "Tag 1")], {}, {}, {DAY_1: 5}),
        ([a_list(5, "Alle"), a_list(6, "Presse")], {}, {}, {}),
        ([a_list(1, "Tag 1"), a_list(2, "Tag 1 streng", has_rules=True)], {}, {}, {DAY_1: 1}),
        ([a_list(1, "Tag 1"), a_list(2, "Tag 1 West")], {}, {}, {}),
        ([a_list(1, "Tag 1"), a_list(2, "Tag 1 West")], {}, {DAY_1: 2}, {DAY_1: 2}),
        ([a_list(1, "A", date=8), a_list(2, "B", date=9)], {8: DAY_1, 9: DAY_2}, {}, {DAY_1: 1, DAY_2: 2}),
        ([a_list(1, "A", date=8)], {8: date(2024, 3, 1)}, {}, {}),
        ([a_list(1, "Tag 1")], {}, {EventDay(date(2030, 1, 1)): 1}, {DAY_1: 1}),
        ([], {}, {}, {}),
    ],
)
def test_which_list_is_that_of_a_day(
    lists: list[CheckInList],
    dates: Mapping[int, date],
    settled: Mapping[EventDay, int],
    found: Mapping[EventDay, int],
) -> None:
    assert match_lists(lists, dates, EVENT_DAYS, settled, named) == found


class Backend:
    """Where devices are let in; `events` are short names, `lists` as the API gives them."""

    def __init__(self) -> None:
        self.events = ["digital"]
        self.lists = [check_in_list(1, "Tag 1", None), check_in_list(2, "Tag 2", None)]
        self.suggested: object = None
        self.refuses = False
        self.told: list[Asked] = []

    def answer(self, asked: Asked) -> Reply:
        self.told.append(asked)
        device = {"organizer": "gemeinsam", "device_id": 7, "name": "Kiosk 7", "security_profile": "pretixscan"}
        match asked.path.removeprefix("/api/v1/"):
            case "device/initialize" if self.refuses:
                return said({"token": ["This initialization token has already been used."]}, 400)
            case "device/initialize":
                return said(device | {"api_token": TOKEN})
            case "device/roll":
                return said(device | {"api_token": "another" + TOKEN})
            case "device/revoke":
                return said(device | {"api_token": None})
            case "device/eventselection":
                return said({"event": self.suggested}) if self.suggested else said({}, 404)
            case "organizers/gemeinsam/events/":
                events = [{"slug": slug, "name": {"de": slug.title()}} for slug in self.events]
                return said({"count": len(events), "next": None, "results": events})
            case path if path.endswith("checkinlists/"):
                return said({"count": len(self.lists), "next": None, "results": self.lists})
            case path if f"/api/v1/{path}" == EVENT:
                return said({"has_subevents": False, "timezone": "Europe/Berlin"})
            case _:
                return said({"detail": "Nicht gefunden."}, 404)


def choose(backend: Backend, **wanted: Any) -> Connection | Choices:
    with ScriptedServer(backend.answer) as server:
        there = connected(Invitation(server.url, "word"), "Station 1")
        return chosen(there, Wanted(**wanted), EVENT_DAYS, named)


def test_a_device_with_one_event_and_clear_lists_has_nothing_to_choose() -> None:
    backend = Backend()
    found = choose(backend)
    assert isinstance(found, Connection)
    assert (found.event, dict(found.lists), found.device, found.label) == (
        "digital",
        {DAY_1: 1, DAY_2: 2},
        7,
        "Kiosk 7",
    )
    assert found.is_complete
    assert b"Station 1" in backend.told[0].body
    assert "Authorization" not in backend.told[0].headers


def test_a_code_that_was_used_is_told_so() -> None:
    backend = Backend()
    backend.refuses = True
    with pytest.raises(JoiningTrouble, match="used before") as trouble:
        choose(backend)
    assert "word" not in repr(trouble.value)


def test_several_events_are_shown_unless_one_is_wanted_or_suggested() -> None:
    backend = Backend()
    backend.events = ["digital", "sommerfest"]
    assert choose(backend) == Choices(events=(("digital", "Digital"), ("sommerfest", "Sommerfest")))
    assert isinstance(choose(backend, event="digital"), Connection)
    assert isinstance(choose(backend, event="anderes"), Choices)
    for suggested in ("digital", {"slug": "digital", "name": {"de": "Digital"}}):
        backend.suggested = suggested
        assert isinstance(choose(backend), Connection)


def test_a_device_without_events_says_what_to_do() -> None:
    backend = Backend()
    backend.events = []
    with pytest.raises(JoiningTrouble, match="give it access"):
        choose(backend)


def test_days_without_a_list_are_shown_with_all_lists() -> None:
    backend = Backend()
    backend.lists = [check_in_list(1, "Tag 1", None), check_in_list(5, "Rest", None)]
    found = choose(backend)
    assert isinstance(found, Choices)
    assert found.open == (DAY_2,)
    assert [each.id for each in found.lists] == [1, 5]
    assert isinstance(choose(backend, lists={DAY_2: 5}), Connection)
    with pytest.raises(JoiningTrouble, match="no check-in list 77"):
        choose(backend, lists={DAY_2: 77})


def test_what_was_chosen_before_stays() -> None:
    backend = Backend()
    with ScriptedServer(backend.answer) as server:
        here = connection(server.url, lists={DAY_1: 2, DAY_2: 1}, online=(3,), hints=("X",), everybody=True)
        found = chosen(here, Wanted(), EVENT_DAYS, named)
        assert found == here
        other = chosen(here, Wanted(online=(), hints=("Y",), everybody=False), EVENT_DAYS, named)
    assert isinstance(other, Connection)
    assert (other.online, other.hints, other.everybody, other.lists) == ((), ("Y",), False, here.lists)


def test_a_new_token_takes_the_place_of_the_old_one() -> None:
    with ScriptedServer(Backend().answer) as server:
        here = connection(server.url)
        assert rolled(here).token == "another" + TOKEN
        left(here)


def test_no_pretix_at_the_address_is_not_reached() -> None:
    with ScriptedServer(lambda asked: said({}, 404)) as server, pytest.raises(NotReached, match="no pretix"):
        connected(Invitation(server.url, "word"), "Station 1")
    with ScriptedServer(lambda asked: said(["x"])) as server, pytest.raises(NotReached, match="understand"):
        connected(Invitation(server.url, "word"), "Station 1")


def test_a_connection_is_kept_as_it_is_and_shows_no_token() -> None:
    here = connection("https://pretix.example.org", online=(3,), hints=("X",), everybody=True)
    assert Connection.from_text(here.text()) == here
    assert TOKEN not in repr(here)
    assert here.is_complete
    for text in ("", "{}", "[]", here.text()[:-5], here.text().replace('"lists"', '"list"')):
        with pytest.raises(ConnectionTrouble) as trouble:
            Connection.from_text(text)
        assert TOKEN not in repr(trouble.value)
        assert trouble.value.__cause__ is None
