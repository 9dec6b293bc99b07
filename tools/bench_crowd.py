"""Measures twenty stations as processes on a bad day, and a hub that a thousand stations tell a million entries."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.postgres_lab import postgres_running
from tools.crowd import FULL
from tools.crowd import run as one_day
from tools.crowd_scale import rows


def run() -> list[dict[str, Any]]:
    """A row for the day, and some for each number of stations at the hub."""
    with postgres_running() as lab, tempfile.TemporaryDirectory() as folder:
        day = one_day(FULL, lab, Path(folder))
    return [{"what": "a bad day, milliseconds from station to station while all is well", **day}, *rows()]
