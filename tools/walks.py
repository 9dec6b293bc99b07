"""`make walks`: random walks of keys, clicks, touches and scans over a locked kiosk under a real window manager.

After each walk a ticket must still check somebody in. Walks that were taken before are not taken again.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from threading import Lock
from typing import Any

from db.lists import read_list
from kiosk.commands.demo import LIST
from kiosk.domain.registration import Attendance, Status
from kiosk.settings import read_event
from tools.tables import table
from tools.walk_kiosk import REPORT, Kiosk, Lost, kiosk
from tools.walk_steps import Hostile, Word, size, walk

KEPT = REPORT / "walks.jsonl"
ASK_EACH, LOOK_EACH = 50, 1000
"""Events between two questions to the kiosk, which keep its queue short, and between two looks at the screen."""
ON_ONE_KIOSK = 4
"""Walks on one kiosk, each beginning where the last one ended; then a new one is started."""


@dataclass(slots=True)
class Result:
    """What became of one walk.

    `strikes` are the seconds of the double-strike filter, `away` is the longest it took to be back in front.
    """

    seed: int
    strikes: float
    events: int = 0
    x_events: int = 0
    seconds: float = 0.0
    looks: int = 0
    hostile: int = 0
    away: float = 0.0
    states: dict[str, int] = field(default_factory=dict)
    bugs: int = 0
    megabytes: int = 0
    managers: int = 0
    lost: str = ""


def take(walked: Kiosk, seed: int, events: int, strikes: float, codes: Sequence[str], last: str) -> Result:
    """One walk, and the ticket `last` after it."""
    result = Result(seed, strikes)
    states: Counter[str] = Counter()
    walked.managers = 0
    begun = time.monotonic()
    try:
        for step in walk(seed, events, codes):
            before = result.events
            walked.do(step)
            result.events += size(step)
            result.x_events += 0 if isinstance(step, Word) else size(step)
            if isinstance(step, Hostile) or step == Word("window"):
                result.hostile += 1
                result.away = max(result.away, walked.back_in_front())
            if before // ASK_EACH != result.events // ASK_EACH:
                states[walked.ask()["state"]] += 1
            if before // LOOK_EACH != result.events // LOOK_EACH:
                result.looks += 1
                result.away = max(result.away, walked.back_in_front())
                walked.look()
        walked.end_the_visit()
        walked.check_in(last)
        walked.look()
        walked.end_the_visit()
    except Lost as lost:
        result.lost = str(lost)
    result.states = dict(states)
    result.managers = walked.managers
    result.seconds = round(time.monotonic() - begun, 1)
    result.away = round(result.away, 2)
    result.bugs = walked.new_bugs()
    result.megabytes = 0 if result.lost else walked.megabytes()
    return result


def tickets() -> tuple[list[str], list[str]]:
    """Codes of all people of the demo for the walks, and of some whom nothing keeps out for the time after."""
    settings = read_event()
    rows = [row for row in read_list(LIST, settings.days).rows if row.code]
    shared = Counter(row.code for row in rows)
    free = [
        str(row.code)
        for row in rows
        if shared[row.code] == 1
        and row.status is Status.CONFIRMED
        and row.attendance is not Attendance.ONLINE
        and (not row.days or settings.days[-1] in row.days)
    ]
    kept = free[-ON_ONE_KIOSK * 2 :]
    # Groups are rare on the list, and the only ones who choose.
    walked = [str(row.code) for row in rows if str(row.code) not in kept]
    return walked + [str(row.code) for row in rows if shared[row.code] > 1] * 4, kept


def take_some(seeds: Sequence[int], events: int) -> Iterator[Result]:
    """Walks on one kiosk, one after the other; every second kiosk has no double-strike filter, so everything counts."""
    strikes = 0.3 if seeds[0] // ON_ONE_KIOSK % 2 else 0.0
    codes, kept = tickets()
    with kiosk(strikes) as walked:
        for seed, last in zip(seeds, kept, strict=False):
            result = take(walked, seed, events, strikes, codes, last)
            yield result
            if result.lost:
                return


def figures(results: Sequence[Result]) -> list[dict[str, Any]]:
    """A row for walks with the filter, a row for those without, and one for both."""
    rows = []
    for what, some in (
        ("as at the door", [each for each in results if each.strikes]),
        ("without the double-strike filter", [each for each in results if not each.strikes]),
        ("all", list(results)),
    ):
        if not some:
            continue
        events = sum(each.events for each in some)
        rows.append(
            {
                "walks": what,
                "n": len(some),
                "events": events,
                "real X events %": round(100 * sum(each.x_events for each in some) / events, 1),
                "events a second": round(events / sum(each.seconds for each in some)),
                "looks at the screen": sum(each.looks for each in some),
                "pushed away by others": sum(each.hostile for each in some),
                "window manager died": sum(each.managers for each in some),
                "back after at most s": max(each.away for each in some),
                "unexpected errors": sum(each.bugs for each in some),
                "left, stuck or blank": sum(bool(each.lost) for each in some),
            }
        )
    return rows


def main() -> None:
    """Take the walks that were not taken yet; ends with 1 if the kiosk was ever left, stuck or blank, or had a bug."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("walks", nargs="?", type=int, default=200)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--at-once", type=int, default=2, help="kiosks at the same time")
    parser.add_argument("--anew", action="store_true", help="forget the walks that were taken")
    arguments = parser.parse_args()
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    if arguments.anew:
        KEPT.unlink(missing_ok=True)
    lines = KEPT.read_text("utf-8").splitlines() if KEPT.exists() else []
    done = [result for line in lines if (result := Result(**json.loads(line))).events >= arguments.events]
    taken = {result.seed for result in done if not result.lost}
    left = [seed for seed in range(arguments.walks) if seed not in taken]
    groups: dict[int, list[int]] = {}
    for seed in left:
        groups.setdefault(seed // ON_ONE_KIOSK, []).append(seed)
    results, one_at_a_time = [each for each in done if each.seed in taken], Lock()

    def on_one_kiosk(seeds: list[int]) -> None:
        for result in take_some(seeds, arguments.events):
            with one_at_a_time:
                results.append(result)
                with KEPT.open("a", encoding="utf-8") as kept:
                    kept.write(json.dumps(asdict(result)) + "\n")
                print(
                    f"walk {result.seed}: {result.events} events in {result.seconds} s, {result.megabytes} MB", end=""
                )
                print(f", {result.bugs} bugs, {result.lost or 'fine'}", flush=True)

    with ThreadPoolExecutor(arguments.at_once) as pool:
        list(pool.map(on_one_kiosk, groups.values()))
    results = [each for each in results if each.seed < arguments.walks]
    states: Counter[str] = Counter()
    for result in results:
        states.update(result.states)
    print(f"\n{table(figures(results))}\n\nScreens met: {', '.join(f'{name} {n}' for name, n in states.most_common())}")
    sys.exit(any(result.lost or result.bugs for result in results) or len(results) < arguments.walks)


if __name__ == "__main__":
    main()
