"""Carries out the station's orders: what to say, when, and what not to say aloud."""

from __future__ import annotations

from typing import Protocol, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from kiosk.voice.messages import Failed, Headset, Hush, Order, Part, Play, Say, Speaking
from kiosk.voice.sound import Sound


class Speaks(Protocol):
    """What speaks; signals `spoken()` when everything is said, and `failed(str)`."""

    spoken: SignalInstance
    failed: SignalInstance

    @property
    def busy(self) -> bool: ...

    def say(self, parts: tuple[Part, ...], volume: int) -> None: ...

    def stop(self) -> None: ...


class Plays(Protocol):
    """What plays sounds, and says how long each is, in seconds."""

    def play(self, sound: Sound, volume: int) -> float: ...


class Hears(Protocol):
    """What knows whether a headset is there, and signals `changed(bool)`."""

    changed: SignalInstance
    there: bool


class Mouth(QObject):
    """Carries out orders: a private one into a headset only, speech after the sound before it.

    *Signals:*
    - `reported(Report)`: for the station
    """

    reported = Signal(object)

    def __init__(self, speaker: Speaks | None, player: Plays | None, headset: Hears) -> None:
        super().__init__()
        self._speaker, self._player, self._headset = speaker, player, headset
        self._private = False
        self._waiting: Say | None = None
        self._after_sound = QTimer(self)
        self._after_sound.setSingleShot(True)
        self._after_sound.timeout.connect(self.on_sound_over)
        headset.changed.connect(self.on_headset)
        if speaker is not None:
            speaker.spoken.connect(self.on_spoken)
            speaker.failed.connect(self.on_failed)

    @Slot(object)
    def on_order(self, order: Order) -> None:
        """The station wants this."""
        match order:
            case Say():
                waits = self._after_sound.isActive()
                if waits:
                    self._stop()
                self._waiting = order
                if not waits:
                    self.on_sound_over()
                self.reported.emit(Speaking(waits or self._is_speaking()))
            case Play(sound, volume):
                seconds = self._player.play(sound, volume) if self._player else 0.0
                if seconds:
                    self._after_sound.start(round(seconds * 1000))
            case Hush():
                self._stop()
                self.reported.emit(Speaking(False))
            case _:
                assert_never(order)

    @Slot()
    def on_sound_over(self) -> None:
        """Now nothing is in the way of words."""
        order, self._waiting = self._waiting, None
        if order is None or self._speaker is None:
            return
        if (order.private and not self._headset.there) or order.volume <= 0:
            self._speaker.stop()
            self.reported.emit(Speaking(False))
            return
        self._private = order.private
        self._speaker.say(order.parts, order.volume)

    @Slot(bool)
    def on_headset(self, there: bool) -> None:
        """A headset came or went; with it goes what only its wearer may hear, in the middle of a word."""
        private = self._private or (self._waiting is not None and self._waiting.private)
        if not there and private:
            self._stop()
        self.reported.emit(Headset(there))

    @Slot()
    def on_spoken(self) -> None:
        """Nothing more to say."""
        if self._waiting is None:
            self.reported.emit(Speaking(False))

    @Slot(str)
    def on_failed(self, reason: str) -> None:
        """Something could not be said or played."""
        self.reported.emit(Failed(reason))

    def _is_speaking(self) -> bool:
        return self._speaker is not None and self._speaker.busy

    def _stop(self) -> None:
        self._waiting = None
        if self._speaker is not None:
            self._speaker.stop()
