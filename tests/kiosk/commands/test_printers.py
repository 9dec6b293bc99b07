"""`printers` says how printers are doing and prints a test page in the size of their paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.commands.output import Exit
from kiosk.commands.printers import WORDS
from kiosk.domain.printer import PrinterFault
from kiosk.printing.pdf_page import page_size
from tests.kiosk.commands.conftest import CommandLine

STATION = """
[[printers]]
folder = "left"
templates = ["label-62x100", "a6"]
colours = "black"
roles = ["press"]

[[printers]]
folder = "right"
"""


@pytest.fixture
def two_printers(einlass: CommandLine, qapp: object) -> CommandLine:
    """A station with two folders as printers."""
    (einlass.folder / "data").mkdir()
    (einlass.folder / "data" / "station.toml").write_text(STATION, "utf-8")
    return einlass


def in_the_way(einlass: CommandLine, *names: str) -> None:
    for name in names:
        (einlass.folder / "data" / name).write_text("no folder")


def pages(einlass: CommandLine, name: str) -> list[Path]:
    return list((einlass.folder / "data" / name).glob("*.pdf"))


def test_every_fault_has_words() -> None:
    assert set(WORDS) == set(PrinterFault)


def test_each_printer_is_listed_with_its_state(two_printers: CommandLine) -> None:
    in_the_way(two_printers, "right")
    result = two_printers("printers")
    assert result.stdout.splitlines() == [
        "folder left (label-62x100, a6): ready",
        f"folder right: {WORDS[PrinterFault.FOLDER]}",
    ]
    assert result.exit_code == Exit.SOME_REFUSED


def test_json_has_everything_about_a_printer(two_printers: CommandLine) -> None:
    first, _ = two_printers.json("printers")
    assert first == {
        "name": "folder left",
        "usable": True,
        "faults": [],
        "jobs": 0,
        "detail": "",
        "templates": ["label-62x100", "a6"],
        "colours": "black",
        "roles": ["press"],
    }


def test_it_ends_well_if_all_work_and_with_trouble_if_none_does(two_printers: CommandLine) -> None:
    assert two_printers("printers").exit_code == Exit.DONE
    in_the_way(two_printers, "left", "right")
    assert two_printers("printers").exit_code == Exit.TROUBLE


def test_the_test_page_has_the_size_of_the_printers_first_template(two_printers: CommandLine) -> None:
    result = two_printers("printers", "test", "folder left")
    assert result.exit_code == Exit.DONE
    assert "50 mm across and 80 mm down" in result.stdout
    (page,) = pages(two_printers, "left")
    size = page_size(page.read_bytes())
    assert (size.width, size.height) == pytest.approx((62, 100), abs=0.5)


def test_another_template_can_be_asked_for(two_printers: CommandLine) -> None:
    assert two_printers("printers", "test", "folder right", "--template", "label-90x54").exit_code == Exit.DONE
    (page,) = pages(two_printers, "right")
    assert page_size(page.read_bytes()).width == pytest.approx(90, abs=0.5)


def test_a_printer_that_is_not_there_is_wrong_use(two_printers: CommandLine) -> None:
    result = two_printers("printers", "test", "nowhere")
    assert result.exit_code == Exit.WRONG_USE
    assert "folder left" in result.output
