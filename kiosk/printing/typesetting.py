"""Pages set by Typst: one compiler a template, the bundled fonts only, and errors that show nobody's name."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal

import typst

from kiosk.domain.trouble import PrinterTrouble
from kiosk.settings import RESOURCES

# The direction of a name is decided by its letters: marks that turn text round have no place in one.
_TURNING = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))
_READABLE = 4.5  # least contrast of text (WCAG 1.4.3)


class TemplateTrouble(PrinterTrouble):
    """The template does not make a page of this; the text names the file, the line and the column."""


class Typesetter:
    """Makes pages after one template; the compiler is kept, as the second page takes a fraction of the first.

    `what` is what the template makes, in words. Only the bundled fonts are used, so a page looks the same on every
    machine. Every method raises TemplateTrouble.
    """

    def __init__(self, path: Path, what: str) -> None:
        self._path = path
        self._what = what
        self._compiler: typst.Compiler | None = None

    def page(
        self,
        kind: Literal["pdf", "png"],
        inputs: Mapping[str, str],
        private: Iterable[str] = (),
        *,
        ppi: float | None = None,
        accessible: bool = False,
    ) -> bytes:
        """One page of these inputs, as the template takes them; `private` texts are in no error.

        `ppi` are a picture's pixels an inch; an `accessible` PDF is checked by Typst to be PDF/UA-1.
        """
        try:
            page = self._opened().compile(
                format=kind, ppi=ppi, sys_inputs=dict(inputs), pdf_standards="ua-1" if accessible else []
            )
        except typst.TypstError as error:
            raise TemplateTrouble(self._where(error, private)) from None  # its excerpt may show a name
        if not isinstance(page, bytes):
            raise TemplateTrouble(f"{self._path.name}: makes more than one page; please make everything fit on one.")
        return page

    def told(self, label: str) -> Any:
        """What the template says about the last page under a label, such as `<fit>`."""
        return json.loads(self._opened().query(label, field="value", one=True))

    def _opened(self) -> typst.Compiler:
        if self._compiler is None:
            fonts = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[RESOURCES / "fonts"]
            )
            try:
                self._compiler = typst.Compiler(self._path, root=self._path.parent, font_paths=fonts)
            except (OSError, RuntimeError) as error:  # RuntimeError: Typst finds no such folder
                raise TemplateTrouble(f"The {self._what} template {self._path} cannot be read.") from error
        return self._compiler

    def _where(self, error: typst.TypstError, private: Iterable[str]) -> str:
        """File, line, column and message of an error."""
        place = re.search(r"┌─ (.+?:\d+:\d+)", error.diagnostic)
        message = error.message
        for text in filter(None, private):
            message = message.replace(text, "…")
        return f"The {self._what} template has an error: {place[1] if place else self._path.name}: {message}"


def one_line(text: str) -> str:
    """A text as it is printed: composed (NFC), on one line, without control and direction marks."""
    visible = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign
        for sign in unicodedata.normalize("NFC", text).translate(_TURNING)
    )
    return " ".join(visible.split())


def readable_on_white(colour: str) -> str:
    """The colour (#RRGGBB), or black if text in it could not be read on white paper."""
    shares = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    contrast = 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    return colour if contrast >= _READABLE else "#000000"
