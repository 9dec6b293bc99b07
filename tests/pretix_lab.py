"""A real pretix for tests: installed and started by the shared script, one server for a whole session of tests."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.counterparts.pretix_shop import Pretix

SHARED = Path(os.environ.get("EINLASS_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
SCRIPT = SHARED / "counterparts" / "pretix_up.sh"
FOLDER = Path(os.environ.get("TMPDIR", "/tmp")) / "einlass-pretix"
"""Its programs and data; installing them takes minutes, once."""


@dataclass(frozen=True)
class PretixLab:
    """A running server. `said` is what the script tells: organizer, event, lists, items, device_init_tokens, pid ..."""

    port: int
    said: dict[str, Any]

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def organizer(self) -> str:
        """Where the API has what belongs to the organizer."""
        return f"organizers/{self.said['organizer']}/"

    @property
    def event(self) -> str:
        """Where the API has what belongs to the seeded event."""
        return f"{self.organizer}events/{self.said['event']}/"

    @property
    def api(self) -> Pretix:
        """The API as the organiser's own token has it."""
        return Pretix(self.url, self.said["team_token"])

    def device(self, profile: str = "pretixscan", slug: str | None = None) -> str:
        """A new device that waits for a station: the text of its QR code. `slug` is the one event that it may see."""
        told = {"name": f"Kiosk {os.urandom(3).hex()}", "security_profile": profile}
        events = {"all_events": slug is None, "limit_events": [slug] if slug else []}
        made = self.api.ask(f"{self.organizer}devices/", told | events)
        return json.dumps({"handshake_version": 1, "url": self.url, "token": made["initialization_token"]})

    def run(self, order: str) -> None:
        """`down`, `up` or `reset`, as the script knows them."""
        environment = os.environ | {"PORT": str(self.port), "SVC": str(FOLDER)}
        subprocess.run([SCRIPT, order], env=environment, capture_output=True, timeout=300, check=True)


@contextmanager
def pretix_running(extra: int | None = None) -> Iterator[PretixLab]:
    """A server with a fresh database, which is gone afterwards; skips the test where it cannot be had."""
    if not SCRIPT.is_file():
        pytest.skip(f"no script {SCRIPT}")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = int(taken.getsockname()[1])
    environment = os.environ | {"PORT": str(port), "SVC": str(FOLDER)}
    if extra is not None:
        environment["EXTRA"] = str(extra)
    try:
        # From zero it installs pretix and makes its database, which takes minutes.
        up = subprocess.run([SCRIPT], env=environment, capture_output=True, text=True, timeout=1_800, check=False)
        if up.returncode:
            pytest.skip(f"pretix does not start: {up.stderr[-300:]}")
        yield PretixLab(port, json.loads(up.stdout))
    finally:
        subprocess.run([SCRIPT, "down"], env=environment, capture_output=True, timeout=60, check=False)
        shutil.rmtree(FOLDER / f"run-{port}", ignore_errors=True)


@pytest.fixture(scope="session")
def pretix_lab() -> Iterator[PretixLab]:
    """One server for all tests of a session; they use orders and devices of their own."""
    with pretix_running() as lab:
        yield lab
