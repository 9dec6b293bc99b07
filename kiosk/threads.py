"""A worker on a thread of its own that is always stopped before it is dropped."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMetaObject, QObject, Qt, QThread

STOP_WITHIN_MS = 10_000
"""Longest wait for a worker to finish its current unit of work, in milliseconds."""


def let_old_windows_go() -> None:
    """Collect what is left of windows that were closed before, on the thread of the windows; before workers start.

    Python collects garbage on whatever thread happens to make it necessary, and a widget that is destroyed on a
    worker's thread ends the process with a segmentation fault a moment later.
    """
    gc.collect()


@contextmanager
def running(worker: QObject, name: str) -> Iterator[QThread]:
    """Move `worker` to a new thread, call its slots `open` and `close` there, and stop the thread at the end.

    Both slots run on the worker's thread: what a worker opens, it owns there. Qt ends the whole process when a
    running QThread is dropped (exit 134), so the thread is waited for even if the block raised; a worker that
    does not come to an end within `STOP_WITHIN_MS` is a bug and raises RuntimeError with its name.
    """
    thread = QThread()
    thread.setObjectName(name)
    worker.moveToThread(thread)
    thread.start()
    try:
        QMetaObject.invokeMethod(worker, "open", Qt.ConnectionType.QueuedConnection)
        yield thread
    finally:
        QMetaObject.invokeMethod(worker, "close", Qt.ConnectionType.BlockingQueuedConnection)
        thread.quit()
        if not thread.wait(STOP_WITHIN_MS):
            raise RuntimeError(f"thread {name} did not stop")
