"""What each kind of printer gets: the event's colours, black, or black and red; roles are told apart by pattern."""

from __future__ import annotations

import itertools
import re
from functools import cache

import numpy as np
import pytest

from kiosk.domain.badge import WALK_IN
from kiosk.domain.roles import ROLE_WORDS
from kiosk.pages.page import Colours
from tests.kiosk.pages.badge_pages import ALL, EVENT, badge, pdf_pages, picture, template

ROLES = ("speaker", "staff", "volunteer", "full-time", "press", "partner", "funder", WALK_IN)
WORDS = ("Vortrag", "Team", "Ehrenamt", "Hauptamt", "Presse", "Partner", "Förderung", "Tagesgast")
LOUD = ("speaker", "staff", "volunteer", "press", WALK_IN)
OTHERS = ("Jury", "Ehrengast", "Gast", "Wissenschaftliche Begleitung")


def paints(name: str, colours: Colours) -> set[str]:
    """Every colour that is named in the PDF, as its numbers."""
    pdf = template(name, colours).pdf_of_all([badge(role=role) for role in (*ROLES, *OTHERS, "")])
    texts = [page.get_contents().get_data().decode("latin-1") for page in pdf_pages(pdf)]  # type: ignore[union-attr]
    number = r"(?:[\d.]+ )"
    found = {
        match[1] for text in texts for match in re.finditer(rf"((?:{number})+)(?:scn?|SCN?|g|G|rg|RG|k|K)\b", text)
    }
    return {" ".join(paint.split()) for paint in found}


@pytest.mark.parametrize("name", ALL)
def test_a_black_printer_gets_black_and_nothing_else(name: str) -> None:
    assert paints(name, Colours.BLACK) == {"0"}


@pytest.mark.parametrize("name", ALL)
def test_a_black_and_red_printer_gets_pure_black_and_pure_red(name: str) -> None:
    assert paints(name, Colours.BLACK_RED) == {"0", "1 0 0"}


def test_a_colour_printer_gets_the_colours_of_the_event() -> None:
    looks = EVENT.looks
    pixels = np.asarray(picture("a6", badge())).reshape(-1, 3)
    for colour in (looks.primary, looks.accent):
        shade = [int(colour[start : start + 2], 16) for start in (1, 3, 5)]
        assert (pixels == shade).all(axis=1).sum() > 500


def test_on_a_black_page_only_the_smoothed_edges_are_grey() -> None:
    pixels = np.asarray(picture("label-62x100", badge(), 300, Colours.BLACK)).astype(int)
    assert np.ptp(pixels, axis=2).max() == 0
    grey = (pixels[..., 0] > 0) & (pixels[..., 0] < 255)
    assert grey.mean() < 0.03


def test_on_a_black_and_red_page_every_pixel_is_between_white_and_black_or_white_and_red() -> None:
    pixels = np.asarray(picture("label-62", badge(), 300, Colours.BLACK_RED)).astype(int)
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    assert (abs(green - blue) <= 1).all()
    assert ((abs(red - green) <= 1) | (red == 255)).all()
    assert ((red == 255) & (green == 0)).sum() > 1000


def test_the_name_is_black_on_a_black_and_red_page() -> None:
    pixels = np.asarray(picture("a6", badge("Anna", "", "", role=""), 72, Colours.BLACK_RED)).astype(int)
    name = pixels[60:190]
    assert (name.sum(axis=2) < 60).sum() > 1000
    assert (np.ptp(name, axis=2) < 3).all()


@pytest.mark.parametrize(("role", "word"), list(zip(ROLES, WORDS, strict=True)))
def test_the_role_is_a_word(role: str, word: str) -> None:
    assert word in pdf_pages(template("a6").pdf(badge(role=role)))[0].extract_text()


def test_every_role_of_the_lists_is_looked_at_here() -> None:
    assert set(ROLES) == ROLE_WORDS.keys()


@pytest.mark.parametrize("role", OTHERS)
def test_any_other_role_is_printed_as_it_stands(role: str) -> None:
    assert role in pdf_pages(template("label-62").pdf(badge(role=role)))[0].extract_text().replace("\n", " ")


@cache
def band(role: str) -> np.ndarray:
    """The right part of the band of an A6 badge in black and white, a pixel a millimetre: what is seen from afar."""
    page = picture("a6", badge(role=role), 25.4, Colours.BLACK).convert("L")
    return np.asarray(page).astype(int)[73:86, 80:110]


def test_patterns_differ_in_black_and_white_from_afar() -> None:
    for one, other in itertools.combinations((*ROLES, "Jury", "Ehrengast"), 2):
        # However they are shifted along the band.
        least = min(abs(band(one) - np.roll(band(other), shift, axis=1)).mean() for shift in range(6))
        assert least > 12, (one, other)


@pytest.mark.parametrize("name", ALL)
def test_who_must_be_recognised_has_the_larger_band(name: str) -> None:
    bare = np.asarray(picture(name, badge(role=""), 50).convert("L")) < 128

    def rows(role: str) -> int:
        ink = (np.asarray(picture(name, badge(role=role), 50).convert("L")) < 128) & ~bare
        axis = 0 if name in ("label-54x101", "label-62x100") else 1
        return int(ink.any(axis=axis).sum())

    quiet = max(rows(role) for role in ROLES if role not in LOUD)
    assert all(rows(role) > quiet for role in LOUD)
