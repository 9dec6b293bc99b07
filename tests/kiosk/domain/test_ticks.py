"""Ticks as they were typed: whose rows they are, and what is refused."""

from __future__ import annotations

import pytest

from kiosk.domain import row_code
from kiosk.domain.row_code import in_groups, row_codes, with_check
from kiosk.domain.ticks import TickAnswer, ticks_of
from tests.people import registration

PEOPLE = [registration(1), registration(2, first_name="Uli", last_name="Öz")]
CODES = row_codes(person.id for person in PEOPLE)


def test_every_code_is_told_with_its_line_and_person() -> None:
    one, two = (in_groups(code) for code in CODES.values())
    ticks = list(ticks_of([one, "", f"{two.lower()} {one}"], PEOPLE))
    assert [(tick.line, tick.registration) for tick in ticks] == [(1, PEOPLE[0]), (3, PEOPLE[1]), (3, PEOPLE[0])]


def test_what_is_no_code_and_whom_nobody_knows_is_refused_by_line() -> None:
    stranger = with_check("00000")
    ticks = list(ticks_of(["hello", stranger], PEOPLE))
    assert [(tick.line, tick.answer) for tick in ticks] == [(1, TickAnswer.UNREADABLE), (2, TickAnswer.UNKNOWN)]


def test_a_code_of_several_people_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_code, "_letters", lambda _person: "ABCDE00")
    assert [tick.answer for tick in ticks_of([with_check("ABCDE")], PEOPLE)] == [TickAnswer.AMBIGUOUS]


def test_a_tick_shows_no_name() -> None:
    (tick,) = ticks_of([next(iter(CODES.values()))], PEOPLE)
    assert "Aylin" not in repr(tick)
