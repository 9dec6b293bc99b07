"""Measures confirmations: each page, and a thousand of them through the command, beside the QR code alone."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import qrcode

from db.connection import open_station, station_path
from db.key import station_key
from db.lists import read_list
from db.roster import write_registrations
from kiosk.commands.demo import LIST
from kiosk.domain.confirmation import Confirmation
from kiosk.domain.registration import Registration, RegistrationId
from kiosk.domain.ticket import TicketCode
from kiosk.pages.confirmation import ConfirmationPages
from kiosk.settings import EventSettings, read_event
from tools.figures import summary

ROOT = Path(__file__).resolve().parent.parent
ALL, EACH = 1_000, 200
TICKET = "EL1." + "A7" * 105
"""As long as a signed ticket with a name in it."""


def run() -> list[dict[str, Any]]:
    """A row for each page, for the QR code alone, and for the whole command."""
    settings = read_event()
    people = _people(settings)
    pages = ConfirmationPages(settings)
    one = [Confirmation((person,)) for person in people[:EACH]]
    pages.pdf(one[0], TICKET)
    pages.png(one[0], TICKET)
    return [
        _each("confirmation for paper (PDF/UA)", [lambda each=each: pages.pdf(each, TICKET) for each in one]),  # type: ignore[misc]
        _each("confirmation for the phone (PNG)", [lambda each=each: pages.png(each, TICKET) for each in one]),  # type: ignore[misc]
        _each("QR code alone, qrcode to PNG", [lambda: qrcode.make(TICKET).save(os.devnull, "PNG")] * EACH),
        _whole(people),
    ]


def _people(settings: EventSettings) -> list[Registration]:
    rows = read_list(LIST, settings.days).rows
    return [
        row.as_registration(RegistrationId(f"bench-{round_}-{row.id}"), TicketCode(secrets.token_hex(8)), None)
        for round_ in range(1 + 2 * ALL // len(rows))
        for row in rows
        if row.status == "confirmed" and not row.group
    ][:ALL]


def _each(what: str, makers: Sequence[Callable[[], object]]) -> dict[str, Any]:
    times = []
    for make in makers:
        begun = time.perf_counter()
        make()
        times.append((time.perf_counter() - begun) * 1000)
    return {"what": what, "n": len(times), **summary(times)}


def _whole(people: Sequence[Registration]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {"EINLASS_DATA": str(folder / "data"), "EINLASS_KEY_FILE": str(folder / "key")}
        (folder / "data").mkdir()
        file = open_station(
            station_path(folder / "data"), station_key(folder / "data", environment), clock=lambda: datetime.now(UTC)
        )
        with file.writing():
            write_registrations(file, people)
        file.close()
        command = [sys.executable, "main.py", "confirmations", "-o", str(folder / "mail")]
        begun = time.perf_counter()
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        took = (time.perf_counter() - begun) * 1000
        made = len(list((folder / "mail").glob("*.pdf"))), len(list((folder / "mail").glob("*.png")))
    assert made == (len(people), len(people)), made
    return {"what": f"`confirmations`: {len(people)} PDF and PNG, start and all", "n": 1, **summary([took])}
