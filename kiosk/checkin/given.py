"""What a step depends on besides where the visit is and what happened: facts about the visitor and the station."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LookUps(StrEnum):
    """Whether visitors may look themselves up here."""

    OFF = "off"
    OPEN = "open"
    PAUSED = "paused"
    """Too many were not found; for a while, help comes instead."""


@dataclass(frozen=True, slots=True)
class Given:
    """`patience` is how many times longer than usual screens stay, `speaking` whether one is being read aloud."""

    patience: float = 1.0
    speaking: bool = False
    look_ups: LookUps = LookUps.OFF


USUAL = Given()
