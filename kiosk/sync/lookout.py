"""The lookout sees in the file with whom this station exchanges, and how that is going; once a second."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.exchange import ExchangeState
from kiosk.domain.trouble import StoreTrouble
from kiosk.sync.ports import Store

log = logging.getLogger(__name__)

COUNTERPARTS = ("hub", "pretix", "indico", "alfio")
"""With whom a station can exchange by the network, in the order in which they are shown."""

LOOK_MS = 1_000
"""How often the file is looked at, in milliseconds; if nobody has written, that is one quick question."""

LATE = timedelta(minutes=5)
"""What has been wrong for so long is said to whoever works at the station."""


class Wrong(Enum):
    """What can be wrong with an exchange for long."""

    AWAY = "away"
    """The counterpart is not reached."""
    REFUSED = "refused"
    """Something was set aside, and nobody has settled it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How it stands: who is `joined` (name, and a mark that is another one after joining anew), the `states` of these,
    whether this program is the one that exchanges (`here`), and what has been wrong for long (`late`)."""

    joined: tuple[tuple[str, str], ...] = ()
    states: tuple[ExchangeState, ...] = ()
    here: bool = False
    late: tuple[tuple[str, Wrong], ...] = ()


class Right(Protocol):
    """What only one of several programs on one file has."""

    def taken(self) -> bool:
        """Whether it is ours, now that it was tried."""
        ...

    def give_up(self) -> None:
        """Somebody else may have it."""
        ...


class Lookout(QObject):
    """On a thread of its own, with a file of its own; it writes nothing.

    *Signals:*
    - `seen(Seen)`: at the beginning, and after every change
    """

    seen = Signal(object)

    def __init__(
        self,
        open_store: Callable[[], Store],
        right: Right,
        clock: Callable[[], datetime],
        follow: Callable[[Mapping[str, str]], None] | None = None,
    ) -> None:
        """`follow` is told who is joined, by name and mark, on the lookout's thread after every look at the file."""
        super().__init__()
        self._open_store, self._right, self._clock, self._follow = open_store, right, clock, follow
        self._store: Store | None = None
        self._timer: QTimer | None = None
        self._others = -1
        self._read = Seen()
        self._told: Seen | None = None
        self._refused_since: dict[str, datetime] = {}

    @Slot()
    def open(self) -> None:
        """Begin to look."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.on_look)
        self._timer.start()
        self.on_look()

    @Slot()
    def close(self) -> None:
        """Look no more; whoever exchanges here has stopped."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None
        self._let_go()
        self._right.give_up()

    @Slot()
    def on_look(self) -> None:
        """Look once."""
        try:
            self._look()
        except StoreTrouble as trouble:
            # Whoever owns the file at the desk says so to people.
            log.debug("the lookout cannot read the file: %s", trouble)
            self._let_go()

    def _look(self) -> None:
        if self._store is None:
            self._store = self._open_store()
            self._others = -1
        if (others := self._store.others_wrote()) != self._others:
            self._others = others
            self._read = self._of(self._store)
            if self._follow is not None:
                self._follow(dict(self._read.joined))
        now = self._clock()
        here = bool(self._read.joined) and self._right.taken()
        if not self._read.joined:
            self._right.give_up()
        seen = Seen(self._read.joined, self._read.states, here, self._late(now))
        if seen != self._told:
            self._told = seen
            self.seen.emit(seen)

    def _of(self, store: Store) -> Seen:
        joined = tuple(
            (name, hashlib.sha256(text.encode()).hexdigest()[:16])
            for name in COUNTERPARTS
            if (text := store.connection(name)) is not None
        )
        states = {state.counterpart: state for state in store.exchange_states()} if joined else {}
        return Seen(joined, tuple(_state(states, name) for name, _ in joined))

    def _late(self, now: datetime) -> tuple[tuple[str, Wrong], ...]:
        late: list[tuple[str, Wrong]] = []
        for state in self._read.states:
            name = state.counterpart
            if state.refused:
                self._refused_since.setdefault(name, now)
            else:
                self._refused_since.pop(name, None)
            if state.trouble_since is not None and now - state.trouble_since >= LATE:
                late.append((name, Wrong.AWAY))
            elif state.refused and now - self._refused_since[name] >= LATE:
                late.append((name, Wrong.REFUSED))
        return tuple(late)

    def _let_go(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None


def _state(states: Mapping[str, ExchangeState], name: str) -> ExchangeState:
    return states.get(name, ExchangeState(name))
