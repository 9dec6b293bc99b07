"""What stations know, written and taken in with real encrypted files; and the key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.connection import open_station, station_path
from db.key import station_key
from db.ledger import Ledger
from kiosk.assembly.bundle_tasks import bundle_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.domain.bundle import BundleFault, BundleTrouble
from kiosk.domain.changes import Scope
from kiosk.domain.operator import Operator
from kiosk.domain.registration import RegistrationId
from kiosk.office.bundles import (
    AskKeyMark,
    BundlesMerged,
    BundleTaken,
    ChooseKey,
    KeyMark,
    KeyShown,
    MergeBundles,
    ShowKey,
    TakeBundle,
)
from kiosk.sealing import ExchangeKey
from kiosk.settings import read_event
from tests.db.stations import KEY, Clock, import_people, open_ledger
from tests.people import DAY_1, RULES

AYLIN = RegistrationId("R1")


@pytest.fixture(autouse=True)
def key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All stations here have the same key file."""
    path = tmp_path / "station.key"
    path.write_text(KEY.hex())
    path.chmod(0o600)
    monkeypatch.setenv("EINLASS_KEY_FILE", str(path))


def ledger_in(folder: Path, station: str) -> Iterator[Ledger]:
    """A station's file with everybody on the list and Aylin in."""
    folder.mkdir()
    ledger = open_ledger(folder, station=station)
    import_people(ledger)
    ledger.admit_registration(AYLIN, DAY_1, "helper")
    yield ledger
    ledger.close()


@pytest.fixture
def left(tmp_path: Path) -> Iterator[Ledger]:
    yield from ledger_in(tmp_path / "links", "Tür links")


@pytest.fixture
def right(tmp_path: Path) -> Iterator[Ledger]:
    yield from ledger_in(tmp_path / "rechts", "Tür rechts")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def done(ledger: Ledger, order: object) -> object:
    """What comes of an order at the station with this file."""
    folder, clock = ledger.file.path.parent, Clock()
    tasks = bundle_tasks(Rooms(read_event(), Path("event.toml"), folder, lambda: open_ledger(folder, clock), clock))
    return tasks[type(order)](order, lambda done, of: None)


def taken(ledger: Ledger, stick: Path) -> BundleTaken:
    """What this station knows, on the stick."""
    news = done(ledger, TakeBundle(stick))
    assert isinstance(news, BundleTaken)
    return news


def merged(ledger: Ledger, *paths: Path) -> BundlesMerged:
    """Taken in."""
    news = done(ledger, MergeBundles(paths))
    assert isinstance(news, BundlesMerged)
    return news


def test_the_name_of_the_file_says_which_station_which_event_and_when(left: Ledger, stick: Path) -> None:
    news = taken(left, stick)
    assert news.path == stick / "stand-Tür-links-gemeinsam-digital-2024-2024-02-20-0830.einlass"
    assert (news.entries, news.mark) == (1, ExchangeKey.from_station(KEY).mark)
    assert taken(left, stick).path.name.endswith("-0830-2.einlass")


def test_what_another_station_knows_is_taken_in_with_who_came_twice(left: Ledger, right: Ledger, stick: Path) -> None:
    path = taken(right, stick).path
    news = merged(left, path)
    assert (news.new, news.known, news.unknown) == (1, 0, 0)
    (double,) = news.doubles
    assert (double.name, double.day) == ("Aylin Çelikkaya", DAY_1)
    assert {station for station, _ in double.check_ins} == {"Tür links", "Tür rechts"}
    assert (merged(left, path).new, merged(left, path).known) == (0, 1)


def test_who_was_put_right_at_two_stations_is_told_with_both_versions(left: Ledger, right: Ledger, stick: Path) -> None:
    for ledger, name in ((left, "Çelik"), (right, "Kaya")):
        person = ledger.registration(AYLIN)
        assert person is not None
        ledger.correct(AYLIN, replace(person.attendee, last_name=name), DAY_1, "helper", "", Scope.PERSON)
    news = merged(left, taken(right, stick).path)
    (conflict,) = news.conflicts
    assert not conflict.badge
    names = {conflict.counts.values["last_name"], *(each.values["last_name"] for each in conflict.others)}
    assert names == {"Çelik", "Kaya"}
    known = left.registration(AYLIN)
    assert known is not None
    assert known.attendee.last_name == conflict.counts.values["last_name"]


def test_several_are_taken_in_at_once_and_a_bad_one_keeps_none_from_it(
    left: Ledger, right: Ledger, stick: Path
) -> None:
    torn = stick / "torn.einlass"
    whole = taken(right, stick).path
    torn.write_bytes(whole.read_bytes()[:-7])
    news = merged(left, torn, whole)
    assert news.new == 1
    ((name, trouble),) = news.not_taken
    assert (name, trouble.fault) == ("torn.einlass", BundleFault.CUT)


def test_a_single_one_that_cannot_be_taken_is_trouble_and_leaves_no_line(left: Ledger, stick: Path) -> None:
    (stick / "stand.einlass").write_text("{}")
    with pytest.raises(BundleTrouble):
        done(left, MergeBundles((stick / "stand.einlass",)))
    assert left.trail() == ()


def test_each_order_leaves_a_line_without_names_and_without_the_key(left: Ledger, right: Ledger, stick: Path) -> None:
    merged(left, taken(right, stick).path)
    taken(left, stick)
    done(left, ShowKey())
    done(left, ChooseKey(ExchangeKey(bytes(32))))
    lines = left.trail()
    assert {line.operator for line in lines} == {Operator.ORGANISER}
    assert [line.what for line in lines] == ["exchange-key-chosen", "exchange-key-shown", "bundle", "merge"]
    assert "elikkaya" not in repr(lines)
    assert "EX1" not in repr(lines)


def test_the_key_is_shown_and_another_one_chosen(left: Ledger) -> None:
    before, other = ExchangeKey.from_station(KEY), ExchangeKey(bytes(32))
    assert done(left, AskKeyMark()) == KeyMark(before.mark)
    assert done(left, ShowKey()) == KeyShown(before)
    assert done(left, ChooseKey(other)) == KeyMark(other.mark)
    assert done(left, ShowKey()) == KeyShown(other)


def test_asking_for_the_mark_leaves_no_line(left: Ledger) -> None:
    done(left, AskKeyMark())
    assert left.trail() == ()


def test_stations_with_other_keys_understand_each_other_once_one_has_taken_over_the_key(
    left: Ledger, right: Ledger, stick: Path
) -> None:
    done(right, ChooseKey(ExchangeKey(bytes(32))))
    path = taken(right, stick).path
    with pytest.raises(BundleTrouble) as caught:
        done(left, MergeBundles((path,)))
    assert caught.value.fault is BundleFault.OTHER_KEY
    shown = done(right, ShowKey())
    assert isinstance(shown, KeyShown)
    done(left, ChooseKey(ExchangeKey.from_text(shown.key.text)))
    assert merged(left, path).new == 1


def test_what_leaves_practice_opens_at_no_real_station_even_where_all_name_one_key_file(
    left: Ledger, tmp_path: Path, stick: Path
) -> None:
    folder, clock = tmp_path / "practice", Clock()
    environ = {"EINLASS_KEY_FILE": str(tmp_path / "practice.key")}
    key = station_key(folder, environ)

    def practice() -> Ledger:
        return Ledger(open_station(station_path(folder), key, clock=clock), RULES)

    practice().close()
    rooms = Rooms(read_event(), Path("event.toml"), folder, practice, clock, environ=environ)
    news = bundle_tasks(rooms)[TakeBundle](TakeBundle(stick), lambda done, of: None)
    assert isinstance(news, BundleTaken)
    with pytest.raises(BundleTrouble) as caught:
        merged(left, news.path)
    assert caught.value.fault is BundleFault.OTHER_KEY


def test_nothing_of_a_person_is_in_the_repr(left: Ledger, right: Ledger, stick: Path) -> None:
    assert "Çelikkaya" not in repr(merged(left, taken(right, stick).path))
