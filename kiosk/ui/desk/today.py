"""Where somebody stands today, as one of four: each has a sign and a tone of its own."""

from __future__ import annotations

from enum import Enum

from kiosk.checkin.desk_answers import Person
from kiosk.checkin.ports import Match
from kiosk.domain.admission import Cancelled, Closed, Full, OnlineOnly, Unpaid, WrongDay
from kiosk.domain.registration import Attendance, Status
from kiosk.ui.colours import Tone
from kiosk.ui.sign_strokes import Sign


class Today(Enum):
    """In, gone out for a while, still to come, or not to be let in by the rules."""

    IN = "in"
    OUT = "out"
    EXPECTED = "expected"
    REFUSED = "refused"

    @property
    def tone(self) -> Tone:
        """What it feels like."""
        return _TONES[self]

    @property
    def sign(self) -> Sign:
        """What it looks like, so that it is never told by its colour alone."""
        return _SIGNS[self]

    @classmethod
    def of_match(cls, match: Match) -> Today:
        """As far as the list tells; the door knows more."""
        if match.left is not None:
            return cls.OUT
        if match.since is not None:
            return cls.IN
        person = match.registration
        out = person.status is not Status.CONFIRMED or person.attendance is Attendance.ONLINE
        return cls.REFUSED if out else cls.EXPECTED

    @classmethod
    def of_person(cls, person: Person) -> Today:
        """As the door sees it."""
        stay = person.stays.get(person.day)
        if stay is not None:
            return cls.IN if stay.left is None else cls.OUT
        refused = isinstance(person.would, WrongDay | Closed | Full | OnlineOnly | Unpaid | Cancelled)
        return cls.REFUSED if refused else cls.EXPECTED


_TONES = {
    Today.IN: Tone.GOOD,
    Today.OUT: Tone.TROUBLE,
    Today.EXPECTED: Tone.CALM,
    Today.REFUSED: Tone.ATTENTION,
}
_SIGNS = {
    Today.IN: Sign.TICK,
    Today.OUT: Sign.PAUSE,
    Today.EXPECTED: Sign.CLOCK,
    Today.REFUSED: Sign.NOTE,
}
