"""The report for a funder as a PDF: numbers of the whole event that name nobody, with plots."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain.after import QUARTER
from kiosk.domain.after_numbers import Group, Shares, Summary, careful
from kiosk.domain.dates import clock, event_dates, long_date
from kiosk.domain.registration import Attendance, EventDay, Language
from kiosk.pages.funder_plots import hours_below, without_empty_ends
from kiosk.pages.funder_words import WORDS, FunderWords
from kiosk.pages.typesetting import TemplateTrouble, Typesetter, one_line, readable_on_white
from kiosk.settings import RESOURCES, EventSettings

WRITTEN = tuple(WORDS)
"""The languages that the report is in."""

Section = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Made:
    """When (wall clock at the venue) and with what a report is made."""

    at: datetime
    station: str
    version: str


def funder_report(settings: EventSettings, summary: Summary, made: Made, language: Language) -> bytes:
    """A4 pages, checked to be PDF/UA-1. Raises TemplateTrouble, KeyError for a language that is not `WRITTEN`."""
    typesetter = Typesetter(RESOURCES / "pages" / "funder-report.typ", "report")
    report = json.dumps(_Report(settings, summary, made, language).content())
    try:
        return typesetter.page("pdf", {"report": report}, accessible=True)
    except TemplateTrouble:
        # An organisation may have a letter that no bundled font has.
        return typesetter.page("pdf", {"report": report})


class _Report:
    def __init__(self, settings: EventSettings, summary: Summary, made: Made, language: Language) -> None:
        self._settings, self._summary, self._made = settings, summary, made
        self._language = language
        self._words: FunderWords = WORDS[language]

    def content(self) -> dict[str, Any]:
        """What the template shows."""
        event, venue, words = self._settings.event, self._settings.venue, self._words
        place = venue.name if venue.city in venue.name else f"{venue.name}, {venue.city}"
        as_of = f"{long_date(self._made.at.date(), self._language)}, {clock(self._made.at.time(), self._language)}"
        sections = [self._days(), self._arrivals(), *self._ways(), *self._groups()]
        sections.append(self._section(words.method, words.method_body))
        return {
            "language": self._language.value,
            "title": words.title,
            "event": f"{event.name} – {event.subtitle_in(self._language)}",
            "primary": readable_on_white(self._settings.looks.primary),
            "registered": words.registered,
            "came": words.came,
            "facts": [
                [words.dates, event_dates(event.days, self._language)],
                [words.place, place],
                [words.organisers, " · ".join(body.credit for body in self._settings.organisers)],
                [words.funder, self._settings.funder.credit],
                [words.sponsor, self._settings.sponsor.credit],
                [words.as_of, as_of],
            ],
            "tiles": self._tiles(),
            "sections": sections,
            "signature": words.signature,
            "foot": words.foot.format(version=self._made.version, station=one_line(self._made.station)),
        }

    def _tiles(self) -> list[list[str]]:
        words, summary = self._words, self._summary
        numbers, rounded = careful((summary.registered, summary.came, summary.at_the_door, summary.missed))
        registered, came, door, _ = (self._number(number, about=rounded) for number in numbers)
        there = summary.registered - summary.missed
        share = f"{round(100 * there / summary.registered)} %" if summary.registered and not rounded else "–"
        places, _ = careful((summary.places,))
        return [
            [registered, words.registered],
            [came, words.came],
            [share.replace(" ", "\u00a0"), words.share],
            [door, words.at_the_door],
            [self._number(places[0]), words.organisations],
        ]

    def _days(self) -> Section:
        words, rows = self._words, []
        for sums in self._summary.days:
            numbers, about = careful((sums.expected, sums.came, sums.at_the_door, sums.missed))
            rows.append([self._date(sums.day), *(self._number(number, about=about) for number in numbers)])
        table = {"heads": words.by_day_heads, "rows": rows}
        note = words.by_day_note if len(rows) > 1 else ""
        return self._section(words.by_day, table=table, note=note)

    def _arrivals(self) -> Section:
        plots = []
        for day, steps in self._summary.arrivals.items():
            shown = without_empty_ends(steps)
            most = max(shown, key=lambda step: step[1], default=None)
            says = self._words.few_arrivals if steps else self._words.no_arrivals
            if most is not None:
                since, people = most
                says = self._words.most_arrivals.format(
                    since=clock(since.time(), self._language),
                    until=clock((since + QUARTER).time(), self._language),
                    people=self._number(people),
                )
            labels = hours_below(shown)
            plots.append(
                {
                    "title": self._date(day),
                    "says": says,
                    "steps": [
                        {"people": people, "label": labels.get(place, "")} for place, (_, people) in enumerate(shown)
                    ],
                }
            )
        return self._section(self._words.arrivals, self._words.arrivals_intro, plots=plots)

    def _ways(self) -> list[Section]:
        if not self._summary.ways:
            return []
        numbers, about = careful([number for _, number in self._summary.ways])
        rows = [
            [self._words.way_names[way], self._number(number, about=about)]
            for (way, _), number in zip(self._summary.ways, numbers, strict=True)
        ]
        online = any(way is not Attendance.ONSITE for way, _ in self._summary.ways)
        heads = [self._words.way, self._words.registered]
        intro = self._words.ways_intro if online else ""
        return [self._section(self._words.ways, intro, table={"heads": heads, "rows": rows})]

    def _groups(self) -> list[Section]:
        words, summary = self._words, self._summary
        parts: Sequence[tuple[Shares, str, str, str, Mapping[str, str]]] = (
            (summary.roles, words.roles, words.role, "", words.role_names),
            (summary.regions, words.regions, words.region, words.regions_intro, {}),
            (
                summary.organisations,
                words.from_organisations,
                words.organisation,
                words.from_organisations_intro,
                {},
            ),
        )
        return [
            self._share(shares, heading, column, intro, names)
            for shares, heading, column, intro, names in parts
            if shares.tells
        ]

    def _share(self, shares: Shares, heading: str, column: str, intro: str, names: Mapping[str, str]) -> Section:
        words = self._words
        rows, bars = [], []
        for group in _all(shares):
            name = self._named(group, shares, names)
            (registered, came), about = careful((group.registered, group.came))
            cells = self._number(registered, about=about), self._number(came, about=about)
            rows.append([name, *cells])
            bars.append(
                {
                    "label": name,
                    "registered": registered or 0,
                    "came": came or 0,
                    "says": cells[1],
                }
            )
        table = {"heads": [column, words.registered, words.came], "rows": rows}
        # Of organisations those that are named are a small part: bars would show nothing but the others.
        # Of organisations those that are named are a small part: bars would show nothing but the others.
        drawn = bars if shares is not self._summary.organisations else ()
        note = words.with_the_door if self._summary.at_the_door else ""
        return self._section(heading, intro, table=table, bars=drawn, note=note)

    def _section(
        self,
        heading: str,
        intro: str = "",
        *,
        table: Mapping[str, Any] | None = None,
        bars: Sequence[Mapping[str, Any]] = (),
        plots: Sequence[Mapping[str, Any]] = (),
        note: str = "",
    ) -> Section:
        return {
            "heading": heading,
            "intro": intro,
            "table": table or {"heads": [], "rows": []},
            "bars": bars,
            "plots": plots,
            "note": note,
        }

    def _named(self, group: Group, shares: Shares, names: Mapping[str, str]) -> str:
        if group is shares.others:
            return self._words.others
        return one_line(names.get(group.name, group.name)) or self._words.none

    def _date(self, day: EventDay) -> str:
        return long_date(day, self._language)

    def _number(self, number: int | None, *, about: bool = False) -> str:
        if number is None:
            return self._words.few
        text = f"{number:,}"
        if self._language is not Language.ENGLISH:
            text = text.replace(",", ".")
        return self._words.about.format(number=text) if about and number else text


def _all(shares: Shares) -> list[Group]:
    return [*shares.told, *([shares.others] if shares.others is not None else [])]
