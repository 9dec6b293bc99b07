"""Pages set by Typst: one compiler a template, known fonts only, and errors that show nobody's name."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

from kiosk.domain.trouble import PrinterTrouble
from kiosk.pages.fallback_fonts import cache_folder, fallback_files, folder_of, font_folders
from kiosk.settings import RESOURCES

# The direction of a name is decided by its letters: marks that turn text round have no place in one.
_TURNING = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))
_READABLE = 4.5  # least contrast of text (WCAG 1.4.3)

_BUNDLED = RESOURCES / "fonts"
_PACKAGES = RESOURCES / "badges" / "packages"


class TemplateTrouble(PrinterTrouble):
    """The template does not make a page of this; the text names the file, the line and the column."""


class Typesetter:
    """Makes pages after one template; the compiler is kept, as the second page takes a fraction of the first.

    `what` is what the template makes, in words. It reads files below `root`, by default those beside it. The fonts are
    those of `font_files`, so a page looks the same on every machine. A template can import
    `@local/einlass-badge:1.0.0`, wherever it lies. Every method raises TemplateTrouble.
    """

    def __init__(self, path: Path, what: str, *, root: Path | None = None) -> None:
        self._path = path
        self._root = root or path.parent
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
        """A picture of one page, or a PDF of all, of these inputs; `private` texts are in no error.

        `ppi` are a picture's pixels an inch; an `accessible` PDF is checked by Typst to be PDF/UA-1.
        """
        page = self._made(kind, inputs, private, ppi=ppi, accessible=accessible)
        if not isinstance(page, bytes):
            raise TemplateTrouble(f"{self._path.name}: makes more than one page; please make everything fit on one.")
        return page

    def set_only(self, inputs: Mapping[str, str], private: Iterable[str] = ()) -> None:
        """Set pages of these inputs only to hear what the template says about them, which is quicker than a PDF."""
        self._made("png", inputs, private, ppi=1)

    def told(self, label: str) -> Any:
        """What the template says about the last page under a label, such as `<fit>`."""
        said = self.told_each(label)
        if len(said) != 1:
            raise TemplateTrouble(f"{self._path.name}: says {label} {len(said)} times instead of once.")
        return said[0]

    def told_each(self, label: str) -> list[Any]:
        """What the template says about the last pages under a label, in their order."""
        try:
            said: list[Any] = json.loads(self._opened().query(label, field="value"))
        except (typst.TypstError, ValueError) as error:
            raise TemplateTrouble(f"{self._path.name}: what it says under {label} is no value.") from error
        return said

    def _made(
        self,
        kind: Literal["pdf", "png"],
        inputs: Mapping[str, str],
        private: Iterable[str],
        *,
        ppi: float | None = None,
        accessible: bool = False,
    ) -> bytes | list[bytes] | None:
        try:
            return self._opened().compile(
                format=kind, ppi=ppi, sys_inputs=dict(inputs), pdf_standards="ua-1" if accessible else []
            )
        except typst.TypstError as error:
            raise TemplateTrouble(self._where(error, private)) from None  # its excerpt may show a name

    def _opened(self) -> typst.Compiler:
        if self._compiler is None:
            try:
                self._compiler = typst.Compiler(
                    self._path, root=self._root, font_paths=_fonts(), package_path=_PACKAGES
                )
            except (OSError, RuntimeError) as error:  # RuntimeError: Typst finds no such folder
                raise TemplateTrouble(f"The {self._what} template {self._path} cannot be read.") from error
        return self._compiler

    def _where(self, error: typst.TypstError, private: Iterable[str]) -> str:
        """File, line, column and message of an error; of one in the library, where the template called it."""
        places = re.findall(r"┌─ (.+?):(\d+:\d+)", error.diagnostic)
        own = [(file, place) for file, place in places if not file.startswith("@")] or places
        place = ":".join((re.split(r"[/\\]", own[0][0])[-1], own[0][1])) if own else self._path.name
        return f"The {self._what} template has an error: {place}: {without(error.message, private)}"


@cache
def _fonts() -> typst.Fonts:
    extra = _fallback_folder()
    folders = [_BUNDLED] + ([extra] if extra else [])
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def _fallback_folder() -> Path | None:
    return folder_of(fallback_files(font_folders()), cache_folder())


def font_files() -> tuple[Path, ...]:
    """Exactly the font files that Typst is given: the bundled ones, and this computer's for letters they lack."""
    return tuple(sorted({Path(font.path).resolve() for font in _fonts().fonts() if font.path}))


def fallback_families() -> tuple[str, ...]:
    """This computer's fonts for Chinese, Japanese and Korean letters; empty if there are none.

    Those for simplified Chinese come first: they have everybody's letters, and most of such names are Chinese.
    """
    families = {
        font.family
        for font in _fonts().fonts()
        if font.path and Path(font.path).parent != _BUNDLED and " Mono" not in font.family
    }
    return tuple(sorted(families, key=lambda family: (not family.endswith((" SC", " CN")), family)))


def without(message: str, private: Iterable[str]) -> str:
    """The message with every private text, every word of one, and what may be made of one, left out."""
    texts = {text for text in private if text}
    if not texts:
        return message
    texts |= {word for text in texts for word in re.findall(r"\w+", text)}
    there = message.casefold()
    texts = {text for text in texts if text.casefold() in there}
    message = re.sub(r"(panicked with|assertion failed): .*", r"\1: …", message, flags=re.DOTALL)
    message = re.sub(r'"[^"]*"', '"…"', message)
    for text in sorted(texts, key=len, reverse=True):
        # Bounded, as a name of two letters is in many words.
        message = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", "…", message, flags=re.IGNORECASE)
    return message


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
