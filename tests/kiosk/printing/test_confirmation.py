"""Confirmations as pages: one page, nothing lost, accessible, and a code that bad cameras read."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import time

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter
from pypdf import PdfReader
from pyzbar import pyzbar

from kiosk.domain.confirmation import Confirmation
from kiosk.domain.registration import Attendance, Attendee, Language, Registration
from kiosk.printing.confirmation import ConfirmationPages
from kiosk.settings import DayAtTheDoor, read_event
from tests.people import DAY_1, DAY_2, registration

EVENT = read_event()
PAGES = ConfirmationPages(EVENT)
TICKET = "EL1." + "AH6HEUNNHAMA3WYAAMCB57AXWJ7SE4BCOEAAAAAEKIYDAMIJOZXW" * 4 + "YZELGM2ZSIESPIQ2ZXCBCYQAMQ"
"""As long as a signed ticket with a name in it."""
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


def test_the_page_is_accessible_as_pdf_ua() -> None:
    reader = PdfReader(io.BytesIO(PAGES.pdf(one(registration()), TICKET)))
    assert str(reader.root_object["/Lang"]) == "de"
    assert "/StructTreeRoot" in reader.root_object
    assert reader.metadata is not None
    assert reader.metadata.title == "Ihre Anmeldung – Gemeinsam Digital"
    assert b"pdfuaid" in PAGES.pdf(one(registration()), TICKET)


def test_a_name_without_glyphs_still_gets_a_page() -> None:
    assert "Gut ankommen" in pdf_text(one(registration(attendee=NAMES[-1])))


@pytest.mark.parametrize("language", Language)
def test_every_page_is_wholly_in_the_visitors_language(language: Language) -> None:
    text = pdf_text(one(registration(language=language)))
    own, other = ("Anmeldung", "Code for"), ("Schild nehmen", "Take your badge")
    assert (other[0] in text, other[1] in text) == (language is Language.GERMAN, language is Language.ENGLISH)
    assert own[0] not in text or language is Language.GERMAN


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


@pytest.mark.parametrize(("size", "named", "more"), [(9, 9, ""), (24, 24, ""), (61, 24, "und 37 weitere")])
def test_a_large_group_still_fits_on_one_page(size: int, named: int, more: str) -> None:
    people = tuple(
        registration(number, first_name="Wolfgang-Theophilus", organisation=f"Museum {number}")
        for number in range(1, size + 1)
    )
    (page,) = PdfReader(io.BytesIO(PAGES.pdf(Confirmation(people), TICKET))).pages
    text = page.extract_text()
    assert text.count("Wolfgang-Theophilus") == named
    assert more in text
    assert "Kontakt" in text


def test_online_only_leads_to_the_programme_and_not_to_the_door() -> None:
    person = registration(attendance=Attendance.ONLINE)
    assert "Info-Tisch" not in pdf_text(one(person))
    (code,) = zxingcpp.read_barcodes(phone(one(person)))
    assert code.text == "https://gemeinsamdigital.mfg.de/"


def test_a_short_code_can_be_typed_and_a_signed_ticket_need_not() -> None:
    assert "GD24-ab12" in pdf_text(one(registration()), "GD24-ab12")
    assert "zum Tippen" not in pdf_text(one(registration()))


@pytest.mark.parametrize("ticket", ["GD24-ab12", TICKET])
def test_the_code_is_read_by_both_readers_from_a_small_and_blurred_picture(ticket: str) -> None:
    seen = phone(one(registration()), ticket).resize((360, 640)).filter(ImageFilter.GaussianBlur(0.8))
    assert [code.text for code in zxingcpp.read_barcodes(seen)] == [ticket]
    assert [code.data.decode() for code in pyzbar.decode(seen, symbols=[pyzbar.ZBarSymbol.QRCODE])] == [ticket]


def test_the_modules_of_the_longest_ticket_are_larger_than_a_millimetre_on_paper() -> None:
    longest = "EL1." + "A" * 252
    (code,) = zxingcpp.read_barcodes(phone(one(registration()), longest))
    assert code.text == longest
    width = code.position.top_right.x - code.position.top_left.x
    modules = 17 + 4 * round((width / (720 * 84 / 90 / 61) - 17) / 4)
    assert 77 / (modules + 8) >= 1.2
