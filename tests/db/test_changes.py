"""What helpers put right: names over the list, for everything or for the badge; and the history of a person."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.domain.admission import registration_of
from kiosk.domain.badge import badge_of
from kiosk.domain.changes import Scope
from kiosk.domain.registration import Attendee, ListChanges, Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import PEOPLE, Clock, content, count, import_people, open_ledger
from tests.people import DAY_1

R1 = RegistrationId("R1")
T1 = TicketCode("TICKET-1")
LISTED = Attendee("Aylin", "Çelikkaya", organisation="Dorfmuseum")
RIGHT = Attendee("Aylin", "Çelikkaya-Groß", "Dr.", "Museum Altenbühl")


def correct(ledger: Ledger, right: Attendee = RIGHT, scope: Scope = Scope.PERSON) -> Registration:
    ledger.correct(R1, right, DAY_1, "helper", "married", scope)
    return person(ledger)


def person(ledger: Ledger) -> Registration:
    found = ledger.registration(R1)
    assert found is not None
    return found


def badge_name(ledger: Ledger) -> str:
    badge = badge_of(person(ledger))
    return f"{badge.first_name} {badge.last_name}"


def test_a_correction_counts_everywhere(ledger: Ledger) -> None:
    after = correct(ledger)
    assert after.attendee == RIGHT
    assert person(ledger) == after
    assert badge_name(ledger) == "Aylin Çelikkaya-Groß"
    assert registration_of(ledger.admit(T1, DAY_1, "attendee").outcome) == after


def test_a_correction_leaves_everything_else(ledger: Ledger) -> None:
    before, after = person(ledger), correct(ledger)
    for name in ("id", "code", "role", "status", "days", "badge_token", "source", "on_badge"):
        assert getattr(after, name) == getattr(before, name)


def test_a_correction_for_the_badge_is_on_the_badge_only(ledger: Ledger) -> None:
    after = correct(ledger, scope=Scope.BADGE)
    assert (after.attendee, after.on_badge) == (LISTED, RIGHT)
    assert badge_name(ledger) == "Aylin Çelikkaya-Groß"


def test_a_badge_that_waits_is_printed_with_the_right_name(ledger: Ledger) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    correct(ledger)
    (job,) = ledger.to_print()
    assert job.badge.last_name == "Çelikkaya-Groß"


@pytest.mark.parametrize("scope", Scope)
def test_importing_the_list_again_does_not_undo_a_correction(ledger: Ledger, scope: Scope) -> None:
    after = correct(ledger, scope=scope)
    report = import_people(ledger)
    assert (report.created, report.changed) == (0, 0)
    assert person(ledger) == after


def test_a_list_that_changes_something_else_keeps_the_correction(ledger: Ledger) -> None:
    correct(ledger)
    assert import_people(ledger, [{**PEOPLE[0], "role": "speaker", "last_name": "Celikkaya"}]).changed == 1
    assert (person(ledger).role, person(ledger).attendee.last_name) == ("speaker", "Çelikkaya-Groß")


def test_correcting_back_to_the_list_lets_later_lists_count_again(ledger: Ledger) -> None:
    correct(ledger)
    assert correct(ledger, LISTED).attendee == LISTED
    assert count(ledger, "corrections") == 0
    import_people(ledger, [{**PEOPLE[0], "last_name": "Özgündüz"}])
    assert person(ledger).attendee.last_name == "Özgündüz"


def test_correcting_the_badge_back_lets_it_follow_the_person(ledger: Ledger) -> None:
    correct(ledger, Attendee("Ay", "Lin"), Scope.BADGE)
    assert correct(ledger, LISTED, Scope.BADGE).on_badge is None
    correct(ledger)
    assert badge_name(ledger) == "Aylin Çelikkaya-Groß"


def test_a_badge_keeps_its_own_words_when_the_person_is_put_right(ledger: Ledger) -> None:
    correct(ledger, Attendee("Ay", "Lin"), Scope.BADGE)
    correct(ledger)
    assert badge_name(ledger) == "Ay Lin"


def test_the_last_of_several_corrections_counts(ledger: Ledger) -> None:
    correct(ledger, Attendee("Aylin", "Quitte"))
    correct(ledger, Attendee("Aylin", "Uhl"))
    assert person(ledger).attendee == Attendee("Aylin", "Uhl")
    assert count(ledger, "corrections") == 1


def test_the_journal_says_who_why_and_what_it_was_before(ledger: Ledger) -> None:
    correct(ledger)
    correct(ledger, Attendee("Aylin", "Uhl", organisation=RIGHT.organisation))
    first, second = ledger.history(R1)
    assert (first.kind, first.operator, first.day) == ("correction", "helper", DAY_1)
    assert first.detail == {"reason": "married", "scope": "person", "follows": "no"}
    assert first.personal == {
        "title": "Dr.",
        "first_name": "Aylin",
        "last_name": "Çelikkaya-Groß",
        "organisation": "Museum Altenbühl",
        "before_title": "",
        "before_last_name": "Çelikkaya",
        "before_organisation": "Dorfmuseum",
    }
    assert second.personal["before_last_name"] == "Çelikkaya-Groß"
    assert "before_organisation" not in second.personal


def test_a_correction_of_nobody_is_a_bug_and_writes_nothing(ledger: Ledger) -> None:
    before = content(ledger)
    with pytest.raises(LookupError):
        ledger.correct(RegistrationId("nobody"), RIGHT, DAY_1, "helper", "")
    assert content(ledger) == before


def test_long_words_of_a_helper_are_cut(ledger: Ledger) -> None:
    ledger.correct(R1, RIGHT, DAY_1, "helper", "x" * 1_000)
    assert len(ledger.history(R1)[0].detail["reason"]) == 200


@pytest.mark.parametrize("scope", Scope)
def test_every_program_on_the_file_learns_of_a_correction(ledger: Ledger, scope: Scope) -> None:
    before = ledger.list_changes(-1).version
    correct(ledger, scope=scope)
    changes = ledger.list_changes(before)
    assert changes.version > before
    assert changes.changed == frozenset({R1})
    assert ledger.list_changes(changes.version) == ListChanges(changes.version, frozenset())


def test_the_history_of_a_person_is_that_of_both_stations(ledger: Ledger, clock: Clock, tmp_path: Path) -> None:
    other = open_ledger(tmp_path / "other", clock, station="Right door")
    import_people(other)
    told = []
    for station, step in (
        (ledger, lambda at: at.admit(T1, DAY_1, "attendee")),
        (other, lambda at: at.admit(T1, DAY_1, "attendee")),
        (ledger, correct),
        (other, lambda at: at.check_out(R1, DAY_1, "helper")),
        (ledger, lambda at: at.withdraw(R1, DAY_1, "helper", "wrong person")),
    ):
        clock.advance(timedelta(seconds=1))
        step(station)
        told.append(station.file.station)
    for source, target in ((other, ledger), (ledger, other)):
        write_bundle(source.file, tmp_path / "stick", "event")
        merge_bundle(target.file, tmp_path / "stick", "event")
    kinds = ["check-in", "check-in", "correction", "check-out", "withdrawal"]
    for station in (ledger, other):
        history = station.history(R1)
        assert [entry.kind for entry in history] == kinds
        assert [entry.station for entry in history] == told
    here, there = (next(each for each in at.history(R1) if each.kind == "correction") for at in (ledger, other))
    assert here.personal
    assert (there.personal, there.detail) == (here.personal, here.detail)
    other.close()
