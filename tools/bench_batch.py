"""Measures `main.py badge --all` with 1,000 people: all in one PDF, a file each, on sheets to be cut."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.bench_import import MAIN, write_people
from tools.watched import watched

PEOPLE = 1_000


def run() -> list[dict[str, Any]]:
    """A row for each way, start of the program and all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {"EINLASS_DATA": f"{name}/data", "EINLASS_KEY_FILE": f"{name}/key"}
        write_people(folder / "list.csv", PEOPLE)
        # Some of them are alike, and that is told.
        subprocess.run(
            [sys.executable, str(MAIN), "import", str(folder / "list.csv")],
            env=environment,
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return [
            _made("one PDF", folder / "all.pdf", [], environment),
            _made("a PDF each", folder / "badges", [], environment),
            _made("on A4 sheets", folder / "sheets.pdf", ["--sheet", "a4"], environment),
            _made("marked as printed", None, ["--mark-printed"], environment),
        ]


def _made(what: str, output: Path | None, words: Sequence[str], environment: Mapping[str, str]) -> dict[str, Any]:
    where = ["-o", str(output)] if output else []
    command = [sys.executable, str(MAIN), "badge", "--all", "--everybody", *where, *words]
    program = watched(command, environment, subprocess.DEVNULL)
    assert program.code == 0, what
    files = [] if output is None else list(output.iterdir()) if output.is_dir() else [output]
    return {
        "what": f"{PEOPLE:,} badges, {what}",
        "seconds": program.seconds,
        "files": len(files),
        "MB written": sum(path.stat().st_size for path in files) / 1e6,
        "MB, largest process": program.largest,
        "MB, all together": program.together,
    }
