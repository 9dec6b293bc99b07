"""CSV in every encoding and with every separator that spreadsheets write."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from db.lists import ListTrouble
from db.lists.text import SEPARATORS, UTF_8_LETTER, read_text
from tests.db.lists.tables import ENCODINGS, as_text, read_content

HEADING = ["code", "last_name", "first_name", "organisation"]
PEOPLE = [
    HEADING,
    ["GD-1", "Öztürk-Groß", "Jörg", "Museum; Altbau, Süd\tNord"],
    ["GD-2", "Quitte", "", 'Verein "Die Brücke"'],
]
PATH = Path("list.csv")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ENCODINGS.values(), ids=ENCODINGS)
def test_every_encoding_and_separator_gives_the_same_table(encoding: str, separator: str) -> None:
    sheet, _ = read_text(as_text(PEOPLE, separator).encode(encoding), PATH)
    assert [cells for _, cells in sheet.records] == PEOPLE


@pytest.mark.parametrize(
    ("encoding", "assumed"),
    [
        ("utf-8", ()),
        ("utf-16", ()),
        ("utf-16-le", ("the file has no byte order mark and is read as UTF-16-LE",)),
        ("utf-16-be", ("the file has no byte order mark and is read as UTF-16-BE",)),
        ("cp1252", ("the file is not in UTF-8 and is read as Windows-1252",)),
    ],
)
def test_what_had_to_be_assumed_about_the_encoding_is_told(encoding: str, assumed: tuple[str, ...]) -> None:
    assert tuple(map(str, read_text(as_text(PEOPLE).encode(encoding), PATH)[1])) == assumed


def test_utf_16_of_a_big_machine_with_its_mark_is_read() -> None:
    sheet, assumed = read_text(b"\xfe\xff" + as_text(PEOPLE).encode("utf-16-be"), PATH)
    assert [cells for _, cells in sheet.records] == PEOPLE
    assert assumed == []


def test_a_line_break_within_quotation_marks_is_part_of_the_cell_and_lines_are_still_right() -> None:
    sheet, _ = read_text(b'code,last_name,organisation\nGD-1,Uhl,"Museum\nAltbau"\nGD-2,Quitte,\n', PATH)
    assert sheet.records[1:] == [(2, ["GD-1", "Uhl", "Museum\nAltbau"]), (4, ["GD-2", "Quitte", ""])]


def test_a_quoted_line_break_is_refused_by_its_row_and_the_next_row_keeps_its_line(tmp_path: Path) -> None:
    source = read_content(tmp_path, b'code,last_name,organisation\nGD-1,Uhl,"Museum\nAltbau"\nGD-2,Quitte,\n')
    assert [(refusal.line, refusal.column) for refusal in source.refused] == [(2, "organisation")]
    assert [row.line for row in source.rows] == [4]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_of_every_system_are_read(ending: str) -> None:
    sheet, _ = read_text(ending.join(["code;last_name", "GD-1;Uhl", ""]).encode(), PATH)
    assert sheet.records == [(1, ["code", "last_name"]), (2, ["GD-1", "Uhl"])]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_separator_that_excel_writes_above_the_list_is_taken(mark: str) -> None:
    sheet, _ = read_text(f"{mark}sep=;\r\ncode;last_name\r\nGD-1;Uhl, Ada, Bea\r\n".encode(), PATH)
    assert sheet.records == [(2, ["code", "last_name"]), (3, ["GD-1", "Uhl, Ada, Bea"])]


def test_commas_within_names_do_not_make_a_comma_the_separator() -> None:
    sheet, _ = read_text(b"Name;Haus\nUhl, Ada;A\nQuitte, Bea;B\n", PATH)
    assert sheet.records[1][1] == ["Uhl, Ada", "A"]


@pytest.mark.parametrize("code", ["=gA59snC4e", "==ADkA3gFM"])
def test_the_apostrophe_that_pretix_puts_before_a_signed_ticket_is_taken_away(tmp_path: Path, code: str) -> None:
    source = read_content(tmp_path, f"code,last_name,organisation\n'{code},Uhl,'t Hooft-Haus\n".encode())
    (row,) = source.rows
    assert (row.code, row.attendee.organisation) == (code, "'t Hooft-Haus")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_quotation_mark_that_is_never_closed_is_named_with_its_line(encoding: str) -> None:
    with pytest.raises(ListTrouble, match=r"list\.csv, line 2: the quotation marks do not fit"):
        read_text('code,last_name\nGD-1,"Uhl\nGD-2,Quitte\n'.encode(encoding), PATH)


@pytest.mark.parametrize("name", ["Verein „Spaß“", "Haus »Café«", "Le Café’s"])
def test_a_quotation_mark_behind_an_umlaut_in_windows_1252_is_no_damaged_utf_8(name: str) -> None:
    sheet, _ = read_text(f"code,last_name\nGD-1,{name}\n".encode("cp1252"), PATH)
    assert sheet.records[1][1][1] == name


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00\ufeff"), max_size=12)
LATIN = st.text(st.characters(codec="cp1252", exclude_characters="\x00"), max_size=12)


def rows_of(cells: st.SearchStrategy[str]) -> st.SearchStrategy[list[list[str]]]:
    """Tables with the heading of the plain format, in which every row has a code."""
    row = st.tuples(st.from_regex("[A-Z]{3}-[0-9]{4}", fullmatch=True), cells, cells, cells).map(list)
    return st.lists(row, min_size=1, max_size=5)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rows=rows_of(CELL),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
    separator=st.sampled_from(SEPARATORS),
)
@example([["AAA-0001", "'=2+3", "", ""]], "utf-8", ",")
def test_every_table_is_read_back_as_it_was_written(rows: list[list[str]], encoding: str, separator: str) -> None:
    content = as_text([HEADING, *rows], separator).encode(encoding)
    # Without a mark UTF-16 shows itself by its zero bytes, which mostly foreign letters do not have.
    marked = encoding in ("utf-8", "utf-8-sig", "utf-16")
    assume(marked or max(content[:1_000:2].count(0), content[1:1_000:2].count(0)) > len(content[:1_000]) // 4)
    assume(marked or not all(content[start:1_000:2].count(0) for start in (0, 1)))
    sheet, _ = read_text(content, PATH)
    assert [cells for _, cells in sheet.records] == [HEADING, *map(without_escapes, rows)]


@settings(max_examples=40, deadline=None)
@given(rows=rows_of(LATIN), separator=st.sampled_from(SEPARATORS))
def test_every_table_in_windows_1252_is_read_back_as_it_was_written(rows: list[list[str]], separator: str) -> None:
    content = as_text([HEADING, ["AAA-0000", "ß-", "", ""], *rows], separator).encode("cp1252")
    assume(not UTF_8_LETTER.search(content))
    sheet, _ = read_text(content, PATH)
    assert [cells for _, cells in sheet.records][2:] == [*map(without_escapes, rows)]


def without_escapes(row: list[str]) -> list[str]:
    """A cell of an export that begins with an apostrophe and a sign of a formula means the formula's text."""
    signs = tuple("=+-@|%\t\r\n\uff1d\uff0b\uff0d\uff20")
    return [cell[1:] if cell[:1] == "'" and cell[1:].startswith(signs) else cell for cell in row]
