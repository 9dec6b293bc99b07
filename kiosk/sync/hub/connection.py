"""What a station needs to reach the hub, as a value and as the joining file that is carried to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from kiosk.sealing import ExchangeKey

_FORMAT = "einlass hub"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Here:
    """The station that speaks with the hub: its id, and what people call it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class HubConnection:
    """Where the hub is, and as whom its stations come.

    `authority` is the certificate (PEM) of whoever signed the server's; without one the system's authorities count.
    Without `tls` nothing is encrypted on the way but what is sealed anyway, and anybody could play the hub. With
    `listens` off the station looks twice a second instead of being called, as where a pooler stands between.
    """

    host: str
    port: int
    database: str
    role: str
    password: str = field(repr=False)
    event: str
    authority: str = field(default="", repr=False)
    tls: bool = True
    listens: bool = True

    def text(self) -> str:
        """As the station keeps it; it holds the password."""
        return _written(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> HubConnection:
        """Read what `text` wrote. Raises ValueError with a sentence, without the content."""
        return _connection(_read(text))


@dataclass(frozen=True, slots=True)
class Joining:
    """What is carried to a station so that it can join: the connection, and the exchange key of the event."""

    connection: HubConnection
    key: ExchangeKey

    def text(self) -> str:
        """The content of a joining file."""
        return _written(asdict(self.connection) | {"exchange_key": self.key.text})

    @classmethod
    def from_text(cls, text: str) -> Joining:
        """Read a joining file. Raises ValueError with a sentence, without the content."""
        values = dict(_read(text))
        key = values.pop("exchange_key", None)
        if not isinstance(key, str):
            raise ValueError(_NO_FILE)
        return cls(_connection(values), ExchangeKey.from_text(key))


_NO_FILE = "this is no joining file of a hub, or it is damaged; please take the one that hub init has written"
_TYPES: Mapping[str, type] = {
    "host": str, "port": int, "database": str, "role": str, "password": str, "event": str, "authority": str,
    "tls": bool, "listens": bool,
}  # fmt: skip


def _written(values: Mapping[str, Any]) -> str:
    return json.dumps({"format": _FORMAT, "version": _VERSION, **values}, ensure_ascii=False, indent=1) + "\n"


def _read(text: str) -> Mapping[str, Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    match values:
        case {"format": "einlass hub", "version": 1, **rest}:
            return {str(name): value for name, value in rest.items()}
        case {"format": "einlass hub", "version": int(version)} if version > _VERSION:
            raise ValueError("a newer Einlass wrote this joining file; please update this station")
        case _:
            raise ValueError(_NO_FILE)


def _connection(values: Mapping[str, Any]) -> HubConnection:
    if set(values) != set(_TYPES) or any(type(values[name]) is not kind for name, kind in _TYPES.items()):
        raise ValueError(_NO_FILE)
    return HubConnection(**values)
