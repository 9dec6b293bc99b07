"""What two stations know becomes one, carried on a stick: nothing dropped, in any order, any number of times."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

import db.bundle
from db.bundle_format import PURPOSE, Header, Writer, records_in
from db.erasure import erase
from db.exchange.key import StationKeys, signing_key
from db.exchange.state import shared_state
from db.ledger import Ledger
from db.station import utc_text
from kiosk.domain.bundle import BundleFault, BundleTrouble
from kiosk.domain.erasing import NOBODY
from kiosk.domain.exchange import Record
from kiosk.domain.history import EntryId
from kiosk.domain.registration import EventDay, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.sealing import ExchangeKey, ExchangeSeal
from tests.db.bundles import EVENT, EXCHANGE_KEY, carry, keys_of, merge_bundle, write_bundle
from tests.db.stations import KEY, MORNING, PEOPLE, Clock, attendance, content, count, import_people, open_ledger
from tests.people import DAY_1, DAY_2

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
    write_bundle(other.file, tmp_path / "right.bundle")
    return tmp_path / "right.bundle"


def facts(ledger: Ledger) -> list[tuple[Any, ...]]:
    """The journal without what only its own station keeps: helpers' words and when an entry came here."""
    return ledger.file.db.execute(
        "select id, station, seq, kind, registration_id, day, at, operator, refers_to from journal order by id"
    ).fetchall()


def test_a_merged_check_in_counts(ledger: Ledger, bundle: Path) -> None:
    report = merge_bundle(ledger.file, bundle)
    assert (report.new, report.known, report.doubles, report.unknown, report.refused) == (1, 0, (), (), ())
    assert ledger.present_since(DAY_1) == {R1: MORNING}


def test_a_merged_check_in_prints_nothing(ledger: Ledger, bundle: Path) -> None:
    merge_bundle(ledger.file, bundle)
    assert ledger.to_print() == ()


def test_a_merge_again_finds_nothing_new(ledger: Ledger, bundle: Path) -> None:
    merge_bundle(ledger.file, bundle)
    before = content(ledger)
    report = merge_bundle(ledger.file, bundle)
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


def test_somebody_whom_no_list_has_is_kept_and_named(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    import_people(other, [{"id": "X9", "code": "LATE-1", "last_name": "Quitte"}])
    other.admit(TicketCode("LATE-1"), DAY_1, "attendee")
    # As if the list had not come here yet.
    other.file.db.execute("pragma foreign_keys = off")
    with other.file.writing() as rows:
        rows.execute("delete from registrations where id = 'X9'")
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


def test_nobody_without_the_key_reads_a_name_a_ticket_or_a_word(ledger: Ledger, tmp_path: Path) -> None:
    ledger.admit(T1, DAY_1, "attendee")
    ledger.withdraw(R1, DAY_1, "helper", "Frau Celikkaya ging wieder")
    write_bundle(ledger.file, tmp_path / "b")
    head, _, body = (tmp_path / "b").read_bytes().partition(b"\n")
    assert set(json.loads(head)) == {
        "format", "version", "event", "key", "station", "signed_by", "written_at", "records", "sum"
    }  # fmt: skip
    for word in ("R1", "Celik", "Çelik", "\\u00c7elik", "Aylin", "TICKET", "ging", ledger.file.name):
        assert word.encode() not in body
        assert word.encode() not in head


def test_names_travel_to_who_has_the_key(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    import_people(other, [{"id": "X9", "code": "LATE-1", "last_name": "Quitte"}])
    report = carry(other, ledger, tmp_path)
    known = ledger.registration(RegistrationId("X9"))
    assert known is not None
    assert known.attendee.last_name == "Quitte"
    assert report.people >= 1


def refused(ledger: Ledger, path: Path, fault: BundleFault) -> BundleTrouble:
    """The bundle is refused for this reason with a sentence that names it, and nothing is written."""
    before = content(ledger)
    with pytest.raises(BundleTrouble) as caught:
        merge_bundle(ledger.file, path)
    assert caught.value.fault is fault
    assert path.name in str(caught.value)
    assert content(ledger) == before
    return caught.value


def reheaded(path: Path, **changes: object) -> None:
    """Change a bundle's header."""
    head, _, body = path.read_bytes().partition(b"\n")
    path.write_bytes(json.dumps(json.loads(head) | changes, separators=(",", ":")).encode() + b"\n" + body)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"format": "something"}, BundleFault.NO_BUNDLE),
        ({"format": "einlass-journal", "version": 1}, BundleFault.OLD),
        ({"version": 3}, BundleFault.NEWER),
        ({"event": "another-event"}, BundleFault.DAMAGED),
        ({"sum": "0" * 16}, BundleFault.DAMAGED),
        ({"records": 1}, BundleFault.DAMAGED),
        ({"records": "1"}, BundleFault.DAMAGED),
        ({"station": "x"}, BundleFault.DAMAGED),
        ({"written_at": "yesterday"}, BundleFault.DAMAGED),
        ({"signed_by": None}, BundleFault.DAMAGED),
    ],
)
def test_a_header_that_was_changed_is_told_by_what_is_wrong(
    ledger: Ledger, bundle: Path, change: dict[str, object], fault: BundleFault
) -> None:
    reheaded(bundle, **change)
    refused(ledger, bundle, fault)


@pytest.mark.parametrize("text", [b"", b"\n", b"PK\x03\x04", b"[" * 100_000, b"null", b"\xff\xfe", b'"x"\n', b"{}"])
def test_a_file_that_is_no_bundle_is_refused(ledger: Ledger, tmp_path: Path, text: bytes) -> None:
    (tmp_path / "b").write_bytes(text)
    refused(ledger, tmp_path / "b", BundleFault.NO_BUNDLE)


def test_a_missing_bundle_is_named(ledger: Ledger, tmp_path: Path) -> None:
    refused(ledger, tmp_path / "nothing", BundleFault.UNREADABLE)


def test_a_folder_is_no_bundle(ledger: Ledger, tmp_path: Path) -> None:
    refused(ledger, tmp_path, BundleFault.UNREADABLE)


def test_a_bundle_of_another_event_is_refused(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    write_bundle(other.file, tmp_path / "b", "another-event")
    refused(ledger, tmp_path / "b", BundleFault.OTHER_EVENT)


def test_a_bundle_under_another_key_is_refused_with_the_marks_of_both(
    ledger: Ledger, other: Ledger, tmp_path: Path
) -> None:
    stranger = ExchangeKey(bytes(32))
    keys = StationKeys(stranger, signing_key(KEY, other.file.station))
    db.bundle.write_bundle(other.file, tmp_path / "b", EVENT, keys)
    trouble = refused(ledger, tmp_path / "b", BundleFault.OTHER_KEY)
    assert trouble.marks == (stranger.mark, EXCHANGE_KEY.mark)
    assert "exchange-key --use" in str(trouble)


def test_the_same_station_with_another_signature_is_refused(
    ledger: Ledger, other: Ledger, bundle: Path, tmp_path: Path
) -> None:
    merge_bundle(ledger.file, bundle)
    forged = StationKeys(EXCHANGE_KEY, signing_key(bytes(32), other.file.station))
    db.bundle.write_bundle(other.file, tmp_path / "forged", EVENT, forged)
    trouble = refused(ledger, tmp_path / "forged", BundleFault.OTHER_SIGNER)
    assert "Right door" in str(trouble)
    assert merge_bundle(ledger.file, bundle).new == 0


def test_no_other_station_can_say_what_a_station_signs_with(
    ledger: Ledger, other: Ledger, bundle: Path, tmp_path: Path, clock: Clock
) -> None:
    merge_bundle(ledger.file, bundle)
    stranger = signing_key(bytes(32), other.file.station)
    public = stranger.public_key().public_bytes_raw().hex()
    content = {"name": "Right door", "public_key": public, "clock_ahead": None, "measured_at": ""}
    ledger.take("hub", [Record("station", other.file.station, content, 2**60, other.file.station)])
    db.bundle.write_bundle(other.file, tmp_path / "forged", EVENT, StationKeys(EXCHANGE_KEY, stranger))
    refused(ledger, tmp_path / "forged", BundleFault.OTHER_SIGNER)


def test_a_signature_by_somebody_else_is_damage(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    header = Header(EVENT, EXCHANGE_KEY.mark, other.file.station, keys_of(other.file).public, utc_text(MORNING), 0)
    with (tmp_path / "b").open("wb") as out:
        stranger = Ed25519PrivateKey.from_private_bytes(bytes(32))
        Writer(out, header, ExchangeSeal(EXCHANGE_KEY, PURPOSE), stranger).end()
    refused(ledger, tmp_path / "b", BundleFault.DAMAGED)


def test_a_bundle_that_cannot_be_written_is_trouble(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(BundleTrouble, match="cannot be written") as caught:
        write_bundle(ledger.file, tmp_path / "nowhere" / "b")
    assert caught.value.fault is BundleFault.UNWRITABLE


def test_a_bundle_that_was_there_stays_if_the_new_one_breaks_off(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_bundle(ledger.file, tmp_path / "b")
    before = (tmp_path / "b").read_bytes()

    def full(_writer: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Writer, "end", full)
    with pytest.raises(BundleTrouble, match="No space left"):
        write_bundle(ledger.file, tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if "b." in each.name and each.name.startswith(".")] == []


def test_a_stick_that_is_pulled_out_in_the_middle_is_told_and_can_come_again(
    ledger: Ledger, other: Ledger, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = iter((False, True))
    reading = records_in

    def pulled_out(*about: Any) -> Iterator[list[Record]]:
        gone = next(reads)
        for chunk in reading(*about):
            yield chunk
            if gone:
                raise OSError(5, "Input/output error")

    monkeypatch.setattr("db.bundle.records_in", pulled_out)
    with pytest.raises(BundleTrouble, match="once more") as caught:
        merge_bundle(ledger.file, bundle)
    assert caught.value.fault is BundleFault.BROKE_OFF
    monkeypatch.undo()
    merge_bundle(ledger.file, bundle)
    carry(ledger, other, bundle.parent)
    assert shared_state(ledger.file) == shared_state(other.file)


def test_one_bundle_that_cannot_be_taken_keeps_no_other_from_it(ledger: Ledger, bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "torn").write_bytes(bundle.read_bytes()[:-10])
    report = db.bundle.merge_bundles(ledger.file, (tmp_path / "torn", bundle), EVENT, EXCHANGE_KEY)
    torn, whole = report.files
    assert torn.trouble is not None
    assert torn.trouble.fault is BundleFault.CUT
    assert (torn.new, whole.new, whole.trouble) == (0, 1, None)
    assert report.not_taken == (torn,)


def test_a_clock_that_is_ahead_is_told(ledger: Ledger, other: Ledger, clock: Clock, tmp_path: Path) -> None:
    clock.advance(timedelta(minutes=31))
    write_bundle(other.file, tmp_path / "b")
    clock.advance(timedelta(minutes=-31))
    assert merge_bundle(ledger.file, tmp_path / "b").ahead == timedelta(minutes=31)


def test_a_clock_that_may_be_right_is_not_told(ledger: Ledger, bundle: Path, clock: Clock) -> None:
    clock.advance(timedelta(hours=1))
    assert merge_bundle(ledger.file, bundle).ahead is None


def test_what_a_newer_station_wrote_is_set_aside_with_the_reason(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    header = Header(EVENT, EXCHANGE_KEY.mark, other.file.station, keys_of(other.file).public, utc_text(MORNING), 1)
    with (tmp_path / "b").open("wb") as out:
        writer = Writer(out, header, ExchangeSeal(EXCHANGE_KEY, PURPOSE), keys_of(other.file).signing)
        writer.add(Record("seat", "S1", {"row": "7"}))
        writer.end()
    (refusal,) = merge_bundle(ledger.file, tmp_path / "b").refused
    assert (refusal.sort, refusal.reason) == ("seat", "newer")
    assert [each.record.id for each in ledger.set_aside("bundle")] == ["S1"]


@pytest.mark.parametrize("order", [("list", "erased"), ("erased", "list")])
def test_somebody_erased_where_no_list_has_them_leaves_the_same_in_either_order(
    tmp_path: Path, clock: Clock, ledger: Ledger, other: Ledger, order: tuple[str, str]
) -> None:
    import_people(ledger, [{"id": "X9", "code": "LATE-1", "last_name": "Quitte"}])
    erase(other.file, [RegistrationId("X9")], DAY_1, "organiser")
    write_bundle(ledger.file, tmp_path / "list")
    write_bundle(other.file, tmp_path / "erased")
    third = open_ledger(tmp_path / "third", clock, station="Back door")
    for name in order:
        merge_bundle(third.file, tmp_path / name)
    left = third.registration(RegistrationId("X9"))
    assert left is not None
    assert left.attendee.last_name == NOBODY
    third.close()


def test_a_backup_from_before_signs_as_before(ledger: Ledger, other: Ledger, tmp_path: Path, clock: Clock) -> None:
    backup = tmp_path / "backup"
    backup.mkdir()
    other.file.db.execute("vacuum into ?", (str(backup / "einlass.db"),))
    carry(other, ledger, tmp_path)
    restored = open_ledger(backup, clock)
    assert carry(restored, ledger, tmp_path).not_taken == ()
    restored.close()


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
        assert len({shared_state(each.file) for each in stations}) == 1
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
