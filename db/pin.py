"""The helpers' PIN: kept as an argon2id hash in the encrypted file, locked for a while after wrong tries."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from itertools import pairwise

from argon2 import PasswordHasher, Type
from argon2.exceptions import VerifyMismatchError

from db.engine import Database
from db.station import StationFile, utc_text
from kiosk.domain.pin import PinAnswer

SHORTEST = 6
LONGEST = 64
TRIES = 5
LOCKED_FOR = timedelta(minutes=5)

# OWASP's floor for argon2id (acceptance X3): 19 MiB, two passes, one lane.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1, type=Type.ID)

_HASH, _TRIES = "helper-pin", "helper-pin-tries"


class Lock:
    """The helpers' PIN of one file; there is no default. Every method may raise StoreTrouble."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def has_pin(self) -> bool:
        """Whether a PIN has been chosen yet."""
        with self._file.reading() as db:
            return _setting(db, _HASH) is not None

    def choose_pin(self, pin: str) -> PinAnswer:
        """Keep the hash of a new PIN and forget wrong tries: CHOSEN, or TOO_SIMPLE if it is easily guessed."""
        if _is_simple(pin):
            return PinAnswer.TOO_SIMPLE
        hashed = _HASHER.hash(pin)
        with self._file.writing() as db:
            _keep(db, _HASH, hashed)
            db.execute("delete from settings where key = ?", (_TRIES,))
        return PinAnswer.CHOSEN

    def check_pin(self, pin: str) -> PinAnswer:
        """RIGHT, WRONG, or LOCKED: after `TRIES` wrong ones in a row no PIN is looked at for `LOCKED_FOR`.

        Tries are counted in the file, so that a restart gives no new ones. Takes about 20 ms.
        """
        # Counted before looking: pulling the plug during the comparison wins nothing.
        with self._file.writing() as db:
            stored = _setting(db, _HASH)
            now = self._file.now()
            count, until = _tries(db)
            if until is not None and until - now > LOCKED_FOR:
                # The clock was set back; the lock must not last for years, nor end by that.
                until = now + LOCKED_FOR
                _keep_tries(db, count, until)
            if until is not None and now < until:
                return PinAnswer.LOCKED
            count = 1 if until is not None else count + 1
            _keep_tries(db, count, now + LOCKED_FOR if count >= TRIES else None)
        if stored is not None and _matches(stored, pin):
            with self._file.writing() as db:
                db.execute("delete from settings where key = ?", (_TRIES,))
            return PinAnswer.RIGHT
        return PinAnswer.WRONG if count < TRIES else PinAnswer.LOCKED


def _matches(stored: str, pin: str) -> bool:
    try:
        return _HASHER.verify(stored, pin[: LONGEST + 1])
    except VerifyMismatchError:
        return False


def _is_simple(pin: str) -> bool:
    """Whether a PIN is short, no row of digits, or among those that are guessed first."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        return True
    # 123456 and 987654 go in equal steps, 121212 has two digits, 123123 is one half twice.
    steps = {(after - before) % 10 for before, after in pairwise(map(int, pin))}
    half = len(pin) // 2
    return len(steps) == 1 or len(set(pin)) < 3 or pin == pin[:half] * 2


def _tries(db: Database) -> tuple[int, datetime | None]:
    text = _setting(db, _TRIES)
    if text is None:
        return 0, None
    count, until = json.loads(text)
    return count, None if until is None else datetime.fromisoformat(until)


def _keep_tries(db: Database, count: int, until: datetime | None) -> None:
    _keep(db, _TRIES, json.dumps([count, None if until is None else utc_text(until)]))


def _setting(db: Database, key: str) -> str | None:
    row = db.execute("select value from settings where key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def _keep(db: Database, key: str, value: str) -> None:
    db.execute(
        "insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        (key, value),
    )
