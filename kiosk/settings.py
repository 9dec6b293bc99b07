"""The event file, read and checked: every error names the file, the key and the value."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    StringConstraints,
    ValidationError,
    model_validator,
)

from kiosk.domain.registration import Attendance, EventDay

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""Fonts, icons, badge templates, event files and the demo."""

DEFAULT_EVENT = RESOURCES / "events" / "gemeinsam-digital-2024.toml"


class SettingsError(Exception):
    """A settings file cannot be used; the text says which file, key and value, and what to do."""


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError("not a time zone; use a name such as Europe/Berlin") from error
    return name


def _in_order(days: tuple[date, ...]) -> tuple[date, ...]:
    if list(days) != sorted(set(days)):
        raise ValueError("days must be in order and each named once")
    return days


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
Days = Annotated[tuple[date, ...], Field(min_length=1), AfterValidator(_in_order)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Event(_Part):
    """The event itself; `days` are calendar days in `time_zone`."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{1,63}$")]
    name: Words
    subtitle: Words
    subtitle_en: Words
    description: Words
    description_en: Words
    days: Days
    time_zone: Annotated[str, AfterValidator(_known_zone)]
    website: HttpUrl


class Venue(_Part):
    """Where it takes place."""

    name: Words
    city: Words
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]


class Programme(_Part):
    """One way to take part, at the venue or on the net."""

    attendance: Attendance
    name: Words
    name_en: Words
    days: Days
    link: HttpUrl | None = None


class Body(_Part):
    """An organisation that is credited: organiser, funder or sponsor."""

    name: Words
    unit: str = ""

    @property
    def credit(self) -> str:
        """Name and unit in one line."""
        return f"{self.name}, {self.unit}" if self.unit else self.name


class Contact(_Part):
    """Whom to ask."""

    name: Words
    function: Words
    organisation: Words


class Looks(_Part):
    """The event's two colours as #RRGGBB."""

    primary: Colour
    accent: Colour


class Door(_Part):
    """How the door works at this event: where help is, and which badge is printed."""

    help_place: Words
    help_place_en: Words
    badge_template: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]


class EventSettings(_Part):
    """Everything the event file says."""

    event: Event
    venue: Venue
    programme: Annotated[tuple[Programme, ...], Field(min_length=1)]
    organisers: Annotated[tuple[Body, ...], Field(min_length=1)]
    funder: Body
    sponsor: Body
    contact: Contact
    looks: Looks
    door: Door

    @model_validator(mode="after")
    def _programme_lies_within_the_event(self) -> EventSettings:
        for part in self.programme:
            outside = [day.isoformat() for day in part.days if day not in self.event.days]
            if outside:
                raise ValueError(f"programme {part.name!r} runs on {outside[0]}, which is no day of the event")
        return self

    @property
    def days(self) -> tuple[EventDay, ...]:
        """All days of the event, in order."""
        return tuple(EventDay(day) for day in self.event.days)

    def day_at(self, moment: datetime) -> EventDay:
        """The calendar day at the venue at `moment` (aware); it need not be a day of the event."""
        return EventDay(moment.astimezone(ZoneInfo(self.event.time_zone)).date())

    def opening_of(self, day: date, hour: int = 8, minute: int = 30) -> datetime:
        """The given wall clock time at the venue on `day`, in UTC."""
        zone = ZoneInfo(self.event.time_zone)
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).astimezone(UTC)


def read_event(path: Path = DEFAULT_EVENT) -> EventSettings:
    """Read and check an event file.

    Raises SettingsError naming the file and every wrong key with its value.
    """
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise SettingsError(f"{path}: there is no such event file; name one with --event") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: is not valid TOML: {error}") from error
    try:
        return EventSettings.model_validate(content)
    except ValidationError as error:
        raise SettingsError("\n".join(_sentences(path, error))) from error


def _sentences(path: Path, error: ValidationError) -> list[str]:
    sentences = []
    for problem in error.errors():
        key = ".".join(str(part) for part in problem["loc"]) or "file"
        match problem["type"]:
            case "missing":
                sentences.append(f"{path}: {key} is missing; please add it")
            case "extra_forbidden":
                sentences.append(f"{path}: {key} is not known; please check the spelling or take it out")
            case _:
                found = f" (found: {problem['input']!r})" if not isinstance(problem["input"], dict) else ""
                sentences.append(f"{path}: {key}: {problem['msg'].removeprefix('Value error, ')}{found}")
    return sentences
