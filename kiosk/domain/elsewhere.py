"""Whether somebody is being let in at another door at this very moment, as far as that can be known in time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.registration import EventDay, RegistrationId


@dataclass(frozen=True, slots=True)
class AtAnotherDoor:
    """Somebody is in by the door of the station named `where`, or is just coming in there.

    If the check-in has been told, `lane` and `number` say where it stands: who has heard so much knows better.
    """

    where: str
    lane: str = ""
    number: int = 0


class Elsewhere(Protocol):
    """Knows the other doors. It answers within the blink of an eye, or says that it knows of nobody."""

    @property
    def is_known(self) -> bool:
        """Whether it is worth asking; it may not be when the next question is."""
        ...

    def claim(self, people: Collection[RegistrationId], day: EventDay) -> Mapping[RegistrationId, AtAnotherDoor]:
        """Take these people for this door; whom another one has already. The others may come in here."""
        ...


class NoOtherDoor:
    """A station that is alone, or knows nothing of the others."""

    is_known = False

    def claim(self, people: Collection[RegistrationId], day: EventDay) -> Mapping[RegistrationId, AtAnotherDoor]:
        """Everybody may come in."""
        return {}
