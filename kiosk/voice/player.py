"""Plays the station's sounds, and knows where they come out; the only file with QtMultimedia."""

from __future__ import annotations

import wave

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from kiosk.voice.accent import loudness
from kiosk.voice.sound import Sound


class Outputs(QObject):
    """Where sound comes out.

    *Signals:*
    - `changed()`: something was plugged in or pulled out, or is the default now
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self.changed)

    @property
    def name(self) -> str:
        """What the default output is called; empty without any."""
        output = QMediaDevices.defaultAudioOutput()
        return "" if output.isNull() else output.description()


class Player(QObject):
    """All sounds, read once, so that none is late; without an output it is silent."""

    def __init__(self, outputs: Outputs, loudest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loudest = loudest
        self._effects: dict[Sound, QSoundEffect] = {}
        # Sounds follow into the headset that was just plugged in.
        outputs.changed.connect(self.on_outputs_changed)
        self.on_outputs_changed()

    def play(self, sound: Sound, volume: int) -> float:
        """Play a sound from its beginning; how long it is, in seconds, 0 if it cannot be heard."""
        effect = self._effects.get(sound)
        if volume <= 0 or effect is None:
            return 0.0
        effect.setVolume(loudness(volume, self._loudest))
        effect.play()
        return seconds_of(sound)

    def on_outputs_changed(self) -> None:
        """Read all sounds for the output that is the default now."""
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects = {}
        output = QMediaDevices.defaultAudioOutput()
        if output.isNull():
            return
        for sound in Sound:
            effect = QSoundEffect(output, self)
            effect.setSource(QUrl.fromLocalFile(str(sound.file)))
            self._effects[sound] = effect


def seconds_of(sound: Sound) -> float:
    """How long a sound is."""
    with wave.open(str(sound.file), "rb") as file:
        return file.getnframes() / file.getframerate()
