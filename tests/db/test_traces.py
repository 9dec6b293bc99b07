"""Searching files in whatever they are packed."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from db.ledger import Ledger
from db.outside import read_from_outside
from db.spellings import sought
from db.traces import Search, Unsearchable, images
from kiosk.pages.typesetting import Typesetter
from tests.db.stations import KEY

WANTED = sought([{"first_name": "Aylin", "last_name": "Çelikkaya"}], [], "")


def times(path: Path) -> int:
    search = Search(WANTED)
    return sum(search.times(image) for image in images(path, KEY))


def test_a_text_is_searched(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Çelikkaya kommt später", "utf-8")
    assert times(tmp_path / "notes.txt") == 1


def test_a_workbook_is_unpacked(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "table.xlsx")) as book:
        book.add_worksheet().write_string(0, 0, "Çelikkaya")
    assert times(tmp_path / "table.xlsx") >= 1


def test_a_page_is_read(tmp_path: Path) -> None:
    template = tmp_path / "page.typ"
    template.write_text("#sys.inputs.name", "utf-8")
    (tmp_path / "badge.pdf").write_bytes(Typesetter(template, "test").page("pdf", {"name": "Aylin Çelikkaya"}))
    assert times(tmp_path / "badge.pdf") >= 1


def test_an_open_database_is_searched_in_plain(ledger: Ledger) -> None:
    assert times(ledger.file.path.with_name("einlass.db-wal")) >= 1


def test_how_an_encrypted_database_lies_on_the_disk_is_not_searched(ledger: Ledger) -> None:
    # Noise, in which a short word stands by chance now and then: a trace that nobody could ever mend.
    ledger.file.db.execute("pragma wal_checkpoint(truncate)")
    lies = read_from_outside(ledger.file.path)
    assert lies not in list(images(ledger.file.path, KEY))


def test_a_database_of_another_key_cannot_be_searched(ledger: Ledger) -> None:
    ledger.file.db.execute("pragma wal_checkpoint(truncate)")
    with pytest.raises(Unsearchable):
        list(images(ledger.file.path, bytes(32)))


def test_a_broken_page_cannot_be_searched(tmp_path: Path) -> None:
    (tmp_path / "badge.pdf").write_bytes(b"%PDF-1.7 and no more")
    with pytest.raises(Unsearchable):
        times(tmp_path / "badge.pdf")


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "film.mp4").open("wb") as file:
        file.truncate(500_000_000)  # a file with a hole, which takes no room on the disk
    with pytest.raises(Unsearchable):
        times(tmp_path / "film.mp4")


def test_an_open_database_is_read_by_another_process_so_that_its_locks_stay(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path) -> bytes:
        raise AssertionError(f"{path.name} was opened here")

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert read_from_outside(ledger.file.path)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_from_outside(tmp_path / "einlass.db")
