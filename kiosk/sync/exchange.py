"""One exchange with one counterpart: tells and hears a little at a time, for every counterpart in the same way."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from kiosk.domain.exchange import Outgoing, Sort, Taken
from kiosk.sync.ports import Counterpart, NotReached, Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn did: `busy` says that there is more to do at once, `trouble` why nobody was reached."""

    sent: int = 0
    received: int = 0
    taken: Taken | None = None
    busy: bool = False
    trouble: NotReached | None = None


class Exchange:
    """Owns the connection to one counterpart; used on one thread.

    What is told is marked only after the counterpart has it, what is heard moves the cursor in the same transaction:
    whatever breaks between the two is said or heard once more, and nothing is lost or doubled.
    """

    def __init__(self, counterpart: Counterpart, store: Store) -> None:
        self._counterpart, self._store = counterpart, store
        self._open = self._new = False
        self._ahead: float | None = None
        self._noted = ""

    @property
    def name(self) -> str:
        """Whom it is with."""
        return self._counterpart.name

    @property
    def is_open(self) -> bool:
        """Whether the counterpart was reached, and nothing has gone wrong since."""
        return self._open

    def turn(self, *, tell: bool = True) -> Turn:
        """Tell one batch, unless nothing can be new (`tell`), and hear one; raises StoreTrouble, everything else is in
        the answer."""
        sent, more_to_tell = 0, False
        try:
            self._reach()
            if tell:
                sent, more_to_tell = self._tell()
            heard = self._counterpart.hear(self._store)
        except NotReached as trouble:
            return self._not_reached(trouble, sent)
        taken = None
        if heard is not None:
            taken = _together(self._store.take(self.name, heard.records, heard.lanes, heard.cursor), heard.taken)
        if sent or taken is not None or self._new:
            self.still_reached()
        return Turn(
            sent,
            taken.new if taken else 0,
            taken,
            busy=more_to_tell or (heard is not None and heard.more),
        )

    def again(self) -> Turn:
        """Try everything once more that the counterpart has refused and nobody has settled."""
        everything = self._store.set_aside(self.name)
        aside = [each.record for each in reversed(everything) if not each.incoming]
        sent = 0
        try:
            self._reach()
            if self._counterpart.numbered and aside:
                self._store.log_again(self.name, aside)
                aside = []
            for record in aside:
                told = self._counterpart.tell([Outgoing(0, record)], self._store)
                taken_now = () if told.refused else (record,)
                self._store.tried_again(self.name, taken_now, told.refused)
                sent += len(taken_now)
        except NotReached as trouble:
            return self._not_reached(trouble, sent)
        taken = self._store.take_again(self.name)
        self.still_reached()
        return Turn(sent, taken.new, taken)

    def wait(self, seconds: float) -> NotReached | None:
        """Come back at once if the counterpart has something to say, or at the latest after so many seconds; why it is
        not reached any more, if that was noticed meanwhile. Only while it is open."""
        try:
            self._counterpart.wait(seconds)
        except NotReached as trouble:
            return self._not_reached(trouble).trouble
        return None

    def still_reached(self) -> None:
        """It was reached just now, and nothing went wrong."""
        self._store.reached(self.name, self._ahead)
        self._ahead, self._new, self._noted = None, False, ""

    def close(self) -> None:
        """Let go of the counterpart."""
        self._open = False
        self._counterpart.close()

    def _reach(self) -> None:
        # That it is reached is kept after a whole turn: one that opens and then fails is away all the time.
        if not self._open:
            self._ahead = self._counterpart.open()
            self._open = self._new = True

    def _not_reached(self, trouble: NotReached, sent: int = 0) -> Turn:
        self.close()
        # A counterpart that is away for days is tried again all the time: only what is new about it is written.
        if str(trouble) != self._noted:
            self._store.not_reached(self.name, str(trouble))
            self._noted = str(trouble)
        return Turn(sent, trouble=trouble)

    def _tell(self) -> tuple[int, bool]:
        counterpart = self._counterpart
        waiting = self._store.waiting(self.name, counterpart.batch, counterpart.sorts, own=counterpart.own)
        if not waiting:
            return 0, False
        told = counterpart.tell(waiting, self._store)
        self._store.mark_told(self.name, told.until, told.sent, told.refused)
        for refusal in told.refused:
            log.warning("%s does not take %s %s: %s", self.name, refusal.sort, refusal.id, refusal.reason)
        return told.sent, len(waiting) == counterpart.batch or told.until < waiting[-1].number


def _together(one: Taken, other: Taken | None) -> Taken:
    if other is None:
        return one
    return Taken(
        one.new + other.new,
        one.known + other.known,
        one.doubles + other.doubles,
        one.conflicts + other.conflicts,
        one.unknown + other.unknown,
        one.refused + other.refused,
        one.erased + other.erased,
    )


ALL_SORTS = tuple(sort for sort in Sort if sort is not Sort.REFUSED)
"""What other stations are told."""
