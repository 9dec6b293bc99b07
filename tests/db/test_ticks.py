"""Ticks of the paper list in a real encrypted file."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.backup import back_up
from db.ledger import Ledger
from db.restore import restore
from db.ticks import enter_ticks
from kiosk.domain.badge import JobState
from kiosk.domain.history import Undone
from kiosk.domain.registration import RegistrationId, Status
from kiosk.domain.row_code import in_groups, row_codes
from kiosk.domain.ticks import PAPER, TickAnswer, ticks_of
from kiosk.domain.trouble import StoreTrouble
from tests.db.stations import KEY, Clock, import_people, open_ledger
from tests.people import DAY_1, DAY_2


def codes(ledger: Ledger) -> dict[RegistrationId, str]:
    return dict(row_codes(person.id for person in ledger.registrations()))


def ticked(ledger: Ledger, lines: list[str], *, dry_run: bool = False) -> list[TickAnswer]:
    ticks = ticks_of(lines, ledger.registrations())
    return [tick.answer for tick in enter_ticks(ledger.file, ticks, DAY_1, dry_run=dry_run)]


def test_a_tick_is_a_check_in_of_that_day_by_the_paper_list(ledger: Ledger) -> None:
    person, code = next(iter(codes(ledger).items()))
    assert ticked(ledger, [code]) == [TickAnswer.TICKED]
    assert set(ledger.present_since(DAY_1)) == {person}
    assert not ledger.present_since(DAY_2)
    entry = ledger.history(person)[-1]
    assert (entry.operator, entry.detail["reason"]) == (PAPER, PAPER)


def test_everybody_who_is_ticked_was_let_in_whatever_the_rules_say(ledger: Ledger) -> None:
    people = ledger.registrations()
    assert any(person.status is not Status.CONFIRMED for person in people)
    assert set(ticked(ledger, list(codes(ledger).values()))) == {TickAnswer.TICKED}
    assert set(ledger.present_since(DAY_1)) == {person.id for person in people}


def test_ticks_print_no_badges(ledger: Ledger) -> None:
    ticked(ledger, list(codes(ledger).values()))
    assert sum(ledger.stats().jobs.get(state, 0) for state in JobState) == 0


def test_the_same_ticks_twice_are_the_same_as_once(ledger: Ledger) -> None:
    code = next(iter(codes(ledger).values()))
    assert ticked(ledger, [code, code]) == [TickAnswer.TICKED, TickAnswer.ALREADY]
    assert ticked(ledger, [code]) == [TickAnswer.ALREADY]


def test_whoever_came_by_the_camera_before_stays_as_they_are(ledger: Ledger) -> None:
    person = next(each for each in ledger.registrations() if each.status is Status.CONFIRMED)
    ledger.admit_registration(person.id, DAY_1, "attendee")
    before = ledger.history(person.id)
    assert ticked(ledger, [codes(ledger)[person.id]]) == [TickAnswer.ALREADY]
    assert ledger.history(person.id) == before


def test_a_dry_run_says_the_same_and_writes_nothing(ledger: Ledger) -> None:
    code = next(iter(codes(ledger).values()))
    assert ticked(ledger, [code, code, "nonsense"], dry_run=True) == [
        TickAnswer.TICKED,
        TickAnswer.ALREADY,
        TickAnswer.UNREADABLE,
    ]
    assert not ledger.present_since(DAY_1)


def test_a_tick_can_be_taken_back_and_entered_again(ledger: Ledger) -> None:
    _, code = next(iter(codes(ledger).items()))
    (tick,) = enter_ticks(ledger.file, ticks_of([code], ledger.registrations()), DAY_1)
    assert tick.entry is not None
    assert isinstance(ledger.undo(tick.entry, DAY_1, "helper"), Undone)
    assert not ledger.present_since(DAY_1)
    assert ticked(ledger, [code]) == [TickAnswer.TICKED]


def test_a_full_disk_takes_no_half_of_the_ticks(ledger: Ledger) -> None:
    import_people(
        ledger, [{"id": f"G{number}", "code": f"GUEST-{number}", "last_name": "Gast"} for number in range(99)]
    )
    many = list(codes(ledger).values())
    pages = ledger.file.db.execute("pragma page_count").fetchone()[0]
    ledger.file.db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(StoreTrouble):
        ticked(ledger, many)
    assert not ledger.present_since(DAY_1)


def test_after_total_failure_backup_and_ticks_give_the_whole_attendance(tmp_path: Path, ledger: Ledger) -> None:
    """Some come by the camera; a backup is made; more come; the disk is gone; the paper takes over."""
    guests = [{"id": f"G{number}", "code": f"GUEST-{number}", "last_name": f"Gast{number}"} for number in range(9)]
    import_people(ledger, guests)
    people = [RegistrationId(guest["id"]) for guest in guests]
    before, after_the_backup, on_paper = people[:3], people[3:6], people[6:8]
    for person in before:
        ledger.admit_registration(person, DAY_1, "attendee")
    medium = tmp_path / "medium"
    medium.mkdir()
    back_up(ledger.file.db, KEY, medium / "einlass.db")
    for person in after_the_backup:
        ledger.admit_registration(person, DAY_1, "attendee")
    # Printed from memory: whom the desk knows to be in has a printed tick, and the helpers tick who comes.
    printed = row_codes(person.id for person in ledger.registrations())
    lines = [in_groups(printed[person]) for person in (*before, *after_the_backup, *on_paper)]
    ledger.close()
    there = tmp_path / "new"
    restore(medium / "einlass.db", there / "einlass.db", KEY, clock=Clock(), replay=lambda *_: 0)

    restored = open_ledger(there)
    try:
        answers = ticked(restored, lines)
        assert answers.count(TickAnswer.TICKED) == len(after_the_backup) + len(on_paper)
        assert set(restored.present_since(DAY_1)) == {*before, *after_the_backup, *on_paper}
        assert set(ticked(restored, lines)) == {TickAnswer.ALREADY}
    finally:
        restored.close()


@pytest.mark.parametrize("text", ["K7M-2QX", "\x00", "'; drop table journal; --"])
def test_nonsense_is_refused_and_harmless(ledger: Ledger, text: str) -> None:
    assert TickAnswer.TICKED not in ticked(ledger, [text])
