"""The desk answers one request a call, and says so when the file is broken."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.checkin.desk import Desk
from kiosk.checkin.desk_answers import CheckedIn, Found
from kiosk.checkin.desk_wishes import CheckIn, Search, UndoLast
from kiosk.domain.admission import Admitted, AlreadyIn, ChooseFromGroup, Decision, GroupIn
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.fakes import MORNING, FakeStore
from tests.people import DAY_1, EVENT_DAYS, RULES, registration

AYLIN = registration()
ULI = registration(2, first_name="Uli", last_name="Öz")


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([AYLIN, ULI])


@pytest.fixture
def desk(qapp: object, store: FakeStore) -> Iterator[Desk]:
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    yield desk
    desk.close()


def caught(signal: SignalInstance) -> list[object]:
    values: list[object] = []
    signal.connect(values.append)
    return values


def test_a_ticket_is_decided(desk: Desk, store: FakeStore) -> None:
    decisions = caught(desk.decided)
    desk.admit(AYLIN.code)
    assert [type(decision.outcome) for decision in decisions if isinstance(decision, Decision)] == [Admitted]
    assert (AYLIN.id, DAY_1) in store.present


def test_those_of_a_group_who_are_here_are_let_in(qapp: object) -> None:
    store = FakeStore([AYLIN, replace(ULI, code=AYLIN.code)])
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    decisions = caught(desk.decided)
    desk.admit(AYLIN.code)
    desk.admit_some(AYLIN.code, (ULI.id,))
    desk.close()
    assert [type(each.outcome) for each in decisions if isinstance(each, Decision)] == [ChooseFromGroup, Admitted]
    assert list(store.present) == [(ULI.id, DAY_1)]


def test_a_broken_file_lets_nobody_of_a_group_in(desk: Desk, store: FakeStore) -> None:
    failures, decisions = caught(desk.failed), caught(desk.decided)
    store.broken = True
    desk.admit_some(AYLIN.code, (AYLIN.id,))
    assert failures == ["The disk is full."]
    assert decisions == []


def test_who_types_surname_and_code_is_decided_on_as_at_the_camera(desk: Desk, store: FakeStore) -> None:
    decisions = caught(desk.decided)
    nobody: list[bool] = []
    desk.nobody_found.connect(lambda: nobody.append(True))
    desk.look_up("celikkaya", AYLIN.code)
    assert [type(each.outcome) for each in decisions if isinstance(each, Decision)] == [Admitted]
    assert (AYLIN.id, DAY_1) in store.present
    desk.look_up("celikkaya", ULI.code)
    assert len(decisions) == 1
    assert nobody == [True]


def test_look_ups_are_counted_without_a_name(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        desk.look_up("Çelikkaya", AYLIN.code)
        desk.look_up("Öz-Probe", "uli@museum.example")
    assert [record.getMessage() for record in caplog.records if "look-up" in record.getMessage()] == [
        "look-up 1 by a visitor: found",
        "look-up 2 by a visitor: nobody found",
    ]


def test_a_broken_file_finds_nobody_and_says_so(desk: Desk, store: FakeStore) -> None:
    failures, decisions = caught(desk.failed), caught(desk.decided)
    nobody: list[bool] = []
    desk.nobody_found.connect(lambda: nobody.append(True))
    store.broken = True
    desk.look_up("Çelikkaya", AYLIN.code)
    assert failures == ["The disk is full."]
    assert not decisions
    assert not nobody


BADGE = TicketCode("B001-token")
assert AYLIN.badge_token == BADGE


@pytest.fixture
def crew(qapp: object) -> Iterator[tuple[Desk, FakeStore]]:
    """A desk on whose list Aylin is a helper."""
    store = FakeStore([replace(AYLIN, role="volunteer"), ULI])
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1, ("volunteer",))
    desk.open()
    yield desk, store
    desk.close()


def test_the_badge_of_a_helper_who_is_in_is_no_ticket_but_a_way_in(crew: tuple[Desk, FakeStore]) -> None:
    desk, _ = crew
    badges, decisions = caught(desk.helper_badge), caught(desk.decided)
    desk.admit(AYLIN.code)
    desk.admit(BADGE)
    assert badges == [AYLIN.id]
    assert len(decisions) == 1


def test_the_badge_of_a_helper_who_is_not_in_is_a_ticket(crew: tuple[Desk, FakeStore]) -> None:
    desk, _ = crew
    badges, decisions = caught(desk.helper_badge), caught(desk.decided)
    desk.admit(BADGE)
    assert badges == []
    assert [type(each.outcome) for each in decisions if isinstance(each, Decision)] == [Admitted]


def test_a_helpers_ticket_and_a_guests_badge_open_nothing(crew: tuple[Desk, FakeStore]) -> None:
    desk, _ = crew
    badges, decisions = caught(desk.helper_badge), caught(desk.decided)
    assert ULI.badge_token is not None
    for code in (AYLIN.code, AYLIN.code, ULI.badge_token, ULI.badge_token):
        desk.admit(code)
    assert badges == []
    assert [type(each.outcome) for each in decisions if isinstance(each, Decision)] == [Admitted, AlreadyIn] * 2


# --- with the real file ---------------------------------------------------------------------------------

GROUP_LIST = """id,code,first_name,last_name,group
T1,GD24-all,Aylin,Öz,Team
T2,GD24-all,Bo,Quitte,Team
T3,GD24-all,Chloé,Uhl,Team
"""


def found(desk: Desk, query: str) -> list[Attendee]:
    """Whom a search finds; it is answered before the next wish."""
    told = caught(desk.told)
    desk.on_wish(Search(query))
    desk.on_wish(UndoLast())
    (answer,) = [each for each in told if isinstance(each, Found)]
    return [match.registration.attendee for match in answer.matches]


def open_ledger(folder: Path) -> Ledger:
    return Ledger(open_station(station_path(folder), bytes(32), clock=lambda: MORNING), RULES)


@pytest.fixture
def group(tmp_path: Path, qapp: object) -> Iterator[tuple[Desk, list[RegistrationId]]]:
    """A desk with a real encrypted file, and the three people of one code in it."""
    source = tmp_path / "group.csv"
    source.write_text(GROUP_LIST, "utf-8")
    ledger = open_ledger(tmp_path)
    import_registrations(ledger.file, read_list(source, EVENT_DAYS))
    people = sorted(ledger.registrations(), key=lambda person: person.attendee.first_name)
    ledger.close()
    desk = Desk(lambda: open_ledger(tmp_path), lambda: MORNING, lambda _moment: DAY_1)
    desk.open()
    yield desk, [person.id for person in people]
    desk.close()


def test_a_real_group_comes_in_two_parts_with_a_badge_each(
    group: tuple[Desk, list[RegistrationId]], tmp_path: Path
) -> None:
    desk, (aylin, bo, chloe) = group
    decisions = caught(desk.decided)
    code = TicketCode("GD24-all")
    desk.admit(code)
    desk.admit_some(code, (aylin, chloe))
    desk.admit(code)
    desk.admit_some(code, (bo,))
    first, both, second, last = (each for each in decisions if isinstance(each, Decision))
    assert first.jobs == second.jobs == ()
    assert isinstance(both.outcome, GroupIn)
    assert {person.id for person in both.outcome.people} == {aylin, chloe}
    assert len(both.jobs) == 2
    assert isinstance(second.outcome, ChooseFromGroup)
    assert {each.registration.id for each in second.outcome.members if isinstance(each.outcome, AlreadyIn)} == {
        aylin,
        chloe,
    }
    assert isinstance(last.outcome, Admitted)
    assert last.outcome.registration.id == bo
    ledger = open_ledger(tmp_path)
    assert set(ledger.present_since(DAY_1)) == {aylin, bo, chloe}
    assert len(ledger.to_print()) == 3
    ledger.close()


def test_somebody_whom_another_program_imported_or_corrected_is_found_at_once(
    group: tuple[Desk, list[RegistrationId]], tmp_path: Path
) -> None:
    desk, _ = group
    desk.let_in()
    assert [person.full_name for person in found(desk, "Öz")] == ["Aylin Öz"]
    assert found(desk, "Dornröschen") == []
    newer = tmp_path / "newer.csv"
    newer.write_text(GROUP_LIST.replace("Aylin,Öz", "Aylin,Dornröschen") + "T4,GD24-four,Li,Öz,\n", "utf-8")
    other = open_ledger(tmp_path)
    import_registrations(other.file, read_list(newer, EVENT_DAYS))
    other.close()
    assert [person.full_name for person in found(desk, "Öz")] == ["Li Öz"]
    assert [person.full_name for person in found(desk, "Dornröschen")] == ["Aylin Dornröschen"]


def test_a_helper_checks_in_one_of_a_real_group_by_name(
    group: tuple[Desk, list[RegistrationId]],
) -> None:
    desk, (aylin, *_) = group
    desk.let_in()
    told, jobs = caught(desk.told), caught(desk.print_asked)
    desk.on_wish(Search("aylin"))
    desk.on_wish(CheckIn(aylin))
    assert [type(each.decision.outcome) for each in told if isinstance(each, CheckedIn)] == [Admitted]
    assert len(jobs) == 1
    first, last = (each.matches for each in told if isinstance(each, Found))
    assert [match.since for match in first] == [None]
    assert [match.since for match in last] == [MORNING]


def test_somebody_who_is_not_of_the_group_does_not_come_in_with_it(
    group: tuple[Desk, list[RegistrationId]], tmp_path: Path
) -> None:
    desk, _ = group
    desk.admit_some(TicketCode("GD24-all"), (ULI.id,))
    ledger = open_ledger(tmp_path)
    assert not ledger.present_since(DAY_1)
    ledger.close()


def test_the_badges_of_the_last_run_go_to_the_press_at_start(qapp: object, store: FakeStore) -> None:
    (job,) = store.admit(AYLIN.code, DAY_1, "attendee").jobs
    desk = Desk(lambda: store, lambda: MORNING, lambda _moment: DAY_1)
    jobs = caught(desk.print_asked)
    desk.open()
    desk.close()
    assert jobs == [job]


def test_a_broken_file_is_reported_and_nobody_is_told_ok(desk: Desk, store: FakeStore) -> None:
    failures, decisions = caught(desk.failed), caught(desk.decided)
    store.broken = True
    desk.admit(AYLIN.code)
    assert failures == ["The disk is full."]
    assert decisions == []


def test_a_mended_file_is_found_by_itself(desk: Desk, store: FakeStore, qtbot: QtBot) -> None:
    store.broken = True
    desk.admit(TicketCode("GD24-any"))
    store.broken = False
    with qtbot.waitSignal(desk.recovered, timeout=10_000):
        pass
    assert store.closed
