"""The courier goes between this station and one counterpart, on a thread of its own; nothing ever waits for it."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.diagnostics import EXCHANGE
from kiosk.domain.exchange import Conflict, Double, Taken
from kiosk.domain.trouble import StoreTrouble
from kiosk.sync.exchange import Exchange, Turn
from kiosk.sync.pace import Pause
from kiosk.sync.ports import Counterpart, NotAllowed, NotReached, Store

log = logging.getLogger(__name__)

WAIT_SECONDS = 0.1
"""So long the counterpart is listened to before the file is looked at: what happens here is told that late at most."""
SLICE_SECONDS = 0.5
"""In a pause the file is looked at so often: somebody may want it tried at once, or has something new to tell."""
SURE_SECONDS = 5.0
"""So often it is asked what is to be told though nobody else has written: something may have been put back."""
BREATH_SECONDS = 0.25
"""While there is much to take, the file is left to the door twice as long as the last turn took, at most so long: who
waits for a locked file looks again after pauses that grow."""
CONTACT_SECONDS = 60.0
"""So often it is kept that the counterpart was reached, while there is nothing to say."""

Open = Callable[[], tuple[Store, Counterpart]]
"""Opens the file and makes the counterpart, on the thread that calls. Raises StoreTrouble, or NotReached for a
connection that this program cannot read."""


@dataclass(frozen=True, slots=True)
class Went:
    """What came of a turn with a counterpart; `trouble` says why it was not reached. Told only if there is something
    to say."""

    counterpart: str
    sent: int = 0
    received: int = 0
    doubles: tuple[Double, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    refused: int = 0
    trouble: NotReached | None = None
    busy: bool = False

    @classmethod
    def after(cls, counterpart: str, turn: Turn) -> Went:
        """What there is to say of this turn."""
        taken = turn.taken or Taken()
        return cls(
            counterpart,
            turn.sent,
            turn.received,
            taken.doubles,
            taken.conflicts,
            len(taken.refused),
            turn.trouble,
            turn.busy,
        )


class Courier:
    """Does one thing a `tick`, on whatever thread calls; `start` begins a thread that does nothing else.

    The thread may hang in the network for a while and is not waited for then: whatever it still does is done whole or
    not at all, and may be done twice.
    """

    def __init__(
        self,
        name: str,
        open_both: Open,
        tell: Callable[[Went], None],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
        fell: bool = False,
    ) -> None:
        """`fell` says that the one before ended on an error that nobody expected."""
        self.name = name
        self._open_both, self._tell, self._monotonic, self._chance = open_both, tell, monotonic, chance
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._store: Store | None = None
        self._exchange: Exchange | None = None
        self._others = -1
        self._more, self._again, self._fell, self._unswept = True, False, fell, False
        self._reached: bool | None = None
        self._told_at = self._contact_at = float("-inf")
        self._pause = Pause().after_failure(monotonic(), 0.5, hopeless=True) if fell else Pause()

    def start(self) -> None:
        """Begin."""
        self._thread = threading.Thread(target=self._run, name=EXCHANGE + self.name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after what is being done now."""
        self._stopping.set()

    def ended(self, within: float = 0.0) -> bool:
        """Whether the thread is over, or ends within so many seconds."""
        if self._thread is not None:
            self._thread.join(within)
        return self._thread is None or not self._thread.is_alive()

    def tick(self) -> None:
        """One unit of work: a turn, or a moment of a pause."""
        try:
            self._work()
        except StoreTrouble as trouble:
            log.warning("the exchange with %s waits for the file: %s", self.name, trouble)
            self.close()
            self._fail()

    def close(self) -> None:
        """Let go of counterpart and file; on the thread that ticks."""
        if self._exchange is not None:
            self._exchange.close()
        if self._store is not None:
            self._store.close()
        self._exchange = self._store = None

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self.tick()
        finally:
            self.close()

    def _work(self) -> None:
        left = self._pause.until - self._monotonic()
        if self._store is None:
            # Nothing is opened in a pause: the file itself may be what is broken.
            if left > 0:
                self._stopping.wait(min(SLICE_SECONDS, left))
            else:
                self._open()
            return
        changed = self._looked(self._store)
        left = self._pause.until - self._monotonic()
        if left > 0:
            self._stopping.wait(min(SLICE_SECONDS, left))
        elif self._exchange is None:
            self.close()
        else:
            self._turn(self._exchange, changed=changed)

    def _open(self) -> None:
        try:
            self._store, counterpart = self._open_both()
        except NotReached as trouble:
            self._fail(hopeless=True)
            self._say(Went(self.name, trouble=trouble))
            return
        self._exchange = Exchange(counterpart, self._store)
        if self._fell:
            self._store.not_reached(self.name, "An error that nobody expected; the log says where. It begins anew.")
            self._fell = False

    def _looked(self, store: Store) -> bool:
        """Whether anybody else has written since the last look; what they want is done."""
        others = store.others_wrote()
        changed, self._others = others != self._others, others
        if changed:
            wished, again = store.exchange_wished(self.name)
            self._again = self._again or again
            if wished:
                self._pause = self._pause.over_now()
            elif self._pause.failures:
                self._pause = self._pause.with_something_new()
        return changed

    def _turn(self, exchange: Exchange, *, changed: bool) -> None:
        begun = self._monotonic()
        if self._again:
            turn = exchange.again()
            self._again = turn.trouble is not None
            self._more = True
        else:
            now = self._monotonic()
            tell = changed or self._more or now - self._told_at >= SURE_SECONDS
            self._told_at = now if tell else self._told_at
            turn = exchange.turn(tell=tell)
            # What was heard may have to be told on, or answered; data_version tells only of others.
            self._more = turn.busy or turn.received > 0 or turn.trouble is not None
        self._report(turn)
        self._sweep(turn)
        if turn.busy:
            self._stopping.wait(min(BREATH_SECONDS, 2 * (self._monotonic() - begun)))
        if turn.trouble is None:
            self._rest(exchange, turn)

    def _sweep(self, turn: Turn) -> None:
        """Once all has been heard that was erased elsewhere; writing the file anew takes its time."""
        self._unswept = self._unswept or bool(turn.taken and turn.taken.erased)
        if self._unswept and not turn.busy and self._store is not None:
            self._store.sweep()
            self._unswept = False

    def _report(self, turn: Turn) -> None:
        taken = turn.taken
        if turn.trouble is not None:
            self._fail(hopeless=isinstance(turn.trouble, NotAllowed))
        else:
            self._pause = Pause()
        reached = turn.trouble is None
        if reached is not self._reached or turn.sent or turn.received or (taken is not None and taken.refused):
            if reached is not self._reached:
                log.info("%s is %s", self.name, "reached" if reached else f"not reached: {turn.trouble}")
            self._reached = reached
            self._say(Went.after(self.name, turn))

    def _rest(self, exchange: Exchange, turn: Turn) -> None:
        now = self._monotonic()
        if turn.sent or turn.received:
            self._contact_at = now
        elif now - self._contact_at >= CONTACT_SECONDS:
            exchange.still_reached()
            self._contact_at = now
        if not (self._more or self._stopping.is_set()) and (trouble := exchange.wait(WAIT_SECONDS)) is not None:
            self._more = True
            self._report(Turn(trouble=trouble))

    def _fail(self, *, hopeless: bool = False) -> None:
        self._pause = self._pause.after_failure(self._monotonic(), self._chance(), hopeless=hopeless)

    def _say(self, went: Went) -> None:
        if not self._stopping.is_set():
            self._tell(went)
