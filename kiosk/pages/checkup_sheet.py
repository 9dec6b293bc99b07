"""The morning check on paper, to be signed and put beside the station; nothing on it is about a person."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from kiosk.domain.registration import Language
from kiosk.pages.typesetting import Typesetter, one_line
from kiosk.settings import RESOURCES


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One finding: its light ("green", "yellow", "red" or "none") and the word for it, and what is said about it."""

    light: str
    word: str
    about: str
    says: str
    to_do: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it, in one language: `facts` are names and values, `headings` those of the two columns."""

    language: Language
    title: str
    light: str
    headline: str
    facts: tuple[tuple[str, str], ...]
    headings: tuple[str, str]
    rows: tuple[SheetRow, ...]
    signature: str


def sheet_pdf(sheet: Sheet) -> bytes:
    """The sheet as an accessible PDF (PDF/UA-1). Raises TemplateTrouble."""
    content = {
        **asdict(sheet),
        "language": sheet.language.value,
        "rows": [{key: one_line(text) for key, text in asdict(row).items()} for row in sheet.rows],
    }
    typesetter = Typesetter(RESOURCES / "pages" / "morning-check.typ", "morning check")
    return typesetter.page("pdf", {"sheet": json.dumps(content)}, accessible=True)
