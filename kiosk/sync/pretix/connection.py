"""What is needed to speak with one event of a pretix server, as it is kept in the encrypted file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from kiosk.domain.registration import EventDay
from kiosk.domain.trouble import Trouble
from kiosk.sync.web import Web

NAME = "pretix"
"""What the counterpart is called."""


class ConnectionTrouble(Trouble):
    """What is kept about the connection cannot be read."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A device of pretix, which this station is, and the event.

    `lists` says which check-in list is that of a day. `device` is the number that pretix gave the device, `label` its
    name there. `online` are products whose holders take part from elsewhere, `hints` the identifiers of questions
    whose answers helpers see. With `everybody` this station tells what all stations did. Without an event and lists
    somebody has still to choose.
    """

    url: str
    organizer: str
    event: str
    token: str = field(repr=False)
    device: int
    label: str
    profile: str
    lists: Mapping[EventDay, int]
    online: tuple[int, ...] = ()
    hints: tuple[str, ...] = ()
    everybody: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether everything is chosen, and the exchange can begin."""
        return bool(self.event and self.lists)

    @property
    def organizer_path(self) -> str:
        """Where the API has what belongs to the organizer."""
        return f"organizers/{quote(self.organizer, safe='')}/"

    @property
    def event_path(self) -> str:
        """Where the API has what belongs to the event."""
        return f"{self.organizer_path}events/{quote(self.event, safe='')}/"

    def web(self) -> Web:
        """A way to ask and tell; nothing is asked yet."""
        return web_of(self.url, self.token)

    def text(self) -> str:
        """As it is kept; it holds the token."""
        return json.dumps(
            {
                "url": self.url,
                "organizer": self.organizer,
                "event": self.event,
                "token": self.token,
                "device": self.device,
                "label": self.label,
                "profile": self.profile,
                "lists": {day.isoformat(): number for day, number in sorted(self.lists.items())},
                "online": list(self.online),
                "hints": list(self.hints),
                "everybody": self.everybody,
            }
        )

    @classmethod
    def from_text(cls, text: str) -> Connection:
        """As it was kept. Raises ConnectionTrouble, without the text, if it is damaged."""
        try:
            kept: dict[str, Any] = json.loads(text)
            lists = {EventDay(date.fromisoformat(day)): int(number) for day, number in kept.pop("lists").items()}
            online, hints = tuple(map(int, kept.pop("online"))), tuple(map(str, kept.pop("hints")))
            return cls(lists=MappingProxyType(lists), online=online, hints=hints, **kept)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise ConnectionTrouble("What this station knows of pretix is damaged; please join pretix anew") from None


def web_of(url: str, token: str | None = None) -> Web:
    """A way to a pretix server; without a token only to what needs none."""
    return Web(NAME, f"{url.rstrip('/')}/api/v1/", {"Authorization": f"Device {token}"} if token else {})
