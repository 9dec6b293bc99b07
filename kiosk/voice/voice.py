"""The station's end of its voice: starts the process, gives it orders, and does without it when it fails."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.settings import RESOURCES
from kiosk.voice.accent import missing
from kiosk.voice.messages import Failed, Headset, Hush, Order, Play, Ready, Say, Speaking, line_of, report_of

log = logging.getLogger(__name__)

ANSWERS_WITHIN_MS = 20_000
"""A voice that does not answer an order for so long hangs, and is started anew."""

MOST_STARTS = 5
"""A voice that fails so often in a row is left alone."""

ENDS_WITHIN_MS = 1_000
"""A voice that has nothing to do any more ends at once; one that hangs is ended."""


class Voice(QObject):
    """Speaks, plays sounds and knows the headset, in a process of its own.

    *Signals:*
    - `ready(tuple[Language, ...])`: it can speak, except in these languages
    - `speaking(bool)`: something is being said, or nothing is any more
    - `plugged(bool)`: whether only the visitor hears what is said
    """

    ready = Signal(object)
    speaking = Signal(bool)
    plugged = Signal(bool)

    def __init__(
        self, command: Sequence[str], parent: QObject | None = None, *, patience_ms: int = ANSWERS_WITHIN_MS
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._starts = 0
        self._is_speaking = False
        self._is_plugged = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self.on_no_answer)
        self._process = QProcess(self)
        # Only a process that is started here sees the names; nothing of its errors is kept, as they might be in there.
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.setWorkingDirectory(str(RESOURCES.parent))
        self._process.readyReadStandardOutput.connect(self.on_reports)
        self._process.finished.connect(self.on_finished)
        self._process.errorOccurred.connect(self.on_error)
        self._wanted = False

    def open(self) -> None:
        """Start it; it is ready when it says so, in a second or two."""
        if self._command:
            self._wanted = True
            self._start()

    def close(self) -> None:
        """End it."""
        self._wanted = False
        self._patience.stop()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(ENDS_WITHIN_MS):
            self._process.kill()
            self._process.waitForFinished(ENDS_WITHIN_MS)

    @Slot(object)
    def on_order(self, order: Order) -> None:
        """Say, play or hush."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.write(line_of(order))
        match order:
            case Say() | Hush():
                if not self._patience.isActive():
                    self._patience.start()
            case Play():
                pass
            case _:
                assert_never(order)

    @Slot()
    def on_reports(self) -> None:
        """It has told something."""
        while self._process.canReadLine():
            self._patience.stop()
            match report_of(bytes(self._process.readLine().data())):
                case Ready(engine, locales, output):
                    log.info("voice: engine %s, output %s", engine or "none", "found" if output else "none")
                    lacking = missing(locales)
                    if engine and lacking:
                        log.warning("voice: no voice for %s", ", ".join(language.value for language in lacking))
                    self.ready.emit(lacking)
                case Speaking(on):
                    self._note_speaking(on)
                    if not on:
                        self._starts = 0
                case Headset(there):
                    self._note_plugged(there)
                case Failed(reason):
                    log.warning("voice: %s", reason)

    @Slot()
    def on_no_answer(self) -> None:
        """It hangs."""
        log.error("voice: no answer, starting it anew")
        self._process.kill()

    @Slot()
    def on_finished(self) -> None:
        """It has ended, by itself or because it hung: nothing is being said, and nobody knows of a headset."""
        self._patience.stop()
        self._note_speaking(False)
        self._note_plugged(False)
        if self._wanted:
            log.error("voice: ended unexpectedly with %d", self._process.exitCode())
            self._start()

    @Slot(QProcess.ProcessError)
    def on_error(self, error: QProcess.ProcessError) -> None:
        """It cannot be started."""
        if error == QProcess.ProcessError.FailedToStart:
            log.error("voice: cannot be started")

    def _start(self) -> None:
        if self._starts >= MOST_STARTS:
            log.error("voice: failed %d times in a row, nothing is said any more", MOST_STARTS)
            return
        self._starts += 1
        self._patience.start()
        self._process.start(self._command[0], list(self._command[1:]))

    def _note_speaking(self, on: bool) -> None:
        if on != self._is_speaking:
            self._is_speaking = on
            self.speaking.emit(on)

    def _note_plugged(self, there: bool) -> None:
        if there != self._is_plugged:
            self._is_plugged = there
            self.plugged.emit(there)
