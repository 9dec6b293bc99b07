"""What helpers do at a real encrypted file is taken back by them, and looks as before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_answers import Alike, CheckedIn, Found, LastDone, Person, Refusals, Undid
from kiosk.checkin.desk_wishes import (
    AdmitAnyway,
    CheckIn,
    CheckInSome,
    CheckOut,
    Correct,
    DeskWish,
    Open,
    RegisterWalkIn,
    Reprint,
    Search,
    UndoLast,
    Withdraw,
    WriteNote,
)
from kiosk.domain.admission import Admitted
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.people import DAY_1, EVENT_DAYS, MORNING, RULES

LIST = """id,code,first_name,last_name,group,status
T1,GD24-all,Aylin,Öz,Team,confirmed
T2,GD24-all,Bo,Quitte,Team,confirmed
T3,GD24-mia,Mia,Uhl,,pending
"""
AYLIN, BO, MIA = RegistrationId("T1"), RegistrationId("T2"), RegistrationId("T3")
Kind = TypeVar("Kind")


@pytest.fixture
def told() -> list[object]:
    """Everything that the desk tells helpers, in order."""
    return []


@pytest.fixture
def desk(tmp_path: Path, qapp: object, told: list[object]) -> Iterator[Desk]:
    """A desk with a real file at which an organiser works; unpaid people may be let in with a reason."""

    def open_ledger() -> Ledger:
        rules = replace(RULES, admit_anyway=frozenset({"unpaid"}))
        return Ledger(open_station(station_path(tmp_path), bytes(32), clock=lambda: MORNING), rules)

    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    ledger = open_ledger()
    import_registrations(ledger.file, read_list(tmp_path / "list.csv", EVENT_DAYS))
    ledger.close()
    desk = Desk(open_ledger, lambda: MORNING, lambda _moment: DAY_1)
    desk.told.connect(told.append)
    desk.open()
    desk.let_in()
    yield desk
    desk.close()


def last(told: list[object], kind: type[Kind]) -> Kind:
    """The newest answer of this kind."""
    return [each for each in told if isinstance(each, kind)][-1]


def as_it_is(desk: Desk, told: list[object], whom: RegistrationId) -> Person:
    """The person without what only grows: the history and the badges."""
    desk.on_wish(Open(whom))
    return replace(last(told, Person), history=(), jobs=())


@pytest.mark.parametrize(
    ("first", "wish", "whom"),
    [
        ((), CheckIn(AYLIN), AYLIN),
        ((), CheckInSome((AYLIN, BO)), BO),
        ((), AdmitAnyway(MIA, "paid in cash"), MIA),
        ((CheckIn(AYLIN),), CheckOut(AYLIN), AYLIN),
        ((CheckIn(AYLIN), CheckOut(AYLIN)), CheckIn(AYLIN), AYLIN),
        ((CheckIn(AYLIN),), Withdraw(AYLIN, "wrong person"), AYLIN),
        ((), Reprint(AYLIN), AYLIN),
        ((), Correct(AYLIN, Attendee("Aylin", "Dornröschen")), AYLIN),
        ((), Correct(AYLIN, Attendee("A.", "Ö."), Scope.BADGE), AYLIN),
        ((WriteNote(BO, "before"),), WriteNote(BO, "after"), BO),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_was_done_last_is_taken_back(
    desk: Desk, told: list[object], first: tuple[DeskWish, ...], wish: DeskWish, whom: RegistrationId
) -> None:
    for each in first:
        desk.on_wish(each)
    before = as_it_is(desk, told, whom)
    desk.on_wish(wish)
    assert last(told, LastDone).registration is not None
    assert as_it_is(desk, told, whom) != before or isinstance(wish, Reprint)
    desk.on_wish(UndoLast())
    assert last(told, Undid).what.registration in (whom, AYLIN, BO)
    assert as_it_is(desk, told, whom) == before


def test_a_walk_in_is_asked_about_comes_in_and_is_off_the_list_again(desk: Desk, told: list[object]) -> None:
    dropped: list[object] = []
    desk.dropped.connect(dropped.append)
    desk.on_wish(RegisterWalkIn(WalkIn(Attendee("Oez", "Aylin"))))
    assert [match.registration.id for match in last(told, Alike).people] == [AYLIN]
    desk.on_wish(RegisterWalkIn(WalkIn(Attendee("Oez", "Aylin")), anyway=True))
    assert isinstance(last(told, CheckedIn).decision.outcome, Admitted)
    desk.on_wish(Search("oez"))
    desk.on_wish(UndoLast())
    assert len(last(told, Found).matches) == 1
    assert len(dropped) == 1


def test_who_was_refused_at_the_camera_waits_until_a_helper_lets_them_in(desk: Desk, told: list[object]) -> None:
    desk.admit(TicketCode("GD24-mia"))
    desk.on_wish(Open(MIA))
    desk.on_wish(WriteNote(MIA, "waits"))
    (scan,) = last(told, Refusals).scans
    assert scan.outcome == "unpaid"
    assert scan.registration is not None
    desk.on_wish(AdmitAnyway(MIA, "paid in cash"))
    assert last(told, Refusals).scans == ()
