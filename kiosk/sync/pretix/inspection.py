"""One look at pretix from this station: who it is there, what it may do, and how full its check-in lists are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from kiosk.domain.registration import EventDay
from kiosk.sync.pretix.connection import Connection
from kiosk.sync.pretix.goods import read_lists, understanding

PROFILES = "pretixSCAN"
"""The security profile that lets a station do all it does, and no more."""


@dataclass(frozen=True, slots=True)
class CountedList:
    """The check-in list of a day: how many tickets are on it, and how many of them came."""

    day: EventDay
    number: int
    name: str
    tickets: int
    came: int


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was found; `problems` are sentences that say what to do."""

    url: str
    version: str
    label: str
    profile: str
    event: str
    lists: tuple[CountedList, ...]
    orders: int | None
    clock_ahead: float | None
    problems: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """For the command line."""
        yield f"pretix {self.version} at {self.url}, event {self.event or 'not chosen yet'}"
        yield f"This station is the device {self.label} there (security profile {self.profile or 'unknown'})"
        for each in self.lists:
            yield f"{each.day}  list {each.number} ({each.name}): {each.came} of {each.tickets} came"
        if self.orders is not None:
            yield f"{self.orders} orders"

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {
            "url": self.url,
            "version": self.version,
            "device": self.label,
            "profile": self.profile,
            "event": self.event,
            "lists": [
                {"day": each.day.isoformat(), "list": each.number, "tickets": each.tickets, "came": each.came}
                for each in self.lists
            ],
            "orders": self.orders,
            "clock_ahead": self.clock_ahead,
            "problems": list(self.problems),
        }


def inspected(connection: Connection) -> Inspected:
    """Ask for all of it. Raises NotReached, and NotAllowed if the device was revoked."""
    with closing(connection.web()) as web:
        info = web.ask("GET", "device/info")
        with understanding():
            device, version = info.content["device"], str(info.content["server"]["version"]["pretix"])
            label, profile = str(device["name"]), str(device.get("security_profile") or "")
        lists: list[CountedList] = []
        problems: list[str] = []
        orders: int | None = None
        if connection.is_complete:
            there = {each.id: each for each in read_lists(web, connection.event_path)}
            for day, number in sorted(connection.lists.items()):
                if number not in there:
                    problems.append(
                        f"The check-in list {number} for {day} is gone; please choose one: pretix join --list"
                    )
                    continue
                answer = web.ask("GET", f"{connection.event_path}checkinlists/{number}/status/")
                with understanding():
                    tickets, came = int(answer.content["position_count"]), int(answer.content["checkin_count"])
                lists.append(CountedList(day, number, there[number].name, tickets, came))
            query = {"page_size": "1", "include": "code", "testmode": "false"}
            answer = web.ask("GET", f"{connection.event_path}orders/", query, readable=(403,))
            if answer.is_well:
                with understanding():
                    orders = int(answer.content["count"])
            else:
                problems.append(
                    f"The security profile {profile or 'of this device'} does not let it read the orders, so no list "
                    f"comes from pretix; please choose the profile {PROFILES} for the device in pretix"
                )
        else:
            problems.append("It is not chosen yet which event and check-in lists it is; go on with: pretix join")
        ahead = web.clock_ahead
    if ahead is not None and abs(ahead) > 60:
        problems.append(
            f"This computer's clock is {abs(ahead):.0f} s {'ahead' if ahead > 0 else 'behind'}; please set it"
        )
    return Inspected(
        connection.url, version, label, profile, connection.event, tuple(lists), orders, ahead, tuple(problems)
    )
