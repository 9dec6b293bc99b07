"""How names are fitted: shrunk to the floor, broken at hyphens and spaces, then without title, and never clipped."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.pages.page import PageSize
from tests.kiosk.pages.badge_pages import ALL, FOLDED, LONG_PLACE, TURNED, badge, picture, template

FLOORS = {"a6": 36, "a6-folded": 36, "a7": 36}  # labels 28
SIXTY = "Wolfgangtheophilusamadeusjohanneschrysostomusmariasigismundu"


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("first_name", ["Li", "Jörg-Friedrich", "Anna-Lena Sophie", "محمد", "שרה"])
def test_the_first_name_is_at_least_as_large_as_the_floor(name: str, first_name: str) -> None:
    fit = template(name).fit(
        badge(first_name, "von und zu Gutenberg-Schönhausen", LONG_PLACE, title="Dr. Dr. h. c.", pronouns="sie/ihr")
    )
    assert fit.floor == FLOORS.get(name, 28)
    assert fit.first_name >= fit.floor
    assert not fit.clipped


@pytest.mark.parametrize("name", ALL)
def test_a_short_name_is_larger_than_the_floor(name: str) -> None:
    assert template(name).fit(badge("Li", "Uhl")).first_name > 1.4 * FLOORS.get(name, 28)


def test_a_name_is_shrunk_rather_than_broken_while_it_is_above_the_floor() -> None:
    fit = template("a6").fit(badge("Jörg-Friedrich", "Uhl"))
    assert fit.first_name_lines == ("Jörg-Friedrich",)
    assert 36 <= fit.first_name < 60


def test_a_name_that_would_go_below_the_floor_is_broken_after_a_hyphen() -> None:
    fit = template("label-62").fit(badge("Jörg-Friedrich", "Uhl"))
    assert fit.first_name_lines == ("Jörg-", "Friedrich")
    assert fit.first_name > 28


def test_a_name_that_would_go_below_the_floor_is_broken_at_a_space() -> None:
    fit = template("label-62").fit(badge("Anna Theodora", "Uhl"))
    assert fit.first_name_lines == ("Anna", "Theodora")


def test_a_name_is_on_no_more_lines_than_it_needs() -> None:
    fit = template("a6").fit(badge("Maria-Theresia Josephine Auguste", "Uhl", ""))
    assert len(fit.first_name_lines) == 2


def test_the_title_stays_where_there_is_room() -> None:
    assert template("a6").fit(badge(title="Prof. Dr.")).title


def test_the_title_is_dropped_before_a_name_goes_below_the_floor() -> None:
    fit = template("a7").fit(badge("Maria-Luise Theresia", "Uhl", title="Prof. Dr. Dr. h. c.", pronouns="sie/ihr"))
    assert not fit.title
    assert fit.first_name >= 36


def test_a_long_organisation_is_made_smaller_before_the_first_name() -> None:
    fit = template("a6").fit(badge("Maria-Theresia Josephine Auguste", "Gutenberg-Schönhausen", LONG_PLACE * 2))
    assert fit.first_name >= 36
    assert fit.organisation < 14


@pytest.mark.parametrize("name", ALL)
def test_one_word_of_sixty_letters_is_whole_and_smaller_than_the_floor(name: str) -> None:
    fit = template(name).fit(badge(SIXTY, "Kurz"))
    assert fit.first_name_lines == (SIXTY,)
    assert 3 < fit.first_name < fit.floor
    assert not fit.clipped


def test_where_there_is_no_first_name_the_last_is_as_large() -> None:
    fit = template("a6").fit(badge("", "O’Connor"))
    assert fit.first_name_lines == ()
    assert fit.last_name_lines == ("O’Connor",)
    assert fit.first_name == fit.last_name > 36


@pytest.mark.parametrize(
    ("name", "least", "most"), [("a6", 14, 18), ("a7", 10, 14), ("label-90x54", 9, 12), ("label-62", 9.5, 12)]
)
def test_the_organisation_has_its_size(name: str, least: float, most: float) -> None:
    for organisation in ("Zoo", "Heimatmuseum Oberstaufenbach", LONG_PLACE):
        assert least <= template(name).fit(badge(organisation=organisation)).organisation <= most


def test_a_tower_of_marks_does_not_fit_and_that_is_told() -> None:
    assert template("label-90x54").fit(badge("a" + "\u0301" * 2000, "Uhl")).clipped


def test_the_size_of_the_page_is_told() -> None:
    assert template("label-54x101").fit(badge()).size == PageSize(54, 101)


def test_the_size_of_a_folded_page_is_that_of_the_sheet() -> None:
    assert template("a6-folded").fit(badge()).size == PageSize(148, 210)


def test_many_fits_are_in_order() -> None:
    names = ["Li", "Jörg-Friedrich", "Anna"]
    assert [fit.first_name_lines[0] for fit in template("a6-folded").fits([badge(name) for name in names])] == names


def ink_left_and_right(name: str, first_name: str) -> tuple[float, float]:
    """Share of the name's ink in the left and the right half of the badge."""
    page = picture(name, badge(first_name, "", "", role=""), 72).convert("L")
    if name in TURNED:
        page = page.rotate(-90, expand=True)
    bare = picture(name, badge("", "", "", role=""), 72).convert("L")
    if name in TURNED:
        bare = bare.rotate(-90, expand=True)
    ink = (np.asarray(page) < 128) & (np.asarray(bare) >= 128)
    if name in FOLDED:
        ink = ink[ink.shape[0] // 2 :]
    half = ink.shape[1] // 2
    return ink[:, :half].sum() / ink.sum(), ink[:, half:].sum() / ink.sum()


@pytest.mark.parametrize("name", [name for name in ALL if name != "label-62"])
@pytest.mark.parametrize("first_name", ["علي", "דן"])
def test_arabic_and_hebrew_names_stand_on_the_right(name: str, first_name: str) -> None:
    left, right = ink_left_and_right(name, first_name)
    assert right > left


@pytest.mark.parametrize("name", [name for name in ALL if name != "label-62"])
def test_latin_names_stand_on_the_left(name: str) -> None:
    left, right = ink_left_and_right(name, "Li")
    assert left > right


def test_arabic_letters_are_joined() -> None:
    # Apart, the letters of this name are more than one and a half times as wide.
    def width(first_name: str) -> int:
        columns = (np.asarray(picture("a6", badge(first_name, "", "", role=""), 72).convert("L")) < 128)[60:190]
        return int(np.ptp(np.flatnonzero(columns.any(axis=0))))

    assert width("سسس") < width("س\u200cس\u200cس")


def test_a_name_of_both_directions_runs_as_its_first_letter_says() -> None:
    def centre(first_name: str) -> float:
        ink = (np.asarray(picture("a6", badge(first_name, "", "", role=""), 72).convert("L")) < 128)[60:190]
        return float(np.flatnonzero(ink.any(axis=0)).mean())

    assert centre("שרה A") > 210 > centre("A שרה")
