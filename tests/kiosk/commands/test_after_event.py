"""`certificates` and `report` on a real file."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.commands.after_event import INDEX, AfterTrouble
from tests.kiosk.commands.conftest import CommandLine


@pytest.fixture
def came(station: CommandLine) -> CommandLine:
    """A station at which two of five people came."""
    station("admit", "GD24-one", "--day", "2024-02-20")
    station("admit", "GD24-one", "--day", "2024-02-21")
    station("admit", "GD24-two", "--day", "2024-02-21")
    return station


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_everybody_who_came_gets_one(came: CommandLine, tmp_path: Path) -> None:
    result = came("certificates", "-o", str(tmp_path / "out"), "--date", "2024-02-22")
    assert (result.exit_code, "2 certificates written" in result.stdout) == (0, True)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"R1.pdf", "R2.pdf", INDEX}
    text = text_of(tmp_path / "out" / "R1.pdf")
    assert "Aylin Çelikkaya" in text
    assert "Stuttgart, 22. Februar 2024" in text
    assert "20. Februar" in text
    assert "20. Februar" not in text_of(tmp_path / "out" / "R2.pdf")


def test_the_index_says_whose_is_which(came: CommandLine, tmp_path: Path) -> None:
    came("certificates", "-o", str(tmp_path / "out"))
    with (tmp_path / "out" / INDEX).open(encoding="utf-8-sig", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert rows["R1.pdf"]["email"] == "a@museum.example"
    assert rows["R1.pdf"]["number"] in text_of(tmp_path / "out" / "R1.pdf")


def test_files_can_be_named_after_people(came: CommandLine, tmp_path: Path) -> None:
    came("certificates", "-o", str(tmp_path / "out"), "--names")
    assert {path.name for path in (tmp_path / "out").glob("*.pdf")} == {"celikkaya-aylin-R1.pdf", "oez-uli-R2.pdf"}


def test_one_file_has_all_of_them(came: CommandLine, tmp_path: Path) -> None:
    came("certificates", "-o", str(tmp_path / "all.pdf"))
    assert len(PdfReader(tmp_path / "all.pdf").pages) == 2


def test_one_person_is_enough(came: CommandLine, tmp_path: Path) -> None:
    (told,) = came.json("certificates", "-o", str(tmp_path / "out"), "--who", "GD24-two")
    assert told == {"written": 1, "output": str(tmp_path / "out"), "did_not_come": [], "refused": {}}


def test_who_did_not_come_gets_none_and_is_named(came: CommandLine, tmp_path: Path) -> None:
    result = came("certificates", "-o", str(tmp_path / "out"), "--who", "R3", "--who", "R1")
    assert result.exit_code == 1
    assert "R3 did not come" in result.stderr
    assert not (tmp_path / "out" / "R3.pdf").exists()
    assert (tmp_path / "out" / "R1.pdf").exists()


def test_nobody_is_told_apart_by_a_wrong_id(came: CommandLine, tmp_path: Path) -> None:
    result = came("certificates", "-o", str(tmp_path / "out"), "--who", "R99")
    assert result.exit_code == 1
    assert "no registration with the id or code R99" in result.stderr


def test_if_nobody_came_nothing_is_written(station: CommandLine, tmp_path: Path) -> None:
    result = station("certificates", "-o", str(tmp_path / "out"))
    assert (result.exit_code, result.stdout) == (1, "nobody came; nothing is written\n")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("language", "title"), [("de", "Bericht über die Teilnahme"), ("en", "Report on attendance")])
def test_the_report_is_in_the_language_that_is_asked_for(
    came: CommandLine, tmp_path: Path, language: str, title: str
) -> None:
    path = tmp_path / "report.pdf"
    assert came("report", "-o", str(path), "--language", language).exit_code == 0
    text = text_of(path)
    assert title in text
    assert "elikkaya" not in text


def test_the_report_is_a_pdf_and_nothing_else(came: CommandLine, tmp_path: Path) -> None:
    assert came("report", "-o", str(tmp_path / "report.docx")).exit_code == 2


@pytest.mark.parametrize("words", [("certificates", "-o", "{gone}/all.pdf"), ("report", "-o", "{gone}/report.pdf")])
def test_a_place_that_cannot_be_written_is_trouble(came: CommandLine, tmp_path: Path, words: tuple[str, ...]) -> None:
    result = came(*(word.format(gone=tmp_path / "gone") for word in words))
    assert isinstance(result.exception, AfterTrouble)


def test_each_stands_in_the_trail(came: CommandLine, tmp_path: Path) -> None:
    came("certificates", "-o", str(tmp_path / "out"))
    came("report", "-o", str(tmp_path / "report.pdf"))
    exports = [line["detail"]["what"] for line in came.json("trail") if line["what"] == "export"]
    assert sorted(exports) == ["certificates", "report"]
