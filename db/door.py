"""The door: who is let in, goes out and is taken back, each in one durable transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from db.engine import Database
from db.journal import LONGEST_REASON, Kind, append, move, project, withdraw_all
from db.outbox import add_job
from db.presented import Candidate, Found, candidate_by_id, found_by
from db.refused import keep_refusal, settle_of
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
    outcome_name,
)
from kiosk.domain.badge import BadgeJob
from kiosk.domain.elsewhere import AtAnotherDoor, Elsewhere, NoOtherDoor
from kiosk.domain.history import EntryId
from kiosk.domain.name_words import din_5007_2
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.rules import LateRegistration, Rules
from kiosk.domain.ticket import TicketCode

ATTENDEE = "attendee"
"""Whoever stands at the camera."""

ForOne = Admitted | WelcomeBack | AlreadyIn | Refused


@dataclass(frozen=True, slots=True)
class _Answer:
    outcome: ForOne
    job: BadgeJob | None = None
    entry: EntryId | None = None


class Door:
    """Admissions and withdrawals; `operator` is who acted, such as "attendee" or "helper".

    Each method may raise StoreTrouble; nothing is half written then, and what a method returned is on the disk.
    Before somebody comes in for the first time on a day, `elsewhere` is asked whether another door has them already; no
    transaction is open meanwhile.
    """

    def __init__(self, file: StationFile, rules: Rules, elsewhere: Elsewhere | None = None) -> None:
        self._file = file
        self._rules = rules
        self._elsewhere = elsewhere or NoOtherDoor()

    def admit(self, code: TicketCode, day: EventDay, operator: str, *, late: bool = False) -> Decision:
        """Decide on a ticket or badge and, if it opens the door, keep check-in and badge job in one transaction.

        A person who is in already and a ticket of several people write nothing, a refusal only what the help desk has
        to know. With `late` a helper has decided that a genuine ticket of somebody who is not on the list is good,
        whatever the event file says.
        """
        rules = replace(self._rules, late=LateRegistration.ADMIT) if late else self._rules
        there = self._taken_elsewhere(day, lambda db: self._only_one(db, code, day, rules))
        with self._file.writing() as db:
            match found_by(db, code, day, self._file.now(), rules):
                case Found(people=(person,)):
                    return self._told(_decision(self._admit(db, person, day, operator, there)))
                case Found(people=people):
                    members = (Member(each.registration, self._decide(db, each, day)) for each in people)
                    in_order = sorted(members, key=lambda member: din_5007_2(member.registration))
                    return Decision(ChooseFromGroup(code, tuple(in_order), day))
                case refusal:
                    return self._told(Decision(refusal), code)

    def admit_some(
        self, code: TicketCode, chosen: Collection[RegistrationId], day: EventDay, operator: str
    ) -> Decision:
        """Admit those of a ticket's people who are here, all in one transaction; the others can come later.

        The answer for one is the same as if they had a ticket of their own. Ids that do not belong to the ticket
        are left out.
        """
        there = self._taken_elsewhere(day, lambda db: _by_id(db, chosen))
        with self._file.writing() as db:
            found = found_by(db, code, day, self._file.now(), self._rules)
            if not isinstance(found, Found):
                return self._told(Decision(found), code)
            here = [person for person in found.people if person.registration.id in chosen]
            return self._told(self._admitted_together(db, here, day, operator, there))

    def admit_registration(self, registration_id: RegistrationId, day: EventDay, operator: str) -> Decision:
        """Admit a registration that a helper, or the look-up of attendees, has found, by the same rules."""
        return self.admit_people([registration_id], day, operator)

    def admit_people(self, people: Sequence[RegistrationId], day: EventDay, operator: str) -> Decision:
        """The same for several, all in one transaction; ids that are not on the list are left out."""
        there = self._taken_elsewhere(day, lambda db: _by_id(db, people))
        with self._file.writing() as db:
            decision = self._admitted_together(db, _by_id(db, dict.fromkeys(people)), day, operator, there)
            # A helper who is refused sees the case already.
            return self._told(decision) if operator == ATTENDEE else decision

    def admit_anyway(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> Decision:
        """Let somebody in whom the rules refuse, where the event file leaves that to helpers; else their answer.

        The entry keeps the reason, which names no person, and the answer that was overruled.
        """
        there = self._taken_elsewhere(day, lambda db: _by_id(db, [registration_id]), anyway=True)
        with self._file.writing() as db:
            person = candidate_by_id(db, registration_id)
            if person is None:
                return Decision(NotOnList())
            outcome = self._decide(db, person, day)
            if registration_id in there or not self._may_be_overruled(outcome):
                return _decision(self._admit(db, person, day, operator, there))
            earlier = [other for other in person.stays if other <= day]
            welcome = (
                WelcomeBack(person.registration, day, max(earlier)) if earlier else Admitted(person.registration, day)
            )
            detail = {"reason": reason[:LONGEST_REASON], "overruled": outcome_name(outcome)}
            return _decision(self._let_in(welcome, operator, detail))

    def check_out(self, registration_id: RegistrationId, day: EventDay, operator: str) -> EntryId | None:
        """Somebody goes out, which gives their place up, and may come back; None if they were not in."""
        with self._file.writing() as db:
            row = db.execute(
                "select 1 from attendance where registration_id = ? and day = ? and left_at = ''",
                (registration_id, day.isoformat()),
            ).fetchone()
            return None if row is None else move(self._file, Kind.CHECK_OUT, registration_id, day, operator)

    def withdraw(self, registration_id: RegistrationId, day: EventDay, operator: str, reason: str) -> EntryId | None:
        """Take a check-in back, with all coming and going of that day; None if there was none.

        The facts stay in the journal. If two stations admitted this person, both check-ins are taken back. Whoever
        undoes the entry that is returned puts all of it back. `reason` names no person.
        """
        key = (registration_id, day.isoformat())
        with self._file.writing() as db:
            moves = db.execute("select id from moves where registration_id = ? and day = ? order by at, id", key)
            standing: list[tuple[str, Mapping[str, str]]] = [(entry, {}) for (entry,) in moves.fetchall()]
            if not standing:
                return None
            first = withdraw_all(self._file, standing, registration_id, day, operator, reason)
            project(db, *key)
            return first

    def _told(self, decision: Decision, code: str = "") -> Decision:
        """The help desk hears of everybody who is sent there."""
        outcome = decision.outcome
        for refusal in outcome.refused if isinstance(outcome, GroupIn) else (outcome,):
            keep_refusal(self._file, refusal, code)
        return decision

    def _taken_elsewhere(
        self, day: EventDay, asked_for: Callable[[Database], Iterable[Candidate]], *, anyway: bool = False
    ) -> Mapping[RegistrationId, str]:
        """Who of those that would come in now, for the first time on this day, is in by another door, and by which."""
        if not self._elsewhere.is_known:
            return {}
        with self._file.reading() as db:
            new = [
                each.registration.id
                for each in asked_for(db)
                if day not in each.stays and self._would_come_in(self._decide(db, each, day), anyway=anyway)
            ]
        if not (new and (there := self._elsewhere.claim(new, day))):
            return {}
        with self._file.reading() as db:
            return {person: each.where for person, each in there.items() if not _has_heard(db, each)}

    def _only_one(self, db: Database, code: TicketCode, day: EventDay, rules: Rules) -> Sequence[Candidate]:
        match found_by(db, code, day, self._file.now(), rules):
            case Found(people=(person,)):
                return (person,)
            case _:
                return ()

    def _would_come_in(self, outcome: ForOne, *, anyway: bool) -> bool:
        return isinstance(outcome, Admitted | WelcomeBack) or (anyway and self._may_be_overruled(outcome))

    def _may_be_overruled(self, outcome: ForOne) -> bool:
        return isinstance(outcome, Refused) and outcome_name(outcome) in self._rules.admit_anyway

    def _admitted_together(
        self,
        db: Database,
        people: Sequence[Candidate],
        day: EventDay,
        operator: str,
        there: Mapping[RegistrationId, str],
    ) -> Decision:
        answers = [self._admit(db, person, day, operator, there) for person in people]
        match answers:
            case []:
                return Decision(NotOnList())
            case [only]:
                return _decision(only)
            case _:
                return _group(answers, day)

    def _admit(
        self, db: Database, whom: Candidate, day: EventDay, operator: str, there: Mapping[RegistrationId, str]
    ) -> _Answer:
        outcome = self._decide(db, whom, day)
        if (where := there.get(whom.registration.id)) is not None and day not in whom.stays:
            return _Answer(AlreadyIn(whom.registration, day, self._file.now(), where))
        match outcome:
            case Admitted(registration=person) if not whom.stored:
                late = append(self._file, Kind.LATE, person.id, day, self._file.now(), operator)
                return replace(self._let_in(Admitted(keep_new(self._file, person), day), operator), entry=late)
            case Admitted() | WelcomeBack():
                return self._let_in(outcome, operator)
            case AlreadyIn():
                return _Answer(replace(outcome, where=self._where(db, outcome)))
            case WrongDay() | Closed() | Full() | OnlineOnly() | Unpaid() | Cancelled():
                return _Answer(outcome)
            case _:
                assert_never(outcome)

    def _where(self, db: Database, outcome: AlreadyIn) -> str:
        """The station that let somebody in, if it was another one."""
        row = db.execute(
            "select s.name from attendance a join journal j on j.id = a.entry_id join stations s on s.id = j.station"
            " where a.registration_id = ? and a.day = ? and j.station <> ?",
            (outcome.registration.id, outcome.day.isoformat(), self._file.station),
        ).fetchone()
        return "" if row is None else str(row[0])

    def _let_in(
        self, outcome: Admitted | WelcomeBack, operator: str, detail: Mapping[str, str] | None = None
    ) -> _Answer:
        person, day = outcome.registration, outcome.day
        again = isinstance(outcome, WelcomeBack) and outcome.last_day == day
        entry = move(self._file, Kind.RETURN if again else Kind.CHECK_IN, person.id, day, operator, detail)
        settle_of(self._file, person.id, operator)
        job = add_job(self._file, person, day) if isinstance(outcome, Admitted) else None
        return _Answer(outcome, job, entry)

    def _decide(self, db: Database, whom: Candidate, day: EventDay) -> ForOne:
        row = db.execute("select inside from day_counts where day = ?", (day.isoformat(),)).fetchone()
        door = AtTheDoor(day, self._rules.wall_time(self._file.now(), day), row[0] if row else 0)
        outcome = decide(whom.registration, door, whom.stays, self._rules)
        stay = whom.stays.get(day)
        if stay is None or not isinstance(outcome, Refused) or not self._was_let_in_anyway(db, outcome, day):
            return outcome
        # What a helper has decided counts for the whole day; places and hours are asked anew after going out.
        if stay.left is None:
            return AlreadyIn(whom.registration, day, stay.since)
        return outcome if isinstance(outcome, Closed | Full) else WelcomeBack(whom.registration, day, day)

    def _was_let_in_anyway(self, db: Database, outcome: Refused, day: EventDay) -> bool:
        return self._may_be_overruled(outcome) and (
            db.execute(
                "select 1 from moves join journal using (id) where moves.registration_id = ? and moves.day = ?"
                " and journal.detail ->> 'overruled' = ?",
                (outcome.registration.id, day.isoformat(), outcome_name(outcome)),
            ).fetchone()
            is not None
        )


def _has_heard(db: Database, there: AtAnotherDoor) -> bool:
    """Whether that check-in is in the journal here: if it does not count any more, it was taken back."""
    row = db.execute("select 1 from lanes where lane = ? and number >= ?", (there.lane, there.number)).fetchone()
    return row is not None


def _by_id(db: Database, people: Iterable[RegistrationId]) -> list[Candidate]:
    return [person for each in people if (person := candidate_by_id(db, each)) is not None]


def _decision(answer: _Answer) -> Decision:
    return Decision(
        answer.outcome, (answer.job,) if answer.job else (), (answer.entry,) if answer.entry is not None else ()
    )


def _group(answers: Sequence[_Answer], day: EventDay) -> Decision:
    outcomes: list[Outcome] = [answer.outcome for answer in answers]
    people = tuple(each.registration for each in outcomes if isinstance(each, Admitted | WelcomeBack | AlreadyIn))
    refused = tuple(each for each in outcomes if isinstance(each, Refused))
    if not people:
        return Decision(outcomes[0])
    return Decision(
        GroupIn(people, day, refused),
        tuple(answer.job for answer in answers if answer.job),
        tuple(answer.entry for answer in answers if answer.entry is not None),
    )
