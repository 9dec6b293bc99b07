"""Speaks with the system's own voices, one utterance at a time."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.voice.accent import engine_among, locale_for, loudness, rate_of
from kiosk.voice.messages import Part

STOPS_WITHIN_MS = 400
"""An engine that was told to stop says so within a few milliseconds; one that does not is not waited for."""


def connect() -> QTextToSpeech | None:
    """The system's engine, None without one that works.

    It may take seconds, or for ever: speech-dispatcher has to answer, and is started for it.
    """
    name = engine_among(QTextToSpeech.availableEngines())
    engine = QTextToSpeech(name) if name else None
    # An engine without a voice for the system's own language says "error", and speaks all others.
    return engine if engine is not None and engine.availableLocales() else None


class Speaker(QObject):
    """Says parts, each with the voice of its language.

    *Signals:*
    - `spoken()`: everything is said, or could not be
    - `failed(str)`: why a part was not said; never its text
    """

    spoken = Signal()
    failed = Signal(str)

    def __init__(self, engine: QTextToSpeech, loudest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._loudest = loudest
        self.locales = tuple(sorted({locale.name() for locale in engine.availableLocales()}))
        self._parts: deque[Part] = deque()
        self._saying = False
        self._stopping = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(STOPS_WITHIN_MS)
        self._patience.timeout.connect(self.on_stopped)
        engine.stateChanged.connect(self.on_engine_state)
        engine.errorOccurred.connect(self.on_error)

    @property
    def busy(self) -> bool:
        """Whether something is being said or about to be."""
        return self._saying or bool(self._parts)

    def say(self, parts: tuple[Part, ...], volume: int) -> None:
        """Say these parts instead of what is being said."""
        self._parts = deque(parts)
        self._engine.setVolume(loudness(volume, self._loudest))
        if self._saying:
            self._stop()
        elif not self._stopping:
            self._next()

    def stop(self) -> None:
        """Say nothing more."""
        self._parts.clear()
        if self._saying:
            self._stop()

    @Slot(QTextToSpeech.State)
    def on_engine_state(self, state: QTextToSpeech.State) -> None:
        """The engine has begun or ended."""
        if state not in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            return
        if self._stopping:
            self.on_stopped()
        elif self._saying:
            self._saying = False
            self._next()

    @Slot()
    def on_stopped(self) -> None:
        """What was being said is not said any more; what is wanted instead may begin."""
        self._patience.stop()
        self._stopping = False
        self._next()

    @Slot(QTextToSpeech.ErrorReason, str)
    def on_error(self, reason: QTextToSpeech.ErrorReason, _text: str) -> None:
        """The engine could not; the parts behind this one may still work."""
        self.failed.emit(f"speech: {reason.name}")
        if self._saying:
            self._saying = False
            self._next()

    def _stop(self) -> None:
        # What the engine says from now on until it is ready is about the old words.
        self._saying, self._stopping = False, True
        self._patience.start()
        self._engine.stop()

    def _next(self) -> None:
        while self._parts:
            part = self._parts.popleft()
            locale = locale_for(part.language, self.locales)
            if locale is None:
                self.failed.emit(f"speech: no voice for {part.language.value}")
                continue
            if self._engine.locale().name() != locale:
                self._engine.setLocale(QLocale(locale))
            self._engine.setRate(rate_of(part.language))
            self._saying = True
            self._engine.say(part.text)
            return
        self.spoken.emit()
