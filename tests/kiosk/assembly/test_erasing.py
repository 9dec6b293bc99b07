"""Erasing as a whole, as the office and the start of a station do it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.erased_list import ERASED_LIST
from db.erasure_hold import set_hold
from db.ledger import Ledger
from kiosk.assembly.erasing import at_start, erase_and_prove
from kiosk.assembly.erasing_tasks import erasing_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.domain.erasing import HeldTrouble, NotSearched
from kiosk.domain.registration import Language, RegistrationId
from kiosk.office.erasing import (
    AskRetention,
    Erased,
    EraseEverybody,
    EraseIfDue,
    ErasePerson,
    FindPeople,
    NotDue,
    People,
    Retention,
    SetHold,
)
from kiosk.office.office import Task
from kiosk.settings import DEFAULT_EVENT, EventSettings, Privacy, read_event
from tests.db.stations import KEY, Clock, import_people, open_ledger
from tests.people import DAY_1

R1 = RegistrationId("R1")
LATER = datetime(2024, 3, 23, 6, 0, tzinfo=UTC)


def nothing(_done: int, _of: int) -> None:
    """Nobody looks how far it is."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rooms(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Rooms:
    """A station with six people, a folder printer, and a medium for backups."""
    monkeypatch.setenv("EINLASS_KEY_FILE", str(tmp_path / "station.key"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "station.key").write_text(KEY.hex() + "\n", "ascii")
    (tmp_path / "station.key").chmod(0o600)
    folder = tmp_path / "data"
    (tmp_path / "medium").mkdir()
    folder.mkdir()
    (folder / "station.toml").write_text(
        f'[[printers]]\nfolder = "{tmp_path / "paper"}"\n[backup]\nfolder = "{tmp_path / "medium"}"\n', "utf-8"
    )
    ledger = open_ledger(folder, clock)
    import_people(ledger)
    ledger.close()
    return Rooms(read_event(), DEFAULT_EVENT, folder, lambda: open_ledger(folder, clock), clock)


@pytest.fixture
def ledger(rooms: Rooms) -> Iterator[Ledger]:
    opened = rooms.open_ledger()
    yield opened
    opened.close()


@pytest.fixture
def tasks(rooms: Rooms) -> dict[type, Task]:
    return erasing_tasks(rooms)


def automatic(rooms: Rooms) -> Rooms:
    event: EventSettings = rooms.event.model_copy(update={"privacy": Privacy(automatic=True)})
    return replace(rooms, event=event)


def test_badges_and_backups_are_gone_and_a_new_backup_is_there(rooms: Rooms, ledger: Ledger) -> None:
    medium, paper = rooms.folder.parent / "medium", rooms.folder.parent / "paper"
    paper.mkdir()
    (job,) = ledger.admit_registration(R1, DAY_1, "helper").jobs
    (paper / f"badge-{job.id}.pdf").write_bytes(b"a page")
    for number in range(3):
        ledger.file.db.execute("vacuum into ?", (str(medium / f"old-{number}.db"),))
    certificate, path = erase_and_prove(rooms, ledger, [R1], "organiser", nothing)
    assert certificate.clean
    assert list(paper.iterdir()) == []
    assert len(list(medium.glob("*.db"))) == 1
    assert (medium / ERASED_LIST).is_file()
    assert path.is_file()
    counted = {each.sort.value: each.number for each in certificate.done}
    assert (counted["people"], counted["badge_files"], counted["backups"]) == (1, 1, 3)


def test_a_note_about_somebody_else_that_names_the_person_is_told_by_its_row(rooms: Rooms, ledger: Ledger) -> None:
    ledger.write_note(RegistrationId("R6"), "gehört zu Frau Çelikkaya", DAY_1, "helper")
    certificate, _ = erase_and_prove(rooms, ledger, [R1], "organiser", nothing)
    assert "einlass.db: notes R6" in [trace.place for trace in certificate.traces]
    assert "einlass.db" not in [trace.place for trace in certificate.traces]


def test_a_missing_medium_is_told(rooms: Rooms, ledger: Ledger) -> None:
    (rooms.folder.parent / "medium").rmdir()
    certificate, _ = erase_and_prove(rooms, ledger, [R1], "organiser", nothing)
    assert NotSearched.BACKUP_MISSING in [gap.why for gap in certificate.gaps]


def test_the_certificate_has_no_name_and_the_trail_says_who_did_it(rooms: Rooms, ledger: Ledger) -> None:
    _, path = erase_and_prove(rooms, ledger, None, "organiser", nothing)
    assert "elikkaya" not in path.with_suffix(".json").read_text("utf-8")
    assert json.loads(path.with_suffix(".json").read_text("utf-8"))["everybody"]
    assert ("organiser", "erase") in [(line.operator, line.what) for line in ledger.trail()]


def test_nobody_is_erased_in_bulk_while_the_data_are_held(rooms: Rooms, ledger: Ledger) -> None:
    set_hold(ledger.file, date(2024, 12, 31), "the funder", "organiser")
    with pytest.raises(HeldTrouble):
        erase_and_prove(rooms, ledger, None, "organiser", nothing)
    assert erase_and_prove(rooms, ledger, [R1], "organiser", nothing)[0].clean


def test_the_reason_of_a_hold_that_is_over_goes_with_all_else(rooms: Rooms, ledger: Ledger) -> None:
    set_hold(ledger.file, date(2024, 2, 1), "Frau Çelikkaya klagt", "organiser")
    assert erase_and_prove(rooms, ledger, None, "organiser", nothing)[0].clean


def test_a_start_before_the_time_says_nothing(rooms: Rooms) -> None:
    assert at_start(rooms) == ""


def test_a_start_after_the_time_reminds(rooms: Rooms, clock: Clock) -> None:
    clock.moment = LATER
    assert "6 people" in at_start(rooms)
    ledger = rooms.open_ledger()
    assert ledger.registration(R1).attendee.last_name == "Çelikkaya"  # type: ignore[union-attr]
    ledger.close()


def test_a_start_after_the_time_erases_if_the_event_says_so(rooms: Rooms, clock: Clock) -> None:
    clock.moment = LATER
    assert "0 traces" in at_start(automatic(rooms))
    assert at_start(automatic(rooms)) == ""


def test_a_hold_keeps_a_start_from_erasing(rooms: Rooms, clock: Clock, tasks: dict[type, Task]) -> None:
    clock.moment = LATER
    tasks[SetHold](SetHold(date(2024, 4, 30), "the funder"), nothing)
    assert at_start(automatic(rooms)) == ""
    clock.advance(timedelta(days=60))
    assert "erased" in at_start(automatic(rooms))


def test_the_office_says_when_the_data_are_due(clock: Clock, tasks: dict[type, Task]) -> None:
    assert tasks[AskRetention](AskRetention(), nothing) == Retention(
        6, date(2024, 2, 20), date(2024, 3, 22), overdue=False, automatic=False
    )
    clock.moment = LATER
    news = tasks[SetHold](SetHold(date(2024, 4, 30), "the funder"), nothing)
    assert isinstance(news, Retention)
    assert news.overdue
    assert news.hold is not None
    assert tasks[SetHold](SetHold(None), nothing).hold is None  # type: ignore[attr-defined]


def test_the_office_finds_and_erases_one_person(tasks: dict[type, Task]) -> None:
    found = tasks[FindPeople](FindPeople("celikaya"), nothing)
    assert isinstance(found, People)
    assert [person.id for person in found.found] == [R1]
    done = tasks[ErasePerson](ErasePerson(R1), nothing)
    assert isinstance(done, Erased)
    assert done.certificate.people == (R1,)
    assert tasks[FindPeople](FindPeople("celikkaya"), nothing) == People(())


def test_the_office_erases_everybody(tasks: dict[type, Task]) -> None:
    done = tasks[EraseEverybody](EraseEverybody(), nothing)
    assert isinstance(done, Erased)
    assert done.certificate.everybody
    assert tasks[AskRetention](AskRetention(), nothing).people == 0  # type: ignore[attr-defined]


def test_the_certificate_is_in_the_language_it_was_ordered_in(tasks: dict[type, Task]) -> None:
    done = tasks[ErasePerson](ErasePerson(R1, Language.ENGLISH), nothing)
    assert isinstance(done, Erased)
    assert "Certificate of erasure" in PdfReader(io.BytesIO(done.pdf)).pages[0].extract_text()


def test_at_night_only_what_is_due_is_erased_and_only_if_the_event_wants_it(rooms: Rooms, clock: Clock) -> None:
    clock.moment = LATER
    assert erasing_tasks(rooms)[EraseIfDue](EraseIfDue(), nothing) == NotDue()
    done = erasing_tasks(automatic(rooms))[EraseIfDue](EraseIfDue(), nothing)
    assert isinstance(done, Erased)
    assert done.certificate.operator == "station"
    assert erasing_tasks(automatic(rooms))[EraseIfDue](EraseIfDue(), nothing) == NotDue()
