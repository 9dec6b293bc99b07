"""Bundles between stations of tests, which all have the same key file."""

from __future__ import annotations

from pathlib import Path

from db import bundle
from db.exchange.key import StationKeys, signing_key
from db.ledger import Ledger
from db.station import StationFile
from kiosk.domain.bundle import MergeReport
from kiosk.sealing import ExchangeKey
from tests.db.stations import KEY

EVENT = "gemeinsam-digital-2024"
EXCHANGE_KEY = ExchangeKey.from_station(KEY)


def keys_of(file: StationFile) -> StationKeys:
    """What this station seals and signs with."""
    return StationKeys(EXCHANGE_KEY, signing_key(KEY, file.station))


def write_bundle(file: StationFile, path: Path, event: str = EVENT) -> int:
    """Write all that a station knows; the number of entries."""
    return bundle.write_bundle(file, path, event, keys_of(file)).entries


def merge_bundle(file: StationFile, path: Path, event: str = EVENT) -> MergeReport:
    """Take it in."""
    return bundle.merge_bundle(file, path, event, EXCHANGE_KEY)


def carry(source: Ledger, target: Ledger, folder: Path) -> MergeReport:
    """Bring what `source` knows to `target` on a stick."""
    write_bundle(source.file, folder / "stick")
    return merge_bundle(target.file, folder / "stick")
