# ruff: noqa: N802, N815 (the fake has Qt's own names)
"""One utterance at a time, each part in its own voice; the engine is a fake that speaks when told to."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.domain.registration import Language
from kiosk.voice.messages import Part
from kiosk.voice.speaker import Speaker

State = QTextToSpeech.State


class Engine(QObject):
    """Writes down what it is told; a test says when it has begun and ended."""

    stateChanged = Signal(State)
    errorOccurred = Signal(QTextToSpeech.ErrorReason, str)

    def __init__(self) -> None:
        super().__init__()
        self.did: list[str] = []
        self.volume = self.rate = 0.0
        self._locale = QLocale("C")

    def availableLocales(self) -> list[QLocale]:
        return [QLocale("de_DE"), QLocale("en_US"), QLocale("uk_UA")]

    def locale(self) -> QLocale:
        return self._locale

    def setLocale(self, locale: QLocale) -> None:
        self._locale = locale

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def say(self, text: str) -> None:
        self.did.append(f"{self._locale.name()} {text}")

    def stop(self) -> None:
        self.did.append("stop")

    def tell(self, state: QTextToSpeech.State) -> None:
        """The engine has begun or ended."""
        self.stateChanged.emit(state)


@pytest.fixture
def engine(qapp: object) -> Engine:
    """A silent engine."""
    return Engine()


@pytest.fixture
def speaker(engine: Engine) -> Speaker:
    """Speaks with it."""
    return Speaker(cast("QTextToSpeech", engine), loudest=4, parent=engine)


def parts(*texts: str, language: Language = Language.GERMAN) -> tuple[Part, ...]:
    """These texts in one language."""
    return tuple(Part(text, language) for text in texts)


def test_each_part_is_said_with_the_voice_of_its_language(engine: Engine, speaker: Speaker) -> None:
    speaker.say((Part("Guten Tag.", Language.GERMAN), Part("Hello.", Language.ENGLISH)), 2)
    engine.tell(State.Speaking)
    engine.tell(State.Ready)
    assert engine.did == ["de_DE Guten Tag.", "en_US Hello."]


def test_the_end_is_told_once_after_the_last_part(engine: Engine, speaker: Speaker, qtbot: QtBot) -> None:
    told: list[bool] = []
    speaker.spoken.connect(lambda: told.append(speaker.busy))
    speaker.say(parts("eins", "zwei"), 2)
    for _ in range(2):
        assert told == []
        engine.tell(State.Speaking)
        engine.tell(State.Ready)
    assert told == [False]


def test_what_is_new_interrupts_and_waits_until_the_engine_has_stopped(engine: Engine, speaker: Speaker) -> None:
    speaker.say(parts("eins", "zwei"), 2)
    engine.tell(State.Speaking)
    speaker.say(parts("drei"), 2)
    assert engine.did == ["de_DE eins", "stop"]
    engine.tell(State.Ready)
    assert engine.did == ["de_DE eins", "stop", "de_DE drei"]


def test_only_the_newest_is_said_after_two_interruptions(engine: Engine, speaker: Speaker) -> None:
    speaker.say(parts("eins"), 2)
    engine.tell(State.Speaking)
    speaker.say(parts("zwei"), 2)
    speaker.say(parts("drei"), 2)
    engine.tell(State.Ready)
    assert engine.did == ["de_DE eins", "stop", "de_DE drei"]


def test_stopping_says_nothing_more(engine: Engine, speaker: Speaker) -> None:
    speaker.say(parts("eins", "zwei"), 2)
    engine.tell(State.Speaking)
    speaker.stop()
    assert not speaker.busy
    engine.tell(State.Ready)
    assert engine.did == ["de_DE eins", "stop"]


def test_an_engine_that_does_not_say_that_it_stopped_is_not_waited_for(
    engine: Engine, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.say(parts("eins"), 2)
    engine.tell(State.Speaking)
    speaker.say(parts("zwei"), 2)
    qtbot.waitUntil(lambda: engine.did[-1] == "de_DE zwei", timeout=30_000)


def test_a_part_without_a_voice_is_left_out_and_told(engine: Engine, speaker: Speaker) -> None:
    told: list[str] = []
    speaker.failed.connect(told.append)
    speaker.say((Part("Merhaba, Aylin.", Language.TURKISH), Part("Guten Tag.", Language.GERMAN)), 2)
    assert engine.did == ["de_DE Guten Tag."]
    assert told == ["speech: no voice for tr"]


def test_after_an_error_comes_the_next_part_and_no_text_is_told(engine: Engine, speaker: Speaker) -> None:
    told: list[str] = []
    speaker.failed.connect(told.append)
    speaker.say(parts("Willkommen, Aylin.", "zwei"), 2)
    engine.errorOccurred.emit(QTextToSpeech.ErrorReason.Playback, "cannot say Willkommen, Aylin.")
    assert engine.did[-1] == "de_DE zwei"
    assert told == ["speech: Playback"]


def test_leichte_sprache_is_slower_and_louder_is_louder(engine: Engine, speaker: Speaker) -> None:
    speaker.say(parts("eins"), 1)
    usual = engine.volume, engine.rate
    engine.tell(State.Ready)
    speaker.say(parts("eins", language=Language.EASY_GERMAN), 4)
    assert engine.volume > usual[0]
    assert engine.rate < usual[1]
