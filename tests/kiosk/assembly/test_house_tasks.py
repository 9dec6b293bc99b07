"""What organisers ask about the house, done with a real encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.assembly.house_tasks import house_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.assembly.saving_tasks import saving_tasks
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.registration import EventDay
from kiosk.office.office import Task
from kiosk.office.pins import AskPins, ChangePin, PinChanged, PinsKnown
from kiosk.office.places import AskPlaces, PlaceKind, Places
from kiosk.office.saving import Save, Saved
from kiosk.office.stations import AskStations, KnownStations
from kiosk.office.trail import AskTrail, TrailRead
from kiosk.settings import read_event
from tests.db.stations import MORNING, Clock, import_people, open_ledger
from tests.people import EVENT_DAYS

PRESENT, HELPERS, NEW = "739164", "580273", "264915"
DAY: EventDay = EVENT_DAYS[0]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """The station's file, open as the desk has it."""
    ledger = open_ledger(tmp_path, clock, station="Left door")
    import_people(ledger)
    yield ledger
    ledger.close()


@pytest.fixture
def tasks(ledger: Ledger, tmp_path: Path, clock: Clock) -> dict[type, Task]:
    """What the office can do, each with a ledger of its own."""
    rooms = Rooms(read_event(), tmp_path / "event.toml", tmp_path, lambda: open_ledger(tmp_path, clock), clock)
    return {**house_tasks(rooms), **saving_tasks(rooms)}


def done(tasks: dict[type, Task], order: object) -> object:
    """What comes of an order."""
    return tasks[type(order)](order, lambda _done, _of: None)


def test_the_journal_knows_this_station(tasks: dict[type, Task], ledger: Ledger) -> None:
    ledger.admit_registration(ledger.registrations()[0].id, DAY, "helper")
    known = done(tasks, AskStations())
    assert isinstance(known, KnownStations)
    assert [(entry.station, entry.at, entry.here) for entry in known.entries] == [("Left door", MORNING, True)]


def test_the_trail_is_read_with_the_newest_first_and_checked(tasks: dict[type, Task], ledger: Ledger) -> None:
    ledger.leave("helper", "unlock")
    ledger.leave("helper", "search", None, {"letters": 5})
    read = done(tasks, AskTrail())
    assert isinstance(read, TrailRead)
    assert [line.what for line in read.lines[:2]] == ["search", "unlock"]
    assert read.check.broken_at is None


def test_missing_pins_are_known(tasks: dict[type, Task], ledger: Ledger) -> None:
    ledger.choose_pin(Operator.ORGANISER, PRESENT)
    assert done(tasks, AskPins()) == PinsKnown((Operator.HELPER,))


@pytest.fixture
def both(ledger: Ledger) -> None:
    """Both PINs are chosen."""
    ledger.choose_pin(Operator.ORGANISER, PRESENT)
    ledger.choose_pin(Operator.HELPER, HELPERS)


@pytest.mark.usefixtures("both")
def test_who_knows_the_organisers_pin_changes_the_helpers(tasks: dict[type, Task], ledger: Ledger) -> None:
    changed = done(tasks, ChangePin(Operator.HELPER, PRESENT, NEW))
    assert changed == PinChanged(Operator.HELPER, PinAnswer.CHOSEN, ())
    assert ledger.check_pin(NEW) is PinAnswer.HELPER
    assert ledger.check_pin(HELPERS) is PinAnswer.WRONG
    assert ledger.trail()[0].what == "pin-chosen"


@pytest.mark.usefixtures("both")
@pytest.mark.parametrize(
    ("order", "answer"),
    [
        (ChangePin(Operator.ORGANISER, HELPERS, NEW), PinAnswer.WRONG),
        (ChangePin(Operator.HELPER, "111213", NEW), PinAnswer.WRONG),
        (ChangePin(Operator.HELPER, PRESENT, "123456"), PinAnswer.TOO_SIMPLE),
        (ChangePin(Operator.HELPER, PRESENT, PRESENT), PinAnswer.TAKEN),
    ],
)
def test_a_refused_change_leaves_both_as_they_are(
    tasks: dict[type, Task], ledger: Ledger, clock: Clock, order: ChangePin, answer: PinAnswer
) -> None:
    changed = done(tasks, order)
    assert isinstance(changed, PinChanged)
    assert changed.answer is answer
    clock.advance(timedelta(minutes=10))
    assert ledger.check_pin(PRESENT) is PinAnswer.ORGANISER
    assert ledger.check_pin(HELPERS) is PinAnswer.HELPER


@pytest.mark.usefixtures("both")
def test_a_wrong_present_pin_is_in_the_trail_and_no_pin_ever_is(tasks: dict[type, Task], ledger: Ledger) -> None:
    done(tasks, ChangePin(Operator.HELPER, "111213", NEW))
    assert ledger.trail()[0].what == "wrong-pin"
    written = repr(ledger.trail())
    assert not any(pin in written for pin in (PRESENT, HELPERS, NEW, "111213"))


def test_places_begin_with_the_stations_own_folder(tasks: dict[type, Task], tmp_path: Path) -> None:
    found = done(tasks, AskPlaces())
    assert isinstance(found, Places)
    assert (found.places[0].kind, found.places[0].path) == (PlaceKind.EXPORTS, tmp_path / "exports")


def test_what_is_saved_stands_in_the_trail_without_its_content(
    tasks: dict[type, Task], ledger: Ledger, tmp_path: Path
) -> None:
    saved = done(tasks, Save(tmp_path, "zahlen.csv", b"1;2", "numbers"))
    assert isinstance(saved, Saved)
    line = ledger.trail()[0]
    assert (line.what, line.detail) == ("export", {"what": "numbers", "bytes": 3})
