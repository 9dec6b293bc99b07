"""The voices that the set-up step installs: there for every language, and in the time that a sentence takes."""

from __future__ import annotations

import shutil
import subprocess
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checkin.states import Answering, State, Waiting
from kiosk.domain.admission import Admitted, AlreadyIn, Unpaid
from kiosk.domain.registration import Language
from kiosk.settings import read_event
from kiosk.station_settings import VoiceSettings
from kiosk.ui import phrases
from kiosk.voice.command import voice_command
from kiosk.voice.messages import Part, Say
from kiosk.voice.voice import Voice
from tests.fakes import MORNING
from tests.people import DAY_1, registration
from tests.speech_lab import SpeechLabMissing, speech_lab_running

PATIENCE = 60_000
SETTINGS = read_event()
STATES: tuple[State, ...] = (
    Waiting(),
    Answering(Admitted(registration(), DAY_1)),
    Answering(AlreadyIn(registration(), DAY_1, MORNING)),
    Answering(Unpaid(registration())),
)
VOICES = {
    Language.GERMAN: "de",
    Language.EASY_GERMAN: "de",
    Language.ENGLISH: "en-gb",
    Language.FRENCH: "fr-fr",
    Language.UKRAINIAN: "uk",
    Language.TURKISH: "tr",
}
QUICKEST, SLOWEST = 25, 6
"""Letters a second: outside these somebody spells, or swallows."""


@pytest.mark.parametrize("language", Language)
def test_every_sentence_is_spoken_in_a_sensible_time(language: Language, tmp_path: Path) -> None:
    espeak = shutil.which("espeak-ng")
    if espeak is None:
        pytest.skip("no espeak-ng here (Debian: espeak-ng)")
    for number, state in enumerate(STATES):
        text = phrases.spoken(state, language, SETTINGS).private
        file = tmp_path / f"{number}.wav"
        subprocess.run([espeak, "-v", VOICES[language], "-w", file, text], check=True, timeout=60)
        with wave.open(str(file), "rb") as sound:
            seconds = sound.getnframes() / sound.getframerate()
        assert len(text) / QUICKEST < seconds < len(text) / SLOWEST, text


def test_the_real_engine_has_a_voice_for_every_language_and_speaks(
    tmp_path: Path, qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        with speech_lab_running(tmp_path / "speech", module="espeak-ng") as lab:
            monkeypatch.setenv("SPEECHD_ADDRESS", lab.address)
            voice = Voice(voice_command(VoiceSettings(), 4))
            with qtbot.waitSignal(voice.ready, timeout=PATIENCE) as ready:
                voice.open()
            assert ready.args == [()]
            for language in Language:
                _hear(voice, Part(phrases.spoken(Waiting(), language, SETTINGS).aloud, language), qtbot)
            voice.close()
    except SpeechLabMissing as missing:
        pytest.skip(str(missing))


def _hear(voice: Voice, part: Part, qtbot: QtBot) -> None:
    """Have it said, to its end."""
    told: list[bool] = []
    voice.speaking.connect(told.append)
    voice.on_order(Say((part,), 2))
    qtbot.waitUntil(lambda: told == [True, False], timeout=PATIENCE)
    voice.speaking.disconnect(told.append)
