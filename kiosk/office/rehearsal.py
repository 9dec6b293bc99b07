"""The rehearsal of an import: which badges of a list would not come out as they should."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.badge import Badge
from kiosk.domain.registration import Attendance, Attendee, Status
from kiosk.pages.glyphs import printed_glyphs
from kiosk.pages.legibility import Legibility, Readability, missing_letters, readability
from kiosk.pages.measuring import measured_here
from kiosk.pages.template import SPECIMEN
from kiosk.pages.widths import Widths, printed_widths
from kiosk.pages.workshop import Workshop

MOST = 256
"""So many badges are measured in a rehearsal, those with the longest texts; a list of no more is measured whole."""

MOST_WRITTEN = 64
"""So many at most when the list is written, of those that are not COMFORTABLE."""

COMFORTABLE = (4.5, 5.5, 8.0, 22.0, 5.0)
"""Widths (em, see `_widths`) that no template of ours has to make smaller than its floor."""


class ListedPerson(Protocol):
    """A row of a list, as far as a badge needs it."""

    @property
    def line(self) -> int: ...
    @property
    def attendee(self) -> Attendee: ...
    @property
    def role(self) -> str: ...
    @property
    def attendance(self) -> Attendance: ...
    @property
    def status(self) -> Status: ...


@dataclass(frozen=True, slots=True)
class CheckedBadge:
    """One badge as it was checked: who it is for (their id, or the line of a list), and how it comes out."""

    who: str | int
    name: str
    seen: Legibility


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How the badges of a list come out.

    Each of the `badges` that a printer would get was looked at for letters without a font; `numbers` are of those that
    were set. `flawed` do not come out as they should, in the list's order.
    """

    badges: int
    numbers: Readability
    flawed: tuple[CheckedBadge, ...]


def rehearse(
    rows: Iterable[ListedPerson], workshop: Workshop, tick: Callable[[int, int], None], *, written: bool
) -> Rehearsal:
    """Look at the badges of those who can come to the venue; `written`: shortly, as nobody waits for a rehearsal."""
    badges = {
        row.line: _badge(row)
        for row in rows
        if row.attendance is not Attendance.ONLINE and row.status is not Status.CANCELLED
    }
    template = workshop.settings.badge_template_for
    glyphs = printed_glyphs()
    seen = {
        line: Legibility(template(badge.role), None, missing, bool(badge.title))
        for line, badge in badges.items()
        if (missing := missing_letters(badge, glyphs))
    }
    worth: Mapping[int, Badge] = badges
    if written or len(badges) > MOST:
        worth = _critical(badges, workshop, MOST_WRITTEN if written else MOST)
    wishes = [(badge, template(badge.role)) for badge in worth.values()]
    seen |= zip(worth, measured_here(wishes, workshop, tick), strict=True)
    return Rehearsal(
        badges=len(badges),
        numbers=readability(list(seen.values())),
        flawed=tuple(
            CheckedBadge(line, full_name(badges[line]), each) for line, each in sorted(seen.items()) if each.flaws
        ),
    )


def full_name(badge: Badge) -> str:
    """Title, first and last name as they stand on the badge."""
    return " ".join(part for part in (badge.title, badge.first_name, badge.last_name) if part)


def _badge(row: ListedPerson) -> Badge:
    """The badge this row would get; what its QR code says is drawn when the list is written."""
    who = row.attendee
    return Badge(who.title, who.first_name, who.last_name, who.organisation, row.role, SPECIMEN.token, who.pronouns)


def _critical(badges: Mapping[int, Badge], workshop: Workshop, most: int) -> Mapping[int, Badge]:
    """Those whose texts are the longest in one way or another; none whose are all comfortable."""
    widths = printed_widths()
    # How much room an own template has nobody knows.
    limits = (0.0,) * len(COMFORTABLE) if any(workshop.templates.glob("*.*")) else COMFORTABLE
    needs = ((_widths(badge, widths), line) for line, badge in badges.items())
    wide = [each for each in needs if any(need > limit for need, limit in zip(each[0], limits, strict=True))]
    if len(wide) <= most:
        chosen = [line for _, line in wide]
    else:
        share = most // len(COMFORTABLE)
        longest = (heapq.nlargest(share, wide, key=lambda each: each[0][place]) for place in range(len(COMFORTABLE)))
        chosen = sorted({line for some in longest for _, line in some})
    return {line: badges[line] for line in chosen}


def _widths(badge: Badge, widths: Widths) -> tuple[float, ...]:
    """How wide are: the widest piece of the large name, the large name, the small one, organisation, and title."""
    large, small = (badge.first_name, badge.last_name) if badge.first_name else (badge.last_name, "")
    whole, piece = widths.of(large)
    return piece, whole, widths.of(small)[0], widths.of(badge.organisation)[0], widths.of(badge.title)[0]
