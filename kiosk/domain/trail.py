"""Who did what at this station, as it is read: a line, and whether the lines are still those that were written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.registration import RegistrationId


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One line; `what` is a word such as "unlock", `at` is UTC, and `detail` holds nothing about a person.

    `number` counts the station's lines from 1, without gaps.
    """

    number: int
    at: datetime
    operator: str
    what: str
    registration: RegistrationId | None = None
    detail: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TrailCheck:
    """What looking at the whole chain came to.

    `lines` are there, the oldest `forgotten` are gone as their time was over. `broken_at` is the number of the first
    line that is missing or is not what was written; None if all are sound. Whoever writes `last_hash` down somewhere
    else can tell later that not even the whole chain was made anew.
    """

    lines: int
    forgotten: int
    last_hash: str
    broken_at: int | None = None
