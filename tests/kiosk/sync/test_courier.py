"""The courier: quick while all is well, patient while it is not, and never waited for."""

from __future__ import annotations

import threading

import pytest

from kiosk.sync.courier import CONTACT_SECONDS, SLICE_SECONDS, SURE_SECONDS, Courier, Went
from kiosk.sync.pace import LONGEST, SOON
from kiosk.sync.ports import Counterpart, Heard, NotAllowed, NotReached, Store
from tests.kiosk.sync.fakes import FakeCounterpart, FakeFile, record


class Scene:
    """A courier without a thread, on a clock that goes on by what it waits."""

    def __init__(self, records: int = 0) -> None:
        self.hub, self.file = FakeCounterpart(), FakeFile(records)
        self.now, self.opened = 1_000.0, 0
        self.went: list[Went] = []
        self.courier = Courier("hub", self._open, self.went.append, monotonic=lambda: self.now, chance=lambda: 0.5)

    def _open(self) -> tuple[Store, Counterpart]:
        self.opened += 1
        return self.file.as_store(), self.hub

    def ticks(self, count: int, seconds: float = 0.1) -> None:
        """So many ticks, each of which takes so long."""
        for _ in range(count):
            self.courier.tick()
            self.now += seconds


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Scene:
    """Nobody really waits."""
    monkeypatch.setattr(threading.Event, "wait", lambda _self, _timeout=None: False)
    return Scene()


def test_what_waits_is_told_batch_by_batch_without_a_pause(scene: Scene) -> None:
    for _ in range(5):
        scene.file.write()
    scene.ticks(4, 0.0)
    assert scene.hub.told == [1, 2, 3, 4, 5]
    assert scene.hub.waited <= 1


def test_while_nobody_writes_the_log_is_asked_once_in_a_while_only(scene: Scene) -> None:
    scene.ticks(5)
    asked = scene.file.asked
    scene.ticks(10, 0.1)
    assert scene.file.asked == asked
    scene.now += SURE_SECONDS
    scene.ticks(1)
    assert scene.file.asked == asked + 1


def test_what_somebody_writes_is_told_in_the_next_tick(scene: Scene) -> None:
    scene.ticks(5)
    scene.file.write()
    scene.ticks(1)
    assert scene.hub.told == [1]


def test_what_is_heard_is_taken_and_said(scene: Scene) -> None:
    scene.ticks(3)
    scene.went.clear()
    scene.hub.says = [Heard((record(1), record(2)), {"lane": 2})]
    scene.ticks(1)
    assert len(scene.file.taken) == 2
    assert [went.received for went in scene.went] == [2]


def test_after_something_was_heard_the_log_is_asked_as_it_may_have_to_be_answered(scene: Scene) -> None:
    scene.ticks(3)
    asked = scene.file.asked
    scene.hub.says = [Heard((record(1),), {"lane": 1})]
    scene.ticks(2)
    assert scene.file.asked == asked + 1


def test_after_an_erasure_the_file_is_swept_once_all_is_heard(scene: Scene) -> None:
    scene.ticks(3)
    scene.file.erased = 1
    scene.hub.says = [Heard((record(1),), {"lane": 1}, more=True), Heard((record(2),), {"lane": 2})]
    scene.ticks(1)
    assert scene.file.swept == 0
    scene.ticks(1)
    assert scene.file.swept == 1
    scene.file.erased = 0
    scene.ticks(5)
    assert scene.file.swept == 1


def test_a_quiet_day_says_nothing_after_it_was_reached(scene: Scene) -> None:
    scene.ticks(50)
    assert [(went.sent, went.received, went.trouble) for went in scene.went] == [(0, 0, None)]


def test_that_it_is_reached_is_kept_once_a_minute_on_a_quiet_day(scene: Scene) -> None:
    scene.ticks(30)
    assert scene.file.contacts == [0.25, None]
    scene.now += CONTACT_SECONDS
    scene.ticks(1)
    assert len(scene.file.contacts) == 3


def test_a_counterpart_that_is_away_is_tried_after_pauses_that_grow(scene: Scene) -> None:
    scene.hub.trouble = NotReached("The hub does not answer")
    scene.ticks(1_300)  # 130 seconds
    assert scene.hub.opened == 8  # after 0, 1, 3, 7, 15, 31, 63 and 123 seconds
    assert scene.file.troubles == ["The hub does not answer"]


def test_its_absence_is_said_once_and_its_return_as_well(scene: Scene) -> None:
    scene.hub.trouble = NotReached("The hub does not answer")
    scene.ticks(100)
    scene.hub.trouble = None
    scene.ticks(100)
    assert [went.trouble is None for went in scene.went] == [False, True]


def test_who_is_not_let_in_is_tried_once_a_minute(scene: Scene) -> None:
    scene.hub.trouble = NotAllowed("The password is wrong")
    scene.ticks(590)
    assert scene.hub.opened == 1
    scene.now += LONGEST
    scene.ticks(2)
    assert scene.hub.opened == 2


def test_a_check_in_shortens_a_long_pause(scene: Scene) -> None:
    scene.hub.trouble = NotReached("The hub does not answer")
    scene.ticks(320)
    opened = scene.hub.opened
    scene.file.write()
    scene.now += SOON
    scene.ticks(3)
    assert scene.hub.opened == opened + 1


def test_somebody_who_wants_it_tried_now_ends_the_pause_also_for_who_was_not_let_in(scene: Scene) -> None:
    scene.hub.trouble = NotAllowed("The password is wrong")
    scene.ticks(3)
    scene.hub.trouble = None
    scene.file.wish()
    scene.ticks(2)
    assert scene.hub.is_open


def test_a_wish_to_try_what_was_refused_outlives_a_failure(scene: Scene) -> None:
    scene.file.write()
    scene.hub.refuses = {"entry-1"}
    scene.ticks(3)
    scene.hub.trouble, scene.hub.refuses = NotReached("The hub does not answer"), set()
    scene.file.wish(again=True)
    scene.ticks(2)
    assert [refusal.id for refusal in scene.file.aside] == ["entry-1"]
    scene.hub.trouble = None
    scene.ticks(20)
    assert scene.file.aside == []
    assert scene.hub.told == [0]


def test_what_others_hear_by_its_number_is_told_again_under_a_new_one(scene: Scene) -> None:
    scene.hub.numbered = True
    scene.file.write()
    scene.hub.refuses = {"entry-1"}
    scene.ticks(3)
    scene.file.wish(again=True)
    scene.ticks(1)
    assert [record.id for record in scene.file.again] == ["entry-1"]


def test_trouble_that_is_noticed_while_listening_is_kept_and_said(scene: Scene) -> None:
    scene.ticks(5)
    scene.hub.wait = _away  # type: ignore[method-assign,assignment]
    scene.ticks(1)
    assert scene.file.troubles == ["The cable is out"]
    assert scene.went[-1].trouble is not None


def test_a_broken_file_is_let_go_of_and_opened_anew(scene: Scene) -> None:
    scene.ticks(3)
    scene.file.broken = True
    scene.ticks(3)
    assert scene.file.closed
    scene.file.broken = False
    scene.now += LONGEST
    scene.ticks(3)
    assert scene.opened == 2
    assert scene.hub.is_open


def test_one_that_ended_on_an_error_begins_after_a_minute_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading.Event, "wait", lambda _self, _timeout=None: False)
    hub, file, now = FakeCounterpart(), FakeFile(), [0.0]
    courier = Courier(
        "hub",
        lambda: (file.as_store(), hub),
        lambda _went: None,
        monotonic=lambda: now[0],
        chance=lambda: 0.5,
        fell=True,
    )
    courier.tick()
    assert hub.opened == 0
    now[0] += LONGEST
    courier.tick()
    assert file.troubles


def test_a_connection_that_cannot_be_read_is_said_and_harms_nothing() -> None:
    went: list[Went] = []

    def refuse() -> tuple[Store, Counterpart]:
        raise NotAllowed("Please join once more")

    courier = Courier("hub", refuse, went.append)
    courier.tick()
    assert [str(each.trouble) for each in went] == ["Please join once more"]


def test_a_courier_that_hangs_in_the_network_is_not_waited_for() -> None:
    free, inside = threading.Event(), threading.Event()
    hub, file = FakeCounterpart(), FakeFile()

    def hang() -> float | None:
        inside.set()
        free.wait(20)
        return None

    hub.open = hang  # type: ignore[method-assign]
    courier = Courier("hub", lambda: (file.as_store(), hub), lambda _went: None)
    courier.start()
    assert inside.wait(20)
    courier.stop()
    assert not courier.ended(0.01)
    free.set()
    assert courier.ended(20)
    assert file.closed


def test_it_waits_in_slices_so_that_it_can_be_stopped() -> None:
    assert SLICE_SECONDS <= 0.5


def _away(_seconds: float) -> None:
    raise NotReached("The cable is out")
