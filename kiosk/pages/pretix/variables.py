"""The variables of pretix' badge layouts as this station fills them: from the badge and from the event file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from kiosk.domain.badge import Badge
from kiosk.domain.dates import short_date, weekday
from kiosk.domain.registration import Language
from kiosk.domain.roles import role_word
from kiosk.pages.pretix.elements import BarcodeArea, TextArea, TextContainer
from kiosk.settings import EventSettings

Worded = TextArea | TextContainer | BarcodeArea

TOKENS = frozenset({"secret", "pseudonymization_id"})
"""What a QR code for scanning asks for. The badge's own token is given for both: the ticket's secret is never printed
(acceptance B5)."""

_PLACEHOLDER = re.compile(r"\{([-a-zA-Z0-9:_]+)\}")

# pretix joins the keys of a name scheme to one variable: attendee_name_title_family_name.
_NAME_PARTS: Mapping[str, Callable[[Badge], str]] = {
    "title": lambda badge: badge.title,
    "given_name": lambda badge: badge.first_name,
    "calling_name": lambda badge: badge.first_name,
    "family_name": lambda badge: badge.last_name,
    "full_name": lambda badge: _joined(badge.title, badge.first_name, badge.last_name),
}
_UNKNOWN_NAME_PARTS = ("salutation", "middle_name", "degree", "latin_transcription")
_NAME_PART = re.compile("|".join((*_NAME_PARTS, *_UNKNOWN_NAME_PARTS)))
_JOINED_PARTS = re.compile(rf"attendee_name_((?:{_NAME_PART.pattern})(?:_(?:{_NAME_PART.pattern}))*)")

_FROM_BADGE: Mapping[str, Callable[[Badge], str]] = {
    "attendee_name": _NAME_PARTS["full_name"],
    "attendee_name_for_salutation": _NAME_PARTS["full_name"],
    "attendee_company": lambda badge: badge.organisation,
    "company": lambda badge: badge.organisation,
    "item": lambda badge: role_word(badge.role),
    "itemvar": lambda badge: role_word(badge.role),
    "item_category": lambda badge: role_word(badge.role),
    "attendee_role": lambda badge: role_word(badge.role),
    "attendee_pronouns": lambda badge: badge.pronouns,
    "secret": lambda badge: badge.token,
    "pseudonymization_id": lambda badge: badge.token,
}


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


class Variables:
    """Fills variables; what this station does not know is empty."""

    def __init__(self, event: EventSettings) -> None:
        self._of_event = {language: _of_event(event, language) for language in Language}

    def of_badge(self, name: str, badge: Badge, language: Language) -> str:
        """The value of one variable."""
        if name in _FROM_BADGE:
            return _FROM_BADGE[name](badge)
        if parts := _name_parts(name):
            return _joined(*(_NAME_PARTS[part](badge) for part in parts if part in _NAME_PARTS))
        return self._of_event[language].get(name, "")

    def knows(self, name: str) -> bool:
        """Whether this station has something to say there."""
        if parts := _name_parts(name):
            return any(part in _NAME_PARTS for part in parts)
        return name in _FROM_BADGE or name in self._of_event[Language.GERMAN]

    def words(self, element: Worded, badge: Badge) -> str:
        """What an element shows on this badge; lines are parted by newlines."""
        language = language_of(element)
        own = own_words(element)
        if own is None:
            return self.of_badge(element.content, badge, language)
        return _PLACEHOLDER.sub(lambda found: self.of_badge(found[1], badge, language), own)


def names_in(element: Worded) -> tuple[str, ...]:
    """The variables that an element shows, in order."""
    own = own_words(element)
    if own is None:
        return (element.content,) if element.content else ()
    return tuple(_PLACEHOLDER.findall(own))


def is_personal(name: str) -> bool:
    """Whether a variable says something about the person."""
    return (name in _FROM_BADGE and name not in TOKENS) or bool(_name_parts(name))


def own_words(element: Worded) -> str | None:
    """The text that the layout itself holds, with its placeholders; None if the element shows a variable."""
    if element.content == "other":
        return element.text or ""
    if element.content == "other_i18n":
        return _in_language(element.text_i18n or {}, _locale(element))
    return None


def name_parts_in(element: Worded) -> frozenset[str]:
    """Which of "title", "given_name" and "family_name" an element shows."""
    found: set[str] = set()
    for name in names_in(element):
        parts = _name_parts(name)
        if name in ("attendee_name", "attendee_name_for_salutation") or "full_name" in parts:
            found |= {"title", "given_name", "family_name"}
        found |= {"given_name" if part == "calling_name" else part for part in parts}
    return frozenset(found & {"title", "given_name", "family_name"})


def language_of(element: Worded) -> Language:
    """The language of dates in an element; German unless it says English."""
    return Language.ENGLISH if _locale(element).startswith("en") else Language.GERMAN


def _locale(element: Worded) -> str:
    return (element.locale or "de").lower()


def _in_language(texts: Mapping[str, str], locale: str) -> str:
    """As pretix chooses: this language, a variant of it, then German, English, any."""
    first = locale.split("-")[0]
    by_key = {key.lower(): text for key, text in texts.items() if text}
    variants = [key for key in by_key if key == first or key.startswith(f"{first}-")]
    for key in (locale, *variants, "de", "en", *by_key):
        if key in by_key:
            return by_key[key]
    return ""


def _name_parts(name: str) -> tuple[str, ...]:
    found = _JOINED_PARTS.fullmatch(name)
    return tuple(_NAME_PART.findall(found[1])) if found else ()


def _of_event(event: EventSettings, language: Language) -> Mapping[str, str]:
    first, last = event.event.days[0], event.event.days[-1]
    told = {
        "event_name": event.event.name,
        "event_series_name": event.event.name,
        "event_date": _date(first, language),
        "event_date_range": _range(first, last, language),
        "event_begin": _digits(first, language),
        "event_begin_date": _digits(first, language),
        "event_begin_weekday": weekday(first, language),
        "event_end": _digits(last, language),
        "event_end_date": _digits(last, language),
        "event_end_weekday": weekday(last, language),
        "event_location": event.venue.name,
        "organizer": event.organisers[0].name,
    }
    opens = next((day.opens for day in event.doors if day.day == first), None)
    if opens is not None:
        told["event_admission"] = f"{_digits(first, language)} {opens:%H:%M}"
        told["event_admission_time"] = f"{opens:%H:%M}"
    return told


def _date(day: date, language: Language) -> str:
    return f"{short_date(day, language)} {day.year}"


def _digits(day: date, language: Language) -> str:
    return f"{day:%d.%m.%Y}" if language is Language.GERMAN else f"{day:%Y-%m-%d}"


def _range(first: date, last: date, language: Language) -> str:
    """As pretix writes it in German: "20.–21. Februar 2024"."""
    if first == last:
        letters = 2 if language is Language.GERMAN else 3
        return f"{weekday(last, language)[:letters]}, {_date(last, language)}"
    dot = "." if language is Language.GERMAN else ""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{dot}–{_date(last, language)}"
    start = short_date(first, language) if first.year == last.year else _date(first, language)
    return f"{start} – {_date(last, language)}"
