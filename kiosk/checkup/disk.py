"""Whether there is room on the station's disk, and whether it can be written."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from kiosk.checkup.finding import Check, Finding, Light, Remark

TIGHT, FULL = 2_000_000_000, 200_000_000
"""Bytes that are free: below these a day with logs and badges may, or will, fill the disk."""


def look_at_disk(folder: Path) -> list[Finding]:
    """Write a file into the data folder, take it away again, and ask for free space."""
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".check-") as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return [Finding(Check.DISK, Light.RED, Remark.DISK_READ_ONLY, detail=str(error.strerror))]
    return [disk_finding(shutil.disk_usage(folder).free)]


def disk_finding(free: int) -> Finding:
    """What so many free bytes mean."""
    if free < FULL:
        return Finding(Check.DISK, Light.RED, Remark.DISK_FULL, number=free // 1_000_000)
    if free < TIGHT:
        return Finding(Check.DISK, Light.YELLOW, Remark.DISK_TIGHT, number=free // 1_000_000)
    return Finding(Check.DISK, Light.GREEN, Remark.DISK_FINE, number=free // 1_000_000_000)
