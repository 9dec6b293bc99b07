"""Somebody without a code proves who they are: exactly one person with this surname and this code or e-mail address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.engine import Database
from db.register import registration_of
from db.station import StationFile
from db.ticket_keys import is_revoked
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.surnames import is_same_surname
from kiosk.domain.ticket import TicketCode

MOST_WITH_ONE_PROOF = 500
"""An office may have registered this many people with its own address."""
LONGEST_PROOF = 256
"""No code and no address is longer."""
MOST_IN_AN_ORDER = 20
"""What more people have in common is no order, but how somebody numbers a list."""

# An order of pretix, whose positions are ABC37-1, ABC37-2 ...: the letters it makes codes of (pretix: base/models/
# orders.py, assign_code), so that a word before the numbers of a list is hardly ever taken for one.
_ORDER = re.compile(r"[A-HJ-NP-Z3789]{5}")

_BY_CODE = "select * from persons where code collate nocase in (?, ?) limit ?"
_BY_EMAIL = "select * from persons where email <> '' and email collate nocase in (?, ?) limit ?"
_BY_ORDER = "select * from persons where id > ? and id < ? limit ?"


class LookUp:
    """The look-up of attendees; may raise StoreTrouble and writes nothing."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def look_up(self, surname: str, proof: str) -> RegistrationId | None:
        """The one person with exactly this surname and this ticket code, order of pretix or e-mail address, or None.

        Capitals, accents and umlauts do not count, particles of the surname can be left out; nothing else may differ.
        Several people who fit are nobody: a list is never shown. A code that was taken back proves nothing.
        """
        typed = proof.strip()
        if not typed or len(typed) > LONGEST_PROOF or not typed.isprintable():
            return None
        with self._file.reading() as db:
            people = {person.id: person for person in _with_proof(db, typed)}
        found = [person.id for person in people.values() if is_same_surname(surname, person.attendee.last_name)]
        return found[0] if len(found) == 1 else None


def _with_proof(db: Database, typed: str) -> Iterator[Registration]:
    # SQLite knows the capitals of ASCII only; the second form is for the rare address that has others.
    forms = (typed, typed.lower(), MOST_WITH_ONE_PROOF)
    yield from map(registration_of, db.execute(_BY_EMAIL, forms).fetchall())
    for person in map(registration_of, db.execute(_BY_CODE, forms).fetchall()):
        if not is_revoked(db, TicketCode(person.code)):
            yield person
    if _ORDER.fullmatch(order := typed.upper()):
        # The sign after "-" is "."; so these are the ids that begin with the order and a hyphen.
        rows = db.execute(_BY_ORDER, (f"{order}-", f"{order}.", MOST_IN_AN_ORDER + 1)).fetchall()
        if len(rows) <= MOST_IN_AN_ORDER:
            yield from (person for person in map(registration_of, rows) if person.id[len(order) + 1 :].isdecimal())
