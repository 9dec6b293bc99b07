"""The hold: nothing is erased in bulk before a day, for a reason that stands in the file."""

from __future__ import annotations

import json
from datetime import date, datetime

from db.settings_table import forget, keep, kept
from db.station import StationFile, utc_text
from kiosk.domain.erasing import Hold

LONGEST_REASON = 300
_KEY = "erasure-hold"


def hold_on(file: StationFile, today: date) -> Hold | None:
    """The hold that counts today. Raises StoreTrouble."""
    with file.reading() as db:
        text = kept(db, _KEY)
    if text is None:
        return None
    known = json.loads(text)
    hold = Hold(
        date.fromisoformat(known["until"]),
        known["reason"],
        known["operator"],
        datetime.fromisoformat(known["since"]),
    )
    return hold if today <= hold.until else None


def set_hold(file: StationFile, until: date, reason: str, operator: str) -> None:
    """Nothing is erased in bulk until this day is over, in place of a hold there was before. Raises StoreTrouble."""
    value = {
        "until": until.isoformat(),
        "reason": reason.strip()[:LONGEST_REASON],
        "operator": operator,
        "since": utc_text(file.now()),
    }
    with file.writing() as db:
        keep(db, _KEY, json.dumps(value, ensure_ascii=False))


def take_hold_away(file: StationFile) -> None:
    """Everything may be erased again. Raises StoreTrouble."""
    with file.writing() as db:
        forget(db, _KEY)
