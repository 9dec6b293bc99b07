"""Which reading of a hand scan counts: the one that means somebody, and never one of two."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.hand_scan import HandReading, HandScan, Keyboard, UnclearCode
from kiosk.domain.ticket import ForeignCode, TicketCode

ENOUGH = 2
"""So many scans that can only be meant for one keyboard tell for which one the scanner is set."""

MOST = 8
"""So many readings are looked up at most."""

MeantBy = Callable[[TicketCode], frozenset[str]]
"""Whom a ticket is for; nobody if it is unknown."""


class KeyboardsHeard:
    """What the scans since the start have told about the scanner's keyboard.

    A scan that means somebody in one reading only tells of it. As soon as two scanners have told differently nothing is
    concluded any more, and a code that is two people's is nobody's.
    """

    def __init__(self) -> None:
        self._told: dict[Keyboard, int] = {}

    @property
    def keyboard(self) -> Keyboard | None:
        """The one for which all scans were meant; None as long as that is not sure."""
        match [*self._told.items()]:
            case [(keyboard, times)] if times >= ENOUGH:
                return keyboard
            case _:
                return None

    def choose(self, scan: HandScan, meant_by: MeantBy) -> TicketCode | ForeignCode | UnclearCode:
        """The ticket that was scanned. If no reading is known, the likeliest is."""
        tickets = scan.tickets[:MOST]
        if not tickets:
            return ForeignCode()
        meanings = [(reading, meant_by(code)) for reading in tickets if (code := reading.ticket) is not None]
        known = [(reading, people) for reading, people in meanings if people]
        if not known:
            return self._code(self._likeliest(tickets))
        if len({people for _, people in known}) == 1:
            reading = known[0][0]
            if len(known) == 1:
                self._note(reading, scan)
            return self._code(reading)
        fitting = [reading for reading, _ in known if self.keyboard in reading.keyboards]
        return self._code(fitting[0]) if len(fitting) == 1 else UnclearCode()

    def _likeliest(self, tickets: tuple[HandReading, ...]) -> HandReading:
        fitting = (reading for reading in tickets if self.keyboard in reading.keyboards)
        return tickets[0] if tickets[0].is_strong else next(fitting, tickets[0])

    def _note(self, reading: HandReading, scan: HandScan) -> None:
        others = frozenset[Keyboard]().union(*(each.keyboards for each in scan.readings if each != reading))
        if others:
            for keyboard in reading.keyboards - others:
                self._told[keyboard] = self._told.get(keyboard, 0) + 1

    @staticmethod
    def _code(reading: HandReading) -> TicketCode:
        code = reading.ticket
        assert code is not None
        return code
