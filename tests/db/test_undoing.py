"""Undo and redo of everything that helpers do, on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.importing import import_registrations
from db.ledger import Ledger
from kiosk.domain.admission import Admitted, outcome_name
from kiosk.domain.badge import JobState, Receipt
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId, NotUndone, Undone
from kiosk.domain.registration import Attendee, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import PEOPLE, Clock, content, count, import_people, open_ledger, source_list
from tests.people import DAY_1, DAY_2

R1 = RegistrationId("R1")
T1 = TicketCode("TICKET-1")
LISTED = Attendee("Aylin", "Çelikkaya", organisation="Dorfmuseum")
RIGHT = Attendee("Aylin", "Uhl", "Dr.", "Museum Altenbühl")
SECOND = timedelta(seconds=1)

Act = Callable[[Ledger], EntryId | None]


def come(ledger: Ledger) -> EntryId:
    (entry,) = ledger.admit(T1, DAY_1, "attendee").entries
    return entry


def go(ledger: Ledger) -> EntryId | None:
    return ledger.check_out(R1, DAY_1, "helper")


def undo(ledger: Ledger, entry: EntryId | None) -> EntryId:
    """Take it back, which must be possible."""
    assert entry is not None
    undone = ledger.undo(entry, DAY_1, "helper")
    assert isinstance(undone, Undone), undone
    return undone.entry


def why_not(ledger: Ledger, entry: EntryId | None) -> NotUndone:
    """Why it cannot be taken back; nothing is written then."""
    assert entry is not None
    before = content(ledger)
    answer = ledger.undo(entry, DAY_1, "helper")
    assert isinstance(answer, NotUndone), answer
    assert content(ledger) == before
    return answer


def state(ledger: Ledger) -> object:
    """All that counts but the badges, whatever the journal holds: a check-in that is taken back leaves its badge."""
    db = ledger.file.db
    columns = {
        "attendance": "*",
        "day_counts where inside": "*",
        "corrections": "registration_id, scope, title, first_name, last_name, organisation",
        "notes": "registration_id, text",
    }
    rows = [db.execute(f"select {what} from {table} order by 1, 2").fetchall() for table, what in columns.items()]
    return ledger.registrations(), rows


ACTS: dict[str, Act] = {
    "check-in": lambda ledger: ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee").entries[0],
    "check-out": go,
    "withdrawal": lambda ledger: ledger.withdraw(R1, DAY_1, "helper", "wrong person"),
    "correction": lambda ledger: ledger.correct(R1, RIGHT, DAY_1, "helper", ""),
    "badge correction": lambda ledger: ledger.correct(R1, RIGHT, DAY_1, "helper", "", Scope.BADGE),
    "note": lambda ledger: ledger.write_note(R1, "waits for a colleague", DAY_1, "helper"),
    "no note": lambda ledger: ledger.write_note(R1, "", DAY_1, "helper"),
}


@pytest.fixture
def busy(ledger: Ledger) -> Ledger:
    """A ledger in which everything has some past."""
    come(ledger)
    ledger.correct(R1, Attendee("Aylin", "Quitte"), DAY_1, "helper", "")
    ledger.correct(R1, Attendee("Ay", "Lin"), DAY_1, "helper", "", Scope.BADGE)
    ledger.write_note(R1, "an old note", DAY_1, "helper")
    return ledger


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_undo_brings_back_exactly_what_was_and_undo_of_that_what_was_done(busy: Ledger, act: Act) -> None:
    before = state(busy)
    entry = act(busy)
    after = state(busy)
    assert before != after
    for _ in range(2):
        entry = undo(busy, entry)
        assert state(busy) == before
        entry = undo(busy, entry)
        assert state(busy) == after


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_nothing_is_taken_back_twice(busy: Ledger, act: Act) -> None:
    entry = act(busy)
    first = undo(busy, entry)
    assert why_not(busy, entry) is NotUndone.ALREADY
    second = undo(busy, first)
    assert why_not(busy, first) is NotUndone.ALREADY
    third = undo(busy, second)
    assert [why_not(busy, each) for each in (entry, second)] == [NotUndone.ALREADY] * 2
    undo(busy, third)


def test_undo_says_what_was_taken_back_and_the_journal_who_did_it(ledger: Ledger) -> None:
    entry = come(ledger)
    undone = ledger.undo(entry, DAY_1, "organiser")
    assert isinstance(undone, Undone)
    assert (undone.kind, undone.registration) == ("check-in", R1)
    check_in, withdrawal = ledger.history(R1)
    assert (withdrawal.id, withdrawal.kind, withdrawal.refers_to) == (undone.entry, "withdrawal", check_in.id)
    assert (withdrawal.operator, withdrawal.day) == ("organiser", DAY_1)


def test_what_nobody_wrote_is_unknown(ledger: Ledger) -> None:
    assert why_not(ledger, EntryId("nothing")) is NotUndone.UNKNOWN


def test_all_that_was_withdrawn_together_comes_back_together(ledger: Ledger, clock: Clock) -> None:
    for step in (come, go, come):
        step(ledger)
        clock.advance(SECOND)
    before = content(ledger)["attendance"]
    first = ledger.withdraw(R1, DAY_1, "helper", "")
    assert ledger.present_since(DAY_1) == {}
    withdrawals = [entry for entry in ledger.history(R1) if entry.kind == "withdrawal"]
    assert len(withdrawals) == 3
    assert first == withdrawals[0].id
    again = undo(ledger, EntryId(withdrawals[1].id))
    assert content(ledger)["attendance"] == before
    undo(ledger, again)
    assert ledger.present_since(DAY_1) == {}


def test_two_withdrawals_of_one_moment_are_two(ledger: Ledger) -> None:
    come(ledger)
    out = go(ledger)
    undo(ledger, out)
    undo(ledger, ledger.withdraw(R1, DAY_1, "helper", ""))
    assert ledger.stats().inside[DAY_1] == 1


def test_a_check_in_that_somebody_went_out_after_is_overtaken(ledger: Ledger) -> None:
    entry, out = come(ledger), go(ledger)
    assert why_not(ledger, entry) is NotUndone.OVERTAKEN
    undo(ledger, out)
    undo(ledger, entry)
    assert ledger.present_since(DAY_1) == {}


def test_a_withdrawal_after_which_somebody_came_anew_is_overtaken(ledger: Ledger) -> None:
    come(ledger)
    withdrawal = ledger.withdraw(R1, DAY_1, "helper", "")
    again = come(ledger)
    assert why_not(ledger, withdrawal) is NotUndone.OVERTAKEN
    undo(ledger, again)
    undo(ledger, withdrawal)
    assert len(ledger.present_since(DAY_1)) == 1


def test_a_return_that_is_taken_back_leaves_the_person_out(ledger: Ledger) -> None:
    come(ledger)
    go(ledger)
    (back,) = ledger.admit(T1, DAY_1, "attendee").entries
    undo(ledger, back)
    assert (ledger.stats().present[DAY_1], ledger.stats().inside[DAY_1]) == (1, 0)


def test_a_day_is_its_own(ledger: Ledger) -> None:
    first = come(ledger)
    ledger.admit(T1, DAY_2, "attendee")
    assert isinstance(ledger.undo(first, DAY_2, "helper"), Undone)
    assert (list(ledger.present_since(DAY_1)), list(ledger.present_since(DAY_2))) == ([], [R1])


@pytest.mark.parametrize("scope", Scope)
def test_an_older_correction_is_overtaken_by_one_of_the_same_scope_only(ledger: Ledger, scope: Scope) -> None:
    other = Scope.BADGE if scope is Scope.PERSON else Scope.PERSON
    first = ledger.correct(R1, RIGHT, DAY_1, "helper", "", scope)
    ledger.correct(R1, Attendee("Ay", "Lin"), DAY_1, "helper", "", other)
    second = ledger.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "", scope)
    assert why_not(ledger, first) is NotUndone.OVERTAKEN
    undo(ledger, second)
    undo(ledger, first)


def test_undoing_a_correction_lets_the_list_count_again(ledger: Ledger) -> None:
    entry = ledger.correct(R1, RIGHT, DAY_1, "helper", "")
    undo(ledger, entry)
    import_people(ledger, [{**PEOPLE[0], "last_name": "Özgündüz"}])
    person = ledger.registration(R1)
    assert person is not None
    assert person.attendee.last_name == "Özgündüz"


def test_correcting_back_to_the_list_and_undoing_it_twice_still_follows_the_list(ledger: Ledger) -> None:
    ledger.correct(R1, RIGHT, DAY_1, "helper", "")
    back = ledger.correct(R1, LISTED, DAY_1, "helper", "")
    again = undo(ledger, back)
    import_people(ledger, [{**PEOPLE[0], "last_name": "Özgündüz"}])
    undo(ledger, again)
    person = ledger.registration(R1)
    assert person is not None
    assert person.attendee.last_name == "Özgündüz"


def test_every_program_learns_of_a_correction_that_is_taken_back(ledger: Ledger) -> None:
    entry = ledger.correct(R1, RIGHT, DAY_1, "helper", "")
    version = ledger.list_changes(-1).version
    undo(ledger, entry)
    assert ledger.list_changes(version).changed == frozenset({R1})


def test_what_was_said_and_erased_since_cannot_come_back(ledger: Ledger) -> None:
    entries = (
        ledger.correct(R1, RIGHT, DAY_1, "helper", ""),
        ledger.write_note(R1, "waits for a colleague", DAY_1, "helper"),
    )
    undone = [undo(ledger, entry) for entry in entries]
    ledger.file.db.execute("delete from personal")
    assert [why_not(ledger, entry) for entry in undone] == [NotUndone.NEVER] * 2


def test_a_reprint_that_no_printer_has_is_given_up_and_comes_back(ledger: Ledger) -> None:
    job, entry = ledger.reprint(R1, DAY_1, "helper")
    first = undo(ledger, entry)
    assert ledger.to_print() == ()
    assert ledger.open_jobs() == ()
    assert not ledger.mark_taking(job.id, "printer")
    again = undo(ledger, first)
    assert ledger.to_print() == (job,)
    undo(ledger, again)
    assert ledger.to_print() == ()


def test_a_reprint_that_failed_at_its_printer_can_be_taken_back(ledger: Ledger) -> None:
    job, entry = ledger.reprint(R1, DAY_1, "helper")
    ledger.mark_taking(job.id, "printer")
    ledger.mark_failed(job.id, "jam")
    undo(ledger, entry)


@pytest.mark.parametrize("how_far", [1, 2, 3])
def test_a_reprint_that_a_printer_may_have_is_printed(ledger: Ledger, how_far: int) -> None:
    job, entry = ledger.reprint(R1, DAY_1, "helper")
    steps: list[Callable[[], object]] = [
        lambda: ledger.mark_taking(job.id, "printer"),
        lambda: ledger.mark_sent(job.id, "printer", Receipt("17")),
        lambda: ledger.mark_confirmed(job.id),
    ]
    for step in steps[:how_far]:
        step()
    assert why_not(ledger, entry) is NotUndone.PRINTED


def test_a_reprint_that_a_helper_has_given_up_is_so_already(ledger: Ledger) -> None:
    job, entry = ledger.reprint(R1, DAY_1, "helper")
    ledger.give_up(job.id, "helper")
    assert why_not(ledger, entry) is NotUndone.ALREADY


def test_printing_giving_up_and_trying_again_are_never_undone(ledger: Ledger) -> None:
    job, _ = ledger.reprint(R1, DAY_1, "helper")
    ledger.mark_sent(job.id, "printer", Receipt("17"))
    ledger.give_up(job.id, "helper")
    ledger.try_again(job.id, "helper")
    answers = {entry.kind: why_not(ledger, EntryId(entry.id)) for entry in ledger.history(R1)[1:]}
    assert answers == dict.fromkeys(("print", "given-up", "again"), NotUndone.NEVER)


BO = WalkIn(Attendee("Bo", "Sauerbier", organisation="Zinnfigurenkabinett"), "press")


@pytest.fixture
def walk_in(ledger: Ledger) -> tuple[Registration, EntryId]:
    """Bo, who was registered at the door, and the entry that says so."""
    decision = ledger.walk_in(BO, DAY_1, "helper", "")
    assert isinstance(decision.outcome, Admitted)
    (entry,) = decision.entries
    return decision.outcome.registration, entry


def test_an_undone_walk_in_is_nowhere_and_comes_back_as_it_was(
    ledger: Ledger, walk_in: tuple[Registration, EntryId]
) -> None:
    bo, entry = walk_in
    jobs, numbers = ledger.to_print(), ledger.stats()
    undone = undo(ledger, entry)
    assert ledger.registration(bo.id) is None
    assert bo not in ledger.registrations()
    assert ledger.facts_about(bo.id, DAY_1) is None
    assert (ledger.to_print(), ledger.present_since(DAY_1)) == ((), {})
    assert ledger.stats().registered == len(PEOPLE)
    assert bo.badge_token is not None
    for code in (bo.code, bo.badge_token):
        assert outcome_name(ledger.admit(code, DAY_1, "attendee").outcome) == "not_on_list"
    again = undo(ledger, undone)
    assert ledger.registration(bo.id) == bo
    assert (ledger.to_print(), ledger.stats()) == (jobs, numbers)
    undo(ledger, again)
    assert ledger.registration(bo.id) is None


def test_every_program_learns_that_a_walk_in_is_gone(ledger: Ledger, walk_in: tuple[Registration, EntryId]) -> None:
    version = ledger.list_changes(-1).version
    undo(ledger, walk_in[1])
    assert ledger.list_changes(version).changed == frozenset({walk_in[0].id})


def test_the_badge_of_an_undone_walk_in_that_a_printer_has_stays_there(
    ledger: Ledger, walk_in: tuple[Registration, EntryId]
) -> None:
    (job,) = ledger.to_print()
    ledger.mark_taking(job.id, "printer")
    ledger.mark_sent(job.id, "printer", Receipt("17"))
    undo(ledger, undo(ledger, walk_in[1]))
    ledger.mark_confirmed(job.id)
    assert ledger.stats().jobs[JobState.CONFIRMED] == 1


def test_a_walk_in_who_went_out_is_overtaken_and_a_check_in_taken_back_first_is_not(
    ledger: Ledger, walk_in: tuple[Registration, EntryId]
) -> None:
    bo, entry = walk_in
    out = ledger.check_out(bo.id, DAY_1, "helper")
    assert why_not(ledger, entry) is NotUndone.OVERTAKEN
    undo(ledger, out)
    check_in = next(EntryId(each.id) for each in ledger.history(bo.id) if each.kind == "check-in")
    of_check_in = undo(ledger, check_in)
    of_walk_in = undo(ledger, entry)
    assert why_not(ledger, of_check_in) is NotUndone.OVERTAKEN
    undo(ledger, of_walk_in)
    assert ledger.present_since(DAY_1) == {}
    undo(ledger, of_check_in)
    assert set(ledger.present_since(DAY_1)) == {bo.id}


def test_a_walk_in_who_is_on_the_list_by_now_stays_there(ledger: Ledger, walk_in: tuple[Registration, EntryId]) -> None:
    import_people(ledger, [{"first_name": "Bo", "last_name": "Sauerbier"}])
    assert why_not(ledger, walk_in[1]) is NotUndone.OVERTAKEN


def test_somebody_off_the_list_again_comes_anew_with_the_next_list(
    ledger: Ledger, walk_in: tuple[Registration, EntryId]
) -> None:
    undone = undo(ledger, walk_in[1])
    report = import_registrations(ledger.file, source_list([*PEOPLE, {"first_name": "Bo", "last_name": "Sauerbier"}]))
    assert (report.created, report.missing, report.alike) == (1, (), ())
    assert ledger.stats().registered == len(PEOPLE) + 1
    assert ledger.registration(walk_in[0].id) is None
    undo(ledger, undone)
    assert ledger.registration(walk_in[0].id) is not None


def test_a_list_that_names_somebody_by_the_id_they_had_brings_them_back(
    ledger: Ledger, walk_in: tuple[Registration, EntryId]
) -> None:
    bo, entry = walk_in
    undone = undo(ledger, entry)
    import_people(ledger, [{"id": bo.id, "first_name": "Bo", "last_name": "Sauerbier"}])
    person = ledger.registration(bo.id)
    assert person is not None
    assert (person.badge_token, ledger.present_since(DAY_1)) == (bo.badge_token, {})
    assert why_not(ledger, undone) is NotUndone.OVERTAKEN


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A second station with the same list and the same clock."""
    opened = open_ledger(tmp_path / "other", clock, station="Right door")
    import_people(opened)
    yield opened
    opened.close()


def carry(source: Ledger, target: Ledger, folder: Path) -> None:
    write_bundle(source.file, folder / "stick", "event")
    merge_bundle(target.file, folder / "stick", "event")


def test_what_was_undone_and_redone_here_is_so_there_in_whatever_order_it_arrives(
    ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path
) -> None:
    come(ledger)
    clock.advance(SECOND)
    carry(ledger, other, tmp_path)
    entry = ledger.withdraw(R1, DAY_1, "helper", "")
    for inside in (0, 1, 0, 1):
        clock.advance(SECOND)
        carry(ledger, other, tmp_path)
        assert other.stats().inside[DAY_1] == ledger.stats().inside[DAY_1] == inside
        assert content(other)["attendance"] == content(ledger)["attendance"]
        entry = undo(ledger, entry)


def test_entries_of_another_station_come_back_together_as_well(
    ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path
) -> None:
    for step in (come, go, come):
        step(ledger)
        clock.advance(SECOND)
    before = content(ledger)["attendance"]
    entry = ledger.withdraw(R1, DAY_1, "helper", "")
    carry(ledger, other, tmp_path)
    undo(other, entry)
    carry(other, ledger, tmp_path)
    assert content(other)["attendance"] == content(ledger)["attendance"] == before


def test_what_another_station_wrote_can_be_undone_here_but_for_a_reprint(
    ledger: Ledger, other: Ledger, walk_in: tuple[Registration, EntryId], tmp_path: Path
) -> None:
    bo, entry = walk_in
    correction = ledger.correct(R1, RIGHT, DAY_1, "helper", "")
    note = ledger.write_note(R1, "waits for a colleague", DAY_1, "helper")
    _, reprint = ledger.reprint(R1, DAY_1, "helper")
    carry(ledger, other, tmp_path)
    assert why_not(other, reprint) is NotUndone.NEVER
    undone = [undo(other, each) for each in (entry, correction, note)]
    carry(other, ledger, tmp_path)
    assert state(ledger) == state(other)
    assert ledger.registration(bo.id) is None
    assert ledger.to_print()[-1].registration_id == R1
    person = ledger.registration(R1)
    assert person is not None
    assert (person.attendee, count(ledger, "notes")) == (LISTED, 0)
    for each in undone:
        undo(ledger, each)
    carry(ledger, other, tmp_path)
    assert state(ledger) == state(other)
    assert other.registration(bo.id) == bo


def test_what_two_stations_took_back_comes_back_at_once(
    ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path
) -> None:
    entry = come(ledger)
    carry(ledger, other, tmp_path)
    first = undo(ledger, entry)
    clock.advance(SECOND)
    undo(other, entry)
    carry(other, ledger, tmp_path)
    again = undo(ledger, first)
    assert set(ledger.present_since(DAY_1)) == {R1}
    undo(ledger, again)
    assert ledger.present_since(DAY_1) == {}


def test_a_house_that_is_a_copy_of_another_undoes_what_that_wrote(ledger: Ledger, clock: Clock, tmp_path: Path) -> None:
    first = ledger.correct(R1, RIGHT, DAY_1, "helper", "")
    ledger.close()
    copy = open_ledger(tmp_path, clock, station="Left door")
    second = copy.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "")
    undo(copy, second)
    person = copy.registration(R1)
    assert person is not None
    assert person.attendee == RIGHT
    undo(copy, first)
    copy.close()
