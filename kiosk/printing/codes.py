"""QR codes as rows of modules, for the templates to draw."""

from __future__ import annotations

from enum import IntEnum

import qrcode
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError

from kiosk.printing.typesetting import TemplateTrouble


class Correction(IntEnum):
    """How much of a code may be damaged: 15 % with more room for large modules, or 25 %."""

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
