"""What is said about a finding of the morning check: what it is, and the next step."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """What was found, and the next step; that is empty where there is nothing to do."""

    says: str
    to_do: str = ""
