"""Median, 95th percentile and maximum of what was measured."""

from __future__ import annotations

from collections.abc import Sequence


def summary(milliseconds: Sequence[float]) -> dict[str, float]:
    """Median, p95 and maximum, in milliseconds."""
    ordered = sorted(milliseconds)
    last = len(ordered) - 1
    return {
        "median": ordered[round(last * 0.5)],
        "p95": ordered[round(last * 0.95)],
        "max": ordered[-1],
    }
