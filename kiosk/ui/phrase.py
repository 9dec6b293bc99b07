"""One answer in one language, and what the sentences of all languages have in common."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.registration import Attendance, Registration
from kiosk.settings import EventSettings


@dataclass(frozen=True, slots=True)
class Phrase:
    """One answer in one language: what is so, and what to do next. The headline has at most five words."""

    headline: str
    line: str
    next_step: str


def named(word: str, person: Registration) -> str:
    """The greeting with the first of the first names: at most five words, and never a family name."""
    first = person.attendee.first_name.split()
    return f"{word}, {first[0]}!" if first else f"{word}!"


def online_place(settings: EventSettings) -> str:
    """The address of the online programme as one would type it."""
    links = [part.link for part in settings.programme if part.attendance is Attendance.ONLINE and part.link]
    link = links[0] if links else settings.event.website
    return str(link).removeprefix("https://").removesuffix("/")


def unbroken(words: str) -> str:
    """With hyphens at which no line is broken: "Info-" alone at the end of a line is hard to read."""
    return words.replace("-", "‑")
