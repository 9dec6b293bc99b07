"""The trail: who did what at this station, line after line, each with the hash of the one before in its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from db.station import StationFile, utc_text
from kiosk.domain.registration import RegistrationId
from kiosk.domain.trail import TrailCheck, TrailLine

LONGEST_WORD = 100
"""So many characters of what is written in one place are kept."""

_LINES = "select number, at, operator, what, registration_id, detail, previous, hash from trail"


class Trail:
    """The trail of one file; every method may raise StoreTrouble, and nothing is half written then."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def leave(
        self,
        operator: str,
        what: str,
        registration_id: RegistrationId | None = None,
        detail: Mapping[str, str | int] | None = None,
    ) -> None:
        """Write one line: `what` is a word such as "unlock" or "search"; `detail` holds nothing about a person."""
        kept = {key: value[:LONGEST_WORD] if isinstance(value, str) else value for key, value in (detail or {}).items()}
        text = _canonical(kept)
        with self._file.writing() as db:
            last = db.execute("select number, hash from trail order by number desc limit 1").fetchone()
            number, previous = last or db.execute("select number, hash from trail_anchor").fetchone()
            row = (
                number + 1,
                utc_text(self._file.now()),
                operator,
                what[:LONGEST_WORD],
                registration_id,
                text,
                previous,
            )
            db.execute(
                "insert into trail (number, at, operator, what, registration_id, detail, previous, hash)"
                " values (?, ?, ?, ?, ?, ?, ?, ?)",
                (*row, _hash(row)),
            )

    def trail(self, since: datetime | None = None) -> tuple[TrailLine, ...]:
        """The lines, the newest first; with `since` only those from then on."""
        with self._file.reading() as db:
            rows = db.execute(
                f"{_LINES} where at >= ? order by number desc", ("" if since is None else utc_text(since),)
            )
            return tuple(map(_line, rows))

    def verify_trail(self) -> TrailCheck:
        """Whether every line is there and is what was written, from the oldest that is kept to the newest."""
        with self._file.reading() as db:
            number, previous = db.execute("select number, hash from trail_anchor").fetchone()
            written = db.execute("select seq from sqlite_sequence where name = 'trail'").fetchone()
            forgotten, lines, broken_at = number, 0, None
            for row in db.execute(f"{_LINES} order by number"):
                lines, number = lines + 1, number + 1
                *said, found = row
                if broken_at is None and (row[0] != number or row[6] != previous or _hash(said) != found):
                    broken_at = number
                previous = found
            # Whoever cuts the newest ones off leaves how many there were.
            if broken_at is None and written is not None and written[0] != number:
                broken_at = number + 1
        return TrailCheck(lines, forgotten, previous, broken_at)

    def forget_trail(self, before: datetime) -> int:
        """Let lines older than `before` go and give their number; what stays can still be checked.

        Only asked for by somebody: a clock that is wrong by years must not do it.
        """
        with self._file.writing() as db:
            # Up to the first that is not older: the clock may have gone back in between.
            row = db.execute(
                "select number, hash from trail where number < coalesce("
                " (select min(number) from trail where at >= ?), (select max(number) + 1 from trail)"
                ") order by number desc limit 1",
                (utc_text(before),),
            ).fetchone()
            if row is None:
                return 0
            db.execute("update trail_anchor set number = ?, hash = ?", row)
            return int(db.execute("delete from trail where number <= ?", (row[0],)).rowcount)


def _hash(row: Any) -> str:
    number, at, operator, what, registration_id, detail, previous = row
    said = {
        "number": number,
        "at": at,
        "operator": operator,
        "what": what,
        "registration": registration_id,
        "detail": detail,
        "previous": previous,
    }
    return hashlib.sha256(_canonical(said).encode()).hexdigest()


def _canonical(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _line(row: Any) -> TrailLine:
    number, at, operator, what, registration_id, detail, _previous, _hash = row
    return TrailLine(
        number,
        datetime.fromisoformat(at),
        operator,
        what,
        None if registration_id is None else RegistrationId(registration_id),
        json.loads(detail),
    )
