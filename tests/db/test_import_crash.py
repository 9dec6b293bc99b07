"""A real process, killed in the middle of an import: all of the list is there afterwards, or nothing of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.db.stations import KEY, PEOPLE, content, count, import_people, open_ledger

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = f"""
import os, sys
from pathlib import Path
from db.connection import open_station, station_path
from db.importing import import_registrations
from tests.db.stations import MORNING, source_list

file = open_station(station_path(Path(sys.argv[1])), bytes.fromhex("{KEY.hex()}"), clock=lambda: MORNING)
asked = 0

def random_bytes(length):
    global asked
    asked += 1
    if asked == 1_500:
        print("in the middle", flush=True)
        sys.stdin.read()
    return os.urandom(length)

file.random_bytes = random_bytes
rows = [{{"code": f"NEW-{{number}}", "last_name": "Uhl"}} for number in range(2_000)]
import_registrations(file, source_list(rows))
print("done", flush=True)
"""


def test_killed_in_the_middle_of_an_import_the_file_is_as_before_and_the_list_can_come_again(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path)
    import_people(ledger)
    before = content(ledger)
    ledger.close()
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "in the middle\n"
    process.kill()
    process.communicate()
    ledger = open_ledger(tmp_path)
    assert content(ledger) == before
    import_people(ledger, [{"code": f"NEW-{number}", "last_name": "Uhl"} for number in range(2_000)])
    assert count(ledger, "registrations") == len(PEOPLE) + 2_000
    ledger.close()
