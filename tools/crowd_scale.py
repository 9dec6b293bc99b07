"""Measures the hub with ten, a hundred and a thousand stations: what telling and hearing cost there as it fills."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from kiosk.sealing import ExchangeSeal
from kiosk.sync.hub.connection import Joining
from kiosk.sync.hub.envelope import Envelopes
from kiosk.sync.hub.line import connect
from kiosk.sync.hub.pulling import Pulling
from tests.postgres_lab import PostgresLab, postgres_running
from tools import crowd_light
from tools.crowd import joined
from tools.crowd_light import LightStation
from tools.figures import summary

ENTRIES_EACH = 1_000
BATCH = 100
WORKERS = 2
HEARERS = 20
LIVE = 100
MOST_HEARD = 20_000
SHARE = 0.1


def rows(sizes: Sequence[int] = (10, 100, 1_000)) -> list[dict[str, Any]]:
    """Some rows for each number of stations, each of which tells a thousand entries."""
    found = []
    for stations in sizes:
        with postgres_running({"max_connections": str(max(sizes) + 100), "max_wal_size": "4GB"}) as lab:
            joining = joined(lab, "scale")
            found += [_telling(lab, joining, stations), *_hearing(lab, joining, stations)]
    return found


def _telling(lab: PostgresLab, joining: Joining, stations: int) -> dict[str, Any]:
    before = server_seconds(lab)
    shares = [range(worker, stations, WORKERS) for worker in range(WORKERS)]
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as workers:
        work = [
            workers.submit(crowd_light.told, list(share), joining.connection, joining.key, ENTRIES_EACH, BATCH)
            for share in shares
        ]
        batches = sorted((batch for each in work for batch in each.result()), key=lambda batch: batch[1])
    total = sum(count for _, _, count in batches)
    few = max(1, round(len(batches) * SHARE))
    seconds = batches[-1][1] - min(begun for begun, _, _ in batches)
    size = _size(lab, joining)
    return {
        "what": "they tell",
        "stations": stations,
        "n": total,
        "entries/s": round(total / seconds),
        "ms per entry, first 10 %": _each(batches[:few]),
        "ms per entry, last 10 %": _each(batches[-few:]),
        "server CPU ms per entry": (server_seconds(lab) - before) * 1000 / total,
        "MB in the hub": round(size / 1e6),
        "bytes per entry": round(size / total),
    }


def _hearing(lab: PostgresLab, joining: Joining, stations: int) -> list[dict[str, Any]]:
    with ExitStack() as until_the_end:
        numbers = range(stations, stations + HEARERS + 1)
        teller, *hearers = crowd_light.opened(numbers, joining.connection, joining.key, until_the_end)
        before, begun, heard = server_seconds(lab), time.monotonic(), 0
        times = []
        while heard < MOST_HEARD:
            asked = time.monotonic()
            records = hearers[0].hear()
            if not records:
                break
            times.append((time.monotonic() - asked) * 1000 / len(records))
            heard += len(records)
        seconds = time.monotonic() - begun
        server = server_seconds(lab) - before
        few = max(1, round(len(times) * SHARE))
        caught_up = {
            "what": "a new one hears what is there",
            "stations": stations,
            "n": heard,
            "entries/s": round(heard / seconds),
            "ms per entry, first 10 %": sum(times[:few]) / few,
            "ms per entry, last 10 %": sum(times[-few:]) / few,
            "server CPU ms per entry": server * 1000 / heard,
        }
        pulling = _pulling(joining, until_the_end)
        for hearer in hearers:
            hearer.store.known = pulling.heads()
            while hearer.hear():
                pass
        return [caught_up, _live(lab, stations, teller, hearers), _looks(lab, stations, pulling)]


def _live(lab: PostgresLab, stations: int, teller: LightStation, hearers: Sequence[LightStation]) -> dict[str, Any]:
    """One entry at a time; each of the others is called and hears it, one after the other."""
    lags, before = [], server_seconds(lab)
    for _ in range(LIVE):
        records = teller.entries(1)
        begun = time.monotonic()
        teller.tell(records)
        for hearer in hearers:
            while not hearer.hear():
                hearer.counterpart.wait(1.0)
            lags.append((time.monotonic() - begun) * 1000)
    server = server_seconds(lab) - before
    return {
        "what": f"one entry is told and heard by {len(hearers)}, one after the other",
        "stations": stations,
        "n": len(lags),
        **summary(lags),
        "server CPU ms per entry": server * 1000 / len(lags),
    }


def _looks(lab: PostgresLab, stations: int, pulling: Pulling) -> dict[str, Any]:
    """What it costs to ask for all lanes, as where nobody calls."""
    times, before = [], server_seconds(lab)
    for _ in range(LIVE):
        begun = time.monotonic()
        pulling.heads()
        times.append((time.monotonic() - begun) * 1000)
    server = server_seconds(lab) - before
    return {
        "what": "a look at all lanes",
        "stations": stations,
        "n": len(times),
        **summary(times),
        "server CPU ms per look": server * 1000 / len(times),
    }


def _pulling(joining: Joining, until_the_end: ExitStack) -> Pulling:
    line = until_the_end.enter_context(connect(joining.connection))
    return Pulling(
        line, joining.connection.event, Envelopes(ExchangeSeal(joining.key, "hub"), joining.connection.event)
    )


def _each(batches: Sequence[tuple[float, float, int]]) -> float:
    return sum(end - begun for begun, end, _ in batches) * 1000 / sum(count for _, _, count in batches)


def _size(lab: PostgresLab, joining: Joining) -> int:
    with lab.admin() as admin:
        row = admin.execute("select pg_database_size(%s)", (joining.connection.database,)).fetchone()
    assert row is not None
    return int(row[0])


def server_seconds(lab: PostgresLab) -> float:
    """How long all processes of the server have computed so far, those that have ended as well."""
    postmaster = int((lab.folder / "data" / "postmaster.pid").read_text().splitlines()[0])
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # ended meanwhile
            continue
        # Fields 4, 14 and 15 of proc(5), and 16 and 17 for the children that have ended.
        if int(stat.parent.name) == postmaster:
            ticks += sum(map(int, fields[11:15]))
        elif int(fields[1]) == postmaster:
            ticks += sum(map(int, fields[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")
