"""Lists and journals are found on sticks and in the usual folders, and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.office.list_files import DEPTH, JOURNAL_ENDINGS, MOST, FindFiles, FoundFile, found_files
from kiosk.office.places import PlaceKind


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    for name in ("Documents", "Downloads"):
        (home / name).mkdir(parents=True)
    return home


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "media" / "EVENT"
    stick.mkdir(parents=True)
    return stick


def put(path: Path, age: float = 0) -> Path:
    """A file, `age` seconds old."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Name\nAda Uhl\n", "utf-8")
    os.utime(path, (1_700_000_000 - age, 1_700_000_000 - age))
    return path


def found(tmp_path: Path, home: Path, stick: Path, order: FindFiles | None = None) -> tuple[FoundFile, ...]:
    folder = tmp_path / "data"
    return found_files(order or FindFiles(), folder, home, lambda: (("EVENT", stick),)).files


def test_the_newest_list_stands_at_the_top_wherever_it_is(tmp_path: Path, home: Path, stick: Path) -> None:
    put(home / "Documents" / "alt.csv", age=100)
    put(stick / "neu.xlsx")
    put(home / "Downloads" / "mitte.ods", age=50)
    files = found(tmp_path, home, stick)
    assert [(each.path.name, each.kind, each.place) for each in files] == [
        ("neu.xlsx", PlaceKind.MEDIUM, "EVENT"),
        ("mitte.ods", PlaceKind.DOCUMENTS, "Downloads"),
        ("alt.csv", PlaceKind.DOCUMENTS, "Documents"),
    ]
    assert files[0].size == 13


def test_hidden_files_locks_of_spreadsheets_and_other_kinds_are_left_out(
    tmp_path: Path, home: Path, stick: Path
) -> None:
    for name in (".geheim.csv", "~$liste.xlsx", "foto.jpg", "brief.pdf", ".Trash/alt.csv"):
        put(stick / name)
    assert found(tmp_path, home, stick) == ()


def test_folders_are_looked_into_but_not_forever(tmp_path: Path, home: Path, stick: Path) -> None:
    put(stick.joinpath(*["tief"] * DEPTH, "da.csv"))
    put(stick.joinpath(*["tief"] * (DEPTH + 1), "zu-tief.csv"))
    assert [each.path.name for each in found(tmp_path, home, stick)] == ["da.csv"]


def test_links_lead_nowhere(tmp_path: Path, home: Path, stick: Path) -> None:
    secret = put(tmp_path / "elsewhere" / "liste.csv")
    (stick / "link.csv").symlink_to(secret)
    (stick / "ordner").symlink_to(secret.parent)
    assert found(tmp_path, home, stick) == ()


def test_no_more_are_offered_than_somebody_reads(tmp_path: Path, home: Path, stick: Path) -> None:
    for number in range(MOST + 5):
        put(stick / f"{number}.csv", age=number)
    files = found(tmp_path, home, stick)
    assert [each.path.name for each in files] == [f"{number}.csv" for number in range(MOST)]


def test_journals_are_found_by_their_ending_also_among_the_exports(tmp_path: Path, home: Path, stick: Path) -> None:
    put(stick / "stand.einlass")
    put(stick / "liste.csv")
    put(tmp_path / "data" / "exports" / "eigener.einlass", age=5)
    files = found(tmp_path, home, stick, FindFiles(JOURNAL_ENDINGS))
    assert [each.path.name for each in files] == ["stand.einlass", "eigener.einlass"]


def test_a_stick_that_was_pulled_out_has_no_files(tmp_path: Path, home: Path, stick: Path) -> None:
    stick.rmdir()
    assert found(tmp_path, home, stick) == ()
