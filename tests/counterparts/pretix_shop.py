"""A real pretix: three events sold out over its API, and what pretix itself says about their tickets.

`python -m tests.counterparts.pretix_shop URL TOKEN FOLDER` sells, and prints what the tests of reading keep in
tests/kiosk/domain/pretix_tickets.json; FOLDER is that of the server's programs and data. The guests are numbers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice, product
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

_DAYS = ("2024-02-20", "2024-02-21")
_VALIDITY: tuple[Mapping[str, str], ...] = (
    {},
    {"valid_from": "2024-02-20T08:00:00+01:00"},
    {"valid_until": "2024-02-21T18:00:00+01:00"},
    {"valid_from": "2024-02-21T08:00:00+01:00", "valid_until": "2024-02-21T18:00:00+01:00"},
)
# Run with the server's own programs: which generator an event has cannot be set over the API.
_SIGN = """
import django, sys; django.setup()
from django_scopes import scopes_disabled
from pretix.base.models import Event
with scopes_disabled():
    Event.objects.get(slug=sys.argv[1]).settings.set("ticket_secret_generator", "pretix_sig1")
"""
_TAKE_APART = """
import django, json, sys; django.setup()
from django_scopes import scopes_disabled
from pretix.base.models import Event
from pretix.base.secrets import Sig1TicketSecretGenerator
with scopes_disabled():
    reader = Sig1TicketSecretGenerator(Event.objects.get(slug=sys.argv[1]))
    for secret in sys.stdin.read().split():
        t = reader._parse(secret)
        times = {"valid_from": t.validFromUnixTime, "valid_until": t.validUntilUnixTime}
        goods = {"item": t.item, "variation": t.variation, "subevent": t.subevent}
        print(json.dumps({"secret": secret, "seed": t.seed} | goods | times))
"""


class Pretix:
    """One running server, asked and told over its API as the owner of `token`; raises OSError if it refuses."""

    def __init__(self, url: str, token: str) -> None:
        self._api = f"{url.rstrip('/')}/api/v1/"
        self._headers = {"Authorization": f"Token {token}", "Content-Type": "application/json"}

    def ask(self, path: str, told: Mapping[str, Any] | None = None, method: str = "") -> dict[str, Any]:
        """What it answers to one request; with `told` it is a POST."""
        content = None if told is None else json.dumps(told).encode()
        request = Request(f"{self._api}{path}", content, self._headers, method=method or None)
        with urlopen(request, timeout=60) as answer:
            found: dict[str, Any] = json.load(answer)
            return found

    def every(self, path: str) -> Iterator[dict[str, Any]]:
        """All results of a list, page by page."""
        page = 1
        while True:
            answer = self.ask(f"{path}?page={page}")
            yield from answer["results"]
            if not answer["next"]:
                return
            page += 1

    def keys(self, event: str) -> list[str]:
        """The public keys of an event's signed tickets, as pretix writes them; `event` is organizers/O/events/E/."""
        keys: list[str] = self.ask(event)["valid_keys"]["pretix_sig1"]
        return keys

    def positions(self, event: str) -> list[dict[str, Any]]:
        """All positions sold."""
        return list(self.every(f"{event}orderpositions/"))

    def exported(self, event: str, kind: str = "json", choice: Mapping[str, Any] | None = None) -> bytes:
        """An export of an event: its orders as JSON, or another kind with what is to be chosen there."""
        place = self.ask(f"{event}exporters/{kind}/run/", choice or {})["download"]
        with urlopen(Request(place, headers=self._headers), timeout=60) as answer:
            content: bytes = answer.read()
            return content

    def lists(self, event: str) -> list[int]:
        """New check-in lists of an event: one for each date, or one."""
        dates = [date["id"] for date in self.every(f"{event}subevents/")]
        told = [{"name": f"{date}", "all_products": True, "subevent": date} for date in dates or [None]]
        return [self.ask(f"{event}checkinlists/", each)["id"] for each in told]

    def says(self, event: str, secret: str, check_in_list: int, moment: datetime) -> str:
        """What it would answer to this ticket at `moment`: "ok", or the reason why not; nobody is checked in."""
        told = {"secret": secret, "lists": [check_in_list], "datetime": moment.isoformat(), "type": "entry"}
        choices = {"simulate": True, "questions_supported": False, "canceled_supported": True}
        try:
            answer = self.ask(f"{'/'.join(event.split('/')[:2])}/checkinrpc/redeem/", told | choices)
        except HTTPError as refusal:
            answer = json.load(refusal)
        return str(answer.get("reason") or answer["status"])

    def events(self) -> list[str]:
        """The paths of all events."""
        return [
            f"organizers/{organizer['slug']}/events/{event['slug']}/"
            for organizer in self.every("organizers/")
            for event in self.every(f"organizers/{organizer['slug']}/events/")
        ]


def inside(folder: Path, url: str, program: str, event: str, told: str = "") -> str:
    """What a Python program says that runs with the server's own modules and data, about one event."""
    run = folder / f"run-{urlsplit(url).port}"
    environment = os.environ | {
        "PRETIX_CONFIG_FILE": str(run / "pretix.cfg"),
        "DJANGO_SETTINGS_MODULE": "lab_run",
        "PYTHONPATH": str(folder / "template"),
    }
    command = [str(folder / "vp" / "bin" / "python"), "-W", "ignore", "-c", program, event.split("/")[-2]]
    done: subprocess.CompletedProcess[str] = subprocess.run(
        command, input=told, env=environment, cwd=run, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


EVENTS: Mapping[str, int] = {"serie": 20, "fest": 8, "zufall": 6}
"""Events that can be sold, and so many orders of each."""


def sell(pretix: Pretix, url: str, folder: Path, organizer: str, numbers: Mapping[str, int] = EVENTS) -> list[str]:
    """Make and sell events: signed with days to choose from, signed without, and random; their paths."""
    events = []
    for slug, number in numbers.items():
        signed, days = slug != "zufall", _DAYS if slug == "serie" else ()
        path = f"organizers/{organizer}/events/{slug}/"
        names = {"de": slug}
        begin = {"date_from": f"{_DAYS[0]}T09:00:00+01:00"}
        event = begin | {"slug": slug, "name": names, "currency": "EUR", "has_subevents": bool(days)}
        pretix.ask(f"organizers/{organizer}/events/", event)
        if signed:
            inside(folder, url, _SIGN, path)
        goods = list(_goods(pretix, path))
        dates: list[int | None] = [_date(pretix, path, day) for day in days]
        for date in dates or [None]:
            everything = {
                "items": sorted({item for item, _ in goods}),
                "variations": [variation for _, variation in goods if variation],
            }
            pretix.ask(f"{path}quotas/", everything | {"name": "all", "size": None, "subevent": date})
        sold = islice(product(goods, dates or [None], _VALIDITY), number)
        for guest, ((item, variation), date, validity) in enumerate(sold, 1):
            position = {"item": item, "variation": variation, "subevent": date, **validity}
            position["attendee_name"] = f"Gast {slug}{guest}"
            pretix.ask(
                f"{path}orders/",
                {"email": "gast@example.org", "locale": "de", "status": "p", "payment_provider": "manual"}
                | {"sales_channel": "web", "positions": [position]},
            )
        events.append(path)
    return events


def _goods(pretix: Pretix, event: str) -> Iterator[tuple[int, int | None]]:
    values: Sequence[str] = ("full", "reduced")
    variations = [{"value": {"de": value}, "default_price": "1.00"} for value in values]
    item = pretix.ask(
        f"{event}items/",
        {"name": {"de": "Ticket"}, "default_price": "1.00", "admission": True, "variations": variations},
    )
    for variation in item["variations"]:
        yield item["id"], variation["id"]
    plain = pretix.ask(f"{event}items/", {"name": {"de": "Day"}, "default_price": "1.00", "admission": True})
    yield plain["id"], None


def _date(pretix: Pretix, event: str, day: str) -> int:
    told = {"name": {"de": day}, "date_from": f"{day}T09:00:00+01:00", "active": True, "meta_data": {}}
    found: int = pretix.ask(f"{event}subevents/", told | {"item_price_overrides": [], "variation_price_overrides": []})[
        "id"
    ]
    return found


def main(url: str, token: str, folder: str) -> None:
    """Sell, and print the tickets with what pretix' own program reads in them."""
    pretix = Pretix(url, token)
    organizer = next(pretix.every("organizers/"))["slug"]
    events = sell(pretix, url, Path(folder), organizer)
    kept = {}
    for path in events:
        secrets = [position["secret"] for position in pretix.positions(path)]
        keys = pretix.keys(path)
        said = inside(Path(folder), url, _TAKE_APART, path, "\n".join(secrets)).splitlines() if keys else []
        tickets = [json.loads(line) for line in said] or [{"secret": secret} for secret in secrets]
        kept[path.split("/")[-2]] = {"keys": keys, "tickets": tickets}
    sys.stdout.write(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
