"""Tickets and badges of a real pretix, without a network: each gets the answer and the page that pretix itself gives.

pretix is asked about every ticket while it runs, and prints badges. Then it is stopped, and the station knows its
order export and the public keys in the event file.
"""

from __future__ import annotations

import io
import json
import re
import socket
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image
from pypdf import PdfReader

from db.connection import open_station, station_path
from db.importing import import_registrations
from db.ledger import Ledger
from db.lists import read_list
from kiosk.domain.admission import outcome_name
from kiosk.domain.badge import Badge
from kiosk.domain.registration import EventDay, Language
from kiosk.domain.ticket import ForeignCode, read_ticket
from kiosk.pages.pretix.layout import PretixLayout
from kiosk.pages.pretix.variables import Variables
from kiosk.settings import read_event
from tests.counterparts.pretix_badges import PrintedByPretix, change_layout, printed
from tests.counterparts.pretix_shop import Pretix, sell
from tests.db.stations import KEY, Clock, content
from tests.people import DAY_1, DAY_2, EVENT_DAYS, RULES
from tests.pretix_lab import FOLDER, pretix_running

LAYOUTS = Path(__file__).parent.parent / "kiosk" / "pages" / "pretix_layouts"
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

TOKEN = "B4enreewiuv7qbewoj4s5uvjm4u"
NOTHING = json.dumps([json.loads((LAYOUTS / "old.json").read_text("utf-8"))[0] | {"content": "none"}]).encode()
"""A layout that draws nothing over its background."""
ONLY_LATIN = re.compile("[\u0020-\u024f\u1e00-\u1eff’]+")
COMPARED = frozenset(
    "attendee_company event_name event_date event_date_range event_begin_date event_begin_weekday event_end_date "
    "event_end_weekday".split()
)
"""Variables that the seeded event and our event file must agree about: they have the same name and days."""

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


@dataclass(frozen=True)
class Counterpart:
    """What a real pretix said and printed while it ran."""

    shops: Mapping[str, Shop]
    badges: Mapping[str, PrintedByPretix]


@pytest.fixture(scope="module")
def counterpart() -> Counterpart:
    """Four events of a real pretix, which was asked about all their tickets, printed badges, and is stopped."""
    with pretix_running() as lab:
        pretix = lab.api
        sold = [disturbed(pretix, event) for event in sell(pretix, lab.url, FOLDER, lab.said["organizer"])]
        seeded = lab.event
        on_site = lab.said["items"]["vor_ort"]
        badges = {"seeded": printed(pretix, seeded, on_site)}
        change_layout(FOLDER, lab.url, seeded, (LAYOUTS / "new.json").read_text("utf-8"))
        badges["new"] = printed(pretix, seeded, on_site)
        asked = [(seeded, [lab.said["lists"]["tag1"]], ["secretold0001"])]
        asked += [(event, pretix.lists(event), former) for event, former in sold]
        found = {shop.slug: shop for shop in (told(pretix, *each) for each in asked)}
    return Counterpart(found, badges)


@pytest.fixture(scope="module")
def shops(counterpart: Counterpart) -> Mapping[str, Shop]:
    """The four events."""
    return counterpart.shops


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


def page_of(path: Path, layout: bytes) -> PretixLayout:
    path.write_bytes(layout)
    return PretixLayout(path, read_event())


def ink(page: PretixLayout, badge: Badge, ppi: int = 110) -> list[float]:
    """Left, top, right and bottom of what is drawn, in mm."""
    picture = np.asarray(Image.open(io.BytesIO(page.png(badge, ppi))).convert("L"))
    rows, columns = np.where(picture < 128)
    return [edge * 25.4 / ppi for edge in (columns.min(), rows.min(), columns.max(), rows.max())]


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


@pytest.mark.parametrize("layout", ["seeded", "new"])
def test_a_badge_layout_of_pretix_comes_out_as_pretix_prints_it(
    counterpart: Counterpart, layout: str, tmp_path: Path
) -> None:
    printed = counterpart.badges[layout]
    ours = page_of(tmp_path / "ours.json", printed.layout)
    people = {position["attendee_name"]: position for position in printed.positions}
    compared, different = 0, []
    for number, pdf in enumerate(printed.pages):
        words = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
        name = max((name for name in people if words.startswith(name)), key=len, default=None)
        if name is None or not ONLY_LATIN.fullmatch(name):  # pretix has no other letters
            continue
        parts, company = people[name]["attendee_name_parts"], people[name]["company"] or ""
        badge = Badge("", parts["given_name"], parts["family_name"], company, "", TOKEN)
        (tmp_path / f"{number}.pdf").write_bytes(pdf)
        theirs = page_of(tmp_path / f"{number}.json", NOTHING)
        compared += 1
        if ink(ours, badge) != pytest.approx(ink(theirs, badge), abs=1):
            different.append(name)
    assert different == []
    assert compared >= 35


def test_our_variables_say_what_those_of_pretix_say(counterpart: Counterpart) -> None:
    told = {
        key: value
        for key, value in counterpart.badges["seeded"].positions[0]["pdf_data"].items()
        if key.startswith("attendee_name") or key in COMPARED
    }
    parts = counterpart.badges["seeded"].positions[0]["attendee_name_parts"]
    badge = Badge("", parts["given_name"], parts["family_name"], told["attendee_company"], "", TOKEN)
    variables = Variables(read_event())
    assert {key: variables.of_badge(key, badge, Language.GERMAN) for key in told} == told
    assert told.keys() >= {*COMPARED, "attendee_name_given_name", "attendee_name_given_name_family_name"}
