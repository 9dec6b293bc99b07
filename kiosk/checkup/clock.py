"""Whether the clock can be believed: against the event, the file, the program, the zone and the network's time."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.settings import EventSettings

TOLERANCE = timedelta(minutes=2)
"""So far the last entry may lie ahead: another station may have written it."""

BUILT = Path(__file__)
"""No clock of a station can show an earlier time than that at which its program was put there."""

SECONDS = 4.0
"""A command that says nothing for so long says nothing."""


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """The present moment, when the program was installed, and the file's last entry (None without any); all aware."""

    now: datetime
    built: datetime
    last_entry: datetime | None


def clock_facts(now: datetime, last_entry: datetime | None) -> ClockFacts:
    """The same, with the program's own age."""
    return ClockFacts(now, datetime.fromtimestamp(BUILT.stat().st_mtime, UTC), last_entry)


def clock_finding(facts: ClockFacts, event: EventSettings) -> Finding:
    """Whether the time is plausible, and today a day of the event."""
    local = facts.now.astimezone(ZoneInfo(event.event.time_zone))
    shown = f"{local:%d.%m.%Y, %H:%M}"
    too_early = facts.now < facts.built - timedelta(days=1)
    if too_early or (facts.last_entry is not None and facts.now < facts.last_entry - TOLERANCE):
        return Finding(Check.CLOCK, Light.RED, Remark.CLOCK_BEHIND, shown)
    if event.day_at(facts.now) not in event.days:
        return Finding(Check.CLOCK, Light.YELLOW, Remark.NO_EVENT_DAY, shown)
    return Finding(Check.CLOCK, Light.GREEN, Remark.CLOCK_FINE, shown)


def zone_finding(now: datetime, event: EventSettings, offset: timedelta | None = None) -> Finding:
    """Whether this computer's clock shows the venue's time; `offset` is how far it is ahead of UTC."""
    here = timedelta(seconds=time.localtime(now.timestamp()).tm_gmtoff) if offset is None else offset
    zone = event.event.time_zone
    if here == now.astimezone(ZoneInfo(zone)).utcoffset():
        return Finding(Check.TIME_ZONE, Light.GREEN, Remark.ZONE_FINE, zone)
    return Finding(Check.TIME_ZONE, Light.YELLOW, Remark.ZONE_OTHER, zone)


TIMEDATECTL = ("timedatectl", "show", "--property=NTPSynchronized", "--value")
CHRONYC = ("chronyc", "-c", "tracking")


def sync_finding(commands: Sequence[Sequence[str]] = (TIMEDATECTL, CHRONYC)) -> Finding:
    """Whether the clock is kept right over the network, as far as the system says so."""
    known = [synchronised(command[0], _said(command)) for command in commands]
    if any(known):
        return Finding(Check.CLOCK_SYNC, Light.GREEN, Remark.SYNCHRONISED)
    if False in known:
        return Finding(Check.CLOCK_SYNC, Light.YELLOW, Remark.NOT_SYNCHRONISED)
    return Finding(Check.CLOCK_SYNC, Light.YELLOW, Remark.SYNC_UNKNOWN)


def synchronised(program: str, said: str) -> bool | None:
    """What one of the two programs means; None if it says nothing."""
    if not said.strip():
        return None
    # chronyc: the last field of its line is the leap status.
    return said.strip() == "yes" if "timedatectl" in program else said.strip().split(",")[-1] == "Normal"


def _said(command: Sequence[str]) -> str:
    if shutil.which(command[0]) is None:
        return ""
    try:
        done = subprocess.run(command, check=False, capture_output=True, timeout=SECONDS, text=True)
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout if done.returncode == 0 else ""
