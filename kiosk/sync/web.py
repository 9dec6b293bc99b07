"""One system that is asked and told over HTTP, with time limits and patience; every way of failing is a NotReached."""

from __future__ import annotations

import json
import logging
import ssl
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from typing import Any
from uuid import uuid4

import httpx
import stamina

from kiosk.sync.ports import NotAllowed, NotReached

log = logging.getLogger(__name__)

for _library in ("httpx", "httpcore"):
    # They would write every address, which may hold the code of a ticket, and headers.
    logging.getLogger(_library).setLevel(logging.WARNING)

LARGEST = 32_000_000
"""Most bytes of an answer, unpacked; a page of 50 orders has some hundred thousand."""

PATIENCE = 3.0
"""Most seconds that a request waits because the system asks for it; who asks for more is left alone for so long."""

LIMITS = httpx.Timeout(20.0, connect=5.0)
LONGEST = 60.0
"""Most seconds for one whole answer, however slowly it drips in."""

Query = Mapping[str, str | Sequence[str]]
"""What stands behind the question mark, a name with several values several times."""

_PASSING = (409, 429, 500, 502, 503, 504)
"""What a server says that will do better soon."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the system answered: its status, and its JSON, None if there is none to this status."""

    status: int
    content: Any = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)

    @property
    def is_well(self) -> bool:
        """Whether the system did what it was asked; otherwise `content` says why not."""
        return 200 <= self.status < 300


class Web:
    """The API of one system below one address; may be asked from several threads at once.

    `name` is how people call it. `headers` go with every request, to this address and nowhere else: nobody is followed
    to another one. Nothing of the headers, of what is told and of what is answered comes into a log or an exception.
    """

    def __init__(self, name: str, url: str, headers: Mapping[str, str], *, attempts: int = 3) -> None:
        self.name, self._url, self._attempts = name, f"{url.rstrip('/')}/", attempts
        self._clock_ahead: float | None = None
        self._not_before = 0.0
        local = is_local(self._url)
        try:
            self._client = httpx.Client(
                headers={"Accept": "application/json", "User-Agent": "einlass", **headers},
                timeout=LIMITS,
                follow_redirects=False,
                # A proxy that the environment names cannot reach this computer's own addresses.
                trust_env=not local,
                verify=not local or self._url.startswith("https:"),
                limits=httpx.Limits(max_connections=8, keepalive_expiry=20.0),
            )
        except (httpx.InvalidURL, ValueError, OSError, ssl.SSLError) as error:
            raise NotReached(f"{name} cannot be asked over this network: {type(error).__name__}") from None

    @property
    def clock_ahead(self) -> float | None:
        """By how many seconds this computer's clock is ahead of the system's; it tells whole seconds only."""
        return self._clock_ahead

    def ask(
        self,
        method: str,
        path: str,
        query: Query | None = None,
        told: object = None,
        *,
        readable: Collection[int] = (),
    ) -> Answer:
        """One request to `path` below the address, with `told` as JSON; raises NotReached or NotAllowed.

        Trouble that passes is waited for a few seconds. What the system refuses with one of the statuses in
        `readable` is an answer, too. A POST carries one key for all attempts, so that it is done once.
        """
        headers = {} if method in ("GET", "HEAD") else {"X-Idempotency-Key": str(uuid4())}
        content = None if told is None else json.dumps(told, ensure_ascii=False).encode()
        if content is not None:
            headers["Content-Type"] = "application/json"
        if time.monotonic() < self._not_before:
            raise NotReached(f"{self.name} is busy and wants to be asked later; that happens by itself")
        try:
            for attempt in stamina.retry_context(
                on=_pause, attempts=self._attempts, timeout=None, wait_initial=0.3, wait_max=1.0, wait_jitter=0.3
            ):
                with attempt:
                    answer = self._once(method, path, query, content, headers, readable)
        except _Passing as passing:
            if passing.seconds is not None:
                self._not_before = time.monotonic() + min(passing.seconds, LONGEST)
            raise NotReached(passing.words) from None
        return answer

    def close(self) -> None:
        """Let go of all connections."""
        self._client.close()

    def _once(
        self,
        method: str,
        path: str,
        query: Query | None,
        content: bytes | None,
        headers: Mapping[str, str],
        readable: Collection[int],
    ) -> Answer:
        name, began = self.name, time.monotonic()
        try:
            request = self._client.build_request(
                method, f"{self._url}{path.lstrip('/')}", params=dict(query or {}), content=content, headers=headers
            )
            response = self._client.send(request, stream=True)
            try:
                body = self._body(response)
            finally:
                response.close()
        except httpx.TimeoutException:
            # Not tried again at once: whoever stops the exchange would wait for that, too.
            raise NotReached(f"{name} does not answer in time; please check the network") from None
        except httpx.ConnectError as error:
            if "certificate" in str(error).lower():
                words = f"{name} shows a certificate that is not good for its address; please check the address"
                raise NotReached(words) from None
            raise NotReached(f"{name} cannot be reached; please check the network") from None
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError):
            raise _Passing(f"The connection to {name} broke off; please check the network") from None
        log.debug("%s: %s in %.0f ms", name, response.status_code, 1000 * (time.monotonic() - began))
        self._measure(response.headers.get("Date"), began)
        return self._judged(response, body, readable)

    def _body(self, response: httpx.Response) -> bytes:
        until, chunks, size = time.monotonic() + LONGEST, [], 0
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > LARGEST:
                raise NotReached(f"{self.name} sends a larger answer than it should; please check the address")
            if time.monotonic() > until:
                raise NotReached(f"{self.name} answers too slowly; please check the network")
        return b"".join(chunks)

    def _judged(self, response: httpx.Response, body: bytes, readable: Collection[int]) -> Answer:
        name, status = self.name, response.status_code
        well = 200 <= status < 300
        if not well and status not in readable:
            if status in _PASSING:
                raise _Passing(
                    f"{name} is busy or has trouble of its own (HTTP {status}); it is asked again later",
                    _seconds(response.headers.get("Retry-After")),
                )
            if status in (401, 403):
                raise NotAllowed(f"{name} does not let this station in (HTTP {status}); please join it anew")
            if 300 <= status < 400:
                raise NotReached(f"{name} sends this station to another address; please join it with the right one")
            raise NotReached(f"{name} does not know this request (HTTP {status}); please check address and version")
        if not body.strip():
            return Answer(status, None, response.headers)
        try:
            content = json.loads(body)
            if b"\\ud" in body.lower():
                # Halves of letters, written as escapes: no file takes them.
                json.dumps(content, ensure_ascii=False).encode()
            return Answer(status, content, response.headers)
        except (ValueError, RecursionError):
            words = f"What answers at the address of {name} is not {name} (HTTP {status}, no JSON)"
            raise _Passing(f"{words}; is there a log-in page of the network in between?") from None

    def _measure(self, date: str | None, began: float) -> None:
        """The middle of the request is when the system looked at its clock, half a second into the second it tells."""
        now, took = datetime.now(UTC), time.monotonic() - began
        theirs = _moment(date)
        if theirs is not None:
            self._clock_ahead = (now - theirs).total_seconds() - took / 2 - 0.5


class _Passing(Exception):
    """Trouble that may be over at once, in `words`; the system asks to wait so many `seconds`, if it does."""

    def __init__(self, words: str, seconds: float | None = None) -> None:
        super().__init__()
        self.words, self.seconds = words, seconds


def _pause(error: Exception) -> bool | float:
    """How long to wait before the next attempt; False for what does not pass."""
    if not isinstance(error, _Passing):
        return False
    if error.seconds is None:
        return True
    return error.seconds if error.seconds <= PATIENCE else False


def is_local(url: str) -> bool:
    """Whether an address is on this computer itself."""
    try:
        host = httpx.URL(url).host
        return host == "localhost" or ip_address(host).is_loopback
    except (httpx.InvalidURL, ValueError):
        return False


def _seconds(retry_after: str | None) -> float | None:
    """What `Retry-After` says, as seconds or as a moment."""
    if retry_after is None:
        return None
    if retry_after.isdecimal():
        return float(retry_after[:6])
    moment = _moment(retry_after)
    return None if moment is None else max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _moment(date: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date) if date else None
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def answering(web: Web, path: str) -> Web:
    """The same, after it has answered to one question; raises NotReached or NotAllowed, and is closed then."""
    try:
        web.ask("GET", path)
    except BaseException:
        web.close()
        raise
    return web
