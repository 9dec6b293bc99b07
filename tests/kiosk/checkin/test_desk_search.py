"""The newest search is answered, and leaves nothing but numbers in the trail."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_answers import Found, Person
from kiosk.checkin.desk_wishes import CheckIn, Open, Search
from kiosk.checkin.ports import Match
from tests.fakes import MORNING, FakeStore
from tests.people import DAY_1, registration

AYLIN = registration()
ULI = registration(2, first_name="Uli", last_name="Öz")


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([AYLIN, ULI])


@pytest.fixture
def desk(qapp: object, store: FakeStore) -> Iterator[Desk]:
    """A desk at which somebody works."""
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    desk.let_in()
    yield desk
    desk.close()


def heard(desk: Desk) -> list[object]:
    """What the desk tells from now on."""
    told: list[object] = []
    desk.told.connect(told.append)
    return told


def searches(store: FakeStore) -> list[object]:
    """What the trail says of searches."""
    return [detail for _, what, _, detail in store.trail if what == "search"]


def test_of_searches_that_wait_only_the_newest_is_answered(desk: Desk, qtbot: QtBot) -> None:
    told = heard(desk)
    for query in ("a", "ay", "ayl", "celikaya"):
        desk.on_wish(Search(query))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Found("celikaya", (Match(AYLIN, None),))]


def test_a_search_is_answered_before_what_was_wished_after_it(desk: Desk) -> None:
    told = heard(desk)
    desk.on_wish(Search("celikaya"))
    desk.on_wish(Open(ULI.id))
    assert [type(each) for each in told] == [Found, Person]


def test_who_is_in_is_seen_in_the_list_at_once(desk: Desk) -> None:
    told = heard(desk)
    desk.on_wish(Search("celikaya"))
    desk.on_wish(CheckIn(AYLIN.id))
    assert [each.matches for each in told if isinstance(each, Found)] == [
        (Match(AYLIN, None),),
        (Match(AYLIN, MORNING),),
    ]


def test_an_empty_search_finds_nobody(desk: Desk, qtbot: QtBot) -> None:
    told = heard(desk)
    desk.on_wish(Search(""))
    qtbot.waitUntil(lambda: told == [Found("", ())])


def test_a_change_of_one_person_does_not_read_the_whole_list_again(desk: Desk, store: FakeStore) -> None:
    told = heard(desk)
    store.change(AYLIN.id, registration(first_name="Aylin", last_name="Quittenbaum"))
    desk.on_wish(Search("quittenbaum"))
    desk.on_wish(Open(ULI.id))
    store.change(AYLIN.id, None)
    desk.on_wish(Search("quittenbaum"))
    desk.on_wish(Open(ULI.id))
    assert [len(each.matches) for each in told if isinstance(each, Found)] == [1, 0]
    assert store.times_read == 1


def test_the_trail_knows_how_much_was_typed_and_found_and_nothing_of_what(desk: Desk, store: FakeStore) -> None:
    desk.on_wish(Search("cel"))
    desk.on_wish(Open(AYLIN.id))
    desk.on_wish(Search("oez"))
    desk.on_helper_gone()
    assert searches(store) == [{"letters": 3, "hits": 1}]
    assert [operator for operator, what, _, _ in store.trail if what == "search"] == ["organiser"]
    assert "cel" not in repr(store.trail)


def test_one_word_that_is_typed_is_one_search_in_the_trail(desk: Desk, store: FakeStore, qtbot: QtBot) -> None:
    told = heard(desk)
    for query in ("ce", "celi", "celikaya"):
        told.clear()
        desk.on_wish(Search(query))
        qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: searches(store) == [{"letters": 8, "hits": 1}], timeout=20_000)


def test_what_a_helper_still_waited_for_is_not_told_when_they_have_gone(desk: Desk, qtbot: QtBot) -> None:
    told = heard(desk)
    desk.on_wish(Search("aylin"))
    desk.on_helper_gone()
    desk.let_in()
    desk.on_wish(Open(ULI.id))
    assert not [each for each in told if isinstance(each, Found)]
