"""The plots of the numbers page, made of the numbers of a moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from kiosk.domain.dates import short_date, weekday
from kiosk.domain.numbers import ARRIVALS_MINUTES, Numbers, Share
from kiosk.domain.registration import Language
from kiosk.domain.roles import role_word
from kiosk.ui.room.chart import Bar, Chart
from kiosk.ui.room.numbers_phrases import NumbersSentences

MOST_ORGANISATIONS = 12
"""So many have a bar of their own; all others share one."""
SPOKEN = 5
"""So many bars are told in words; all of them stand in the table."""


def charts(numbers: Numbers, zone: tzinfo, language: Language) -> tuple[Chart, ...]:
    """Arrivals, days, roles, organisations."""
    say = NumbersSentences(language)
    day = numbers.day.isoformat()
    roles = [_named(share, _role(share.name, language) or say.no_role()) for share in numbers.by_role]
    return (
        _arrivals(numbers, zone, say),
        _days(numbers, say),
        _shares(f"einlass-{day}-rollen", say.roles(), say.role(), roles, say),
        _shares(f"einlass-{day}-organisationen", say.organisations(), say.organisation(), _largest(numbers, say), say),
    )


def _arrivals(numbers: Numbers, zone: tzinfo, say: NumbersSentences) -> Chart:
    bars, words = [], say.nobody_yet()
    for step in numbers.arrivals:
        local = step.since.astimezone(zone).time()
        bars.append(Bar(f"{local:%H:%M}", f"{local:%H:%M}", (step.people,)))
    if bars:
        most = max(numbers.arrivals, key=lambda step: step.people)
        words = say.arrivals_words(
            sum(step.people for step in numbers.arrivals),
            f"{most.since.astimezone(zone):%H:%M}",
            most.people,
            f"{numbers.at.astimezone(zone):%H:%M}",
        )
    file = f"einlass-{numbers.day.isoformat()}-ankunft-alle-{ARRIVALS_MINUTES}-minuten"
    return Chart(file, say.arrivals(), say.time(), (say.people(),), tuple(bars), words, over_time=True)


def _days(numbers: Numbers, say: NumbersSentences) -> Chart:
    bars, words = [], []
    for day, state in sorted(numbers.days.items()):
        name = f"{weekday(day, say.language)}, {short_date(day, say.language)}"
        values = (state.expected, state.came, state.inside)
        bars.append(Bar(name, say.of(state.came, state.expected), values))
        words.append(say.day_words(name, state.came, state.expected, state.inside))
    series = (say.expected(), say.came_short(), say.inside_short())
    return Chart("einlass-tage", say.days(), say.day(), series, tuple(bars), ". ".join(words))


def _shares(file: str, title: str, heading: str, shares: Sequence[Share], say: NumbersSentences) -> Chart:
    bars = tuple(Bar(each.name, say.of(each.came, each.expected), (each.expected, each.came)) for each in shares)
    words = ". ".join(say.share(each.name, each.came, each.expected) for each in shares[:SPOKEN])
    return Chart(file, title, heading, (say.expected(), say.came_short()), bars, words)


def _largest(numbers: Numbers, say: NumbersSentences) -> list[Share]:
    """The organisations with a bar of their own, and one bar for all others."""
    named = [_named(share, share.name or say.no_organisation()) for share in numbers.by_organisation]
    if len(named) <= MOST_ORGANISATIONS + 1:
        return named
    rest = named[MOST_ORGANISATIONS:]
    expected, came = sum(share.expected for share in rest), sum(share.came for share in rest)
    return [*named[:MOST_ORGANISATIONS], Share(say.rest(len(rest)), expected, came)]


def _named(share: Share, name: str) -> Share:
    return Share(name, share.expected, share.came)


def _role(role: str, language: Language) -> str:
    return role if language is Language.ENGLISH else role_word(role)
