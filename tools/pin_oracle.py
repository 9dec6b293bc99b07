"""What must never be possible with PINs, told again without the file: whoever finds more has found a way around."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from kiosk.domain.pin import PinAnswer

NOTHING = timedelta(0)
PAUSES = (NOTHING, NOTHING, timedelta(seconds=1), timedelta(seconds=2), timedelta(minutes=5))
"""After so many wrong ones in a row no PIN is looked at for so long, as docs/trail.md promises."""


@dataclass
class Oracle:
    """Follows one attack; `wrong` are the sentences about what should not have happened.

    Time counts only forward: a clock that is set back must never shorten a pause.
    """

    wrong: list[str] = field(default_factory=list)
    looked_at: int = 0
    _in_a_row: int = 0
    _since: timedelta = NOTHING

    @property
    def pause(self) -> timedelta:
        """For how long nothing may be looked at from now on, at least."""
        return PAUSES[self._in_a_row - 1] - self._since if self._in_a_row else NOTHING

    def passed(self, step: timedelta) -> None:
        """The clock was moved."""
        self._since += max(step, NOTHING)

    def told(self, answer: PinAnswer, *, right: bool) -> None:
        """What the lock has said to a PIN."""
        let_in = answer.operator is not None
        if let_in and not right:
            self.wrong.append("a wrong PIN was let in")
        is_last = answer is PinAnswer.LOCKED and self._in_a_row == len(PAUSES) - 1 and self.pause <= NOTHING
        looked_at = let_in or answer is PinAnswer.WRONG or is_last
        if not looked_at:
            return
        self.looked_at += 1
        if self.pause > NOTHING:
            self.wrong.append(f"{self.pause} too early a PIN was looked at, answer {answer.value}")
        if let_in:
            self._in_a_row = 0
        else:
            self._in_a_row = self._in_a_row % len(PAUSES) + 1
        self._since = NOTHING
