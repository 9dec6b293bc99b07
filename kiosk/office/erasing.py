"""What organisers can order about erasing, and what the office tells of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.domain.erasing import Certificate, Hold
from kiosk.domain.registration import Language, Registration, RegistrationId


@dataclass(frozen=True, slots=True)
class AskRetention:
    """When are the data due? -> `Retention`"""


@dataclass(frozen=True, slots=True)
class Retention:
    """The data of `people` should be gone from `due` on; `overdue` says that it is so far. With `hold` they stay."""

    people: int
    today: date
    due: date
    overdue: bool
    automatic: bool
    hold: Hold | None = None
    last: Path | None = None
    """The newest certificate there is."""


@dataclass(frozen=True, slots=True)
class SetHold:
    """Nothing is erased in bulk until this day is over; None takes the hold away. -> `Retention`"""

    until: date | None
    reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FindPeople:
    """Whose data are to be erased? -> `People`"""

    query: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class People:
    """Who was found; `more` says that there are others."""

    found: tuple[Registration, ...] = field(repr=False)
    more: bool = False


@dataclass(frozen=True, slots=True)
class ErasePerson:
    """Erase what is known about one person, and certify it in this language. -> `Erased`"""

    person: RegistrationId
    language: Language = Language.GERMAN


@dataclass(frozen=True, slots=True)
class EraseEverybody:
    """Erase what is known about all people of the event, and certify it in this language.

    -> `Erased`, or `Failed` while a hold is on
    """

    language: Language = Language.GERMAN


@dataclass(frozen=True, slots=True)
class Erased:
    """It is done; the certificate lies at `path` as a PDF, which is `pdf`, and beside it as JSON."""

    certificate: Certificate
    path: Path
    pdf: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class EraseIfDue:
    """It is night: erase everybody if that is due and the event wants it done by itself. -> `Erased`, or `NotDue`"""


@dataclass(frozen=True, slots=True)
class NotDue:
    """Nobody was erased."""
