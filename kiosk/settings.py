"""The event file, read and checked: every error names the file, the key and the value."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Annotated, Any, Literal
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

from kiosk.domain.pretix import pretix_public_key
from kiosk.domain.registration import Attendance, EventDay, Language
from kiosk.domain.rules import Doors, LateRegistration, Rules
from kiosk.domain.signed import public_key

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


def _each_once(languages: tuple[Language, ...]) -> tuple[Language, ...]:
    if len(set(languages)) != len(languages):
        raise ValueError("each language must be named once")
    return languages


def _ticket_key(text: str) -> str:
    return public_key(text).hex()


def _pretix_key(text: str) -> str:
    pretix_public_key(text)
    return text


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=600)]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]
TemplateName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=64)]
Days = Annotated[tuple[date, ...], Field(min_length=1), AfterValidator(_in_order)]


_SUFFIXES: Mapping[Language, str] = {
    Language.GERMAN: "",
    Language.ENGLISH: "_en",
    Language.FRENCH: "_fr",
    Language.EASY_GERMAN: "_easy",
    Language.UKRAINIAN: "_uk",
    Language.TURKISH: "_tr",
}
"""How the keys of the event file end that say something in a language."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _in_language(part: _Part, key: str, language: Language) -> str:
    """What `key` says in this language: without words of its own, Leichte Sprache reads German, the others English."""
    own: str | None = getattr(part, key + _SUFFIXES[language])
    if own:
        return own
    other = "" if language is Language.EASY_GERMAN else "_en"
    words: str = getattr(part, key + other)
    return words


class Event(_Part):
    """The event itself; `days` are calendar days in `time_zone`."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{1,63}$")]
    name: Words
    subtitle: Words
    subtitle_en: Words
    subtitle_fr: Words | None = None
    subtitle_uk: Words | None = None
    subtitle_tr: Words | None = None
    subtitle_easy: Words | None = None
    description: Words
    description_en: Words
    days: Days
    time_zone: Annotated[str, AfterValidator(_known_zone)]
    website: HttpUrl

    def subtitle_in(self, language: Language) -> str:
        """What kind of event it is, in a visitor's language as far as the file says it."""
        return _in_language(self, "subtitle", language)


class Venue(_Part):
    """Where it takes place; `way` says how to get there, `access` what visitors with a disability will want to know."""

    name: Words
    city: Words
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    address: Text = ""
    way: Text = ""
    way_en: Text = ""
    way_fr: Text = ""
    way_uk: Text = ""
    way_tr: Text = ""
    way_easy: Text = ""
    access: Text = ""
    access_en: Text = ""
    access_fr: Text = ""
    access_uk: Text = ""
    access_tr: Text = ""
    access_easy: Text = ""

    def way_in(self, language: Language) -> str:
        """How to get there, in a visitor's language as far as the file says it."""
        return _in_language(self, "way", language)

    def access_in(self, language: Language) -> str:
        """What visitors with a disability will want to know, in a visitor's language as far as the file says it."""
        return _in_language(self, "access", language)


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
    """Whom to ask; `email` is for everybody to see."""

    name: Words
    function: Words
    organisation: Words
    email: Text = ""


class Looks(_Part):
    """The event's two colours as #RRGGBB."""

    primary: Colour
    accent: Colour


class Door(_Part):
    """How the door works at this event: where help is, which badge is printed, who is let in at any time.

    `always` are roles for which neither opening hours nor capacity count; `admit_anyway` are refusals that helpers may
    overrule with a reason. The place of help is said in sentences such
    as "zum Info-Tisch", "au point « Info »", "до стійки «Інформація»", "Danışma masasına": without an article.
    """

    help_place: Words
    help_place_en: Words
    help_place_fr: Words | None = None
    help_place_uk: Words | None = None
    help_place_tr: Words | None = None
    help_place_easy: Words | None = None
    badge_template: TemplateName
    always: frozenset[Words] = frozenset()
    admit_anyway: tuple[Literal["unpaid", "wrong_day", "full", "closed", "online_only"], ...] = ()
    helper_roles: tuple[Words, ...] = ("staff", "volunteer")
    """Whose badge leads to the question for the PIN."""

    def help_place_in(self, language: Language) -> str:
        """Where help is, in a visitor's language as far as the file says it."""
        return _in_language(self, "help_place", language)


class Screen(_Part):
    """What attendees see: the languages they can choose, in order; whether they are greeted by name; whether somebody
    without a code may look themselves up with surname and order code or e-mail address.
    """

    languages: Annotated[tuple[Language, ...], Field(min_length=1), AfterValidator(_each_once)] = (
        Language.GERMAN,
        Language.EASY_GERMAN,
        Language.ENGLISH,
        Language.FRENCH,
        Language.UKRAINIAN,
        Language.TURKISH,
    )
    names: bool = True
    look_up: bool = False


class Badges(_Part):
    """What is special about badges: templates of their own for roles, and whether pronouns are on them.

    Pronouns are off unless an event asks for them (acceptance B6): then they are kept and printed.
    """

    pronouns: bool = False
    by_role: Mapping[Words, TemplateName] = {}


class DayAtTheDoor(_Part):
    """One day's opening hours (wall clock at the venue) and how many people fit in; what is left out is no limit."""

    day: date
    opens: time | None = None
    closes: time | None = None
    places: Annotated[int, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> DayAtTheDoor:
        if self.opens and self.closes and self.opens >= self.closes:
            raise ValueError(f"the doors must open before they close, not at {self.opens} and {self.closes}")
        return self


class Tickets(_Part):
    """Whose tickets open the door.

    `late_registration` says what happens with a good signed ticket of somebody who is not on the list.
    `confirmations` carry a signed ticket of our own, or the code of the list.
    `trusted` are public keys of other stations that sign tickets for this event, as `tickets keys` prints them;
    `pretix_keys` are the `valid_keys.pretix_sig1` of a pretix event.
    """

    late_registration: LateRegistration = LateRegistration.DESK
    confirmations: Literal["signed", "code"] = "signed"
    trusted: tuple[Annotated[Words, AfterValidator(_ticket_key)], ...] = ()
    pretix_keys: tuple[Annotated[Text, AfterValidator(_pretix_key)], ...] = ()


class Privacy(_Part):
    """How long what is known about people is kept: so many days after the last day of the event.

    Organisers are reminded then; with `automatic` the station erases it by itself, at a start or at night.
    """

    erase_after: Annotated[int, Field(ge=1, le=3650)] = 30
    automatic: bool = False


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
    doors: tuple[DayAtTheDoor, ...] = ()
    badges: Badges = Badges()
    screen: Screen = Screen()
    tickets: Tickets = Tickets()
    privacy: Privacy = Privacy()

    @model_validator(mode="after")
    def _doors_open_on_event_days(self) -> EventSettings:
        days = [part.day for part in self.doors]
        for day in days:
            if day not in self.event.days:
                raise ValueError(f"doors names {day.isoformat()}, which is no day of the event")
            if days.count(day) > 1:
                raise ValueError(f"doors names {day.isoformat()} twice")
        return self

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

    @property
    def rules(self) -> Rules:
        """The rules of the door."""
        return Rules(
            days=self.days,
            event_id=self.event.id,
            time_zone=ZoneInfo(self.event.time_zone),
            doors={EventDay(part.day): Doors(part.opens, part.closes, part.places) for part in self.doors},
            always=self.door.always,
            admit_anyway=frozenset(self.door.admit_anyway),
            late=self.tickets.late_registration,
            trusted_keys=self.tickets.trusted,
            pretix_keys=self.tickets.pretix_keys,
        )

    def badge_template_for(self, role: str) -> str:
        """The name of the template for a badge with this role ("walk-in" included)."""
        return self.badges.by_role.get(role, self.door.badge_template)

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
        content = toml_of(path)
    except FileNotFoundError as error:
        raise SettingsError(f"{path}: there is no such event file; name one with --event") from error
    try:
        return EventSettings.model_validate(content)
    except ValidationError as error:
        raise SettingsError("\n".join(sentences(path, error))) from error


def toml_of(path: Path) -> dict[str, Any]:
    """What a settings file says, unchecked. Raises FileNotFoundError, and SettingsError for everything else."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: is not valid TOML: {error}") from error


def sentences(path: Path, error: ValidationError) -> list[str]:
    """A sentence for each wrong key of a settings file: file, key, what is wrong, and the value."""
    found_wrong = []
    for problem in error.errors():
        key = ".".join(str(part) for part in problem["loc"])
        match problem["type"]:
            case "missing":
                found_wrong.append(f"{path}: {key} is missing; please add it")
            case "extra_forbidden":
                found_wrong.append(f"{path}: {key} is not known; please check the spelling or take it out")
            case _:
                found = f" (found: {problem['input']!r})" if not isinstance(problem["input"], dict) else ""
                message = problem["msg"].removeprefix("Value error, ") + found
                found_wrong.append(f"{path}: {key}: {message}" if key else f"{path}: {message}")
    return found_wrong
