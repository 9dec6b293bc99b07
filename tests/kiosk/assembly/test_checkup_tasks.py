"""The morning check of a whole station, with a real encrypted file, real templates and a folder for a printer."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from db.connection import station_path
from db.ledger import Ledger
from kiosk.assembly.backup_tasks import NoBackupFolder, backup_taker, backup_tasks
from kiosk.assembly.checkup_tasks import checkup_tasks
from kiosk.assembly.office_tasks import office_tasks
from kiosk.assembly.rooms import Rooms
from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.checkup.orders import BadgePrinted, LetBeHeard, LookAt, LookedAt, Part, PrintTestBadge, WasHeard
from kiosk.domain.printer import PrinterFault
from kiosk.domain.ticket import TicketCode
from kiosk.domain.trouble import PrinterTrouble
from kiosk.office.backups import BackUpNow, BackupTaken
from kiosk.settings import DEFAULT_EVENT, read_event
from tests.cups_lab import CupsLab
from tests.db.stations import KEY, MORNING, PEOPLE, Clock, import_people, open_ledger
from tests.people import DAY_1

NOW = MORNING.replace(year=datetime.now().astimezone().year + 1)  # later than this program was put here


def untold(_done: int, _of: int) -> None:
    """Nobody wants to know how far it is."""


@pytest.fixture
def rooms(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rooms:
    """A station with six people; what badges it prints go into a folder."""
    (tmp_path / "keys").mkdir()
    key = tmp_path / "keys" / "station.key"
    key.write_text(KEY.hex() + "\n", "ascii")
    key.chmod(0o600)
    monkeypatch.setenv("EINLASS_KEY_FILE", str(key))
    data = tmp_path / "data"
    ledger = open_ledger(data)
    import_people(ledger)
    ledger.close()
    write(data, '[[printers]]\nfolder = "badges"\n[voice]\nsounds = false\nspeech = false\n')
    event = read_event()

    def opened() -> Ledger:
        return open_ledger(data, rules=event.rules)

    return Rooms(event, DEFAULT_EVENT, data, opened, Clock(NOW))


def write(data: Path, text: str) -> None:
    (data / "station.toml").write_text(text, "utf-8")


def found(rooms: Rooms, part: Part) -> dict[Check, Finding]:
    news = checkup_tasks(rooms)[LookAt](LookAt(part), untold)
    assert isinstance(news, LookedAt)
    assert [list(Check).index(each.check) for each in news.findings] == sorted(
        list(Check).index(each.check) for each in news.findings
    )
    return {finding.check: finding for finding in news.findings}


def test_every_order_has_a_task(rooms: Rooms) -> None:
    assert {LookAt, PrintTestBadge, LetBeHeard, BackUpNow} <= office_tasks(rooms).keys()


def test_what_is_known_at_once(rooms: Rooms) -> None:
    seen = found(rooms, Part.QUICK)
    assert seen[Check.FILE].remark is Remark.FILE_FINE
    assert seen[Check.ENCRYPTION].remark is Remark.ENCRYPTED
    assert seen[Check.BACKUP].remark is Remark.BACKUP_OFF
    assert seen[Check.CLOCK].remark is Remark.NO_EVENT_DAY
    assert (seen[Check.LIST].remark, seen[Check.LIST].number) == (Remark.LIST_LOADED, len(PEOPLE) - 1)
    assert seen[Check.HUB].light is seen[Check.PRETIX].light is Light.NONE
    assert {
        Check.DISK,
        Check.DISK_ENCRYPTION,
        Check.POWER,
        Check.NETWORK,
        Check.TIME_ZONE,
        Check.CLOCK_SYNC,
    } <= seen.keys()


def test_a_damaged_file_is_red(rooms: Rooms) -> None:
    station_path(rooms.folder).write_bytes(b"no database" * 1000)
    assert found(rooms, Part.QUICK)[Check.FILE].light is Light.RED


def test_a_clock_before_the_last_entry_is_red(rooms: Rooms) -> None:
    ledger = open_ledger(rooms.folder, Clock(NOW + timedelta(hours=1)))
    ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee")
    ledger.close()
    assert found(rooms, Part.QUICK)[Check.CLOCK].remark is Remark.CLOCK_BEHIND


def test_a_file_that_anybody_can_read_is_red(rooms: Rooms) -> None:
    import sqlite3

    station_path(rooms.folder).unlink()
    plain = sqlite3.connect(station_path(rooms.folder))
    plain.execute("create table people (name text)")
    plain.close()
    assert found(rooms, Part.QUICK)[Check.ENCRYPTION].remark is Remark.NOT_ENCRYPTED


def test_looking_takes_no_lock_from_a_station_that_has_the_file_open(rooms: Rooms) -> None:
    station = rooms.open_ledger()
    found(rooms, Part.QUICK)
    assert station.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs
    station.close()


def test_printers_and_badges_of_the_list(rooms: Rooms) -> None:
    seen = found(rooms, Part.SLOW)
    assert seen[Check.PRINTER].remark is Remark.ONLY_A_FOLDER
    assert seen[Check.BADGES].remark is Remark.BADGES_FINE
    assert seen[Check.SOUND].remark is Remark.SOUND_OFF


def test_a_template_that_is_missing_is_red(rooms: Rooms) -> None:
    door = rooms.event.door.model_copy(update={"badge_template": "none-such"})
    event = rooms.event.model_copy(update={"door": door})
    broken = Rooms(event, rooms.event_file, rooms.folder, rooms.open_ledger, rooms.clock)
    assert found(broken, Part.SLOW)[Check.BADGES].remark is Remark.NO_TEMPLATE


def test_a_printer_without_the_paper_that_badges_need_is_red(rooms: Rooms) -> None:
    write(rooms.folder, '[[printers]]\nfolder = "badges"\ntemplates = ["dymo-99014"]\n[voice]\nspeech = false\n')
    news = checkup_tasks(rooms)[LookAt](LookAt(Part.SLOW), untold)
    assert isinstance(news, LookedAt)
    missing = [each for each in news.findings if each.remark is Remark.NO_PRINTER_FOR]
    assert [(each.light, each.name) for each in missing] == [(Light.RED, rooms.event.door.badge_template)]


def test_a_help_desk_leaves_the_camera_to_the_station(rooms: Rooms) -> None:
    assert found(rooms, Part.CAMERA)[Check.CAMERA].remark is Remark.CAMERA_ELSEWHERE


def test_a_test_badge_comes_out_and_names_nobody(rooms: Rooms) -> None:
    news = checkup_tasks(rooms)[PrintTestBadge](PrintTestBadge("folder badges"), untold)
    assert news == BadgePrinted("folder badges")
    (badge,) = (rooms.folder / "badges").glob("badge-test-*.pdf")
    text = PdfReader(badge).pages[0].extract_text()
    assert "Probe" in text
    assert "Schild" in text


def test_an_unknown_printer_is_told(rooms: Rooms) -> None:
    with pytest.raises(PrinterTrouble, match="no printer"):
        checkup_tasks(rooms)[PrintTestBadge](PrintTestBadge("none"), untold)


def test_a_station_that_says_nothing_is_not_heard(rooms: Rooms) -> None:
    assert checkup_tasks(rooms)[LetBeHeard](LetBeHeard(), untold) == WasHeard(said=False)


# --- backups ----------------------------------------------------------------------------------------------


def test_a_backup_goes_into_the_folder_of_the_station_file_and_is_seen(rooms: Rooms, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    write(rooms.folder, f'[backup]\nfolder = "{tmp_path / "stick"}"\n')
    assert found(rooms, Part.QUICK)[Check.BACKUP].remark is Remark.NO_BACKUP_YET
    taken = backup_tasks(rooms)[BackUpNow](BackUpNow(), untold)
    assert isinstance(taken, BackupTaken)
    assert [path.name for path in (tmp_path / "stick").iterdir()] == [taken.name]
    assert found(rooms, Part.QUICK)[Check.BACKUP].remark is Remark.SAME_DISK
    ledger = rooms.open_ledger()
    assert [line.what for line in ledger.trail()] == ["backup"]
    ledger.close()


def test_a_folder_in_the_station_file_is_meant_from_where_that_lies(rooms: Rooms) -> None:
    write(rooms.folder, '[backup]\nfolder = "copies"\n')
    (rooms.folder / "copies").mkdir()
    taker = backup_taker(rooms)
    assert taker is not None
    assert (rooms.folder / "copies" / taker().name).is_file()


def test_a_medium_that_is_not_there_is_yellow(rooms: Rooms) -> None:
    write(rooms.folder, '[backup]\nfolder = "/media/none/such"\n')
    assert found(rooms, Part.QUICK)[Check.BACKUP].remark is Remark.NO_MEDIUM


def test_without_a_folder_the_order_says_what_to_do_and_nothing_is_made_regularly(rooms: Rooms) -> None:
    assert backup_taker(rooms) is None
    with pytest.raises(NoBackupFolder, match=r"\[backup\] folder"):
        backup_tasks(rooms)[BackUpNow](BackUpNow(), untold)


# --- real printers ----------------------------------------------------------------------------------------


def printers(rooms: Rooms) -> dict[str, Finding]:
    news = checkup_tasks(rooms)[LookAt](LookAt(Part.SLOW), untold)
    assert isinstance(news, LookedAt)
    return {finding.name: finding for finding in news.findings if finding.check is Check.PRINTER}


def test_the_test_badge_shows_that_a_real_printer_has_no_paper(rooms: Rooms, cups_lab: CupsLab) -> None:
    write(
        rooms.folder,
        '[[printers]]\nqueue = "badge"\n[[printers]]\nqueue = "label"\n[voice]\nsounds = false\nspeech = false\n',
    )
    cups_lab.mode("badge", "media-empty-error")
    # CUPS notices when it has something to print: that is what the test badge is for.
    checkup_tasks(rooms)[PrintTestBadge](PrintTestBadge("badge"), untold)
    deadline = time.monotonic() + 30
    while (found := printers(rooms))["badge"].light is Light.GREEN and time.monotonic() < deadline:
        time.sleep(0.1)
    assert (found["badge"].light, found["badge"].fault) == (Light.YELLOW, PrinterFault.PAPER_OUT)
    assert found["label"].light is Light.GREEN


def test_the_test_badge_comes_out_of_a_real_printer(rooms: Rooms, cups_lab: CupsLab) -> None:
    write(rooms.folder, '[[printers]]\nqueue = "badge"\n')
    checkup_tasks(rooms)[PrintTestBadge](PrintTestBadge("badge"), untold)
    deadline = time.monotonic() + 30
    while not any("test-" in title for title in cups_lab.titles("badge")) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert any("test-" in title for title in cups_lab.titles("badge"))
