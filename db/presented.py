"""What a presented ticket stands for: people of the list, a late registration, or the reason why not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from db.engine import Database
from db.exchange.system_keys import system_keys
from db.lists import CheckedRow, SourceRow, check_row
from db.register import PERSON_COLUMNS, registration_of, stays_of
from db.ticket_keys import is_revoked, is_signed, verdict
from kiosk.domain.admission import Expired, Forged, NotATicket, NotOnList, Outcome, Revoked, Stay, WrongDay
from kiosk.domain.pretix import PretixTicket, pretix_public_key, pretix_ticket
from kiosk.domain.registration import EventDay, Registration, RegistrationId, Source, Status
from kiosk.domain.rules import LateRegistration, Rules
from kiosk.domain.signed import Claim, SignedTicket, signed_ticket
from kiosk.domain.ticket import SIGNED_PREFIX, ForeignCode, TicketCode, read_ticket

_BY_ID = "select * from people where id = ?"
_BY_CODE = "select * from people where code = ?"
_BY_BADGE = "select * from people where badge_token = ?"
_BY_OTHER_BADGE = "select * from people where id = (select registration_id from badge_tokens where token = ?)"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who wants in, and the days on which they came; `stored` is false for a late registration."""

    registration: Registration
    stays: Mapping[EventDay, Stay]
    stored: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """The people a ticket is for: at least one, several only if they are one group."""

    people: tuple[Candidate, ...]


def candidate_by_id(db: Database, registration_id: RegistrationId) -> Candidate | None:
    """The person with this id."""
    return next(iter(_candidates(db, _BY_ID, registration_id)), None)


def found_by(db: Database, code: TicketCode, day: EventDay, moment: datetime, rules: Rules) -> Found | Outcome:
    """The people whose ticket or badge this is, or what is wrong with it on `day` at `moment` (UTC); writes nothing.

    The type says that this is a ticket; a text that is none must do no harm all the same.
    """
    ticket = read_ticket(code)
    if isinstance(ticket, ForeignCode):
        return NotATicket()
    if is_revoked(db, ticket):
        return Revoked()
    if (signed := signed_ticket(ticket)) is not None:
        return verdict(db, signed, day, rules) or _claimed(db, signed, rules)
    people = (
        _candidates(db, _BY_CODE, ticket)
        or _candidates(db, _BY_BADGE, ticket)
        or _candidates(db, _BY_OTHER_BADGE, ticket)
    )
    if (secret := pretix_ticket(ticket)) is not None:
        keys = () if people else (*rules.pretix_keys, *system_keys(db, "pretix"))
        return _of_pretix(secret, people, day, moment, rules, keys)
    if people:
        return Found(people)
    return Forged() if ticket.startswith(SIGNED_PREFIX) else NotOnList()


def _candidates(db: Database, sql: str, value: str) -> tuple[Candidate, ...]:
    return tuple(map(_candidate, db.execute(sql, (value,)).fetchall()))


def _candidate(row: Sequence[str]) -> Candidate:
    return Candidate(registration_of(row), stays_of(row[PERSON_COLUMNS]))


def _claimed(db: Database, ticket: SignedTicket, rules: Rules) -> Found | NotOnList:
    """The people a genuine signed ticket names; somebody who is not on the list comes in by the event's rule."""
    claim = ticket.claim
    people = _candidates(db, _BY_CODE if claim.group else _BY_ID, claim.reference)
    if people:
        return Found(people)
    if rules.late is LateRegistration.DESK or claim.group or not _is_sound(claim):
        return NotOnList(claim)
    return Found((Candidate(late_registration(claim, rules), {}, stored=False),))


def _is_sound(claim: Claim) -> bool:
    """Whether its texts could stand in a list: who signed is believed, but may have been careless or worse."""
    person = claim.person
    cells = {
        "id": claim.reference,
        "title": person.title,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "organisation": person.organisation,
        "role": claim.role,
    }
    return isinstance(check_row(SourceRow(1, cells), ()), CheckedRow)


def late_registration(claim: Claim, rules: Rules) -> Registration:
    """The registration a genuine ticket stands for; its code is its own id until it is written."""
    days = claim.days or frozenset(day for day in rules.days if claim.valid_from <= day <= claim.valid_until)
    return Registration(
        id=RegistrationId(claim.reference),
        code=TicketCode(""),
        attendee=claim.person,
        role=claim.role,
        attendance=claim.attendance,
        days=days or frozenset({claim.valid_from}),
        language=claim.language,
        source=Source.TICKET,
    )


def _of_pretix(
    ticket: PretixTicket,
    people: tuple[Candidate, ...],
    day: EventDay,
    moment: datetime,
    rules: Rules,
    keys: Sequence[str],
) -> Found | Outcome:
    """A signed pretix secret: on the list it is genuine, otherwise the event's keys say whether it is."""
    if (
        not people
        and keys
        and not any(is_signed(key, ticket.signature, ticket.payload) for key in map(_pretix_key, keys))
    ):
        return Forged()
    if any(person.registration.status is Status.CANCELLED for person in people):
        # As pretix has it: cancelled comes before the time, and the time before unpaid.
        return Found(people)
    first, last = (
        EventDay(limit.astimezone(rules.time_zone).date()) if limit else day
        for limit in (ticket.valid_from, ticket.valid_until)
    )
    # The hour counts only on the day itself: a helper may decide for another one.
    now = rules.wall_time(moment, day) is not None
    if day > last or (now and ticket.valid_until and moment > ticket.valid_until):
        return Expired()
    if not people:
        return NotOnList()
    if day < first or (now and ticket.valid_from and moment < ticket.valid_from):
        return WrongDay(people[0].registration, day, (first,))
    return Found(people)


@lru_cache(maxsize=16)
def _pretix_key(text: str) -> bytes:
    return pretix_public_key(text)
