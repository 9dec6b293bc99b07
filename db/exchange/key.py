"""The keys of the exchange: the one that the stations of an event have in common, and the one that only this one signs
with."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.key import station_key
from db.settings_table import keep, kept
from db.station import StationFile
from kiosk.domain.trouble import StoreTrouble
from kiosk.sealing import ExchangeKey

_AGREED = "exchange-key"


@dataclass(frozen=True, slots=True)
class StationKeys:
    """What this station seals with, and what it signs with."""

    exchange: ExchangeKey
    signing: Ed25519PrivateKey = field(repr=False)

    @property
    def public(self) -> str:
        """By which others know what this station has signed: 64 hexadecimal digits."""
        return self.signing.public_key().public_bytes_raw().hex()


def exchange_key(file: StationFile, environ: Mapping[str, str] = os.environ) -> ExchangeKey:
    """The key that was agreed on, or the one that all stations with this station's key file have in common.

    Raises StoreTrouble.
    """
    return _agreed(file) or ExchangeKey.from_station(station_key(file.path.parent, environ))


def is_agreed(file: StationFile) -> bool:
    """Whether a key was agreed on. Raises StoreTrouble."""
    return _agreed(file) is not None


def use_exchange_key(file: StationFile, key: ExchangeKey) -> None:
    """From now on this station has this key; it stands in its encrypted file only. Raises StoreTrouble."""
    with file.writing() as db:
        keep(db, _AGREED, key.text)


def station_keys(file: StationFile, environ: Mapping[str, str] = os.environ) -> StationKeys:
    """Both keys, by the key file of this station. Raises StoreTrouble."""
    raw = station_key(file.path.parent, environ)
    return StationKeys(_agreed(file) or ExchangeKey.from_station(raw), signing_key(raw, file.station))


def signing_key(station_key: bytes, station: str) -> Ed25519PrivateKey:
    """What the station with this id signs with.

    It follows from the key file and is not kept: a backup from before its first use would not have it, and whoever
    restored that would be a stranger to all other stations.
    """
    return Ed25519PrivateKey.from_private_bytes(
        HKDF(SHA256(), 32, salt=None, info=f"einlass signature {station}".encode()).derive(station_key)
    )


def _agreed(file: StationFile) -> ExchangeKey | None:
    with file.reading() as db:
        text = kept(db, _AGREED)
    if text is None:
        return None
    try:
        return ExchangeKey.from_text(text)
    except ValueError as error:
        raise StoreTrouble(
            f"The exchange key in {file.path} cannot be read; please give it to this station anew: exchange-key --use"
        ) from error
