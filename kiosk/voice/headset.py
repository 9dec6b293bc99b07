"""Whether what is said now reaches one person only; when unsure, it does not."""

from __future__ import annotations

import re
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

HEADSET_WORDS = re.compile(r"head[ -]?(set|phone)|ear[ -]?(phone|bud)|handset|kopfhörer|casque|навушник|kulaklık", re.I)
SPEAKER_WORDS = re.compile(r"speaker|lautsprecher|haut-parleur|hdmi|displayport|line[ -]?out", re.I)


def is_headset(output: str) -> bool:
    """Whether an audio output of this name is heard by one person only."""
    return bool(HEADSET_WORDS.search(output)) and not SPEAKER_WORDS.search(output)


class Socket(Protocol):
    """Headphone sockets: whether something is in one, and a signal when that changes."""

    changed: SignalInstance

    @property
    def plugged(self) -> bool: ...


class Output(Protocol):
    """The default audio output: what it is called, and a signal when that changes."""

    changed: SignalInstance

    @property
    def name(self) -> str: ...


class HeadsetWatch(QObject):
    """Watches what is plugged in.

    A socket counts from the moment that something is plugged in: what was there before anybody came may as well be a
    pair of loudspeakers.

    *Signals:*
    - `changed(bool)`: whether a headset is there now
    """

    changed = Signal(bool)

    def __init__(
        self,
        setting: Literal["auto", "always", "never"],
        socket: Socket,
        output: Output,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._socket, self._output = socket, output
        self._speakers_in_socket = socket.plugged
        self.there = self._look()
        socket.changed.connect(self.on_changed)
        output.changed.connect(self.on_changed)

    @Slot()
    def on_changed(self) -> None:
        """Something was plugged in or pulled out."""
        self._speakers_in_socket = self._speakers_in_socket and self._socket.plugged
        there = self._look()
        if there != self.there:
            self.there = there
            self.changed.emit(there)

    def _look(self) -> bool:
        match self._setting:
            case "always":
                return True
            case "never":
                return False
            case "auto":
                in_socket = self._socket.plugged and not self._speakers_in_socket
                return in_socket or is_headset(self._output.name)
