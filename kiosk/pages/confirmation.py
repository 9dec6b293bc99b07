"""Confirmations as pages: one for paper with everything to know, one for the phone with the ticket."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from kiosk.domain.confirmation import Confirmation
from kiosk.domain.dates import clock, long_date, short_date
from kiosk.domain.registration import Attendance, EventDay, Language, Registration
from kiosk.pages.codes import Correction, qr_drawing
from kiosk.pages.typesetting import TemplateTrouble, Typesetter, one_line, readable_on_white
from kiosk.settings import RESOURCES, EventSettings

PHONE_PPI = 203.2
"""Makes the page for the phone 720 pixels wide."""

LONGEST_TYPED = 32
"""A code up to so many characters stands below the QR code, to be typed where no camera reads it."""


class ConfirmationPages:
    """Makes confirmations in the language of each registration and in the event's looks.

    What the door says to the ticket is not its business. Every method raises TemplateTrouble.
    """

    def __init__(self, event: EventSettings) -> None:
        self._event = event
        self._paper = Typesetter(RESOURCES / "confirmations" / "paper.typ", "confirmation")
        self._phone = Typesetter(RESOURCES / "confirmations" / "phone.typ", "confirmation")

    def pdf(self, confirmation: Confirmation, ticket: str) -> bytes:
        """The page for paper: A4, PDF/UA-1 if the fonts have all letters. `ticket` is what its QR code says."""
        try:
            return self._page(self._paper, "pdf", confirmation, ticket, accessible=True)
        except TemplateTrouble:
            # A letter that no bundled font has is a fault in PDF/UA; a page with a box in a name is better than none.
            return self._page(self._paper, "pdf", confirmation, ticket)

    def preview(self, confirmation: Confirmation, ticket: str, ppi: float = 100) -> bytes:
        """The page for paper as a picture, to be looked at."""
        return self._page(self._paper, "png", confirmation, ticket, ppi=ppi)

    def png(self, confirmation: Confirmation, ticket: str) -> bytes:
        """The page for the phone: a picture of 720 x 1280 pixels."""
        return self._page(self._phone, "png", confirmation, ticket, ppi=PHONE_PPI)

    def _page(
        self,
        typesetter: Typesetter,
        kind: Literal["pdf", "png"],
        confirmation: Confirmation,
        ticket: str,
        *,
        ppi: float | None = None,
        accessible: bool = False,
    ) -> bytes:
        language = confirmation.language
        text = self._link if confirmation.online_only else ticket
        people = [self._person(person, language) for person in confirmation.people]
        content = {
            "language": language.value,
            "online": confirmation.online_only,
            "people": people,
            "days": [self._day(day, language) for day in self._days(confirmation)],
            # An address is read by every phone; the ticket's modules are kept large for bad cameras.
            "qr": qr_drawing(text, Correction.MEDIUM),
            "typed": text if not confirmation.online_only and len(text) <= LONGEST_TYPED else "",
        }
        private = [part for person in people for part in person.values()] + [text]
        return typesetter.page(
            kind,
            {"event": self._texts[language], "confirmation": json.dumps(content)},
            private,
            ppi=ppi,
            accessible=accessible,
        )

    @cached_property
    def _link(self) -> str:
        """The address of the online programme."""
        links = (part.link for part in self._event.programme if part.attendance is Attendance.ONLINE)
        return str(next((link for link in links if link), self._event.event.website))

    @cached_property
    def _texts(self) -> Mapping[Language, str]:
        """What is the same on everybody's page, for each language."""
        return {language: json.dumps(self._common(language)) for language in Language}

    def _common(self, language: Language) -> dict[str, Any]:
        event, venue, door = self._event.event, self._event.venue, self._event.door
        own = {
            "subtitle": event.subtitle_in(language),
            "way": venue.way_in(language),
            "access": venue.access_in(language),
            "desk": door.help_place_in(language),
        }
        contact = self._event.contact
        return own | {
            "name": event.name,
            "venue": venue.name,
            "city": venue.city,
            "address": venue.address,
            "link": self._link,
            "website": str(self._event.event.website),
            "organisers": [body.credit for body in self._event.organisers],
            "funder": self._event.funder.credit,
            "sponsor": self._event.sponsor.credit,
            "contact": [contact.name, contact.function, contact.organisation],
            "primary": readable_on_white(self._event.looks.primary),
            "accent": self._event.looks.accent,
        }

    def _days(self, confirmation: Confirmation) -> Sequence[EventDay]:
        """The days on which at least one of the people takes part."""
        return sorted({day for person in confirmation.people for day in self._days_of(person)})

    def _days_of(self, person: Registration) -> set[EventDay]:
        ways = [person.attendance]
        if person.attendance is Attendance.HYBRID:
            ways = [Attendance.ONSITE]
        programme = {EventDay(day) for part in self._event.programme if part.attendance in ways for day in part.days}
        return (programme & person.days or set(person.days)) if person.days else programme or set(self._event.days)

    def _day(self, day: EventDay, language: Language) -> dict[str, str]:
        doors = self._event.rules.doors_on(day)
        return {"date": long_date(day, language), "opens": clock(doors.opens, language) if doors.opens else ""}

    def _person(self, person: Registration, language: Language) -> dict[str, str]:
        who = person.attendee
        return {
            "name": one_line(who.full_name),
            "organisation": one_line(who.organisation),
            "days": ", ".join(short_date(day, language) for day in sorted(person.days)),
            "attendance": person.attendance.value,
        }
