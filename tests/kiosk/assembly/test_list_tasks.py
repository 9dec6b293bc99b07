"""Organisers' lists, looked at, tried and loaded with a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.assembly.list_tasks import list_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.domain.list_words import ListFault, ListTrouble, Wrong
from kiosk.domain.operator import Operator
from kiosk.office.lists import ListChoice, ListLoaded, ListSeen, ListTried, LoadList, LookAtList, TryList
from kiosk.office.office import Task
from kiosk.settings import read_event
from tests.db.lists.tables import FILES, as_text
from tests.db.stations import Clock, import_people, open_ledger

MESSY = FILES / "messy_windows_1252.csv"
PEOPLE = [["id", "code", "first_name", "last_name"], ["N1", "GD-1", "Ada", "Uhl"], ["N2", "GD-2", "Bo", "Öz"]]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """The station's file, open as the desk has it, still empty."""
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.close()


@pytest.fixture
def tasks(ledger: Ledger, tmp_path: Path) -> dict[type, Task]:
    clock = Clock()
    return list_tasks(Rooms(read_event(), Path("event.toml"), tmp_path, lambda: open_ledger(tmp_path, clock), clock))


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(as_text(PEOPLE), "utf-8")
    return path


def done(tasks: dict[type, Task], order: object) -> object:
    """What comes of an order."""
    return tasks[type(order)](order, lambda done, of: None)


def seen(tasks: dict[type, Task], choice: ListChoice) -> ListSeen:
    news = done(tasks, LookAtList(choice))
    assert isinstance(news, ListSeen)
    return news


def tried(tasks: dict[type, Task], choice: ListChoice) -> ListTried:
    news = done(tasks, TryList(choice, seen(tasks, choice).digest))
    assert isinstance(news, ListTried)
    return news


def loaded(tasks: dict[type, Task], choice: ListChoice) -> ListLoaded:
    news = done(tasks, LoadList(choice, seen(tasks, choice).digest))
    assert isinstance(news, ListLoaded)
    return news


def test_a_try_tells_everything_and_writes_nothing(tasks: dict[type, Task], ledger: Ledger) -> None:
    news = tried(tasks, ListChoice(MESSY))
    result = news.result
    assert (len(result.new), result.refused_rows, len(result.alike)) == (7, 2, 1)
    assert [(each.heading, each.refusal.line, each.refusal.why) for each in result.refused] == [
        ("Teilnehmer*in", 9, Wrong.NO_NAME),
        ("days", 13, Wrong.DAYS),
    ]
    assert (news.rehearsal.badges, news.rehearsal.numbers.far) == (5, 5)
    assert ledger.registrations() == ()
    assert ledger.trail() == ()


def test_loading_writes_and_leaves_a_line_without_names(tasks: dict[type, Task], ledger: Ledger) -> None:
    news = loaded(tasks, ListChoice(MESSY))
    assert (news.people, len(ledger.registrations())) == (7, 7)
    (line,) = ledger.trail()
    assert (line.operator, line.what) == (Operator.ORGANISER, "import")
    assert dict(line.detail) == {"new": 7, "changed": 0, "unchanged": 0, "missing": 0, "refused": 2}


def test_what_changes_is_told_with_its_fields(tasks: dict[type, Task], people: Path) -> None:
    loaded(tasks, ListChoice(people))
    people.write_text(people.read_text("utf-8").replace("Ada", "Adelheid"), "utf-8")
    result = tried(tasks, ListChoice(people)).result
    assert [(each.line, each.name, each.fields) for each in result.changed] == [(2, "Adelheid Uhl", ("first_name",))]
    assert (result.new, result.unchanged) == ((), 1)


def test_people_who_are_missing_are_named_unless_the_list_is_only_a_part(
    tasks: dict[type, Task], ledger: Ledger, people: Path
) -> None:
    import_people(ledger)
    assert len(tried(tasks, ListChoice(people)).result.missing) == 6
    assert tried(tasks, ListChoice(people, partial=True)).result.missing == ()


def test_a_file_that_has_changed_since_is_not_loaded(tasks: dict[type, Task], ledger: Ledger, people: Path) -> None:
    digest = seen(tasks, ListChoice(people)).digest
    people.write_text(people.read_text("utf-8").replace("Uhl", "Ohl"), "utf-8")
    for order in (TryList(ListChoice(people), digest), LoadList(ListChoice(people), digest)):
        with pytest.raises(ListTrouble) as trouble:
            done(tasks, order)
        assert trouble.value.fault is ListFault.CHANGED
    assert ledger.registrations() == ()


def test_a_file_that_is_pulled_out_says_so(tasks: dict[type, Task], people: Path) -> None:
    digest = seen(tasks, ListChoice(people)).digest
    people.unlink()
    with pytest.raises(ListTrouble) as trouble:
        done(tasks, TryList(ListChoice(people), digest))
    assert trouble.value.fault is ListFault.GONE


def test_a_try_for_which_nobody_waits_any_more_stops(tasks: dict[type, Task], people: Path) -> None:
    order = TryList(ListChoice(people), seen(tasks, ListChoice(people)).digest)
    order.wanted.drop()
    with pytest.raises(ListTrouble) as trouble:
        done(tasks, order)
    assert trouble.value.fault is ListFault.STOPPED


def test_how_far_it_is_is_told_up_to_the_end(tasks: dict[type, Task], people: Path) -> None:
    told: list[tuple[int, int]] = []
    order = TryList(ListChoice(people), seen(tasks, ListChoice(people)).digest)
    tasks[TryList](order, lambda done, of: told.append((done, of)))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert [done / of for done, of in told] == sorted(done / of for done, of in told)


def test_columns_are_read_as_they_were_chosen(tasks: dict[type, Task], people: Path) -> None:
    choice = ListChoice(people, columns=((2, ""),))
    assert loaded(tasks, choice).result.new[0].name == "Uhl"


def test_nothing_of_a_person_is_in_the_repr_of_orders_and_news(tasks: dict[type, Task], people: Path) -> None:
    choice = ListChoice(people)
    for news in (seen(tasks, choice), tried(tasks, choice), loaded(tasks, replace(choice, partial=True))):
        assert "Uhl" not in repr(news)
