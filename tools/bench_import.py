"""Measures `main.py import` with 100,000 people, first and again, in time and memory, beside csv and sqlite3 alone."""

from __future__ import annotations

import csv
import json
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from tools.demo_list import COLUMNS, DAY_1, DAY_2, FIRST_NAMES, LAST_NAMES, ORGANISATIONS, ROLES

PEOPLE = 100_000
MAIN = Path(__file__).resolve().parent.parent / "main.py"

SAMPLED = 0.01
"""Seconds between two looks at the memory."""

_RESIDENT = re.compile(r"VmRSS:\s+(\d+) kB")


def run() -> list[dict[str, Any]]:
    """Two rows per kind of list, for the first import and the second, and one for the libraries alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        varied, equal = folder / "varied.csv", folder / "equal.csv"
        _write_csv(varied, _people(FIRST_NAMES, LAST_NAMES))
        _write_csv(equal, _people(FIRST_NAMES[:5], LAST_NAMES[:4]))
        _write_xlsx(folder / "varied.xlsx", varied)
        return [
            *_imported(varied, "CSV"),
            *_imported(folder / "varied.xlsx", "XLSX"),
            *_imported(equal, "CSV, 430 names only"),
            _libraries_alone(varied),
        ]


def _people(first_names: Sequence[str], last_names: Sequence[str], seed: int = 2024) -> Iterator[list[str]]:
    """Invented people in the plain format; every second one has a double first or last name."""
    chance = random.Random(seed)
    for number in range(PEOPLE):
        first, last = chance.choice(first_names), chance.choice(last_names)
        if chance.random() < 0.25:
            first = f"{first}-{chance.choice(first_names)}"
        if chance.random() < 0.25:
            last = f"{last}-{chance.choice(last_names)}"
        yield [
            f"R{number:06d}",
            f"GD24-{chance.getrandbits(128):032x}",
            chance.choices(("", "Dr.", "Prof. Dr."), weights=(88, 10, 2))[0],
            first,
            last,
            chance.choice(ORGANISATIONS),
            f"person{number:06d}@museum.example",
            chance.choice(ROLES),
            chance.choices(("onsite", "online"), weights=(85, 15))[0],
            chance.choices(("confirmed", "pending", "cancelled"), weights=(90, 6, 4))[0],
            chance.choices(("", DAY_1, DAY_2, f"{DAY_1} {DAY_2}"), weights=(60, 15, 15, 10))[0],
            chance.choices(("de", "en"), weights=(85, 15))[0],
            "",
        ]


def _write_csv(path: Path, people: Iterator[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((COLUMNS, *people))


def _write_xlsx(path: Path, source: Path) -> None:
    with xlsxwriter.Workbook(str(path)) as book, source.open(encoding="utf-8", newline="") as file:
        sheet = book.add_worksheet("Anmeldungen")
        for number, row in enumerate(csv.reader(file)):
            sheet.write_row(number, 0, row)


def _imported(path: Path, what: str) -> list[dict[str, Any]]:
    """The same file twice into one new station."""
    with tempfile.TemporaryDirectory() as name:
        environment = os.environ | {"EINLASS_DATA": f"{name}/data", "EINLASS_KEY_FILE": f"{name}/key"}
        return [_import(path, f"{what}, {when}", environment) for when in ("first", "again")]


def _import(path: Path, what: str, environment: dict[str, str]) -> dict[str, Any]:
    command = [sys.executable, str(MAIN), "import", str(path), "--json"]
    most_of_one = most_of_all = 0.0
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        begun = time.perf_counter()
        program = subprocess.Popen(command, env=environment, stdout=told)
        while program.poll() is None:
            resident = [_resident(each) for each in _family(program.pid)]
            most_of_one, most_of_all = max(most_of_one, *resident), max(most_of_all, sum(resident))
            time.sleep(SAMPLED)
        seconds = time.perf_counter() - begun
        told.seek(0)
        report = json.load(told)
    return {
        "what": f"{PEOPLE:,} rows, {what}",
        "seconds": seconds,
        "new": report["new"],
        "changed": report["changed"],
        "alike": len(report["alike"]),
        "MB, largest process": most_of_one,
        "MB, all together": most_of_all,
    }


def _family(process: int) -> list[int]:
    """A process and those it started: a workbook is read by one of its own."""
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


def _libraries_alone(path: Path) -> dict[str, Any]:
    """Cells as text into one table, unencrypted: no check, no key, no likeness."""
    with tempfile.TemporaryDirectory() as folder, path.open(encoding="utf-8", newline="") as file:
        begun = time.perf_counter()
        db = sqlite3.connect(Path(folder) / "bare.db")
        db.execute(f"create table people ({', '.join(COLUMNS)}, primary key (id))".replace("group", '"group"'))
        rows = csv.reader(file)
        next(rows)
        db.executemany(f"insert into people values ({', '.join('?' * len(COLUMNS))})", rows)  # noqa: S608
        db.commit()
        db.close()
        return {"what": "the CSV with csv and sqlite3 alone", "seconds": time.perf_counter() - begun}
