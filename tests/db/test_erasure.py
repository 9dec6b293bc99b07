"""Erasing what the file knows about people."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.backup import back_up
from db.connection import open_station, station_path
from db.erased_list import ERASED_LIST, copy_list, remembered
from db.erasure import erase, is_unswept, people_known, replay_erasures, sweep
from db.erasure_files import Places, search_places
from db.ledger import Ledger
from db.spellings import Sought
from kiosk.domain.admission import Admitted, NotOnList, Revoked, WelcomeBack
from kiosk.domain.changes import Scope, WalkIn
from kiosk.domain.erasing import NOBODY
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.signed import claim_of
from kiosk.domain.ticket import TicketCode
from tests.db.stations import KEY, PEOPLE, Clock, attendance, content, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES

R1, R6 = RegistrationId("R1"), RegistrationId("R6")
TORTURE = (
    ("Jörg-Friedrich", "von und zu Gutenberg-Schönhausen"), ("Ḥasan İbrahim", "Şahinoğlu"), ("Đorđe", "Đorđević"),
    ("Thị Minh Khai", "Nguyễn"), ("Łucja", "Brzęczyszczykiewicz"), ("محمد", "عبد الله"), ("", "Li"),
    ("Anna-Lena", "Müller-Lüdenscheidt"), ("Sinéad", "O’Connor"), ("Aenne", "Mu\u0308ller"), ("X", "Æ"),
    ("Robert", "'); drop table registrations;--"), ("Bo", "Printer"), ("Оксана", "Шевчук"), ("美玲", "王"),
    ("Zofia", "Journal"), ("Ada", "Abba"), ("Ida", "Select"),
)  # fmt: skip


def nothing(_done: int, _of: int) -> None:
    """Nobody looks how far the search is."""


def traces(ledger: Ledger, sought: Sought) -> int:
    """How often something is left in the data folder."""
    found = search_places(Places(ledger.file.path.parent, (), None), sought, KEY, nothing)
    return sum(trace.times for trace in found.traces)


def full_life(ledger: Ledger, person: RegistrationId) -> None:
    """Everything that can be known about somebody is written down."""
    ledger.admit_registration(person, DAY_1, "helper")
    ledger.correct(person, Attendee("Aylin-Maria", "Çelikkaya-Pospischil"), DAY_1, "helper", "Frau Çelikkaya rief an")
    ledger.correct(person, Attendee("Aylin", "Ç."), DAY_1, "helper", "", Scope.BADGE)
    ledger.write_note(person, "Çelikkaya kommt mit dem Rollstuhl", DAY_1, "helper")
    ledger.reprint(person, DAY_1, "helper")
    ledger.check_out(person, DAY_1, "helper")
    ledger.leave("helper", "check-out", person)


def test_nothing_of_a_person_is_left_and_the_facts_stay(ledger: Ledger) -> None:
    full_life(ledger, R1)
    before = attendance(ledger), count(ledger, "journal")
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    assert traces(ledger, erased.sought) > 0  # in the log, until the sweep
    assert sweep(ledger.file)
    assert traces(ledger, erased.sought) == 0
    assert (attendance(ledger), count(ledger, "journal")) == (before[0], before[1] + 1)
    person = ledger.registration(R1)
    assert person is not None
    assert (person.attendee, person.group) == (Attendee("", NOBODY), "")


def test_others_stay_as_they_are(ledger: Ledger) -> None:
    full_life(ledger, R6)
    before = [person for person in ledger.registrations() if person.id != R1]
    erase(ledger.file, [R1], DAY_1, "organiser")
    assert [person for person in ledger.registrations() if person.id != R1] == before
    assert count(ledger, "notes") == 1


def test_nothing_of_anybody_is_left_after_everybody_was_erased(tmp_path: Path, clock: Clock) -> None:
    ledger = open_ledger(tmp_path, clock)
    import_people(
        ledger,
        [
            {
                "id": f"T{n}",
                "code": f"TORTURE-{n}",
                "first_name": first,
                "last_name": last,
                "organisation": f"{last} e.V.",
            }
            for n, (first, last) in enumerate(TORTURE)
        ],
    )
    for person in ledger.registrations():
        full_life(ledger, person.id)
    ledger.walk_in(WalkIn(Attendee("Bo", "Sauerbier", organisation="Dorfmuseum")), DAY_1, "helper", "Herr Sauerbier")
    known = people_known(ledger.file)
    assert len(known) == len(TORTURE) + 1
    erased = erase(ledger.file, known, DAY_1, "organiser")
    assert traces(ledger, erased.sought) > len(known)
    sweep(ledger.file)
    assert traces(ledger, erased.sought) == 0
    assert people_known(ledger.file) == ()
    ledger.close()


def test_every_column_of_the_file_is_known_to_the_erasure(ledger: Ledger) -> None:
    # A new column that says something about people must be erased, too: then it belongs into db/erasure.py and here.
    db = ledger.file.db
    columns = {f"{table}.{column.name}" for table in db.table_names() for column in db[table].columns}
    without_people = {
        name
        for name in columns
        if name.split(".")[0]
        in ("stations", "station", "settings", "attendance", "day_counts", "ticket_keys", "list_changes", "trail",
            "trail_anchor", "_sqlite_migrations", "sqlite_sequence", "exchange_log", "exchange_via", "counterparts",
            "lanes")
    }  # fmt: skip
    erased_or_facts = {
        "registrations": "id code title first_name last_name organisation email role attendance status days language"
        " group_name badge_token source missing_since pronouns taken_off region stamp stamped_by",
        "badge_tokens": "token registration_id generation",
        "set_aside": "counterpart incoming sort id record reason words at attempts settled_at settled_by"
        " registration_id",
        "journal": "id station seq kind registration_id day at operator refers_to detail merged_at",
        "personal": "entry_id content",
        "corrections": "registration_id scope title first_name last_name organisation entry_id",
        "notes": "registration_id text entry_id",
        "refused_scans": "id at outcome whom claim settled_at settled_by code",
        "revocations": "kind value at reason",
        "badge_jobs": "number id registration_id day asked_by state reason printer receipt attempts maybe_double"
        " created_at",
    }
    known = {f"{table}.{column}" for table, text in erased_or_facts.items() for column in text.split()}
    assert columns - without_people == known


def test_an_erased_ticket_opens_no_door(ledger: Ledger) -> None:
    erase(ledger.file, [R1], DAY_1, "organiser")
    assert isinstance(ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").outcome, NotOnList)


def test_an_erased_signed_ticket_is_taken_back(ledger: Ledger) -> None:
    person = ledger.registration(R1)
    assert person is not None
    (ticket,) = ledger.sign([claim_of(person, EVENT_DAYS, ledger.file.now())])
    ledger.revoke_code(ticket, "Frau Çelikkaya hat abgesagt")
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    assert isinstance(ledger.admit(ticket, DAY_1, "attendee").outcome, Revoked)
    assert count(ledger, "revocations", "kind = 'code'") == 0
    sweep(ledger.file)
    assert traces(ledger, erased.sought) == 0


def test_badges_of_erased_people_are_not_printed_any_more(ledger: Ledger) -> None:
    decision = ledger.admit_registration(R1, DAY_1, "helper")
    assert isinstance(decision.outcome, Admitted)
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    assert ledger.to_print() == ()
    assert not ledger.mark_taking(decision.jobs[0].id, "badge")
    assert erased.jobs == (decision.jobs[0].id,)


def test_the_journal_says_it_and_is_sealed_again(ledger: Ledger) -> None:
    erase(ledger.file, [R1], DAY_1, "organiser")
    assert ledger.history(R1)[-1].kind == "erasure"
    with pytest.raises(Exception, match="append-only"):
        ledger.file.db.execute("update journal set detail = '{}'")
    with pytest.raises(Exception, match="append-only"):
        ledger.file.db.execute("delete from journal")


def test_the_chain_of_the_trail_stays_whole(ledger: Ledger) -> None:
    full_life(ledger, R1)
    erase(ledger.file, [R1], DAY_1, "organiser")
    assert ledger.verify_trail().broken_at is None


def test_a_file_that_cannot_be_swept_is_swept_later(
    ledger: Ledger, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.erasure.CHECKPOINTS", 1)
    ledger.file.db.execute("pragma busy_timeout = 50")
    reader = open_ledger(tmp_path, clock)
    with reader.file.reading() as db:
        db.execute("select count(*) from journal").fetchone()
        erase(ledger.file, [R1], DAY_1, "organiser")
        assert not sweep(ledger.file)
        assert is_unswept(ledger.file)
    reader.close()
    assert sweep(ledger.file)
    assert not is_unswept(ledger.file)


def test_erasing_twice_does_no_harm(ledger: Ledger) -> None:
    erase(ledger.file, [R1], DAY_1, "organiser")
    again = erase(ledger.file, [R1, RegistrationId("nobody")], DAY_1, "organiser")
    assert again.sought.number >= 0
    assert ledger.registration(R1) is not None


def test_who_is_imported_again_comes_anew(ledger: Ledger) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    erase(ledger.file, [R1], DAY_1, "organiser")
    import_people(ledger, PEOPLE[:1])
    person = ledger.registration(R1)
    assert person is not None
    assert person.attendee.last_name == "Çelikkaya"
    # The badge of the day before is still theirs.
    assert isinstance(ledger.admit(TicketCode("TICKET-1"), DAY_2, "attendee").outcome, WelcomeBack)


def test_programs_that_keep_the_list_read_it_again(ledger: Ledger) -> None:
    version = ledger.list_changes(-1).version
    erase(ledger.file, [R1], DAY_1, "organiser")
    assert ledger.list_changes(version).version != version


def restored(backup: Path, folder: Path, clock: Callable[[], datetime]) -> Ledger:
    """The backup as the station's file in `folder`."""
    folder.mkdir()
    station_path(folder).write_bytes(backup.read_bytes())
    return Ledger(open_station(station_path(folder), KEY, clock=clock), RULES)


def test_a_backup_that_is_restored_does_not_bring_anybody_back(ledger: Ledger, tmp_path: Path, clock: Clock) -> None:
    full_life(ledger, R1)
    back_up(ledger.file.db, KEY, tmp_path / "old.db")
    clock.advance(timedelta(hours=1))
    erased = erase(ledger.file, [R1], DAY_1, "organiser")
    old = restored(tmp_path / "old.db", tmp_path / "new", clock)
    assert replay_erasures(old.file, tmp_path) == 1
    assert traces(old, erased.sought) == 0
    assert replay_erasures(old.file, tmp_path) == 0
    assert len([entry for entry in old.history(R1) if entry.kind == "erasure"]) == 1
    old.close()


def test_who_was_registered_anew_before_the_backup_stays(ledger: Ledger, tmp_path: Path, clock: Clock) -> None:
    erase(ledger.file, [R1], DAY_1, "organiser")
    import_people(ledger, PEOPLE[:1])
    back_up(ledger.file.db, KEY, tmp_path / "new.db")
    other = restored(tmp_path / "new.db", tmp_path / "new", clock)
    assert replay_erasures(other.file, tmp_path, tmp_path / "nowhere") == 0
    assert other.registration(R1) == ledger.registration(R1)
    other.close()


def test_the_list_of_erased_people_is_kept_beside_the_backups_as_well(ledger: Ledger, tmp_path: Path) -> None:
    erase(ledger.file, [R1], DAY_1, "organiser")
    medium = tmp_path / "medium"
    medium.mkdir()
    (medium / ERASED_LIST).write_text('{"entry": "e0", "registration": "R9", "at": "2024"}\n{"entry": "half', "utf-8")
    copy_list(tmp_path, [medium])
    assert {line.person for line in remembered([medium / ERASED_LIST])} == {"R1", "R9"}
    assert "elikkaya" not in (tmp_path / ERASED_LIST).read_text("utf-8")


def _kiosk(folder: Path, ready: multiprocessing.synchronize.Event, done: multiprocessing.synchronize.Event) -> None:
    """Another program at the door: it checks people in all the time, and ends with 1 if it was ever refused."""
    ledger = open_ledger(folder, lambda: datetime.now(UTC))  # type: ignore[arg-type]
    number = 0
    while not done.is_set():
        number += 1
        new = WalkIn(Attendee("Gast", f"Nummer{number}"))
        assert isinstance(ledger.walk_in(new, DAY_1, "helper", "").outcome, Admitted)
        ledger.list_changes(0)
        ready.set()
        done.wait(0.005)
    assert ledger.file.db.execute("pragma integrity_check").fetchone()[0] == "ok"
    ledger.close()


def test_a_kiosk_that_runs_goes_on_meanwhile(ledger: Ledger, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    kiosk = context.Process(target=_kiosk, args=(tmp_path, ready, done))
    kiosk.start()
    try:
        assert ready.wait(60)
        erased = erase(ledger.file, ["R1", "R2", "R3", "R4", "R5", "R6"], DAY_1, "organiser")  # type: ignore[list-item]
        swept = sweep(ledger.file)
        # While the other program writes, its pages are in the log, but no name of those who were erased.
        assert swept
        assert traces(ledger, erased.sought) == 0
    finally:
        done.set()
        kiosk.join(60)
    assert kiosk.exitcode == 0
    assert content(ledger)["notes"] == []
