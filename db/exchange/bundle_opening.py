"""A bundle of this event, opened with this station's key; or the reason why it cannot be, and what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from db.bundle_format import FORMAT, LONGEST_HEADER, PURPOSE, VERSION, Cut, Damaged, Header, header_of
from kiosk.domain.bundle import BundleFault, BundleTrouble
from kiosk.sealing import ExchangeKey, ExchangeSeal

_BEFORE_SEALING = "einlass-journal"


@contextmanager
def opened_bundle(path: Path, event_id: str, key: ExchangeKey) -> Iterator[tuple[BinaryIO, Header, ExchangeSeal]]:
    """The file behind its header, which is one that can be taken here; what goes wrong in the block is told."""
    try:
        with path.open("rb") as source:
            header = _header(source.readline(LONGEST_HEADER), path)
            _require_ours(header, path, event_id, key)
            yield source, header, ExchangeSeal(key, PURPOSE)
    except OSError as error:
        raise BundleTrouble(
            f"{path} cannot be read ({error.strerror}); please check the name and the medium", BundleFault.UNREADABLE
        ) from error
    except Damaged as error:
        raise BundleTrouble(
            f"{path} is damaged; please make it again at the other station. Nothing of it was taken",
            BundleFault.DAMAGED,
        ) from error
    except Cut as error:
        raise BundleTrouble(
            f"The end of {path} is missing; please copy it once more, or make it again at the other station. "
            "Nothing of it was taken",
            BundleFault.CUT,
        ) from error


def _header(line: bytes, path: Path) -> Header:
    try:
        content: Any = json.loads(line)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        content = {}
    found, version = content.get("format"), content.get("version")
    if (found, version) == (FORMAT, VERSION):
        return header_of(content, line)
    if found == FORMAT:
        raise BundleTrouble(
            f"{path} was made by a newer Einlass; please update this station and try again", BundleFault.NEWER
        )
    if found == _BEFORE_SEALING:
        raise BundleTrouble(
            f"{path} was made by an Einlass from before bundles were sealed; please update the other station and make "
            "it again there",
            BundleFault.OLD,
        )
    raise BundleTrouble(
        f"{path} is no bundle of Einlass; please make one with 'bundle' at the other station", BundleFault.NO_BUNDLE
    )


def _require_ours(header: Header, path: Path, event_id: str, key: ExchangeKey) -> None:
    if header.event != event_id:
        raise BundleTrouble(
            f"{path} belongs to another event; please check which bundle it is", BundleFault.OTHER_EVENT
        )
    if header.key != key.mark:
        raise BundleTrouble(
            f"{path} is sealed with the key {header.key}, and this station has {key.mark}; please look up the key "
            "there with 'exchange-key', and give it to this station with 'exchange-key --use KEY'",
            BundleFault.OTHER_KEY,
            (header.key, key.mark),
        )
