"""Colours: every pair that meets has the contrast of the standard, whatever two colours an event has."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checkin.manner import Theme
from kiosk.settings import Looks, read_event
from kiosk.ui.colours import READABLE, VISIBLE, Colours, Tone, colours, contrast, lightness, standing_out

LOOKS = read_event().looks
EACH_COLOUR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
THEMES = pytest.mark.parametrize("theme", Theme)

TEXTS = ("ink", "quiet", "primary")
GROUNDS = ("paper", "card", "bar", "pressed", "notice")


def assert_enough_contrast(these: Colours) -> None:
    """Texts are read and borders are seen on every ground on which they can stand."""
    for ground in ("paper", "card", "bar", "pressed"):
        for text in TEXTS:
            assert contrast(getattr(these, text), getattr(these, ground)) >= READABLE, (text, ground)
    assert contrast(these.ink, these.notice) >= READABLE
    assert contrast(these.on_primary, these.primary) >= READABLE
    assert contrast(these.on_night, these.night) >= READABLE
    for ground in ("paper", "card", "bar"):
        for border in ("line", "focus", "primary"):
            assert contrast(getattr(these, border), getattr(these, ground)) >= VISIBLE, (border, ground)
    assert contrast(these.accent, these.night) >= VISIBLE
    for tone in these.tones.values():
        assert contrast(tone.text, tone.back) >= READABLE
        assert contrast(tone.sign, tone.plate) >= VISIBLE
        assert contrast(tone.plate, tone.back) >= VISIBLE


@THEMES
@given(primary=EACH_COLOUR, accent=EACH_COLOUR)
def test_any_two_event_colours_keep_the_contrast_of_every_pair(theme: Theme, primary: str, accent: str) -> None:
    assert_enough_contrast(colours(theme, Looks(primary=primary, accent=accent)))


@THEMES
def test_the_colours_of_the_bundled_event_keep_it_too(theme: Theme) -> None:
    assert_enough_contrast(colours(theme, LOOKS))


def test_a_colour_with_enough_contrast_is_left_as_it_is() -> None:
    assert standing_out("#1F3A5F", ("#FFFFFF",), READABLE) == "#1F3A5F"


def test_a_colour_that_must_change_keeps_its_hue() -> None:
    lighter = standing_out("#1F3A5F", ("#12181F",), READABLE)
    red, green, blue = (int(lighter[start : start + 2], 16) for start in (1, 3, 5))
    assert blue > green > red


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_tones_differ_in_lightness_too(theme: Theme) -> None:
    """Whoever sees no colours has six steps of L* between any two grounds; signs and words differ besides."""
    lights = [lightness(ground.back) for ground in colours(theme, LOOKS).tones.values()]
    assert min(abs(one - other) for one, other in combinations(lights, 2)) >= 6


def test_high_contrast_is_black_white_and_yellow_with_thick_borders() -> None:
    these = colours(Theme.CONTRAST, LOOKS)
    used = {these.paper, these.ink, these.quiet, these.line, these.card, these.focus, these.primary, these.on_primary}
    assert used == {"#000000", "#FFFFFF", "#FFE600"}
    assert these.border >= 3


@THEMES
def test_every_tone_has_a_ground(theme: Theme) -> None:
    assert set(colours(theme, LOOKS).tones) == set(Tone)


def test_white_on_black_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_the_lightness_of_middle_grey_is_that_of_cielab() -> None:
    assert lightness("#777777") == pytest.approx(50, abs=0.5)
