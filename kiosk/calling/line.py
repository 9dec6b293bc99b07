"""The line between stations: keeps the book of calls and the roll of stations, tells both, and says when help comes."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.calling.book import Book, News
from kiosk.calling.post import Post
from kiosk.calling.roll import Roll
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.registration import RegistrationId
from kiosk.domain.station import Health, StationState

log = logging.getLogger(__name__)

AGAIN_MS = 1_000
"""How often what is open is told again, in milliseconds: who comes later has it within 2 s."""
STATE_MS = 10_000
"""How often a station says how it is doing, in milliseconds."""
SOON_MS, SOON = 200, 5
"""What is new is told again so soon, and so often: a bad network loses messages, but hardly all of these."""


class HelpLine(QObject):
    """Lives on the GUI thread. Without a `post` calls stay at this station.

    `station` is what people call this station, `now` gives the present moment in UTC, `health` how it is doing.

    *Signals:*
    - `calls_changed(tuple[HelpCall, ...])`: the open calls, for helpers
    - `coming()`: a helper has answered this station's call
    - `stations_changed(Stations)`: how the stations are doing, whenever one has been heard, and as time goes on
    """

    calls_changed = Signal(object)
    coming = Signal()
    stations_changed = Signal(object)

    def __init__(
        self,
        station: str,
        now: Callable[[], datetime],
        post: Post | None = None,
        new_token: Callable[[], str] = lambda: secrets.token_hex(8),
        health: Callable[[], Health] | None = None,
    ) -> None:
        super().__init__()
        self._station = station
        self._now = now
        self._post = post
        self._new_token = new_token
        self._book, self._roll = Book(new_token()), Roll()
        self._health = health
        self._soon = 0
        self._states = QTimer(self)
        self._states.setInterval(STATE_MS)
        self._states.timeout.connect(self.on_state_tick)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.on_tick)
        if post is not None:
            post.heard.connect(self.on_heard)
            post.other_time.connect(self.on_other_time)

    @property
    def calls(self) -> tuple[HelpCall, ...]:
        """The open calls."""
        return self._book.calls

    def open(self) -> None:
        """Begin to hear other stations, and to say how this one is doing."""
        if self._post is not None:
            self._post.open()
        if self._health is not None:
            self._states.start()
            self.on_state_tick()

    def close(self) -> None:
        """The station ends; its own call stays with the others until they have seen to it."""
        self._timer.stop()
        self._states.stop()
        if self._post is not None:
            self._post.close()

    @Slot(str, object, object)
    def on_called(self, case: str, registration: RegistrationId | None, need: Need | None) -> None:
        """Somebody at this station calls, or says more."""
        if self._book.own is None:
            log.info("help is called for: %s", case)
        new = CallId(self._new_token())
        self._turn(self._book.with_call(new, self._station, case, self._now(), registration, need))
        if self._book.help_is_coming:
            # Whoever calls a second time sees again that somebody is on the way.
            self.coming.emit()

    @Slot()
    def on_dropped(self) -> None:
        """Nobody here needs help any more."""
        self._turn(self._book.without_call(self._now()))

    @Slot()
    def on_arrived(self) -> None:
        """A helper is at this station."""
        self._turn(self._book.with_helper_here(self._now()))

    @Slot(object)
    def on_answered(self, call: CallId) -> None:
        """A helper at this station goes to whoever called."""
        self._turn(self._book.with_answer(call, self._now()))

    @Slot(object)
    def on_done(self, call: CallId) -> None:
        """A helper at this station says that this call is over."""
        self._turn(self._book.with_done(call, self._now()))

    @Slot(object)
    def on_heard(self, said: News | StationState) -> None:
        """A station has told something."""
        if isinstance(said, News):
            self._become(self._book.with_news(said, self._now()))
        elif said.sender != self._book.sender:
            self._roll = self._roll.with_state(said, self._now())
            self._show_stations()

    @Slot()
    def on_other_time(self) -> None:
        """A station has a clock that is wrong by minutes."""
        self._roll = self._roll.with_other_time(self._now())
        self._show_stations()

    @Slot()
    def on_state_tick(self) -> None:
        """Say how this station is doing, and who is silent."""
        state = self._state()
        if self._post is not None and state is not None:
            self._post.tell(state)
        self._show_stations()

    @Slot()
    def on_tick(self) -> None:
        """What is open is told again."""
        self._soon = max(self._soon - 1, 0)
        self._become(self._book.at(self._now()))
        self._tell()

    def _state(self) -> StationState | None:
        if self._health is None:
            return None
        return StationState(self._book.sender, self._station, self._now(), self._health())

    def _show_stations(self) -> None:
        self.stations_changed.emit(self._roll.stations(self._state(), self._now()))

    def _turn(self, book: Book) -> None:
        """Keep what has changed here, and tell it."""
        self._soon = SOON
        self._become(book)
        self._tell()

    def _tell(self) -> None:
        now = self._now()
        if self._post is not None and (news := self._book.news(now)) is not None:
            self._post.tell(news)

    def _become(self, book: Book) -> None:
        before, self._book = self._book, book
        interval = SOON_MS if self._soon else AGAIN_MS
        if book.is_empty:
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != interval:
            self._timer.start(interval)
        if book.calls != before.calls:
            self.calls_changed.emit(book.calls)
        if book.help_is_coming and not before.help_is_coming:
            self.coming.emit()
