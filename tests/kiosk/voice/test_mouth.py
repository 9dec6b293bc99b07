"""What the voice does with an order: sound first, then words, and what is private into a headset only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.domain.registration import Language
from kiosk.voice.messages import Failed, Headset, Hush, Part, Play, Report, Say, Speaking
from kiosk.voice.mouth import Mouth
from kiosk.voice.sound import Sound

NAMED = Say((Part("Willkommen, Aylin!", Language.GERMAN),), 2, private=True)
PUBLIC = Say((Part("Willkommen!", Language.GERMAN),), 2)


class Lips(QObject):
    """Says something until it is told to end."""

    spoken = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.busy = False

    def say(self, parts: tuple[Part, ...], volume: int) -> None:
        self.said += [part.text for part in parts]
        self.busy = True

    def stop(self) -> None:
        if self.busy:
            self.said.append("stop")
        self.busy = False

    def end(self) -> None:
        """Everything is said."""
        self.busy = False
        self.spoken.emit()


class Bell:
    """Plays sounds of a given length."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.played: list[tuple[Sound, int]] = []

    def play(self, sound: Sound, volume: int) -> float:
        self.played.append((sound, volume))
        return self.seconds


class Ears(QObject):
    """Whether a headset is there."""

    changed = Signal(bool)

    def __init__(self, *, there: bool) -> None:
        super().__init__()
        self.there = there

    def now(self, *, there: bool) -> None:
        """It came or went."""
        self.there = there
        self.changed.emit(there)


class Head:
    """A mouth with its lips, bell and ears, and what it reported."""

    def __init__(self, *, headset: bool, seconds: float = 0.0) -> None:
        self.lips, self.bell, self.ears = Lips(), Bell(seconds), Ears(there=headset)
        self.mouth = Mouth(self.lips, self.bell, self.ears)
        self.told: list[Report] = []
        self.mouth.reported.connect(self.told.append)


@pytest.fixture
def head(qapp: object) -> Head:
    """Without a headset."""
    return Head(headset=False)


def test_a_name_is_not_said_without_a_headset(head: Head) -> None:
    head.mouth.on_order(NAMED)
    assert head.lips.said == []
    assert head.told[-1] == Speaking(False)


def test_a_name_is_said_into_a_headset(head: Head) -> None:
    head.ears.now(there=True)
    head.mouth.on_order(NAMED)
    assert head.lips.said == ["Willkommen, Aylin!"]
    assert head.told[-1] == Speaking(True)


def test_pulling_out_the_headset_stops_a_name_at_once_before_anybody_else_knows(head: Head) -> None:
    head.ears.now(there=True)
    head.mouth.on_order(NAMED)
    head.mouth.reported.connect(lambda _report: head.lips.said.append("told"))
    head.ears.now(there=False)
    assert head.lips.said == ["Willkommen, Aylin!", "stop", "told"]
    assert head.told[-1] == Headset(False)


def test_pulling_out_the_headset_does_not_stop_what_everybody_may_hear(head: Head) -> None:
    head.ears.now(there=True)
    head.mouth.on_order(PUBLIC)
    head.ears.now(there=False)
    assert head.lips.busy


def test_what_is_new_stops_a_name_that_nobody_may_hear_any_more(head: Head) -> None:
    head.mouth.on_order(PUBLIC)
    head.mouth.on_order(NAMED)
    assert head.lips.said == ["Willkommen!", "stop"]


def test_words_wait_for_the_end_of_the_sound(qapp: object, qtbot: QtBot) -> None:
    head = Head(headset=False, seconds=0.05)
    head.mouth.on_order(Play(Sound.WELCOME, 3))
    head.mouth.on_order(PUBLIC)
    assert head.bell.played == [(Sound.WELCOME, 3)]
    assert head.lips.said == []
    assert head.told == [Speaking(True)]
    qtbot.waitUntil(lambda: head.lips.said == ["Willkommen!"], timeout=30_000)


def test_a_headset_that_goes_while_a_name_waits_for_its_sound_keeps_it_unsaid(qapp: object, qtbot: QtBot) -> None:
    head = Head(headset=True, seconds=0.05)
    head.mouth.on_order(Play(Sound.WELCOME, 3))
    head.mouth.on_order(NAMED)
    head.ears.now(there=False)
    head.mouth.on_order(PUBLIC)
    qtbot.waitUntil(lambda: bool(head.lips.said), timeout=30_000)
    assert head.lips.said == ["Willkommen!"]


def test_hush_ends_also_what_still_waits(qapp: object, qtbot: QtBot) -> None:
    head = Head(headset=False, seconds=0.05)
    head.mouth.on_order(Play(Sound.WELCOME, 3))
    head.mouth.on_order(PUBLIC)
    head.mouth.on_order(Hush())
    assert head.told[-1] == Speaking(False)
    with qtbot.waitSignal(head.mouth._after_sound.timeout, timeout=30_000):
        pass
    assert head.lips.said == []


def test_the_end_is_reported(head: Head) -> None:
    head.mouth.on_order(PUBLIC)
    head.lips.end()
    assert head.told == [Speaking(True), Speaking(False)]


def test_silence_is_not_spoken(head: Head) -> None:
    head.mouth.on_order(Say(PUBLIC.parts, 0))
    assert head.lips.said == []
    assert head.told[-1] == Speaking(False)


def test_trouble_is_reported(head: Head) -> None:
    head.lips.failed.emit("speech: Playback")
    assert head.told == [Failed("speech: Playback")]


def test_without_an_engine_every_order_is_answered(qapp: object) -> None:
    mouth, told = Mouth(None, None, Ears(there=False)), list[Report]()
    mouth.reported.connect(told.append)
    for order in (Play(Sound.WELCOME, 2), PUBLIC, Hush()):
        mouth.on_order(order)
    assert told == [Speaking(False), Speaking(False)]
