"""The PINs of helpers and organisers: argon2id hashes in the encrypted file, slower and locked after wrong tries."""

from __future__ import annotations

from collections.abc import Callable

from argon2 import PasswordHasher, Type
from argon2.exceptions import VerifyMismatchError

from db.engine import Database
from db.pin_tries import KEY as _TRIES
from db.pin_tries import TRIES, count_one
from db.settings_table import forget, keep, kept
from db.station import StationFile
from kiosk.domain.operator import Operator
from kiosk.domain.pin import LONGEST, PinAnswer, is_simple

# OWASP's floor for argon2id (acceptance X3): 19 MiB, two passes, one lane.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1, type=Type.ID)

_KEYS = {Operator.ORGANISER: "organiser-pin", Operator.HELPER: "helper-pin"}
"""The organisers' first: theirs is the one to choose first."""

# Stands where no PIN has been chosen, so that every try is the same work. Nobody knows what it is the hash of.
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$XYmqXSZSrLr31MqRNZcmyw$NF9+b3Pvx31/LO3iqZBWPx1hbcSfGSQO0pXKoc0Lom4"


class Lock:
    """The PINs of one file; there is no default. Every method may raise StoreTrouble."""

    def __init__(self, file: StationFile) -> None:
        self._file = file

    def pins_missing(self) -> tuple[Operator, ...]:
        """Whose PIN has still to be chosen: the organisers' first."""
        with self._file.reading() as db:
            return tuple(operator for operator, key in _KEYS.items() if kept(db, key) is None)

    def choose_pin(self, operator: Operator, pin: str) -> PinAnswer:
        """Keep the hash of a new PIN and forget wrong tries.

        CHOSEN, TOO_SIMPLE if it is easily guessed, or TAKEN if the others have it. Asks nobody whether they may.
        """
        key = _KEYS[operator]
        if is_simple(pin):
            return PinAnswer.TOO_SIMPLE
        hashed = _HASHER.hash(pin)
        with self._file.writing() as db:
            others = [stored for other in _KEYS.values() if other != key and (stored := kept(db, other)) is not None]
            if any(_matches(stored, pin) for stored in others):
                return PinAnswer.TAKEN
            keep(db, key, hashed)
            forget(db, _TRIES)
        return PinAnswer.CHOSEN

    def change_pin(self, present: str, operator: Operator, new: str) -> PinAnswer:
        """The same for somebody who has to know the organisers' PIN: that comes first, and its wrong tries count.

        WRONG as well if `present` is the helpers'.
        """
        answer = self.check_pin(present)
        if answer is PinAnswer.HELPER:
            return PinAnswer.WRONG
        return self.choose_pin(operator, new) if answer is PinAnswer.ORGANISER else answer

    def check_pin(self, pin: str) -> PinAnswer:
        """HELPER, ORGANISER or WRONG; TOO_SOON for moments after some wrong ones, LOCKED for minutes after `TRIES`.

        As long as only one of the PINs has been chosen, whoever knows it may do everything. Tries are counted in the
        file, for both PINs and all programs together, so that a restart gives no new ones. Takes about 40 ms,
        whatever was given.
        """
        # Counted before looking: pulling the plug during the comparison wins nothing.
        with self._file.writing() as db:
            count = count_one(db, self._file.now())
            if isinstance(count, PinAnswer):
                return count
            hashes = _hashes(db)
        operator = _whose(hashes, pin)
        if operator is None:
            return PinAnswer.WRONG if count < TRIES else PinAnswer.LOCKED
        with self._file.writing() as db:
            forget(db, _TRIES)
        return PinAnswer(operator.value)

    def kept_pins(self) -> Callable[[str], Operator | None]:
        """Whose PIN a text is, asked without the file: for a desk whose disk has failed. It counts no tries."""
        with self._file.reading() as db:
            return _KeptPins(_hashes(db))


class _KeptPins:
    """Holds hashes only; nothing of them is in its repr."""

    __slots__ = ("_hashes",)

    def __init__(self, hashes: dict[Operator, str]) -> None:
        self._hashes = hashes

    def __call__(self, pin: str) -> Operator | None:
        return _whose(self._hashes, pin)


def _hashes(db: Database) -> dict[Operator, str]:
    return {operator: stored for operator, key in _KEYS.items() if (stored := kept(db, key)) is not None}


def _whose(hashes: dict[Operator, str], pin: str) -> Operator | None:
    """Both are looked at, whatever the first one says: the time that it takes tells nothing."""
    right = [operator for operator in _KEYS if _matches(hashes.get(operator, _NOBODYS), pin) and operator in hashes]
    if not right:
        return None
    return Operator.ORGANISER if len(hashes) == 1 else right[0]


def _matches(stored: str, pin: str) -> bool:
    # As bytes: what is no text at all is a wrong PIN, and no exception with it in its words.
    given = pin[: LONGEST + 1].encode("utf-8", "surrogatepass")
    try:
        return _HASHER.verify(stored, given)
    except VerifyMismatchError:
        return False
