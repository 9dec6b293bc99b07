"""Opening a station's file: what is refused, what is backed up, who the station is."""

from __future__ import annotations

import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.connection import open_station, station_path
from db.engine import OLDEST_SQLITE, Database, connect, require_current_sqlite
from db.ledger import Ledger
from db.schema import APPLICATION_ID, NAMES, migrations
from kiosk.domain.trouble import StoreTrouble
from tests.db.stations import KEY, MORNING, Clock, open_ledger, written_bytes
from tests.people import DAY_1


def open_here(folder: Path, key: bytes = KEY) -> Database:
    """Open and close as the program does; the database afterwards, as it lies there."""
    open_station(station_path(folder), key, clock=Clock()).close()
    return connect(station_path(folder), key)


def value(db: Database, sql: str) -> object:
    return db.execute(sql).fetchone()[0]


def test_every_commit_reaches_the_disk(ledger: Ledger) -> None:
    db = ledger.file.db
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    assert [value(db, f"pragma {name}") for name in pragmas] == ["wal", 2, 1, 1]


def test_only_the_owner_reads_the_file(ledger: Ledger, tmp_path: Path) -> None:
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("einlass.db*")}
    assert modes == {"einlass.db": 0o600, "einlass.db-wal": 0o600, "einlass.db-shm": 0o600}


@pytest.mark.parametrize("closed", [False, True])
def test_no_name_stands_in_the_file(ledger: Ledger, tmp_path: Path, closed: bool) -> None:
    ledger.reprint(ledger.registrations()[0].id, DAY_1, "helper")
    if closed:
        ledger.close()
    for written in written_bytes(tmp_path).values():
        for word in ("Aylin", "Çelikkaya", "Dorfmuseum", "TICKET-1", "SQLite format"):
            assert word.encode() not in written


def test_a_wrong_key_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    open_here(tmp_path).close()
    before = station_path(tmp_path).read_bytes()
    with pytest.raises(StoreTrouble, match=r"einlass\.db does not open with this key"):
        open_here(tmp_path, bytes(32))
    assert station_path(tmp_path).read_bytes() == before


def test_a_wrong_key_says_nothing_on_standard_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    open_here(tmp_path).close()
    with pytest.raises(StoreTrouble):
        open_here(tmp_path, bytes(32))
    assert capfd.readouterr() == ("", "")


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    station_path(tmp_path).write_text("Liste der Gäste\n" * 1000, "utf-8")
    with pytest.raises(StoreTrouble, match="no file of Einlass"):
        open_here(tmp_path)


def test_an_unencrypted_database_is_refused(tmp_path: Path) -> None:
    plain = sqlite3.connect(station_path(tmp_path))
    plain.execute("create table t (x)")
    plain.close()
    with pytest.raises(StoreTrouble, match="no file of Einlass"):
        open_here(tmp_path)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    other = connect(station_path(tmp_path), KEY)
    other.execute("create table invoices (number)")
    other.close()
    with pytest.raises(StoreTrouble, match="another program"):
        open_here(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        "insert into _sqlite_migrations (migration_set, name, applied_at) values ('einlass', '999_new', '')",
        f"pragma user_version = {len(NAMES) + 1}",
    ],
)
def test_a_newer_file_is_refused_and_not_changed(tmp_path: Path, change: str) -> None:
    newer = open_here(tmp_path)
    newer.execute(change)
    newer.close()
    before = station_path(tmp_path).read_bytes()
    with pytest.raises(StoreTrouble, match="newer Einlass"):
        open_here(tmp_path)
    assert station_path(tmp_path).read_bytes() == before


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list").write_text("a file, not a folder")
    with pytest.raises(StoreTrouble, match="choose a folder"):
        open_here(tmp_path / "list" / "data")


def test_an_old_sqlite_is_refused() -> None:
    with pytest.raises(StoreTrouble, match=r"3\.51\.2"):
        require_current_sqlite((3, 51, 2))


def test_the_sqlite_in_use_is_current(ledger: Ledger) -> None:
    version = str(value(ledger.file.db, "select sqlite_version()"))
    assert tuple(map(int, version.split("."))) >= OLDEST_SQLITE


@pytest.fixture
def old_folder(tmp_path: Path) -> Path:
    """A folder whose file a program with only the first migration has written, with one person in it."""
    old = connect(station_path(tmp_path), KEY)
    migrations.apply(old, stop_before=NAMES[1])
    old.execute(f"pragma application_id = {APPLICATION_ID}")
    old.execute("pragma user_version = 1")
    old.execute(
        "insert into registrations values"
        " ('R1', 'TICKET-1', '', 'Aylin', 'Çelikkaya', '', '', '', 'onsite', 'confirmed', '', 'de', '', 'Btoken')"
    )
    old.close()
    return tmp_path


def test_an_old_file_is_migrated_with_its_people(old_folder: Path) -> None:
    ledger = open_ledger(old_folder)
    assert [person.attendee.first_name for person in ledger.registrations()] == ["Aylin"]
    assert ledger.to_print() == ()
    ledger.close()


def test_an_old_file_is_backed_up_before_it_is_migrated(old_folder: Path) -> None:
    open_here(old_folder).close()
    (backup,) = old_folder.glob("einlass-before-*")
    assert backup.name == "einlass-before-002_badge_jobs-20240220T073000000000Z.db"
    copy = connect(backup, KEY)
    assert value(copy, "select last_name from registrations") == "Çelikkaya"
    assert [migration.name for migration in migrations.applied(copy)] == [NAMES[0]]
    copy.close()


def test_the_backup_is_encrypted_and_for_its_owner_only(old_folder: Path) -> None:
    open_here(old_folder).close()
    (backup,) = old_folder.glob("einlass-before-*")
    assert "Çelikkaya".encode() not in backup.read_bytes()
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_without_a_backup_nothing_is_migrated(old_folder: Path) -> None:
    (old_folder / "einlass-before-002_badge_jobs-20240220T073000000000Z.db").write_text("in the way")
    with pytest.raises(StoreTrouble, match="backup"):
        open_here(old_folder)
    untouched = connect(station_path(old_folder), KEY)
    assert [migration.name for migration in migrations.applied(untouched)] == [NAMES[0]]
    untouched.close()


def test_a_current_file_is_not_backed_up(tmp_path: Path) -> None:
    open_here(tmp_path).close()
    open_here(tmp_path).close()
    assert list(tmp_path.glob("einlass-before-*")) == []


def test_a_station_stays_itself(tmp_path: Path) -> None:
    stations = set()
    for name in ("Left", "Left", None):
        ledger = open_ledger(tmp_path, station=name)
        stations.add((ledger.file.station, ledger.file.name))
        ledger.close()
    assert len(stations) == 1


def test_another_name_makes_a_copied_folder_another_station(tmp_path: Path) -> None:
    first = open_ledger(tmp_path, station="Left")
    first.close()
    second = open_ledger(tmp_path, station="Right")
    second.close()
    assert second.file.name == "Right"
    assert second.file.station != first.file.station


@pytest.mark.parametrize("name", ["", "x" * 61, "Left\nRight"])
def test_a_name_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreTrouble, match="name"):
        open_ledger(tmp_path, station=name)


def test_a_clock_in_another_zone_is_kept_in_utc(tmp_path: Path) -> None:
    clock = Clock(datetime.fromisoformat("2024-02-20T08:30:00+01:00"))
    station = open_station(station_path(tmp_path), KEY, clock=clock)
    assert station.now() == MORNING
    assert station.now().tzinfo is UTC
    station.close()
