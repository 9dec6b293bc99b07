"""What helpers read about people: everything about one, a line about some; and notes that they leave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.changes import LONGEST_NOTE
from db.ledger import Ledger
from kiosk.domain.admission import AlreadyIn, Stay, outcome_name
from kiosk.domain.badge import JobState
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.history import EntryId, Happening, Undone
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.standing import Facts, Standing
from kiosk.domain.ticket import TicketCode
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import MORNING, Clock, import_people, open_ledger
from tests.people import DAY_1, DAY_2, RULES

R1, R2, R4 = map(RegistrationId, ("R1", "R2", "R4"))
T1 = TicketCode("TICKET-1")
MINUTE = timedelta(minutes=1)


def facts(ledger: Ledger, person: RegistrationId = R1) -> Facts:
    found = ledger.facts_about(person, DAY_1)
    assert found is not None
    return found


def newest(ledger: Ledger, person: RegistrationId = R1) -> Happening:
    return facts(ledger, person).history[0]


def test_of_somebody_who_is_not_there_nothing_is_known(ledger: Ledger) -> None:
    assert ledger.facts_about(RegistrationId("nobody"), DAY_1) is None


def test_it_says_what_the_door_would_do_and_writes_nothing(ledger: Ledger) -> None:
    answers = {number: outcome_name(facts(ledger, RegistrationId(f"R{number}")).would) for number in range(1, 7)}
    assert answers == {1: "admitted", 2: "wrong_day", 3: "online_only", 4: "unpaid", 5: "cancelled", 6: "admitted"}
    assert ledger.refused_scans() == ()


def test_it_says_when_somebody_came_and_went(ledger: Ledger, clock: Clock) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    clock.advance(MINUTE)
    ledger.admit(T1, DAY_2, "attendee")
    ledger.check_out(R1, DAY_1, "helper")
    assert facts(ledger).stays == {DAY_1: Stay(MORNING, MORNING + MINUTE), DAY_2: Stay(MORNING + MINUTE)}


def test_only_what_the_event_file_names_may_be_overruled(tmp_path: Path, clock: Clock) -> None:
    ledger = open_ledger(tmp_path, clock, rules=replace(RULES, admit_anyway=frozenset({"unpaid"})))
    import_people(ledger)
    may = {number: facts(ledger, RegistrationId(f"R{number}")).may_be_admitted for number in range(1, 7)}
    assert may == {1: False, 2: False, 3: False, 4: True, 5: False, 6: False}
    ledger.close()


def test_the_others_of_the_group_are_there_by_name(ledger: Ledger) -> None:
    names = {"G1": "Özdemir", "G2": "Uhl", "G3": "Ahrens", "G4": "Oehler"}
    import_people(
        ledger, [{"id": who, "code": "TEAM", "group": "Team", "last_name": name} for who, name in names.items()]
    )
    assert [each.id for each in facts(ledger, RegistrationId("G2")).group] == ["G3", "G4", "G1"]
    assert facts(ledger).group == ()


def test_badges_that_have_not_come_out_are_there_and_others_are_not(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee")
    (job,) = facts(ledger).jobs
    assert (job.registration_id, job.state, job.since) == (R1, JobState.WAITING, MORNING)
    ledger.give_up(job.id, "helper")
    assert facts(ledger).jobs == ()


def test_history_is_the_newest_first_and_names_station_operator_and_reason(ledger: Ledger, clock: Clock) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    clock.advance(MINUTE)
    ledger.withdraw(R1, DAY_1, "organiser", "wrong person")
    withdrawal, check_in = facts(ledger).history
    assert (check_in.kind, check_in.operator, check_in.day, check_in.at) == ("check-in", "attendee", DAY_1, MORNING)
    assert (withdrawal.kind, withdrawal.undoes, withdrawal.reason) == ("withdrawal", "check-in", "wrong person")
    assert withdrawal.station == check_in.station == ledger.file.name
    assert (check_in.undone, check_in.can_be_undone) == (True, False)
    assert (withdrawal.undone, withdrawal.can_be_undone) == (False, True)


def test_history_follows_undo_and_redo(ledger: Ledger, clock: Clock) -> None:
    entry = ledger.admit(T1, DAY_1, "attendee").entries[0]
    flags = []
    for _ in range(4):
        clock.advance(MINUTE)
        undone = ledger.undo(entry, DAY_1, "helper")
        assert isinstance(undone, Undone)
        entry = undone.entry
        flags.append([(each.undone, each.can_be_undone) for each in reversed(facts(ledger).history)])
    gone, open_ = (True, False), (False, True)
    assert flags == [
        [gone, open_],
        [open_, gone, open_],
        [gone, gone, gone, open_],
        [open_, gone, open_, gone, open_],
    ]
    assert [each.undoes for each in reversed(facts(ledger).history)] == [
        "",
        "check-in",
        "withdrawal",
        "check-in",
        "withdrawal",
    ]


def test_what_can_be_undone_is_what_undo_does(ledger: Ledger, clock: Clock) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    ledger.check_out(R1, DAY_1, "helper")
    ledger.correct(R1, Attendee("Aylin", "Uhl"), DAY_1, "helper", "")
    ledger.correct(R1, Attendee("Aylin", "Öz"), DAY_1, "helper", "")
    ledger.write_note(R1, "waits", DAY_1, "helper")
    job, _ = ledger.reprint(R1, DAY_1, "helper")
    ledger.give_up(job.id, "helper")
    for happening in facts(ledger).history:
        copy = facts(ledger)
        undone = ledger.undo(happening.entry, DAY_1, "helper")
        assert isinstance(undone, Undone) == happening.can_be_undone, happening.kind
        if isinstance(undone, Undone):
            ledger.undo(undone.entry, DAY_1, "helper")
            assert facts(ledger).stays == copy.stays


def test_a_correction_shows_what_it_changed_and_no_more(ledger: Ledger) -> None:
    ledger.correct(R1, Attendee("Aylin", "Uhl", "Dr.", "Dorfmuseum"), DAY_1, "helper", "married", Scope.BADGE)
    happening = newest(ledger)
    assert happening.before == {"title": "", "last_name": "Çelikkaya"}
    assert happening.after == {"title": "Dr.", "last_name": "Uhl"}
    assert "Uhl" not in repr(happening)


def test_a_walk_in_shows_who_it_was(ledger: Ledger) -> None:
    decision = ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier"), "press"), DAY_1, "helper", "")
    person = RegistrationId(decision.jobs[0].registration_id)
    happening = next(each for each in facts(ledger, person).history if each.entry == decision.entries[0])
    assert dict(happening.after) == {
        "first_name": "Bo",
        "last_name": "Sauerbier",
        "role": "press",
        "language": "de",
    }


def test_a_note_is_there_until_another_one_takes_its_place(ledger: Ledger) -> None:
    assert facts(ledger).note == ""
    for text in ("waits for a colleague", "colleague is here", ""):
        entry = ledger.write_note(R1, text, DAY_1, "helper")
        assert (facts(ledger).note, newest(ledger).entry) == (text, entry)
    assert newest(ledger).before == {"text": "colleague is here"}
    assert newest(ledger).after == {"text": ""}


def test_a_note_is_one_line_and_not_too_long(ledger: Ledger) -> None:
    ledger.write_note(R1, "  waits\n\n\tfor\u202e somebody \x00 ", DAY_1, "helper")
    assert facts(ledger).note == "waits for somebody"
    ledger.write_note(R1, "x" * 10_000, DAY_1, "helper")
    assert len(facts(ledger).note) == LONGEST_NOTE


def test_a_note_about_nobody_is_a_bug(ledger: Ledger) -> None:
    with pytest.raises(LookupError):
        ledger.write_note(RegistrationId("nobody"), "x", DAY_1, "helper")


def test_standing_tells_of_those_only_of_whom_something_is_known(ledger: Ledger, clock: Clock) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee")
    clock.advance(MINUTE)
    ledger.check_out(R1, DAY_1, "helper")
    ledger.write_note(R1, "waits", DAY_1, "helper")
    ledger.write_note(R2, "waits", DAY_1, "helper")
    people = [R1, R2, R4, RegistrationId("nobody")]
    assert ledger.standing(people, DAY_1) == {
        R1: Standing(Stay(MORNING, MORNING + MINUTE), note=True),
        R2: Standing(note=True),
    }
    assert ledger.standing(people, DAY_2) == {R1: Standing(note=True), R2: Standing(note=True)}
    assert ledger.standing([], DAY_1) == {}


def test_standing_of_very_many_is_that_of_each(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    many = [RegistrationId(f"X{number}") for number in range(1_200)] + [R1]
    assert list(ledger.standing(many, DAY_1)) == [R1]


@pytest.fixture
def generous(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A ledger whose event file leaves some refusals to helpers."""
    opened = open_ledger(
        tmp_path / "generous", clock, rules=replace(RULES, admit_anyway=frozenset({"unpaid", "wrong_day"}))
    )
    import_people(opened)
    yield opened
    opened.close()


def test_a_helper_lets_in_with_a_reason_whom_the_event_file_leaves_to_helpers(generous: Ledger) -> None:
    decision = generous.admit_anyway(R4, DAY_1, "helper", "paid in cash")
    assert outcome_name(decision.outcome) == "admitted"
    assert len(decision.jobs) == 1
    (entry,) = generous.history(R4)
    assert (entry.kind, entry.detail) == ("check-in", {"reason": "paid in cash", "overruled": "unpaid"})
    assert decision.entries == (entry.id,)


@pytest.mark.parametrize(("person", "outcome"), [("R3", "online_only"), ("R5", "cancelled"), ("nobody", "not_on_list")])
def test_other_refusals_stay(generous: Ledger, person: str, outcome: str) -> None:
    decision = generous.admit_anyway(RegistrationId(person), DAY_1, "helper", "please")
    assert (outcome_name(decision.outcome), decision.entries) == (outcome, ())
    assert generous.present_since(DAY_1) == {}


def test_whom_the_rules_let_in_is_let_in_by_the_rules(generous: Ledger) -> None:
    generous.admit_anyway(R1, DAY_1, "helper", "please")
    assert "overruled" not in generous.history(R1)[0].detail


def test_whoever_was_let_in_anyway_is_in_for_the_day(generous: Ledger) -> None:
    t4 = TicketCode("TICKET-4")
    generous.admit_anyway(R4, DAY_1, "helper", "paid in cash")
    assert isinstance(generous.admit(t4, DAY_1, "attendee").outcome, AlreadyIn)
    generous.check_out(R4, DAY_1, "helper")
    assert outcome_name(generous.admit(t4, DAY_1, "attendee").outcome) == "welcome_back"
    assert outcome_name(generous.admit(t4, DAY_2, "attendee").outcome) == "unpaid"


def test_letting_in_anyway_can_be_taken_back(generous: Ledger) -> None:
    (entry,) = generous.admit_anyway(R4, DAY_1, "helper", "paid in cash").entries
    assert isinstance(generous.undo(entry, DAY_1, "helper"), Undone)
    assert outcome_name(generous.admit(TicketCode("TICKET-4"), DAY_1, "attendee").outcome) == "unpaid"


def test_several_are_checked_in_at_once_and_each_has_an_entry(ledger: Ledger) -> None:
    people = [R1, RegistrationId("R6"), RegistrationId("nobody"), R4, R1]
    decision = ledger.admit_people(people, DAY_1, "helper")
    assert outcome_name(decision.outcome) == "group_in"
    assert (len(decision.jobs), len(decision.entries)) == (2, 2)
    assert set(ledger.present_since(DAY_1)) == {R1, "R6"}
    assert {type(EntryId(entry.id)) for entry in ledger.history(R1)} == {str}


def test_history_names_the_other_station(ledger: Ledger, clock: Clock, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other", clock, station="Right door")
    import_people(other)
    other.admit(T1, DAY_1, "attendee")
    write_bundle(other.file, tmp_path / "stick", "event")
    merge_bundle(ledger.file, tmp_path / "stick", "event")
    assert newest(ledger).station == "Right door"
    other.close()
