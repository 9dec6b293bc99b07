"""`handbook` writes every chapter."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from kiosk.commands.app import app
from kiosk.pages.handbook import Book


def test_every_chapter_is_written(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["handbook", "-o", str(tmp_path / "new")])
    assert result.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(f"{book.value}.pdf" for book in Book)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    result = CliRunner().invoke(app, ["handbook", "-o", str(tmp_path / "file")])
    assert type(result.exception).__name__ == "HandbookTrouble"
