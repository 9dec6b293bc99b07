"""What stands in a file of Qt Linguist (.ts)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

_FIELD = re.compile(r"\{(\w*)\}")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence: where it belongs (`context`), in German (`source`), and translated.

    `hint` is what the program says about it, such as "headline". `forms` is one translation, or one for each form of
    the plural.
    """

    context: str
    source: str
    hint: str
    forms: tuple[str, ...]
    is_numerus: bool = False
    unfinished: bool = False

    @property
    def is_headline(self) -> bool:
        """Whether it has to be read at a glance."""
        return self.hint == "headline"

    @property
    def is_short(self) -> bool:
        """Whether there is little room for it."""
        return self.hint == "short"

    @property
    def fields(self) -> frozenset[str]:
        """What is filled in."""
        return self.fields_of(self.source)

    @staticmethod
    def fields_of(text: str) -> frozenset[str]:
        """The names of the fields in a sentence."""
        return frozenset(_FIELD.findall(text))

    @staticmethod
    def words(text: str) -> int:
        """How many words it has; quotation marks and dashes are none."""
        return sum(bool(_WORD.search(word)) for word in text.split())


def messages_of(path: Path) -> Iterator[Message]:
    """Every sentence of a file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (a file of our own)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            numerus = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            )
            yield Message(
                name,
                message.findtext("source", ""),
                message.findtext("comment", ""),
                tuple(forms),
                numerus,
                translation.get("type") in ("unfinished", "vanished", "obsolete"),
            )
