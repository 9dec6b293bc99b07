"""`accessibility-statement`: writes the file that was named, in the form that its name says."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.commands.app import app


def statement(*words: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, ["accessibility-statement", *words])


@pytest.mark.parametrize(
    ("name", "start"), [("a.html", b"<!DOCTYPE html>"), ("a.md", "# Erklärung".encode()), ("A.PDF", b"%PDF-")]
)
def test_the_ending_decides_what_is_written(tmp_path: Path, name: str, start: bytes) -> None:
    assert statement("-o", str(tmp_path / "new" / name)).exit_code == 0
    assert (tmp_path / "new" / name).read_bytes().startswith(start)


def test_it_tells_how_many_criteria_are_not_met(tmp_path: Path) -> None:
    assert "14 criteria, 2 of them not met in full" in statement("-o", str(tmp_path / "a.md")).stdout


def test_the_date_can_be_said(tmp_path: Path) -> None:
    statement("-o", str(tmp_path / "a.md"), "--date", "2024-02-01")
    assert "1. Februar 2024" in (tmp_path / "a.md").read_text("utf-8")


def test_another_form_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    refused = statement("-o", str(tmp_path / "a.docx"))
    assert refused.exit_code == 2
    assert ".html, .md, .pdf" in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    refused = statement("-o", str(tmp_path / "file" / "a.md"))
    assert refused.exit_code != 0
    assert "cannot be written" in str(refused.exception)
