"""`export` on a real file."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from pathlib import Path

import pytest

from db.exports import ExportTrouble
from tests.kiosk.commands.conftest import CommandLine


def test_it_has_a_row_for_everybody(station: CommandLine, tmp_path: Path) -> None:
    station("admit", "GD24-one", "--day", "2024-02-20")
    path = tmp_path / "attendance.csv"
    assert station("export", str(path)).exit_code == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 6
    assert sum("Aylin" in row for row in rows) == 1


@pytest.mark.parametrize("ending", ["xlsx", "csv", "ods", "json"])
def test_it_leaves_a_file(station: CommandLine, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"attendance.{ending}"
    assert "5 people written to" in station("export", str(path)).stdout
    assert path.stat().st_size > 0


def test_one_of_the_other_tables_is_chosen_by_its_name(station: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "away.csv"
    station("export", str(path), "--what", "no-shows", "--language", "de")
    header, *rows = path.read_text("utf-8-sig").splitlines()
    assert header.startswith("Nummer;Titel;Vorname;Nachname;Organisation;Rolle;Tag;")
    assert len(rows) == 3


def test_a_folder_gets_them_all(station: CommandLine, tmp_path: Path) -> None:
    (told,) = station.json("export", "--all", str(tmp_path / "all"))
    assert told["people"] == 5
    assert {Path(path).name for path in told["files"]} == {path.name for path in (tmp_path / "all").iterdir()}
    assert len(told["files"]) == 6


@pytest.mark.parametrize("option", ["--no-names", "--anonymous"])
def test_names_can_be_left_out(station: CommandLine, tmp_path: Path, option: str) -> None:
    path = tmp_path / "numbers.json"
    assert station("export", str(path), option).exit_code == 0
    text = path.read_text("utf-8")
    assert "elikkaya" not in text
    assert "Heimatmuseum" not in text
    assert json.loads(text)["persons"] == ("numbered" if option == "--no-names" else "counted")


@pytest.mark.parametrize(("name", "sign"), [("comma", ","), ("semicolon", ";"), ("tab", "\t")])
def test_the_separator_can_be_chosen(station: CommandLine, tmp_path: Path, name: str, sign: str) -> None:
    station("export", str(tmp_path / "a.csv"), "--separator", name)
    assert (tmp_path / "a.csv").read_text("utf-8-sig").startswith(f"id{sign}title")


def test_with_a_password_it_is_told_once_and_kept_nowhere(station: CommandLine, tmp_path: Path) -> None:
    result = station("export", str(tmp_path / "a.xlsx"), "--password")
    (password,) = re.findall(r"Password: (\S+)", result.stdout)
    with zipfile.ZipFile(tmp_path / "a.xlsx.zip") as package:
        assert package.namelist() == ["a.xlsx"]
    assert not (tmp_path / "a.xlsx").exists()
    assert password not in str(station.json("trail"))


def test_each_export_stands_in_the_trail(station: CommandLine, tmp_path: Path) -> None:
    station("export", str(tmp_path / "a.csv"), "--no-names")
    line = next(line for line in station.json("trail") if line["what"] == "export")
    assert line["detail"]["persons"] == "numbered"


@pytest.mark.parametrize("words", [(), ("a.csv", "--all", "b"), ("--all", "b", "--password")])
def test_what_does_not_go_together_is_wrong_use(station: CommandLine, words: tuple[str, ...]) -> None:
    assert station("export", *words).exit_code == 2


def test_an_unknown_ending_is_trouble(station: CommandLine, tmp_path: Path) -> None:
    result = station("export", str(tmp_path / "a.doc"))
    assert isinstance(result.exception, ExportTrouble)
