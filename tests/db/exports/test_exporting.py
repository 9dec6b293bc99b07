"""Tables that spreadsheets can open without harm, in every kind of file."""

from __future__ import annotations

import csv
import json
import stat
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from db.exports import ExportTrouble, ExportWish, export_folder, export_tables
from db.ledger import Ledger
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.registration import Attendee, Language, RegistrationId
from kiosk.domain.table_words import Persons, What
from kiosk.domain.ticket import TicketCode
from tests.db.exports.sheets import csv_rows, sheet_rows
from tests.db.stations import PEOPLE, Clock, import_people
from tests.people import DAY_1, DAY_2

BERLIN = "Europe/Berlin"


def test_a_csv_has_one_row_per_person_with_the_time_at_the_venue(ledger: Ledger, tmp_path: Path) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    assert export_tables(ledger, tmp_path / "who.csv", BERLIN).people == len(PEOPLE)
    rows = {row["id"]: row for row in csv_rows(tmp_path / "who.csv")}
    assert set(rows) == {person["id"] for person in PEOPLE}
    assert rows["R1"] == {
        "id": "R1",
        "title": "",
        "first_name": "Aylin",
        "last_name": "Çelikkaya",
        "organisation": "Dorfmuseum",
        "role": "",
        "group": "",
        "attendance": "onsite",
        "status": "confirmed",
        "source": "list",
        "2024-02-20": "2024-02-20 08:30:00",
        "2024-02-20 out": "",
        "2024-02-21": "",
        "2024-02-21 out": "",
        "badge": "waiting",
        "days_came": "1",
        "2024-02-20 last out": "",
        "2024-02-20 where": ledger.file.name,
        "2024-02-21 last out": "",
        "2024-02-21 where": "",
        "region": "",
    }


def test_the_columns_of_older_sheets_are_where_they_were(ledger: Ledger, tmp_path: Path) -> None:
    export_tables(ledger, tmp_path / "who.csv", BERLIN)
    header = (tmp_path / "who.csv").read_text("utf-8-sig").splitlines()[0].split(",")
    before = "id title first_name last_name organisation role group attendance status source".split()
    days = ["2024-02-20", "2024-02-20 out", "2024-02-21", "2024-02-21 out", "badge"]
    assert header[:15] == before + days


def test_people_stand_in_the_order_of_a_german_list(ledger: Ledger, tmp_path: Path) -> None:
    export_tables(ledger, tmp_path / "who.csv", BERLIN)
    names = [row["last_name"] for row in csv_rows(tmp_path / "who.csv")]
    assert names == ["Brzęczyk", "Çelikkaya", "Hübschle", "Ковальчук-Бойко", "Lämmle", "Öz"]


def test_a_csv_opens_with_umlauts(ledger: Ledger, tmp_path: Path) -> None:
    export_tables(ledger, tmp_path / "who.csv", BERLIN)
    assert (tmp_path / "who.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_a_german_csv_opens_by_a_double_click_in_a_german_excel(ledger: Ledger, tmp_path: Path) -> None:
    export_tables(ledger, tmp_path / "who.csv", BERLIN, ExportWish(language=Language.GERMAN))
    assert (tmp_path / "who.csv").read_text("utf-8-sig").startswith("Nummer;Titel;Vorname;Nachname;")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_can_be_chosen(ledger: Ledger, tmp_path: Path, separator: str) -> None:
    export_tables(ledger, tmp_path / "who.csv", BERLIN, ExportWish(separator=separator))
    assert (tmp_path / "who.csv").read_text("utf-8-sig").startswith(f"id{separator}title{separator}")


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_workbook_has_the_same_with_real_times(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee")
    export_tables(ledger, tmp_path / f"who.{kind}", BERLIN)
    header, *rows = sheet_rows(tmp_path / f"who.{kind}")
    (row,) = (row for row in rows if row[0] == "R1")
    assert header[10:15] == ["2024-02-20", "2024-02-20 out", "2024-02-21", "2024-02-21 out", "badge"]
    assert row[10:16] == ["", "", datetime.fromisoformat("2024-02-20 08:30"), "", "waiting", 1]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_both_workbooks_read_back_the_same_on_every_sheet(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    export_tables(ledger, tmp_path / f"who.{kind}", BERLIN)
    export_tables(ledger, tmp_path / "who.json", BERLIN)
    written = json.loads((tmp_path / "who.json").read_text("utf-8"))
    for place, what in enumerate(ExportWish().tables):
        header, *rows = sheet_rows(tmp_path / f"who.{kind}", place)
        told = [{name: _text(cell) for name, cell in zip(header, row, strict=True)} for row in rows]
        assert told == [{name: str(value) for name, value in row.items()} for row in written[what.value]]


def _text(cell: object) -> str:
    if isinstance(cell, (datetime, date)):
        return cell.isoformat()
    return str(int(cell)) if isinstance(cell, float) else str(cell)


def test_a_german_workbook_has_german_sheets_headings_and_words(ledger: Ledger, tmp_path: Path) -> None:
    export_tables(ledger, tmp_path / "who.xlsx", BERLIN, ExportWish(language=Language.GERMAN))
    header, *rows = sheet_rows(tmp_path / "who.xlsx")
    assert header[:4] == ["Nummer", "Titel", "Vorname", "Nachname"]
    assert header[10] == "20.02. da seit"
    (row,) = (row for row in rows if row[0] == "R4")
    assert row[7:10] == ["vor Ort", "offen", "Liste"]


def test_who_went_out_has_the_time_of_it_until_the_return(ledger: Ledger, clock: Clock, tmp_path: Path) -> None:
    def out(column: str) -> str:
        export_tables(ledger, tmp_path / "who.csv", BERLIN)
        return {row["id"]: row[column] for row in csv_rows(tmp_path / "who.csv")}["R1"]

    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    clock.advance(timedelta(hours=4))
    ledger.check_out(RegistrationId("R1"), DAY_1, "helper")
    assert out("2024-02-20 out") == "2024-02-20 12:30:00"
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    assert out("2024-02-20 out") == ""
    assert out("2024-02-20 last out") == "2024-02-20 12:30:00"


def test_walk_ins_and_corrected_names_are_in_the_table(ledger: Ledger, tmp_path: Path) -> None:
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    ledger.correct(RegistrationId("R1"), Attendee("Aylin", "Özgündüz"), DAY_1, "helper", "")
    ledger.correct(RegistrationId("R6"), Attendee("Hanna", "Kowaltschuk"), DAY_1, "helper", "", Scope.BADGE)
    export_tables(ledger, tmp_path / "who.csv", BERLIN)
    rows = {row["last_name"]: row for row in csv_rows(tmp_path / "who.csv")}
    assert rows["Sauerbier"]["source"] == "walk-in"
    assert rows["Özgündüz"]["id"] == "R1"
    assert rows["Ковальчук-Бойко"]["id"] == "R6"


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods", "json"])
def test_no_ticket_and_no_address_leaves_the_station(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    import_people(ledger, [{**PEOPLE[0], "email": "aylin@museum.example"}])
    path = tmp_path / f"who.{kind}"
    export_tables(ledger, path, BERLIN)
    table = str(sheet_rows(path)) if kind in ("xlsx", "ods") else path.read_text("utf-8-sig")
    assert "Çelikkaya" in table
    assert "TICKET" not in table
    assert "museum.example" not in table


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods", "json"])
def test_without_names_there_is_nothing_by_which_somebody_is_known(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    path = tmp_path / f"who.{kind}"
    export_tables(ledger, path, BERLIN, ExportWish(Persons.NUMBERED))
    sheets = range(len(ExportWish().tables)) if kind in ("xlsx", "ods") else ()
    table = "".join(str(sheet_rows(path, sheet)) for sheet in sheets) or path.read_text("utf-8-sig")
    for person in PEOPLE:
        assert person["last_name"] not in table
        assert f'"{person["id"]}"' not in table
        assert f"'{person['id']}'" not in table
    assert "Dorfmuseum" not in table


def test_the_numbers_of_people_are_the_same_in_all_tables_of_one_export(
    ledger: Ledger, clock: Clock, tmp_path: Path
) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    clock.advance(timedelta(minutes=7))
    export_tables(ledger, tmp_path / "who.json", BERLIN, ExportWish(Persons.NUMBERED))
    written = json.loads((tmp_path / "who.json").read_text("utf-8"))
    (came,) = (row for row in written["attendance"] if row["2024-02-20"])
    assert {row["id"] for row in written["no-shows"] if row["came_otherwise"] == "yes"} == {came["id"]}


def test_times_without_names_are_those_of_a_quarter_of_an_hour(ledger: Ledger, clock: Clock, tmp_path: Path) -> None:
    clock.advance(timedelta(minutes=7, seconds=12))
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    export_tables(ledger, tmp_path / "who.csv", BERLIN, ExportWish(Persons.NUMBERED))
    assert {row["2024-02-20"] for row in csv_rows(tmp_path / "who.csv")} == {"", "2024-02-20 08:30:00"}


def test_numbers_only_tell_of_nobody(ledger: Ledger, tmp_path: Path) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    export_tables(ledger, tmp_path / "who.json", BERLIN, ExportWish(Persons.COUNTED))
    written = json.loads((tmp_path / "who.json").read_text("utf-8"))
    assert "attendance" not in written
    assert {row["came"] for row in written["days"]} <= {"few", 0}
    assert {row["people"] for row in written["arrivals"]} == {0}


@pytest.mark.parametrize("what", [What.ATTENDANCE, What.NO_SHOWS, What.DOUBLES, What.WALK_INS])
def test_there_is_no_table_of_people_without_people(ledger: Ledger, tmp_path: Path, what: What) -> None:
    with pytest.raises(ExportTrouble, match="no table"):
        export_tables(ledger, tmp_path / "who.csv", BERLIN, ExportWish(Persons.COUNTED, what=what))


def test_a_folder_has_a_csv_of_each_table(ledger: Ledger, tmp_path: Path) -> None:
    written = export_folder(ledger, tmp_path / "all", BERLIN)
    names = ["attendance.csv", "doubles.csv", "walk-ins.csv", "no-shows.csv", "arrivals.csv", "days.csv"]
    assert [path.name for path in written.files] == names
    with (tmp_path / "all" / "no-shows.csv").open(encoding="utf-8-sig") as file:
        assert len(list(csv.reader(file))) == 1 + 5
    assert stat.S_IMODE((tmp_path / "all").stat().st_mode) == 0o700


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods", "json"])
def test_only_the_owner_reads_the_table(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    export_tables(ledger, tmp_path / f"who.{kind}", BERLIN)
    assert stat.S_IMODE((tmp_path / f"who.{kind}").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["who.xls", "who", "who.csv.exe"])
def test_an_unknown_ending_is_refused_with_the_known_ones(ledger: Ledger, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportTrouble, match=r"\.csv or \.xlsx or \.ods or \.json"):
        export_tables(ledger, tmp_path / name, BERLIN)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods", "json"])
def test_a_place_that_cannot_be_written_is_trouble(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    with pytest.raises(ExportTrouble, match="cannot be written"):
        export_tables(ledger, tmp_path / "nowhere" / f"who.{kind}", BERLIN)


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods", "json"])
def test_a_table_that_fails_leaves_the_old_one(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    (tmp_path / f"who.{kind}").mkdir()
    with pytest.raises(ExportTrouble):
        export_tables(ledger, tmp_path / f"who.{kind}", BERLIN)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
