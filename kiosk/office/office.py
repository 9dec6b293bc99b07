"""The office thread: does one order of the organisers after the other, and tells how far it is and what came of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.trouble import Trouble

log = logging.getLogger(__name__)

Tell = Callable[[int, int], None]
"""Tells how far an order is: so many of so many."""

Task = Callable[[Any, Tell], object]
"""Does an order of one kind on the office thread and gives the news; may raise Trouble."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an order is; with `of` 0 nobody knows."""

    order: object
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Failed:
    """An order could not be done, and nothing of it is half done. `trouble` says why and what to do."""

    order: object
    trouble: Trouble


class Office(QObject):
    """Each kind of order is a frozen class in a file of this room; `tasks` says who does it.

    *Signals:*
    - `told(object)`: `Progress`, `Failed`, or the news of an order, a frozen class beside that of the order
    """

    told = Signal(object)

    def __init__(self, tasks: Mapping[type, Task]) -> None:
        super().__init__()
        self._tasks = dict(tasks)

    @Slot()
    def open(self) -> None:
        """Nothing to prepare: each order opens and closes what it needs, on this thread."""

    @Slot()
    def close(self) -> None:
        """Nothing stays open."""

    @Slot(object)
    def on_order(self, order: object) -> None:
        """Do it."""
        task = self._tasks[type(order)]
        log.info("order: %s", type(order).__name__)
        try:
            news = task(order, lambda done, of: self.told.emit(Progress(order, done, of)))
        except Trouble as trouble:
            log.error("order %s failed: %s", type(order).__name__, trouble)
            self.told.emit(Failed(order, trouble))
        else:
            self.told.emit(news)
