"""Log, Qt messages and unexpected errors: IDs and never names, and a safe screen instead of a stack trace."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def keep_log(folder: Path, name: str = "einlass.log") -> None:
    """Write the program's log to this file in `folder`, at most four files of 1 MB, readable by the owner only."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.touch(mode=0o600)
    lines = logging.handlers.RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    lines.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[lines], force=True)


def keep_crashes(folder: Path) -> None:
    """Have Python write to `folder`/crash.txt where all threads were when the program dies of a memory fault.

    Only files, lines and functions, no values. The file stays open until the program ends.
    """
    path = folder / "crash.txt"
    path.touch(mode=0o600)
    faulthandler.enable(path.open("a", encoding="utf-8"))


def where(error: BaseException) -> str:
    """The kind of an error and the places it passed, without its text: texts may carry names."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    return f"{type(error).__name__} at {places or 'unknown place'}"


EXCHANGE = "exchange "
"""Begins the names of threads that talk to other stations and systems: what goes wrong there stops no door."""


class BugWatch(QObject):
    """Catches what nobody expected, on every thread.

    *Signals:*
    - `found()`: an unexpected error was logged; the screen must say so and never "ok" (acceptance X11)
    """

    found = Signal()

    def install(self) -> None:
        """Take over the hooks of Python, its threads, and Qt's messages."""
        sys.excepthook = self.on_exception
        threading.excepthook = self.on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception reached the top of a thread or of a Qt slot."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unexpected error: %s", where(error.with_traceback(trace)))
        self.found.emit()

    def on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        """The same for Python's own threads."""
        if caught.exc_value is None:
            return
        if caught.thread is not None and caught.thread.name.startswith(EXCHANGE):
            trace = caught.exc_value.with_traceback(caught.exc_traceback)
            log.critical("unexpected error in %s: %s", caught.thread.name, where(trace))
        else:
            self.on_exception(caught.exc_type, caught.exc_value, caught.exc_traceback)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
