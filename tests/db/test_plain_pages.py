"""An encrypted file page by page in plain."""

from __future__ import annotations

from pathlib import Path

from db.ledger import Ledger
from db.plain_pages import pages_in_plain
from tests.db.stations import KEY

NAME = "Çelikkaya".encode()


def test_what_the_file_holds_is_in_its_pages(ledger: Ledger) -> None:
    ledger.file.db.execute("pragma wal_checkpoint(truncate)")
    path = ledger.file.path
    ledger.close()
    content = path.read_bytes()
    assert NAME not in content
    assert NAME in (pages_in_plain(content, KEY) or b"")


def test_the_write_ahead_log_is_read_as_well(ledger: Ledger, tmp_path: Path) -> None:
    log = ledger.file.path.with_name("einlass.db-wal")
    copy = tmp_path / "copy"
    copy.write_bytes(log.read_bytes())
    assert NAME in (pages_in_plain(copy.read_bytes(), KEY) or b"")


def test_another_key_opens_nothing(ledger: Ledger) -> None:
    ledger.file.db.execute("pragma wal_checkpoint(truncate)")
    path = ledger.file.path
    ledger.close()
    assert pages_in_plain(path.read_bytes(), bytes(32)) is None


def test_what_is_no_database_has_no_pages() -> None:
    assert pages_in_plain(b"a text", KEY) is None
    assert pages_in_plain(b"SQLite format 3\0" + bytes(4080), KEY) is None
