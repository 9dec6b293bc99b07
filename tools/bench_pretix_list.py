"""How long a pretix event takes to come into a station's file, by the size of the event; for docs/pretix.md."""

from __future__ import annotations

import json
import os
import resource
import threading
import time
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qs, urlsplit

from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.settings import read_event
from kiosk.sync.exchange import Exchange
from kiosk.sync.pretix.connection import Connection
from kiosk.sync.pretix.counterpart import PretixCounterpart

SIZES = (355, 5_000, 25_000)
PAGE = 50
BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
EVENT = "/api/v1/organizers/o/events/e/"


def run(sizes: Sequence[int] = SIZES) -> list[dict[str, Any]]:
    """One row a size: pages come from a server of this computer that answers at once, so this is our own part."""
    return [_alone(size) for size in sizes]


def _alone(size: int) -> dict[str, Any]:
    """In a process of its own, so that its memory is its own."""
    here, there = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_measured, args=(size, there))
    process.start()
    row: dict[str, Any] = here.recv()
    process.join()
    return row


def _measured(size: int, answer: Pipe) -> None:
    server = _Server(("127.0.0.1", 0), _Pages)
    server.orders = [_order(number) for number in range(size)]
    server.placed = [order["datetime"] for order in server.orders]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    rules = read_event().rules
    connection = Connection(
        f"http://127.0.0.1:{server.server_address[1]}", "o", "e", "token", 1, "bench", "", dict.fromkeys(rules.days, 1)
    )
    with TemporaryDirectory() as folder:
        ledger = Ledger(
            open_station(station_path(Path(folder)), os.urandom(32), clock=lambda: datetime.now(UTC)), rules
        )
        exchange = Exchange(PretixCounterpart(connection, ledger, rules.time_zone), ledger)
        exchange.turn()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        turns, begun = [], time.perf_counter()
        while True:
            start = time.perf_counter()
            turn = exchange.turn()
            turns.append(1000 * (time.perf_counter() - start))
            if turn.trouble or not turn.busy:
                break
        took = time.perf_counter() - begun
        people = ledger.stats().registered
        ledger.close()
    server.shutdown()
    turns.sort()
    answer.send(
        {
            "orders": size,
            "people": people,
            "seconds": round(took, 1),
            "ms_page_median": round(turns[len(turns) // 2], 1),
            "ms_page_max": round(turns[-1], 1),
            "mb_more": round((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, 1),
        }
    )


class _Server(ThreadingHTTPServer):
    orders: list[Mapping[str, Any]]
    placed: list[str]


class _Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        """A page of orders as pretix has them, or one of the short lists."""
        parts = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        path = parts.path.removeprefix(EVENT)
        match path:
            case "orders/":
                first = (
                    bisect_left(self.server.placed, query.get("created_since", "")) if "created_since" in query else 0
                )
                first += (int(query["page"]) - 1) * PAGE
                shown = self.server.orders[first : first + PAGE]
                content: Any = _results(shown, more=first + PAGE < len(self.server.orders))
            case "items/":
                content = _results([{"id": 1, "name": {"de": "Vor Ort"}, "admission": True}])
            case "checkinlists/":
                lists = {"id": 1, "name": "Alle", "all_products": True, "limit_products": [], "subevent": None}
                content = _results([lists])
            case "revokedsecrets/":
                content = _results([])
            case _:
                content = {"has_subevents": False, "timezone": "Europe/Berlin"}
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Page-Generated", "2024-02-19T12:00:00+00:00")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nothing."""


def _results(results: Sequence[Any], *, more: bool = False) -> dict[str, Any]:
    return {"count": len(results), "next": "more" if more else None, "results": results}


def _order(number: int) -> dict[str, Any]:
    moment = (BEGIN + timedelta(seconds=number)).isoformat()
    code = f"X{number:05d}"
    return {
        "code": code,
        "status": "p",
        "locale": "de",
        "testmode": False,
        "datetime": moment,
        "last_modified": moment,
        "require_approval": False,
        "valid_if_pending": False,
        "positions": [
            {
                "id": number,
                "positionid": 1,
                "item": 1,
                "attendee_name": f"Gast Nummer{number}",
                "attendee_name_parts": {"given_name": "Gast", "family_name": f"Nummer{number}"},
                "attendee_email": f"gast{number}@example.org",
                "company": f"Verein {number % 500}",
                "secret": f"secret{code.lower()}",
                "addon_to": None,
                "subevent": None,
                "checkins": [],
                "canceled": False,
                "valid_from": None,
                "valid_until": None,
                "blocked": None,
            }
        ],
    }


if __name__ == "__main__":
    for row in run():
        print(row)
