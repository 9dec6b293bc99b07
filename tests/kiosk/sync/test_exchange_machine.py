"""Stations do anything and meet at a hub in any way; when all have met, all have the same, and nothing is lost."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from db.exchange.findings import all_doubles
from db.exchange.state import shared_state
from db.importing import import_registrations
from kiosk.domain.admission import Decision
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId, Undone
from kiosk.domain.registration import Attendee, EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import source_list
from tests.kiosk.sync.memory_hub import Fault, MemoryHub
from tests.kiosk.sync.places import Place, difference, doubles_in
from tests.people import DAY_1, DAY_2

MOST_PLACES = 4
ROUNDS_UNTIL_QUIET = 30
ROWS = {
    **{name: {"id": name, "code": f"TICKET-{name}", "last_name": name} for name in ("P1", "P2", "P3")},
    **{name: {"id": name, "code": "TICKET-TEAM", "group": "Team", "last_name": name} for name in ("G1", "G2")},
}
PLACES = st.integers(0, MOST_PLACES - 1)
PEOPLE = st.sampled_from(tuple(map(RegistrationId, ROWS)))
CODES = st.sampled_from([f"TICKET-{name}" for name in ("P1", "P2", "P3")])
DAYS = st.sampled_from((DAY_1, DAY_1, DAY_2))
NAMES = st.builds(Attendee, st.sampled_from(("", "Anna")), st.sampled_from(("Öz", "P1")))
LISTS = st.dictionaries(
    st.sampled_from(tuple(ROWS)),
    st.fixed_dictionaries({}, optional={"status": st.just("cancelled"), "title": st.sampled_from(("Dr.", "Prof."))}),
)


class AnyMeeting(RuleBasedStateMachine):
    """Three stations from empty files on, and whatever becomes of them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.chance = Random(2024)
        self.hub = MemoryHub()
        self.snapshot = MemoryHub()
        self.hub_may_fail = False
        self.places: list[Place] = []
        self.failed = False

    def place(self, number: int) -> Place:
        return self.places[number % len(self.places)]

    def teardown(self) -> None:
        """At the end everybody meets, whatever happened."""
        try:
            if self.places:
                self.everybody_meets()
        finally:
            for place in self.places:
                place.close()
            self.folder.cleanup()

    @initialize(lists=st.sets(st.integers(0, 2), min_size=1), hub_may_fail=st.booleans(), copied=st.booleans())
    def stations_start(self, lists: set[int], *, hub_may_fail: bool, copied: bool) -> None:
        """Some import the list, the others hear of it, and perhaps a folder has been copied by then. Either hubs lose
        what they have, or stations do: for both together there are bundles."""
        self.hub_may_fail = hub_may_fail
        for number in range(3):
            folder = Path(self.folder.name) / str(number)
            folder.mkdir()
            self.places.append(Place(folder, self.hub, self.chance))
            if number in lists:
                self.import_list(number, {name: {} for name in ROWS})
        if copied:
            self.everybody_meets()
            self.copy_folder(0, None)

    @rule(number=PLACES, fault=st.sampled_from(Fault), turns=st.integers(1, 3))
    def exchange(self, number: int, fault: Fault, turns: int) -> None:
        """A station meets the hub, and perhaps something goes wrong."""
        place = self.place(number)
        for _ in range(turns):
            waited = place.waiting()
            states = {state.counterpart: state for state in place.ledger.exchange_states()}
            assert "hub" not in states or states["hub"].waiting == waited
            place.turn(fault)

    @rule(number=PLACES, changes=LISTS)
    def import_list(self, number: int, changes: dict[str, dict[str, str]]) -> None:
        """Another list at one of the stations."""
        rows = [ROWS[name] | cells for name, cells in changes.items()]
        import_registrations(self.place(number).ledger.file, source_list(rows), partial=True)

    @rule(number=PLACES, code=CODES, day=DAYS)
    def admit(self, number: int, code: str, day: EventDay) -> None:
        """Somebody holds a ticket up."""
        place = self.place(number)
        self.acknowledge(place, place.ledger.admit(TicketCode(code), day, "attendee"))

    @rule(number=PLACES, person=PEOPLE, day=DAYS)
    def admit_by_hand(self, number: int, person: RegistrationId, day: EventDay) -> None:
        """A helper lets somebody in."""
        place = self.place(number)
        self.acknowledge(place, place.ledger.admit_registration(person, day, "helper"))

    @rule(number=PLACES, attendee=NAMES, day=DAYS)
    def walk_in(self, number: int, attendee: Attendee, day: EventDay) -> None:
        """Somebody is on no list."""
        place = self.place(number)
        self.acknowledge(place, place.ledger.walk_in(WalkIn(attendee), day, "helper", ""))

    def acknowledge(self, place: Place, decision: Decision) -> None:
        place.acknowledged.update(decision.entries)

    @rule(number=PLACES, person=PEOPLE, day=DAYS, back=st.booleans())
    def leave(self, number: int, person: RegistrationId, day: EventDay, *, back: bool) -> None:
        """Somebody goes out, or was never meant to be in."""
        place = self.place(number)
        ledger = place.ledger
        entry = ledger.withdraw(person, day, "helper", "") if back else ledger.check_out(person, day, "helper")
        place.acknowledged.update([entry] if entry else ())

    @rule(number=PLACES, person=PEOPLE, right=NAMES, scope=st.sampled_from(Scope))
    def correct(self, number: int, person: RegistrationId, right: Attendee, scope: Scope) -> None:
        """A name is put right."""
        place = self.place(number)
        if place.ledger.registration(person) is not None:
            place.acknowledged.add(place.ledger.correct(person, right, DAY_1, "helper", "", scope))

    @rule(number=PLACES, person=PEOPLE, text=st.sampled_from(("", "waits", "ask the office")))
    def write_note(self, number: int, person: RegistrationId, text: str) -> None:
        """A helper leaves a note."""
        place = self.place(number)
        if place.ledger.registration(person) is not None:
            place.acknowledged.add(place.ledger.write_note(person, text, DAY_1, "helper"))

    @rule(number=PLACES, entry=st.integers(0, 10_000), day=DAYS)
    def undo(self, number: int, entry: int, day: EventDay) -> None:
        """A helper takes anything back."""
        place = self.place(number)
        if journal := place.journal():
            undone = place.ledger.undo(EntryId(journal[entry % len(journal)][0]), day, "helper")
            place.acknowledged.update([undone.entry] if isinstance(undone, Undone) else ())

    @rule(number=PLACES, code=CODES)
    def revoke(self, number: int, code: str) -> None:
        """A ticket is taken back."""
        self.place(number).ledger.revoke_code(TicketCode(code), "")

    @rule(number=PLACES, key=st.integers(0, 10))
    def revoke_key(self, number: int, key: int) -> None:
        """A key that signs tickets is good no more."""
        ledger = self.place(number).ledger
        keys = ledger.keys()
        ledger.revoke_key(keys[key % len(keys)].public)

    @rule(number=PLACES, minutes=st.integers(-60, 60))
    def clock_jumps(self, number: int, minutes: int) -> None:
        """Somebody sets a clock."""
        self.place(number).clock.advance(timedelta(minutes=minutes))

    @rule(seconds=st.integers(1, 600))
    def time_passes(self, seconds: int) -> None:
        """For everybody."""
        for place in self.places:
            place.clock.advance(timedelta(seconds=seconds))

    @rule(number=PLACES)
    def crash(self, number: int) -> None:
        """A program dies and starts again."""
        self.place(number).crash()

    @rule(number=PLACES, by_hand=st.booleans())
    def keep_copy(self, number: int, *, by_hand: bool) -> None:
        """A backup, or a copy that nobody should make."""
        place = self.place(number)
        if by_hand:
            place.copy_by_hand()
        else:
            place.back_up()

    @precondition(lambda self: not self.hub_may_fail)
    @rule(number=PLACES, by_hand=st.booleans())
    def take_copy_back(self, number: int, *, by_hand: bool) -> None:
        """A disk has died."""
        place = self.place(number)
        if by_hand:
            place.put_copy_back()
        else:
            place.restore()

    @precondition(lambda self: 0 < len(self.places) < MOST_PLACES)
    @rule(number=PLACES, name=st.sampled_from((None, "Copy")))
    def copy_folder(self, number: int, name: str | None) -> None:
        """A station's folder is copied to a second computer."""
        folder = Path(self.folder.name) / str(len(self.places))
        self.places.append(self.place(number).copied(folder, name))

    @precondition(lambda self: self.hub_may_fail)
    @rule(take_back=st.booleans())
    def hub_backup(self, *, take_back: bool) -> None:
        """The hub is backed up, or is what its backup says, or as new."""
        if take_back:
            self.hub.go_back_to(self.snapshot)
        else:
            self.snapshot = self.hub.snapshot()

    @rule()
    def everybody_meets(self) -> None:
        """All exchange until there is nothing to say."""
        for place in self.places:
            place.exchange.again()
        for _ in range(ROUNDS_UNTIL_QUIET):
            if not sum(self.met(place) for place in self.places):
                break
        else:
            raise AssertionError("they have something to say for ever")
        self.all_have_the_same()

    def met(self, place: Place) -> int:
        """How much one station said and heard until it had nothing more to say."""
        exchanged = 0
        for _ in range(1_000):
            turn = place.turn(Fault.NONE)
            assert turn.trouble is None
            exchanged += turn.sent + (turn.taken is not None)
            if not turn.busy:
                return exchanged
        raise AssertionError("a station is busy for ever")

    def all_have_the_same(self) -> None:
        """Nothing is lost, skipped, waiting or set aside, and every double is reported at every station."""
        first, *others = [shared_state(place.ledger.file) for place in self.places]
        for other in others:
            assert other == first, difference(other, first)
        acknowledged = set[str]().union(*(place.acknowledged for place in self.places))
        for place in self.places:
            journal = place.journal()
            assert acknowledged <= {entry for entry, *_ in journal}
            reported = {(each.registration_id, each.day.isoformat()) for each in all_doubles(place.ledger.file)}
            assert reported == doubles_in(journal)
            for identity in place.logged():
                record = place.ledger.record(*identity)
                assert record is None or self.hub.records[identity] == record
            (state,) = place.ledger.exchange_states()
            assert (state.waiting, state.refused, state.trouble, state.sent) == (0, 0, "", place.sent)


TestAnyMeeting = AnyMeeting.TestCase
# 25 of them by the usual profile, 500 by the thorough one.
TestAnyMeeting.settings = settings(max_examples=settings().max_examples // 4, stateful_step_count=30)
