"""No cell of any kind of file is a formula (acceptance X5): by what is in it, and by what LibreOffice makes of it."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.exports.csv_file import FORMULA_STARTS, harmless, write_table
from db.exports.ods_file import write_ods
from db.exports.table import Cell, Column, Table
from db.exports.xlsx_file import write_xlsx
from kiosk.domain.registration import tidy
from kiosk.domain.table_words import What
from tests.db.exports.sheets import formulas, sheet_rows

EVIL = (
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "\uff1d1+1", "\uff0b1+1", "\uff0d1", "\uff20A1",
    "=HYPERLINK(\"http://museum.example\",\"Museum\")", "=cmd|'/c calc'!A1", "{=1+1}", "'=1+1", "http://museum.example",
    "x;=1+1", "x,=1+1", "x,\t+1", 'x";"=1+1', "1e5", "007", "TRUE", "20.02.2024", " =1+1", "a\u00a0b", "  two  blanks ",
)  # fmt: skip
"""Names that people could have put on a list, and texts that spreadsheets like to take for something else."""

TEXTS = st.one_of(
    st.sampled_from(EVIL),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.tuples(st.sampled_from(FORMULA_STARTS), st.text(st.sampled_from("=+-@A1()|'\"!,; \t"), max_size=12)).map(
        "".join
    ),
)


def table_of(texts: list[str]) -> Table:
    """A table with one column of these."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        yield from ((text, "behind") for text in texts)

    return Table(What.ATTENDANCE, "Einlass", (Column("a", "=1+1", 20), Column("b", "b", 10)), rows)


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(TEXTS, min_size=1, max_size=8))
def test_no_workbook_has_a_formula_in_it(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("book", numbered=True)
    for write, name in ((write_xlsx, "book.xlsx"), (write_ods, "book.ods")):
        write(folder / name, [table_of(texts)])
        assert formulas(folder / name) == []


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20), min_size=1, max_size=8))
def test_workbooks_read_back_exactly_what_was_written(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    # As names are kept: composed, with single blanks.
    texts = [text for text in map(_tidied, texts) if text and "\ufffe" not in text and "\uffff" not in text]
    folder = tmp_path_factory.mktemp("book", numbered=True)
    for write, name in ((write_xlsx, "book.xlsx"), (write_ods, "book.ods")):
        write(folder / name, [table_of(texts)])
        assert [row[0] for row in sheet_rows(folder / name)[1:]] == texts


def _tidied(text: str) -> str:
    try:
        return tidy(text)
    except ValueError:
        return ""


@given(text=TEXTS)
def test_no_cell_of_a_csv_is_run_whatever_a_spreadsheet_takes_for_a_separator(text: str) -> None:
    cell = harmless(text)
    assert not cell.startswith(FORMULA_STARTS)
    for separator in ",;\t":
        assert not any(part.lstrip(" ").startswith(FORMULA_STARTS) for part in cell.split(separator)[1:])


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The evil names in each kind of file, opened by LibreOffice and written as flat OpenDocument."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed (tools/setup.sh test)")
    folder = tmp_path_factory.mktemp("office")
    table = table_of([text for text in EVIL if "\r" not in text])
    write_xlsx(folder / "from-xlsx.xlsx", [table])
    write_ods(folder / "from-ods.ods", [table])
    write_table(folder / "from-csv.csv", table, ",")
    command = [program, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "fods"]
    files = [str(folder / name) for name in ("from-xlsx.xlsx", "from-ods.ods", "from-csv.csv")]
    subprocess.run([*command, "--outdir", str(folder / "out"), *files], check=True, capture_output=True, timeout=300)
    return folder / "out"


@pytest.mark.parametrize("kind", ["xlsx", "ods", "csv"])
def test_libreoffice_finds_no_formula(opened: Path, kind: str) -> None:
    assert formulas(opened / f"from-{kind}.fods") == []
    assert "behind" in (opened / f"from-{kind}.fods").read_text("utf-8")


def test_libreoffice_shows_a_formula_where_there_is_one(opened: Path) -> None:
    """The look itself: it would see one."""
    path = opened.parent / "naive.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerow(["=1+1"])
    program = shutil.which("soffice")
    assert program is not None
    command = [program, "--headless", f"-env:UserInstallation=file://{opened.parent}/profile", "--convert-to", "fods"]
    subprocess.run([*command, "--outdir", str(opened), str(path)], check=True, capture_output=True, timeout=300)
    assert formulas(opened / "naive.fods") == ["of:=1+1"]
