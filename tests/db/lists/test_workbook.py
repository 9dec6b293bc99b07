"""XLSX and ODS, read in a process of their own: cells as text, and formulas never anything else."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from db.lists import workbook
from db.lists.sheets import read_sheets
from tests.db.lists.tables import names, read, write_ods, write_xlsx

PEOPLE = [["code", "last_name", "organisation"], ["GD-1", "Öz", "Museum Altbau"], ["GD-2", "Петренчук", ""]]


def test_an_xlsx_and_an_ods_give_the_same_table(tmp_path: Path) -> None:
    xlsx = read_sheets(write_xlsx(tmp_path / "list.xlsx", Liste=PEOPLE))
    ods = read_sheets(write_ods(tmp_path / "list.ods", PEOPLE))
    assert xlsx[0].records == ods[0].records == list(enumerate(PEOPLE, start=1))


def test_a_line_break_in_a_cell_becomes_a_blank(tmp_path: Path) -> None:
    table = [["Vorname", "Nachname", "Museum"], ["Ada", "Uhl\n", "Museum\n  Altbau"]]
    (row,) = read(write_xlsx(tmp_path / "list.xlsx", Liste=table)).rows
    assert (row.attendee.last_name, row.attendee.organisation) == ("Uhl", "Museum Altbau")


def test_numbers_dates_and_truths_become_the_text_a_person_sees(tmp_path: Path) -> None:
    table = [[4711, 1.5, True, False, date(2024, 2, 20), datetime(2024, 2, 20, 9, 30), time(9, 30)]]
    ((_, cells),) = read_sheets(write_xlsx(tmp_path / "list.xlsx", Liste=table))[0].records
    assert cells == ["4711", "1.5", "ja", "nein", "2024-02-20", "2024-02-20 09:30:00", "09:30:00"]


def test_a_row_is_numbered_as_in_the_spreadsheet(tmp_path: Path) -> None:
    source = read(write_xlsx(tmp_path / "list.xlsx", Liste=[[], [], *PEOPLE, [], ["GD-3", "", ""]]))
    assert [row.line for row in source.rows] == [4, 5]
    assert [refusal.line for refusal in source.refused] == [7]


def test_the_sheet_with_the_people_is_found_and_named(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", Hinweise=[["Bitte nicht ändern"]], Preise=[["Preis"], [49]], Gäste=PEOPLE)
    source = read(path)
    assert names(source) == ["Öz", "Петренчук"]
    assert tuple(map(str, source.assumed)) == ("the list is the sheet 'Gäste'",)


def test_a_hidden_sheet_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        hidden = book.add_worksheet("Alt")
        hidden.write_row(0, 0, ["code", "last_name", "first_name"])
        hidden.write_row(1, 0, ["OLD-1", "Damals", "Ada"])
        seen = book.add_worksheet("Neu")
        seen.write_row(0, 0, ["code", "last_name"])
        seen.write_row(1, 0, ["GD-1", "Uhl"])
        seen.activate()
        seen.set_first_sheet()
        hidden.hide()
    assert [sheet.name for sheet in read_sheets(path)] == ["Neu"]


def test_a_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    table = [*PEOPLE, ["GD-3", "Uhl", '=HYPERLINK("https://museum.example","x")']]
    for path in (write_xlsx(tmp_path / "list.xlsx", Liste=table), write_ods(tmp_path / "list.ods", table)):
        assert read(path).rows[2].attendee.organisation == '=HYPERLINK("https://museum.example","x")'


def test_a_formula_is_the_result_it_had_when_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Liste")
        sheet.write_row(0, 0, ["code", "last_name"])
        sheet.write(1, 0, "GD-1")
        sheet.write_formula(1, 1, '="U"&"hl"', value="gespeichert")
    ods = write_ods(tmp_path / "list.ods", [["code", "last_name"], ["GD-1", ('="U"&"hl"', "gespeichert")]])
    assert names(read(path)) == names(read(ods)) == ["gespeichert"]


def test_a_formula_without_a_result_is_seen_as_text(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Liste")
        sheet.write_row(0, 0, ["code", "last_name"])
        sheet.write(1, 0, "GD-1")
        sheet.write_formula(1, 1, "=A1&A2", value="")
    assert names(read(path)) == ["=A1&A2"]


def test_a_table_that_begins_in_the_middle_of_the_sheet_is_read_from_there(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Liste")
        sheet.write_row(4, 2, ["code", "last_name"])
        sheet.write(5, 2, "GD-1")
        sheet.write_formula(5, 3, "=A1&A2", value="")
    (row,) = read(path).rows
    assert (row.line, row.attendee.last_name) == (6, "=A1&A2")


@pytest.mark.parametrize("formula", ["=cmd|'/c calc'!A1", "=1+1", "@SUM(1)", "+49 711 1", "-1"])
def test_a_cell_of_a_csv_is_never_calculated(tmp_path: Path, formula: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"code,last_name,organisation\nGD-1,Uhl,{formula}\n", "utf-8")
    assert read(path).rows[0].attendee.organisation == formula


def test_where_the_system_has_no_limits_workbooks_are_read_without_them(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", Liste=PEOPLE)
    # What the reader needs is imported first: of the standard library only `resource` is to be missing.
    program = f"""
import json, pathlib, re, runpy, sys, xml.etree.ElementTree, zipfile, python_calamine
sys.modules["resource"] = None
sys.platform = "win32"
sys.argv = ["workbook.py", {str(path)!r}]
runpy.run_path({workbook.__file__!r}, run_name="__main__")
"""
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=False)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, said[0], len(said)) == (0, {"sheet": "Liste"}, 4), done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits for a process")
def test_a_reader_that_needs_too_much_memory_is_stopped(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", Liste=PEOPLE)
    program = f"""
import runpy, sys
sys.argv = ["workbook.py"]
reader = runpy.run_path({workbook.__file__!r})
reader["main"].__globals__["_check_size"] = lambda path: bytearray(2 * reader["MEMORY"])
sys.exit(reader["main"](reader["Path"]({str(path)!r})))
"""
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=False)
    assert (done.returncode, b"more memory than is allowed" in done.stdout) == (1, True), done.stderr


def test_a_reader_that_dies_without_a_word_is_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "dies.py"
    program.write_text('print(\'{"sheet": "Liste"}\\n[1, ["co\', end=""); raise SystemExit(9)', "utf-8")
    monkeypatch.setattr(workbook, "__file__", str(program))
    with pytest.raises(Exception, match="needs more memory or time than a list does"):
        read_sheets(tmp_path / "list.xlsx")


def test_a_part_that_is_named_oddly_does_not_hide_the_list(tmp_path: Path) -> None:
    """Some programs write the target of a sheet with a leading slash."""
    path = write_xlsx(tmp_path / "list.xlsx", Liste=PEOPLE)
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    relations = "xl/_rels/workbook.xml.rels"
    parts[relations] = parts[relations].replace(b'Target="worksheets', b'Target="/xl/worksheets')
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    assert names(read(path)) == ["Öz", "Петренчук"]
