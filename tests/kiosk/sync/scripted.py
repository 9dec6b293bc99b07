"""A server on this computer that answers as a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Asked:
    """One request; `query` has the last value of each name."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """One answer; without `whole` the connection breaks off in its middle."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    whole: bool = True


def said(content: object, status: int = 200, **headers: str) -> Reply:
    """An answer in JSON; "_" in the names of headers stands for "-"."""
    return Reply(status, json.dumps(content).encode(), {name.replace("_", "-"): text for name, text in headers.items()})


class ScriptedServer:
    """A context manager; `answer` is called on the threads of the server."""

    def __init__(self, answer: Callable[[Asked], Reply]) -> None:
        self.answer = answer
        self.asked: list[Asked] = []
        owner = self

        class Handler(_Handler):
            server_of = owner

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="scripted server")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True


class _Handler(BaseHTTPRequestHandler):
    server_of: ScriptedServer
    # Every answer ends its connection, so that no thread waits for another request when the test is over.
    protocol_version = "HTTP/1.0"

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        asked = Asked(self.command, parts.path, query, dict(self.headers), body)
        self.server_of.asked.append(asked)
        reply = self.server_of.answer(asked)
        with suppress(OSError):
            if "Date" in reply.headers:
                self.send_response_only(reply.status)
            else:
                self.send_response(reply.status)
            length = len(reply.body) if reply.whole else len(reply.body) + 100
            for name, text in {
                "Content-Type": "application/json",
                "Content-Length": str(length),
                **reply.headers,
            }.items():
                self.send_header(name, text)
            self.end_headers()
            self.wfile.write(reply.body)

    do_GET = do_POST = _any  # noqa: N815 - names that http.server calls

    def log_message(self, *_: Any) -> None:
        """Nothing."""
