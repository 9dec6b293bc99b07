"""Wrong PINs are counted in the file: after some a moment has to pass, after more some minutes."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from db.engine import Database
from db.settings_table import keep, kept
from db.station import utc_text
from kiosk.domain.pin import PinAnswer

TRIES = 5
LOCKED_FOR = timedelta(minutes=5)
PAUSES = (timedelta(0), timedelta(0), timedelta(seconds=1), timedelta(seconds=2), LOCKED_FOR)
"""How long no PIN is looked at after so many wrong ones in a row."""

KEY = "pin-tries"


def count_one(db: Database, now: datetime) -> int | PinAnswer:
    """Count one more try, to be forgotten if it is right; TOO_SOON or LOCKED if it must not be looked at.

    Inside a transaction that has to be over before the PIN is looked at.
    """
    count, until = _tries(db)
    pause = PAUSES[min(count, TRIES) - 1] if count else timedelta(0)
    if until is not None and until - now > pause:
        # The clock was set back; the pause must not last for years, nor end by that.
        until = now + pause
        _keep(db, count, until)
    if until is not None and now < until:
        return PinAnswer.LOCKED if count >= TRIES else PinAnswer.TOO_SOON
    count = 1 if count >= TRIES else count + 1
    pause = PAUSES[count - 1]
    _keep(db, count, now + pause if pause else None)
    return count


def _tries(db: Database) -> tuple[int, datetime | None]:
    text = kept(db, KEY)
    if text is None:
        return 0, None
    count, until = json.loads(text)
    return count, None if until is None else datetime.fromisoformat(until)


def _keep(db: Database, count: int, until: datetime | None) -> None:
    keep(db, KEY, json.dumps([count, None if until is None else utc_text(until)]))
