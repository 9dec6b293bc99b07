"""The key that the stations of an event have in common, and the one that each of them signs with."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.exchange.key import exchange_key, is_agreed, signing_key, station_keys, use_exchange_key
from db.ledger import Ledger
from db.settings_table import keep
from kiosk.domain.trouble import StoreTrouble
from kiosk.sealing import ExchangeKey
from tests.db.stations import KEY, open_ledger, written_bytes

AGREED = ExchangeKey(bytes(32))


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Where this station's key file lies."""
    path = tmp_path / "station.key"
    path.write_text(KEY.hex())
    path.chmod(0o600)
    return {"EINLASS_KEY_FILE": str(path)}


def test_stations_with_one_key_file_agree_without_doing_anything(
    ledger: Ledger, tmp_path: Path, environ: dict[str, str]
) -> None:
    other = open_ledger(tmp_path / "other", station="Right door")
    assert exchange_key(ledger.file, environ) == exchange_key(other.file, environ) == ExchangeKey.from_station(KEY)
    assert not is_agreed(ledger.file)
    other.close()


def test_a_key_that_was_agreed_on_counts(ledger: Ledger, environ: dict[str, str]) -> None:
    use_exchange_key(ledger.file, AGREED)
    assert exchange_key(ledger.file, environ) == station_keys(ledger.file, environ).exchange == AGREED
    assert is_agreed(ledger.file)


def test_it_lies_in_the_encrypted_file_only(ledger: Ledger, tmp_path: Path) -> None:
    use_exchange_key(ledger.file, AGREED)
    for content in written_bytes(tmp_path).values():
        assert AGREED.text.encode() not in content


def test_a_key_that_cannot_be_read_is_trouble_that_does_not_tell_it(ledger: Ledger, environ: dict[str, str]) -> None:
    with ledger.file.writing() as rows:
        keep(rows, "exchange-key", "EX1-HALF-OF-IT")
    with pytest.raises(StoreTrouble, match="exchange-key --use") as caught:
        exchange_key(ledger.file, environ)
    assert "HALF" not in str(caught.value)


def test_each_station_signs_with_a_key_of_its_own_and_always_the_same(environ: dict[str, str]) -> None:
    def public(station: str) -> bytes:
        return signing_key(KEY, station).public_key().public_bytes_raw()

    assert public("one") == public("one") != public("two")


def test_neither_key_is_in_a_repr(ledger: Ledger, environ: dict[str, str]) -> None:
    keys = station_keys(ledger.file, environ)
    assert repr(keys) == "StationKeys(exchange=ExchangeKey())"
