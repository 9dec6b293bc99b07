"""`scan` reads and writes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import qrcode
from typer.testing import CliRunner

from kiosk.commands.app import app


def picture(path: Path, text: str) -> Path:
    qrcode.make(text, box_size=5).get_image().save(path)
    return path


def test_scan_prints_the_codes_of_each_picture(tmp_path: Path) -> None:
    files = [str(picture(tmp_path / f"{text}.png", text)) for text in ("GD24-one", "GD24-two")]
    result = CliRunner().invoke(app, ["scan", *files, "--json"])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["file"], line["codes"]) for line in lines] == [(files[0], ["GD24-one"]), (files[1], ["GD24-two"])]
    assert all(line["ms"] > 0 for line in lines)
    assert result.exit_code == 0


def test_a_file_that_cannot_be_read_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    good = str(picture(tmp_path / "good.png", "GD24-one"))
    missing = str(tmp_path / "missing.png")
    result = CliRunner().invoke(app, ["scan", missing, good, "--json"])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert "missing.png" in lines[0]["error"]
    assert lines[1]["codes"] == ["GD24-one"]
    assert result.exit_code == 1


def test_scanning_leaves_nothing_behind(tmp_path: Path) -> None:
    path = picture(tmp_path / "one.png", "GD24-one")
    CliRunner().invoke(app, ["scan", str(path)])
    assert [file.name for file in tmp_path.iterdir()] == ["one.png"]
