"""Measures `main.py import` with 100,000 people, first and again, in time and memory, beside csv and sqlite3 alone."""

from __future__ import annotations

import csv
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from tools.demo_list import COLUMNS, DAY_1, DAY_2, FIRST_NAMES, LAST_NAMES, ORGANISATIONS, ROLES
from tools.watched import watched

PEOPLE = 100_000
MAIN = Path(__file__).resolve().parent.parent / "main.py"


def run() -> list[dict[str, Any]]:
    """Two rows per kind of list, for the first import and the second, and one for the libraries alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        varied, equal = folder / "varied.csv", folder / "equal.csv"
        write_people(varied, PEOPLE)
        write_people(equal, PEOPLE, FIRST_NAMES[:5], LAST_NAMES[:4])
        _write_xlsx(folder / "varied.xlsx", varied)
        return [
            *_imported(varied, "CSV"),
            *_imported(folder / "varied.xlsx", "XLSX"),
            *_imported(equal, "CSV, 430 names only"),
            _libraries_alone(varied),
        ]


def write_people(
    path: Path, count: int, first_names: Sequence[str] = FIRST_NAMES, last_names: Sequence[str] = LAST_NAMES
) -> None:
    """Invented people in the plain format as CSV; every second one has a double first or last name."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((COLUMNS, *_people(count, first_names, last_names)))


def _people(count: int, first_names: Sequence[str], last_names: Sequence[str]) -> Iterator[list[str]]:
    chance = random.Random(2024)
    for number in range(count):
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
    # A workbook is read by a process of its own.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        run = watched(command, environment, told)
        told.seek(0)
        report = json.load(told)
    return {
        "what": f"{PEOPLE:,} rows, {what}",
        "seconds": run.seconds,
        "new": report["new"],
        "changed": report["changed"],
        "alike": len(report["alike"]),
        "MB, largest process": run.largest,
        "MB, all together": run.together,
    }


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
