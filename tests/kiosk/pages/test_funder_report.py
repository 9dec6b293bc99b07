"""The report for a funder: what stands in it, and whom it cannot tell of."""

from __future__ import annotations

import io
import re
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from kiosk.domain.after import AfterEvent, DayOfPerson, PersonAfter
from kiosk.domain.after_numbers import Summary, summary_of
from kiosk.domain.registration import Attendance, Language, Source
from kiosk.pages.funder_report import WRITTEN, Made, funder_report
from kiosk.pages.funder_words import WORDS, FunderWords
from kiosk.settings import read_event
from tests.people import DAY_1, DAY_2, EVENT_DAYS, MORNING, registration

SETTINGS = read_event()
MADE = Made(datetime(2024, 2, 22, 10), "Eingang links", "0.7.0")
ROLES = ("volunteer", "full-time", "speaker")
REGIONS = ("Baden-Württemberg", "Bayern", "70")


def people(number: int) -> tuple[PersonAfter, ...]:
    """So many people: all came on the first day but every tenth, half of them on the second."""
    found = []
    for place in range(number):
        person = registration(
            place,
            last_name=f"Quitte{place}",
            role=ROLES[place % 3],
            region=REGIONS[place % 3],
            organisation=f"Museum {place % 11}",
            attendance=Attendance.ONLINE if place % 12 == 0 else Attendance.ONSITE,
            source=Source.WALK_IN if place % 30 == 7 else Source.LIST,
        )
        days = (DAY_1, DAY_2) if place % 2 else (DAY_1,)
        came = person.attendance is Attendance.ONSITE and place % 10 != 3
        stay = DayOfPerson(MORNING + timedelta(minutes=place), None, None, "links")
        found.append(PersonAfter(person, dict.fromkeys(days, stay) if came else {}))
    return tuple(found)


def summary(number: int = 300) -> Summary:
    return summary_of(AfterEvent(MORNING, EVENT_DAYS, ZoneInfo("Europe/Berlin"), people(number)))


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("language", WRITTEN)
def test_it_has_the_numbers_of_the_event(language: Language) -> None:
    told, words = summary(), WORDS[language]
    text = text_of(funder_report(SETTINGS, told, MADE, language))
    for part in (words.title, words.by_day, words.ways, words.roles, words.regions, words.arrivals, words.method):
        assert part in text
    for number in (told.registered, told.came, told.at_the_door):
        assert str(number) in text
    for part in ("Baden-Württemberg", "Bayern", "Museum 1", "Wüstenrot Stiftung", "Eingang links", "0.7.0"):
        assert part in text
    assert words.role_names["speaker"] in text


def test_it_names_nobody() -> None:
    assert "Quitte" not in text_of(funder_report(SETTINGS, summary(), MADE, Language.GERMAN))


@pytest.mark.parametrize("number", [0, 1, 4, 7, 23])
def test_a_small_event_has_no_number_below_five(number: int) -> None:
    text = text_of(funder_report(SETTINGS, summary(number), MADE, Language.GERMAN))
    tables = text.split(WORDS[Language.GERMAN].method)[0].split("10 Uhr", 1)[1]
    told = r"\d+ / \d+|\d+\. Februar 2024|\d+(:\d+)? Uhr|\d+:\d+|Museum \d+|unter 5|auf 5|mindestens 5"
    tables = re.sub(told, "", tables)
    assert not {int(found) for found in re.findall(r"\d+", tables)} & {1, 2, 3, 4}


def test_a_year_without_regions_has_no_table_of_them() -> None:
    told = summary()
    without = replace(told, regions=replace(told.regions, told=(), others=None))
    text = text_of(funder_report(SETTINGS, without, MADE, Language.GERMAN))
    assert WORDS[Language.GERMAN].regions not in text


@pytest.mark.parametrize("language", WRITTEN)
def test_the_file_has_a_title_a_language_and_is_checked_for_accessibility(language: Language) -> None:
    pdf = funder_report(SETTINGS, summary(), MADE, language)
    read = PdfReader(io.BytesIO(pdf))
    assert read.metadata is not None
    assert read.metadata.title == f"{WORDS[language].title} – Gemeinsam Digital – {_subtitle(language)}"
    root: Any = read.trailer["/Root"]
    assert root["/Lang"] == language.value
    assert b"pdfuaid" in pdf


def _subtitle(language: Language) -> str:
    return SETTINGS.event.subtitle_in(language)


def test_only_fonts_that_come_with_the_program_are_in_it() -> None:
    read = PdfReader(io.BytesIO(funder_report(SETTINGS, summary(), MADE, Language.GERMAN)))
    resources: list[Any] = [page["/Resources"] for page in read.pages]
    fonts = {str(font["/BaseFont"]) for each in resources for font in each["/Font"].values()}
    assert fonts
    assert all("AtkinsonHyperlegibleNext" in font or "NotoSans" in font for font in fonts)


def test_an_organisation_in_letters_that_no_font_has_spoils_nothing() -> None:
    told = summary()
    strange = replace(told.organisations.told[0], name="\U00013000")
    pdf = funder_report(
        SETTINGS, replace(told, organisations=replace(told.organisations, told=(strange,))), MADE, Language.GERMAN
    )
    assert pdf.startswith(b"%PDF")


def test_both_languages_say_everything() -> None:
    for language in WRITTEN:
        words = WORDS[language]
        assert all(getattr(words, field.name) for field in fields(FunderWords))
        assert set(words.way_names) == set(Attendance)
