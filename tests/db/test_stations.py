"""What the journal knows of other stations: when each has written something last."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from db.stations import last_entries
from kiosk.domain.registration import RegistrationId
from kiosk.domain.station import LastEntry
from tests.db.bundles import merge_bundle, write_bundle
from tests.db.stations import MORNING, Clock, import_people, open_ledger
from tests.people import DAY_1

EVENT = "an invented event"


def test_a_station_is_known_after_a_merge_with_its_newest_entry(tmp_path: Path) -> None:
    clock = Clock()
    left = open_ledger(tmp_path / "left", clock, station="Left door")
    right = open_ledger(tmp_path / "right", clock, station="Right door")
    for ledger in (left, right):
        import_people(ledger)
    left.admit_registration(RegistrationId("R1"), DAY_1, "helper")
    clock.advance(timedelta(minutes=5))
    right.admit_registration(RegistrationId("R6"), DAY_1, "helper")
    write_bundle(right.file, tmp_path / "stick", EVENT)
    merge_bundle(left.file, tmp_path / "stick", EVENT)
    assert last_entries(left.file) == (
        LastEntry("Right door", MORNING + timedelta(minutes=5)),
        LastEntry("Left door", MORNING, here=True),
    )
    left.close()
    right.close()


def test_a_new_file_knows_nobody(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    assert last_entries(ledger.file) == ()
    ledger.close()
