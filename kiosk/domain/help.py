"""Help that somebody at a station has asked for: where, in which case, and what would make it easier for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kiosk.domain.registration import RegistrationId

CallId = NewType("CallId", str)
"""Identity of a call for help; random, so that no two stations have the same."""


class Need(StrEnum):
    """What a visitor may say without a word. It is shown to helpers as an icon and written nowhere (GDPR Art. 9)."""

    HEARING = "hearing"
    SEEING = "seeing"
    WALKING = "walking"
    SPEAKING = "speaking"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class HelpCall:
    """Somebody needs help at `station`.

    `case` is the name of the screen or outcome they see, such as `unpaid`, and `registration` whom it is about, if that
    is known; no name. `since` is UTC. `coming` says that a helper has answered.
    """

    id: CallId
    station: str
    case: str
    since: datetime
    registration: RegistrationId | None = None
    need: Need | None = None
    coming: bool = False
