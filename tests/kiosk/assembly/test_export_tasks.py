"""Attendance and journals, written and taken over with real encrypted files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.assembly.export_tasks import export_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.domain.operator import Operator
from kiosk.domain.registration import RegistrationId
from kiosk.domain.trouble import Trouble
from kiosk.office.exports import (
    AttendanceTaken,
    JournalMerged,
    JournalTaken,
    MergeJournal,
    TableKind,
    TakeAttendance,
    TakeJournal,
)
from kiosk.office.office import Task
from kiosk.settings import read_event
from tests.db.stations import Clock, import_people, open_ledger
from tests.people import DAY_1

AYLIN = RegistrationId("R1")


def ledger_in(folder: Path, station: str) -> Iterator[Ledger]:
    """A station's file with everybody on the list and Aylin in."""
    folder.mkdir()
    ledger = open_ledger(folder, station=station)
    import_people(ledger)
    ledger.admit_registration(AYLIN, DAY_1, "helper")
    yield ledger
    ledger.close()


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    yield from ledger_in(tmp_path / "links", "links")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Ledger]:
    yield from ledger_in(tmp_path / "rechts", "rechts")


def tasks_of(folder: Path) -> dict[type, Task]:
    clock = Clock()
    return export_tasks(Rooms(read_event(), Path("event.toml"), folder, lambda: open_ledger(folder, clock), clock))


def done(folder: Path, order: object) -> object:
    """What comes of an order at the station in this folder."""
    return tasks_of(folder)[type(order)](order, lambda done, of: None)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.mark.parametrize("kind", TableKind)
def test_attendance_is_a_file_whose_name_says_when_and_of_which_event(
    ledger: Ledger, tmp_path: Path, stick: Path, kind: TableKind
) -> None:
    news = done(tmp_path / "links", TakeAttendance(stick, kind))
    assert isinstance(news, AttendanceTaken)
    assert news.path == stick / f"anwesenheit-gemeinsam-digital-2024-2024-02-20-0830.{kind}"
    assert news.people == 6
    assert news.path.is_file()


def test_who_was_in_stands_in_it(ledger: Ledger, tmp_path: Path, stick: Path) -> None:
    news = done(tmp_path / "links", TakeAttendance(stick, TableKind.CSV))
    assert isinstance(news, AttendanceTaken)
    rows = {row["id"]: row for row in csv.DictReader(news.path.read_text("utf-8-sig").splitlines())}
    assert (rows["R1"]["2024-02-20"], rows["R2"]["2024-02-20"]) == ("2024-02-20 08:30:00", "")


def test_nothing_is_written_over(ledger: Ledger, tmp_path: Path, stick: Path) -> None:
    for _ in range(3):
        done(tmp_path / "links", TakeAttendance(stick, TableKind.CSV))
    stem = "anwesenheit-gemeinsam-digital-2024-2024-02-20-0830"
    assert {path.name for path in stick.iterdir()} == {f"{stem}.csv", f"{stem}-2.csv", f"{stem}-3.csv"}


def test_each_export_leaves_a_line_without_names(ledger: Ledger, tmp_path: Path, stick: Path) -> None:
    done(tmp_path / "links", TakeAttendance(stick, TableKind.XLSX))
    done(tmp_path / "links", TakeJournal(stick))
    assert [(line.operator, line.what) for line in ledger.trail()] == [
        (Operator.ORGANISER, "bundle"),
        (Operator.ORGANISER, "export"),
    ]


def test_a_place_that_is_gone_is_trouble_and_leaves_nothing(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        done(tmp_path / "links", TakeAttendance(tmp_path / "gone", TableKind.CSV))
    assert ledger.trail() == ()


def test_the_journal_of_another_station_is_taken_over_with_who_came_twice(
    ledger: Ledger, other: Ledger, tmp_path: Path, stick: Path
) -> None:
    taken = done(tmp_path / "rechts", TakeJournal(stick))
    assert isinstance(taken, JournalTaken)
    news = done(tmp_path / "links", MergeJournal(taken.path))
    assert isinstance(news, JournalMerged)
    assert (news.new, news.known, news.unknown) == (taken.entries, 0, 0)
    (double,) = news.doubles
    assert (double.name, double.day) == ("Aylin Çelikkaya", DAY_1)
    assert {station for station, _ in double.check_ins} == {"links", "rechts"}
    again = done(tmp_path / "links", MergeJournal(taken.path))
    assert isinstance(again, JournalMerged)
    assert (again.new, again.known) == (0, taken.entries)


def test_a_damaged_journal_is_trouble_and_changes_nothing(ledger: Ledger, tmp_path: Path, stick: Path) -> None:
    path = stick / "stand.einlass"
    path.write_text("{}", "utf-8")
    with pytest.raises(Trouble):
        done(tmp_path / "links", MergeJournal(path))
    assert ledger.trail() == ()


def test_nothing_of_a_person_is_in_the_repr(ledger: Ledger, other: Ledger, tmp_path: Path, stick: Path) -> None:
    taken = done(tmp_path / "rechts", TakeJournal(stick))
    assert isinstance(taken, JournalTaken)
    assert "Çelikkaya" not in repr(done(tmp_path / "links", MergeJournal(taken.path)))
