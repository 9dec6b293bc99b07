"""Two stations' journals become one: nothing dropped, in any order, any number of times."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.bundle import MergeReport, merge_bundle, write_bundle
from db.bundle_format import BundleTrouble
from db.ledger import Ledger
from kiosk.domain.history import EntryId
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode
from tests.db.stations import MORNING, PEOPLE, Clock, attendance, content, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2

EVENT = "gemeinsam-digital-2024"
R1 = RegistrationId("R1")
T1 = TicketCode("TICKET-1")


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    """A second station with the same list."""
    opened = open_ledger(tmp_path / "other", clock, station="Right door")
    import_people(opened)
    yield opened
    opened.close()


@pytest.fixture
def bundle(tmp_path: Path, other: Ledger) -> Path:
    """What the other station wrote after it let R1 in."""
    other.admit(T1, DAY_1, "attendee")
    write_bundle(other.file, tmp_path / "right.bundle", EVENT)
    return tmp_path / "right.bundle"


def carry(source: Ledger, target: Ledger, folder: Path) -> MergeReport:
    """Bring what `source` knows to `target` on a stick."""
    write_bundle(source.file, folder / "stick", EVENT)
    return merge_bundle(target.file, folder / "stick", EVENT)


def facts(ledger: Ledger) -> list[tuple[Any, ...]]:
    """The journal without what only its own station keeps: helpers' words and when an entry came here."""
    return ledger.file.db.execute(
        "select id, station, seq, kind, registration_id, day, at, operator, refers_to from journal order by id"
    ).fetchall()


def test_a_merged_check_in_counts(ledger: Ledger, bundle: Path) -> None:
    report = merge_bundle(ledger.file, bundle, EVENT)
    assert (report.new, report.known, report.doubles, report.unknown) == (1, 0, (), ())
    assert ledger.present_since(DAY_1) == {R1: MORNING}


def test_a_merged_check_in_prints_nothing(ledger: Ledger, bundle: Path) -> None:
    merge_bundle(ledger.file, bundle, EVENT)
    assert ledger.to_print() == ()


def test_a_merge_again_finds_nothing_new(ledger: Ledger, bundle: Path) -> None:
    merge_bundle(ledger.file, bundle, EVENT)
    before = content(ledger)
    report = merge_bundle(ledger.file, bundle, EVENT)
    assert (report.new, report.known) == (0, 1)
    assert content(ledger) == before


def test_a_person_let_in_at_two_stations_is_one_attendance_with_a_double(
    ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path
) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    clock.advance(timedelta(minutes=5))
    other.admit(T1, DAY_1, "attendee")
    (double,) = carry(other, ledger, tmp_path).doubles
    assert (double.registration_id, double.day) == (R1, DAY_1)
    assert double.check_ins == ((ledger.file.name, MORNING), ("Right door", clock()))
    assert ledger.present_since(DAY_1) == {R1: MORNING}


def test_a_withdrawal_after_a_merge_takes_both_check_ins_back(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    other.admit(T1, DAY_1, "attendee")
    carry(other, ledger, tmp_path)
    ledger.withdraw(R1, DAY_1, "helper", "")
    assert ledger.present_since(DAY_1) == {}
    carry(ledger, other, tmp_path)
    assert other.present_since(DAY_1) == {}


def test_a_withdrawal_that_comes_after_its_check_in_takes_it_back(
    ledger: Ledger, other: Ledger, tmp_path: Path
) -> None:
    other.admit(T1, DAY_1, "attendee")
    carry(other, ledger, tmp_path)
    other.withdraw(R1, DAY_1, "helper", "")
    carry(other, ledger, tmp_path)
    assert ledger.present_since(DAY_1) == {}


def test_a_withdrawal_elsewhere_does_not_touch_a_check_in_here(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    other.admit(T1, DAY_1, "attendee")
    other.withdraw(R1, DAY_1, "helper", "")
    ledger.admit(T1, DAY_1, "attendee")
    assert carry(other, ledger, tmp_path).doubles == ()
    assert R1 in ledger.present_since(DAY_1)


def test_somebody_this_list_lacks_is_kept_and_named(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    import_people(other, [{"id": "X9", "code": "LATE-1", "last_name": "Quitte"}])
    other.admit(TicketCode("LATE-1"), DAY_1, "attendee")
    assert carry(other, ledger, tmp_path).unknown == ("X9",)
    assert ledger.stats().not_listed == 1
    import_people(ledger, [{"id": "X9", "code": "LATE-1", "last_name": "Quitte"}])
    assert ledger.stats().present[DAY_1] == 1


def test_what_a_third_station_knows_travels_on(ledger: Ledger, other: Ledger, tmp_path: Path, clock: Clock) -> None:
    third = open_ledger(tmp_path / "third", clock, station="Back door")
    import_people(third)
    third.admit(T1, DAY_1, "attendee")
    carry(third, other, tmp_path)
    carry(other, ledger, tmp_path)
    assert facts(ledger) == facts(third)
    third.close()


def test_two_computers_with_one_copied_folder_lose_nothing(tmp_path: Path, clock: Clock) -> None:
    first = open_ledger(tmp_path / "first", clock)
    import_people(first)
    first.close()
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "einlass.db").write_bytes((tmp_path / "first" / "einlass.db").read_bytes())
    first, copy = open_ledger(tmp_path / "first", clock), open_ledger(tmp_path / "copy", clock)
    first.admit(T1, DAY_1, "attendee")
    copy.admit(TicketCode("TICKET-6"), DAY_1, "attendee")
    carry(copy, first, tmp_path)
    carry(first, copy, tmp_path)
    assert set(first.present_since(DAY_1)) == set(copy.present_since(DAY_1)) == {"R1", "R6"}
    first.close()
    copy.close()


def test_a_bundle_holds_no_name_no_ticket_and_no_words(ledger: Ledger, tmp_path: Path) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    ledger.withdraw(R1, DAY_1, "helper", "Frau Celikkaya ging wieder")
    write_bundle(ledger.file, tmp_path / "b", EVENT)
    text = (tmp_path / "b").read_text("utf-8")
    assert "R1" in text
    for word in ("Celik", "\\u00c7elik", "Aylin", "TICKET", "ging"):
        assert word not in text


def resealed(path: Path, **changes: Any) -> None:
    """Change a bundle's first entry, or its header (`header_...`), and make the sum right again."""
    head, *lines = path.read_text("utf-8").splitlines()
    header, entry = json.loads(head), json.loads(lines[0])
    for name, new in changes.items():
        (header if name.startswith("header_") else entry)[name.removeprefix("header_")] = new
    body = (json.dumps(entry) + "\n").encode()
    header["sha256"] = header["sha256"] if "header_sha256" in changes else hashlib.sha256(body).hexdigest()
    path.write_bytes((json.dumps(header) + "\n").encode() + body)


def refused(ledger: Ledger, path: Path, words: str) -> None:
    """The bundle is refused with these words, and nothing is written."""
    before = content(ledger)
    with pytest.raises(BundleTrouble, match=words):
        merge_bundle(ledger.file, path, EVENT)
    assert content(ledger) == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"header_format": "something"}, "no bundle"),
        ({"header_version": 2}, "another version"),
        ({"header_event": "another-event"}, "another event"),
        ({"header_sha256": "0" * 64}, "damaged"),
        ({"header_entries": 2}, "damaged"),
        ({"header_stations": {}}, "damaged"),
        ({"header_stations": ["x"]}, "damaged"),
        ({"id": "1; drop table journal"}, "damaged"),
        ({"id": None}, "damaged"),
        ({"seq": "1"}, "damaged"),
        ({"seq": True}, "damaged"),
        ({"seq": 10**30}, "damaged"),
        ({"day": "20.02.2024"}, "damaged"),
        ({"day": None}, "damaged"),
        ({"registration_id": None}, "damaged"),
        ({"registration_id": "x" * 1000}, "damaged"),
        ({"registration_id": "R1\x00"}, "damaged"),
        ({"at": "2024-02-20T07:30:00"}, "damaged"),
        ({"at": 5}, "damaged"),
        ({"refers_to": "R1"}, "damaged"),
        ({"operator": ""}, "damaged"),
        ({"name": "Aylin"}, "damaged"),
    ],
)
def test_a_bundle_with_a_wrong_part_is_refused(
    ledger: Ledger, bundle: Path, change: dict[str, Any], words: str
) -> None:
    resealed(bundle, **change)
    refused(ledger, bundle, words)


def test_a_bundle_that_was_not_changed_is_taken(ledger: Ledger, bundle: Path) -> None:
    resealed(bundle)
    assert merge_bundle(ledger.file, bundle, EVENT).new == 1


@pytest.mark.parametrize("text", [b"", b"\n", b"PK\x03\x04", b"[" * 100_000, b"null", b"\xff\xfe"])
def test_a_file_that_is_no_bundle_is_refused(ledger: Ledger, tmp_path: Path, text: bytes) -> None:
    (tmp_path / "b").write_bytes(text)
    refused(ledger, tmp_path / "b", "no bundle")


def test_a_bundle_that_was_cut_off_is_refused(ledger: Ledger, bundle: Path) -> None:
    bundle.write_bytes(bundle.read_bytes()[:-10])
    refused(ledger, bundle, "damaged")


def test_a_missing_bundle_is_named(ledger: Ledger, tmp_path: Path) -> None:
    refused(ledger, tmp_path / "nothing", "cannot be read")


def test_a_bundle_that_contradicts_the_journal_is_refused_whole(ledger: Ledger, other: Ledger, bundle: Path) -> None:
    merge_bundle(ledger.file, bundle, EVENT)
    resealed(bundle, at="2024-02-20T06:00:00.000000+00:00")
    refused(ledger, bundle, "otherwise")


def test_a_bundle_that_cannot_be_written_is_trouble(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(BundleTrouble, match="cannot be written"):
        write_bundle(ledger.file, tmp_path / "nowhere" / "b", EVENT)


Action = tuple[int, str, str, EventDay]
ACTIONS = st.lists(
    st.tuples(
        st.sampled_from([0, 1, 2]),
        st.sampled_from(["admit", "admit", "withdraw", "undo", "undo", "carry"]),
        st.sampled_from(["1", "6"]),
        st.sampled_from([DAY_1, DAY_2]),
    ),
    max_size=14,
)
CARRIES = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=8)


@settings(max_examples=25, deadline=None)
@given(actions=ACTIONS, carries=CARRIES)
def test_stations_that_know_the_same_say_the_same(actions: list[Action], carries: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder, clock, stations = Path(name), Clock(), list[Ledger]()
        for number in range(3):
            station = open_ledger(folder / str(number), clock, station=f"Door {number}")
            stack.callback(station.close)
            import_people(station, PEOPLE)
            stations.append(station)
        for number, action, person, day in actions:
            clock.advance(timedelta(seconds=1))
            station = stations[number]
            if action == "admit":
                station.admit(TicketCode(f"TICKET-{person}"), day, "attendee")
            elif action == "withdraw":
                station.withdraw(RegistrationId(f"R{person}"), day, "helper", "")
            elif action == "undo":
                for entry in station.history(RegistrationId(f"R{person}"))[-1:]:
                    station.undo(EntryId(entry.id), day, "helper")
            else:
                carry(station, stations[(number + 1) % 3], folder)
        # Any bundles in any order, then round twice: after that everybody knows everything.
        rounds = [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2)]
        for source, target in [*carries, *rounds]:
            carry(stations[source], stations[target], folder)
        assert facts(stations[0]) == facts(stations[1]) == facts(stations[2])
        assert attendance(stations[0]) == attendance(stations[1]) == attendance(stations[2])
        assert attendance(stations[0]) == standing(facts(stations[0]))
        jobs = sum(count(station, "badge_jobs") for station in stations)
        assert jobs <= len([entry for entry in facts(stations[0]) if entry[3] == "check-in"])


def standing(entries: list[tuple[Any, ...]]) -> list[tuple[str, str, str, str]]:
    """Attendance as the rule says it, without SQL: the first check-in that nobody took back, or that was put back."""
    withdrawals = {entry[0]: entry[8] for entry in entries if entry[3] == "withdrawal"}
    put_back = set(withdrawals.values())
    withdrawn = {taken for entry, taken in withdrawals.items() if entry not in put_back}
    first: dict[tuple[str, str], tuple[str, str]] = {}
    for entry, _station, _seq, kind, person, day, at, _operator, _refers_to in entries:
        if kind == "check-in" and entry not in withdrawn:
            first[person, day] = min(first.get((person, day), (at, entry)), (at, entry))
    return sorted((person, day, at, entry) for (person, day), (at, entry) in first.items())
