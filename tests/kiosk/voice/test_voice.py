"""The voice as a process of its own: real ones, and some that fail in every way."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from kiosk.domain.registration import Language
from kiosk.station_settings import VoiceSettings
from kiosk.voice.command import voice_command
from kiosk.voice.messages import Hush, Part, Play, Say
from kiosk.voice.sound import Sound
from kiosk.voice.voice import MOST_STARTS, Voice
from tests.speech_lab import SpeechLab

PATIENCE = 30_000
"""So long may anything take on a busy machine, in milliseconds."""

MUTE = voice_command(VoiceSettings(speech=False), 4)
"""The real voice without an engine: it needs no speech-dispatcher."""

DYING = (sys.executable, "-c", "raise SystemExit(3)")
HANGING = (sys.executable, "-c", "import time\nwhile True: time.sleep(1)")
NAMED = Say((Part("Willkommen, Aylin!", Language.GERMAN),), 2, private=True)


def start(command: Sequence[str], qtbot: QtBot) -> Voice:
    """A voice that is ready."""
    voice = Voice(command)
    with qtbot.waitSignal(voice.ready, timeout=PATIENCE):
        voice.open()
    return voice


def test_what_is_to_be_said_is_said_by_speech_dispatcher_and_its_end_is_told(
    speech_lab: SpeechLab, qapp: object, qtbot: QtBot
) -> None:
    voice = start(voice_command(VoiceSettings(), 4), qtbot)
    told: list[bool] = []
    voice.speaking.connect(told.append)
    voice.on_order(Say((Part("Guten Tag.", Language.GERMAN), Part("Добрий день.", Language.UKRAINIAN)), 2))
    qtbot.waitUntil(lambda: told == [True, False], timeout=PATIENCE)
    voice.close()
    assert speech_lab.lines() == ["de Guten Tag.", "uk Добрий день."]


def test_a_name_does_not_reach_speech_dispatcher_without_a_headset(
    speech_lab: SpeechLab, qapp: object, qtbot: QtBot
) -> None:
    voice = start(voice_command(VoiceSettings(headset="never"), 4), qtbot)
    voice.on_order(NAMED)
    with qtbot.waitSignal(voice.speaking, timeout=PATIENCE):
        voice.on_order(Say((Part("Willkommen!", Language.GERMAN),), 2))
    qtbot.waitUntil(lambda: bool(speech_lab.lines()), timeout=PATIENCE)
    voice.close()
    assert speech_lab.lines() == ["de Willkommen!"]


def test_with_a_headset_the_name_is_said(speech_lab: SpeechLab, qapp: object, qtbot: QtBot) -> None:
    voice = Voice(voice_command(VoiceSettings(headset="always"), 4))
    with qtbot.waitSignals([voice.plugged, voice.ready], timeout=PATIENCE):
        voice.open()
    voice.on_order(NAMED)
    qtbot.waitUntil(lambda: speech_lab.lines() == ["de Willkommen, Aylin!"], timeout=PATIENCE)
    voice.close()


def test_without_any_loudspeaker_sounds_and_orders_do_no_harm(qapp: object, qtbot: QtBot) -> None:
    voice = start(MUTE, qtbot)
    for sound in Sound:
        voice.on_order(Play(sound, 2))
    voice.on_order(Hush())
    voice.close()


def test_the_voice_ends_with_its_station(qapp: object, qtbot: QtBot) -> None:
    voice = start(MUTE, qtbot)
    process = voice.findChild(QProcess)
    assert isinstance(process, QProcess)
    voice.close()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert (process.exitStatus(), process.exitCode()) == (QProcess.ExitStatus.NormalExit, 0)


def test_a_voice_that_is_killed_is_started_anew(qapp: object, qtbot: QtBot) -> None:
    voice = start(MUTE, qtbot)
    process = voice.findChild(QProcess)
    assert isinstance(process, QProcess)
    with qtbot.waitSignal(voice.ready, timeout=PATIENCE):
        process.kill()
    voice.close()


def test_a_voice_that_keeps_dying_is_left_alone(qapp: object, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    voice = Voice(DYING)
    with caplog.at_level(logging.ERROR):
        voice.open()
        qtbot.waitUntil(lambda: "nothing is said any more" in caplog.text, timeout=PATIENCE)
    assert caplog.text.count("ended unexpectedly") == MOST_STARTS
    voice.on_order(NAMED)
    voice.close()


def test_a_voice_that_hangs_is_ended_and_started_anew(
    qapp: object, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    voice = Voice(HANGING, patience_ms=300)
    with caplog.at_level(logging.ERROR):
        voice.open()
        qtbot.waitUntil(lambda: "ended unexpectedly" in caplog.text, timeout=PATIENCE)
    assert "no answer" in caplog.text
    voice.close()


def test_a_command_that_is_not_there_is_logged_and_nothing_else(
    qapp: object, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    voice = Voice(("/nowhere/voice",))
    with caplog.at_level(logging.ERROR):
        voice.open()
        qtbot.waitUntil(lambda: "cannot be started" in caplog.text, timeout=PATIENCE)
    voice.on_order(NAMED)
    voice.close()


def test_without_a_command_the_station_is_silent(qapp: object) -> None:
    voice = Voice(())
    voice.open()
    voice.on_order(NAMED)
    voice.close()


def test_no_text_reaches_the_command_line_or_the_log(
    speech_lab: SpeechLab, qapp: object, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    command = voice_command(VoiceSettings(headset="always"), 4)
    with caplog.at_level(logging.DEBUG):
        voice = start(command, qtbot)
        voice.on_order(NAMED)
        qtbot.waitUntil(lambda: bool(speech_lab.lines()), timeout=PATIENCE)
        voice.close()
    assert "Aylin" not in caplog.text + " ".join(command)


def test_neither_sounds_nor_speech_need_no_process() -> None:
    assert voice_command(VoiceSettings(sounds=False, speech=False), 4) == ()


def test_the_station_itself_loads_neither_multimedia_nor_speech(qapp: object) -> None:
    # Connecting to speech-dispatcher holds Python's lock for a second, and may hang for ever.
    script = (
        "import sys, kiosk.assembly; print([name for name in sys.modules if 'TextToSp' in name or 'Multim' in name])"
    )
    process = QProcess()
    process.start(sys.executable, ["-c", script])
    assert process.waitForFinished(PATIENCE)
    assert bytes(process.readAllStandardOutput().data()).strip() == b"[]"
