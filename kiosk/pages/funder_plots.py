"""What of the arrivals is drawn in the report for a funder, and which hours stand below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

Step = tuple[datetime, int]
"""A quarter of an hour and how many came in it."""


def without_empty_ends(steps: Sequence[Step]) -> Sequence[Step]:
    """From the first to the last in which somebody came."""
    filled = [place for place, (_, people) in enumerate(steps) if people]
    return steps[filled[0] : filled[-1] + 1] if filled else ()


def hours_below(steps: Sequence[Step]) -> Mapping[int, str]:
    """The hours below a plot: every one, or every second or third where there are many."""
    hours = [place for place, (since, _) in enumerate(steps) if since.minute == 0]
    every = max(1, -(-len(hours) // 12))
    labels = {place: f"{steps[place][0].hour}:00" for place in hours[::every]}
    return labels or ({0: f"{steps[0][0].hour}:{steps[0][0]:%M}"} if steps else {})
