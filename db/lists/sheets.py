"""Workbooks, asked of the process that reads them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from db.lists import workbook
from db.lists.table import Sheet
from kiosk.domain.list_words import ListFault, ListTrouble

PATIENCE = 120
"""Seconds; a reader that takes longer is stopped."""


def read_sheets(path: Path) -> list[Sheet]:
    """All sheets of an XLSX or ODS file, dates as ISO text. Raises ListTrouble naming the file and what to do."""
    # By path and isolated: whatever lies in the folder where the command was given, or in PYTHONPATH, stays out.
    command = [sys.executable, "-I", workbook.__file__, str(path.resolve())]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired as error:
        raise ListTrouble(
            f"{path} takes too long to read; please save the list as CSV and import that", ListFault.LARGE
        ) from error
    sheets: list[Sheet] = []
    for line in done.stdout.splitlines():
        if not line.endswith((b"]", b"}")):  # it was killed in the middle of it
            break
        said = json.loads(line)
        if isinstance(said, list):
            sheets[-1].records.append((said[0], said[1]))
        elif "trouble" in said:
            raise ListTrouble(f"{path} {said['trouble']}", ListFault(said["fault"]))
        else:
            sheets.append(Sheet(said["sheet"], []))
    if done.returncode:  # killed by a limit, before it could say anything
        raise ListTrouble(
            f"{path} needs more memory or time than a list does; please save the list as CSV and import that",
            ListFault.LARGE,
        )
    return sheets
