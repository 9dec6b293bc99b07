"""`make film`: 60 people in ten minutes, filmed by the simulator and played to a whole station in real time."""

from __future__ import annotations

import argparse
import csv
import os
import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.settings import read_event
from tools import demo_list, foyer_film
from tools.figures import summary
from tools.film_play import Played, play
from tools.film_read import Readable, readable_in
from tools.simulator.people import film, script
from tools.tables import table

PEOPLE = 60
SECONDS = 600.0
SEED = 8
PRETIX = "abcdefghijklmnopqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the list, and the text of their ticket."""

    id: str
    code: str


def write_list(path: Path, count: int, seed: int) -> tuple[Person, ...]:
    """Invented people who may all come in; their tickets are codes of our own and of pretix in turn."""
    chance = random.Random(seed)
    people = []
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, demo_list.COLUMNS, lineterminator="\n")
        out.writeheader()
        for number, row in enumerate(islice(demo_list.people(seed), count)):
            ours = "GD24-" + "".join(chance.choices(demo_list.BASE32, k=26))
            code = ours if number % 2 else "".join(chance.choices(PRETIX, k=32))
            out.writerow(row | demo_list.FINE | {"code": code, "group": ""})
            people.append(Person(row["id"], code))
    return tuple(people)


def figures(people: Sequence[Person], readable: dict[str, Readable], played: Played) -> dict[str, Any]:
    """What a film must show: everybody in once, nobody twice, and how long it took."""
    waits = {person.id: wait for person in people if (wait := _wait(person, readable, played)) is not None}
    return {
        "people": len(people),
        "checked in once": sum(played.check_ins[person.id] == 1 for person in people),
        "doubles": sum(count > 1 for count in played.check_ins.values()),
        "check-ins in the journal": sum(played.check_ins.values()),
        "badges": played.badges,
        "tickets readable in some frame": sum(person.code in readable for person in people),
        "answers timed": len(waits),
        **({name: 1000 * seconds for name, seconds in summary(list(waits.values())).items()} if waits else {}),
    }


def _wait(person: Person, readable: dict[str, Readable], played: Played) -> float | None:
    """Seconds from the first frame that could be read to the answer on the screen."""
    if person.code not in readable or person.id not in played.painted:
        return None
    return played.painted[person.id] - played.given.due(readable[person.code].first)


def run(
    count: int = PEOPLE, seconds: float = SECONDS, seed: int = SEED, keep: Path | None = None
) -> list[dict[str, Any]]:
    """Make the film, read it without hurry, play it, and give the figures; tells on the way what was missed."""
    settings = read_event()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        people = write_list(folder / "people.csv", count, seed)
        path = keep or folder / "film.avi"
        codes = [person.code for person in people]
        begun = time.perf_counter()
        if not path.is_file():
            written = foyer_film.write(path, film(codes, seconds, seed, foyer_film.FPS))
            print(
                f"{written} frames filmed in {time.perf_counter() - begun:.0f} s, {path.stat().st_size / 1e6:.0f} MB",
                flush=True,
            )
        begun = time.perf_counter()
        readable = readable_in(path)
        print(f"{len(readable)} texts read without hurry in {time.perf_counter() - begun:.0f} s", flush=True)
        start, real = settings.opening_of(settings.days[0]), time.monotonic()

        def clock() -> datetime:
            return start + timedelta(seconds=time.monotonic() - real)

        played = play(path, folder / "people.csv", folder / "station", settings, clock, foyer_film.FPS)
    whole = {turn.text: turn.frame(foyer_film.FPS) for turn in script(codes, seconds, seed)}
    _tell(people, readable, played, whole)
    return [figures(people, readable, played)]


def _tell(people: Sequence[Person], readable: dict[str, Readable], played: Played, whole: dict[str, int]) -> None:
    others = [outcome for outcome in played.outcomes if outcome[1] != "admitted"]
    print(f"answers that let nobody in: {others}")
    for person in people:
        seen, wait = readable.get(person.code), _wait(person, readable, played)
        if seen is None or wait is None or wait > 1.0 or played.check_ins[person.id] != 1:
            print(f"{person.id}: fully in view from frame {whole.get(person.code)}, readable {seen}, "
                  f"check-ins {played.check_ins[person.id]}, answer after {wait}")  # fmt: skip


def main() -> None:
    """Ends with 1 if somebody was not let in, or twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--keep", type=Path, help="a film that is played, or made first if it is not there")
    arguments = parser.parse_args()
    rows = run(arguments.people, arguments.seconds, arguments.seed, arguments.keep)
    print(f"\n{table(rows)}")
    if rows[0]["checked in once"] != arguments.people or rows[0]["doubles"]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
