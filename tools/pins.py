"""`make pins`: 100,000 wrong PINs against the lock of a real file; ends with 1 if one of them got through."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.domain.operator import Operator
from kiosk.domain.pin import PinAnswer
from kiosk.settings import read_event
from tools.pin_oracle import NOTHING, Oracle
from tools.pin_race import race
from tools.tables import table

NUMBER = 100_000
RACES = 200
KEY = bytes(range(32))
MORNING = datetime(2024, 2, 20, 7, 30, tzinfo=UTC)
RIGHT = {Operator.ORGANISER: "739164", Operator.HELPER: "274915"}
SECOND = timedelta(seconds=1)

# How the clock goes on between two tries, and how often: mostly as somebody types, sometimes long enough for a lock.
STEPS = (
    (NOTHING, 300),
    (timedelta(milliseconds=200), 400),
    (SECOND, 150),
    (2 * SECOND, 100),
    (timedelta(seconds=299), 10),
    (timedelta(minutes=5), 6),
    (timedelta(days=1), 2),
    (-2 * SECOND, 20),
    (timedelta(minutes=-5), 20),
    (timedelta(days=-3_650), 5),
)


@dataclass
class Attack:
    """Tries PINs on one file; `answers` counts what the lock said, `events` what was done to it besides."""

    folder: Path
    chance: Random
    answers: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    oracle: Oracle = field(default_factory=Oracle)
    now: datetime = MORNING

    def run(self, tries: int) -> None:
        """Try so many wrong PINs, and right ones in between that must not be looked at."""
        ledger = self._opened()
        try:
            for organiser, pin in RIGHT.items():
                ledger.choose_pin(organiser, pin)
            for _ in range(tries):
                self._time_passes()
                if self.chance.random() < 0.01:
                    ledger.close()
                    ledger = self._opened()
                    self.events["restarts"] += 1
                if self.oracle.pause > NOTHING and self.chance.random() < 0.05:
                    self.events["right PINs while locked"] += 1
                    self._try(ledger, self.chance.choice(list(RIGHT.values())))
                self._try(ledger, self._wrong())
        finally:
            ledger.close()

    def _opened(self) -> Ledger:
        return Ledger(open_station(station_path(self.folder), KEY, clock=lambda: self.now), read_event().rules)

    def _time_passes(self) -> None:
        (step,) = self.chance.choices([step for step, _ in STEPS], [weight for _, weight in STEPS])
        if step < NOTHING:
            self.events["times the clock was set back"] += 1
        # Years back and forth, but never out of what a clock can show.
        self.now = max(self.now + step, datetime(1980, 1, 1, tzinfo=UTC))
        self.oracle.passed(step)

    def _try(self, ledger: Ledger, pin: str) -> None:
        answer = ledger.check_pin(pin)
        self.answers[answer.value] += 1
        self.oracle.told(answer, right=pin in RIGHT.values())

    def _wrong(self) -> str:
        """A PIN that is none, some of them near the right ones or hardly a text."""
        right = self.chance.choice(list(RIGHT.values()))
        digits = "".join(self.chance.choices("0123456789", k=self.chance.choice((4, 6, 6, 6, 6, 8, 12))))
        odd = ("", f"{right} ", f"{right}\x00", right[:-1], right[::-1], f"{right}{right}", "\ud800", "x" * 10_000)
        pin = self.chance.choice(odd) if self.chance.random() < 0.1 else digits
        return pin if pin not in RIGHT.values() else f"{pin}0"


@contextmanager
def attacked(tries: int, seed: int) -> Iterator[Attack]:
    """An attack that has been run, on a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        attack = Attack(Path(folder), Random(seed))
        attack.run(tries)
        yield attack


def main() -> None:
    """Print the figures; end with 1 if there was a way around."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=NUMBER, help="so many wrong PINs")
    parser.add_argument("--races", type=int, default=RACES, help="so often two programs try at once")
    parser.add_argument("--seed", type=int, default=2024, help="other PINs and another clock")
    arguments = parser.parse_args()
    begun = time.perf_counter()
    with attacked(arguments.number, arguments.seed) as attack:
        wrong = list(attack.oracle.wrong)
        rows: list[dict[str, object]] = [
            {"what": "wrong PINs", "number": arguments.number},
            *({"what": f"answered {name}", "number": number} for name, number in attack.answers.most_common()),
            {"what": "compared with the hashes", "number": attack.oracle.looked_at},
            *({"what": name, "number": number} for name, number in attack.events.items()),
        ]
    with tempfile.TemporaryDirectory() as folder:
        raced = race(Path(folder), KEY, RIGHT, arguments.races)
    wrong += raced.wrong
    rows += [
        {"what": "races of two programs", "number": arguments.races},
        {"what": "PINs tried in them", "number": raced.tried},
        {"what": "of these compared with the hashes", "number": raced.looked_at},
    ]
    print(table(rows))
    print(f"\nseed {arguments.seed}, {time.perf_counter() - begun:.0f} s, {len(wrong)} ways around")
    for line in wrong[:50]:
        print(line)
    let_in = sum(attack.answers[answer] for answer in (PinAnswer.HELPER, PinAnswer.ORGANISER))
    raise SystemExit(bool(wrong or let_in))


if __name__ == "__main__":
    main()
