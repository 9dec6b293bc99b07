"""The claim at the door: whether another door has somebody already, asked at the hub within a blink or not at all."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Collection, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from contextlib import suppress
from dataclasses import dataclass, field

import psycopg

from kiosk.domain.elsewhere import AtAnotherDoor
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.sealing import ExchangeSeal
from kiosk.sync.hub.claiming import claimed
from kiosk.sync.hub.connection import Here, HubConnection
from kiosk.sync.hub.envelope import Envelopes
from kiosk.sync.hub.line import Line, connect

log = logging.getLogger(__name__)

BLINK = 0.15
"""So many seconds a visitor waits for the hub at most."""

TRIES = (1.0, 2.0, 5.0, 15.0)
"""So many seconds after a failure it is tried again, without anybody waiting; the last one from then on."""

ALIVE_SECONDS = 15.0
"""So often the connection is used, so that it is not taken for a dead one."""


@dataclass(frozen=True, slots=True)
class _Way:
    connection: HubConnection
    envelopes: Envelopes
    here: Here


@dataclass(frozen=True, slots=True)
class _Question:
    people: tuple[RegistrationId, ...]
    day: EventDay
    until: float
    answer: Future[Mapping[RegistrationId, AtAnotherDoor]] = field(default_factory=Future)


class HubClaims:
    """Asks the hub over a connection of its own, on a thread of its own; see `Elsewhere`. Any thread may call.

    After an answer that came too late, or none, nobody waits for the hub until it has answered quickly again. That is
    tried in the background: now and then, and at once when the exchange has reached it.
    """

    def __init__(self) -> None:
        self._way: _Way | None = None
        self._questions: queue.SimpleQueue[_Question | None] = queue.SimpleQueue()
        self._is_quick = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="exchange claims", daemon=True)

    def open(self) -> None:
        """Begin; nobody is asked before `join`."""
        self._thread.start()

    def close(self) -> None:
        """End. The thread may hang in the network for some seconds and is not waited for then."""
        self._stopping.set()
        self._is_quick.clear()
        self._questions.put(None)
        if self._thread.ident is not None:
            self._thread.join(1.0)

    def join(self, connection: HubConnection, seal: ExchangeSeal, here: Here) -> None:
        """Ask this hub from now on; `seal` is for the purpose "hub"."""
        self._way = _Way(connection, Envelopes(seal, connection.event), here)
        self._is_quick.clear()
        self._questions.put(None)

    def leave(self) -> None:
        """Ask nobody any more."""
        self._way = None
        self._is_quick.clear()
        self._questions.put(None)

    def on_reached(self, reached: bool) -> None:
        """The exchange has reached the hub, or has not."""
        if reached and not self._is_quick.is_set():
            self._questions.put(None)

    @property
    def is_known(self) -> bool:
        """Whether the hub has answered quickly the last time."""
        return self._is_quick.is_set()

    def is_ready(self, within: float = BLINK) -> bool:
        """Whether the hub can be asked, at the latest after so many seconds."""
        return self._is_quick.wait(within)

    def claim(self, people: Collection[RegistrationId], day: EventDay) -> Mapping[RegistrationId, AtAnotherDoor]:
        """Take these people for this door, but for those whom another one has, as far as the hub says so in time."""
        if not self.is_known:
            return {}
        question = _Question(tuple(people), day, time.monotonic() + BLINK)
        self._questions.put(question)
        try:
            return question.answer.result(BLINK)
        except TooLate:
            log.warning("the hub did not answer at the door in time: nobody waits for it until it is quick again")
            self._is_quick.clear()
            return {}

    # --- on its own thread ------------------------------------------------------------------------------

    def _run(self) -> None:
        line: Line | None = None
        way: _Way | None = None
        failures, again_at = 0, 0.0
        while not self._stopping.is_set():
            if way is not self._way:
                way, failures, again_at = self._way, 0, 0.0
                _close(line)
                line = None
            if way is not None and line is None and time.monotonic() >= again_at:
                line = self._reach(way)
                failures = 0 if line is not None else failures + 1
                again_at = time.monotonic() + TRIES[min(failures, len(TRIES)) - 1]
            try:
                question = self._questions.get(timeout=_rest(again_at) if way and line is None else ALIVE_SECONDS)
            except queue.Empty:
                line = self._probed(line)
                continue
            if question is None:
                again_at = 0.0
                line = line if self._is_quick.is_set() else self._probed(line)
            elif way is not None and line is not None:
                line = self._answer(question, way, line)
                failures, again_at = 0, time.monotonic() + TRIES[0]
            else:
                question.answer.set_result({})
        _close(line)

    def _reach(self, way: _Way) -> Line | None:
        try:
            line = connect(way.connection)
        except (psycopg.Error, OSError) as error:
            log.info("claims: the hub is not reached (%s)", type(error).__name__)
            return None
        return self._probed(line)

    def _probed(self, line: Line | None) -> Line | None:
        """The line, if the hub answers on it quickly."""
        if line is None:
            return None
        try:
            line.patience = BLINK
            line.execute("select 1")
        except (psycopg.Error, OSError):
            self._is_quick.clear()
            _close(line)
            return None
        if not self._stopping.is_set():
            self._is_quick.set()
        return line

    def _answer(self, question: _Question, way: _Way, line: Line) -> Line | None:
        left = question.until - time.monotonic()
        if left <= 0:
            question.answer.set_result({})
            return line
        try:
            line.patience = left
            event = way.connection.event
            taken = claimed(line, event, way.envelopes, way.here, question.people, question.day)
        except (psycopg.Error, OSError) as error:
            log.warning("claims: the hub did not answer (%s)", type(error).__name__)
            self._is_quick.clear()
            question.answer.set_result({})
            _close(line)
            return None
        question.answer.set_result(taken)
        # Another question may have come too late, though this one was in time.
        if not self._is_quick.is_set():
            return self._probed(line)
        return line


def _rest(again_at: float) -> float:
    return max(0.0, again_at - time.monotonic())


def _close(line: Line | None) -> None:
    if line is not None:
        with suppress(psycopg.Error, OSError):
            line.close()
