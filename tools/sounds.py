"""Makes the sounds of the station: `python -m tools.sounds` writes resources/sounds anew."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.voice.sound import SOUNDS, Sound

RATE = 44_100
"""Samples a second."""

LOUDNESS = 0.14
"""Root mean square of what sounds, of full scale: all sounds are equally loud (-17 dB)."""

ATTACK, RELEASE = 0.012, 0.035
"""Seconds in which a note comes and goes: shorter ones click."""

C4, E4, G4, A4, C5, D5, E5, F5, G5, A5, C6, E6 = (
    261.6, 329.6, 392.0, 440.0, 523.3, 587.3, 659.3, 698.5, 784.0, 880.0, 1046.5, 1318.5,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """From `start` for `length` seconds, gliding from one frequency in Hz to the other."""

    start: float
    length: float
    frequency: float
    to: float | None = None


def _row(pitches: tuple[float, ...], every: float, length: float, last: float | None = None) -> tuple[Note, ...]:
    """Notes at equal distances; the last one may be longer."""
    lengths = [length] * (len(pitches) - 1) + [last or length]
    return tuple(Note(index * every, lengths[index], pitch) for index, pitch in enumerate(pitches))


SCORES: dict[Sound, tuple[Note, ...]] = {
    Sound.WELCOME: _row((C5, E5, G5), 0.14, 0.11, 0.42),
    Sound.WELCOME_BACK: (Note(0, 0.26, G5), Note(0.32, 0.11, E5), Note(0.46, 0.4, G5)),
    Sound.ALL_GOOD: (Note(0, 0.2, G4), Note(0.26, 0.4, C5)),
    Sound.PLEASE_CHOOSE: _row((E5, E5, E5), 0.24, 0.13),
    Sound.LATER: (Note(0, 0.36, E5), Note(0.43, 0.45, C5)),
    Sound.HELP_DESK: (Note(0, 0.13, C5), Note(0.19, 0.13, C5), Note(0.38, 0.13, C5), Note(0.66, 0.3, E5)),
    Sound.UNKNOWN: (Note(0, 0.12, D5), Note(0.17, 0.5, A4, G4)),
    Sound.ONE_AT_A_TIME: (Note(0, 0.08, A5), Note(0.13, 0.08, A5), Note(0.5, 0.08, E5), Note(0.63, 0.08, E5)),
    Sound.TROUBLE: (Note(0, 0.4, E4), Note(0.52, 0.1, C4), Note(0.69, 0.16, C4)),
    Sound.STILL_THERE: (Note(0, 0.16, F5, A5), Note(0.6, 0.16, F5, A5)),
    Sound.CALLED: _row((C5, E5, G5, C6, E6), 0.12, 0.09, 0.35),
    Sound.PRINTING: _row((G4,) * 7, 0.1, 0.06),
    Sound.VOLUME: (Note(0, 0.1, C6),),
}
"""Told apart by rhythm alone, so that nobody needs an ear for pitch; contour and pitch say the same once more."""


def samples_of(sound: Sound) -> np.ndarray:
    """The samples of a sound, int16, mono, `RATE` a second."""
    notes = SCORES[sound]
    end = max(note.start + note.length for note in notes)
    wave_form = np.zeros(round(end * RATE))
    sounding = np.zeros(len(wave_form), bool)
    for note in notes:
        first, count = round(note.start * RATE), round(note.length * RATE)
        count = min(count, len(wave_form) - first)
        wave_form[first : first + count] += _tone(note, count)
        sounding[first : first + count] = True
    wave_form *= LOUDNESS / np.sqrt(np.mean(wave_form[sounding] ** 2))
    return np.round(wave_form * 32_767).astype(np.int16)


def _tone(note: Note, count: int) -> np.ndarray:
    seconds = np.arange(count) / RATE
    frequency = np.linspace(note.frequency, note.to or note.frequency, count)
    phase = 2 * np.pi * np.cumsum(frequency) / RATE
    # Overtones that fade, as of a marimba: small loudspeakers and old ears get the lower notes, too.
    tone = np.sin(phase) + 0.45 * np.sin(2 * phase) * np.exp(-seconds / 0.25) + 0.2 * np.sin(3 * phase)
    envelope = 0.35 + 0.65 * np.exp(-seconds / 0.18)
    rise, fall = round(ATTACK * RATE), round(RELEASE * RATE)
    envelope[:rise] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(rise) / rise)
    envelope[-fall:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, fall + 1) / fall)
    return np.asarray(tone * envelope)


def write(folder: Path) -> list[Path]:
    """Write all sounds into `folder`; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for sound in Sound:
        path = folder / sound.file.name
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples_of(sound).astype("<i2").tobytes())
        paths.append(path)
    return paths


if __name__ == "__main__":
    for path in write(SOUNDS):
        print(f"{path.name:22} {path.stat().st_size / 1000:4.0f} kB")
