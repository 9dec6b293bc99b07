"""The sounds: told apart by rhythm alone, equally loud, short, and what the tool makes."""

from __future__ import annotations

import wave
from itertools import combinations

import numpy as np
import pytest

from kiosk.voice.sound import SOUNDS, Sound
from tools.sounds import LOUDNESS, RATE, samples_of

FRAME = RATE // 200
"""5 ms: as finely as a rhythm is measured here."""

APART = 0.06
"""Seconds by which two rhythms must differ; ears tell 20 ms (a tenth of a beat) apart."""


def kept(sound: Sound) -> np.ndarray:
    """The samples of the file, -1 to 1."""
    with wave.open(str(sound.file), "rb") as file:
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float) / 32_768


def onsets(samples: np.ndarray) -> list[float]:
    """When something begins, in seconds: where loudness rises out of quiet."""
    frames = samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME)
    loud = np.sqrt(np.mean(frames**2, axis=1))
    # A note has begun when it is half as loud as the loudest, and ended when it is nearly silent.
    begin, end = 0.35 * loud.max(), 0.05 * loud.max()
    found, sounding = [], False
    for index, value in enumerate(loud):
        if not sounding and value >= begin:
            found.append(index * FRAME / RATE)
            sounding = True
        elif value <= end:
            sounding = False
    return found


def test_each_sound_has_its_file_and_no_file_is_left_over() -> None:
    assert {path.name for path in SOUNDS.iterdir()} == {sound.file.name for sound in Sound}


@pytest.mark.parametrize("sound", Sound)
def test_a_file_is_what_the_tool_makes(sound: Sound) -> None:
    made = samples_of(sound)
    assert np.abs(kept(sound) * 32_768 - made).max() <= 1  # another processor may round the last bit otherwise


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_44100_hz_mono_16_bit_and_at_most_a_second(sound: Sound) -> None:
    with wave.open(str(sound.file), "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (44_100, 1, 2)
        assert file.getnframes() <= 44_100


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_comes_and_goes_without_a_click(sound: Sound) -> None:
    samples = kept(sound)
    assert np.abs(samples[:20]).max() < 0.01
    assert np.abs(samples[-20:]).max() < 0.01
    assert np.abs(np.diff(samples)).max() < 0.12


@pytest.mark.parametrize("sound", Sound)
def test_nothing_is_cut_off(sound: Sound) -> None:
    assert np.abs(kept(sound)).max() < 0.9


def test_all_sounds_are_equally_loud() -> None:
    for sound in Sound:
        samples = kept(sound)
        # Only what sounds counts: pauses are part of the rhythm.
        frames = samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME)
        power = np.mean(frames**2, axis=1)
        loudness = np.sqrt(np.mean(power[power > power.max() / 400]))
        assert abs(20 * np.log10(loudness / LOUDNESS)) < 1.5, sound


@pytest.mark.parametrize(("one", "other"), list(combinations(Sound, 2)), ids=str)
def test_any_two_sounds_differ_in_rhythm(one: Sound, other: Sound) -> None:
    a, b = onsets(kept(one)), onsets(kept(other))
    if len(a) != len(b):
        return
    assert np.abs(np.subtract(a, b)).max() >= APART


def test_a_rhythm_is_measured_as_it_was_written() -> None:
    assert onsets(kept(Sound.WELCOME)) == pytest.approx([0, 0.14, 0.28], abs=0.012)
