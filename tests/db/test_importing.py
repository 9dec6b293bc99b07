"""The organiser's list: what is taken, what is refused and why, and what an import never touches."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.importing import ImportReport, ImportTrouble, import_registrations, read_csv
from db.ledger import Ledger
from db.rows import COLUMNS
from kiosk.domain.registration import Attendance, EventDay, Language, RegistrationId, Status
from kiosk.domain.ticket import TicketCode, read_ticket
from tests.db.stations import PEOPLE, content, count, import_people
from tests.people import DAY_1, DAY_2, EVENT_DAYS

FULL = (
    "id,code,title,first_name,last_name,organisation,email,role,attendance,status,days,language,group\n"
    'A1,CODE-A1,Dr.,Jörg,Groß,"Museum, Altbau",j@museum.example,speaker,'
    "online,pending,2024-02-20 2024-02-21,en,Team\n"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Where the list lies."""
    return tmp_path / "list.csv"


def imported(ledger: Ledger, source: Path, text: str | bytes, *, dry_run: bool = False) -> ImportReport:
    """Write a list to the disk and import it."""
    source.write_bytes(text if isinstance(text, bytes) else text.encode())
    return import_registrations(ledger.file, read_csv(source), EVENT_DAYS, dry_run=dry_run)


def test_every_column_is_kept(ledger: Ledger, source: Path) -> None:
    imported(ledger, source, FULL)
    person = ledger.registration(RegistrationId("A1"))
    assert person is not None
    assert person.code == "CODE-A1"
    attendee = person.attendee
    assert (attendee.full_name, attendee.organisation) == ("Dr. Jörg Groß", "Museum, Altbau")
    assert (attendee.email, person.role, person.group) == ("j@museum.example", "speaker", "Team")
    assert (person.attendance, person.status) == (Attendance.ONLINE, Status.PENDING)
    assert (person.days, person.language) == (frozenset({DAY_1, DAY_2}), Language.ENGLISH)


def test_code_and_last_name_are_enough(ledger: Ledger, source: Path) -> None:
    report = imported(ledger, source, "code,last_name\nCODE-1,Quitte\n")
    person = ledger.by_code(TicketCode("CODE-1"))
    assert (report.created, report.refused) == (1, ())
    assert person is not None
    assert (person.attendance, person.status, person.days, person.language) == (
        Attendance.ONSITE,
        Status.CONFIRMED,
        frozenset(),
        Language.GERMAN,
    )


def test_an_id_made_from_the_code_is_always_the_same_and_does_not_show_it(ledger: Ledger, source: Path) -> None:
    imported(ledger, source, "code,last_name\nCODE-1,Quitte\n")
    person = ledger.by_code(TicketCode("CODE-1"))
    assert person is not None
    assert person.id == "c-241470170acf9e8a6004"
    assert "CODE-1" not in person.id


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_utf_8_is_read_with_and_without_its_mark(ledger: Ledger, source: Path, encoding: str, line_end: str) -> None:
    imported(ledger, source, FULL.replace("\n", line_end).encode(encoding))
    assert ledger.registration(RegistrationId("A1")) is not None


def test_columns_have_any_case_and_order(ledger: Ledger, source: Path) -> None:
    report = imported(ledger, source, " Last_Name ,CODE\nQuitte,CODE-1\n")
    assert report.created == 1


def test_cells_are_stripped_and_composed(ledger: Ledger, source: Path) -> None:
    imported(ledger, source, "code,last_name\n CODE-1 ,\u00a0Mu\u0308ller \n")
    person = ledger.by_code(TicketCode("CODE-1"))
    assert person is not None
    assert person.attendee.last_name == "M\u00fcller"


def test_empty_lines_do_not_count(ledger: Ledger, source: Path) -> None:
    report = imported(ledger, source, "\ncode,last_name\n\n,\nCODE-1,Quitte\n\n")
    assert (report.created, report.refused) == (1, ())


def test_unknown_columns_are_dropped_and_counted(ledger: Ledger, source: Path) -> None:
    report = imported(ledger, source, "code,last_name,Diät,Phone\nC-1,Quitte,vegan,1\nC-2,Uhl,,2\n")
    assert [(column.name, column.filled) for column in report.dropped] == [("Diät", 1), ("Phone", 2)]
    assert "vegan" not in str(content(ledger))


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("code", "", "empty"),
        ("code", "with space", "cannot be a ticket"),
        ("code", "https://museum.example", "cannot be a ticket"),
        ("code", "x" * 257, "cannot be a ticket"),
        ("code", "Täuschung", "cannot be a ticket"),
        ("last_name", " ", "empty"),
        ("last_name", "x" * 301, "longer"),
        ("first_name", "A\x00nna", "control character"),
        ("first_name", "A\x1bnna", "control character"),
        ("organisation", "Museum\nAnbau", "control character"),
        ("last_name", "\u202eztiF", "control character"),
        ("role", "a\u2066b", "control character"),
        ("attendance", "maybe", "not known"),
        ("status", "paid", "not known"),
        ("language", "fr", "not known"),
        ("days", "20.02.2024", "no list of dates"),
        ("days", "20240220", "no list of dates"),
        ("days", "2024-02-30", "no list of dates"),
        ("days", "2024-02-20,2024-02-21", "no list of dates"),
        ("days", "2024-02-22", "no day of the event"),
        ("id", "an id", "no id"),
        ("id", "../../etc/passwd", "no id"),
    ],
)
def test_a_wrong_cell_is_named_with_its_line(ledger: Ledger, column: str, value: str, reason: str) -> None:
    good = {"id": "N1", "code": "NEW-1", "last_name": "Quitte"}
    report = import_people(ledger, [good, {"code": "NEW-2", "last_name": "Uhl", column: value}])
    (refusal,) = report.refused
    assert (refusal.line, refusal.column, refusal.value) == (3, column, value)
    assert reason in refusal.reason
    assert refusal.advice
    assert (report.created, report.refused_rows) == (1, 1)


def test_every_wrong_cell_of_a_row_is_named(ledger: Ledger) -> None:
    report = import_people(ledger, [{"code": "", "last_name": "", "status": "paid"}])
    assert [refusal.column for refusal in report.refused] == ["code", "last_name", "status"]
    assert report.refused_rows == 1


@pytest.mark.parametrize("line", ["C-1,Quitte,more", "C-1"])
def test_a_row_with_too_many_or_too_few_cells_is_refused(ledger: Ledger, source: Path, line: str) -> None:
    report = imported(ledger, source, f"code,last_name\n{line}\nC-2,Uhl\n")
    (refusal,) = report.refused
    assert (refusal.line, report.created) == (2, 1)
    assert "cells" in refusal.reason


def test_a_refusal_after_a_cell_of_two_lines_names_the_line_it_starts_in(ledger: Ledger, source: Path) -> None:
    report = imported(ledger, source, 'code,last_name\n"C-1\n",Quitte\n,Uhl\n')
    assert [refusal.line for refusal in report.refused] == [4]


def test_one_ticket_never_belongs_to_two_people_of_a_list(ledger: Ledger) -> None:
    report = import_people(ledger, [{"code": "NEW", "last_name": "A"}, {"id": "N2", "code": "NEW", "last_name": "B"}])
    (refusal,) = report.refused
    assert (refusal.line, refusal.column, refusal.reason) == (3, "code", "stands in line 2 already")


def test_one_id_never_belongs_to_two_people_of_a_list(ledger: Ledger) -> None:
    rows = [{"id": "N1", "code": "NEW-1", "last_name": "A"}, {"id": "N1", "code": "NEW-2", "last_name": "B"}]
    (refusal,) = import_people(ledger, rows).refused
    assert (refusal.line, refusal.column) == (3, "id")


def test_a_ticket_of_somebody_else_in_the_file_is_refused(ledger: Ledger) -> None:
    (refusal,) = import_people(ledger, [{"id": "N1", "code": "TICKET-1", "last_name": "Quitte"}]).refused
    assert "belongs to the registration R1" in refusal.reason


def test_a_row_without_id_finds_its_person_by_the_code(ledger: Ledger) -> None:
    report = import_people(ledger, [{"code": "TICKET-1", "last_name": "Çelik"}])
    person = ledger.registration(RegistrationId("R1"))
    assert (report.created, report.changed) == (0, 1)
    assert person is not None
    assert person.attendee.last_name == "Çelik"


def test_the_same_list_again_changes_nothing(ledger: Ledger) -> None:
    before = content(ledger)
    report = import_people(ledger)
    assert (report.created, report.changed, report.unchanged) == (0, 0, len(PEOPLE))
    assert content(ledger) == before


def test_importing_again_keeps_check_ins_jobs_and_tokens(ledger: Ledger) -> None:
    job = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").job
    assert job is not None
    import_people(ledger, [{**PEOPLE[0], "last_name": "Çelik", "code": "REISSUED", "status": "cancelled"}])
    assert list(ledger.present_since(DAY_1)) == ["R1"]
    assert [waiting.id for waiting in ledger.waiting()] == [job.id]
    person = ledger.by_code(TicketCode("REISSUED"))
    assert person is not None
    assert person.status is Status.CANCELLED
    assert person.badge_token == job.badge.token
    assert ledger.by_code(TicketCode("TICKET-1")) is None


def test_people_who_are_not_on_the_list_any_more_stay(ledger: Ledger) -> None:
    import_people(ledger, PEOPLE[:1])
    assert count(ledger, "registrations") == len(PEOPLE)


def test_a_dry_run_reports_the_same_and_writes_nothing(ledger: Ledger, source: Path) -> None:
    text = FULL + "A2,,,,Uhl,,,,,,,,\nR1,TICKET-1,,,Çelik,,,,,,,,\n"
    before = content(ledger)
    dry = imported(ledger, source, text, dry_run=True)
    assert content(ledger) == before
    real = imported(ledger, source, text)
    assert (dry.created, dry.changed, dry.refused) == (real.created, real.changed, real.refused) != (0, 0, ())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        ("code,last_name\nC-1,Müller\n".encode("cp1252"), "not in UTF-8"),
        ("code,last_name\nC-1,Quitte\n".encode("utf-16"), "not in UTF-8"),
        (b"code,name\nC-1,Quitte\n", "no column last_name"),
        (b"first_name\nAnna\n", "no column code and no column last_name"),
        (b"code;last_name\nC-1;Quitte\n", "semicolons"),
        (b"code\tlast_name\nC-1\tQuitte\n", "tabs"),
        (b"code,last_name,Code\nC-1,Quitte,C-2\n", "code twice"),
        (b'code,last_name\nC-1,"Quitte\nC-2,Uhl\n', "line 2: the quotation marks"),
    ],
)
def test_a_list_that_cannot_be_read_is_named_and_not_imported(source: Path, content: bytes, words: str) -> None:
    source.write_bytes(content)
    with pytest.raises(ImportTrouble, match=words) as caught:
        read_csv(source)
    assert str(source) in str(caught.value)


def test_a_missing_file_is_named(source: Path) -> None:
    with pytest.raises(ImportTrouble, match="no such file"):
        read_csv(source)


def test_a_folder_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(ImportTrouble, match="not a file"):
        read_csv(tmp_path)


def test_no_message_shows_a_name(ledger: Ledger, source: Path) -> None:
    source.write_text('code,last_name\nC-1,"Geheimrat" Quitte\n', "utf-8")
    with pytest.raises(ImportTrouble) as caught:
        read_csv(source)
    report = import_people(ledger, [{"code": "N", "last_name": "Geheimrat\x00", "first_name": "Geheimrat"}])
    assert "Geheimrat" not in f"{caught.value!r} {report!r}"


CELLS = st.text(max_size=12) | st.sampled_from(
    ["", "onsite", "cancelled", "2024-02-20", "de", "CODE-1", "R1", "Quitte"]
)
ROWS = st.lists(st.dictionaries(st.sampled_from(COLUMNS), CELLS), max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(rows=ROWS)
def test_whatever_is_in_a_list_only_sound_registrations_are_written(ledger: Ledger, rows: list[dict[str, str]]) -> None:
    report = import_people(ledger, rows)
    assert report.created + report.changed + report.unchanged + report.refused_rows == len(rows)
    people = ledger.registrations()
    assert len({person.code for person in people}) == len(people)
    for person in people:
        assert read_ticket(person.code) == person.code
        assert person.attendee.last_name.strip() == person.attendee.last_name != ""
        assert person.days <= frozenset(map(EventDay, EVENT_DAYS))
