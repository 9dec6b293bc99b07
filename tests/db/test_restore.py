"""Taking a backup back: the drill, what is refused, what is kept aside, and SIGKILL in the middle."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from db.backups import Backup, take
from db.connection import station_path
from db.erasure import erase, replay_erasures
from db.restore import Restored, restore
from db.station import StationFile
from kiosk.domain.registration import RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import StoreTrouble
from tests.conftest import ROOT
from tests.db.stations import KEY, MORNING, PEOPLE, Clock, attendance, content, import_people, open_ledger
from tests.people import DAY_1


def nobody(_file: StationFile, _memory: Path, _beside: Path) -> int:
    """Nobody was erased."""
    return 0


def put_back(backup: Path, data: Path, replay: Callable[[StationFile, Path, Path], int] = nobody) -> Restored:
    return restore(backup, station_path(data), KEY, clock=Clock(), replay=replay)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def backup(data: Path, tmp_path: Path) -> Backup:
    """A backup with one check-in, of a station that has let one more in since; nobody has its file open."""
    (tmp_path / "stick").mkdir()
    clock = Clock()
    ledger = open_ledger(data, clock)
    import_people(ledger)
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    made = take(ledger.file, KEY, tmp_path / "stick")
    clock.advance(timedelta(minutes=3))
    ledger.admit(TicketCode("TICKET-6"), DAY_1, "attendee")
    ledger.close()
    return made


def people_in(data: Path) -> list[str]:
    ledger = open_ledger(data)
    inside = [person for person, _day, _at, _entry in attendance(ledger)]
    ledger.close()
    return inside


def test_the_drill_the_disk_is_gone_and_the_station_goes_on_with_the_backup(backup: Backup, data: Path) -> None:
    for part in data.iterdir():
        part.unlink()
    restored = put_back(backup.path, data)
    assert restored == Restored(len(PEOPLE), MORNING, 0, None)
    assert people_in(data) == ["R1"]


def test_the_file_of_before_is_kept_aside_whole(backup: Backup, data: Path) -> None:
    ledger = open_ledger(data)
    before = content(ledger)
    ledger.close()
    restored = put_back(backup.path, data)
    assert people_in(data) == ["R1"]
    assert restored.aside is not None
    restored.aside.rename(station_path(data))
    ledger = open_ledger(data)
    assert content(ledger) == before
    ledger.close()


def test_nothing_else_is_left_in_the_folder(backup: Backup, data: Path) -> None:
    restored = put_back(backup.path, data)
    assert restored.aside is not None
    assert {path.name for path in data.iterdir()} == {"einlass.db", restored.aside.name}


def test_the_backup_stays_as_it_was(backup: Backup, data: Path) -> None:
    before = backup.path.read_bytes()
    put_back(backup.path, data)
    assert backup.path.read_bytes() == before


def test_who_was_erased_since_is_erased_again_before_anybody_sees_the_file(backup: Backup, data: Path) -> None:
    seen: list[tuple[bool, Path, Path]] = []

    def erase(file: StationFile, memory: Path, beside: Path) -> int:
        seen.append((file.path == station_path(data), memory, beside))
        with file.writing() as db:
            db.execute("update registrations set organisation = '' where id = 'R1'")
        return 1

    restored = put_back(backup.path, data, erase)
    assert (restored.erased, seen) == (1, [(False, data, backup.path.parent)])
    ledger = open_ledger(data)
    people = {person.id: person for person in ledger.registrations()}
    ledger.close()
    assert people["R1"].attendee.organisation == ""  # type: ignore[index]


def test_a_file_in_use_is_not_replaced(backup: Backup, data: Path) -> None:
    ledger = open_ledger(data)
    ledger.registrations()
    with pytest.raises(StoreTrouble, match="in use"):
        put_back(backup.path, data)
    assert not ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    ledger.close()
    assert people_in(data) == ["R1", "R6"]
    assert {path.name for path in data.iterdir()} == {"einlass.db"}


def test_a_backup_of_another_key_is_refused(backup: Backup, data: Path) -> None:
    with pytest.raises(StoreTrouble, match="does not open with this key"):
        restore(backup.path, station_path(data), bytes(32), clock=Clock(), replay=nobody)
    assert people_in(data) == ["R1", "R6"]


def test_a_damaged_backup_is_refused(backup: Backup, data: Path) -> None:
    damaged = bytearray(backup.path.read_bytes())
    damaged[9000:9400] = bytes(400)
    backup.path.write_bytes(damaged)
    with pytest.raises(StoreTrouble):
        put_back(backup.path, data)
    assert people_in(data) == ["R1", "R6"]
    assert {path.name for path in data.iterdir()} == {"einlass.db"}


def test_a_copy_of_a_file_in_use_is_no_backup(data: Path, tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path / "other")
    import_people(ledger)
    with pytest.raises(StoreTrouble, match="not whole"):
        put_back(station_path(tmp_path / "other"), data)
    ledger.close()


def test_the_stations_own_file_is_no_backup_of_itself(backup: Backup, data: Path) -> None:
    with pytest.raises(StoreTrouble, match="own file"):
        put_back(station_path(data), data)


def test_a_missing_backup_is_told(data: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble, match="No such file"):
        put_back(tmp_path / "none.db", data)


def test_a_damaged_file_is_set_aside_with_all_its_parts(backup: Backup, data: Path) -> None:
    station_path(data).write_bytes(b"nothing that opens" * 1000)
    Path(f"{station_path(data)}-wal").write_bytes(b"what was in its log")
    restored = put_back(backup.path, data)
    assert people_in(data) == ["R1"]
    assert restored.aside is not None
    assert Path(f"{restored.aside}-wal").read_bytes() == b"what was in its log"


PROGRAM = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
from db import restore

moment = int(sys.argv[3])
real = restore.sync_file if moment == 0 else restore.sync_folder

def stop(path):
    print("in the middle", flush=True)
    sys.stdin.read()

setattr(restore, "sync_file" if moment == 0 else "sync_folder", stop)
key, target = bytes.fromhex("{KEY.hex()}"), Path(sys.argv[2])
restore.restore(Path(sys.argv[1]), target, key, clock=lambda: datetime.now(UTC), replay=lambda *_: 0)
"""


@pytest.mark.parametrize("moment", [0, 1], ids=["while copying", "after the old file has a second name"])
def test_killed_in_the_middle_the_old_file_is_still_there(backup: Backup, data: Path, moment: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(backup.path), str(station_path(data)), str(moment)],
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
    assert people_in(data) == ["R1", "R6"]
    put_back(backup.path, data)
    assert people_in(data) == ["R1"]


def test_an_old_backup_brings_nobody_back_who_was_erased_since(backup: Backup, data: Path) -> None:
    ledger = open_ledger(data)
    erase(ledger.file, [RegistrationId("R1")], DAY_1, "organiser")
    ledger.close()
    assert put_back(backup.path, data, replay_erasures).erased == 1
    ledger = open_ledger(data)
    names = {person.attendee.last_name for person in ledger.registrations()}
    ledger.close()
    assert "Çelikkaya" not in names
    assert "Brzęczyk" in names
    assert people_in(data) == ["R1"]
