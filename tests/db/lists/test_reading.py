"""A messy list as somebody sends it ten minutes before the doors open, and what a reading tells on its way."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from db.lists import ListTrouble, read_list
from kiosk.domain.registration import Attendance, Status
from tests.db.lists.tables import FILES, as_text, names, read, read_content
from tests.people import DAY_1, DAY_2, EVENT_DAYS

MESSY = FILES / "messy_windows_1252.csv"


def test_everybody_on_a_messy_list_is_understood() -> None:
    source = read(MESSY)
    assert [(row.line, row.attendee.full_name, row.attendance, row.status) for row in source.rows] == [
        (5, "Dr. Anke Müller", Attendance.ONSITE, Status.CONFIRMED),
        (6, "Prof. Dr. Jörg GROSSE-WEIDE", Attendance.ONSITE, Status.CONFIRMED),
        (7, "Kübra Yildiz", Attendance.HYBRID, Status.CONFIRMED),
        (8, "Ludwig van der Aue", Attendance.ONSITE, Status.CANCELLED),
        (10, "Anke Müller", Attendance.ONSITE, Status.CONFIRMED),
        (11, "Sabine Meier", Attendance.ONSITE, Status.CONFIRMED),
        (12, "Sabine Maier", Attendance.ONLINE, Status.CONFIRMED),
    ]
    assert [row.days for row in source.rows[:3]] == [{DAY_1, DAY_2}, {DAY_1}, {DAY_1}]
    assert source.rows[0].attendee.organisation == "Heimatmuseum Bärental"


def test_what_is_not_understood_is_named_by_its_line() -> None:
    refused = [(refusal.line, refusal.column, refusal.reason) for refusal in read(MESSY).refused]
    assert refused == [(9, "last_name", "is empty"), (13, "days", "is no list of event days")]


def test_what_was_assumed_and_what_was_dropped_is_told() -> None:
    source = read(MESSY)
    assert tuple(map(str, source.assumed)) == (
        "the file is not in UTF-8 and is read as Windows-1252",
        "names stand in one column; they are parted before the last word and its particles",
        "the list has no tickets; everybody gets a code, and `confirmations` makes their QR codes",
        "rows with nothing but sums are left out (1)",
        "people without a tick for any day are kept as cancelled (1)",
    )
    assert {column.name: column.filled for column in source.dropped} == {
        "Lfd. Nr.": 9, "Essen": 2, "Unterstützung": 1, "Telefon": 2, "Geburtsdatum": 1, "Bemerkung": 3,
    }  # fmt: skip
    assert source.columns["Museum / Einrichtung"] == "organisation"


def test_the_progress_is_told_up_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(as_text([["code", "last_name"], *([f"GD-{n}", "Uhl"] for n in range(2_500))]), "utf-8")
    told: list[tuple[int, int]] = []
    read_list(path, EVENT_DAYS, tick=lambda done, total: told.append((done, total)))
    assert told == [(0, 2_501), (1_000, 2_501), (2_000, 2_501), (2_501, 2_501)]


def test_a_heading_without_anybody_below_is_trouble_and_marks_nobody_as_missing(tmp_path: Path) -> None:
    with pytest.raises(ListTrouble, match="nobody stands below the heading; please export the list again"):
        read_content(tmp_path, b"code,last_name\n\n,\n")


def test_without_a_name_the_message_says_which_column_is_lacking(tmp_path: Path) -> None:
    with pytest.raises(ListTrouble, match=r"no column code and no column last_name .*see docs/import\.md"):
        read_content(tmp_path, b"Datum,Betrag\n1,2\n")
    with pytest.raises(ListTrouble, match=r"it has no column last_name that"):
        read_content(tmp_path, b"code,Betrag\nGD-1,2\n")


@pytest.fixture
def nobody() -> Iterator[None]:
    """Somebody who may not read everything, as root may."""
    if not hasattr(os, "geteuid"):
        pytest.skip("this system has no such rights")
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65_534)
    yield
    if is_root:
        os.seteuid(0)


@pytest.mark.parametrize("closed", ["list.csv", ""], ids=["file", "folder"])
def test_without_the_right_to_read_it_the_file_is_named(open_folder: Path, closed: str) -> None:
    (open_folder / closed).chmod(0)
    try:
        with pytest.raises(
            ListTrouble, match=r"list\.csv cannot be read \(Permission denied\); please check the rights"
        ):
            read(open_folder / "list.csv")
    finally:
        (open_folder / closed).chmod(0o755)


@pytest.fixture
def open_folder(nobody: None) -> Iterator[Path]:
    """A folder of that somebody, with a list in it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_text("code,last_name\nGD-1,Uhl\n", "utf-8")
        yield Path(folder)


@pytest.mark.parametrize("ending", [".txt", ".CSV", ""])
def test_what_a_file_is_called_does_not_matter(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"list{ending}"
    path.write_text("code;last_name\nGD-1;Uhl\n", "utf-8")
    assert names(read(path)) == ["Uhl"]
