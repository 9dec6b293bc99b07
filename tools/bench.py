"""`make bench`: measures the promises of speed beside the libraries alone; writes docs/benchmarks.md and .json."""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tools import (
    bench_backup,
    bench_badge,
    bench_batch,
    bench_bundle,
    bench_calls,
    bench_cameras,
    bench_confirmations,
    bench_crowd,
    bench_desk,
    bench_erasure,
    bench_exchange,
    bench_export,
    bench_gaps,
    bench_hub,
    bench_idle,
    bench_import,
    bench_kiosk,
    bench_ledger,
    bench_press,
    bench_pretix,
    bench_pretix_list,
    bench_printers,
    bench_reader,
    bench_room,
    bench_scan,
    bench_search,
    film,
)
from tools.tables import tables

Row = dict[str, Any]
PARTS: dict[str, tuple[str, Callable[[], Sequence[Row]]]] = {
    "scan": ("Reading QR codes", bench_scan.run),
    "reader": ("Reading by difficulty, on the simulator", bench_reader.run),
    "cameras": ("Faults of cameras, in real time", bench_cameras.run),
    "kiosk": ("Frame to answer, and start", bench_kiosk.run),
    "ledger": ("Admit with a durable commit", bench_ledger.run),
    "backup": ("Backups while the door is open", bench_backup.run),
    "erasure": ("Traces that are left after an erasure of 10,000 people", bench_erasure.run),
    "exchange": ("Taking what other stations tell", bench_exchange.run),
    "bundle": ("Bundles", bench_bundle.run),
    "import": ("Import", bench_import.run),
    "search": ("Search", bench_search.run),
    "desk": ("Help desk: from a key to the list", bench_desk.run),
    "badge": ("Badge", bench_badge.run),
    "batch": ("Badges of all", bench_batch.run),
    "press": ("From the decision to the printer", bench_press.run),
    "printers": ("Printers and their faults", bench_printers.run),
    "calls": ("Calls for help from station to station", bench_calls.run),
    "hub": ("The hub: from one station to another", bench_hub.run),
    "crowd": ("A crowd of stations at one hub", bench_crowd.run),
    "gaps": ("A busy window that never waits, and an idle one", bench_gaps.run),
    "idle": ("A kiosk that waits: % of one core at 15 frames a second", bench_idle.run),
    "film": ("Sixty people in ten minutes: from the first frame that can be read to the answer", film.run),
    "room": ("The organisers' room", bench_room.run),
    "pretix": ("A check-in here and at pretix", bench_pretix.run),
    "pretix-list": ("A pretix event into the file", bench_pretix_list.run),
    "confirmations": ("Confirmations", bench_confirmations.run),
    "export": ("After the event", bench_export.run),
}
DOCS = Path(__file__).resolve().parent.parent / "docs"


def machine() -> str:
    """What the figures were measured on."""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def measured(name: str) -> list[Row]:
    """The rows of one part."""
    return list(PARTS[name][1]())


def main() -> None:
    """Measure and print the named parts; or all, and write them to docs/."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of: {', '.join(PARTS)}")
    parser.add_argument("--json", type=Path, help="where to write the figures; of all parts docs/benchmarks.json")
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; choose of: {', '.join(PARTS)}")
    results: dict[str, list[Row]] = {}
    for name in arguments.parts or PARTS:
        begun = time.perf_counter()
        # In a process of its own: a million registrations that one part leaves in memory would slow the next.
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
            results[name] = alone.submit(measured, name).result()
        print(f"\n## {PARTS[name][0]}\n\n{tables(results[name])}\n({time.perf_counter() - begun:.0f} s)", flush=True)
    # A part alone does not take the place of all of them in docs/.
    target = arguments.json or (None if arguments.parts else DOCS / "benchmarks.json")
    if target:
        figures = {"machine": machine(), "results": results}
        target.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", "utf-8")
    if not arguments.parts:
        text = [
            "# Measured figures",
            "",
            f"Written by `make bench` on {date.today().isoformat()}: {machine()}. Times are milliseconds.",  # noqa: DTZ011
        ]
        for name, rows in results.items():
            text += ["", f"## {PARTS[name][0]}", "", tables(rows)]
        (DOCS / "benchmarks.md").write_text("\n".join(text) + "\n", "utf-8")


if __name__ == "__main__":
    main()
