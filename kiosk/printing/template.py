"""A badge as a page: Typst sets it after a template that people can read and edit."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final, Literal

import qrcode
import typst
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError

from kiosk.domain.badge import Badge
from kiosk.domain.trouble import PrinterTrouble
from kiosk.settings import RESOURCES, EventSettings

SPECIMEN: Final = Badge(
    title="Dr.",
    first_name="Vorname",
    last_name="Nachname",
    organisation="Museum",
    role="speaker",
    token="0000-0000-0000-0000-0000-0000",
)
"""An invented badge to warm up with."""

# The direction of a name is decided by its letters: marks that turn text round have no place in one.
_TURNING = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))
_READABLE = 4.5  # least contrast of text (WCAG 1.4.3)


class TemplateTrouble(PrinterTrouble):
    """The template does not make a page of this badge; the text names the file, the line and the column."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How the text came out: sizes in points, the lines of the first name, and whether the title stayed."""

    first_name: float
    last_name: float
    organisation: float
    first_name_lines: tuple[str, ...]
    title: bool


class Template:
    """Makes pages of badges; one compiler is kept, as the second page takes a fraction of the first.

    `source` is the path of a `.typ` file, or the name of one in resources/badges; only the bundled fonts are
    used, so a badge looks the same on every machine. Every method raises TemplateTrouble.
    """

    def __init__(self, source: str | Path, event: EventSettings) -> None:
        self._path = source if isinstance(source, Path) else RESOURCES / "badges" / f"{source}.typ"
        self._event = json.dumps(
            {
                "name": event.event.name,
                "place": event.venue.name,
                "days": [day.isoformat() for day in event.event.days],
                "organisers": [body.credit for body in event.organisers],
                "primary": event.looks.primary if _contrast(event.looks.primary) >= _READABLE else "#000000",
                "accent": event.looks.accent,
            }
        )
        self._compiler: typst.Compiler | None = None

    def pdf(self, badge: Badge) -> bytes:
        """The badge as a PDF of one page."""
        return self._page(badge, "pdf")

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        """The badge as a picture, `ppi` pixels an inch."""
        return self._page(badge, "png", ppi)

    def fit(self, badge: Badge) -> Fit:
        """How the text of this badge comes out."""
        self._page(badge, "pdf")
        found = json.loads(self._opened().query("<fit>", field="value", one=True))
        return Fit(**found | {"first_name_lines": tuple(found["first_name_lines"])})

    def _page(self, badge: Badge, kind: Literal["pdf", "png"], ppi: float | None = None) -> bytes:
        inputs = {"event": self._event, "badge": json.dumps(_plain(badge) | {"qr": _qr_rows(badge.token)})}
        try:
            page = self._opened().compile(format=kind, ppi=ppi, sys_inputs=inputs)
        except typst.TypstError as error:
            raise TemplateTrouble(_where(error, self._path, badge)) from None  # its excerpt may show a name
        if not isinstance(page, bytes):
            raise TemplateTrouble(f"{self._path.name}: makes more than one page; please make everything fit on one.")
        return page

    def _opened(self) -> typst.Compiler:
        if self._compiler is None:
            fonts = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[RESOURCES / "fonts"]
            )
            try:
                self._compiler = typst.Compiler(self._path, root=self._path.parent, font_paths=fonts)
            except (OSError, RuntimeError) as error:  # RuntimeError: Typst finds no such folder
                raise TemplateTrouble(f"The badge template {self._path} cannot be read.") from error
        return self._compiler


def _plain(badge: Badge) -> dict[str, str]:
    """The texts of a badge, composed (NFC), on one line, without control and direction marks."""
    texts = asdict(badge)
    del texts["token"]
    for field, text in texts.items():
        visible = "".join(
            " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign
            for sign in unicodedata.normalize("NFC", text).translate(_TURNING)
        )
        texts[field] = " ".join(visible.split())
    return texts


def _qr_rows(text: str) -> list[str]:
    """The modules of a QR code with error correction Q (25 %), a row of "0" and "1" each, without quiet zone."""
    # Choosing the best of eight masks takes most of a page's time, and readers read any of them.
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=0, mask_pattern=2)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise TemplateTrouble(f"The badge's code of {len(text)} characters is too long for a QR code.") from error
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]


def _where(error: typst.TypstError, path: Path, badge: Badge) -> str:
    """File, line, column and message of a Typst error, without what stands on the badge."""
    place = re.search(r"┌─ (.+?:\d+:\d+)", error.diagnostic)
    message = error.message
    for field in fields(badge):
        if text := getattr(badge, field.name):
            message = message.replace(text, "…")
    return f"The badge template has an error: {place[1] if place else path.name}: {message}"


def _contrast(colour: str) -> float:
    """Contrast of #RRGGBB on white paper (WCAG 2, 1 to 21)."""
    shares = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
