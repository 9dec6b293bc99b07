"""How the tables after the event read: who stands in them, and in which language."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.registration import Language
from kiosk.domain.table_words import HEADINGS, SHEETS, VALUES, What


@dataclass(frozen=True, slots=True)
class Wording:
    """How headings and the program's own words read: in a language, or as machines know them (None)."""

    language: Language | None

    def heading(self, name: str, day: str = "") -> str:
        """What stands over a column; `{day}` in a name is that of the day."""
        words = name if self.language is None else HEADINGS[self.language][name]
        return words.replace("{day}", day)

    def value(self, word: str) -> str:
        """A word of the program."""
        if self.language is None:
            return word.removeprefix("badge ")
        return VALUES[self.language].get(word, word)

    def sheet(self, what: What) -> str:
        """What a table is called."""
        return SHEETS[self.language or Language.ENGLISH][what]

    def day(self, text: str) -> str:
        """A day as it stands in a heading: 2024-02-20, or 20.02."""
        if self.language is not Language.GERMAN:
            return text
        _, month, day = text.split("-")
        return f"{day}.{month}."
