"""The organiser's list: what is taken, what is refused and why, and what an import never touches."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.importing import ImportReport, import_registrations
from db.ledger import Ledger
from db.lists import COLUMNS, read_list
from kiosk.domain.admission import outcome_name
from kiosk.domain.changes import WalkIn
from kiosk.domain.registration import Attendance, Attendee, EventDay, Language, RegistrationId, Status
from kiosk.domain.ticket import TicketCode, read_ticket
from kiosk.domain.trouble import StoreTrouble
from tests.db.stations import PEOPLE, content, count, import_people, source_list
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


def imported(
    ledger: Ledger, source: Path, text: str | bytes, *, dry_run: bool = False, partial: bool = False
) -> ImportReport:
    """Write a list to the disk and import it."""
    source.write_bytes(text if isinstance(text, bytes) else text.encode())
    return import_registrations(ledger.file, read_list(source, EVENT_DAYS), dry_run=dry_run, partial=partial)


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
    (person,) = ledger.by_code(TicketCode("CODE-1"))
    assert (report.created, report.refused) == (1, ())
    assert (person.attendance, person.status, person.days, person.language) == (
        Attendance.ONSITE,
        Status.CONFIRMED,
        frozenset(),
        Language.GERMAN,
    )


def test_an_id_made_from_the_code_is_always_the_same_and_does_not_show_it(ledger: Ledger, source: Path) -> None:
    imported(ledger, source, "code,last_name\nCODE-1,Quitte\n")
    (person,) = ledger.by_code(TicketCode("CODE-1"))
    assert person.id == "c-241470170acf9e8a6004"
    assert "CODE-1" not in person.id


def test_cells_are_stripped_and_composed(ledger: Ledger, source: Path) -> None:
    imported(ledger, source, "code,last_name\n CODE-1 ,\u00a0Mu\u0308ller \n")
    (person,) = ledger.by_code(TicketCode("CODE-1"))
    assert person.attendee.last_name == "M\u00fcller"


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
        ("language", "pl", "not known"),
        ("days", "20.02.2024", "no list of event days"),
        ("days", "20240220", "no list of event days"),
        ("days", "2024-02-30", "no list of event days"),
        ("days", "2024-02-20,2024-02-21", "no list of event days"),
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
    (job,) = ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    import_people(ledger, [{**PEOPLE[0], "last_name": "Çelik", "code": "REISSUED", "status": "cancelled"}])
    assert list(ledger.present_since(DAY_1)) == ["R1"]
    assert [waiting.id for waiting in ledger.to_print()] == [job.id]
    (person,) = ledger.by_code(TicketCode("REISSUED"))
    assert person.status is Status.CANCELLED
    assert person.badge_token == job.badge.token
    assert ledger.by_code(TicketCode("TICKET-1")) == ()


def test_people_who_are_not_on_the_list_any_more_are_marked_and_stay(ledger: Ledger) -> None:
    report = import_registrations(ledger.file, source_list(PEOPLE[:4]))
    assert [person.id for person in report.missing] == ["R5", "R6"]
    assert report.marked
    assert count(ledger, "registrations", "missing_since <> ''") == 2
    assert count(ledger, "registrations") == len(PEOPLE)


def test_a_person_who_is_back_on_the_list_is_not_marked_any_more(ledger: Ledger) -> None:
    import_registrations(ledger.file, source_list(PEOPLE[:4]))
    report = import_registrations(ledger.file, source_list(PEOPLE))
    assert (report.missing, report.changed) == ((), 2)
    assert count(ledger, "registrations", "missing_since <> ''") == 0


def test_a_part_of_a_list_marks_nobody(ledger: Ledger) -> None:
    report = import_people(ledger, PEOPLE[:1])
    assert (report.missing, report.marked) == ((), False)


def test_nobody_is_marked_while_rows_are_refused(ledger: Ledger) -> None:
    report = import_registrations(ledger.file, source_list([PEOPLE[0], {"code": "N", "last_name": ""}]))
    assert len(report.missing) == 5
    assert not report.marked
    assert count(ledger, "registrations", "missing_since <> ''") == 0


def test_a_missing_person_still_gets_in(ledger: Ledger) -> None:
    import_registrations(ledger.file, source_list(PEOPLE[:4]))
    assert outcome_name(ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee").outcome) == "admitted"


def test_the_report_names_the_fields_that_change(ledger: Ledger) -> None:
    report = import_people(ledger, [{**PEOPLE[0], "last_name": "Çelik", "role": "speaker"}])
    (update,) = report.updates
    assert update.fields == ("role", "last_name")


def test_several_people_have_one_ticket_as_one_group(ledger: Ledger) -> None:
    rows = [{"code": "TEAM-1", "first_name": name, "last_name": "Uhl", "group": "Team Uhl"} for name in ("Ada", "Bea")]
    report = import_people(ledger, rows)
    assert (report.created, report.refused) == (2, ())
    assert {person.attendee.first_name for person in ledger.by_code(TicketCode("TEAM-1"))} == {"Ada", "Bea"}
    assert import_people(ledger, rows).unchanged == 2


def test_people_without_tickets_get_a_code_and_keep_it(ledger: Ledger) -> None:
    rows = [{"first_name": "Ada", "last_name": "Uhl", "email": "ada@uhl.example"}]
    import_people(ledger, rows)
    before = ledger.registrations()
    assert import_people(ledger, rows).unchanged == 1
    assert ledger.registrations() == before


def test_a_person_without_ticket_is_known_again_when_the_organisation_comes_later(ledger: Ledger) -> None:
    import_people(ledger, [{"first_name": "Ada", "last_name": "Uhl"}])
    report = import_people(ledger, [{"first_name": "Ada", "last_name": "Uhl", "organisation": "Dorfmuseum"}])
    assert (report.created, report.changed) == (0, 1)


def test_two_people_of_one_name_without_tickets_are_told_apart_by_their_address(ledger: Ledger) -> None:
    rows = [{"first_name": "Ada", "last_name": "Uhl", "email": f"{number}@uhl.example"} for number in (1, 2)]
    assert import_people(ledger, rows).created == 2


def test_people_who_may_be_one_are_named_and_imported(ledger: Ledger) -> None:
    twice = {"first_name": "Ada", "last_name": "Meyer", "organisation": "Dorfmuseum"}
    rows = [{**twice, "code": "A-1"}, {**twice, "code": "A-2"}, {**twice, "code": "A-3", "last_name": "Maier"}]
    report = import_people(ledger, rows)
    assert report.created == 3
    assert [(alike.kind, len(alike.people)) for alike in report.alike] == [("duplicate", 2), ("look-alike", 3)]


def test_a_dry_run_reports_the_same_and_writes_nothing(ledger: Ledger, source: Path) -> None:
    text = FULL + "A2,,,,Uhl,,,,,,,,\nR1,TICKET-1,,,Çelik,,,,,,,,\n"
    before = content(ledger)
    dry = imported(ledger, source, text, dry_run=True)
    assert content(ledger) == before
    real = imported(ledger, source, text)
    assert (dry.created, dry.changed, dry.refused) == (real.created, real.changed, real.refused) != (0, 0, ())


def test_what_helpers_put_right_stays_when_the_list_comes_again(ledger: Ledger) -> None:
    right = Attendee("Aylin", "Çelik", title="Dr.", organisation="Stadtmuseum")
    ledger.correct(RegistrationId("R1"), right, DAY_1, "helper", "as on her card")
    report = import_people(ledger, [{**PEOPLE[0], "role": "speaker"}])
    person = ledger.registration(RegistrationId("R1"))
    assert (report.changed, report.updates[0].fields) == (1, ("role",))
    assert person is not None
    assert (person.attendee.full_name, person.attendee.organisation) == ("Dr. Aylin Çelik", "Stadtmuseum")
    assert person.role == "speaker"
    assert import_people(ledger, [{**PEOPLE[0], "role": "speaker"}]).unchanged == 1


def test_who_came_without_being_on_a_list_is_never_missing(ledger: Ledger) -> None:
    ledger.walk_in(WalkIn(Attendee("Bo", "Ast")), DAY_1, "helper", "no ticket")
    report = import_registrations(ledger.file, source_list(PEOPLE))
    assert report.missing == ()
    assert count(ledger, "registrations", "missing_since <> ''") == 0


def test_somebody_missing_keeps_the_check_in_and_still_gets_in(ledger: Ledger) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    import_registrations(ledger.file, source_list(PEOPLE[1:]))
    assert list(ledger.present_since(DAY_1)) == ["R1"]
    assert outcome_name(ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee").outcome) == "welcome_back"


def test_a_group_that_grows_keeps_its_people_and_their_check_ins(ledger: Ledger) -> None:
    rows = [{"code": "TEAM-1", "first_name": name, "last_name": "Uhl", "group": "Team Uhl"} for name in ("Ada", "Bea")]
    import_people(ledger, rows)
    (ada, _) = ledger.by_code(TicketCode("TEAM-1"))
    ledger.admit_registration(ada.id, DAY_1, "helper")
    report = import_people(ledger, [*rows, {**rows[0], "first_name": "Cleo"}])
    assert (report.created, report.unchanged) == (1, 2)
    assert list(ledger.present_since(DAY_1)) == [ada.id]


def test_a_group_code_with_a_person_outside_the_group_is_refused(ledger: Ledger) -> None:
    rows = [{"code": "TEAM-1", "first_name": "Ada", "last_name": "Uhl", "group": "Team Uhl"}]
    import_people(ledger, rows)
    (refusal,) = import_people(ledger, [{"id": "N1", "code": "TEAM-1", "last_name": "Ast"}]).refused
    assert (refusal.column, refusal.value) == ("code", "TEAM-1")


def test_who_is_cancelled_is_no_duplicate_of_the_new_booking(ledger: Ledger) -> None:
    one = {"first_name": "Ada", "last_name": "Uhl", "email": "ada@uhl.example"}
    report = import_people(ledger, [{**one, "code": "A-1", "status": "cancelled"}, {**one, "code": "A-2"}])
    assert (report.created, report.alike) == (2, ())


@pytest.mark.parametrize("trouble", [StoreTrouble("the disk fails"), MemoryError(), KeyboardInterrupt()])
def test_an_import_that_breaks_off_in_the_middle_writes_nothing(ledger: Ledger, trouble: BaseException) -> None:
    """The source of chance is asked for every new person; it fails at the fifth."""
    asked: list[int] = []
    random_bytes = ledger.file.random_bytes

    def failing(length: int) -> bytes:
        asked.append(length)
        if len(asked) == 5:
            raise trouble
        return random_bytes(length)

    before = content(ledger)
    rows = [{**PEOPLE[0], "last_name": "Çelik"}, *({"code": f"NEW-{n}", "last_name": "Uhl"} for n in range(10))]
    ledger.file.random_bytes = failing
    with pytest.raises(type(trouble)):
        import_people(ledger, rows)
    ledger.file.random_bytes = random_bytes
    assert content(ledger) == before
    assert import_people(ledger, rows).created == 10


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
    for code in {person.code for person in people}:
        assert len(ledger.by_code(code)) == 1 or len({person.group for person in ledger.by_code(code)} - {""}) == 1
    for person in people:
        assert read_ticket(person.code) == person.code
        assert person.attendee.last_name.strip() == person.attendee.last_name != ""
        assert person.days <= frozenset(map(EventDay, EVENT_DAYS))


def test_pronouns_are_kept_and_come_and_go_with_the_list(ledger: Ledger, source: Path) -> None:
    for text, kept in (("sie/ihr", "sie/ihr"), ("", "")):
        source.write_text(f"code,last_name,pronouns\nCODE-1,Quitte,{text}\n", "utf-8")
        import_registrations(ledger.file, read_list(source, EVENT_DAYS, pronouns=True))
        (person,) = ledger.by_code(TicketCode("CODE-1"))
        assert person.attendee.pronouns == kept
