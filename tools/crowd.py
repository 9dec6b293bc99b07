"""`make crowd`: twenty stations as processes: the network fails, computers die, and clocks are wrong.

The hub is a real PostgreSQL, each station a real encrypted file and the real exchange. First all is well, and it is
measured how long an entry takes from one station to another; then connections are cut, go deaf or vanish in a black
hole, stations are killed and the hub itself loses its power. Ends with 1 if anything acknowledged is lost, if a person
who was let in at two doors is not reported everywhere, or if two stations do not agree in the end.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.sealing import KEY_BYTES, ExchangeKey
from kiosk.sync.hub.connection import Joining
from kiosk.sync.hub.setup import HubServer
from tests.cut_proxy import CutProxy, Weather
from tests.postgres_lab import PostgresLab, PostgresMissing, postgres_running
from tools.crowd_checks import checked, lags
from tools.crowd_station import Orders
from tools.crowd_stations import Station, all_like, made
from tools.figures import summary
from tools.tables import table

CLOCKS_SECONDS = 3_600
TWO_DOORS = 0.05
"""This share of all tickets is shown at two doors, at about the same time."""
SECONDS_TO_MEND = (0.2, 2.5)
BYTES_TO_CUT = (1, 40_000)

Mishap = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Plan:
    """How large the crowd is and how hard the day: so many `stations` and `check_ins`, of them so many in `calm`, and a
    mishap every `between` seconds on average. `hub_dies` so many times."""

    stations: int
    check_ins: int
    calm: int
    between: float
    seed: int = 2024
    hub_dies: int = 0
    calm_pace: float = 2.0
    pace: float = 0.02

    def whom(self) -> tuple[int, list[tuple[int, ...]]]:
        """How many people there are, and whom each station lets in, in order: some of them at two doors."""
        chance = random.Random(self.seed)
        people = round(self.check_ins / (1 + TWO_DOORS))
        everybody = list(range(people))
        chance.shuffle(everybody)
        plans: list[list[int]] = [[] for _ in range(self.stations)]
        twice = set(everybody[: self.check_ins - people])
        chance.shuffle(everybody)
        for place, number in enumerate(everybody):
            plans[place % self.stations].append(number)
            if number in twice:
                plans[(place + chance.randint(1, self.stations - 1)) % self.stations].append(number)
        return people, [tuple(plan) for plan in plans]


@dataclass
class Day:
    """One run: the stations, what has gone wrong, and what is to be mended when."""

    plan: Plan
    lab: PostgresLab
    stations: Sequence[Station]
    chance: random.Random
    mishaps: Counter[str] = field(default_factory=Counter)
    to_mend: dict[str, tuple[float, Mishap]] = field(default_factory=dict)

    def storm(self) -> None:
        """Until everybody was at a door, whatever fails meanwhile."""
        fails, hub_dies = 0.0, self.plan.hub_dies
        half = sum(len(station.orders.plan) for station in self.stations) // 2
        while not all(station.is_through for station in self.stations):
            now = time.monotonic()
            if now >= fails:
                self.something_fails()
                fails = now + self.chance.expovariate(1 / self.plan.between)
            if hub_dies and sum(station.done for station in self.stations) > half:
                self.mishaps["hub killed"] += 1
                hub_dies -= 1
                self.lab.stop("immediate")
                self.lab.start()
            self.mend()
            for station in self.stations:
                station.listen()
            time.sleep(0.02)
        self.mend(all_of_it=True)

    def something_fails(self) -> None:
        """Anything that is not broken already, for some seconds."""
        station = self.chance.choice(self.stations)
        clear = partial(station.proxy.turn, Weather.CLEAR)
        weather = self.chance.choice([each for each in Weather if each is not Weather.CLEAR])
        choices: list[tuple[str, Mishap, Mishap | None]] = [
            ("cut", station.proxy.cut, None),
            ("cut in the middle", partial(station.proxy.cut_after, self.chance.randint(*BYTES_TO_CUT)), None),
            (weather.value, partial(station.proxy.turn, weather), clear),
            (weather.value, partial(station.proxy.turn, weather), clear),
            ("killed", station.kill, station.start),
        ]
        what, fail, mend = self.chance.choice(choices)
        key = f"{station.orders.name} {'killed' if what == 'killed' else 'network'}"
        if key not in self.to_mend:
            self.mishaps[what] += 1
            fail()
            if mend is not None:
                self.to_mend[key] = (time.monotonic() + self.chance.uniform(*SECONDS_TO_MEND), mend)

    def mend(self, *, all_of_it: bool = False) -> None:
        """Mend what has been broken for long enough."""
        for what, (when, mend) in list(self.to_mend.items()):
            if all_of_it or time.monotonic() >= when:
                del self.to_mend[what]
                mend()


def joined(lab: PostgresLab, event: str) -> Joining:
    """A hub for an event on this server, in a database of its own."""
    database = f"crowd_{random.randbytes(4).hex()}"
    with lab.admin() as admin:
        admin.execute(f"create database {database}")
    return HubServer(lab.url(database), authority=lab.authority).init(event, ExchangeKey(random.randbytes(KEY_BYTES)))


def run(plan: Plan, lab: PostgresLab, folder: Path) -> dict[str, Any]:
    """One day; what came of it, with `lost`, `doubles not reported` and `states` (1 if all agree)."""
    joining, chance = joined(lab, "crowd"), random.Random(plan.seed)
    people, plans = plan.whom()
    with ExitStack() as until_the_end:
        stations: list[Station] = []
        for number, whom in enumerate(plans):
            proxy = until_the_end.enter_context(CutProxy(lab.port))
            orders = Orders(f"Tür {number + 1}", chance.uniform(-CLOCKS_SECONDS, CLOCKS_SECONDS), whom)
            # The list is at one station; all others hear of it by way of the hub.
            stations.append(made(folder / str(number), orders, proxy, joining, 0 if number else people))
        for station in stations:
            until_the_end.callback(station.kill)
        day = Day(plan, lab, stations, chance)
        row = _lived_through(day, people)
        for station in stations:
            station.end()
    return row | checked(stations)


def _lived_through(day: Day, people: int) -> dict[str, Any]:
    begun = time.monotonic()
    for station in day.stations:
        station.start()
    assert all_like(day.stations, people), "the list never reached all stations"
    listed = time.monotonic()
    for station in day.stations:
        station.go(day.plan.calm // day.plan.stations, day.plan.calm_pace)
    while not all(station.is_through for station in day.stations):
        time.sleep(0.05)
        for station in day.stations:
            station.listen()
    assert all_like(day.stations, people), "the stations never agreed, though all was well"
    lag = summary(lags(day.stations))
    stormy = time.monotonic()
    for station in day.stations:
        station.go(len(station.orders.plan), day.plan.pace)
    day.storm()
    mended = time.monotonic()
    agreed = all_like(day.stations, people)
    return {
        "stations": day.plan.stations,
        "check-ins": day.plan.check_ins,
        "seconds until all had the list": round(listed - begun, 1),
        "lag median": lag["median"],
        "lag p95": lag["p95"],
        "lag max": lag["max"],
        "seconds of storm": round(mended - stormy, 1),
        "mishaps": day.mishaps.total(),
        "connections cut": sum(station.proxy.cuts for station in day.stations),
        "kills": sum(station.kills for station in day.stations),
        "seconds to converge": round(time.monotonic() - mended, 1) if agreed else "never",
        "by kind": dict(sorted(day.mishaps.items())),
    }


def is_good(row: Mapping[str, Any]) -> bool:
    """Whether nothing was lost, everything reported, and all agree."""
    return (row["lost"], row["doubles not reported"], row["states"]) == (0, 0, 1)


FULL = Plan(stations=20, check_ins=20_000, calm=400, between=0.25, hub_dies=2)


def main() -> None:
    """Run some days, each with the next seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stations", type=int, default=FULL.stations)
    parser.add_argument("--check-ins", type=int, default=FULL.check_ins)
    parser.add_argument("--seed", type=int, default=FULL.seed)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="keep the files of each run in this folder")
    arguments = parser.parse_args()
    bad = 0
    for seed in range(arguments.seed, arguments.seed + arguments.runs):
        plan = Plan(
            arguments.stations, arguments.check_ins, arguments.stations * 20, FULL.between, seed, FULL.hub_dies
        )  # fmt: skip
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) if arguments.keep is None else arguments.keep / str(seed)
            folder.mkdir(parents=True, exist_ok=True)
            try:
                with postgres_running() as lab:
                    row = run(plan, lab, folder)
            except PostgresMissing as missing:
                parser.exit(2, f"{missing}\n")
        print(table([row]), flush=True)
        bad += not is_good(row)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
