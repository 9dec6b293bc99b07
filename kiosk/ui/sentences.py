"""Sentences in the language of a reader: written in German in the code, translated with Qt Linguist."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTranslator

from kiosk.domain.registration import Language
from kiosk.settings import RESOURCES

TRANSLATIONS = RESOURCES / "translations"


class Sentences:
    """The sentences of one screen; a class of them is what Qt Linguist calls a context.

    Each is written whole and in German, with named fields: `self.tr("Willkommen, {name}!").format(name=…)`. A number
    that changes the sentence is `%n`: `self.tr("%n Personen", "", count)`. A sentence that nobody has translated yet
    is said in German.
    """

    catalogue: ClassVar[str] = "visitor"
    """Which translations: "visitor" has every language, "helper" German and English."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """`source` in this language; `n` chooses among the forms of a plural."""
        words = _translated(self.catalogue, self.language, type(self).__name__, source, disambiguation, n) or source
        # A number is never left alone at the end of a line.
        return words.replace("%n ", f"{n}\u00a0").replace("%n", str(n)) if n >= 0 else words


@cache
def _translated(catalogue: str, language: Language, context: str, source: str, disambiguation: str, n: int) -> str:
    return _translator(catalogue, language).translate(context, source, disambiguation or None, n) or ""


@cache
def _translator(catalogue: str, language: Language) -> QTranslator:
    translator = QTranslator()
    path: Path = TRANSLATIONS / f"{catalogue}_{language.value}.qm"
    if path.is_file():
        translator.load(str(path))
    return translator
