"""A server that answers as another system was recorded to: only what is in the record, and nothing else is asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

RECORDED = Path(__file__).parent / "recorded"

Recording = Mapping[str, Any]
"""`method`, `path` with its query, `body` (JSON; none if it is missing) and `headers` that must be there; `status`,
`answer` (JSON, or text) and `answer_headers`."""


def recorded(system: str, name: str) -> list[Recording]:
    """A conversation with a system, from its file."""
    found: list[Recording] = json.loads((RECORDED / f"{system}.json").read_text("utf-8"))[name]
    return found


class RecordedServer:
    """Expects each request of the record once, in order; those about different people may come in any order.

    A context manager; `wrong` are requests that were not expected.
    """

    def __init__(self, recordings: Sequence[Recording], *, headers: Mapping[str, str] | None = None) -> None:
        self._left = list(recordings)
        self._headers = dict(headers or {})
        self.wrong: list[str] = []
        self._lock = threading.Lock()
        server = self

        class Answering(_Answering):
            owner = server

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="recorded")

    @property
    def left(self) -> list[str]:
        """What has not been asked."""
        return [f"{each['method']} {each['path']}" for each in self._left]

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> tuple[int, Any, Any]:
        """What the system said to this request: status, content and headers."""
        told = json.loads(body) if body else None
        with self._lock:
            for place, each in enumerate(self._left):
                if (each["method"], each["path"], each.get("body")) == (method, path, told):
                    wanted = self._headers | each.get("headers", {})
                    missing = [name for name, value in wanted.items() if headers.get(name) != value]
                    if missing:
                        self.wrong.append(f"{method} {path} without {missing}")
                    del self._left[place]
                    return each["status"], each.get("answer"), each.get("answer_headers", {})
            self.wrong.append(f"{method} {path} {json.dumps(told)}")
            return 501, {"detail": "not recorded"}, {}

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        if error is None:
            assert self.wrong == []
            assert self.left == []


class _Answering(BaseHTTPRequestHandler):
    owner: RecordedServer

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, answer, headers = self.owner.answer(self.command, self.path, dict(self.headers.items()), body)
        content = answer.encode() if isinstance(answer, str) else b"" if answer is None else json.dumps(answer).encode()
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _any  # noqa: N815 - names that http.server calls

    def log_message(self, *_: object) -> None:
        """Nothing."""
