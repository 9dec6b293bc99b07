"""Asking SQLite whether anybody can read a file, and reading one without touching it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from db.connection import station_path
from db.engine import Error, connect, opens_without_key
from db.ledger import Ledger
from kiosk.domain.ticket import TicketCode
from tests.db.stations import KEY
from tests.people import DAY_1


def test_a_stations_file_opens_with_its_key_only(ledger: Ledger, tmp_path: Path) -> None:
    assert not opens_without_key(station_path(tmp_path))


def test_a_plain_file_is_open_to_anybody(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("create table people (name text)")
    plain.close()
    assert opens_without_key(tmp_path / "plain.db")


def test_what_is_not_there_nobody_can_read_and_it_is_not_made(tmp_path: Path) -> None:
    assert not opens_without_key(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_asking_takes_no_lock_from_who_has_it_open(ledger: Ledger, tmp_path: Path) -> None:
    ledger.file.db.execute("begin immediate")
    opens_without_key(station_path(tmp_path))
    other = connect(station_path(tmp_path), KEY)
    other.execute("pragma busy_timeout = 0")
    with pytest.raises(Error, match="locked"):
        other.execute("begin immediate")
    other.close()
    ledger.file.db.rollback()
    assert ledger.admit(TicketCode("TICKET-1"), DAY_1, "attendee").jobs


def test_a_reader_writes_nothing(ledger: Ledger, tmp_path: Path) -> None:
    reader = connect(station_path(tmp_path), KEY, read_only=True)
    assert reader.execute("select count(*) from registrations").fetchone() == (6,)
    with pytest.raises(Error, match="readonly"):
        reader.execute("delete from registrations")
    reader.close()
