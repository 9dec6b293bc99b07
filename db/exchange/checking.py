"""Records of other stations are checked before they are taken: what is in them is believed of nobody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from db.exchange.reading import ENTRY_COLUMNS, REGISTRATION_COLUMNS
from db.generations import GENERATION, KEY, MOST_GENERATIONS
from db.projections import CORRECTED
from db.station import utc_text
from kiosk.domain.changes import Scope
from kiosk.domain.exchange import Record, Sort
from kiosk.domain.registration import Attendance, Language, Source, Status
from kiosk.domain.signed import tag

MOVES = ("check-in", "check-out", "return")
"""Entries that say whether somebody is in; they name a person and a day."""

LONGEST_TEXT = 1_000
"""Most characters of any text in a record."""

MOST_TEXTS = 40
"""Most values in a record's detail or personal part."""

_CHOICES: Mapping[str, type[Attendance] | type[Status] | type[Language] | type[Source]] = {
    "attendance": Attendance,
    "status": Status,
    "language": Language,
    "source": Source,
}


class Flaw(StrEnum):
    """Why a record cannot be taken as it is."""

    DAMAGED = "damaged"
    NEWER = "newer"
    """Of a sort, or with a part, that only a newer program knows."""


def flaw_of(record: Record) -> Flaw | None:
    """What is wrong with how the record is built; None if it is sound."""
    if record.sort not in _SOUND or (record.content.keys() - _PARTS[Sort(record.sort)]):
        return Flaw.NEWER
    is_sound = (
        _is_text(record.id)
        and -1 <= record.stamp < MOST_GENERATIONS * GENERATION
        and (record.by == "" or _is_uuid(record.by))
        and record.content.keys() == _PARTS[Sort(record.sort)]
        and _SOUND[Sort(record.sort)](record)
    )
    return None if is_sound else Flaw.DAMAGED


def _entry(record: Record) -> bool:
    content = record.content
    day, refers_to, person = content["day"], content["refers_to"], content["registration_id"]
    return bool(
        _is_uuid(record.id)
        and _is_uuid(content["station"])
        and type(content["seq"]) is int
        and 0 < content["seq"] < 2**53
        and _is_text(content["kind"])
        and _is_text(content["operator"])
        and (person is None or _is_text(person))
        and (refers_to is None or _is_uuid(refers_to))
        and (day is None or is_day(day))
        and is_moment(content["at"])
        and (content["kind"] not in (*MOVES, "withdrawal") or (day is not None and person is not None))
        and _are_texts(content["detail"])
        and _are_texts(content["personal"])
        and _has_generation(content["detail"])
        and _says_what_it_must(content)
    )


def _has_generation(detail: Mapping[str, str]) -> bool:
    said = detail.get(KEY, "0")
    return said.isdecimal() and said.isascii() and len(said) <= 4 and int(said) < MOST_GENERATIONS


def _says_what_it_must(content: Mapping[str, Any]) -> bool:
    """Corrections, notes and walk-ins say what they are about, unless it has been erased."""
    detail, personal = content["detail"], content["personal"]
    match content["kind"]:
        case "correction":
            return (
                content["registration_id"] is not None
                and detail.get("scope", "") in {each.value for each in Scope}
                and (not personal or (set(CORRECTED) <= set(personal) and bool(personal["last_name"])))
            )
        case "note":
            return content["registration_id"] is not None and (not personal or "text" in personal)
        case "erasure":
            return content["registration_id"] is not None
        case _:
            return True


def _registration(record: Record) -> bool:
    content = record.content
    return bool(
        all(map(_may_be_empty, content.values()))
        and content["last_name"]
        and content["code"]
        and content["badge_token"]
        and all(content[name] in {each.value for each in choice} for name, choice in _CHOICES.items())
        and all(is_day(day) for day in content["days"].split())
        and (content["missing_since"] == "" or is_moment(content["missing_since"]))
    )


def _station(record: Record) -> bool:
    content = record.content
    ahead = content.get("clock_ahead")
    return bool(
        _is_uuid(record.id)
        and _is_text(content["name"])
        and (content["public_key"] == "" or _is_hex(content["public_key"]))
        and (ahead is None or (type(ahead) is int and abs(ahead) < 2**53))
        and (content["measured_at"] == "" or is_moment(content["measured_at"]))
    )


def _badge(record: Record) -> bool:
    return _is_text(record.content["registration_id"]) and record.stamp >= 0


def _key(record: Record) -> bool:
    content = record.content
    return bool(
        _is_hex(record.id)
        and content["tag"] == tag(bytes.fromhex(record.id)).hex()
        and is_moment(content["made_at"])
        and (content["revoked_at"] == "" or is_moment(content["revoked_at"]))
    )


def _revocation(record: Record) -> bool:
    kind, _, value = record.id.partition(" ")
    return kind in ("code", "registration") and bool(value) and is_moment(record.content.get("at"))


def _never(_record: Record) -> bool:
    return False


_PARTS: Mapping[Sort, frozenset[str]] = {
    Sort.STATION: frozenset(("name", "public_key", "clock_ahead", "measured_at")),
    Sort.ENTRY: frozenset((*ENTRY_COLUMNS, "detail", "personal")),
    Sort.REGISTRATION: frozenset(REGISTRATION_COLUMNS),
    Sort.BADGE: frozenset(("registration_id",)),
    Sort.KEY: frozenset(("tag", "made_at", "revoked_at")),
    Sort.REVOCATION: frozenset(("at",)),
    Sort.REFUSED: frozenset(("at", "outcome", "whom", "code")),
}
"""What each sort consists of."""

_SOUND: Mapping[Sort, Callable[[Record], bool]] = {
    Sort.STATION: _station,
    Sort.ENTRY: _entry,
    Sort.REGISTRATION: _registration,
    Sort.BADGE: _badge,
    Sort.KEY: _key,
    Sort.REVOCATION: _revocation,
    Sort.REFUSED: _never,
}


def _is_text(value: object) -> bool:
    return _may_be_empty(value) and value != ""


def _may_be_empty(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT and value.isprintable()


def _are_texts(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= MOST_TEXTS
        and all(isinstance(text, str) and len(text) <= LONGEST_TEXT for text in (*value, *value.values()))
        and _is_writable("".join((*value, *value.values())))
    )


def _is_writable(text: str) -> bool:
    """Half a pair of surrogates is no text, and cannot be kept."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_hex(value: object) -> bool:
    try:
        return isinstance(value, str) and bytes.fromhex(value).hex() == value and len(value) == 64
    except ValueError:
        return False


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def is_day(value: object) -> bool:
    """Whether it is a day as the file keeps it."""
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def is_moment(value: object) -> bool:
    """Whether it is a moment as the file keeps it."""
    try:
        # A moment without a time zone makes utc_text raise ValueError, too.
        return isinstance(value, str) and utc_text(datetime.fromisoformat(value)) == value
    except (ValueError, OverflowError):
        return False
