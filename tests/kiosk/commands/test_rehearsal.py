"""The rehearsal of an import: badges are tried before anybody stands at the door, and the import stays quick."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from db.lists import CheckedRow
from kiosk.domain.badge import Badge
from kiosk.domain.registration import Attendance, Attendee, Language, Status
from kiosk.office import rehearsal
from kiosk.office.rehearsal import COMFORTABLE, Rehearsal, rehearse
from kiosk.pages.glyphs import printed_glyphs
from kiosk.pages.legibility import legibility
from kiosk.pages.page import Colours
from kiosk.pages.template import SPECIMEN, Template
from kiosk.pages.widths import printed_widths
from kiosk.pages.workshop import Workshop
from kiosk.settings import read_event
from tests.kiosk.commands.conftest import CommandLine
from tests.kiosk.commands.test_badge_check import HARD, LONG, own_template
from tests.torture_names import (
    AFRICAN,
    ARABIC,
    BODIES,
    CYRILLIC,
    EUROPEAN,
    FAMILY,
    GERMAN,
    GREEK,
    HEBREW,
    PRONOUNS,
    ROLES,
    TITLES,
    TURKISH,
    VIETNAMESE,
)
from tools.torture import templates

EVENT = read_event()


def row(line: int, first_name: str = "Aylin", last_name: str = "Öz", **changes: Any) -> CheckedRow:
    """One line of a list; `changes` are fields of the row."""
    fields: dict[str, Any] = {
        "id": None,
        "code": None,
        "role": "",
        "attendance": Attendance.ONSITE,
        "status": Status.CONFIRMED,
        "days": frozenset(),
        "language": Language.GERMAN,
        "group": "",
    }
    return CheckedRow(line=line, attendee=Attendee(first_name, last_name), **fields | changes)


def rehearsed(*rows: CheckedRow, written: bool = False, own: Path = Path("nowhere")) -> Rehearsal:
    return rehearse(rows, Workshop(EVENT, own, Colours.FULL), lambda done, total: None, written=written)


def flaws(found: Rehearsal) -> Mapping[int | str, tuple[str, ...]]:
    return {each.who: tuple(flaw.value for flaw in each.seen.flaws) for each in found.flawed}


@pytest.fixture
def listed(einlass: CommandLine) -> str:
    """A list with one easy name and two hard ones."""
    path = einlass.folder / "hard.csv"
    path.write_text(HARD, "utf-8")
    return str(path)


def test_a_dry_run_names_the_badges_that_need_a_look(einlass: CommandLine, listed: str) -> None:
    result = einlass("import", listed, "--dry-run")
    assert result.exit_code == 0
    assert "badges: 2 of 3 badges can be read from 3 m, the smallest from " in result.stdout
    assert f"badges: smaller than the template wants: line 3: {LONG} Öz (" in result.stdout
    assert "badges: with letters that no font has: line 4: ሰላም ተስፋ🦊 (ሰ ላ ም ተ ስ ፋ 🦊)" in result.stdout
    assert "badges: letter without a font: 🦊 FOX FACE (1 badge)" in result.stdout


def test_an_import_says_how_many_and_how_to_see_them(einlass: CommandLine, listed: str) -> None:
    result = einlass("import", listed)
    assert result.exit_code == 0
    assert "badges: 1 smaller than the template wants; they are named by: badge --check" in result.stdout
    assert "badges: 1 with letters that no font has; they are named by: badge --check" in result.stdout
    assert "line 3" not in result.stdout


def test_an_import_of_easy_names_says_nothing_of_badges(station: CommandLine) -> None:
    result = station("import", str(station.folder / "list.csv"))
    assert "badges" not in result.stdout


def test_scripts_get_everything(einlass: CommandLine, listed: str) -> None:
    for words in (("--dry-run",), ()):
        (report,) = einlass.json("import", listed, *words)
        badges = report["badges"]
        assert badges["badges"] == 3
        assert [(each["line"], each["flaws"]) for each in badges["flawed"]] == [(3, ["small"]), (4, ["letters"])]
        assert badges["missing"][-1] == {"letter": "🦊", "name": "FOX FACE", "badges": 1}


def test_whoever_gets_no_badge_is_not_rehearsed() -> None:
    found = rehearsed(
        row(2, attendance=Attendance.ONLINE),
        row(3, status=Status.CANCELLED),
        row(4, status=Status.PENDING),
        row(5, attendance=Attendance.HYBRID),
    )
    assert found.badges == found.numbers.measured == 2


def test_easy_names_are_not_set_when_a_list_is_written() -> None:
    found = rehearsed(row(2), row(3, LONG), row(4, "ሰላም"), written=True)
    assert (found.badges, found.numbers.measured) == (3, 1)
    assert flaws(found) == {3: ("small",), 4: ("letters",)}


def test_of_an_own_template_nobody_knows_what_is_easy(tmp_path: Path) -> None:
    (tmp_path / "a6.typ").write_text("#nonsense", "utf-8")
    assert rehearsed(row(2), written=True, own=tmp_path).numbers.measured == 1


def test_of_a_long_list_the_longest_names_are_set_and_all_letters_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rehearsal, "MOST", 10)
    easy = [row(line, "Hannelore-Brunhilde") for line in range(2, 60)]
    found = rehearsed(*easy, row(60, LONG), row(61, "Li", LONG * 3), row(62, "ሰ"))
    assert found.badges == 61
    assert found.numbers.measured <= 10
    assert {60, 62} <= set(flaws(found))


def test_a_template_that_there_is_not_does_not_stop_an_import() -> None:
    event = EVENT.model_copy(update={"door": EVENT.door.model_copy(update={"badge_template": "nowhere"})})
    found = rehearse([row(2)], Workshop(event, Path("nowhere"), Colours.FULL), lambda *_: None, written=False)
    assert flaws(found) == {2: ("unknown",)}


def test_an_own_template_with_an_error_does_not_stop_an_import(station: CommandLine) -> None:
    own_template(station, "#nonsense")
    assert station("import", str(station.folder / "list.csv")).exit_code == 0


@pytest.fixture(scope="module")
def comfortable() -> list[Badge]:
    """Hard badges as far as comfortable widths let them be."""
    chance = random.Random(4)
    words = (*GERMAN, *FAMILY, *EUROPEAN, *TURKISH, *VIETNAMESE, *CYRILLIC, *AFRICAN, *ARABIC, *HEBREW, *GREEK)
    found: list[Badge] = []
    while len(found) < 80:
        first, last = ("-".join(chance.sample(words, chance.randint(1, 3))) for _ in range(2))
        badge = Badge(
            chance.choice(("", *TITLES)),
            first.replace("-", chance.choice("- ")),
            last,
            chance.choice(BODIES),
            chance.choice(ROLES),
            SPECIMEN.token,
            chance.choice(PRONOUNS),
        )
        needs = rehearsal._widths(badge, printed_widths())
        if all(need <= limit for need, limit in zip(needs, COMFORTABLE, strict=True)):
            found.append(badge)
    return found


@pytest.mark.parametrize("template", templates())
def test_no_comfortable_name_is_below_the_floor(template: str, comfortable: list[Badge]) -> None:
    found = legibility(Template(template, EVENT), comfortable, printed_glyphs())
    assert [_words(badge) for badge, each in zip(comfortable, found, strict=True) if each.flaws] == []


def _words(badge: Badge) -> tuple[str, ...]:
    return badge.title, badge.first_name, badge.last_name, badge.organisation, badge.pronouns
