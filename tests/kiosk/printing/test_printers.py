"""A folder, and a real CUPS with simulated printers."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.badge import BadgeJob, JobId, badge_of
from kiosk.domain.trouble import PrinterTrouble
from kiosk.printing.printers import CupsPrinter, FolderPrinter, printers_for
from kiosk.printing.template import SPECIMEN, Template
from kiosk.settings import read_event
from tests.people import DAY_1, registration

cups = pytest.importorskip("cups", reason="pycups is not on this system")


def job(name: str = "0190-abc") -> BadgeJob:
    person = registration()
    return BadgeJob(JobId(name), person.id, DAY_1, badge_of(person))


def test_a_badge_is_one_whole_file_named_after_its_job(tmp_path: Path) -> None:
    FolderPrinter(tmp_path / "badges").take(b"%PDF-1", job())
    (file,) = (tmp_path / "badges").iterdir()
    assert file.name == "badge-0190-abc.pdf"
    assert file.read_bytes() == b"%PDF-1"


@pytest.mark.parametrize("name", ["../evil", "a/b", "", "x" * 65, "a\x00b"])
def test_a_strange_job_id_never_leaves_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(PrinterTrouble):
        FolderPrinter(tmp_path / "badges").take(b"%PDF-1", job(name))
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrinterTrouble, match="cannot be written"):
        FolderPrinter(tmp_path / "file").take(b"%PDF-1", job())


@pytest.fixture(scope="module")
def cups_lab(printer_up: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A private CUPS; the folder of what its printers got."""
    missing = [name for name in ("cupsd", "ippeveprinter", "lpadmin", "dbus-daemon") if not _which(name)]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    if os.geteuid() != 0:
        pytest.skip("the private CUPS is started by root")
    # Not below /tmp/pytest-of-root: CUPS runs its filters as user lp, and every folder must be passable for it.
    lab = Path(f"/tmp/einlass-printers-{os.getpid()}")
    ports = {"LAB_PRN": str(lab), "CPORT": "6731", "P1": "6740", "P2": "6741", "P3": "9240"}
    environment = os.environ | ports
    try:
        up = subprocess.run(
            [printer_up, "up"], env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        if up.returncode:
            pytest.skip(f"the private CUPS does not start: {up.stderr[-300:]}")
        before = os.environ.get("CUPS_SERVER")
        cups.setServer("127.0.0.1:6731")
        os.environ["CUPS_SERVER"] = "127.0.0.1:6731"
        yield lab
        os.environ.pop("CUPS_SERVER")
        if before is not None:
            os.environ["CUPS_SERVER"] = before
    finally:
        subprocess.run([printer_up, "down"], env=environment, capture_output=True, timeout=60, check=False)
        shutil.rmtree(lab, ignore_errors=True)


def _which(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")


def test_a_badge_reaches_the_default_queues_printer(cups_lab: Path, tmp_path: Path, qtbot: object) -> None:
    printer = printers_for(tmp_path / "badges")
    assert printer.name == "printer badge"
    printer.take(Template("a6", read_event()).pdf(SPECIMEN), job("cups-1"))
    index = cups_lab / "out" / "badge" / "index.log"
    qtbot.waitUntil(lambda: index.is_file() and "cups-1" in index.read_text(), timeout=60_000)  # type: ignore[attr-defined]
    assert len(list((tmp_path / "badges").iterdir())) == 1


def test_a_queue_that_is_not_there_is_said_in_words(cups_lab: Path) -> None:
    with pytest.raises(PrinterTrouble, match="no printer nowhere"):
        CupsPrinter("nowhere", cups).take(b"%PDF-1", job())


def test_a_queue_that_accepts_nothing_is_said_in_words(cups_lab: Path) -> None:
    connection = cups.Connection()
    connection.rejectJobs("file")
    try:
        with pytest.raises(PrinterTrouble, match="accepts no jobs"):
            CupsPrinter("file", cups).take(b"%PDF-1", job())
    finally:
        connection.acceptJobs("file")


def test_without_cups_there_is_the_folder(tmp_path: Path) -> None:
    before = cups.getServer()
    cups.setServer("127.0.0.1:6799")
    try:
        assert printers_for(tmp_path / "badges").name == "folder badges"
        with pytest.raises(PrinterTrouble, match="does not answer"):
            CupsPrinter("badge", cups).take(b"%PDF-1", job())
    finally:
        cups.setServer(before)
