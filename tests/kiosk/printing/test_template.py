"""Badges as pages: one page, the right size, everything inside, the QR code readable, names literal."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader
from pyzbar import pyzbar

from kiosk.domain.badge import Badge
from kiosk.printing.template import SPECIMEN, Template
from kiosk.printing.typesetting import TemplateTrouble
from kiosk.settings import read_event

TEMPLATE = Template("a6", read_event())
TOKEN = "B4enreewiuv7qbewoj4s5uvjm4u"
MM = 72 / 25.4

# Invented, after the list of torture names in the acceptance facts.
NAMES = [
    ("", "Li", "Uhl"),
    ("Dr.", "Jörg-Friedrich", "von und zu Gutenberg-Schönhausen"),
    ("", "Ḥasan İbrahim", "Şahinoğlu"),
    ("", "Đorđe", "Đorđević"),
    ("", "Nguyễn Thị Minh", "Khai"),
    ("", "Łucja", "Brzęczyszczykiewicz"),
    ("", "محمد", "عبد الله"),
    ("", "שרה", "כהן"),
    ("Dr. Dr. h. c.", "Anna-Lena", "Müller-Lüdenscheidt"),
    ("", "", "O’Connor"),
    ("", "Mu\u0308nevver", "Mu\u0308ller"),
    ("", "X", "Æ"),
    ("", "Wolfgangtheophilusamadeusjohanneschrysostomusmariasigismundus", "Kurz"),
    ("Prof. Dr.", '#import "x"', "*bold* $x$ `r` \\n @a <b>"),
    ("", "😀", "日本"),
]
LONG_PLACE = "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Weinbach"


def badge_for(name: tuple[str, str, str]) -> Badge:
    title, first_name, last_name = name
    return Badge(title, first_name, last_name, LONG_PLACE, "speaker", TOKEN)


def picture(badge: Badge, ppi: int = 150) -> Image.Image:
    return Image.open(io.BytesIO(TEMPLATE.png(badge, ppi))).convert("L")


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[2])
def test_every_badge_is_one_page_of_a6(name: tuple[str, str, str]) -> None:
    (page,) = PdfReader(io.BytesIO(TEMPLATE.pdf(badge_for(name)))).pages
    sides = sorted((float(page.mediabox.width) / MM, float(page.mediabox.height) / MM))
    assert sides == [pytest.approx(105, abs=0.5), pytest.approx(148, abs=0.5)]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[2])
def test_nothing_is_printed_near_the_edge(name: tuple[str, str, str]) -> None:
    ink = np.asarray(picture(badge_for(name))) < 200
    margin = round(3 / 25.4 * 150)
    inside = ink[margin:-margin, margin:-margin]
    assert inside.any()
    assert ink.sum() == inside.sum()


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[2])
def test_the_badges_own_code_is_read_by_both_readers_at_150_dpi(name: tuple[str, str, str]) -> None:
    page = picture(badge_for(name))
    assert [code.text for code in zxingcpp.read_barcodes(page)] == [TOKEN]
    assert [code.data.decode() for code in pyzbar.decode(page, symbols=[pyzbar.ZBarSymbol.QRCODE])] == [TOKEN]


@pytest.mark.parametrize("name", [name for name in NAMES if len(name[1]) < 40], ids=lambda name: name[2])
def test_the_first_name_is_readable_at_three_metres(name: tuple[str, str, str]) -> None:
    assert TEMPLATE.fit(badge_for(name)).first_name >= 36


def test_a_first_name_of_sixty_letters_without_a_gap_is_smaller_but_whole() -> None:
    (longest,) = (name for name in NAMES if len(name[1]) >= 40)
    fit = TEMPLATE.fit(badge_for(longest))
    assert "".join(fit.first_name_lines) == longest[1]
    assert fit.first_name >= 20


@pytest.mark.parametrize("name", [name for name in NAMES if name[2].isascii() and not name[0]])
def test_no_letter_of_a_name_is_lost(name: tuple[str, str, str]) -> None:
    badge = badge_for(name)
    text = "".join(PdfReader(io.BytesIO(TEMPLATE.pdf(badge))).pages[0].extract_text().split())
    for part in (badge.first_name, badge.last_name):
        if part.isascii():
            assert "".join(part.split()) in text


def test_typst_markup_in_a_name_is_printed_as_it_is() -> None:
    text = PdfReader(io.BytesIO(TEMPLATE.pdf(badge_for(NAMES[-2])))).pages[0].extract_text()
    assert '#import "x"' in text
    assert "*bold*" in text


def test_the_ticket_is_not_on_the_badge() -> None:
    assert b"GD24" not in TEMPLATE.pdf(SPECIMEN)


def test_the_same_badge_is_the_same_page() -> None:
    assert TEMPLATE.png(SPECIMEN) == TEMPLATE.png(SPECIMEN)


def test_the_role_is_a_word_and_a_pattern() -> None:
    speaker, helper = (np.asarray(picture(replace(SPECIMEN, role=role))) for role in ("speaker", "volunteer"))
    assert (speaker != helper).any()


def test_a_template_that_is_not_there_is_named() -> None:
    with pytest.raises(TemplateTrouble, match=r"nowhere\.typ"):
        Template("nowhere", read_event()).pdf(SPECIMEN)


def test_an_error_in_a_template_names_line_and_column_and_no_person(tmp_path: Path) -> None:
    path = tmp_path / "mine.typ"
    path.write_text("#let x = 1\n#panic(sys.inputs.badge)\n", "utf-8")
    with pytest.raises(TemplateTrouble) as caught:
        Template(path, read_event()).pdf(badge_for(("", "Geheimer", "Mensch")))
    assert "mine.typ:2" in str(caught.value)
    assert "Geheimer" not in str(caught.value)
