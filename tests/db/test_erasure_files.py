"""What lies beside the file: removed, and searched afterwards."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from db.backup import back_up
from db.bundle_format import FORMAT
from db.erasure_files import (
    Places,
    clear_logs,
    remove_backups,
    remove_badges,
    remove_exports,
    search_places,
)
from db.exports.sealed_zip import Sealed, new_password, seal
from db.ledger import Ledger
from db.spellings import sought
from db.traces import Search
from kiosk.domain.erasing import Counted, Gap, NotSearched, Sort, Trace
from tests.db.stations import KEY

WANTED = sought([{"first_name": "Aylin", "last_name": "Çelikkaya"}], [], "")
SEARCH = Search(WANTED)


def nothing(_done: int, _of: int) -> None:
    """Nobody looks how far the search is."""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A data folder with everything that may lie in it, and a medium for backups."""
    folder, medium = tmp_path / "data", tmp_path / "medium"
    for each in (folder / "badges", folder / "exports", medium):
        each.mkdir(parents=True)
    for job in ("J1", "J2"):
        (folder / "badges" / f"badge-{job}.pdf").write_bytes(b"a page")
    (folder / "badges" / "tmp123.part").write_bytes(b"half a page")
    (folder / "exports" / "with.csv").write_text("R1;Çelikkaya\n", "utf-8")
    (folder / "exports" / "without.csv").write_text("R2;Öz\n", "utf-8")
    (folder / "einlass.log").write_text("nobody\n", "utf-8")
    (folder / "einlass.log.1").write_text("Çelikkaya\n", "utf-8")
    (folder / "desk.log.1").write_text("nobody\n", "utf-8")
    return Places(folder, (folder / "badges",), medium)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_badges_of_one_person_are_removed(places: Places) -> None:
    assert remove_badges(places, ["J1"], everybody=False) == Counted(Sort.BADGE_FILES, 1)
    assert names(places.badges[0]) == ["badge-J2.pdf", "tmp123.part"]


def test_all_badges_are_removed_and_half_ones_as_well(places: Places) -> None:
    (places.badges[0] / "not-ours.pdf").write_bytes(b"")
    assert remove_badges(places, ["J1"], everybody=True).number == 3
    assert names(places.badges[0]) == ["not-ours.pdf"]


def test_exports_that_name_the_person_are_removed(places: Places) -> None:
    assert remove_exports(places, SEARCH, KEY, everybody=False).number == 1
    assert names(places.folder / "exports") == ["without.csv"]


def test_exports_in_folders_of_their_own_and_those_that_nobody_can_look_into_are_removed(places: Places) -> None:
    exports = places.folder / "exports"
    (exports / "certificates").mkdir()
    (exports / "certificates" / "1.csv").write_text("R1;Çelikkaya\n", "utf-8")
    (exports / "certificates" / "2.csv").write_text("R2;Öz\n", "utf-8")
    seal([Sealed(exports / "without.csv", "table.csv")], exports / "table.zip", new_password(), datetime(2024, 2, 20))
    (exports / "state.einlass").write_bytes(f'{{"format":"{FORMAT}"}}\n'.encode() + bytes(range(256)))
    assert remove_exports(places, SEARCH, KEY, everybody=False).number == 4
    assert names(exports) == ["certificates", "without.csv"]
    assert names(exports / "certificates") == ["2.csv"]


def test_logs_that_name_the_person_are_removed_and_the_newest_is_emptied(places: Places) -> None:
    (places.folder / "einlass.log").write_text("Çelikkaya\n", "utf-8")
    assert clear_logs(places, SEARCH, KEY, everybody=False).number == 2
    assert (places.folder / "einlass.log").read_bytes() == b""
    assert names(places.folder) == ["badges", "desk.log.1", "einlass.log", "exports"]


def test_of_everybody_all_old_logs_are_removed(places: Places) -> None:
    clear_logs(places, SEARCH, KEY, everybody=True)
    assert names(places.folder) == ["badges", "einlass.log", "exports"]
    assert (places.folder / "einlass.log").read_text("utf-8") == "nobody\n"


def test_backups_are_removed_but_the_newest_and_those_of_others(places: Places, ledger: Ledger) -> None:
    assert places.backups is not None
    for path in (places.folder / "einlass-before-007.db", places.backups / "old.db", places.backups / "new.db"):
        back_up(ledger.file.db, KEY, path)
    back_up(ledger.file.db, KEY, places.folder / "einlass.db")
    (places.backups / "other.db").write_bytes(bytes(range(256)) * 16)
    assert remove_backups(places, KEY, places.backups / "new.db").number == 2
    assert names(places.backups) == ["new.db", "other.db"]
    assert "einlass.db" in names(places.folder)


def test_traces_are_named_by_file_and_never_by_content(places: Places) -> None:
    found = search_places(places, WANTED, KEY, nothing)
    assert found.traces == (Trace("einlass.log.1", 1), Trace("exports/with.csv", 1))
    assert "elikkaya" not in repr(found)
    assert len(found.searched) == 8


def test_a_name_in_the_name_of_a_file_is_a_trace(places: Places) -> None:
    (places.folder / "aylin-celikkaya.txt").write_bytes(b"")
    places_of_traces = [trace.place for trace in search_places(places, WANTED, KEY, nothing).traces]
    assert "aylin-celikkaya.txt" in places_of_traces


def test_a_medium_that_is_missing_and_a_file_that_cannot_be_read_are_told(places: Places) -> None:
    assert places.backups is not None
    (places.folder / "strange.db").write_bytes(bytes(range(256)) * 16)
    places.backups.rmdir()
    gaps = search_places(places, WANTED, KEY, nothing).gaps
    assert gaps == (Gap(NotSearched.UNREADABLE, "strange.db"), Gap(NotSearched.BACKUP_MISSING, str(places.backups)))


def test_links_are_not_followed(places: Places, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.txt").write_text("Çelikkaya", "utf-8")
    (places.folder / "link.txt").symlink_to(tmp_path / "elsewhere.txt")
    assert all(each.place != "link.txt" for each in search_places(places, WANTED, KEY, nothing).searched)
