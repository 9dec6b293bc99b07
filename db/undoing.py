"""Taking entries of the journal back, each by one more entry, and saying which of them still can be."""

from __future__ import annotations

from collections.abc import Sequence

from db.changes import Changes
from db.engine import Database
from db.entries import AFTER, Fact, batch_of, fact_of, has_words, is_on_list, later_words, was_taken_off
from db.journal import Kind, moves_of, project, withdraw_all
from db.outbox import free_up, take_up
from db.projections import project_correction, project_listing, project_note
from db.roster import list_changed
from kiosk.domain.changes import Scope
from kiosk.domain.history import EntryId, NotUndone, Undone
from kiosk.domain.registration import EventDay, Source

MOVES = frozenset((Kind.CHECK_IN.value, Kind.CHECK_OUT.value, Kind.RETURN.value))
NEWCOMERS = frozenset((Kind.WALK_IN.value, Kind.LATE.value))
HERE_ONLY = frozenset((Kind.REPRINT.value,))
"""These have their effect at the station that wrote them."""

UNDONE = frozenset((Kind.CORRECTION.value, Kind.NOTE.value)) | MOVES | NEWCOMERS | HERE_ONLY
"""What can be taken back at all, besides a withdrawal."""


class Undoing(Changes):
    """Undo and redo; each method may raise StoreTrouble, and nothing is half written then."""

    def undo(self, entry: EntryId, day: EventDay, operator: str) -> Undone | NotUndone:
        """Take an entry of the journal back, by one more entry; `day` is today's.

        Entries that were taken back together are put back together. A walk-in takes the check-in with it, and the
        badge if no printer has it.
        """
        with self._file.writing() as db:
            fact = fact_of(db, entry)
            if fact is None:
                return NotUndone.UNKNOWN
            plan = self._plan(db, fact)
            if isinstance(plan, NotUndone):
                return plan
            kept = [(each.id, self._give_up(db, each)) for each in plan]
            # Coming and going stays on its day, whenever it is taken back.
            journal_day = plan[0].day if plan[0].kind in MOVES | {Kind.WITHDRAWAL.value} else day
            made = withdraw_all(self._file, kept, fact.person, journal_day, operator)
            for each in plan:
                self._follow(db, each)
            return Undone(fact.kind, fact.person, made)

    def can_undo(self, db: Database, entry: EntryId) -> bool:
        """Whether `undo` would do something; inside the caller's transaction."""
        fact = fact_of(db, entry)
        return fact is not None and not isinstance(self._plan(db, fact), NotUndone)

    def _plan(self, db: Database, fact: Fact) -> Sequence[Fact] | NotUndone:
        """The entries that have to be withdrawn, or why that cannot be."""
        if fact.kind == Kind.WITHDRAWAL:
            return self._plan_of_withdrawal(db, fact)
        if fact.kind not in UNDONE or (fact.foreign and fact.kind in HERE_ONLY):
            return NotUndone.NEVER
        return self._plan_of_facts(db, [fact])

    def _plan_of_withdrawal(self, db: Database, fact: Fact) -> Sequence[Fact] | NotUndone:
        batch = batch_of(db, fact)
        targets = [target for each in batch if (target := fact_of(db, each.refers_to)) is not None]
        if not targets:
            return NotUndone.NEVER
        if targets[0].kind == Kind.WITHDRAWAL:
            # What was put back is taken back once more.
            origins = {each.refers_to: fact_of(db, each.refers_to) for each in targets}
            facts = [origin for origin in origins.values() if origin is not None]
            return self._plan_of_facts(db, facts) if facts else NotUndone.NEVER
        if fact.gone:
            return NotUndone.ALREADY
        if any(each.foreign and each.kind in HERE_ONLY for each in targets):
            return NotUndone.NEVER
        return self._hindrance_to_putting_back(db, fact, targets) or batch

    def _plan_of_facts(self, db: Database, facts: Sequence[Fact]) -> Sequence[Fact] | NotUndone:
        main = facts[0]
        if main.gone:
            return NotUndone.ALREADY
        match main.kind:
            case Kind.CORRECTION | Kind.NOTE:
                if not has_words(db, main):
                    return NotUndone.NEVER
                is_last = is_on_list(db, main.person) and not later_words(db, main)
                return facts if is_last else NotUndone.OVERTAKEN
            case Kind.REPRINT:
                state = db.execute("select state from badge_jobs where id = ?", (main.detail.get("job"),)).fetchone()
                if state is None or state[0] == "given_up":
                    return NotUndone.NEVER if state is None else NotUndone.ALREADY
                return facts if free_up(db, main.detail["job"], dry_run=True) else NotUndone.PRINTED
            case Kind.WALK_IN | Kind.LATE:
                return self._plan_of_newcomer(db, main)
            case _:
                ids = {each.id for each in facts}
                moves = moves_of(db, main.person, main.day.isoformat())
                later = {each.id for each in moves if each.counts and each.known & ids}
                return NotUndone.OVERTAKEN if later - ids else facts

    def _plan_of_newcomer(self, db: Database, main: Fact) -> Sequence[Fact] | NotUndone:
        row = db.execute("select source from persons where id = ?", (main.person,)).fetchone()
        if row is None or row[0] == Source.LIST:
            return NotUndone.OVERTAKEN
        moves = db.execute("select id, kind, day from moves where registration_id = ?", (main.person,)).fetchall()
        if any((kind, day) != (Kind.CHECK_IN, main.day.isoformat()) for _, kind, day in moves):
            return NotUndone.OVERTAKEN
        return [main, *(check_in for move, _, _ in moves if (check_in := fact_of(db, move)) is not None)]

    def _hindrance_to_putting_back(self, db: Database, withdrawal: Fact, targets: Sequence[Fact]) -> NotUndone | None:
        main = targets[0]
        match main.kind:
            case Kind.CORRECTION | Kind.NOTE:
                if not has_words(db, main):
                    return NotUndone.NEVER
                overtaken = not is_on_list(db, main.person) or later_words(db, main)
            case Kind.REPRINT:
                state = db.execute("select state from badge_jobs where id = ?", (main.detail.get("job"),)).fetchone()
                overtaken = state is None or state[0] != "given_up" or not is_on_list(db, main.person)
            case Kind.WALK_IN | Kind.LATE:
                overtaken = is_on_list(db, main.person)
            case _:
                later = db.execute(
                    f"select 1 from moves m where m.registration_id = :person and m.day = :day and {AFTER}",
                    {
                        "person": main.person,
                        "day": main.day.isoformat(),
                        "station": withdrawal.station,
                        "seq": withdrawal.seq,
                        "at": withdrawal.at,
                    },
                )
                overtaken = later.fetchone() is not None or was_taken_off(db, main.person)
        return NotUndone.OVERTAKEN if overtaken else None

    def _give_up(self, db: Database, fact: Fact) -> dict[str, str]:
        """Badge jobs that go with an entry are given up if no printer has them; what has to be kept for later."""
        match fact.kind:
            case Kind.REPRINT:
                job = fact.detail["job"]
            case Kind.WALK_IN | Kind.LATE:
                row = db.execute(
                    "select id from badge_jobs where registration_id = ? and day = ? and asked_by = 'door'",
                    (fact.person, fact.day.isoformat()),
                ).fetchone()
                job = row[0] if row else ""
            case _:
                return {}
        return {"job": job} if job and free_up(db, job) else {}

    def _follow(self, db: Database, withdrawn: Fact) -> None:
        """Make everything that is kept beside the journal follow it after `withdrawn` was taken back."""
        puts_back = withdrawn.kind == Kind.WITHDRAWAL
        fact = fact_of(db, withdrawn.refers_to) if puts_back else withdrawn
        if fact is None:
            return
        if puts_back and (job := withdrawn.detail.get("job")):
            take_up(db, job)
        match fact.kind:
            case Kind.CORRECTION:
                project_correction(self._file, fact.person, Scope(fact.detail["scope"]))
                list_changed(self._file, fact.person)
            case Kind.NOTE:
                project_note(self._file, fact.person)
            case Kind.WALK_IN | Kind.LATE:
                project_listing(db, fact.person)
                list_changed(self._file, fact.person)
            case Kind.REPRINT:
                pass
            case _:
                project(db, fact.person, fact.day.isoformat())
