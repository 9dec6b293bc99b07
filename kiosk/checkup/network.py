"""Whether there is a network, for a station that calls others for help; nothing else needs one."""

from __future__ import annotations

import psutil

from kiosk.checkup.finding import Check, Finding, Light, Remark


def look_at_network(*, calls: bool) -> list[Finding]:
    """Ask the system; `calls` says that calls for help go to other stations."""
    connected = any(
        stats.isup and not name.startswith(("lo", "Loopback")) for name, stats in psutil.net_if_stats().items()
    )
    return [network_finding(calls=calls, connected=connected)]


def network_finding(*, calls: bool, connected: bool) -> Finding:
    """What that means."""
    if not calls:
        return Finding(Check.NETWORK, Light.NONE, Remark.NETWORK_NOT_NEEDED)
    if connected:
        return Finding(Check.NETWORK, Light.GREEN, Remark.NETWORK_FINE)
    return Finding(Check.NETWORK, Light.YELLOW, Remark.NETWORK_GONE)
