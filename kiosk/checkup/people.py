"""Whether the list is loaded, and the badges of its people come out as they should."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from kiosk.checkup.finding import Check, Finding, Light, Remark
from kiosk.domain.badge import Badge, badge_of
from kiosk.domain.registration import Attendance, EventDay, Registration, Status
from kiosk.pages.catalogue import Catalogue
from kiosk.pages.glyphs import printed_glyphs
from kiosk.pages.legibility import legibility
from kiosk.pages.typesetting import TemplateTrouble

LONGEST = 24
"""So many badges are set, those with the longest texts: in one go, which takes about a second."""


def list_finding(people: Sequence[Registration], today: EventDay, days: Sequence[EventDay]) -> Finding:
    """Whether somebody may come today; on other days, whether there is a list at all."""
    coming = [person for person in people if person.status is not Status.CANCELLED and not person.missing]
    if not coming:
        return Finding(Check.LIST, Light.RED, Remark.LIST_EMPTY)
    if today not in days:
        return Finding(Check.LIST, Light.GREEN, Remark.LIST_LOADED, number=len(coming))
    here = sum(person.attendance is not Attendance.ONLINE and _is_for(person, today) for person in coming)
    if not here:
        return Finding(Check.LIST, Light.RED, Remark.NOBODY_TODAY)
    return Finding(Check.LIST, Light.GREEN, Remark.LIST_FINE, number=here)


def look_at_badges(
    people: Sequence[Registration], template_for: Callable[[str], str], catalogue: Catalogue
) -> list[Finding]:
    """Open every template that a badge of this list needs, and set those with the longest texts."""
    badges = [badge_of(person) for person in people if person.attendance is not Attendance.ONLINE]
    needed = dict.fromkeys(template_for(role) for role in ("", *sorted({badge.role for badge in badges})))
    try:
        for name in needed:
            catalogue.page(name)
    except TemplateTrouble as trouble:
        return [Finding(Check.BADGES, Light.RED, Remark.NO_TEMPLATE, detail=str(trouble))]
    flawed, measured = _flawed(sorted(badges, key=_length, reverse=True)[:LONGEST], template_for, catalogue)
    if problems := catalogue.problems():
        return [Finding(Check.BADGES, Light.YELLOW, Remark.TEMPLATE_PROBLEM, detail=" ".join(problems))]
    if flawed:
        return [Finding(Check.BADGES, Light.YELLOW, Remark.BADGES_FLAWED, number=flawed)]
    return [Finding(Check.BADGES, Light.GREEN, Remark.BADGES_FINE, number=measured)]


def templates_of(people: Sequence[Registration], template_for: Callable[[str], str]) -> list[str]:
    """The templates that badges of this list need, each once."""
    return list(dict.fromkeys(template_for(role) for role in ("", *sorted({person.role for person in people}))))


def _flawed(badges: Sequence[Badge], template_for: Callable[[str], str], catalogue: Catalogue) -> tuple[int, int]:
    """How many of these have a flaw, and how many there are."""

    def template(badge: Badge) -> str:
        return template_for(badge.role)

    glyphs = printed_glyphs()
    flawed = 0
    for name, some in groupby(sorted(badges, key=template), template):
        flawed += sum(bool(each.flaws) for each in legibility(catalogue.page(name), list(some), glyphs))
    return flawed, len(badges)


def _is_for(person: Registration, day: EventDay) -> bool:
    return not person.days or day in person.days


def _length(badge: Badge) -> int:
    return max(len(badge.first_name), len(badge.last_name), len(badge.organisation) // 2)
