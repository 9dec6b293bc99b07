"""A glance at a list before it is taken in, and what an organiser may say about its columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.lists import ColumnMapping, ListTrouble, look_into
from kiosk.domain.list_preview import Glance
from kiosk.domain.list_words import Assumed, LeftOut, ListFault
from tests.db.lists.tables import FILES, as_text, names, read_table, write_xlsx
from tests.people import DAY_1, EVENT_DAYS, RULES

MESSY = FILES / "messy_windows_1252.csv"


def glance(path: Path, mapping: ColumnMapping | None = None, *, pronouns: bool = False) -> Glance:
    """A glance at a file, for the event of the tests."""
    return look_into(path, EVENT_DAYS, mapping, RULES.time_zone, pronouns=pronouns)


def written(folder: Path, *table: list[object]) -> Path:
    """A table as CSV."""
    path = folder / "list.csv"
    path.write_text(as_text(table), "utf-8")
    return path


def test_each_column_says_what_it_is_taken_for() -> None:
    assert {column.name: column.meaning for column in glance(MESSY).columns} == {
        "Lfd. Nr.": "",
        "Teilnehmer*in": "name",
        "Museum / Einrichtung": "organisation",
        "E-Mail (dienstlich)": "email",
        "Di, 20.02.": "2024-02-20",
        "Mi, 21.02.": "2024-02-21",
        "Essen": "",
        "Unterstützung": "",
        "Telefon": "",
        "Geburtsdatum": "",
        "Bemerkung": "",
    }


def test_the_first_cells_are_shown_and_none_of_what_is_sensitive() -> None:
    columns = {column.name: column for column in glance(MESSY).columns}
    assert columns["Museum / Einrichtung"].samples[0] == "Heimatmuseum Bärental"
    for name, why in (("Essen", LeftOut.FOOD), ("Unterstützung", LeftOut.HEALTH), ("Telefon", LeftOut.TELEPHONE)):
        assert (columns[name].why, columns[name].samples) == (why, ())
        assert columns[name].filled


def test_nothing_of_a_person_is_in_the_repr() -> None:
    assert "Müller" not in repr(glance(MESSY))


def test_rows_and_assumptions_are_told() -> None:
    seen = glance(MESSY)
    assert (seen.rows, seen.named, seen.sheets) == (10, True, ())
    assert Assumed.WINDOWS in [each.kind for each in seen.assumed]


def test_a_list_without_any_name_is_shown_all_the_same(tmp_path: Path) -> None:
    path = written(tmp_path, ["Wer", "Womit"], ["A1", "7"], ["B2", "9"])
    assert not glance(path).named


def test_a_column_is_what_the_organiser_says(tmp_path: Path) -> None:
    table = [["Wer", "Zettel"], ["Ada Uhl", "Z-17"], ["Bo Öz", "Z-18"]]
    mapping = ColumnMapping(places={0: "name", 1: "code"})
    source = read_table(tmp_path, table, mapping)
    assert names(source) == ["Ada Uhl", "Bo Öz"]
    assert [row.code for row in source.rows] == ["Z-17", "Z-18"]


def test_a_column_that_is_not_wanted_is_dropped_and_said_so(tmp_path: Path) -> None:
    table = [["Name", "Museum"], ["Ada Uhl", "Dorfmuseum"]]
    source = read_table(tmp_path, table, ColumnMapping(places={1: ""}))
    assert source.rows[0].attendee.organisation == ""
    assert [(column.name, column.why) for column in source.dropped] == [("Museum", LeftOut.UNWANTED)]


def test_what_the_organiser_says_goes_before_what_was_found(tmp_path: Path) -> None:
    table = [["Nachname", "Vorname", "Rufname"], ["Uhl", "Adelheid", "Ada"]]
    source = read_table(tmp_path, table, ColumnMapping(places={2: "first_name"}))
    assert names(source) == ["Ada Uhl"]
    assert [(column.name, column.why, column.field) for column in source.dropped] == [
        ("Vorname", LeftOut.TAKEN, "first_name")
    ]


def test_a_column_can_be_a_day(tmp_path: Path) -> None:
    table = [["Name", "dabei?"], ["Ada Uhl", "x"], ["Bo Öz", ""]]
    source = read_table(tmp_path, table, ColumnMapping(places={1: DAY_1.isoformat()}))
    assert [row.days for row in source.rows] == [{DAY_1}, frozenset()]
    assert source.rows[1].status == "cancelled"


def test_the_sheet_of_a_workbook_can_be_chosen(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "gaeste.xlsx",
        Gäste=[["Vorname", "Nachname", "E-Mail"], ["Ada", "Uhl", "ada@example.org"]],
        Team=[["Vorname", "Nachname"], ["Bo", "Öz"]],
    )
    assert (glance(path).sheet, glance(path).sheets) == ("Gäste", ("Gäste", "Team"))
    assert glance(path, ColumnMapping(sheet="Team")).columns[0].samples == ("Bo",)


def test_pronouns_are_kept_only_if_the_event_wants_them(tmp_path: Path) -> None:
    path = written(tmp_path, ["Name", "Pronomen"], ["Ada Uhl", "sie"])
    assert glance(path).columns[1].why is LeftOut.PRONOUNS
    assert glance(path, pronouns=True).columns[1].meaning == "pronouns"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", ListFault.EMPTY),
        (b"%PDF-1.7", ListFault.NO_LIST),
        (b"PK\x03\x04 no archive", ListFault.DAMAGED),
        (b"<html>", ListFault.NO_LIST),
        (b'code,last_name\nGD-1,"Uhl\n', ListFault.QUOTES),
        (b"code,code,last_name\n1,2,3\n", ListFault.TWICE),
        (b"Bestellnummer,Bestelllink,Name\nA,b,c\n", ListFault.ORDERS),
    ],
)
def test_what_cannot_be_read_says_which_kind_of_fault_it_is(tmp_path: Path, content: bytes, fault: ListFault) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(ListTrouble) as found:
        glance(path)
    assert found.value.fault is fault
    assert str(path) in str(found.value)


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(ListTrouble) as found:
        glance(tmp_path / "gone.csv")
    assert found.value.fault is ListFault.GONE
