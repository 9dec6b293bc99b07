"""A folder takes badges, knows them again and gives them back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.badge import BadgeJob, JobId, Receipt, badge_of
from kiosk.domain.printer import PrinterFault
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printer import Progress
from tests.people import DAY_1, registration


def job(name: str = "0190-abc") -> BadgeJob:
    person = registration()
    return BadgeJob(JobId(name), person.id, DAY_1, badge_of(person))


@pytest.fixture
def printer(tmp_path: Path) -> FolderPrinter:
    return FolderPrinter(tmp_path / "badges")


def test_a_badge_is_one_whole_file_named_after_its_job(printer: FolderPrinter, tmp_path: Path) -> None:
    printer.take(b"%PDF-1", job())
    (file,) = (tmp_path / "badges").iterdir()
    assert file.name == "badge-0190-abc.pdf"
    assert file.read_bytes() == b"%PDF-1"


@pytest.mark.parametrize("name", ["../evil", "a/b", "", "x" * 65, "a\x00b"])
def test_a_strange_job_id_never_leaves_the_folder(printer: FolderPrinter, tmp_path: Path, name: str) -> None:
    with pytest.raises(PrinterTrouble):
        printer.take(b"%PDF-1", job(name))
    with pytest.raises(PrinterTrouble):
        printer.found(JobId(name))
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_receipt_never_deletes_anything_outside(printer: FolderPrinter, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("everybody")
    assert not printer.take_back(Receipt("../list.csv"))
    assert (tmp_path / "list.csv").is_file()


def test_a_folder_that_is_not_there_yet_is_no_fault(printer: FolderPrinter) -> None:
    assert printer.status().usable


def test_a_folder_that_cannot_be_made_is_a_fault_and_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for place in (tmp_path / "file", tmp_path / "file" / "badges"):
        printer = FolderPrinter(place)
        assert printer.status().faults == (PrinterFault.FOLDER,)
        with pytest.raises(PrinterTrouble, match="cannot be written") as refused:
            printer.take(b"%PDF-1", job())
        assert refused.value.fault is PrinterFault.FOLDER


def test_what_was_taken_is_done_and_found_again_after_a_crash(printer: FolderPrinter, tmp_path: Path) -> None:
    receipt = printer.take(b"%PDF-1", job())
    again = FolderPrinter(tmp_path / "badges")
    assert again.progress(receipt) is Progress.DONE
    assert again.found(JobId("0190-abc")) == receipt
    assert again.found(JobId("0190-other")) is None


def test_what_is_taken_back_is_not_there_any_more(printer: FolderPrinter) -> None:
    receipt = printer.take(b"%PDF-1", job())
    assert printer.take_back(receipt)
    assert printer.found(JobId("0190-abc")) is None
    assert not printer.take_back(receipt)
