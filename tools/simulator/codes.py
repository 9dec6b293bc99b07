"""QR codes as rows of modules, in the corrections that ticket systems use."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import qrcode
from numpy.typing import NDArray
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

Modules = NDArray[np.bool_]

CORRECTIONS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}


@lru_cache(256)
def modules(text: str, correction: str, mask: int) -> Modules:
    """The code's modules, True where they are dark, without quiet zone; never to be written to."""
    # Choosing the best of eight masks takes most of the time, and readers read any of them.
    code = qrcode.QRCode(error_correction=CORRECTIONS[correction], border=0, mask_pattern=mask)
    code.add_data(text)
    code.make(fit=True)
    rows = np.array(code.get_matrix(), np.bool_)
    rows.flags.writeable = False
    return rows
