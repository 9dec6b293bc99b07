"""Certificates of attendance as pages."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from kiosk.domain.after import AfterEvent, DayOfPerson, PersonAfter
from kiosk.domain.erasing import NOBODY
from kiosk.domain.registration import EventDay, Language, RegistrationId
from kiosk.pages.attendance_certificate import (
    AttendanceCertificates,
    Attended,
    attended,
    certificate_number,
    index_of,
)
from kiosk.pages.attendance_words import WORDS
from kiosk.settings import read_event
from tests.people import DAY_1, DAY_2, EVENT_DAYS, MORNING, registration
from tests.torture_names import torture

SETTINGS = read_event()
ISSUED = date(2024, 2, 22)


@pytest.fixture(scope="module")
def pages() -> AttendanceCertificates:
    return AttendanceCertificates(SETTINGS)


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(pdf).pages).split())


@pytest.mark.parametrize("language", Language)
def test_it_says_who_was_where_and_when_in_the_language_of_the_person(
    pages: AttendanceCertificates, language: Language
) -> None:
    person = Attended(registration(language=language, organisation="Dorfmuseum"), (DAY_1, DAY_2))
    pdf = pages.pdf([person], ISSUED)
    text, words = text_of(pdf), WORDS[language]
    for part in (words.title, words.that, words.took_part, words.days, words.signature, words.number.strip()):
        assert part in text
    for part in ("Aylin Çelikkaya", "Dorfmuseum", "Gemeinsam Digital", "Hospitalhof Stuttgart", "2024"):
        assert part in text
    assert SETTINGS.event.subtitle_in(language) in text
    assert pages.number(person) in text


def test_the_file_has_a_title_a_language_and_marks_for_screen_readers(pages: AttendanceCertificates) -> None:
    pdf = read(pages.pdf([Attended(registration(language=Language.ENGLISH), (DAY_1,))], ISSUED))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Certificate of attendance – Gemeinsam Digital"
    root: Any = pdf.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" in pages.pdf([Attended(registration(), (DAY_1,))], ISSUED)


def test_one_day_is_one_day(pages: AttendanceCertificates) -> None:
    text = text_of(pages.pdf([Attended(registration(), (DAY_2,))], ISSUED))
    assert "Mittwoch, 21. Februar 2024" in text
    assert "20. Februar" not in text
    assert "Stuttgart, 22. Februar 2024" in text


def test_each_person_has_one_page(pages: AttendanceCertificates) -> None:
    people = [Attended(registration(number, last_name=f"Uhl{number}"), (DAY_1,)) for number in range(30)]
    pdf = read(pages.pdf(people, ISSUED))
    assert len(pdf.pages) == 30
    assert all(f"Uhl{number}" in page.extract_text() for number, page in enumerate(pdf.pages))


def test_many_people_come_in_one_file_as_well(pages: AttendanceCertificates, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.pages.attendance_certificate.AT_ONCE", 4)
    monkeypatch.setattr("kiosk.pages.attendance_certificate.PART", 3)
    people = [Attended(registration(number, last_name=f"Uhl{number}"), (DAY_1,)) for number in range(7)]
    told: list[tuple[int, int]] = []
    pdf = read(pages.all_in_one(people, ISSUED, lambda done, of: told.append((done, of))))
    assert [f"Uhl{number}" in page.extract_text() for number, page in enumerate(pdf.pages)] == [True] * 7
    assert told == [(3, 7), (6, 7), (7, 7)]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Teilnahmebescheinigung – Gemeinsam Digital"


def test_no_name_is_too_long_for_one_page(pages: AttendanceCertificates) -> None:
    people = []
    for number, hard in enumerate(torture()[:300]):
        badge = hard.badge
        person = registration(
            number,
            first_name=badge.first_name,
            last_name=badge.last_name,
            title=badge.title,
            organisation=badge.organisation,
            language=tuple(Language)[number % len(Language)],
        )
        people.append(Attended(person, EVENT_DAYS))
    assert len(read(pages.pdf(people, ISSUED)).pages) == len(people)


def test_an_event_of_many_days_fits_as_well(pages: AttendanceCertificates) -> None:
    days = tuple(EventDay(date(2024, 2, number)) for number in range(1, 21))
    assert len(read(pages.pdf([Attended(registration(organisation="Museum " * 12), days)], ISSUED)).pages) == 1


def test_the_number_is_the_same_everywhere_and_another_one_for_everybody() -> None:
    numbers = {certificate_number("event", RegistrationId(f"R{number}")) for number in range(2_000)}
    assert len(numbers) == 2_000
    assert certificate_number("event", RegistrationId("R1")) == certificate_number("event", RegistrationId("R1"))
    assert certificate_number("event", RegistrationId("R1")) != certificate_number("other", RegistrationId("R1"))


def test_only_who_came_on_a_day_of_the_event_and_was_not_erased_gets_one() -> None:
    def stays(*days: EventDay) -> dict[EventDay, DayOfPerson]:
        return {day: DayOfPerson(MORNING, None, None, "links") for day in days}

    before = EventDay(date(2024, 2, 19))
    people = (
        PersonAfter(registration(1), stays(DAY_2, DAY_1)),
        PersonAfter(registration(2), {}),
        PersonAfter(registration(3), stays(before)),
        PersonAfter(registration(4, last_name=NOBODY), stays(DAY_1)),
        PersonAfter(registration(5), stays(before, DAY_2)),
    )
    after = AfterEvent(datetime(2024, 2, 22, tzinfo=UTC), EVENT_DAYS, ZoneInfo("Europe/Berlin"), people)
    assert [(each.registration.id, each.days) for each in attended(after)] == [
        ("R001", (DAY_1, DAY_2)),
        ("R005", (DAY_2,)),
    ]


def test_the_index_says_whose_certificate_is_which(pages: AttendanceCertificates) -> None:
    person = Attended(registration(1, email="a@museum.example"), (DAY_1,))
    header, rows = index_of(pages, [person])
    number = pages.number(person)
    assert header == ["number", "id", "name", "email", "language", "days", "file"]
    assert rows == [[number, "R001", "Aylin Çelikkaya", "a@museum.example", "de", "2024-02-20", f"{number}.pdf"]]


def test_nothing_of_a_person_is_in_the_repr() -> None:
    assert "Aylin" not in repr(Attended(registration(), (DAY_1,)))
