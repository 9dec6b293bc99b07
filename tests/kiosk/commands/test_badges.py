"""`badge` makes one page and checks nobody in."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from tests.kiosk.commands.conftest import CommandLine


def test_the_badge_is_a_pdf_of_one_page(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "badge.pdf"
    assert station("badge", "R1", "-o", str(path)).exit_code == 0
    (page,) = PdfReader(path).pages
    assert "Aylin" in page.extract_text()


def test_the_code_of_the_ticket_finds_the_person_too(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "badge.png"
    assert station("badge", "GD24-one", "-o", str(path)).exit_code == 0
    assert path.read_bytes().startswith(b"\x89PNG")


def test_a_badge_checks_nobody_in(station: CommandLine, tmp_path: Path) -> None:
    station("badge", "R1", "-o", str(tmp_path / "badge.pdf"))
    assert station.json("stats")[0]["present_any_day"] == 0


def test_an_unknown_person_is_refused_with_a_hint(station: CommandLine, tmp_path: Path) -> None:
    result = station("badge", "R99", "-o", str(tmp_path / "badge.pdf"))
    assert result.exit_code == 1
    assert "find NAME" in result.stderr
    assert not (tmp_path / "badge.pdf").exists()


def test_another_file_type_is_wrong_use(station: CommandLine, tmp_path: Path) -> None:
    assert station("badge", "R1", "-o", str(tmp_path / "badge.doc")).exit_code == 2
