"""Whether the hub and pretix are reached, and what of the exchange somebody has to look at."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.exchange import ExchangeState

CLOCK_MAY_DIFFER = 5.0
"""Seconds by which the clock here may be ahead or behind: the times of check-ins are compared all over the event."""

QUIET = timedelta(minutes=5)
"""Whoever exchanges keeps once a minute that the counterpart was reached."""


def exchange_finding(check: Check, state: ExchangeState | None, now: datetime, *, at_work: bool) -> Finding:
    """What that means; None is a counterpart that is not joined. While nobody is `at_work`, an old contact is no
    surprise. Never red: the doors can open without any counterpart."""
    if state is None:
        return Finding(check, Light.NONE, Remark.NOT_SET_UP)
    if state.trouble:
        minutes = 0 if state.trouble_since is None else _minutes(now - state.trouble_since)
        return Finding(check, Light.YELLOW, Remark.EXCHANGE_AWAY, number=minutes, detail=state.trouble)
    if state.contact is None:
        return Finding(check, Light.YELLOW, Remark.EXCHANGE_NEVER)
    if at_work and now - state.contact > QUIET:
        return Finding(check, Light.YELLOW, Remark.EXCHANGE_SILENT, number=_minutes(now - state.contact))
    if state.refused:
        return Finding(check, Light.YELLOW, Remark.EXCHANGE_REFUSED, number=state.refused)
    if state.clock_ahead is not None and abs(state.clock_ahead) > CLOCK_MAY_DIFFER:
        return Finding(check, Light.YELLOW, Remark.EXCHANGE_CLOCK, number=round(state.clock_ahead))
    if state.waiting:
        return Finding(check, Light.GREEN, Remark.EXCHANGE_WAITING, number=state.waiting)
    return Finding(check, Light.GREEN, Remark.EXCHANGE_FINE)


def _minutes(span: timedelta) -> int:
    return max(0, round(span.total_seconds() / 60))
