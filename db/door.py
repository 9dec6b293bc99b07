"""The door: who is let in, goes out and is taken back, each in one durable transaction."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from db.engine import Database
from db.journal import Kind, append, move, project
from db.outbox import add_job
from db.presented import Candidate, Found, candidate_by_id, found_by
from db.roster import keep_new
from db.station import StationFile
from kiosk.domain.admission import (
    Admitted,
    AlreadyIn,
    AtTheDoor,
    Cancelled,
    ChooseFromGroup,
    Closed,
    Decision,
    Full,
    GroupIn,
    Member,
    NotOnList,
    OnlineOnly,
    Outcome,
    Refused,
    Unpaid,
    WelcomeBack,
    WrongDay,
    decide,
)
from kiosk.domain.badge import BadgeJob
from kiosk.domain.name_words import din_5007_2
from kiosk.domain.registration import EventDay, Registration, RegistrationId
from kiosk.domain.rules import LateRegistration, Rules
from kiosk.domain.ticket import TicketCode

LONGEST_REASON = 200
"""So many characters of a helper's own words are kept."""

ForOne = Admitted | WelcomeBack | AlreadyIn | Refused


@dataclass(frozen=True, slots=True)
class _Answer:
    outcome: ForOne
    job: BadgeJob | None = None


class Door:
    """Admissions and withdrawals; `operator` is who acted, such as "attendee" or "helper".

    Each method may raise StoreTrouble; nothing is half written then, and what a method returned is on the disk.
    """

    def __init__(self, file: StationFile, rules: Rules) -> None:
        self._file = file
        self._rules = rules

    def admit(self, code: TicketCode, day: EventDay, operator: str, *, late: bool = False) -> Decision:
        """Decide on a ticket or badge and, if it opens the door, keep check-in and badge job in one transaction.

        A refusal, a person who is in already, and a ticket of several people write nothing. With `late` a helper has
        decided that a genuine ticket of somebody who is not on the list is good, whatever the event file says.
        """
        rules = replace(self._rules, late=LateRegistration.ADMIT) if late else self._rules
        with self._file.writing() as db:
            match found_by(db, code, day, self._file.now(), rules):
                case Found(people=(person,)):
                    return self._admitted(db, person, day, operator)
                case Found(people=people):
                    members = (Member(each.registration, self._decide(db, each, day)) for each in people)
                    in_order = sorted(members, key=lambda member: din_5007_2(member.registration))
                    return Decision(ChooseFromGroup(code, tuple(in_order), day))
                case refusal:
                    return Decision(refusal)

    def admit_some(
        self, code: TicketCode, chosen: Collection[RegistrationId], day: EventDay, operator: str
    ) -> Decision:
        """Admit those of a ticket's people who are here, all in one transaction; the others can come later.

        The answer for one is the same as if they had a ticket of their own. Ids that do not belong to the ticket
        are left out.
        """
        with self._file.writing() as db:
            found = found_by(db, code, day, self._file.now(), self._rules)
            if not isinstance(found, Found):
                return Decision(found)
            here = (person for person in found.people if person.registration.id in chosen)
            answers = [self._admit(db, person, day, operator) for person in here]
            match answers:
                case []:
                    return Decision(NotOnList())
                case [only]:
                    return _decision(only)
                case _:
                    return _group(answers, day)

    def admit_registration(self, registration_id: RegistrationId, day: EventDay, operator: str) -> Decision:
        """Admit a registration that a helper looked up, by the same rules."""
        with self._file.writing() as db:
            person = candidate_by_id(db, registration_id)
            return Decision(NotOnList()) if person is None else self._admitted(db, person, day, operator)

    def check_out(self, registration_id: RegistrationId, day: EventDay, operator: str) -> bool:
        """Somebody goes out, which gives their place up, and may come back; False if they were not in."""
        with self._file.writing() as db:
            row = db.execute(
                "select 1 from attendance where registration_id = ? and day = ? and left_at = ''",
                (registration_id, day.isoformat()),
            ).fetchone()
            if row is not None:
                move(self._file, Kind.CHECK_OUT, registration_id, day, operator)
            return row is not None

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> bool:
        """Take a check-in back, with all coming and going of that day; False if there was none.

        The facts stay in the journal. If two stations admitted this person, both check-ins are taken back.
        `reason` names no person.
        """
        key = (registration_id, day.isoformat())
        with self._file.writing() as db:
            moves = db.execute("select id from moves where registration_id = ? and day = ? order by at, id", key)
            standing = [entry for (entry,) in moves.fetchall()]
            for entry in standing:
                append(
                    self._file,
                    Kind.WITHDRAWAL,
                    registration_id,
                    day,
                    self._file.now(),
                    operator,
                    refers_to=entry,
                    detail={"reason": reason[:LONGEST_REASON]},
                )
            if standing:
                project(db, *key)
            return bool(standing)

    def _admitted(self, db: Database, whom: Candidate, day: EventDay, operator: str) -> Decision:
        return _decision(self._admit(db, whom, day, operator))

    def _admit(self, db: Database, whom: Candidate, day: EventDay, operator: str) -> _Answer:
        outcome = self._decide(db, whom, day)
        match outcome:
            case Admitted(registration=person):
                if not whom.stored:
                    person = self._keep_late(person, day, operator)
                move(self._file, Kind.CHECK_IN, person.id, day, operator)
                return _Answer(Admitted(person, day), add_job(self._file, person, day))
            case WelcomeBack(registration=person, last_day=last_day):
                move(self._file, Kind.RETURN if last_day == day else Kind.CHECK_IN, person.id, day, operator)
                return _Answer(outcome)
            case AlreadyIn() | WrongDay() | Closed() | Full() | OnlineOnly() | Unpaid() | Cancelled():
                return _Answer(outcome)
            case _:
                assert_never(outcome)

    def _decide(self, db: Database, whom: Candidate, day: EventDay) -> ForOne:
        row = db.execute("select inside from day_counts where day = ?", (day.isoformat(),)).fetchone()
        door = AtTheDoor(day, self._rules.wall_time(self._file.now(), day), row[0] if row else 0)
        return decide(whom.registration, door, whom.stays, self._rules)

    def _keep_late(self, new: Registration, day: EventDay, operator: str) -> Registration:
        append(self._file, Kind.LATE, new.id, day, self._file.now(), operator)
        return keep_new(self._file, new)


def _decision(answer: _Answer) -> Decision:
    return Decision(answer.outcome, (answer.job,) if answer.job else ())


def _group(answers: Sequence[_Answer], day: EventDay) -> Decision:
    outcomes: list[Outcome] = [answer.outcome for answer in answers]
    people = tuple(each.registration for each in outcomes if isinstance(each, Admitted | WelcomeBack | AlreadyIn))
    refused = tuple(each for each in outcomes if isinstance(each, Refused))
    if not people:
        return Decision(outcomes[0])
    return Decision(GroupIn(people, day, refused), tuple(answer.job for answer in answers if answer.job))
