"""Every badge template: one page of the right size, nothing at the edge, the code readable, every letter there."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from pypdf import PdfReader
from pyzbar import pyzbar

from kiosk.domain.badge import Badge
from kiosk.pages.template import SPECIMEN, Template
from kiosk.pages.typesetting import TemplateTrouble
from tests.kiosk.pages.badge_pages import (
    ALL,
    EVENT,
    FOLDED,
    LONG_PLACE,
    TOKEN,
    badge,
    letters,
    millimetres,
    pdf_pages,
    picture,
    template,
)

SIZES = {
    "a6": (148, 105),
    "a6-folded": (148, 210),
    "a7": (105, 74),
    "label-90x54": (90, 54),
    "label-54x101": (54, 101),
    "label-62x100": (62, 100),
    "label-82x203-folded": (82, 203),
}
UNPRINTABLE = {"a6": 7, "a6-folded": 4.5, "a7": 5.5}  # mm; labels 3

# Invented, after the list of torture names in the acceptance facts.
NAMES = [
    ("", "Li", "Uhl"),
    ("Dr.", "Jörg-Friedrich", "von und zu Gutenberg-Schönhausen"),
    ("", "Ḥasan İbrahim", "Şahinoğlu"),
    ("", "Nguyễn Thị Minh", "Khai"),
    ("", "Łucja Ẫ", "Brzęczyszczykiewicz"),
    ("", "محمد", "عبد الله"),
    ("", "שרה", "כהן-Müller"),
    ("Dr. Dr. h. c.", "Anna-Lena", "Müller-Lüdenscheidt"),
    ("", "", "O’Connor"),
    ("", "Mu\u0308nevver", "Mu\u0308ller"),
    ("", "X\u030a\u0323Y", "Æ"),
    ("", "Wolfgangtheophilusamadeusjohanneschrysostomusmariasigismundus", "Kurz"),
    ("Prof. Dr.", '#import "x"', "*bold* $x$ `r` \\n @a <b>"),
    ("", "😀", "日本"),
]


def torture(name: tuple[str, str, str]) -> Badge:
    title, first_name, last_name = name
    return badge(first_name, last_name, LONG_PLACE, title=title, pronouns="sie/ihr")


@pytest.mark.parametrize("name", sorted(SIZES))
def test_the_page_has_the_size_of_the_paper(name: str) -> None:
    for page in pdf_pages(template(name).pdf_of_all([torture(who) for who in NAMES])):
        assert millimetres(page) == pytest.approx(SIZES[name], abs=0.5)


def test_every_template_has_a_known_size_but_the_endless_label() -> None:
    assert set(ALL) == {*SIZES, "label-62"}


def test_the_endless_label_is_as_wide_as_the_tape_and_as_long_as_its_text() -> None:
    short, long = (
        millimetres(pdf_pages(template("label-62").pdf(who))[0]) for who in (badge("Li", "Uhl"), torture(NAMES[1]))
    )
    assert short[0] == pytest.approx(62, abs=0.5)
    assert long[0] == pytest.approx(62, abs=0.5)
    assert 50 <= short[1] < long[1]


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_printed_where_printers_do_not_reach(name: str) -> None:
    for who in (torture(NAMES[1]), torture(NAMES[4]), torture(NAMES[7]), badge("Ärö", "Gyj", role="walk-in")):
        ink = np.asarray(picture(name, who, 100)).min(axis=2) < 200
        margin = int(UNPRINTABLE.get(name, 3) / 25.4 * 100)
        inside = ink[margin:-margin, margin:-margin]
        assert inside.any()
        assert ink.sum() == inside.sum()


@pytest.mark.parametrize("name", ALL)
def test_the_badges_own_code_is_read_by_both_readers_at_150_dpi(name: str) -> None:
    for who in (badge("Li", "Uhl"), torture(NAMES[1]), badge(role="")):
        page = picture(name, who).convert("L")
        times = 2 if name in FOLDED else 1
        assert [code.text for code in zxingcpp.read_barcodes(page)] == [TOKEN] * times
        found = pyzbar.decode(page, symbols=[pyzbar.ZBarSymbol.QRCODE])
        assert [code.data.decode() for code in found] == [TOKEN] * times


@pytest.mark.parametrize("name", ALL)
def test_the_code_is_18_mm_or_more_with_four_modules_of_white_around_it(name: str) -> None:
    page = picture(name, torture(NAMES[1]), 300).convert("L")
    code = zxingcpp.read_barcodes(page)[0].position
    corners = np.array([(at.x, at.y) for at in (code.top_left, code.top_right, code.bottom_right, code.bottom_left)])
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    assert min(right - left, bottom - top) / 300 * 25.4 > 17.9
    quiet = int(4 * (right - left) / 29 - 2)  # a pixel either side is smoothing
    dark = np.asarray(page) < 128
    around = dark[top - quiet : bottom + quiet, left - quiet : right + quiet].sum()
    assert top - quiet >= 0
    assert left - quiet >= 0
    assert bottom + quiet <= page.height
    assert right + quiet <= page.width
    assert around == dark[top - 2 : bottom + 3, left - 2 : right + 3].sum()


@pytest.mark.parametrize("name", ALL)
def test_no_letter_of_a_name_is_lost(name: str) -> None:
    people = [torture(who) for who in NAMES if who[2].isascii()]
    for who, page in zip(people, pdf_pages(template(name).pdf_of_all(people)), strict=True):
        text = letters(page.extract_text())
        for part in (who.first_name, who.last_name, who.organisation):
            if part.isascii() or part == LONG_PLACE:
                assert letters(part) in text
        assert "…" not in text


def test_pronouns_stand_on_the_badge() -> None:
    assert "sie/ihr" in pdf_pages(template("a6").pdf(badge(pronouns="sie/ihr")))[0].extract_text()


@pytest.mark.parametrize("name", FOLDED)
@pytest.mark.parametrize("who", [badge("Anna-Lena", "Müller"), badge("محمد", "عبد الله")], ids=["left", "right"])
def test_both_sides_of_a_folded_badge_are_alike(name: str, who: Badge) -> None:
    page = picture(name, who, 144).convert("L")
    half = page.height // 2
    upper = np.asarray(page.crop((0, 0, page.width, half)).rotate(180)) < 128
    lower = np.asarray(page.crop((0, page.height - half, page.width, page.height))) < 128
    ink = slice(half // 20, None)  # not the marks where it is folded
    assert (upper[ink] != lower[ink]).mean() < 0.02
    assert lower.mean() > 0.04


@pytest.mark.parametrize("name", ALL)
def test_many_badges_are_a_page_each_in_their_order(name: str) -> None:
    people = [badge(first_name) for first_name in ("Anna", "Bertha", "Cäcilia")]
    pages = pdf_pages(template(name).pdf_of_all(people))
    assert [who.first_name in page.extract_text() for who, page in zip(people, pages, strict=True)] == [True] * 3


def test_typst_markup_in_a_name_is_printed_as_it_is() -> None:
    text = PdfReader(io.BytesIO(template("a6").pdf(torture(NAMES[-2])))).pages[0].extract_text()
    assert '#import "x"' in text
    assert "*bold*" in text


def test_the_ticket_is_not_on_the_badge() -> None:
    assert b"GD24" not in template("a6").pdf(SPECIMEN)


def test_the_same_badge_is_the_same_page() -> None:
    assert template("a6").png(SPECIMEN) == template("a6").png(SPECIMEN)


def test_a_template_is_called_after_its_file() -> None:
    assert Template(Path("somewhere/my-badge.typ"), EVENT).name == "my-badge"


def test_a_template_that_is_not_there_is_named() -> None:
    with pytest.raises(TemplateTrouble, match=r"nowhere\.typ"):
        Template("nowhere", EVENT).pdf(SPECIMEN)


def test_a_badge_without_a_role_has_no_band() -> None:
    def ink(role: str) -> int:
        return int((np.asarray(picture("a6", replace(SPECIMEN, role=role), 50).convert("L")) < 128).sum())

    assert ink("") < ink("speaker") - 500
