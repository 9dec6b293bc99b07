"""The lookout: sees who is joined and how it stands, and what has been wrong for long; couriers follow it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from kiosk.diagnostics import EXCHANGE, BugWatch
from kiosk.domain.exchange import ExchangeState
from kiosk.sync.couriers import Couriers
from kiosk.sync.lookout import LATE, Lookout, Seen, Wrong
from kiosk.sync.ports import Counterpart, Heard, Store
from tests.kiosk.sync.fakes import FakeCounterpart, FakeFile, record
from tests.people import MORNING


class Right:
    """The right to exchange; `elsewhere` another program has it."""

    def __init__(self) -> None:
        self.elsewhere, self.here = False, False

    def taken(self) -> bool:
        self.here = not self.elsewhere
        return self.here

    def give_up(self) -> None:
        self.here = False


class Tower:
    """A lookout on the test's own thread."""

    def __init__(self) -> None:
        self.file, self.right, self.now = FakeFile(), Right(), MORNING
        self.lookout = Lookout(self.file.as_store, self.right, lambda: self.now)
        self.seen: list[Seen] = []
        self.lookout.seen.connect(self.seen.append)

    def look(self, *states: ExchangeState) -> Seen:
        """What it has told last, after somebody has written that it stands like this."""
        if states:
            self.file.states = list(states)
            self.file.others += 1
        self.lookout.on_look()
        return self.seen[-1]


@pytest.fixture
def tower(qtbot: QtBot) -> Iterator[Tower]:
    """Looks when it is told to."""
    tower = Tower()
    yield tower
    tower.lookout.close()


AWAY = ExchangeState("hub", contact=MORNING, trouble="No answer", trouble_since=MORNING)


def test_it_tells_who_is_joined_and_how_that_stands(tower: Tower) -> None:
    seen = tower.look(ExchangeState("hub", sent=3))
    assert [name for name, _ in seen.joined] == ["hub"]
    assert seen.states == (ExchangeState("hub", sent=3),)
    assert seen.here


def test_it_tells_nothing_twice(tower: Tower) -> None:
    tower.look(ExchangeState("hub"))
    tower.look(ExchangeState("hub"))
    assert len(tower.seen) == 1


def test_no_secret_is_told(tower: Tower) -> None:
    assert "secret" not in repr(tower.look())


def test_joining_anew_is_noticed(tower: Tower) -> None:
    before = tower.look().joined
    tower.file.joined["hub"] = "another secret"
    tower.file.others += 1
    assert tower.look().joined != before


def test_without_a_counterpart_the_right_is_left_to_others(tower: Tower) -> None:
    tower.file.joined.clear()
    assert not tower.look().here
    assert not tower.right.here


def test_while_another_program_exchanges_this_one_only_shows_how_it_stands(tower: Tower) -> None:
    tower.right.elsewhere = True
    seen = tower.look(ExchangeState("hub", sent=3))
    assert not seen.here
    assert seen.states[0].sent == 3
    tower.right.elsewhere = False
    assert tower.look().here


def test_an_absence_is_late_after_five_minutes_and_not_before(tower: Tower) -> None:
    tower.now = MORNING + LATE - timedelta(seconds=1)
    assert tower.look(AWAY).late == ()
    tower.now = MORNING + LATE
    assert tower.look().late == (("hub", Wrong.AWAY),)


def test_what_was_refused_is_late_after_five_minutes_until_it_is_settled(tower: Tower) -> None:
    assert tower.look(ExchangeState("hub", refused=1)).late == ()
    tower.now += LATE
    assert tower.look().late == (("hub", Wrong.REFUSED),)
    assert tower.look(ExchangeState("hub")).late == ()


def test_a_broken_file_is_opened_again_once_it_works(tower: Tower) -> None:
    tower.look(ExchangeState("hub"))
    tower.file.broken = True
    tower.lookout.on_look()
    assert tower.file.closed
    tower.file.broken = False
    assert tower.look(ExchangeState("hub", sent=1)).states[0].sent == 1


class Depot:
    """Couriers with a hub that is only there in memory."""

    def __init__(self) -> None:
        self.hub, self.file = FakeCounterpart(), FakeFile()
        self.couriers = Couriers(lambda name: partial(self._open, name))
        self.couriers.open()

    def _open(self, name: str) -> tuple[Store, Counterpart]:
        return self.file.as_store(), self.hub


@pytest.fixture
def depot(qtbot: QtBot) -> Iterator[Depot]:
    """Couriers on threads."""
    depot = Depot()
    yield depot
    depot.couriers.close()


HERE = Seen((("hub", "one"),), (ExchangeState("hub", contact=MORNING),), here=True)


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith(EXCHANGE)]


def test_a_courier_goes_as_soon_as_somebody_has_joined_and_comes_back_when_they_leave(
    depot: Depot, qtbot: QtBot
) -> None:
    depot.couriers.on_seen(HERE)
    assert depot.couriers.names == ("hub",)
    qtbot.waitUntil(lambda: depot.hub.is_open, timeout=20_000)
    depot.couriers.on_seen(Seen())
    qtbot.waitUntil(lambda: not depot.hub.is_open and not threads(), timeout=20_000)


def test_no_courier_goes_while_another_program_exchanges(depot: Depot) -> None:
    depot.couriers.on_seen(replace(HERE, here=False))
    assert depot.couriers.names == ()


def test_another_connection_needs_another_courier(depot: Depot, qtbot: QtBot) -> None:
    depot.couriers.on_seen(HERE)
    qtbot.waitUntil(lambda: depot.hub.opened == 1, timeout=20_000)
    depot.couriers.on_seen(replace(HERE, joined=(("hub", "two"),)))
    qtbot.waitUntil(lambda: depot.hub.opened == 2, timeout=20_000)
    assert depot.couriers.names == ("hub",)


def test_what_comes_from_elsewhere_is_said(depot: Depot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(depot.couriers.took, timeout=20_000):
        depot.hub.says = [Heard((record(1),), {"lane": 1})]
        depot.couriers.on_seen(HERE)


def test_nothing_runs_after_closing_and_no_late_word_begins_anything(depot: Depot, qtbot: QtBot) -> None:
    depot.couriers.on_seen(HERE)
    qtbot.waitUntil(lambda: depot.hub.is_open, timeout=20_000)
    depot.couriers.close()
    assert threads() == []
    depot.couriers.on_seen(HERE)
    assert depot.couriers.names == ()


def test_a_courier_that_hangs_in_the_network_keeps_nobody_from_ending(
    depot: Depot, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.sync.couriers.STOP_SECONDS", 0.05)
    free, inside = threading.Event(), threading.Event()

    def hang() -> float | None:
        inside.set()
        free.wait(20)
        return None

    depot.hub.open = hang  # type: ignore[method-assign]
    depot.couriers.on_seen(HERE)
    assert inside.wait(20)
    depot.couriers.close()
    assert len(threads()) == 1
    free.set()
    qtbot.waitUntil(lambda: not threads(), timeout=20_000)


def test_whether_the_hub_answers_is_said_when_it_changes(depot: Depot) -> None:
    heard: list[bool] = []
    depot.couriers.hub_reached.connect(heard.append)
    depot.couriers.on_seen(HERE)
    depot.couriers.on_seen(replace(HERE, states=(ExchangeState("hub", contact=MORNING, sent=1),)))
    depot.couriers.on_seen(replace(HERE, states=(AWAY,)))
    assert heard == [True, False]


def test_an_error_that_nobody_expected_ends_one_courier_and_no_door_and_it_begins_anew(
    depot: Depot, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    watch, found = BugWatch(), []
    watch.found.connect(lambda: found.append(True))
    watch.install()
    try:
        depot.hub.hear = _bug  # type: ignore[method-assign,assignment]
        depot.couriers.on_seen(HERE)
        qtbot.waitUntil(lambda: "unexpected error in exchange hub" in caplog.text, timeout=20_000)
        qtbot.waitUntil(lambda: not threads(), timeout=20_000)
    finally:
        watch.remove()
    assert found == []
    assert "Amelie" not in caplog.text
    depot.couriers.on_look()
    assert len(threads()) == 1


def _bug(_store: object) -> None:
    raise KeyError("Amelie")
