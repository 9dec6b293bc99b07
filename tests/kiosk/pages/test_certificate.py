"""The certificate of an erasure as files."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from kiosk.domain.erasing import Certificate, Counted, Gap, NotSearched, Searched, Sort, Trace
from kiosk.domain.registration import Language, RegistrationId
from kiosk.pages.certificate import certificate_json, certificate_pdf
from kiosk.pages.certificate_words import CertificateWords, words_of

CERTIFICATE = Certificate(
    event="Gemeinsam Digital 2024",
    event_id="gemeinsam-digital-2024",
    station="Eingang links",
    program="0.1.0",
    at=datetime(2024, 3, 22, 7, 30, tzinfo=UTC),
    operator="organiser",
    everybody=True,
    people=tuple(RegistrationId(f"R{number}") for number in range(300)),
    done=(Counted(Sort.PEOPLE, 300), Counted(Sort.BACKUPS, 12)),
    looked_for=12_345,
    short=3,
    shared=0,
    searched=tuple(Searched(f"a/very/long/path/that/does/not/end/soon/file-{n:03d}.db", n * 1000) for n in range(90)),
    traces=(),
    gaps=tuple(Gap(why, "/media/backup") for why in NotSearched),
)


def text_of(pdf: bytes) -> str:
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(text.replace("\u200b", "").split())


def test_the_json_says_everything() -> None:
    value = json.loads(certificate_json(CERTIFICATE))
    assert (value["at"], len(value["people"]), value["erased"]) == (
        "2024-03-22T07:30:00Z",
        300,
        {"people": 300, "backups": 12},
    )
    assert value["traces"] == []
    assert len(value["searched"]) == 90


@pytest.mark.parametrize("language", [Language.GERMAN, Language.ENGLISH])
def test_the_page_says_when_who_and_that_nothing_was_found(language: Language) -> None:
    text = text_of(certificate_pdf(CERTIFICATE, "Europe/Berlin", language))
    words = words_of(language)
    assert words.title in text
    assert words.clean in text
    assert "Eingang links" in text
    assert "file-089.db" in text
    assert ("12.345" if language is Language.GERMAN else "12,345") in text


def test_the_time_is_that_of_the_venue() -> None:
    assert "8:30" in text_of(certificate_pdf(CERTIFICATE, "Europe/Berlin"))


def test_a_trace_is_named() -> None:
    certificate = replace(CERTIFICATE, traces=(Trace("exports/list.csv", 4),))
    text = text_of(certificate_pdf(certificate, "Europe/Berlin"))
    assert not certificate.clean
    assert words_of(Language.GERMAN).not_clean in text
    assert "exports/list.csv" in text


def test_the_page_has_the_check_sum_of_the_json() -> None:
    digest = hashlib.sha256(certificate_json(CERTIFICATE).encode()).hexdigest()
    assert digest in text_of(certificate_pdf(CERTIFICATE, "Europe/Berlin")).replace(" ", "")


def test_every_sort_and_every_gap_has_words_in_both_languages() -> None:
    for language in (Language.GERMAN, Language.ENGLISH):
        words = words_of(language)
        assert set(words.sorts) == set(Sort)
        assert set(words.why) == set(NotSearched)
        assert all(getattr(words, field.name) for field in fields(CertificateWords))
