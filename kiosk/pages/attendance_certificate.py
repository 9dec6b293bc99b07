"""Certificates of attendance as pages: A4, one a person, in the language of each and in the event's looks."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cached_property
from hashlib import sha256

from pypdf import PdfWriter

from kiosk.domain.after import AfterEvent
from kiosk.domain.dates import event_dates, long_date
from kiosk.domain.erasing import NOBODY
from kiosk.domain.registration import EventDay, Language, Registration, RegistrationId
from kiosk.pages.attendance_words import WORDS
from kiosk.pages.typesetting import TemplateTrouble, Typesetter, fallback_families, one_line, readable_on_white
from kiosk.settings import RESOURCES, EventSettings

AT_ONCE = 200
PART = 50
Tell = Callable[[int, int], None]
"""Told how many are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Attended:
    """Somebody who came, and on which days."""

    registration: Registration = field(repr=False)
    days: tuple[EventDay, ...]


def attended(after: AfterEvent) -> tuple[Attended, ...]:
    """Everybody who came on a day of the event, in the order of names; nobody whose name was erased."""
    found = []
    for person in after.people:
        days = tuple(day for day in after.days if day in person.days)
        if days and person.registration.attendee.last_name != NOBODY:
            found.append(Attended(person.registration, days))
    return tuple(found)


def certificate_number(event_id: str, registration: RegistrationId) -> str:
    """The same for the same person at every station, so that organisers find whom a certificate was made for."""
    letters = base64.b32encode(sha256(f"attendance {event_id} {registration}".encode()).digest()).decode()
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:12]}"


class AttendanceCertificates:
    """Makes certificates. Every method raises TemplateTrouble."""

    def __init__(self, event: EventSettings) -> None:
        self._event = event
        self._pages = Typesetter(RESOURCES / "confirmations" / "attendance.typ", "certificate")

    def number(self, person: Attended) -> str:
        """What stands on somebody's certificate."""
        return certificate_number(self._event.event.id, person.registration.id)

    def pdf(self, people: Sequence[Attended], issued: date) -> bytes:
        """A page for each (there is at least one); PDF/UA-1 if the fonts have all letters."""
        try:
            return self._set(people, issued, accessible=True)
        except TemplateTrouble:
            # A letter that no font has is a fault in PDF/UA; a page with a box in a name is better than none.
            return self._set(people, issued)

    def all_in_one(self, people: Sequence[Attended], issued: date, tell: Tell = lambda _done, _of: None) -> bytes:
        """A page for each (there is at least one), for printing; of many people not marked for screen readers.

        Typst needs half a megabyte a page, which it gives back only some runs later: many are set part by part.
        """
        if len(people) <= AT_ONCE:
            return self.pdf(people, issued)
        whole = PdfWriter()
        for start in range(0, len(people), PART):
            whole.append(io.BytesIO(self.pdf(people[start : start + PART], issued)))
            tell(min(start + PART, len(people)), len(people))
        whole.add_metadata({"/Title": f"{WORDS[Language.GERMAN].title} – {self._event.event.name}"})
        content = io.BytesIO()
        whole.write(content)
        return content.getvalue()

    def png(self, person: Attended, issued: date, ppi: float = 100) -> bytes:
        """One certificate as a picture, to be looked at."""
        return self._pages.page("png", self._inputs([person], issued), self._private([person]), ppi=ppi)

    def _set(self, people: Sequence[Attended], issued: date, *, accessible: bool = False) -> bytes:
        return self._pages.page("pdf", self._inputs(people, issued), self._private(people), accessible=accessible)

    def _inputs(self, people: Sequence[Attended], issued: date) -> dict[str, str]:
        return {"event": self._common, "certificates": json.dumps([self._one(person, issued) for person in people])}

    @cached_property
    def _common(self) -> str:
        event, venue, contact = self._event.event, self._event.venue, self._event.contact
        place = venue.name if venue.city in venue.name else f"{venue.name}, {venue.city}"
        return json.dumps(
            {
                "name": event.name,
                "venue": place,
                "organisers": [body.credit for body in self._event.organisers],
                "funder": self._event.funder.credit,
                "sponsor": self._event.sponsor.credit,
                "contact": [contact.name, contact.function, contact.organisation],
                "website": str(event.website),
                "primary": readable_on_white(self._event.looks.primary),
                "accent": self._event.looks.accent,
                "fallback": fallback_families(),
            }
        )

    def _one(self, person: Attended, issued: date) -> dict[str, object]:
        who, language = person.registration.attendee, person.registration.language
        words = {name.replace("_", "-"): text for name, text in asdict(WORDS[language]).items()}
        return {
            "language": language.value,
            "words": words,
            "name": one_line(who.full_name),
            "organisation": one_line(who.organisation),
            "subtitle": self._event.event.subtitle_in(language),
            "days": [long_date(day, language) for day in person.days],
            "number": self.number(person),
            "issued": f"{self._event.venue.city}, {_on(issued, language)}",
        }

    def _private(self, people: Iterable[Attended]) -> list[str]:
        names = (person.registration.attendee for person in people)
        return [text for who in names for text in (who.full_name, who.organisation)]


def index_of(
    pages: AttendanceCertificates, people: Iterable[Attended], files: Mapping[RegistrationId, str] | None = None
) -> tuple[list[str], list[list[str]]]:
    """Who has which certificate, as a table: for looking up a number, and for programs that send mails."""
    rows = []
    for person in people:
        who, number = person.registration, pages.number(person)
        days = " ".join(day.isoformat() for day in person.days)
        name = files[who.id] if files is not None else f"{number}.pdf"
        rows.append([number, who.id, who.attendee.full_name, who.attendee.email, who.language.value, days, name])
    return ["number", "id", "name", "email", "language", "days", "file"], rows


def _on(day: date, language: Language) -> str:
    return event_dates([day], language)
