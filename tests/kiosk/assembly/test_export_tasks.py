"""Tables, certificates and the report, written with real encrypted files."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.ledger import Ledger
from kiosk.assembly.export_tasks import export_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.domain.operator import Operator
from kiosk.domain.registration import Language, RegistrationId
from kiosk.domain.table_words import Persons
from kiosk.domain.trouble import Trouble
from kiosk.office.exports import (
    AttendanceTaken,
    CertificatesTaken,
    NobodyCame,
    ReportTaken,
    TableKind,
    TakeAttendance,
    TakeCertificates,
    TakeReport,
)
from kiosk.settings import read_event
from tests.db.stations import Clock, import_people, open_ledger
from tests.people import DAY_1

AYLIN, GANNA = RegistrationId("R1"), RegistrationId("R6")
STEM = "gemeinsam-digital-2024-2024-02-20-0830"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder of a station."""
    folder = tmp_path / "station"
    folder.mkdir()
    return folder


@pytest.fixture
def ledger(folder: Path) -> Iterator[Ledger]:
    """A station's file with everybody on the list and two people in."""
    ledger = open_ledger(folder, station="links")
    import_people(ledger)
    for person in (AYLIN, GANNA):
        ledger.admit_registration(person, DAY_1, "helper")
    yield ledger
    ledger.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def done(folder: Path, order: object, told: list[tuple[int, int]] | None = None) -> object:
    """What comes of an order at the station in this folder."""
    clock = Clock()
    tasks = export_tasks(Rooms(read_event(), Path("event.toml"), folder, lambda: open_ledger(folder, clock), clock))
    steps = told if told is not None else []
    return tasks[type(order)](order, lambda number, of: steps.append((number, of)))


@pytest.mark.parametrize("kind", TableKind)
def test_attendance_is_a_file_whose_name_says_when_and_of_which_event(
    ledger: Ledger, folder: Path, stick: Path, kind: TableKind
) -> None:
    news = done(folder, TakeAttendance(stick, kind))
    assert isinstance(news, AttendanceTaken)
    assert news.path == stick / f"anwesenheit-{STEM}.{kind}"
    assert (news.people, news.password) == (6, "")
    assert news.path.is_file()


def test_who_was_in_stands_in_it_in_the_language_of_the_organisers(ledger: Ledger, folder: Path, stick: Path) -> None:
    news = done(folder, TakeAttendance(stick, TableKind.CSV))
    assert isinstance(news, AttendanceTaken)
    lines = news.path.read_text("utf-8-sig").splitlines()
    rows = {row["Nummer"]: row for row in csv.DictReader(lines, delimiter=";")}
    assert (rows["R1"]["20.02. da seit"], rows["R2"]["20.02. da seit"]) == ("2024-02-20 08:30:00", "")


@pytest.mark.parametrize("persons", [Persons.NUMBERED, Persons.COUNTED])
def test_without_names_there_are_none(ledger: Ledger, folder: Path, stick: Path, persons: Persons) -> None:
    news = done(folder, TakeAttendance(stick, TableKind.CSV, persons, Language.ENGLISH))
    assert isinstance(news, AttendanceTaken)
    assert "elikkaya" not in news.path.read_text("utf-8-sig")


def test_nothing_is_written_over(ledger: Ledger, folder: Path, stick: Path) -> None:
    for _ in range(3):
        done(folder, TakeAttendance(stick, TableKind.CSV))
    stem = f"anwesenheit-{STEM}"
    assert {path.name for path in stick.iterdir()} == {f"{stem}.csv", f"{stem}-2.csv", f"{stem}-3.csv"}


def test_with_a_password_the_table_is_in_a_zip_that_tells_nothing(ledger: Ledger, folder: Path, stick: Path) -> None:
    news = done(folder, TakeAttendance(stick, TableKind.XLSX, sealed=True))
    assert isinstance(news, AttendanceTaken)
    assert news.path.name == f"anwesenheit-{STEM}.xlsx.zip"
    assert re.fullmatch("([A-Z2-7]{4}-){4}[A-Z2-7]{4}", news.password)
    assert news.password not in repr(news)
    with zipfile.ZipFile(news.path) as package:
        assert package.namelist() == [f"anwesenheit-{STEM}.xlsx"]
    assert [path.name for path in stick.iterdir()] == [news.path.name]


def test_all_certificates_come_in_one_file(ledger: Ledger, folder: Path, stick: Path) -> None:
    news = done(folder, TakeCertificates(stick, together=True))
    assert isinstance(news, CertificatesTaken)
    assert (news.path, news.people) == (stick / f"teilnahmebescheinigungen-{STEM}.pdf", 2)
    assert news.path.read_bytes().startswith(b"%PDF")


def test_each_certificate_has_a_file_without_a_name_and_a_list_says_whose_it_is(
    ledger: Ledger, folder: Path, stick: Path
) -> None:
    told: list[tuple[int, int]] = []
    news = done(folder, TakeCertificates(stick, together=False), told)
    assert isinstance(news, CertificatesTaken)
    lines = (news.path / "verzeichnis.csv").read_text("utf-8-sig").splitlines()
    rows = {row["id"]: row for row in csv.DictReader(lines, delimiter=";")}
    assert rows["R1"]["name"] == "Aylin Çelikkaya"
    assert {path.name for path in news.path.glob("*.pdf")} == {row["file"] for row in rows.values()}
    assert all(re.fullmatch(r"([A-Z2-7]{4}-){2}[A-Z2-7]{4}\.pdf", row["file"]) for row in rows.values())
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize(("together", "files"), [(True, 1), (False, 3)])
def test_certificates_can_be_sealed_as_well(
    ledger: Ledger, folder: Path, stick: Path, together: bool, files: int
) -> None:
    news = done(folder, TakeCertificates(stick, together, sealed=True))
    assert isinstance(news, CertificatesTaken)
    assert news.password
    with zipfile.ZipFile(news.path) as package:
        assert len(package.namelist()) == files
    assert [path.name for path in stick.iterdir()] == [news.path.name]


def test_if_nobody_came_there_is_nothing_to_certify(folder: Path, stick: Path) -> None:
    ledger = open_ledger(folder)
    import_people(ledger)
    ledger.close()
    order = TakeCertificates(stick, together=True)
    assert done(folder, order) == NobodyCame(order)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(("language", "name"), [(Language.GERMAN, "bericht"), (Language.ENGLISH, "report")])
def test_the_report_is_a_pdf(ledger: Ledger, folder: Path, stick: Path, language: Language, name: str) -> None:
    news = done(folder, TakeReport(stick, language))
    assert isinstance(news, ReportTaken)
    assert news.path == stick / f"{name}-{STEM}.pdf"
    assert news.path.read_bytes().startswith(b"%PDF")


def test_each_export_leaves_a_line_without_names(ledger: Ledger, folder: Path, stick: Path) -> None:
    done(folder, TakeAttendance(stick, TableKind.XLSX, sealed=True))
    done(folder, TakeCertificates(stick, together=True))
    done(folder, TakeReport(stick, Language.GERMAN))
    lines = ledger.trail()
    assert [(line.operator, line.what) for line in lines] == [(Operator.ORGANISER, "export")] * 3
    assert {line.detail["what"] for line in lines} == {"attendance", "certificates", "report"}
    assert "elikkaya" not in repr(lines)


@pytest.mark.parametrize(
    "order",
    [
        TakeAttendance(Path("gone"), TableKind.CSV),
        TakeAttendance(Path("gone"), TableKind.ODS, sealed=True),
        TakeCertificates(Path("gone"), together=True),
        TakeReport(Path("gone"), Language.GERMAN),
    ],
)
def test_a_place_that_is_gone_is_trouble_and_leaves_nothing(ledger: Ledger, folder: Path, order: object) -> None:
    with pytest.raises(Trouble):
        done(folder, order)
    assert ledger.trail() == ()


def test_certificates_that_cannot_all_be_written_leave_no_folder(
    ledger: Ledger, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.assembly.certificate_files.write_csv", full)
    with pytest.raises(Trouble, match="No space left"):
        done(folder, TakeCertificates(stick, together=False))
    assert list(stick.iterdir()) == []


def test_a_second_folder_of_the_same_minute_has_a_number(ledger: Ledger, folder: Path, stick: Path) -> None:
    for _ in range(2):
        done(folder, TakeCertificates(stick, together=False))
    stem = f"teilnahmebescheinigungen-{STEM}"
    assert {path.name for path in stick.iterdir()} == {stem, f"{stem}-2"}
