"""The page that shows whether a printer prints true to size, where it cuts, and how small it can write."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.domain.dates import long_date
from kiosk.domain.registration import EventDay, Language
from kiosk.pages.codes import Correction, qr_rows
from kiosk.pages.page import PageSize
from kiosk.pages.typesetting import Typesetter, one_line
from kiosk.settings import RESOURCES

QR_TEXT: Final = "EINLASS-TEST"
"""What the code on it says: nothing that any door knows."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Two bars that begin at the same corner, `start` mm from the left and from the upper edge; lengths in mm."""

    start: float
    across: float
    down: float


class PrinterTest:
    """Makes test pages. Every method raises TemplateTrouble."""

    def __init__(self) -> None:
        self._typesetter = Typesetter(RESOURCES / "pages" / "test-page.typ", "test page")

    def pdf(self, size: PageSize, printer: str, template: str, day: date) -> bytes:
        """The page for this printer in the size of this template."""
        content = {
            "width": size.width,
            "height": size.height,
            "printer": one_line(printer),
            "template": one_line(template),
            "date": long_date(EventDay(day), Language.GERMAN),
            "qr": qr_rows(QR_TEXT, Correction.HIGH),
        }
        return self._typesetter.page("pdf", {"page": json.dumps(content)})

    def bars(self) -> Bars:
        """The bars to measure on the last page."""
        return Bars(**self._typesetter.told("<bars>"))
