"""Tokens: enough contrast, every glyph, a scale that grows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from kiosk.settings import read_event
from kiosk.ui.theme import (
    CARD,
    FAMILY,
    INK,
    LINE,
    PAPER,
    QUIET,
    READABLE,
    TONES,
    VISIBLE,
    Scale,
    contrast,
    darkened,
    dress,
    luminance,
)


@pytest.mark.parametrize("pair", TONES.values(), ids=lambda pair: pair.back)
def test_every_tone_is_readable(pair: object) -> None:
    assert contrast(pair.back, pair.text) >= READABLE  # type: ignore[attr-defined]


@pytest.mark.parametrize("back", [PAPER, CARD])
def test_text_and_borders_stand_out(back: str) -> None:
    assert contrast(INK, back) >= READABLE
    assert contrast(QUIET, back) >= READABLE
    assert contrast(LINE, back) >= VISIBLE


def test_tones_differ_in_greyscale_from_good_to_attention() -> None:
    good, calm, attention, trouble = (luminance(pair.back) for pair in TONES.values())
    assert min(attention, trouble) - max(good, calm) > 0.3


COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS)
def test_any_event_colour_becomes_readable_on_paper(colour: str) -> None:
    assert contrast(darkened(colour, PAPER, READABLE), PAPER) >= READABLE


def test_white_on_black_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize(
    ("size", "factor"),
    [((1280, 720), 1), ((720, 1280), 1), ((3840, 2160), 3), ((2160, 3840), 3)],
)
def test_everything_grows_with_the_screen(size: tuple[int, int], factor: float) -> None:
    assert Scale.of(*size).factor == factor


def test_the_bundled_font_is_the_one_in_use(qapp: QApplication) -> None:
    dress(qapp, read_event().looks)
    assert QRawFont.fromFont(Scale(1).font(40)).familyName() == FAMILY


@pytest.mark.parametrize("text", ["ÄÖÜäöüß→„“’…●○", "ĞİŞğışÇç", "ŁŻŹłżź", "ЄІЇҐєіїґ", "Nguyễn", "\u2011"])
def test_every_letter_of_our_visitors_has_a_glyph(qapp: QApplication, text: str) -> None:
    dress(qapp, read_event().looks)
    metrics = QFontMetrics(Scale(1).font(40))
    assert [sign for sign in text if not metrics.inFontUcs4(ord(sign))] == []
