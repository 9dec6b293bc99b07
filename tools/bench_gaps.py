"""Measures how long the event loop of a busy kiosk is away, and what an idle one costs."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from tests.x_screen import ScreenMissing, x_screen
from tools.tables import table

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 600.0
IDLE_SECONDS = 20.0


def station(*arguments: str, size: str = "1280x720") -> dict[str, Any]:
    """The figures of one kiosk on a screen of its own."""
    command = [sys.executable, "-m", "tools.gap_station", *arguments]
    with x_screen(size) as screen:
        run = subprocess.run(
            command, cwd=ROOT, env=screen.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
        )
    figures: dict[str, Any] = json.loads(run.stdout)
    return figures


def gaps_row(what: str, gaps: list[float]) -> dict[str, Any]:
    """Median, p95, p99 and the longest gap, in milliseconds."""
    ordered = sorted(gaps)
    last = len(ordered) - 1
    shares = {name: ordered[round(last * share)] for name, share in (("median", 0.5), ("p95", 0.95), ("p99", 0.99))}
    over = sum(gap > 50 for gap in gaps)
    return {"what": what, "n": len(gaps), **shares, "max": ordered[-1], "over 50": over}


def causes_rows(causes: list[tuple[float, str]]) -> list[dict[str, Any]]:
    """What kept the loop for more than 30 ms, the worst first."""
    by_place: dict[str, list[float]] = defaultdict(list)
    for gap, place in causes:
        by_place[place].append(gap)
    worst = sorted(by_place.items(), key=lambda item: max(item[1]), reverse=True)
    return [{"place": place, "times": len(gaps), "longest": max(gaps)} for place, gaps in worst]


def run(seconds: float = SECONDS) -> list[dict[str, Any]]:
    """A busy kiosk, and two idle ones; nothing where there is no screen for them."""
    try:
        return _rows(seconds)
    except ScreenMissing as missing:
        return [{"what": f"not measured: {missing}"}]


def _rows(seconds: float) -> list[dict[str, Any]]:
    busy = station("--seconds", str(seconds))
    what = f"gap between two ticks of the event loop, {seconds / 60:.0f} minutes, {busy['deeds']} deeds"
    rows = [gaps_row(f"{what}, {busy['badges']} badges", busy["gaps"])]
    for name, *how in (("idle, with its calm motion", "--idle"), ("idle, nothing moves", "--idle", "--calm")):
        figures = station("--seconds", str(IDLE_SECONDS), *how)
        rows.append({"what": f"{name}: % of one processor, all threads", "median": figures["cpu"]})
    return rows


def main() -> None:
    """Measure one busy kiosk and say what kept it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--size", default="1280x720")
    arguments = parser.parse_args()
    busy = station("--seconds", str(arguments.seconds), size=arguments.size)
    print(table([gaps_row(f"{busy['deeds']} deeds, {busy['badges']} badges", busy["gaps"])]))
    print(f"\nCPU: {busy['cpu']:.0f} %\n\n{table(causes_rows(busy['causes'])[:25])}")


if __name__ == "__main__":
    main()
