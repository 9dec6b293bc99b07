"""The bundle file: a header and one journal entry a line, every part of it checked when read."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from db.files import replacing
from db.station import utc_text
from kiosk.domain.trouble import Trouble

FORMAT = "einlass-journal"
VERSION = 1

LARGEST_BUNDLE = 256 * 2**20
"""Bytes; 100,000 entries have about 35 million."""

LONGEST_TEXT = 200
"""Most characters of any text in an entry."""

COLUMNS = ("id", "station", "seq", "kind", "registration_id", "day", "at", "operator", "refers_to")
"""What an entry has in a bundle: the columns of the view `facts`, in order."""

MOVES = ("check-in", "check-out", "return")
"""Entries that say whether somebody is in; they name a person and a day."""

EntryRow = tuple[Any, ...]
"""The cells of `COLUMNS`."""


class BundleTrouble(Trouble):
    """A bundle cannot be written or read; nothing was merged. The text names the file and what to do."""


def write_file(path: Path, event_id: str, station: str, stations: dict[str, str], rows: list[EntryRow]) -> None:
    """Write a bundle with entries as rows of `COLUMNS`; raises BundleTrouble, and what was there stays then."""
    body = "".join(_line(dict(zip(COLUMNS, row, strict=True))) for row in rows).encode()
    header = {
        "format": FORMAT,
        "version": VERSION,
        "event": event_id,
        "station": station,
        "stations": stations,
        "entries": len(rows),
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    try:
        with replacing(path) as draft:
            draft.write_bytes(_line(header).encode() + body)
    except OSError as error:
        raise BundleTrouble(f"{path} cannot be written ({error.strerror}); please choose another place") from error


def read_file(path: Path, event_id: str) -> tuple[dict[str, str], list[EntryRow]]:
    """The names of the stations by id, and the entries, of a bundle of the event `event_id`.

    Raises BundleTrouble naming the file if it is no bundle, damaged, of another event or another version.
    """
    try:
        if path.stat().st_size > LARGEST_BUNDLE:
            raise BundleTrouble(f"{path} is too large for a bundle; please make it again")
        head, _, body = path.read_bytes().partition(b"\n")
    except OSError as error:
        raise BundleTrouble(f"{path} cannot be read ({error.strerror}); please check the name") from error
    header = _json(head)
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        raise BundleTrouble(f"{path} is no bundle of Einlass; please make one with 'bundle' at the other station")
    if header.get("version") != VERSION:
        raise BundleTrouble(f"{path} was made by another version of Einlass; please update both stations")
    if header.get("event") != event_id:
        raise BundleTrouble(f"{path} belongs to another event; please check which bundle it is")
    damaged = BundleTrouble(f"{path} is damaged; please make it again at the other station. Nothing was merged")
    stations = header.get("stations")
    lines = body.splitlines()
    if (
        header.get("sha256") != hashlib.sha256(body).hexdigest()
        or header.get("entries") != len(lines)
        or not isinstance(stations, dict)
        or not all(_is_uuid(identity) and _is_text(name) for identity, name in stations.items())
    ):
        raise damaged
    entries = [_entry(_json(line)) for line in lines]
    good = [entry for entry in entries if entry is not None and entry[1] in stations]
    if len(good) != len(entries):
        raise damaged
    return stations, good


def _line(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=True, separators=(",", ":")) + "\n"


def _json(line: bytes) -> object:
    try:
        content: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return content


def _entry(content: object) -> EntryRow | None:
    """The cells of `COLUMNS`, or None if they are not what an entry has."""
    if not isinstance(content, dict) or set(content) != set(COLUMNS):
        return None
    day, refers_to, person = content["day"], content["refers_to"], content["registration_id"]
    sound = (
        _is_uuid(content["id"])
        and _is_uuid(content["station"])
        and type(content["seq"]) is int
        and 0 < content["seq"] < 2**53
        and _is_text(content["kind"])
        and _is_text(content["operator"])
        and (person is None or _is_text(person))
        and (refers_to is None or _is_uuid(refers_to))
        and (day is None or _is_day(day))
        and _is_moment(content["at"])
        and (content["kind"] not in (*MOVES, "withdrawal") or (day is not None and person is not None))
    )
    return tuple(content[name] for name in COLUMNS) if sound else None


def _is_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_TEXT and value.isprintable()


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_moment(value: object) -> bool:
    try:
        # A moment without a time zone makes utc_text raise ValueError, too.
        return isinstance(value, str) and utc_text(datetime.fromisoformat(value)) == value
    except (ValueError, OverflowError):
        return False
