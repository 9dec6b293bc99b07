"""An HTTP proxy for tests: what is between a program and its server, or the server itself, fails as it is told to."""

from __future__ import annotations

import http.client
import socket
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


class Fault(StrEnum):
    """What becomes of one request."""

    NONE = "none"
    BROKEN = "500"
    BUSY = "429"
    GATEWAY = "502"
    UNKNOWN_TOKEN = "401"
    FORBIDDEN = "403"
    HTML = "html"
    """The log-in page of some network, with HTTP 200."""
    HALF = "half"
    """Half of the answer of the server, which has done it."""
    NO_JSON = "no json"
    """The answer of the server, damaged."""
    CUT = "cut"
    """The connection breaks off before the server has got the request."""
    LOST = "lost"
    """The server has done it, and the connection breaks off before the answer."""
    SLOW = "slow"
    """The answer comes late."""
    DENIED_AFTER = "403 after"
    """The server has done it, and somebody in between says 403."""


_PAGE = b"<!DOCTYPE html><html><body><h1>Willkommen im WLAN</h1></body></html>"
_SAID = {
    Fault.BROKEN: (500, b'{"detail": "Server Error"}'),
    Fault.GATEWAY: (502, _PAGE),
    Fault.UNKNOWN_TOKEN: (401, b'{"detail": "Invalid token."}'),
    Fault.FORBIDDEN: (403, b'{"detail": "Device access has been revoked."}'),
    Fault.HTML: (200, _PAGE),
}


class FaultServer:
    """Listens on `port` of this computer and hands requests on to `target`, another one, by the faults it is given.

    A context manager. What `plan` says is done to the next requests, one after the other; after that `always`.
    `before` is called with the number of each request before it is handed on.
    """

    def __init__(self, target: int, *, delay: float = 0.2) -> None:
        self.target, self.delay = target, delay
        self.plan: deque[Fault] = deque()
        self.always = Fault.NONE
        self.met: Counter[Fault] = Counter()
        self.before: Callable[[int], None] = lambda number: None
        self._lock = threading.Lock()
        self._count = 0
        server = self

        class Proxy(_Proxy):
            owner = server

        self.open: set[socket.socket] = set()
        self._server = _Server(("127.0.0.1", 0), Proxy)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="fault server")

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def will(self, faults: Iterable[Fault]) -> None:
        """Do this to the next requests."""
        with self._lock:
            self.plan.extend(faults)

    def next(self) -> Fault:
        """What becomes of the request that has just come."""
        with self._lock:
            self._count += 1
            number = self._count
            fault = self.plan.popleft() if self.plan else self.always
            self.met[fault] += 1
        self.before(number)
        return fault

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        for connection in list(self.open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        # Waits for the threads of all connections.
        self._server.server_close()
        self._thread.join()


class _Proxy(BaseHTTPRequestHandler):
    owner: FaultServer
    protocol_version = "HTTP/1.1"

    def _any(self) -> None:
        fault = self.owner.next()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if fault is Fault.CUT:
            self._break_off()
            return
        if fault is Fault.BUSY:
            self._say(429, b'{"detail": "Too many requests."}', {"Retry-After": "1"})
            return
        if fault in _SAID:
            self._say(*_SAID[fault], {})
            return
        try:
            status, headers, content = self._handed_on(body)
        except (OSError, http.client.HTTPException):
            # As a server in front of it does it while it is down.
            self._say(*_SAID[Fault.GATEWAY], {})
            return
        self._answer(fault, status, headers, content)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _any  # noqa: N815 - names that http.server calls

    def _answer(self, fault: Fault, status: int, headers: dict[str, str], content: bytes) -> None:
        match fault:
            case Fault.LOST:
                self._break_off()
            case Fault.DENIED_AFTER:
                self._say(*_SAID[Fault.FORBIDDEN], {})
            case Fault.HALF:
                self._head(status, len(content), headers)
                self.wfile.write(content[: len(content) // 2])
                self._break_off()
            case Fault.NO_JSON:
                self._say(status, content[:-1] + b",", headers)
            case Fault.SLOW:
                threading.Event().wait(self.owner.delay)
                self._say(status, content, headers)
            case _:
                self._say(status, content, headers)

    def _handed_on(self, body: bytes) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.owner.target, timeout=30)
        try:
            sent = {name: value for name, value in self.headers.items() if name.lower() not in ("connection", "host")}
            sent["Host"] = f"127.0.0.1:{self.owner.target}"
            connection.request(self.command, self.path, body or None, sent)
            response = connection.getresponse()
            content = response.read()
            kept = ("content-type", "date", "x-page-generated", "retry-after", "last-modified")
            return response.status, {k: v for k, v in response.getheaders() if k.lower() in kept}, content
        finally:
            connection.close()

    def _say(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self._head(status, len(content), headers)
        self.wfile.write(content)

    def _head(self, status: int, length: int, headers: dict[str, str]) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _break_off(self) -> None:
        self.close_connection = True
        # Closing would not do: the file objects hold the socket open.
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def setup(self) -> None:
        super().setup()
        self.owner.open.add(self.connection)

    def finish(self) -> None:
        self.owner.open.discard(self.connection)
        with suppress(OSError):
            super().finish()

    def log_message(self, *_: object) -> None:
        """Nothing: what is asked names tickets."""


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, *_: object) -> None:
        """Nothing: whoever asked has gone away, as this server does to others."""
