"""What the roles of the lists are called in German, on badges and for helpers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk.domain.badge import WALK_IN

ROLE_WORDS: Final[Mapping[str, str]] = {
    "speaker": "Vortrag",
    "staff": "Team",
    "volunteer": "Ehrenamt",
    "full-time": "Hauptamt",
    "press": "Presse",
    "partner": "Partner",
    "funder": "Förderung",
    WALK_IN: "Tagesgast",
}


def role_word(role: str) -> str:
    """A role of the list in German; a role of the organiser's own stays as it is."""
    return ROLE_WORDS.get(role, role)
