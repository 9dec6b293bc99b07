"""QR codes for the templates: the drawing is the code, with its white margin, and what is too long is told."""

from __future__ import annotations

import re

import pytest

from kiosk.pages.codes import QUIET, Correction, qr_drawing, qr_rows
from kiosk.pages.typesetting import TemplateTrouble

TICKET = "EL1." + "A7Q2" * 50


def test_the_drawing_has_the_dark_modules_of_the_code_and_no_others() -> None:
    rows = qr_rows(TICKET, Correction.MEDIUM)
    drawn = [["0"] * len(rows) for _ in rows]
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", qr_drawing(TICKET, Correction.MEDIUM)):
        for place in range(int(x), int(x) + int(length)):
            drawn[int(y) - QUIET][place - QUIET] = "1"
    assert ["".join(row) for row in drawn] == rows


def test_the_drawing_is_wider_than_the_code_by_four_modules_on_every_side() -> None:
    side = len(qr_rows(TICKET, Correction.MEDIUM)) + 8
    assert f'viewBox="0 0 {side} {side}"' in qr_drawing(TICKET, Correction.MEDIUM)


def test_medium_correction_makes_larger_modules_of_a_signed_ticket() -> None:
    assert len(qr_rows(TICKET, Correction.MEDIUM)) < len(qr_rows(TICKET, Correction.HIGH))


def test_a_text_too_long_for_a_code_is_told_without_the_text() -> None:
    with pytest.raises(TemplateTrouble, match="A text of 5000 characters is too long for a QR code") as caught:
        qr_drawing("geheim" + "x" * 4994, Correction.MEDIUM)
    assert "geheim" not in str(caught.value)
