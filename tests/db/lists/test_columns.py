"""Columns by their headings, German and English, by what stands in them, and in lists without any heading."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.lists import ListTrouble
from db.lists.headings import heading_word
from db.lists.words import HEADINGS, reason_to_drop
from kiosk.domain.registration import Attendance, Status
from tests.db.lists.tables import names, read, read_table
from tests.people import DAY_1, DAY_2


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        ("code last_name first_name", "code last_name first_name"),
        ("Ticket-Code Nachname Vorname Institution", "code last_name first_name organisation"),
        ("Ticketnummer Familienname Rufname Firma", "code last_name first_name organisation"),
        ("Barcode Surname Forename Company", "code last_name first_name organisation"),
        ("Secret Nachname E-Mail-Adresse Sprache", "code last_name email language"),
        ("QR-Code Name Vorname Rolle", "code last_name first_name role"),
        ("QR-Code Name Museum Gruppe", "code name organisation group"),
        ("TICKET_CODE nach-name TEILNAHMEART Status", "code last_name attendance status"),
        ("Bestellnummer Teilnehmer*in Haus", "order name organisation"),
    ],
)
def test_columns_are_known_by_their_headings(tmp_path: Path, headings: str, found: str) -> None:
    cells = {"last_name": "Uhl", "name": "Ada Uhl", "language": "de", "status": "ok", "attendance": "online"}
    row = [cells.get(field, "GD-1") for field in found.split()]
    source = read_table(tmp_path, [headings.split(), row])
    assert source.columns == dict(zip(headings.split(), found.split(), strict=True))
    assert len(source.rows) == 1


@pytest.mark.parametrize(
    ("heading", "word"),
    [
        ("Museum / Einrichtung", "museum"),
        ("E-Mail (dienstlich)", "email"),
        ("Name (Vor- und Nachname)", "name"),
        ("Nachname|Familienname", "nachname"),
        ("Institution\n(Haus)", "institution"),
        ("Name / Vorname", "namevorname"),
    ],
)
def test_a_heading_of_several_words_for_the_same_is_known(heading: str, word: str) -> None:
    assert heading_word(heading) == word
    assert any(word in words for words in HEADINGS.values())


@pytest.mark.parametrize("heading", ["Museum / E-Mail", "Telefon / E-Mail", "Ort (Museum)", "Essen (Rolle)"])
def test_a_heading_of_two_things_or_of_one_that_is_never_kept_is_not_taken(heading: str) -> None:
    assert all(heading_word(heading) not in words for words in HEADINGS.values())


def test_every_heading_means_one_field_only() -> None:
    all_words = [word for words in HEADINGS.values() for word in words]
    assert sorted({word for word in all_words if all_words.count(word) > 1}) == []


@pytest.mark.parametrize(
    "heading",
    [
        "Essen", "Ernährung", "Dietary requirements", "Allergien", "Behinderung", "Brauchen Sie Assistenz?",
        "Rollstuhl", "Accessibility", "Straße", "PLZ / Ort", "Address", "Telefonnummer", "Mobil", "Phone",
        "Geburtsdatum", "Birthday", "Geschlecht", "Anrede", "IBAN", "Betrag",
    ],
)  # fmt: skip
def test_what_is_never_kept_is_known_by_its_heading_and_has_a_reason(heading: str) -> None:
    assert reason_to_drop(heading)


@pytest.mark.parametrize("heading", ["Vor Ort oder online", "Vorname", "Name", "Status", "Hotel", "Stadtmuseum"])
def test_harmless_headings_have_no_reason_to_be_dropped(heading: str) -> None:
    assert reason_to_drop(heading) is None


def test_title_lines_above_the_heading_are_passed_over(tmp_path: Path) -> None:
    table = [
        ["Anmeldungen Gemeinsam Digital", "", ""],
        ["", "", ""],
        ["Stand: 12.02.2024", "", ""],
        ["QR-Code", "Vorname", "Nachname"],
        ["GD-1", "Ada", "Uhl"],
    ]
    source = read_table(tmp_path, table)
    assert [(row.line, row.attendee.full_name) for row in source.rows] == [(5, "Ada Uhl")]


def test_columns_with_odd_headings_are_known_by_what_stands_in_them(tmp_path: Path) -> None:
    table = [
        ["Who comes?", "How to reach", "Secret word", "On site or not?", "Sure?"],
        ["Zoë Quittmann", "zoe@quitt.example", "7f3a9c2e11", "in person", "accepted"],
        ["Bob Öztürk", "bob@oz.example", "8e1bb2c3d4", "remote", "declined"],
    ]
    source = read_table(tmp_path, table)
    first, second = source.rows
    assert (first.code, first.attendee.last_name, first.attendee.email) == (
        "7f3a9c2e11", "Quittmann", "zoe@quitt.example",
    )  # fmt: skip
    assert (second.attendance, second.status) == (Attendance.ONLINE, Status.CANCELLED)
    assert "'How to reach' is the email, by what stands in it" in map(str, source.assumed)


def test_a_list_without_heading_keeps_its_first_person(tmp_path: Path) -> None:
    source = read_table(tmp_path, [["Anna Quitte", "anna@quitte.example"], ["Ludwig van der Aue", "l@aue.example"]])
    assert [row.attendee.last_name for row in source.rows] == ["Quitte", "van der Aue"]
    assert str(source.assumed[0]) == "the list has no heading; its first row is a person"


def test_a_bare_list_of_names_is_enough(tmp_path: Path) -> None:
    source = read_table(tmp_path, [["Anna Quitte"], ["Uhl, Ada"], ["Prof. Dr. Jörg Öz"]])
    assert names(source) == ["Anna Quitte", "Ada Uhl", "Prof. Dr. Jörg Öz"]
    assert str(source.assumed[-1]).startswith("the list has no tickets")


def test_ticks_in_the_columns_of_days_say_when_somebody_comes(tmp_path: Path) -> None:
    table = [
        ["Name", "Di, 20.02.", "Mi, 21.02."],
        ["Ada Uhl", "x", ""],
        ["Bea Uhl", "✓", "ja"],
        ["Cleo Uhl", "", "online"],
        ["Dora Uhl", "vor Ort", "digital"],
        ["Eva Uhl", "-", "nein"],
    ]
    source = read_table(tmp_path, table)
    assert [(sorted(row.days), row.attendance, row.status) for row in source.rows] == [
        ([DAY_1], Attendance.ONSITE, Status.CONFIRMED),
        ([DAY_1, DAY_2], Attendance.ONSITE, Status.CONFIRMED),
        ([], Attendance.ONLINE, Status.CONFIRMED),
        ([DAY_1], Attendance.HYBRID, Status.CONFIRMED),
        ([], Attendance.ONSITE, Status.CANCELLED),
    ]
    assert str(source.assumed[-1]) == "people without a tick for any day are kept as cancelled (1)"


def test_columns_of_days_that_are_to_be_ticked_by_hand_cancel_nobody(tmp_path: Path) -> None:
    source = read_table(tmp_path, [["Name", "20.02.", "21.02."], ["Ada Uhl", "", ""], ["Bea Uhl", "", ""]])
    assert {row.status for row in source.rows} == {Status.CONFIRMED}


def test_a_cell_of_a_day_that_is_no_tick_is_refused_and_not_guessed(tmp_path: Path) -> None:
    table = [["Name", "20.02."], ["Ada Uhl", "x"], ["Bea Uhl", "x"], ["Cleo Uhl", "mal sehen"]]
    source = read_table(tmp_path, table)
    assert [(refusal.line, refusal.column, refusal.value) for refusal in source.refused] == [(4, "days", "mal sehen")]
    assert len(source.rows) == 2


def test_a_row_of_sums_is_nobody(tmp_path: Path) -> None:
    source = read_table(tmp_path, [["Name", "20.02.", "21.02."], ["Ada Uhl", "x", "x"], ["Summe", "1", "1"]])
    assert names(source) == ["Ada Uhl"]
    assert "rows with nothing but sums are left out (1)" in map(str, source.assumed)


def test_a_column_of_dates_counts_only_if_they_are_days_of_the_event(tmp_path: Path) -> None:
    booked = read_table(tmp_path, [["Name", "Datum"], ["Ada Uhl", "12.01.2024"], ["Bea Uhl", "13.01.2024"]])
    meant = read_table(tmp_path, [["Name", "Datum"], ["Ada Uhl", "20.02.2024"], ["Bea Uhl", "21.02.2024"]])
    assert [row.days for row in booked.rows] == [frozenset(), frozenset()]
    assert [row.days for row in meant.rows] == [{DAY_1}, {DAY_2}]


def test_a_state_is_a_status_only_if_statuses_stand_below_it(tmp_path: Path) -> None:
    indico = read_table(tmp_path, [["Ticket", "Name", "State"], ["GD-1", "Ada Uhl", "Withdrawn"]])
    places = read_table(tmp_path, [["Ticket", "Name", "State"], ["GD-1", "Ada Uhl", "Bavaria"]])
    assert indico.rows[0].status is Status.CANCELLED
    assert [(column.name, column.reason) for column in places.dropped] == [("State", "addresses are not kept")]


def test_a_column_that_stands_there_twice_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(ListTrouble, match="has the column code twice"):
        read_table(tmp_path, [["code", "last_name", "code"], ["GD-1", "Uhl", "GD-2"]])


def test_a_row_longer_than_the_heading_is_refused_unless_the_rest_is_empty(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("code,last_name\nGD-1,Uhl,,\nGD-2,Quitte,oh\nGD-3\n", "utf-8")
    source = read(tmp_path / "list.csv")
    assert names(source) == ["Uhl"]
    assert [(refusal.line, refusal.reason) for refusal in source.refused] == [
        (3, "has 3 cells where the list has 2 columns"),
        (4, "has 1 cells where the list has 2 columns"),
    ]


@pytest.mark.parametrize("heading", ["pronouns", "Pronomen", "Preferred pronouns"])
def test_pronouns_are_not_kept_unless_the_event_asks_for_them(tmp_path: Path, heading: str) -> None:
    table = [["code", "Nachname", heading], ["GD-1", "Uhl", "sie/ihr"]]
    without, with_them = read_table(tmp_path, table), read_table(tmp_path, table, pronouns=True)
    assert without.rows[0].attendee.pronouns == ""
    assert [(dropped.name, dropped.filled) for dropped in without.dropped] == [(heading, 1)]
    assert "[badges] pronouns = true" in without.dropped[0].reason
    assert with_them.rows[0].attendee.pronouns == "sie/ihr"
    assert with_them.dropped == ()
