"""The post of practice: nothing leaves this computer, and another station calls when the trainer wants it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Slot

from kiosk.calling.book import Entry, News
from kiosk.calling.post import Post
from kiosk.calling.seal import Seal
from kiosk.domain.help import CallId, HelpCall, Need
from kiosk.domain.registration import RegistrationId
from kiosk.domain.station import StationState
from kiosk.practice.board import Board
from kiosk.practice.mishaps import Mishap


class PracticePost(Post):
    """Has no socket. What it would have told is told to nobody; what it hears comes from the board."""

    def __init__(self, board: Board, now: Callable[[], datetime]) -> None:
        super().__init__(Seal("practice: no station has this", now), 0)
        self._board, self._now = board, now
        self._calls = 0

    def open(self) -> bool:
        """There is nothing to open."""
        return Mishap.NETWORK_LOST not in self._board.broken

    def close(self) -> None:
        """Nor to close."""

    def tell(self, news: News | StationState) -> None:
        """Nobody hears it."""

    @Slot()
    def on_call(self, station: str, registration: RegistrationId | None = None) -> None:
        """Somebody calls at another station; with the network lost nobody hears of it."""
        if not self.open():
            return
        self._calls += 1
        call = HelpCall(CallId(f"practice-{self._calls}"), station, "unpaid", self._now(), registration, Need.WALKING)
        self.heard.emit(News(station, Entry(call, 1, station)))
