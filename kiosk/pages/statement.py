"""The accessibility statement of a station: what holds, what does not, how it was tested, and whom to tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.conformity import Conformity, Standing
from kiosk.domain.dates import event_dates, long_date
from kiosk.domain.registration import EventDay, Language
from kiosk.pages.statement_words import WORDS
from kiosk.settings import EventSettings

WRITTEN = (Language.GERMAN, Language.ENGLISH)
"""The languages of the statement, in this order."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, paragraphs, and a list after them."""

    heading: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """The statement in one language."""

    language: Language
    title: str
    sections: tuple[Section, ...]


def statements(settings: EventSettings, conformity: Conformity, day: date, version: str) -> tuple[Statement, ...]:
    """The statement in each of `WRITTEN`; `day` is when it is made, `version` that of the program it is about."""
    return tuple(_statement(settings, conformity, day, version, language) for language in WRITTEN)


def _statement(
    settings: EventSettings, conformity: Conformity, day: date, version: str, language: Language
) -> Statement:
    words, event, contact = WORDS[language], settings.event, settings.contact
    criteria = conformity.accessibility
    whole = [each for each in criteria if each.standing is Standing.HOLDS]
    gaps = [f"{each.id}: {each.gap.in_(language)}" for each in criteria if each.gap is not None]
    missing = (*gaps, *(each.in_(language) for each in conformity.also_missing))
    venue, city = settings.venue.name, settings.venue.city
    status = words.all_hold if not gaps else words.some_hold
    address = str(event.website)
    return Statement(
        language,
        words.title,
        (
            Section(
                words.about,
                (
                    words.about_station.format(
                        event=event.name,
                        dates=event_dates(settings.days, language),
                        place=venue if city in venue else f"{venue}, {city}",
                        organisation=contact.organisation,
                    ),
                    words.about_law,
                ),
            ),
            Section(words.status, (status.format(holding=len(whole), all=len(criteria)), words.measure)),
            Section(
                words.missing,
                (words.missing_intro if missing else words.nothing_missing,),
                missing,
            ),
            Section(
                words.holding, (words.holding_intro,), tuple(f"{each.id}: {each.asks.in_(language)}" for each in whole)
            ),
            Section(words.method, (words.method_self.format(version=version), words.method_people)),
            Section(
                words.feedback,
                (
                    words.feedback_intro,
                    _joined((contact.name, contact.function, contact.organisation)),
                    _joined((contact.email, address)),
                    words.feedback_here,
                ),
            ),
            Section(words.enforcement, (words.enforcement_body,)),
            Section(words.date, (words.made_on.format(date=long_date(EventDay(day), language)),)),
        ),
    )


def _joined(parts: Sequence[str]) -> str:
    return ", ".join(part for part in parts if part)
