"""The practice file, as full as the trainer wants it, and watched: what helpers do to it ticks their exercises off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from kiosk.checkin.ports import Store
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.domain.trouble import StoreTrouble
from kiosk.practice.board import Board
from kiosk.practice.deeds import Done, deeds_of
from kiosk.practice.mishaps import Mishap

FULL = "Practice: the disk is full."


def practice_store(open_store: Callable[[], Store], board: Board, tell: Callable[[Done], None]) -> Store:
    """Open the practice file; `tell` hears, on the desk's thread, of everything that was done. Raises StoreTrouble."""
    require_room(board)
    return cast(Store, _Watched(open_store(), board, tell))


class _Watched:
    """Stands before a store: each call of it goes through here, and none but those about PINs is changed."""

    def __init__(self, store: Store, board: Board, tell: Callable[[Done], None]) -> None:
        self._store, self._board, self._tell = store, board, tell

    def pins_missing(self) -> tuple[Operator, ...]:
        """Nobody needs one here."""
        return ()

    def check_pin(self, _pin: str) -> PinAnswer:
        """Everybody may do everything here."""
        return PinAnswer.ORGANISER

    def close(self) -> None:
        """A full disk does not keep a file open."""
        self._store.close()

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)

        def watched(*given: object, **named: object) -> object:
            require_room(self._board)
            answer = method(*given, **named)
            for done in deeds_of(name, given, answer):
                self._tell(done)
            return answer

        return watched


def require_room(board: Board) -> None:
    """Raise StoreTrouble while the disk is full."""
    if Mishap.DISK_FULL in board.broken:
        raise StoreTrouble(FULL)
