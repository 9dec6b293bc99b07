"""Confirmations as pages: one page, nothing lost, accessible, and a code that bad cameras read."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from typing import Any, cast

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from pypdf import PdfReader
from pyzbar import pyzbar

from kiosk.domain.confirmation import Confirmation
from kiosk.domain.registration import Attendance, Attendee, Language, Registration
from kiosk.pages.codes import Correction, qr_rows
from kiosk.pages.confirmation import ConfirmationPages
from kiosk.settings import DayAtTheDoor, read_event
from tests.people import DAY_1, DAY_2, registration

EVENT = read_event()
PAGES = ConfirmationPages(EVENT)
TICKET = "EL1." + "AH6HEUNNHAMA3WYAAMCB57AXWJ7SE4BCOEAAAAAEKIYDAMIJOZXW" * 4 + "YZELGM2ZSIESPIQ2ZXCBCYQAMQ"
"""As long as a signed ticket with a name in it."""
LONGEST = "EL1." + "A7Q2" * 63
"""As long as a signed ticket can be."""
MM = 72 / 25.4

# Invented, after the list of torture names in the acceptance facts.
NAMES = [
    Attendee("Li", "Uhl"),
    Attendee("Jörg-Friedrich", "von und zu Gutenberg-Schönhausen", "Prof. Dr. Dr. h. c."),
    Attendee("Ḥasan İbrahim", "Şahinoğlu"),
    Attendee("Nguyễn Thị Minh", "Khai"),
    Attendee("محمد", "عبد الله"),
    Attendee("שרה", "כהן"),
    Attendee("Ганна", "Ковальчук-Бойко"),
    Attendee("", "O’Connor"),
    Attendee("X", "Æ"),
    Attendee("Mu\u0308nevver", "Mu\u0308ller"),
    Attendee("Wolfgangtheophilusamadeusjohanneschrysostomusmariasigismundus", "Kurz"),
    Attendee('#import "x"', "*bold* $x$ `r` \\n @a <b>"),
    Attendee("😀", "日本"),
]
LONG_PLACE = "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Weinbach"


def one(person: Registration) -> Confirmation:
    return Confirmation((person,))


def pdf_text(confirmation: Confirmation, ticket: str = TICKET, pages: ConfirmationPages = PAGES) -> str:
    return PdfReader(io.BytesIO(pages.pdf(confirmation, ticket))).pages[0].extract_text()


def people(size: int, **changes: Any) -> Confirmation:
    """A group whose names are long and differ."""
    each = (
        registration(number, first_name=f"Wolfgang-Theophilus{number}", organisation=f"Museum {number}", **changes)
        for number in range(1, size + 1)
    )
    return Confirmation(tuple(each))


def foot_is_clear(confirmation: Confirmation, pages: ConfirmationPages = PAGES) -> bool:
    """Whether there is nothing but white paper directly above the line of the foot."""
    picture = Image.open(io.BytesIO(pages.preview(confirmation, TICKET, 60))).convert("L")
    written = (np.asarray(picture) < 250).mean(axis=1)
    (line, *_) = (row for row in range(round(266 / 25.4 * 60), len(written)) if written[row] > 0.8)
    above: bool = written[line - round(1.5 / 25.4 * 60) : line - 1].max() == 0
    return above


def tags_of(node: Any) -> Iterator[tuple[str, str]]:
    """The tags of a PDF from top to bottom, each with its text for those who do not see it."""
    node = node.get_object()
    for child in node if isinstance(node, list) else ():
        yield from tags_of(child)
    if isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"]), str(node.get("/Alt", ""))
        if "/K" in node:
            yield from tags_of(node["/K"])


def paper(confirmation: Confirmation, ticket: str = TICKET, ppi: float = 100) -> Image.Image:
    return Image.open(io.BytesIO(PAGES.preview(confirmation, ticket, ppi))).convert("L")


def texts_of_both_readers(picture: Image.Image) -> tuple[list[str], list[str]]:
    return (
        [code.text for code in zxingcpp.read_barcodes(picture)],
        [code.data.decode() for code in pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])],
    )


def phone(confirmation: Confirmation, ticket: str = TICKET) -> Image.Image:
    return Image.open(io.BytesIO(PAGES.png(confirmation, ticket))).convert("L")


@pytest.mark.parametrize("attendee", NAMES, ids=lambda each: each.last_name)
def test_every_confirmation_is_one_page_of_a4_with_all_of_it_inside(attendee: Attendee) -> None:
    person = registration(attendee=replace(attendee, organisation=LONG_PLACE))
    (page,) = PdfReader(io.BytesIO(PAGES.pdf(one(person), TICKET))).pages
    assert (float(page.mediabox.width) / MM, float(page.mediabox.height) / MM) == pytest.approx((210, 297), abs=0.5)
    text = "".join(page.extract_text().split())
    assert "GutankommenBrauchenSie" in text
    assert "Kontakt:MaximilianWestphal" in text
    assert foot_is_clear(one(person))


@pytest.mark.parametrize("attendee", NAMES, ids=lambda each: each.last_name)
def test_nothing_on_the_phones_picture_reaches_its_side(attendee: Attendee) -> None:
    picture = phone(one(registration(attendee=attendee)))
    assert picture.size == (720, 1280)
    below_the_head = np.asarray(picture)[220:, :]
    ink = np.flatnonzero((below_the_head < 128).any(axis=0))
    assert ink.min() >= 20
    assert ink.max() <= 700


@pytest.mark.parametrize("attendee", [each for each in NAMES if (each.first_name + each.last_name).isascii()])
def test_no_letter_of_a_name_is_lost_and_markup_is_printed_as_it_is(attendee: Attendee) -> None:
    text = "".join(pdf_text(one(registration(attendee=attendee))).split())
    assert "".join(attendee.full_name.split()) in text


@pytest.mark.parametrize(
    ("plain", "marked"), [("Ọ", "Ọ\u0300"), ("Ẹ", "Ẹ\u0301"), ("И", "И\u0301"), ("ɔ", "ɔ\u0301"), ("E", "Ễ")]
)
def test_a_letter_with_marks_is_printed_with_its_letter(plain: str, marked: str) -> None:
    without, with_marks = (
        int((255 - np.asarray(phone(one(registration(first_name="", last_name=letter * 6))))).astype(int).sum())
        for letter in (plain, marked)
    )
    assert with_marks > without


def test_the_page_is_accessible_as_pdf_ua() -> None:
    pdf = PAGES.pdf(one(registration()), TICKET)
    reader = PdfReader(io.BytesIO(pdf))
    assert str(reader.root_object["/Lang"]) == "de"
    assert cast("dict[str, Any]", reader.root_object["/MarkInfo"])["/Marked"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Ihre Anmeldung – Gemeinsam Digital"
    assert b"pdfuaid" in pdf


def test_the_page_can_be_read_aloud_heading_by_heading_and_says_what_the_code_is() -> None:
    reader = PdfReader(io.BytesIO(PAGES.pdf(one(registration(language=Language.ENGLISH)), TICKET)))
    assert str(reader.root_object["/Lang"]) == "en"
    tags = list(tags_of(reader.root_object["/StructTreeRoot"]))
    headings = [tag for tag, _ in tags if tag.startswith("/H")]
    assert headings == ["/H1", "/H2", "/H2", "/H2", "/H2"]
    assert ("/Figure", "QR code: this is your ticket for the entrance.") in tags


def test_a_name_without_glyphs_still_gets_a_page() -> None:
    assert "Gut ankommen" in pdf_text(one(registration(attendee=NAMES[-1])))


WELCOME = {
    Language.GERMAN: "Schön, dass Sie dabei sind!",
    Language.ENGLISH: "We look forward to seeing you!",
    Language.FRENCH: "Au plaisir de vous accueillir !",
    Language.EASY_GERMAN: "Schön, Sie sind dabei!",
    Language.UKRAINIAN: "Раді, що ви з нами!",
    Language.TURKISH: "Sizi aramızda görmek çok güzel!",
}


@pytest.mark.parametrize("language", Language)
def test_every_page_is_in_the_visitors_language(language: Language) -> None:
    text = pdf_text(one(registration(language=language))).replace("\u00a0", " ")
    assert [each for each, words in WELCOME.items() if words in text] == [language]


@pytest.mark.parametrize(("language", "lang"), [(Language.EASY_GERMAN, "de"), (Language.UKRAINIAN, "uk")])
def test_a_page_names_its_language_to_whoever_reads_it_aloud(language: Language, lang: str) -> None:
    pdf = PAGES.pdf(one(registration(language=language)), TICKET)
    assert str(PdfReader(io.BytesIO(pdf)).root_object["/Lang"]) == lang
    assert b"pdfuaid" in pdf


def test_days_with_weekday_and_the_opening_hour_are_named() -> None:
    doors = (DayAtTheDoor(day=DAY_1, opens=time(8, 30)),)
    pages = ConfirmationPages(EVENT.model_copy(update={"doors": doors}))
    text = pdf_text(one(registration()), pages=pages)
    assert "Dienstag, 20. Februar 2024" in text
    assert "Einlass ab 8:30 Uhr" in text.replace("\u00a0", " ")
    assert "Mittwoch, 21. Februar 2024" in text


def test_only_the_days_of_the_registration_are_named() -> None:
    text = pdf_text(one(registration(days=frozenset({DAY_2}))))
    assert "21. Februar" in text
    assert "20. Februar" not in text


def test_a_group_sees_every_name_and_whose_days_differ() -> None:
    people = (registration(1, first_name="Änne"), registration(2, first_name="Til", days=frozenset({DAY_1})))
    text = pdf_text(Confirmation(people))
    assert "Änne Çelikkaya" in text
    assert "Til Çelikkaya" in text
    assert text.count("nur am 20. Februar") == 1
    assert "Ein Code für alle" in text


def test_a_group_is_told_that_it_ticks_who_is_here() -> None:
    assert "Tippen Sie an, wer gerade da ist" in " ".join(pdf_text(people(3)).split())
    assert "antippen" not in pdf_text(one(registration()))


@pytest.mark.parametrize(("size", "named", "more"), [(9, 9, ""), (30, 30, ""), (61, 30, "und 31 weitere")])
def test_a_large_group_still_fits_on_one_page(size: int, named: int, more: str) -> None:
    (page,) = PdfReader(io.BytesIO(PAGES.pdf(people(size), TICKET))).pages
    text = page.extract_text()
    assert text.count("Wolfgang-Theophilus") == named
    assert more in text
    assert foot_is_clear(people(size))


@pytest.mark.parametrize("size", [1, 4, 12])
def test_nothing_runs_into_the_foot_even_where_there_is_much_to_say(size: int) -> None:
    much = " ".join(["Bitte gehen Sie durch den Hof."] * 16) + " Ende"
    venue = EVENT.venue.model_copy(update={"way": much, "access": much})
    doors = tuple(DayAtTheDoor(day=day, opens=time(8, 30)) for day in (DAY_1, DAY_2))
    pages = ConfirmationPages(EVENT.model_copy(update={"venue": venue, "doors": doors}))
    assert pdf_text(people(size), pages=pages).count("Ende") == 2
    assert foot_is_clear(people(size), pages)


@pytest.mark.parametrize(("language", "attendance", "size"), list(itertools.product(Language, Attendance, (1, 3))))
def test_no_sentence_is_missing_in_any_language(language: Language, attendance: Attendance, size: int) -> None:
    confirmation = people(size, language=language, attendance=attendance, days=frozenset({DAY_1}))
    # A word that a language lacks is an error of the template.
    assert PAGES.preview(confirmation, TICKET, 20)
    assert PAGES.png(confirmation, TICKET)


def test_online_only_leads_to_the_programme_and_not_to_the_door() -> None:
    person = registration(attendance=Attendance.ONLINE)
    assert "Info-Tisch" not in pdf_text(one(person))
    (code,) = zxingcpp.read_barcodes(phone(one(person)))
    assert code.text == "https://gemeinsamdigital.mfg.de/"


def test_a_short_code_can_be_typed_and_a_signed_ticket_need_not() -> None:
    assert "GD24-ab12" in pdf_text(one(registration()), "GD24-ab12")
    assert "zum Tippen" not in pdf_text(one(registration()))


def test_somebody_who_comes_on_some_days_is_led_to_the_programme_on_the_others() -> None:
    text = " ".join(pdf_text(one(registration(attendance=Attendance.HYBRID, days=frozenset({DAY_1})))).split())
    assert "An den anderen Tagen sind Sie online dabei: gemeinsamdigital.mfg.de" in text
    assert "Mittwoch" not in text


@pytest.mark.parametrize("ticket", ["GD24-ab12", TICKET, LONGEST])
def test_the_code_is_read_by_both_readers_from_a_small_and_blurred_picture(ticket: str) -> None:
    seen = phone(one(registration()), ticket).resize((360, 640)).filter(ImageFilter.GaussianBlur(0.8))
    assert texts_of_both_readers(seen) == ([ticket], [ticket])


@pytest.mark.parametrize("confirmation", [one(registration()), people(12)], ids=["one", "group"])
def test_the_code_is_read_by_both_readers_from_the_page_at_100_dpi(confirmation: Confirmation) -> None:
    assert texts_of_both_readers(paper(confirmation, LONGEST)) == ([LONGEST], [LONGEST])


@pytest.mark.parametrize(("angle", "blur", "noise"), [(8, 1.2, 12), (-15, 0.8, 20), (37, 1.0, 8)])
def test_the_page_is_read_from_a_bad_photo(angle: float, blur: float, noise: float) -> None:
    photo = paper(one(registration()), LONGEST, ppi=90).rotate(angle, expand=True, fillcolor=120)
    # Grey paper, unsharp and grainy, as a cheap camera sees it in the evening.
    grains = np.random.default_rng(1).normal(0, noise, (photo.height, photo.width))
    seen = np.asarray(photo.filter(ImageFilter.GaussianBlur(blur))) * 0.5 + 60 + grains
    codes = zxingcpp.read_barcodes(np.clip(seen, 0, 255).astype(np.uint8))
    assert LONGEST in [code.text for code in codes]


def test_a_code_with_a_patch_of_glare_is_still_read() -> None:
    picture = phone(one(registration()), LONGEST)
    ImageDraw.Draw(picture).ellipse((330, 670, 450, 790), fill=255)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [LONGEST]


def test_the_modules_of_the_longest_ticket_are_larger_than_a_millimetre_on_paper() -> None:
    (code,) = zxingcpp.read_barcodes(paper(one(registration()), LONGEST, ppi=200))
    corners = code.position.top_left, code.position.top_right
    across = 200 / 25.4
    width = abs(corners[1].x - corners[0].x) / across
    modules = len(qr_rows(LONGEST, Correction.MEDIUM))
    assert width / modules == pytest.approx(1.26, abs=0.03)


def test_there_are_four_white_modules_around_the_code() -> None:
    page = np.asarray(paper(one(registration()), LONGEST, ppi=200))
    (code,) = zxingcpp.read_barcodes(page)
    (left, top), (right, bottom) = ((c.x, c.y) for c in (code.position.top_left, code.position.bottom_right))
    module = (right - left) / len(qr_rows(LONGEST, Correction.MEDIUM))
    near, far = round(0.5 * module), round(3.8 * module)
    around = page[top - far : bottom + far, left - far : right + far].copy()
    around[far - near : near - far, far - near : near - far] = 255
    assert around.min() > 240


@pytest.mark.parametrize(
    ("primary", "printed"), [("#FFE600", (0, 0, 0)), ("#8FA0B0", (0, 0, 0)), ("#1F3A5F", (0x1F, 0x3A, 0x5F))]
)
def test_a_colour_on_which_white_words_cannot_be_read_gives_way_to_black(
    primary: str, printed: tuple[int, int, int]
) -> None:
    looks = EVENT.looks.model_copy(update={"primary": primary})
    pages = ConfirmationPages(EVENT.model_copy(update={"looks": looks}))
    picture = Image.open(io.BytesIO(pages.preview(one(registration()), TICKET, 50))).convert("RGB")
    assert picture.getpixel((5, 5)) == printed
