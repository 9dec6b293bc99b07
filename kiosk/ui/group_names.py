"""What the people of a group are called on their tick list: no more of a name than it takes to find oneself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kiosk.domain.registration import Attendee

MOST_LETTERS = 3
"""So many letters of a family name at most, and never all of them (acceptance U11 asks for the initial)."""


def group_names(people: Sequence[Attendee], *, names: bool = True) -> tuple[str, ...]:
    """A name for each, no two of them the same.

    First name and initial. Where that is the same for two, the family name gives a second or third letter ("Anna Ma.",
    "Anna Mü."); where even that is not enough, a number does. Without a first name the initial stands alone. At an
    event without `names` there are initials only ("A. M."), and numbers where they are the same.
    """
    called = [_name(person, 1) if names else _initials(person) for person in people]
    for letters in range(2, MOST_LETTERS + 1) if names else ():
        often = Counter(called)
        called = [
            _name(person, letters) if often[name] > 1 else name for name, person in zip(called, people, strict=True)
        ]
    often, seen = Counter(called), Counter[str]()
    for place, (name, person) in enumerate(zip(called, people, strict=True)):
        if often[name] > 1:
            # More letters have not helped, so none are shown.
            short = _name(person, 1) if names else name
            seen[short] += 1
            called[place] = f"{short}\u00a0({seen[short]})"
    return tuple(called)


def _name(person: Attendee, letters: int) -> str:
    shown = person.last_name[: max(1, min(letters, len(person.last_name) - 1))]
    # The initial is never left alone on a line of its own.
    return "\u00a0".join(part for part in (person.first_name, shown and f"{shown.rstrip()}.") if part)


def _initials(person: Attendee) -> str:
    return "\u00a0".join(f"{part.lstrip()[0]}." for part in (person.first_name, person.last_name) if part.strip())
