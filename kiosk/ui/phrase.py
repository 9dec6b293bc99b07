"""One answer in one language, and what the sentences of all languages have in common."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.registration import Attendance, Language, Registration
from kiosk.settings import EventSettings


@dataclass(frozen=True, slots=True)
class Phrase:
    """One answer in one language: what is so, and what to do next. The headline has at most five words."""

    headline: str
    line: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Place:
    """What the sentences of an event have in their fields: where help is, and the name of the event."""

    desk: str
    event: str

    @classmethod
    def of(cls, settings: EventSettings, language: Language) -> Place:
        """As it is said in this language."""
        return cls(unbroken(settings.door.help_place_in(language)), settings.event.name)


def called(person: Registration) -> str:
    """The first of the first names, as a greeting has it: never a family name."""
    return next(iter(person.attendee.first_name.split()), "")


def online_link(settings: EventSettings) -> str:
    """The address of the online programme."""
    links = [part.link for part in settings.programme if part.attendance is Attendance.ONLINE and part.link]
    return str(links[0] if links else settings.event.website)


def typed(link: str) -> str:
    """A web address as one would type it."""
    return link.removeprefix("https://").removeprefix("http://").removesuffix("/")


def unbroken(words: str) -> str:
    """With hyphens at which no line is broken: "Info-" alone at the end of a line is hard to read."""
    return words.replace("-", "‑")


def aloud(*parts: str) -> str:
    """As a voice reads it: one text, with plain hyphens and blanks."""
    return " ".join(part for part in parts if part).replace("‑", "-").replace("\u00a0", " ")
