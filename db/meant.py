"""Whom a ticket is for, without letting anybody in: a hand scan may have several readings."""

from __future__ import annotations

from db.presented import Found, found_by
from db.station import StationFile
from kiosk.domain.admission import Forged, NotATicket, NotOnList
from kiosk.domain.registration import EventDay
from kiosk.domain.rules import Rules
from kiosk.domain.ticket import TicketCode


class MeantBy:
    """Reads only. Raises StoreTrouble."""

    def __init__(self, file: StationFile, rules: Rules) -> None:
        self._file = file
        self._rules = rules

    def meant_by(self, code: TicketCode, day: EventDay) -> frozenset[str]:
        """The ids of the people this ticket or badge is for; itself if it is genuine and they are not on the list.

        Nobody if it is unknown, or its signature is not right.
        """
        with self._file.reading() as db:
            match found_by(db, code, day, self._file.now(), self._rules):
                case Found(people):
                    return frozenset(str(person.registration.id) for person in people)
                case NotATicket() | Forged() | NotOnList(claim=None):
                    return frozenset()
                case _:
                    return frozenset({str(code)})
