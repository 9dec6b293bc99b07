"""Fonts and scale: every glyph is there, and everything grows with the screen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from kiosk.settings import read_event
from kiosk.ui.theme import FAMILY, Scale, dress


@pytest.mark.parametrize(
    ("size", "factor"),
    [((1280, 720), 1), ((720, 1280), 1), ((3840, 2160), 3), ((2160, 3840), 3)],
)
def test_everything_grows_with_the_screen(size: tuple[int, int], factor: float) -> None:
    assert Scale.of(*size).factor == factor


def test_the_bundled_font_is_the_one_in_use(qapp: QApplication) -> None:
    dress(qapp, read_event().looks)
    assert QRawFont.fromFont(Scale(1).font(40)).familyName() == FAMILY


@pytest.mark.parametrize("text", ["ÄÖÜäöüß→„“’…●○", "ĞİŞğışÇç", "ŁŻŹłżź", "ЄІЇҐєіїґ«»", "Nguyễn", "\u2011"])
def test_every_letter_of_our_visitors_has_a_glyph(qapp: QApplication, text: str) -> None:
    dress(qapp, read_event().looks)
    metrics = QFontMetrics(Scale(1).font(40))
    assert [sign for sign in text if not metrics.inFontUcs4(ord(sign))] == []
