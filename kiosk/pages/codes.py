"""QR codes as rows of modules or as a drawing, for the templates."""

from __future__ import annotations

import re
from enum import IntEnum

import qrcode
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError

from kiosk.pages.typesetting import TemplateTrouble

QUIET = 4
"""So many white modules belong around a code (ISO/IEC 18004)."""


class Correction(IntEnum):
    """How much of a code may be damaged: 15 % with more room for large modules, or 25 %.

    For a long text on a place of a given size MEDIUM is better for bad cameras. Of 25 signed tickets each, 300 pixels
    wide and blurred by two, low, medium, quartile and high were read 25, 25, 20 and 7 times; with a patch of glare
    over a twelfth of the code 0, 25, 25 and 25 times.
    """

    MEDIUM = ERROR_CORRECT_M
    HIGH = ERROR_CORRECT_Q


def qr_rows(text: str, correction: Correction) -> list[str]:
    """The modules, a row of "0" and "1" each, without quiet zone. Raises TemplateTrouble if the text is too long."""
    # Choosing the best of eight masks takes most of a page's time, and readers read any of them.
    code = qrcode.QRCode(error_correction=int(correction), border=0, mask_pattern=2)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise TemplateTrouble(f"A text of {len(text)} characters is too long for a QR code.") from error
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


def qr_drawing(text: str, correction: Correction) -> str:
    """The code in black with the white around it, as SVG. Raises TemplateTrouble if the text is too long."""
    rows = qr_rows(text, correction)
    side = len(rows) + 2 * QUIET
    # One path of horizontal runs: no seams between modules.
    runs = "".join(
        f"M{run.start() + QUIET} {row + QUIET}h{run.end() - run.start()}v1h{run.start() - run.end()}z"
        for row, modules in enumerate(rows)
        for run in re.finditer("1+", modules)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{runs}"/></svg>'
