"""Backups on a second medium: whole or not there, encrypted, told apart by station, and not more than are wanted."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.backup import draft_of
from db.backups import NEWEST, backup_name, backups_in, kept, take
from db.connection import open_station
from db.engine import connect
from db.ledger import Ledger
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble
from tests.conftest import ROOT
from tests.db.stations import KEY, MORNING, Clock, content, open_ledger
from tests.people import DAY_1, RULES

STATION = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001"


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_holds_everything_and_opens_with_the_same_key(ledger: Ledger, medium: Path) -> None:
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    backup = take(ledger.file, KEY, medium)
    copy = Ledger(open_station(backup.path, KEY, clock=Clock()), RULES)
    assert content(copy) == content(ledger)
    copy.close()


def test_a_backup_is_encrypted_and_readable_by_nobody_else(ledger: Ledger, medium: Path) -> None:
    backup = take(ledger.file, KEY, medium)
    written = backup.path.read_bytes()
    assert not written.startswith(b"SQLite format 3")
    assert b"Dorfmuseum" not in written
    assert backup.path.stat().st_mode & 0o077 == 0


def test_its_name_says_station_and_time_and_nobody(ledger: Ledger, medium: Path) -> None:
    backup = take(ledger.file, KEY, medium)
    assert backup.path.name == backup_name(ledger.file.name, ledger.file.station, MORNING)
    assert backup_name("Eingang Süd/1", STATION, MORNING) == "einlass-eingang-sued-1-ffff0001-20240220T073000000000Z.db"


def test_the_newest_comes_first_and_only_of_this_station(ledger: Ledger, clock: Clock, medium: Path) -> None:
    first = take(ledger.file, KEY, medium)
    clock.advance(timedelta(minutes=5))
    second = take(ledger.file, KEY, medium)
    (medium / backup_name("other", STATION, MORNING)).touch()
    assert backups_in(medium, ledger.file.station) == (second, first)


def test_a_missing_medium_is_told_and_never_made(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble, match="plug the medium in"):
        take(ledger.file, KEY, tmp_path / "gone")
    assert not (tmp_path / "gone").exists()


def test_a_full_medium_leaves_the_older_backups_and_no_half_one(
    ledger: Ledger, medium: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = take(ledger.file, KEY, medium)

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("db.backup.sync_file", full)
    monkeypatch.setattr(ledger.file, "_clock", lambda: MORNING + timedelta(minutes=5))
    with pytest.raises(StoreTrouble, match="No space left"):
        take(ledger.file, KEY, medium)
    assert list(medium.iterdir()) == [first.path]


def test_what_a_killed_station_left_is_cleared_away(ledger: Ledger, medium: Path) -> None:
    old = medium / backup_name(ledger.file.name, ledger.file.station, MORNING - timedelta(hours=1))
    draft_of(old).touch()
    young = medium / backup_name(ledger.file.name, ledger.file.station, MORNING - timedelta(minutes=1))
    draft_of(young).touch()
    take(ledger.file, KEY, medium)
    assert not draft_of(old).exists()
    assert draft_of(young).exists()


def test_after_two_days_the_last_hour_each_hour_and_each_day_are_kept() -> None:
    now = datetime(2024, 2, 21, 18, 2, tzinfo=UTC)
    every_five_minutes = [now - timedelta(minutes=5 * step) for step in range(12 * 58)]
    left = sorted(kept(every_five_minutes, now), reverse=True)
    assert left[:NEWEST] == every_five_minutes[:NEWEST]
    assert len([each for each in left if now - each < timedelta(hours=24)]) in range(NEWEST + 22, NEWEST + 26)
    assert {each.date() for each in left} == {each.date() for each in every_five_minutes}
    assert len(left) < 45


def test_keeping_again_throws_nothing_away() -> None:
    now = datetime(2024, 2, 21, 18, 2, tzinfo=UTC)
    once = kept([now - timedelta(minutes=7 * step) for step in range(400)], now)
    assert kept(once, now) == once


PROGRAM = f"""
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from db import backup, backups
from db.connection import open_station, station_path

file = open_station(station_path(Path(sys.argv[1])), bytes.fromhex("{KEY.hex()}"), clock=lambda: datetime.now(UTC))

def stop(path):
    print("in the middle", flush=True)
    sys.stdin.read()

backup.sync_file = stop
backups.take(file, bytes.fromhex("{KEY.hex()}"), Path(sys.argv[2]))
"""


def test_killed_in_the_middle_there_is_no_backup_of_that_name(ledger: Ledger, tmp_path: Path, medium: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path), str(medium)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "in the middle\n"
    process.kill()
    process.communicate()
    assert backups_in(medium, ledger.file.station) == ()
    assert take(ledger.file, KEY, medium).path.is_file()


def test_somebody_is_let_in_while_a_backup_is_read(ledger: Ledger, tmp_path: Path) -> None:
    """The copy is one look at the file: whoever writes meanwhile neither waits nor is half in it."""
    other = open_ledger(tmp_path)
    other.file.db.execute("begin")
    other.file.db.execute("select count(*) from registrations").fetchone()
    assert ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    assert other.file.db.execute("select count(*) from attendance").fetchone() == (0,)
    other.file.db.rollback()
    other.close()


def test_a_copy_that_is_not_sound_is_no_backup(ledger: Ledger, medium: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(path: Path, key: bytes) -> object:
        content = bytearray(path.read_bytes())
        content[5000:5100] = bytes(100)
        path.write_bytes(content)
        return connect(path, key)

    monkeypatch.setattr("db.backup.connect", damaged)
    with pytest.raises(StoreTrouble):
        take(ledger.file, KEY, medium)
    assert list(medium.iterdir()) == []
