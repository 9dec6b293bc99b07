"""The tickets of a real pretix at our door, without a network: each gets the answer pretix itself gives.

pretix is asked about every ticket while it runs. Then it is stopped, and the station knows its order export and the
public keys in the event file.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.domain.admission import outcome_name
from kiosk.domain.registration import EventDay
from kiosk.domain.ticket import ForeignCode, read_ticket
from tests.conftest import SHARED
from tests.counterparts.pretix_shop import Pretix, sell
from tests.db.stations import KEY, Clock, content
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES

MORNING = datetime(2024, 2, 20, 8, 30, tzinfo=UTC)
EVENING = datetime(2024, 2, 21, 18, 30, tzinfo=UTC)
DAYS = {MORNING: DAY_1, EVENING: DAY_2}

ANSWERS: Mapping[str, tuple[str, ...]] = {
    # Whoever is in is welcome back on the second day, to pretix as to us.
    "ok": ("admitted", "welcome_back"),
    "unpaid": ("unpaid",),
    "unapproved": ("unpaid",),
    "canceled": ("cancelled",),
    "blocked": ("cancelled",),
    "product": ("online_only", "wrong_day"),
    # One that is good on none of its days is kept as cancelled; that an order is unpaid is said first.
    "invalid_time": ("expired", "wrong_day", "cancelled", "unpaid"),
    "revoked": ("not_on_list",),
    # Its list of a date does not know the tickets of other dates.
    "invalid": ("wrong_day", "expired", "unpaid", "cancelled", "not_on_list"),
}
"""What our door may say where pretix gives this reason."""

UNPAID_AND_WELCOME = "secretu00011"
"""May come before the order is paid, which the order export does not say; we send this guest to the desk."""


@dataclass(frozen=True)
class Shop:
    """One event: its order export, its public keys, its secrets on sale, and what pretix says about each ticket."""

    slug: str
    export: bytes
    keys: tuple[str, ...]
    secrets: frozenset[str]
    says: Mapping[tuple[str, datetime], str]


@pytest.fixture(scope="module")
def shops() -> Mapping[str, Shop]:
    """Four events of a real pretix, which was asked about all their tickets and is stopped."""
    script = SHARED / "counterparts" / "pretix_up.sh"
    if not script.is_file():
        pytest.skip(f"no script {script}")
    port = free_port()
    folder = Path(os.environ.get("TMPDIR", "/tmp")) / "einlass-pretix"
    environment = os.environ | {"PORT": str(port), "SVC": str(folder)}
    try:
        # From zero it installs pretix and makes its database, which takes minutes.
        up = subprocess.run([script], env=environment, capture_output=True, text=True, timeout=1_800, check=False)
        if up.returncode:
            pytest.skip(f"pretix does not start: {up.stderr[-300:]}")
        said = json.loads(up.stdout)
        pretix = Pretix(said["url"], said["team_token"])
        sold = [disturbed(pretix, event) for event in sell(pretix, said["url"], folder, said["organizer"])]
        seeded = f"organizers/{said['organizer']}/events/{said['event']}/"
        asked = [(seeded, [said["lists"]["tag1"]], ["secretold0001"])]
        asked += [(event, pretix.lists(event), former) for event, former in sold]
        found = {shop.slug: shop for shop in (told(pretix, *each) for each in asked)}
    finally:
        subprocess.run([script, "down"], env=environment, capture_output=True, timeout=60, check=False)
        shutil.rmtree(folder / f"run-{port}", ignore_errors=True)
    return found


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def disturbed(pretix: Pretix, event: str) -> tuple[str, list[str]]:
    """The event, after one ticket got a new secret, one was blocked, one cancelled, one unpaid; the former secrets."""
    renewed, blocked, cancelled, unpaid = pretix.positions(event)[:4]
    pretix.ask(f"{event}orderpositions/{renewed['id']}/regenerate_secrets/", {})
    pretix.ask(f"{event}orderpositions/{blocked['id']}/add_block/", {"name": "api:lost"})
    pretix.ask(f"{event}orders/{cancelled['order']}/mark_canceled/", {"send_email": False})
    pretix.ask(f"{event}orders/{unpaid['order']}/mark_pending/", {})
    return event, [renewed["secret"]]


def told(pretix: Pretix, event: str, lists: list[int], former: list[str]) -> Shop:
    """All that pretix knows about an event; `former` are secrets that are good no more."""
    export = pretix.exported(event)
    secrets = [position["secret"] for order in orders(export) for position in order["positions"]]
    # The list of the date that the day is, where an event has dates.
    on_day = {MORNING: lists[0], EVENING: lists[-1]}
    says = {
        (secret, moment): pretix.says(event, secret, on_day[moment], moment)
        for secret in (*secrets, *former)
        for moment in (MORNING, EVENING)
        if len(secrets) < 100 or moment is MORNING
    }
    return Shop(event.split("/")[-2], export, tuple(pretix.keys(event)), frozenset(secrets), says)


def orders(export: bytes) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(export)["event"]["orders"]
    return found


@pytest.fixture(autouse=True)
def no_network(shops: Mapping[str, Shop], monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on nobody connects to anything."""

    def connect(*_: object) -> None:
        raise AssertionError("a ticket was checked over the network")

    monkeypatch.setattr(socket.socket, "connect", connect)


class Station:
    """A station that has the list and the keys of one shop, at any time."""

    def __init__(self, folder: Path, shop: Shop) -> None:
        self.clock = Clock(MORNING)
        rules = replace(RULES, pretix_keys=shop.keys)
        self.ledger = Ledger(open_station(station_path(folder), KEY, clock=self.clock), rules)
        path = folder / "export.json"
        path.write_bytes(shop.export)
        self.report = import_registrations(self.ledger.file, read_list(path, EVENT_DAYS, time_zone=RULES.time_zone))

    def answer(self, text: str, moment: datetime = MORNING, day: EventDay | None = None) -> str:
        """What the door says, and whether it wrote exactly when it let somebody in."""
        self.clock.moment = moment
        ticket = read_ticket(text)
        assert not isinstance(ticket, ForeignCode)
        before = content(self.ledger)
        name = outcome_name(self.ledger.admit(ticket, day or DAYS[moment], "attendee").outcome)
        assert (content(self.ledger) != before) == (name in ("admitted", "welcome_back"))
        return name


@pytest.fixture
def stations(shops: Mapping[str, Shop], tmp_path: Path) -> Iterator[Mapping[str, Station]]:
    """A station for every shop."""
    opened = {}
    for slug, shop in shops.items():
        (tmp_path / slug).mkdir()
        opened[slug] = Station(tmp_path / slug, shop)
    yield opened
    for station in opened.values():
        station.ledger.close()


def test_every_ticket_on_sale_is_somebody_on_the_list(
    shops: Mapping[str, Shop], stations: Mapping[str, Station]
) -> None:
    assert {slug: len(shop.secrets) for slug, shop in shops.items()} == {
        "gemeinsam-digital": 361,
        "serie": 20,
        "fest": 8,
        "zufall": 6,
    }
    for slug, shop in shops.items():
        assert stations[slug].report.refused == ()
        assert {person.code for person in stations[slug].ledger.registrations()} == shop.secrets


def test_pretix_gives_every_reason_that_is_compared(shops: Mapping[str, Shop]) -> None:
    given = {reason for shop in shops.values() for reason in shop.says.values()}
    assert given == ANSWERS.keys()


def test_every_ticket_gets_the_answer_of_pretix(shops: Mapping[str, Shop], stations: Mapping[str, Station]) -> None:
    different = []
    for slug, shop in shops.items():
        for (secret, moment), reason in shop.says.items():
            ours = stations[slug].answer(secret, moment)
            if ours not in ANSWERS[reason] and not is_untold(secret):
                different.append((slug, secret, moment, reason, ours))
    assert different == []
    assert stations["gemeinsam-digital"].answer(UNPAID_AND_WELCOME) == "unpaid"


def is_untold(secret: str) -> bool:
    """Whether our list cannot know it: the export does not say that an unpaid order may come."""
    return secret == UNPAID_AND_WELCOME


def test_a_forged_secret_opens_no_door(shops: Mapping[str, Shop], stations: Mapping[str, Station]) -> None:
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    for slug in ("serie", "fest"):
        for secret in shops[slug].secrets:
            raw = b64decode(secret[::-1])
            payload = raw[5:-64]
            texts = [b64encode(raw[:-64] + stranger.sign(payload))]
            texts += [b64encode(raw[:-1] + bytes([raw[-1] ^ bit])) for bit in (1, 128)]
            texts += [b64encode(raw[:8] + bytes([raw[8] ^ 1]) + raw[9:])]
            answers = {stations[slug].answer(text.decode()[::-1]) for text in texts}
            # Whether its time is over is not asked before it is known to be genuine.
            assert answers == {"forged"}


def test_a_ticket_of_another_event_opens_no_door(shops: Mapping[str, Shop], stations: Mapping[str, Station]) -> None:
    for slug, station in stations.items():
        for other in shops.keys() - {slug}:
            answers = {station.answer(secret) for secret in sorted(shops[other].secrets)[:40]}
            signed = bool(shops[other].keys and shops[slug].keys)
            assert answers == ({"forged"} if signed else {"not_on_list"})


def test_without_the_keys_a_signed_ticket_of_the_list_is_still_good(shops: Mapping[str, Shop], tmp_path: Path) -> None:
    station = Station(tmp_path, replace(shops["fest"], keys=()))
    try:
        for (secret, moment), reason in shops["fest"].says.items():
            assert station.answer(secret, moment) in ANSWERS[reason]
    finally:
        station.ledger.close()
