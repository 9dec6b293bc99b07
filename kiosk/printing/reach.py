"""Whether a printer is there, found without CUPS, which notices only when it has something to print."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from math import inf
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

_PORTS = {"ipp": 631, "ipps": 631, "http": 80, "https": 443, "socket": 9100, "lpd": 515}

MANY_AT_ONCE = frozenset(("ipp", "ipps", "http", "https"))
"""Ways to a printer that take a second connection while a job is printed; on others asking would disturb it."""

_NAME_SECONDS = 300.0


class Reach:
    """Looks for printers on the network and on USB.

    `patience` in seconds for a network printer, which answers within milliseconds or is not there; `usb` is where
    Linux lists USB devices.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        patience: float = 0.5,
        usb: Path = Path("/sys/bus/usb/devices"),
    ) -> None:
        self._clock, self._patience, self._usb = clock, patience, usb
        self._names: dict[str, tuple[float, frozenset[str]]] = {}

    def reaches(self, uri: str) -> bool | None:
        """Whether the printer at this `device-uri` is there; None if that cannot be told."""
        try:
            parts = urlsplit(uri)
            port = parts.port or _PORTS.get(parts.scheme)
        except ValueError:
            return None
        if parts.scheme == "usb":
            return self._is_plugged_in(parse_qs(parts.query).get("serial", []))
        if port is None or not parts.hostname:
            return None
        addresses = self._addresses_of(parts.hostname)
        return any(self._answers(address, port) for address in addresses) if addresses else None

    def _answers(self, address: str, port: int) -> bool:
        try:
            socket.create_connection((address, port), timeout=self._patience).close()
        except OSError:
            return False
        return True

    def _is_plugged_in(self, serials: list[str]) -> bool | None:
        if not serials or not self._usb.is_dir():
            return None
        return any(self._serial(path) == serials[0] for path in self._usb.glob("*/serial"))

    def _serial(self, path: Path) -> str:
        try:
            return path.read_text("utf-8", errors="replace").strip()
        except OSError:  # unplugged meanwhile
            return ""

    def _addresses_of(self, host: str) -> frozenset[str]:
        """Looking a name up can take seconds, so that is not done often."""
        until, addresses = self._names.get(host, (-inf, frozenset()))
        if self._clock() >= until:
            try:
                found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
            except OSError:
                found = []
            addresses = frozenset(str(each[4][0]) for each in found)
            self._names[host] = (self._clock() + _NAME_SECONDS, addresses)
        return addresses
