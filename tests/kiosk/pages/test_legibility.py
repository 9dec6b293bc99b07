"""From how far badges are read, and what does not come out as it should."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kiosk.domain.badge import Badge
from kiosk.pages.glyphs import Glyphs, Letter
from kiosk.pages.legibility import CAPITAL, Flaw, Legibility, arcminutes, legibility, missing_letters, readability
from kiosk.pages.page import Fit, PageSize
from kiosk.pages.template import SPECIMEN, Template
from kiosk.pages.typesetting import TemplateTrouble
from kiosk.settings import RESOURCES, read_event

FIT = Fit(PageSize(148, 105), 36, 48, 24, 15, ("Vorname",), ("Nachname",), title=True)
GLYPHS = Glyphs([frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ. ")])
EVENT = read_event()


def seen(fit: Fit | TemplateTrouble | None = FIT, *missing: str, has_title: bool = False) -> Legibility:
    return Legibility("a6", fit, tuple(map(Letter, missing)), has_title)


class Page:
    """Says of each badge what it is told to; a badge named "broken" has an error."""

    name = "mine"

    def __init__(self, fit: Fit | None) -> None:
        self._fit = fit
        self.asked: list[int] = []

    def fits(self, badges: Sequence[Badge]) -> list[Fit]:
        self.asked.append(len(badges))
        if self._fit is None or any(badge.last_name == "broken" for badge in badges):
            raise TemplateTrouble("mine.typ:3:1: no")
        return [self._fit] * len(badges)

    def fit(self, badge: Badge) -> Fit:
        return self.fits([badge])[0]

    def pdf(self, badge: Badge) -> bytes:
        raise NotImplementedError

    def pdf_of_all(self, badges: Sequence[Badge]) -> bytes:
        raise NotImplementedError

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        raise NotImplementedError


@pytest.mark.parametrize(("points", "metres"), [(36, 3.0), (48, 4.0), (28, 28 / 12)])
def test_twelve_points_are_read_from_a_metre(points: float, metres: float) -> None:
    assert seen(replace(FIT, first_name=points)).metres == metres


def test_a_capital_of_36_points_is_twice_what_normal_sight_needs_at_three_metres() -> None:
    assert arcminutes(36, 3) == pytest.approx(9.7, abs=0.05)


def test_the_height_of_a_capital_is_that_of_the_font() -> None:
    with TTFont(RESOURCES / "fonts" / "AtkinsonHyperlegibleNext-ExtraBold.ttf") as font:
        assert font["OS/2"].sCapHeight / font["head"].unitsPerEm == CAPITAL


def test_a_badge_as_it_should_be_has_no_flaw() -> None:
    assert seen().flaws == ()


def test_below_the_floor_is_a_flaw_and_rounding_is_none() -> None:
    assert seen(replace(FIT, first_name=35.96)).flaws == ()
    assert seen(replace(FIT, first_name=35.9)).flaws == (Flaw.SMALL,)


def test_each_flaw_is_told() -> None:
    everything = seen(replace(FIT, first_name=20, clipped=True), "日")
    assert everything.flaws == (Flaw.CLIPPED, Flaw.SMALL, Flaw.LETTERS)
    assert seen(TemplateTrouble("no")).flaws == (Flaw.UNKNOWN,)
    assert seen(None).flaws == ()


def test_a_title_that_is_left_out_is_told_and_is_no_flaw() -> None:
    short = replace(FIT, title=False)
    assert seen(short, has_title=True).without_title
    assert seen(short, has_title=True).flaws == ()
    assert not seen(short).without_title


def test_letters_are_looked_for_in_everything_that_is_printed() -> None:
    badge = Badge(title="日", first_name="本", last_name="太", organisation="郎", role="山", token="雨", pronouns="花")
    assert "".join(letter.text for letter in missing_letters(badge, GLYPHS)) == "日本太郎山花"


def test_badges_come_back_in_their_order() -> None:
    badges = [replace(SPECIMEN, first_name=name) for name in ("日", "x", "本")]
    found = legibility(Page(FIT), badges, GLYPHS)
    assert [each.missing for each in found] == [(Letter("日"),), (), (Letter("本"),)]


def test_one_broken_badge_does_not_spoil_the_others() -> None:
    badges = [replace(SPECIMEN, last_name=name) for name in ("a", "b", "broken", "c", "d")]
    found = legibility(Page(FIT), badges, GLYPHS)
    assert [isinstance(each.outcome, Fit) for each in found] == [True, True, False, True, True]


def test_a_template_that_says_nothing_is_not_asked_again_and_again() -> None:
    page = Page(None)
    found = legibility(page, [SPECIMEN] * 50, GLYPHS)
    assert {each.flaws for each in found} == {(Flaw.UNKNOWN,)}
    assert page.asked == [50, 1]


def test_the_numbers_of_many_badges() -> None:
    numbers = readability(
        [
            seen(),
            seen(replace(FIT, first_name=24), "日", "本"),
            seen(replace(FIT, title=False), has_title=True),
            seen(None, "日"),
            seen(TemplateTrouble("no")),
        ]
    )
    assert (numbers.measured, numbers.far, numbers.nearest, numbers.without_title) == (4, 2, 2.0, 1)
    assert numbers.flaws == {Flaw.SMALL: 1, Flaw.LETTERS: 2, Flaw.UNKNOWN: 1}
    assert list(numbers.letters.items()) == [(Letter("日"), 2), (Letter("本"), 1)]


def test_nobody_is_read_from_nowhere() -> None:
    assert readability([]).nearest == 0


def test_a_real_template_tells_how_far_it_is_read() -> None:
    short, long = legibility(
        Template("a6", EVENT), [SPECIMEN, replace(SPECIMEN, first_name="Wolfgangtheophilusamadeusjohannes")], GLYPHS
    )
    assert short.metres >= 3
    assert short.flaws == ()
    assert 0 < long.metres < 3
    assert long.flaws == (Flaw.SMALL,)


def test_an_own_template_that_does_not_say_how_it_comes_out_is_known_as_such(tmp_path: Path) -> None:
    path = tmp_path / "mine.typ"
    path.write_text(
        "#set page(width: 50mm, height: 50mm)\n#for badge in json(bytes(sys.inputs.badges)) [Hallo]", "utf-8"
    )
    (found,) = legibility(Template(path, EVENT), [SPECIMEN], GLYPHS)
    assert found.flaws == (Flaw.UNKNOWN,)
