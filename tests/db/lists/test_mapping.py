"""Mapping files: what an organiser says where a list does not tell, and every way to get one wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.lists import ListTrouble, read_mapping
from kiosk.domain.registration import Attendance, Language, Status
from tests.db.lists.tables import names, read_table

TABLE = [["Wer", "Zettel", "Womit", "Und?"], ["Ada Uhl", "Z-17", "per Kamera", "fein"], ["Bea Uhl", "Z-18", "", "nö"]]


def mapping_file(folder: Path, text: str) -> Path:
    """A mapping file with this text."""
    path = folder / "mapping.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_mapping_names_columns_words_and_what_empty_cells_mean(tmp_path: Path) -> None:
    mapping = read_mapping(
        mapping_file(
            tmp_path,
            """
            [columns]
            name = "wer"
            code = "Zettel"
            attendance = "Womit"
            status = "Und?"
            [values.attendance]
            "Per Kamera" = "online"
            [values.status]
            fein = "confirmed"
            "nö" = "cancelled"
            [defaults]
            attendance = "hybrid"
            language = "en"
            """,
        )
    )
    ada, bea = read_table(tmp_path, TABLE, mapping).rows
    assert (ada.code, ada.attendance, ada.status) == ("Z-17", Attendance.ONLINE, Status.CONFIRMED)
    assert (bea.code, bea.attendance, bea.status) == ("Z-18", Attendance.HYBRID, Status.CANCELLED)
    assert ada.language is Language.ENGLISH


def test_a_mapped_column_goes_before_the_headings(tmp_path: Path) -> None:
    table = [["Vorname", "Nachname", "Rechnung: Name"], ["", "", "Ada Uhl"], ["", "", "Bea Uhl"]]
    mapping = read_mapping(mapping_file(tmp_path, '[columns]\nname = "Rechnung: Name"\n'))
    assert names(read_table(tmp_path, table, mapping)) == ["Ada Uhl", "Bea Uhl"]


def test_a_list_without_heading_is_mapped_by_the_number_of_the_column(tmp_path: Path) -> None:
    table = [["Anna Quitte", "anna@quitte.example", "Dorfmuseum"], ["Ada Uhl", "ada@uhl.example", ""]]
    mapping = read_mapping(mapping_file(tmp_path, '[columns]\norganisation = "column 3"\n'))
    source = read_table(tmp_path, table, mapping)
    assert [(row.attendee.last_name, row.attendee.organisation) for row in source.rows] == [
        ("Quitte", "Dorfmuseum"),
        ("Uhl", ""),
    ]


def test_a_mapping_is_the_way_to_take_pretix_orders_all_the_same(tmp_path: Path) -> None:
    table = [["Bestellnummer", "Vorname", "Nachname", "Bestell-Link"], ["B100", "Ada", "Uhl", "https://shop.example/"]]
    mapping = read_mapping(mapping_file(tmp_path, '[columns]\ncode = "Bestellnummer"\n'))
    assert [row.code for row in read_table(tmp_path, table, mapping).rows] == ["B100"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[columns\n", "is no TOML"),
        ('[columns]\ncode = "A"\ncode = "B"\n', "is no TOML"),
        ('[columns]\nfood = "Essen"\n', "'food' is not one of id, code"),
        ('[values.food]\nx = "y"\n', "'food' is not one of id, code"),
        ('[defaults]\nfood = "none"\n', "'food' is not one of id, code"),
        ('[column]\ncode = "A"\n', "column: Extra inputs are not permitted"),
        ("[columns]\ncode = 3\n", "columns.code: Input should be a valid string"),
        ('[columns]\ncode = ""\n', "columns.code: String should have at least 1 character"),
        ("[values]\nstatus = 'x'\n", "values.status: Input should be a valid dictionary"),
        ("[defaults]\nstatus = ['x']\n", "defaults.status: Input should be a valid string"),
    ],
)
def test_a_wrong_mapping_is_named_with_its_file_and_entry(tmp_path: Path, text: str, words: str) -> None:
    path = mapping_file(tmp_path, text)
    with pytest.raises(ListTrouble) as caught:
        read_mapping(path)
    assert str(caught.value).startswith(str(path))
    assert words in str(caught.value)
    assert "; please mend the " in str(caught.value)


def test_a_mapping_that_is_not_there_or_not_in_utf_8_is_named(tmp_path: Path) -> None:
    with pytest.raises(ListTrouble, match=r"none\.toml cannot be read .*please check the name"):
        read_mapping(tmp_path / "none.toml")
    (tmp_path / "mapping.toml").write_bytes('[values.status]\n"nö" = "pending"\n'.encode("cp1252"))
    with pytest.raises(ListTrouble, match=r"mapping\.toml is not in UTF-8; please save it again"):
        read_mapping(tmp_path / "mapping.toml")


def test_a_mapping_that_names_no_column_of_the_list_says_which_there_are(tmp_path: Path) -> None:
    mapping = read_mapping(mapping_file(tmp_path, '[columns]\ncode = "Zetel"\n'))
    with pytest.raises(ListTrouble, match=r"no column for code \('Zetel'\).*'Wer', 'Zettel', 'Womit', 'Und\?'"):
        read_table(tmp_path, TABLE, mapping)


def test_a_mapped_value_that_means_nothing_is_refused_by_the_row(tmp_path: Path) -> None:
    text = '[columns]\nname = "Wer"\nstatus = "Und?"\n[values.status]\nfein = "gut"\n"nö" = "cancelled"\n'
    source = read_table(tmp_path, TABLE, read_mapping(mapping_file(tmp_path, text)))
    assert [(refusal.line, refusal.value) for refusal in source.refused] == [(2, "gut")]
