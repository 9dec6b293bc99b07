"""`badge --check`: from how far each badge can be read, and which do not come out as they should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import typer

from kiosk.commands.measuring import measured
from kiosk.commands.output import Exit, print_json
from kiosk.commands.progress import progress
from kiosk.domain.badge import badge_of
from kiosk.domain.registration import Registration
from kiosk.office.rehearsal import CheckedBadge, full_name
from kiosk.pages.glyphs import Letter
from kiosk.pages.legibility import WANTED_METRES, Flaw, Legibility, Readability, arcminutes, readability
from kiosk.pages.page import Fit
from kiosk.pages.typesetting import TemplateTrouble
from kiosk.pages.workshop import Workshop

SHOWN = 50
"""So many badges of each kind are listed for people; --json lists all."""

LONGEST = 60
"""So many letters of a name are shown; it is found by its id or its line."""

HEADINGS: Mapping[Flaw, str] = {
    Flaw.CLIPPED: "too long for the badge",
    Flaw.SMALL: "smaller than the template wants",
    Flaw.LETTERS: "with letters that no font has",
    Flaw.UNKNOWN: "not measured, as the template says nothing",
}


def check_badges(people: Sequence[Registration], workshop: Workshop, template: str | None, *, as_json: bool) -> Exit:
    """Measure the badge of each person and print what came out; names are shown, as that is what it is for.

    Without a `template` each has that of its role.
    """
    badges = [badge_of(person) for person in people]
    wishes = [(badge, template or workshop.settings.badge_template_for(badge.role)) for badge in badges]
    with progress("Checking badges") as tick:
        seen = measured(wishes, workshop, tick)
    problems = own_problems(workshop, {name for _, name in wishes})
    checked = [
        CheckedBadge(person.id, full_name(badge), each)
        for person, badge, each in zip(people, badges, seen, strict=True)
    ]
    numbers = readability(seen)
    if as_json:
        for each in checked:
            print_json({"registration": each.who, "name": each.name} | as_values(each.seen))
        print_json(numbers_as_values(numbers) | {"problems": problems})
    else:
        typer.echo(sentence(numbers))
        for line in (*lines(checked), *problems):
            typer.echo(line)
    return Exit.SOME_REFUSED if numbers.flaws or problems else Exit.DONE


def own_problems(workshop: Workshop, templates: Iterable[str]) -> list[str]:
    """What is wrong with the organiser's own templates of these names."""
    catalogue = workshop.catalogue()
    problems = []
    for name in sorted(templates):
        try:
            catalogue.page(name, workshop.colours)
        except TemplateTrouble as trouble:
            problems.append(str(trouble))
    return [*problems, *catalogue.problems()]


def sentence(numbers: Readability) -> str:
    """How many badges are read from three metres, and from how far the others."""
    if not numbers.measured:
        return "there is no badge to measure"
    told = f"{numbers.far} of {numbers.measured} badges can be read from {WANTED_METRES:g} m"
    if numbers.far < numbers.measured and numbers.nearest:
        told += f", the smallest from {numbers.nearest:.1f} m"
    if numbers.without_title:
        told += f"; on {numbers.without_title} the title was left out to keep the name large"
    return told


def lines(checked: Sequence[CheckedBadge]) -> list[str]:
    """What does not come out as it should, a line a badge, kind by kind, and the names of the letters."""
    said = []
    for flaw, heading in HEADINGS.items():
        flawed = [each for each in checked if flaw in each.seen.flaws]
        if flaw is Flaw.UNKNOWN:
            reasons = Counter(str(each.seen.outcome) for each in flawed)
            said += [f"{heading}: {_badges(number)}: {reason}" for reason, number in reasons.items()]
        else:
            said += _shown(heading, [f"{_who(each)}{_detail(each.seen, flaw)}" for each in flawed])
    letters = readability([each.seen for each in checked]).letters
    named = [f"{letter.text} {letter.name} ({_badges(number)})" for letter, number in letters.items()]
    return said + _shown("letter without a font", named)


def _shown(heading: str, things: Sequence[str]) -> list[str]:
    more = [f"... and {len(things) - SHOWN} more (--json lists all)"] if len(things) > SHOWN else []
    return [f"{heading}: {thing}" for thing in (*things[:SHOWN], *more)]


def _badges(number: int) -> str:
    return "1 badge" if number == 1 else f"{number} badges"


def _who(checked: CheckedBadge) -> str:
    who = f"line {checked.who}" if isinstance(checked.who, int) else checked.who
    name = checked.name if len(checked.name) <= LONGEST else checked.name[:LONGEST] + "..."
    return f"{who}: {name}"


def _detail(seen: Legibility, flaw: Flaw) -> str:
    if flaw is Flaw.LETTERS:
        return f" ({' '.join(letter.text for letter in seen.missing)})"
    if flaw is Flaw.SMALL and isinstance(seen.outcome, Fit):
        return f" ({seen.points:.0f} pt instead of {seen.outcome.floor:.0f} pt, read from {seen.metres:.1f} m)"
    return ""


def as_values(seen: Legibility) -> dict[str, Any]:
    """How one badge comes out, as JSON: sizes in points, distances in metres."""
    values: dict[str, Any] = {
        "template": seen.template,
        "metres": round(seen.metres, 2),
        "flaws": [flaw.value for flaw in seen.flaws],
        "missing": [_letter(letter) for letter in seen.missing],
    }
    if isinstance(seen.outcome, Fit):
        fit = seen.outcome
        return values | {
            "first_name_pt": fit.first_name,
            "last_name_pt": fit.last_name,
            "organisation_pt": fit.organisation,
            "floor_pt": fit.floor,
            "first_name_lines": list(fit.first_name_lines),
            "last_name_lines": list(fit.last_name_lines),
            "title_left_out": seen.without_title,
            "arcminutes": round(arcminutes(seen.points, WANTED_METRES), 1),
        }
    return values | ({"trouble": str(seen.outcome)} if seen.outcome else {})


def numbers_as_values(numbers: Readability) -> dict[str, Any]:
    """Many badges in numbers, as JSON."""
    return {
        "measured": numbers.measured,
        "readable_at_3_m": numbers.far,
        "nearest_metres": round(numbers.nearest, 2),
        "titles_left_out": numbers.without_title,
        "flaws": {flaw.value: number for flaw, number in numbers.flaws.items()},
        "missing": [_letter(letter) | {"badges": number} for letter, number in numbers.letters.items()],
    }


def _letter(letter: Letter) -> dict[str, Any]:
    return {"letter": letter.text, "name": letter.name}
