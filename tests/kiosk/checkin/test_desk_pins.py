"""Who gets into the helpers' area, and what the trail says of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from kiosk.checkin.desk import Desk
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from tests.fakes import MORNING, FakeStore
from tests.people import DAY_1, registration

AYLIN = registration()
HELPER_PIN, ORGANISER_PIN = "739164", "802753"


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> FakeStore:
    """A file with both PINs."""
    store = FakeStore([AYLIN])
    store.pins = {Operator.HELPER: HELPER_PIN, Operator.ORGANISER: ORGANISER_PIN}
    return store


@pytest.fixture
def desk(qapp: object, store: FakeStore, clock: Clock) -> Iterator[Desk]:
    desk = Desk(lambda: store, clock, lambda _moment: DAY_1)
    yield desk
    desk.close()


@pytest.fixture
def answers(desk: Desk) -> list[PinAnswer]:
    """What is answered to PINs."""
    answers: list[PinAnswer] = []
    desk.pin_answered.connect(answers.append)
    return answers


def trail(store: FakeStore) -> list[tuple[str, str]]:
    """Who did what."""
    return [(operator, what) for operator, what, _, _ in store.trail]


def test_unlocking_a_wrong_pin_and_leaving_are_in_the_trail(
    desk: Desk, store: FakeStore, answers: list[PinAnswer]
) -> None:
    desk.open()
    desk.check_pin("000000")
    desk.check_pin(HELPER_PIN)
    desk.on_helper_gone()
    desk.check_pin(ORGANISER_PIN)
    assert answers == [PinAnswer.WRONG, PinAnswer.HELPER, PinAnswer.ORGANISER]
    assert trail(store) == [
        ("attendee", "wrong-pin"),
        ("helper", "unlock"),
        ("helper", "leave"),
        ("organiser", "unlock"),
    ]


def test_the_trail_names_whose_badge_was_shown_and_only_for_this_time(desk: Desk, store: FakeStore) -> None:
    desk.open()
    desk.on_unlocking(AYLIN.id)
    desk.check_pin(HELPER_PIN)
    desk.on_helper_gone()
    desk.on_unlocking(None)
    desk.check_pin(HELPER_PIN)
    assert [whom for _, what, whom, _ in store.trail if what == "unlock"] == [AYLIN.id, None]


def test_no_pin_is_in_the_trail(desk: Desk, store: FakeStore) -> None:
    desk.open()
    for pin in (HELPER_PIN, "918273", ORGANISER_PIN):
        desk.check_pin(pin)
    assert not any(pin in repr(store.trail) for pin in (HELPER_PIN, "918273", ORGANISER_PIN))


def test_at_first_start_the_organisers_pin_is_chosen_and_then_the_helpers(
    desk: Desk, store: FakeStore, answers: list[PinAnswer]
) -> None:
    store.pins = {}
    missing: list[tuple[Operator, ...]] = []
    desk.pins_missing.connect(missing.append)
    desk.open()
    desk.choose_pin(Operator.ORGANISER, "123")
    desk.choose_pin(Operator.ORGANISER, ORGANISER_PIN)
    desk.choose_pin(Operator.HELPER, ORGANISER_PIN)
    desk.choose_pin(Operator.HELPER, HELPER_PIN)
    assert answers == [
        PinAnswer.TOO_SIMPLE,
        PinAnswer.CHOSEN,
        PinAnswer.TAKEN,
        PinAnswer.CHOSEN,
        PinAnswer.ORGANISER,
    ]
    assert missing == [(Operator.ORGANISER, Operator.HELPER), (Operator.HELPER,), ()]
    assert store.pins == {Operator.ORGANISER: ORGANISER_PIN, Operator.HELPER: HELPER_PIN}


@pytest.mark.parametrize("whose", [Operator.HELPER, Operator.ORGANISER])
def test_once_there_are_pins_none_is_chosen_but_tried(
    desk: Desk, store: FakeStore, answers: list[PinAnswer], whose: Operator
) -> None:
    desk.open()
    desk.choose_pin(whose, "918273")
    assert answers == [PinAnswer.WRONG]
    assert store.pins == {Operator.HELPER: HELPER_PIN, Operator.ORGANISER: ORGANISER_PIN}


def test_the_second_pin_is_chosen_by_nobody_who_comes_later(
    desk: Desk, store: FakeStore, answers: list[PinAnswer], clock: Clock
) -> None:
    store.pins = {}
    desk.open()
    desk.choose_pin(Operator.ORGANISER, ORGANISER_PIN)
    clock.now += timedelta(minutes=2)
    desk.choose_pin(Operator.HELPER, HELPER_PIN)
    desk.on_helper_gone()
    desk.choose_pin(Operator.HELPER, HELPER_PIN)
    assert answers == [PinAnswer.CHOSEN, PinAnswer.WRONG, PinAnswer.WRONG]
    assert Operator.HELPER not in store.pins


def test_the_first_pin_is_the_organisers(desk: Desk, store: FakeStore, answers: list[PinAnswer]) -> None:
    store.pins = {}
    desk.open()
    desk.choose_pin(Operator.HELPER, HELPER_PIN)
    assert answers == [PinAnswer.WRONG]
    assert store.pins == {}


def test_whoever_has_the_only_pin_may_do_everything(desk: Desk, store: FakeStore, answers: list[PinAnswer]) -> None:
    del store.pins[Operator.ORGANISER]
    desk.open()
    desk.check_pin(HELPER_PIN)
    assert answers == [PinAnswer.ORGANISER]


def test_a_broken_file_locks_nobody_out_who_knows_a_pin(desk: Desk, store: FakeStore, answers: list[PinAnswer]) -> None:
    desk.open()
    store.broken = True
    desk.check_pin(HELPER_PIN)
    assert answers == [PinAnswer.HELPER]


def test_while_the_file_is_broken_five_wrong_pins_lock_for_five_minutes(
    desk: Desk, store: FakeStore, answers: list[PinAnswer], clock: Clock
) -> None:
    desk.open()
    store.broken = True
    for _ in range(5):
        desk.check_pin("918273")
    desk.check_pin(HELPER_PIN)
    clock.now += timedelta(minutes=5)
    desk.check_pin(HELPER_PIN)
    assert answers == [PinAnswer.WRONG] * 5 + [PinAnswer.LOCKED, PinAnswer.HELPER]
