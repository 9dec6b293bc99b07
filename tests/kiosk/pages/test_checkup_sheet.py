"""The morning check on paper: everything on it, one page, nothing read as Typst."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from kiosk.checkup.finding import Check, Light
from kiosk.domain.registration import Language
from kiosk.pages.checkup_sheet import Sheet, SheetRow, sheet_pdf


def sheet(light: str = "green", rows: int = 1, says: str = "Alles gut.", to_do: str = "Bitte nachsehen.") -> Sheet:
    row = SheetRow(light, "Gut", "Drucker", says, to_do)
    facts = (("Veranstaltung", "Gemeinsam Digital"), ("Station", "Eingang Nord"))
    columns = ("Was", "Ergebnis")
    return Sheet(Language.GERMAN, "Morgen-Check", light, "Alles ist bereit.", facts, columns, (row,) * rows, "von")


def pages(of: Sheet) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(sheet_pdf(of))).pages]


def test_everything_stands_on_it() -> None:
    (text,) = pages(sheet())
    for words in ("Morgen-Check", "Alles ist bereit.", "Eingang Nord", "Drucker", "Gut", "Bitte nachsehen."):
        assert words in text


@pytest.mark.parametrize("light", Light)
def test_each_light_can_be_drawn(light: Light) -> None:
    assert len(pages(sheet(light.value))) == 1


def test_a_whole_check_fits_on_one_page_and_one_full_of_things_to_do_on_two() -> None:
    assert len(pages(sheet(rows=len(Check) + 3, to_do=""))) == 1
    assert len(pages(sheet(rows=len(Check) + 3))) == 2


def test_what_the_system_says_is_no_typst() -> None:
    (text,) = pages(sheet(says='#panic("no") *bold* $x$ <label>'))
    assert '#panic("no")' in text
