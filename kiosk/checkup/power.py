"""Whether the computer hangs on the mains."""

from __future__ import annotations

from dataclasses import dataclass

import psutil

from kiosk.checkup.finding import Check, Finding, Light, Remark

LOW = 25
"""Percent of a battery: below that it does not last until somebody has found a socket."""


@dataclass(frozen=True, slots=True)
class Battery:
    """How full it is, in percent, and whether the mains are there; None if that cannot be told."""

    percent: float
    plugged: bool | None


def look_at_power() -> list[Finding]:
    """Ask the system. Raises OSError if it does not tell."""
    try:
        # Not on every system, and None without a battery.
        battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    except psutil.Error as error:
        raise OSError("the battery cannot be asked") from error
    return [power_finding(None if battery is None else Battery(battery.percent, battery.power_plugged))]


def power_finding(battery: Battery | None) -> Finding:
    """What that means; a computer without a battery is on the mains, or off."""
    if battery is None or battery.plugged:
        return Finding(Check.POWER, Light.GREEN, Remark.MAINS)
    percent = round(battery.percent)
    if percent < LOW:
        return Finding(Check.POWER, Light.RED, Remark.BATTERY_LOW, number=percent)
    return Finding(Check.POWER, Light.YELLOW, Remark.ON_BATTERY, number=percent)
