"""What happened to a person, as helpers read it, and what of it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kiosk.domain.registration import EventDay, RegistrationId

EntryId = NewType("EntryId", str)
"""Identity of an entry of the journal."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry of the journal about a person.

    `kind` is that of the journal, such as "check-in". `station` is a name. `before` and `after` hold what a correction,
    a note or a walk-in changed, by the name of the field. `undone` says that it was taken back since, `can_be_undone`
    that it still can be, by `Undo`. `undoes` is the kind of the entry that a withdrawal takes back; that of another
    withdrawal puts back what was taken back before.
    """

    entry: EntryId
    kind: str
    at: datetime
    day: EventDay | None
    operator: str
    station: str
    reason: str = field(default="", repr=False)
    before: Mapping[str, str] = field(default_factory=dict, repr=False)
    after: Mapping[str, str] = field(default_factory=dict, repr=False)
    undone: bool = False
    can_be_undone: bool = False
    undoes: str = ""


class NotUndone(StrEnum):
    """Why something could not be taken back."""

    UNKNOWN = "unknown"
    ALREADY = "already"
    PRINTED = "printed"
    """The badge has come out, or is with a printer."""
    OVERTAKEN = "overtaken"
    """Something later builds on it; that has to be taken back first."""
    NEVER = "never"
    """Nothing of this kind can be taken back."""


@dataclass(frozen=True, slots=True)
class Undone:
    """It was taken back; `entry` is the entry of the journal that says so, and can itself be taken back."""

    kind: str
    registration: RegistrationId
    entry: EntryId
