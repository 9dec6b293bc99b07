"""`import` and `find` on a real file."""

from __future__ import annotations

from pathlib import Path

from db.lists import ListTrouble
from tests.kiosk.commands.conftest import CommandLine


def test_importing_again_changes_nothing(station: CommandLine) -> None:
    (report,) = station.json("import", str(station.folder / "list.csv"))
    assert (report["new"], report["changed"], report["unchanged"]) == (0, 0, 5)


def test_a_dry_run_writes_nothing(einlass: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("code,last_name\nGD24-one,Öz\n", "utf-8")
    assert "dry run" in einlass("import", str(path), "--dry-run").stdout
    assert einlass.json("stats")[0]["registered"] == 0


def test_refused_rows_are_listed_and_the_rest_is_imported(einlass: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("code,last_name,status,diet\nGD24-one,Öz,,vegan\nGD24-two,Uhl,perhaps,\n", "utf-8")
    result = einlass("import", str(path))
    assert result.exit_code == 1
    assert "1 new" in result.stdout
    assert "dropped: 'diet' (1 filled): what somebody eats" in result.stdout
    assert "refused: line 3, status: 'perhaps' is not known; please use" in result.stderr


def test_a_missing_file_is_trouble_with_its_name(einlass: CommandLine, tmp_path: Path) -> None:
    result = einlass("import", str(tmp_path / "none.csv"))
    assert isinstance(result.exception, ListTrouble)
    assert "none.csv" in str(result.exception)


def test_find_answers_each_line(station: CommandLine) -> None:
    answers = station.json("find", "--stdin", stdin=b"celikaya\nhuebschle\nzzz\n")
    assert [[match["id"] for match in answer["matches"]] for answer in answers] == [["R1"], ["R5"], []]
    assert all(answer["ms"] >= 0 for answer in answers)


def test_find_says_when_nobody_is_found(station: CommandLine) -> None:
    assert "nobody found" in station("find", "zzzz").stdout
