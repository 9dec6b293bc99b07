"""Attendance tables that spreadsheets can open without harm."""

from __future__ import annotations

import csv
import stat
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from db.exporting import ExportTrouble, export_attendance
from db.ledger import Ledger
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.registration import Attendee, RegistrationId, tidy
from kiosk.domain.ticket import TicketCode
from tests.db.stations import PEOPLE, Clock, import_people
from tests.people import DAY_1, DAY_2

BERLIN = "Europe/Berlin"


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def xlsx_rows(path: Path) -> list[list[Any]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def test_a_csv_has_one_row_per_person_with_the_time_at_the_venue(ledger: Ledger, tmp_path: Path) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    assert export_attendance(ledger, tmp_path / "who.csv", BERLIN) == len(PEOPLE)
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
    }


def test_a_csv_opens_with_umlauts(ledger: Ledger, tmp_path: Path) -> None:
    export_attendance(ledger, tmp_path / "who.csv", BERLIN)
    assert (tmp_path / "who.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_an_xlsx_has_the_same_with_real_times(ledger: Ledger, tmp_path: Path) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee")
    export_attendance(ledger, tmp_path / "who.xlsx", BERLIN)
    header, *rows = xlsx_rows(tmp_path / "who.xlsx")
    assert header[-5:] == ["2024-02-20", "2024-02-20 out", "2024-02-21", "2024-02-21 out", "badge"]
    (row,) = (row for row in rows if row[0] == "R1")
    assert row[-5:] == ["", "", datetime.fromisoformat("2024-02-20 08:30"), "", "waiting"]


def test_who_went_out_has_the_time_of_it_until_the_return(ledger: Ledger, clock: Clock, tmp_path: Path) -> None:
    def out() -> str:
        export_attendance(ledger, tmp_path / "who.csv", BERLIN)
        return {row["id"]: row["2024-02-20 out"] for row in csv_rows(tmp_path / "who.csv")}["R1"]

    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    clock.advance(timedelta(hours=4))
    ledger.check_out(RegistrationId("R1"), DAY_1, "helper")
    assert out() == "2024-02-20 12:30:00"
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    assert out() == ""


def test_walk_ins_and_corrected_names_are_in_the_table(ledger: Ledger, tmp_path: Path) -> None:
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier")), DAY_1, "helper", "")
    ledger.correct(RegistrationId("R1"), Attendee("Aylin", "Özgündüz"), DAY_1, "helper", "")
    ledger.correct(RegistrationId("R6"), Attendee("Hanna", "Kowaltschuk"), DAY_1, "helper", "", Scope.BADGE)
    export_attendance(ledger, tmp_path / "who.csv", BERLIN)
    rows = {row["last_name"]: row for row in csv_rows(tmp_path / "who.csv")}
    assert rows["Sauerbier"]["source"] == "walk-in"
    assert rows["Özgündüz"]["id"] == "R1"
    assert rows["Ковальчук-Бойко"]["id"] == "R6"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_no_ticket_and_no_address_leaves_the_station(ledger: Ledger, tmp_path: Path, ending: str) -> None:
    import_people(ledger, [{**PEOPLE[0], "email": "aylin@museum.example"}])
    path = tmp_path / f"who.{ending}"
    export_attendance(ledger, path, BERLIN)
    table = str(xlsx_rows(path) if ending == "xlsx" else csv_rows(path))
    assert "Çelikkaya" in table
    assert "TICKET" not in table
    assert "museum.example" not in table


DANGEROUS = st.sampled_from("=+-@\uff1d").flatmap(
    lambda start: st.text("=+-@A1()|'\"!,; ").map(lambda rest: start + rest)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(name=DANGEROUS)
def test_no_cell_of_a_csv_is_run_as_a_formula(ledger: Ledger, tmp_path: Path, name: str) -> None:
    import_people(ledger, [{**PEOPLE[0], "first_name": name, "organisation": name}])
    export_attendance(ledger, tmp_path / "who.csv", BERLIN)
    (row,) = (row for row in csv_rows(tmp_path / "who.csv") if row["id"] == "R1")
    assert row["first_name"] == row["organisation"] == f"'{tidy(name)}"


def test_no_cell_of_an_xlsx_is_a_formula(ledger: Ledger, tmp_path: Path) -> None:
    import_people(ledger, [{**PEOPLE[0], "first_name": "=1+1", "organisation": "https://museum.example"}])
    export_attendance(ledger, tmp_path / "who.xlsx", BERLIN)
    (row,) = (row for row in xlsx_rows(tmp_path / "who.xlsx") if row[0] == "R1")
    assert (row[2], row[4]) == ("=1+1", "https://museum.example")


def test_only_the_owner_reads_the_table(ledger: Ledger, tmp_path: Path) -> None:
    export_attendance(ledger, tmp_path / "who.csv", BERLIN)
    assert stat.S_IMODE((tmp_path / "who.csv").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["who.ods", "who", "who.csv.exe"])
def test_an_unknown_ending_is_refused_with_the_known_ones(ledger: Ledger, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportTrouble, match=r"\.csv or \.xlsx"):
        export_attendance(ledger, tmp_path / name, BERLIN)
    assert not (tmp_path / name).exists()


def test_a_place_that_cannot_be_written_is_trouble(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(ExportTrouble, match="cannot be written"):
        export_attendance(ledger, tmp_path / "nowhere" / "who.csv", BERLIN)


def test_a_table_that_fails_leaves_the_old_one(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "who.csv").mkdir()
    with pytest.raises(ExportTrouble):
        export_attendance(ledger, tmp_path / "who.csv", BERLIN)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
