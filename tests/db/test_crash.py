"""Real processes: killed right after the green tick, and four at one ticket."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.registration import RegistrationId
from tests.db.stations import KEY, attendance, count, import_people, open_ledger
from tests.people import DAY_1

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
from db.connection import open_station, station_path
from db.ledger import Ledger
from kiosk.domain.admission import outcome_name
from tests.people import DAY_1, RULES

ledger = Ledger(
    open_station(station_path(Path(sys.argv[1])), bytes.fromhex("{KEY.hex()}"), clock=lambda: datetime.now(UTC)),
    RULES,
)
print("ready", flush=True)
for code in map(str.strip, sys.stdin):
    decision = ledger.admit(code, DAY_1, "attendee")
    print(outcome_name(decision.outcome), decision.jobs[0].id if decision.jobs else "-", flush=True)
"""

CROWD = [{"id": f"R{n}", "code": f"CROWD-{n}", "last_name": f"Invented{n}"} for n in range(200)]


def start(folder: Path) -> subprocess.Popen[str]:
    """A program that admits each line of its standard input and answers when it is durable."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert answer(process) == "ready"
    return process


def answer(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def send(process: subprocess.Popen[str], *codes: str) -> None:
    assert process.stdin is not None
    process.stdin.write("".join(f"{code}\n" for code in codes))
    process.stdin.flush()


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the file of 200 people, closed."""
    ledger = open_ledger(tmp_path)
    import_people(ledger, CROWD)
    ledger.close()
    return tmp_path


@pytest.mark.parametrize("number", range(10))
def test_killed_after_the_tick_the_person_is_in_and_the_badge_waits(folder: Path, number: int) -> None:
    process = start(folder)
    send(process, f"CROWD-{number}")
    outcome, job = answer(process).split()
    end(process)
    ledger = open_ledger(folder)
    assert outcome == "admitted"
    assert list(ledger.present_since(DAY_1)) == [f"R{number}"]
    assert [waiting.id for waiting in ledger.to_print()] == [job]
    ledger.close()


@pytest.mark.parametrize("acknowledged", [1, 3, 10, 30, 77])
def test_killed_in_a_crowd_nobody_is_lost_and_nothing_is_half_done(folder: Path, acknowledged: int) -> None:
    process = start(folder)
    send(process, *(person["code"] for person in CROWD))
    for _ in range(acknowledged):
        assert answer(process).startswith("admitted ")
    end(process)
    ledger = open_ledger(folder)
    inside = {person for person, _day, _at, _entry in attendance(ledger)}
    assert inside >= {RegistrationId(f"R{number}") for number in range(acknowledged)}
    assert {job.registration_id for job in ledger.to_print()} == inside
    assert count(ledger, "journal") == len(inside)
    assert ledger.file.db.execute("pragma integrity_check").fetchone() == ("ok",)
    ledger.close()


def test_four_processes_at_one_ticket_make_one_check_in_and_one_job(folder: Path) -> None:
    processes = [start(folder) for _ in range(4)]
    codes = [person["code"] for person in CROWD[:25]]
    for process in processes:
        send(process, *codes)
    answers = [[answer(process).split()[0] for _ in codes] for process in processes]
    for process in processes:
        end(process)
    for outcomes in zip(*answers, strict=True):
        assert sorted(outcomes) == ["admitted", "already_in", "already_in", "already_in"]
    ledger = open_ledger(folder)
    assert [count(ledger, table) for table in ("journal", "attendance", "badge_jobs")] == [25, 25, 25]
    ledger.close()
