"""Scans that opened no door, as helpers find them: the case is known before the person is at the desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from kiosk.domain.registration import Registration
from kiosk.domain.signed import Claim

RefusalId = NewType("RefusalId", str)
"""Identity of a refused scan."""


@dataclass(frozen=True, slots=True)
class RefusedScan:
    """Somebody was sent to the help desk.

    `outcome` is its name, such as `unpaid` (`kiosk.domain.admission.outcome_name`); `registration` whom the ticket is
    for, if that is known, and `claim` what a genuine signed ticket of somebody who is not on the list says. `at` is
    UTC.
    """

    id: RefusalId
    at: datetime
    outcome: str
    registration: Registration | None = field(default=None, repr=False)
    claim: Claim | None = field(default=None, repr=False)
