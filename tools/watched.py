"""A command, and how long it took and how much memory it and its children had."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

SAMPLED = 0.01
"""Seconds between two looks at the memory."""

_RESIDENT = re.compile(r"VmRSS:\s+(\d+) kB")


@dataclass(frozen=True, slots=True)
class Watched:
    """Exit code, seconds from start to end, and the most megabytes in memory: of one process, of all together."""

    code: int
    seconds: float
    largest: float
    together: float


def watched(command: Sequence[str], environment: Mapping[str, str], told: IO[str] | int) -> Watched:
    """Run a command to its end; `told` is where it writes to."""
    largest = together = 0.0
    begun = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=told)
    while program.poll() is None:
        resident = [_resident(each) for each in _family(program.pid)]
        largest, together = max(largest, *resident), max(together, sum(resident))
        time.sleep(SAMPLED)
    return Watched(program.returncode, time.perf_counter() - begun, largest, together)


def _family(process: int) -> list[int]:
    """A process and those it started."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        children = []
    return [process, *(each for child in children for each in _family(int(child)))]


def _resident(process: int) -> float:
    """Megabytes in memory, 0 if the process has just ended. Not getrusage: that begins with what its parent has."""
    try:
        found = _RESIDENT.search(Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0
