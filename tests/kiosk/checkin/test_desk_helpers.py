"""The desk does what helpers wish, says so, and takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import pytest

from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_answers import (
    Alike,
    CheckedIn,
    Did,
    FileFailed,
    FileWorks,
    Found,
    Gone,
    LastDone,
    NobodyListed,
    Nothing,
    NotUndoneBecause,
    Person,
    Refusals,
    Remembered,
    Undid,
)
from kiosk.checkin.desk_wishes import (
    AdmitAnyway,
    AskNumbers,
    AskRemembered,
    CheckIn,
    CheckInSome,
    CheckOut,
    Correct,
    Open,
    RegisterWalkIn,
    Reprint,
    Search,
    Settle,
    Undo,
    UndoLast,
    Withdraw,
    WriteNote,
)
from kiosk.domain.admission import Admitted, AlreadyIn, GroupIn, Unpaid
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId, NotUndone
from kiosk.domain.numbers import Numbers
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Attendee, RegistrationId, Status
from kiosk.domain.ticket import TicketCode
from tests.fakes import MORNING, FakeStore
from tests.people import DAY_1, registration

AYLIN = registration()
ULI = registration(2, first_name="Uli", last_name="Öz")
UNPAID = registration(3, first_name="Mia", last_name="Quitte", status=Status.PENDING)
HELPER_PIN, ORGANISER_PIN = "739164", "802753"

Kind = TypeVar("Kind")


@pytest.fixture
def store() -> FakeStore:
    store = FakeStore([AYLIN, ULI, UNPAID])
    store.pins = {Operator.HELPER: HELPER_PIN, Operator.ORGANISER: ORGANISER_PIN}
    return store


@pytest.fixture
def told() -> list[object]:
    """Everything that the desk tells helpers, in order."""
    return []


@pytest.fixture
def desk(qapp: object, store: FakeStore, told: list[object]) -> Iterator[Desk]:
    """A desk at which a helper works."""
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.told.connect(told.append)
    desk.open()
    desk.check_pin(HELPER_PIN)
    yield desk
    desk.close()


def last(told: list[object], kind: type[Kind]) -> Kind:
    """The newest answer of this kind."""
    return [each for each in told if isinstance(each, kind)][-1]


def test_a_helper_who_comes_hears_what_waits_and_that_nothing_is_to_be_taken_back(
    desk: Desk, told: list[object]
) -> None:
    assert told == [Refusals(()), LastDone(None)]


def test_nobody_is_answered_whom_no_pin_let_in(qapp: object, store: FakeStore, told: list[object]) -> None:
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.told.connect(told.append)
    desk.open()
    desk.check_pin("000000")
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(Search("aylin"))
    desk.on_wish(AskRemembered())
    desk.close()
    assert told == []
    assert not store.present


def test_a_check_in_prints_and_is_told_before_everything_that_follows_from_it(
    desk: Desk, store: FakeStore, told: list[object]
) -> None:
    jobs: list[object] = []
    desk.print_asked.connect(jobs.append)
    desk.on_wish(Open(AYLIN.id))
    told.clear()
    desk.on_wish(CheckIn(AYLIN.id))
    assert [type(each) for each in told] == [CheckedIn, Person, LastDone]
    assert isinstance(last(told, CheckedIn).decision.outcome, Admitted)
    assert isinstance(last(told, Person).would, AlreadyIn)
    assert last(told, LastDone) == LastDone("check-in", AYLIN, MORNING)
    assert len(jobs) == 1
    assert [each.happening.operator for each in store.entries.values()] == ["helper"]


def test_who_is_refused_is_told_and_nothing_is_to_be_taken_back(desk: Desk, told: list[object]) -> None:
    desk.on_wish(CheckIn(UNPAID.id))
    assert isinstance(last(told, CheckedIn).decision.outcome, Unpaid)
    assert last(told, LastDone) == LastDone(None)


def test_who_is_refused_is_let_in_with_a_reason_where_the_event_allows_it(
    desk: Desk, store: FakeStore, told: list[object]
) -> None:
    desk.on_wish(Open(UNPAID.id))
    assert last(told, Person).may_be_admitted
    desk.on_wish(AdmitAnyway(UNPAID.id, "paid in cash"))
    assert isinstance(last(told, CheckedIn).decision.outcome, Admitted)
    assert [each.happening.reason for each in store.entries.values()] == ["paid in cash"]
    assert ("helper", "admit-anyway", UNPAID.id, {}) in store.trail


def test_those_of_a_group_who_are_here_come_in_together_and_are_taken_back_together(
    qapp: object, told: list[object]
) -> None:
    store = FakeStore([AYLIN, replace(ULI, code=AYLIN.code)])
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.told.connect(told.append)
    desk.open()
    desk.let_in()
    desk.on_wish(Open(AYLIN.id))
    assert [match.registration.id for match in last(told, Person).group] == [ULI.id]
    desk.on_wish(CheckInSome((AYLIN.id, ULI.id)))
    assert isinstance(last(told, CheckedIn).decision.outcome, GroupIn)
    assert len(store.present) == 2
    desk.on_wish(UndoLast())
    assert not store.present
    assert last(told, LastDone) == LastDone(None)
    desk.close()


def test_going_out_and_taking_back_are_told_and_nothing_is_where_nothing_was(
    desk: Desk, store: FakeStore, told: list[object]
) -> None:
    desk.on_wish(CheckOut(AYLIN.id))
    assert last(told, Nothing) == Nothing()
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(CheckOut(AYLIN.id))
    assert last(told, Did).kind == "check-out"
    assert not store.present
    desk.on_wish(Withdraw(AYLIN.id, "wrong person"))
    assert last(told, Did).kind == "withdrawal"
    assert not store.stays


def test_a_reprint_checks_nobody_in(desk: Desk, store: FakeStore, told: list[object]) -> None:
    jobs: list[object] = []
    desk.print_asked.connect(jobs.append)
    desk.on_wish(Reprint(ULI.id))
    assert len(jobs) == 1
    assert not store.present
    assert last(told, Did).kind == "reprint"


def test_a_reprint_that_is_taken_back_is_dropped_by_the_press(desk: Desk, told: list[object]) -> None:
    dropped: list[object] = []
    desk.dropped.connect(dropped.append)
    desk.on_wish(Reprint(ULI.id))
    desk.on_wish(UndoLast())
    assert last(told, Undid).what.kind == "reprint"
    assert len(dropped) == 1


def test_a_name_is_put_right_and_found_by_it_at_once(desk: Desk, told: list[object]) -> None:
    desk.on_wish(Correct(ULI.id, Attendee("Uli", "Dornröschen")))
    desk.on_wish(Search("dornroschen"))
    desk.on_wish(Correct(ULI.id, Attendee("Ulrich", "D."), Scope.BADGE))
    assert last(told, Found).matches[0].registration.attendee.last_name == "Dornröschen"
    assert last(told, Did).kind == "correction"


def test_a_note_is_seen_by_colleagues_in_the_list_and_at_the_person(desk: Desk, told: list[object]) -> None:
    desk.on_wish(Search("Öz"))
    desk.on_wish(Open(ULI.id))
    desk.on_wish(WriteNote(ULI.id, "waits for a colleague"))
    assert last(told, Person).note == "waits for a colleague"
    assert [match.note for match in last(told, Found).matches] == [True]


def test_a_walk_in_who_may_be_on_the_list_is_asked_about_first(
    desk: Desk, store: FakeStore, told: list[object]
) -> None:
    new = WalkIn(Attendee("Celikkaya", "Aylin"))
    desk.on_wish(RegisterWalkIn(new))
    assert [match.registration for match in last(told, Alike).people] == [AYLIN]
    assert not store.present
    desk.on_wish(RegisterWalkIn(new, anyway=True))
    (came,) = store.present
    assert last(told, LastDone).kind == "walk-in"
    desk.on_wish(UndoLast())
    assert not store.present
    assert came[0] not in store.people


def test_a_walk_in_settles_the_refused_scan_it_is_for(desk: Desk, store: FakeStore, told: list[object]) -> None:
    desk.admit(TicketCode("GD24-unknown"))
    (scan,) = store.refused_scans()
    desk.on_wish(RegisterWalkIn(WalkIn(Attendee("Ada", "Quell")), refusal=scan.id))
    assert last(told, Refusals) == Refusals(())


def test_a_refused_scan_is_settled_by_hand(desk: Desk, store: FakeStore, told: list[object]) -> None:
    desk.admit(UNPAID.code)
    (scan,) = store.refused_scans()
    desk.on_wish(Search("mia"))
    desk.on_wish(Settle(scan.id))
    assert last(told, Refusals) == Refusals(())
    assert ("helper", "settled", None, {}) in store.trail


def test_an_entry_is_taken_back_and_is_not_taken_back_again(desk: Desk, store: FakeStore, told: list[object]) -> None:
    desk.on_wish(CheckIn(AYLIN.id))
    (entry,) = last(told, CheckedIn).decision.entries
    desk.on_wish(Undo(entry))
    assert last(told, Undid).what.registration == AYLIN.id
    assert last(told, LastDone) == LastDone(None)
    desk.on_wish(Undo(entry))
    assert last(told, NotUndoneBecause).why is NotUndone.ALREADY
    desk.on_wish(Undo(last(told, Undid).what.entry))
    assert (AYLIN.id, DAY_1) in store.present
    desk.on_wish(Undo(EntryId("none")))
    assert last(told, NotUndoneBecause).why is NotUndone.UNKNOWN


def test_the_last_things_are_taken_back_one_after_the_other(desk: Desk, told: list[object]) -> None:
    desk.on_wish(WriteNote(ULI.id, "note"))
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(UndoLast())
    assert last(told, Undid).what.kind == "check-in"
    assert last(told, LastDone).kind == "note"
    desk.on_wish(UndoLast())
    assert last(told, Undid).what.kind == "note"
    desk.on_wish(UndoLast())
    assert last(told, Nothing) == Nothing()


def test_what_cannot_be_taken_back_does_not_stand_before_what_can(
    desk: Desk, store: FakeStore, told: list[object]
) -> None:
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(Reprint(ULI.id))
    store.mark_taking(next(reversed(store.jobs)), "left")
    desk.on_wish(UndoLast())
    assert last(told, NotUndoneBecause).why is NotUndone.PRINTED
    assert last(told, LastDone).kind == "check-in"


def test_nothing_of_a_helper_is_left_for_the_next(desk: Desk, store: FakeStore, told: list[object]) -> None:
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(Open(AYLIN.id))
    desk.on_helper_gone()
    told.clear()
    desk.check_pin(ORGANISER_PIN)
    store.change(AYLIN.id, registration(first_name="Ada"))
    desk.look()
    assert told == [Refusals(()), LastDone(None)]
    desk.on_wish(UndoLast())
    assert (AYLIN.id, DAY_1) in store.present


def test_what_another_program_changes_is_shown(desk: Desk, store: FakeStore, told: list[object]) -> None:
    desk.on_wish(Search("aylin"))
    desk.on_wish(Open(AYLIN.id))
    told.clear()
    store.admit_registration(AYLIN.id, DAY_1, "command line")
    store.others += 1
    desk.look()
    assert [type(each) for each in told] == [Person, Found]
    told.clear()
    store.others += 1
    desk.look()
    assert told == []


def test_who_was_taken_off_the_list_is_gone(desk: Desk, store: FakeStore, told: list[object]) -> None:
    desk.on_wish(Open(AYLIN.id))
    store.change(AYLIN.id, None)
    desk.look()
    assert last(told, Gone) == Gone(AYLIN.id)
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(Open(RegistrationId("none")))
    assert last(told, Gone) == Gone(RegistrationId("none"))


def test_a_badge_that_comes_out_is_seen_at_the_person_who_is_open(
    desk: Desk, store: FakeStore, told: list[object], qtbot: object
) -> None:
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(Open(AYLIN.id))
    (job,) = last(told, Person).jobs
    desk.on_badge_failed(job.id, "no_paper")
    desk._tell_open_jobs()
    assert [each.reason for each in last(told, Person).jobs] == ["no_paper"]


def test_the_numbers_are_those_of_today(desk: Desk, told: list[object]) -> None:
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(AskNumbers())
    assert last(told, Numbers).today.inside == 1


def test_a_broken_file_still_gives_the_names_that_were_read(desk: Desk, store: FakeStore, told: list[object]) -> None:
    failures: list[str] = []
    desk.failed.connect(failures.append)
    store.broken = True
    desk.on_wish(CheckIn(AYLIN.id))
    desk.on_wish(AskRemembered())
    assert failures
    assert {person.id for person in last(told, Remembered).people} == {AYLIN.id, ULI.id, UNPAID.id}
    assert last(told, Remembered).there == frozenset()


def test_a_helper_hears_that_the_file_has_failed_and_that_it_works_again(
    desk: Desk, store: FakeStore, told: list[object]
) -> None:
    desk.on_wish(Open(AYLIN.id))
    store.broken = True
    desk.on_wish(CheckIn(AYLIN.id))
    assert last(told, FileFailed) == FileFailed("The disk is full.")
    store.broken = False
    store.admit_registration(AYLIN.id, DAY_1, "command line")
    told.clear()
    desk._reopen()
    assert [type(each) for each in told] == [FileWorks, Person]


def test_who_comes_while_the_file_is_broken_hears_it(desk: Desk, store: FakeStore, told: list[object]) -> None:
    desk.on_helper_gone()
    store.broken = True
    told.clear()
    desk.check_pin(HELPER_PIN)
    assert told == [FileFailed("The disk is full.")]


def test_who_came_is_remembered_when_the_file_breaks_and_who_went_is_not(
    desk: Desk, store: FakeStore, told: list[object]
) -> None:
    for person in (AYLIN, ULI):
        desk.admit(person.code)
    desk.on_wish(CheckOut(ULI.id))
    store.admit_registration(UNPAID.id, DAY_1, "command line")
    store.broken = True
    desk.on_wish(AskRemembered())
    assert last(told, Remembered).there == {AYLIN.id}
    assert last(told, Remembered).day == DAY_1


def test_whoever_comes_hears_that_nobody_is_on_the_list(desk: Desk, store: FakeStore, told: list[object]) -> None:
    assert NobodyListed() not in told
    desk.on_helper_gone()
    for person in list(store.people):
        store.change(person, None)
    desk.check_pin(ORGANISER_PIN)
    assert told.count(NobodyListed()) == 1
