"""Anything the door can be asked, in any order, on a real file: what always holds (acceptance R10)."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from db.importing import import_registrations
from db.ledger import Ledger
from kiosk.domain.admission import Admitted, AlreadyIn, Decision, GroupIn, WelcomeBack
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId, Undone
from kiosk.domain.registration import Attendee, EventDay, RegistrationId
from kiosk.domain.rules import Doors
from kiosk.domain.ticket import TicketCode
from tests.db.stations import Clock, content, open_ledger, source_list
from tests.people import DAY_1, DAY_2, RULES

PLACES = 2
SMALL_HOUSE = replace(RULES, doors={DAY_1: Doors(places=PLACES)}, always=frozenset({"staff"}))
SINGLE, TEAM = ("P1", "P2", "S1"), ("G1", "G2")
ROWS = {
    **{name: {"id": name, "code": f"TICKET-{name}", "last_name": name} for name in SINGLE},
    **{name: {"id": name, "code": "TICKET-TEAM", "group": "Team", "last_name": name} for name in TEAM},
}
ROWS["S1"]["role"] = "staff"
ROWS["P2"]["days"] = DAY_2.isoformat()

PEOPLE = st.sampled_from(tuple(map(RegistrationId, ROWS)))
CODES = st.sampled_from(sorted({row["code"] for row in ROWS.values()} | {"TICKET-9", "no ticket"}))
DAYS = st.sampled_from((DAY_1, DAY_2))
NAMES = st.builds(Attendee, st.sampled_from(("", "Anna", "Bo")), st.sampled_from(("Öz", "Uhl", "P1")))
LISTS = st.dictionaries(
    st.sampled_from(tuple(ROWS)),
    st.fixed_dictionaries({}, optional={"status": st.just("cancelled"), "title": st.just("Dr.")}),
)

Key = tuple[str, str]


class AnyDay(RuleBasedStateMachine):
    """One station, from an empty file on."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.ledger = self.opened()
        self.acknowledged: Counter[tuple[str, str, str]] = Counter()
        self.walk_ins: set[RegistrationId] = set()
        self.version = self.ledger.list_changes(-1).version

    def opened(self) -> Ledger:
        return open_ledger(Path(self.folder.name), self.clock, rules=SMALL_HOUSE)

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.ledger.close()
        self.folder.cleanup()

    def acknowledge(self, kind: str, person: str, day: EventDay) -> None:
        self.acknowledged[kind, person, day.isoformat()] += 1

    def list_has_grown(self, *, grown: bool) -> None:
        """The version is another one exactly if somebody must read the names again."""
        version = self.ledger.list_changes(-1).version
        assert version > self.version if grown else version == self.version
        self.version = version

    def check(self, decision: Decision, before: dict[str, list[tuple[object, ...]]], day: EventDay) -> None:
        """A decision is in the file, and a refusal or a second look has left it as it was."""
        came = decision.outcome.people if isinstance(decision.outcome, GroupIn) else ()
        if isinstance(decision.outcome, Admitted | WelcomeBack):
            came = (decision.outcome.registration,)
        present = {(row[0], row[1]) for row in before["attendance"] if row[4] == ""}
        new = [person for person in came if (person.id, day.isoformat()) not in present]
        for person in new:
            known = any(row[:2] == (person.id, day.isoformat()) for row in before["attendance"])
            self.acknowledge("return" if known else "check-in", person.id, day)
        if not new:
            assert decision.jobs == ()
            assert content(self.ledger) == before
        if day == DAY_1 and any(person.role != "staff" for person in new):
            others = sum(key[1] == day.isoformat() for key in present)
            staff = sum(person.role == "staff" for person in new)
            assert others + len(new) - staff <= PLACES
        assert {job.registration_id for job in decision.jobs} <= {person.id for person in new}
        assert not (isinstance(decision.outcome, WelcomeBack | AlreadyIn) and decision.jobs)

    @initialize()
    def first_list(self) -> None:
        """Everybody is on the first list."""
        self.import_list({name: {} for name in ROWS}, partial=False)

    @rule(changes=LISTS, partial=st.booleans())
    def import_list(self, changes: dict[str, dict[str, str]], *, partial: bool) -> None:
        """Another list, perhaps without some people."""
        before = content(self.ledger)
        rows = [ROWS[name] | cells for name, cells in changes.items()]
        import_registrations(self.ledger.file, source_list(rows), partial=partial)
        changed = content(self.ledger)["registrations"] != before["registrations"]
        self.list_has_grown(grown=changed)

    @rule(code=CODES, day=DAYS)
    def admit(self, code: str, day: EventDay) -> None:
        """Somebody holds a ticket up."""
        before = content(self.ledger)
        self.check(self.ledger.admit(TicketCode(code), day, "attendee"), before, day)

    @rule(chosen=st.lists(PEOPLE, max_size=4), day=DAYS)
    def admit_some(self, chosen: list[RegistrationId], day: EventDay) -> None:
        """A group says who is here."""
        before = content(self.ledger)
        self.check(self.ledger.admit_some(TicketCode("TICKET-TEAM"), chosen, day, "attendee"), before, day)

    @rule(person=PEOPLE, day=DAYS)
    def admit_by_hand(self, person: RegistrationId, day: EventDay) -> None:
        """A helper lets somebody in."""
        before = content(self.ledger)
        self.check(self.ledger.admit_registration(person, day, "helper"), before, day)

    @rule(person=PEOPLE, day=DAYS)
    def check_out(self, person: RegistrationId, day: EventDay) -> None:
        """Somebody goes out."""
        if self.ledger.check_out(person, day, "helper"):
            self.acknowledge("check-out", person, day)

    @rule(person=PEOPLE, day=DAYS)
    def withdraw(self, person: RegistrationId, day: EventDay) -> None:
        """A check-in was a mistake."""
        if self.ledger.withdraw(person, day, "helper", "wrong person"):
            assert person not in self.ledger.present_since(day)

    @rule(attendee=NAMES, day=DAYS)
    def walk_in(self, attendee: Attendee, day: EventDay) -> None:
        """Somebody is on no list."""
        before = content(self.ledger)
        decision = self.ledger.walk_in(WalkIn(attendee), day, "helper", "")
        self.check(decision, before, day)
        self.list_has_grown(grown=isinstance(decision.outcome, Admitted))
        if isinstance(decision.outcome, Admitted):
            self.walk_ins.add(decision.outcome.registration.id)

    @rule(person=PEOPLE, right=NAMES, scope=st.sampled_from(Scope))
    def correct(self, person: RegistrationId, right: Attendee, scope: Scope) -> None:
        """A name is put right, or back to what the list says."""
        self.ledger.correct(person, right, DAY_1, "helper", "", scope)
        after = self.ledger.registration(person)
        assert after is not None
        assert ((after.on_badge or after.attendee) if scope is Scope.BADGE else after.attendee) == right
        self.acknowledge("correction", person, DAY_1)
        self.list_has_grown(grown=True)

    @rule(person=PEOPLE, day=DAYS)
    def reprint(self, person: RegistrationId, day: EventDay) -> None:
        """A badge is lost."""
        self.ledger.reprint(person, day, "helper")
        self.acknowledge("reprint", person, day)

    @rule(person=PEOPLE, text=st.sampled_from(("", "waits", "ask the office")))
    def write_note(self, person: RegistrationId, text: str) -> None:
        """A helper leaves a note, or takes it away."""
        self.ledger.write_note(person, text, DAY_1, "helper")
        self.acknowledge("note", person, DAY_1)

    @rule(number=st.integers(0, 10_000), day=DAYS, redo=st.booleans())
    def undo(self, number: int, day: EventDay, *, redo: bool) -> None:
        """A helper takes something back, and perhaps puts it back at once, which leaves everything as it was."""
        entries = self.ledger.file.db.execute("select id from journal order by seq").fetchall()
        if not entries:
            return
        before = content(self.ledger)
        undone = self.ledger.undo(EntryId(entries[number % len(entries)][0]), day, "helper")
        if not isinstance(undone, Undone):
            assert content(self.ledger) == before
        elif redo:
            assert isinstance(self.ledger.undo(undone.entry, day, "helper"), Undone)
            after = content(self.ledger)
            counts = ("attendance", "corrections", "notes", "badge_jobs", "personal")
            assert {name: after[name] for name in counts} == {name: before[name] for name in counts}
            # The last column names the entry by which somebody is off the list.
            people = [[(*row[:-1], bool(row[-1])) for row in at["registrations"]] for at in (before, after)]
            assert people[0] == people[1]
        self.version = self.ledger.list_changes(-1).version

    @rule()
    def restart(self) -> None:
        """The program ends and starts again."""
        before = content(self.ledger)
        self.ledger.close()
        self.ledger = self.opened()
        assert content(self.ledger) == before

    @rule(minutes=st.integers(-100_000, 100_000))
    def set_clock(self, minutes: int) -> None:
        """Somebody sets the clock, or time passes."""
        self.clock.advance(timedelta(minutes=minutes))

    def entries(self) -> list[tuple[str, str, str, str, str, str]]:
        """The journal in the order in which it was written."""
        rows = self.ledger.file.db.execute(
            "select id, kind, registration_id, day, at, refers_to from journal order by seq"
        )
        return rows.fetchall()

    def gone(self) -> set[str]:
        """Entries that were taken back, and not put back since."""
        withdrawals = {entry: refers_to for entry, kind, *_, refers_to in self.entries() if kind == "withdrawal"}
        put_back = set(withdrawals.values())
        return {refers_to for entry, refers_to in withdrawals.items() if entry not in put_back}

    @invariant()
    def attendance_is_what_the_journal_adds_up_to(self) -> None:
        """Told again in the order in which it was written, without SQL and whatever the clock showed."""
        stays: dict[Key, tuple[str, str]] = {}
        gone = self.gone()
        for entry, kind, person, day, at, _ in self.entries():
            match kind:
                case _ if entry in gone:
                    pass
                case "check-in":
                    stays[person, day] = at, ""
                case "check-out":
                    stays[person, day] = stays[person, day][0], at
                case "return":
                    stays[person, day] = stays[person, day][0], ""
                case _:
                    pass
        kept = self.ledger.file.db.execute("select registration_id, day, at, left_at from attendance").fetchall()
        assert {(person, day): (at, left) for person, day, at, left in kept} == stays
        inside = Counter(day for (_, day), (_, left) in stays.items() if not left)
        counted = dict(self.ledger.file.db.execute("select day, inside from day_counts").fetchall())
        assert {day: number for day, number in counted.items() if number} == inside

    @invariant()
    def nothing_acknowledged_is_lost(self) -> None:
        """As many entries as answers, and everybody who was registered at the door is there."""
        rows = self.ledger.file.db.execute(
            "select kind, registration_id, day from journal where kind not in ('withdrawal', 'walk-in')"
        )
        assert Counter(rows.fetchall()) == self.acknowledged
        gone = self.gone()
        off = {person for entry, kind, person, *_ in self.entries() if kind == "walk-in" and entry in gone}
        for person in self.walk_ins:
            assert (self.ledger.registration(person) is None) == (person in off)

    @invariant()
    def nobody_gets_two_badges_a_day_unasked(self) -> None:
        """And every badge is somebody's who came that day, taken back or not."""
        jobs = self.ledger.file.db.execute(
            "select registration_id, day from badge_jobs where asked_by = 'door'"
        ).fetchall()
        assert len(jobs) == len(set(jobs))
        assert {("check-in", person, day) for person, day in jobs} <= set(self.acknowledged)


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
