"""What a helper has done since they came, so that it can be taken back, the last thing first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.history import EntryId
from kiosk.domain.registration import RegistrationId


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done; `entries` are those of the journal that say so, of a group one for each person."""

    kind: str
    registration: RegistrationId
    entries: tuple[EntryId, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Deeds:
    """All of them, the last one at the end."""

    done: tuple[Deed, ...] = ()

    @property
    def last(self) -> Deed | None:
        """What was done last."""
        return self.done[-1] if self.done else None

    def and_(self, deed: Deed) -> Deeds:
        """One more; what wrote nothing down was nothing."""
        return Deeds((*self.done, deed)) if deed.entries else self

    def without(self, entry: EntryId) -> Deeds:
        """This entry was taken back, or cannot be."""
        left = (replace(deed, entries=tuple(each for each in deed.entries if each != entry)) for deed in self.done)
        return Deeds(tuple(deed for deed in left if deed.entries))
