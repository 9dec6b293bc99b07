"""`voices` says what the station can say, and what a person has to mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.commands.output import Exit
from kiosk.commands.voices import Found
from kiosk.domain.registration import Language
from kiosk.voice.messages import Ready
from kiosk.voice.talk import conversation
from tests.kiosk.commands.conftest import CommandLine
from tests.kiosk.voice.conftest import speech_lab
from tests.kiosk.voice.test_voice import DYING, HANGING
from tests.speech_lab import SpeechLab

__all__ = ["speech_lab"]  # a fixture
ALL = ("de_DE", "en_GB", "fr_FR", "uk_UA", "tr_TR")


def test_the_voices_of_all_languages_are_listed(einlass: CommandLine, speech_lab: SpeechLab) -> None:
    (found,) = einlass.json("voices")
    assert found["engine"] == "speechd"
    assert set(found["voices"]) == set(Language)
    assert None not in found["voices"].values()


def test_a_text_is_said_to_its_end_before_the_command_ends(einlass: CommandLine, speech_lab: SpeechLab) -> None:
    einlass("voices", "--say", "Доброго ранку", "--language", "uk")
    assert speech_lab.lines() == ["uk Доброго ранку"]


@pytest.mark.parametrize(("setting", "there"), [("always", True), ("never", False)])
def test_the_station_file_says_whether_names_are_said(
    einlass: CommandLine, speech_lab: SpeechLab, setting: str, there: bool
) -> None:
    (einlass.folder / "data").mkdir()
    (einlass.folder / "data" / "station.toml").write_text(f'[voice]\nheadset = "{setting}"\n', "utf-8")
    (found,) = einlass.json("voices")
    assert found["headset"] is there


def test_with_everything_there_nothing_is_wanting() -> None:
    found = Found(Ready("speechd", ALL, "Loudspeaker"), headset=False)
    assert (found.wanting, found.exit) == ([], Exit.DONE)


def test_a_missing_language_is_named() -> None:
    found = Found(Ready("speechd", ALL[:3], "Loudspeaker"), headset=False)
    assert "uk, tr" in found.wanting[0]
    assert found.exit == Exit.SOME_REFUSED


def test_without_german_the_station_is_not_ready() -> None:
    assert Found(Ready("speechd", ALL[1:], "Loudspeaker"), headset=False).exit == Exit.TROUBLE


def test_without_an_engine_the_packages_are_named() -> None:
    found = Found(Ready("", (), "Loudspeaker"), headset=False)
    assert "speech-dispatcher-espeak-ng" in found.wanting[0]
    assert found.exit == Exit.TROUBLE


@pytest.mark.parametrize("command", [DYING, HANGING], ids=["dies", "hangs"])
def test_a_voice_that_does_not_answer_is_not_waited_for(command: tuple[str, ...], tmp_path: Path) -> None:
    with conversation(command) as talk:
        found = Found.of(talk.look(patience=0.5))
    assert "does not answer" in found.wanting[0]
    assert found.exit == Exit.TROUBLE
