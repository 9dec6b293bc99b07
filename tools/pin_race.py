"""Two programs on one file that try PINs at the same moment: together they get no more tries than one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from threading import BrokenBarrierError
from typing import Any

from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.settings import read_event

TRIES = 4
"""So many each of the two tries, one right after the other."""

ROUNDS = ((0, 3), (1, 1), (2, 1), (299, 0), (1, 3))
"""So many seconds later so many PINs may be looked at, of both programs together."""

BEGINNING = 1_708_414_200
PATIENCE_S = 60

_shared: dict[str, Any] = {}


@dataclass
class Raced:
    """How it went: PINs tried, PINs that were compared with the hashes, and what should not have happened."""

    tried: int = 0
    looked_at: int = 0
    wrong: list[str] = field(default_factory=list)


def race(folder: Path, key: bytes, right: Mapping[Operator, str], times: int) -> Raced:
    """Let two processes try wrong PINs at once, and right ones while it is locked."""
    context = get_context("spawn")
    clock, gate = context.Value("q", BEGINNING), context.Barrier(2)
    raced = Raced()
    with ProcessPoolExecutor(2, context, _begin, (folder, key, clock, gate)) as two:
        ledger = _open(folder, key, clock)
        try:
            for operator, pin in right.items():
                ledger.choose_pin(operator, pin)
            for _ in range(times):
                for later, allowed in ROUNDS:
                    clock.value += later
                    # What is right must not be looked at either while nothing may be.
                    pins = list(right.values()) * 2 if not allowed else ["000001"] * TRIES
                    answers = [
                        answer for each in [two.submit(_try, pins) for _ in range(2)] for answer in each.result()
                    ]
                    raced.tried += len(answers)
                    looked_at = _looked_at(answers, allowed)
                    raced.looked_at += looked_at
                    if looked_at > allowed:
                        raced.wrong.append(f"two programs had {looked_at} tries instead of {allowed}: {answers}")
                ledger.choose_pin(Operator.HELPER, right[Operator.HELPER])  # forgets wrong tries
        finally:
            ledger.close()
    return raced


def _looked_at(answers: Sequence[str], allowed: int) -> int:
    let_in = {PinAnswer.HELPER.value, PinAnswer.ORGANISER.value}
    seen = sum(answer == PinAnswer.WRONG or answer in let_in for answer in answers)
    # The fifth in a row is compared and answered LOCKED.
    return seen + (allowed == 1 and seen == 0 and PinAnswer.LOCKED in answers)


def _begin(folder: Path, key: bytes, clock: Any, gate: Any) -> None:
    _shared.update(ledger=_open(folder, key, clock), gate=gate)


def _open(folder: Path, key: bytes, clock: Any) -> Ledger:
    file = open_station(station_path(folder), key, clock=lambda: datetime.fromtimestamp(clock.value, UTC))
    return Ledger(file, read_event().rules)


def _try(pins: Sequence[str]) -> list[str]:
    try:
        _shared["gate"].wait(PATIENCE_S)
    except BrokenBarrierError as error:
        raise RuntimeError("the two programs did not meet") from error
    return [_shared["ledger"].check_pin(pin).value for pin in pins]
