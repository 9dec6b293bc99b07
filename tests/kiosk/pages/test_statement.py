"""The accessibility statement: says what holds and what does not, whom to tell, and reads well without eyes."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from pypdf import PdfReader

from kiosk.conformity import Conformity, Standing, read_conformity
from kiosk.domain.registration import Language
from kiosk.pages.statement import Statement, statements
from kiosk.pages.statement_files import html, markdown, pdf
from kiosk.settings import EventSettings, read_event

DAY = date(2024, 2, 1)
LIST = read_conformity()


def texts(settings: EventSettings | None = None, conformity: Conformity = LIST) -> tuple[Statement, ...]:
    """The statement of an event."""
    return statements(settings or read_event(), conformity, DAY, "1.2.3")


def words(statement: Statement) -> str:
    """Everything that it says."""
    return " ".join(part for each in statement.sections for part in (each.heading, *each.paragraphs, *each.items))


GERMAN, ENGLISH = texts()


def test_it_is_written_in_german_and_in_english() -> None:
    assert (GERMAN.language, ENGLISH.language) == (Language.GERMAN, Language.ENGLISH)


@pytest.mark.parametrize("statement", [GERMAN, ENGLISH], ids=["de", "en"])
def test_every_gap_is_told(statement: Statement) -> None:
    assert all(gap in words(statement) for gap in LIST.gaps(statement.language))


@pytest.mark.parametrize("statement", [GERMAN, ENGLISH], ids=["de", "en"])
def test_whom_to_tell_is_said(statement: Statement) -> None:
    contact = read_event().contact
    assert all(
        each in words(statement) for each in (contact.name, contact.organisation, str(read_event().event.website))
    )


def test_an_address_for_mail_is_said_where_the_event_has_one() -> None:
    settings = read_event()
    contact = settings.contact.model_copy(update={"email": "zugang@museum.example"})
    german, _ = texts(settings.model_copy(update={"contact": contact}))
    assert "zugang@museum.example" in words(german)
    assert '<a href="mailto:zugang@museum.example">' in html((german,))


def test_the_day_and_the_version_are_said() -> None:
    assert "Donnerstag, 1. Februar 2024" in words(GERMAN)
    assert "1.2.3" in words(GERMAN)


def test_as_long_as_something_is_missing_it_conforms_in_part_only() -> None:
    assert "teilweise vereinbar" in words(GERMAN)
    assert "in part" in words(ENGLISH)


def test_once_everything_holds_it_says_so() -> None:
    whole = tuple(each.model_copy(update={"standing": Standing.HOLDS, "gap": None}) for each in LIST.criteria)
    german, _ = texts(conformity=Conformity(criteria=whole))
    assert "mit allen 14 Kriterien vereinbar" in words(german)
    assert "Uns ist nichts bekannt" in words(german)


class Outline(HTMLParser):
    """What a screen reader finds of a page: its language, headings, landmarks and links."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """It must be the one that was opened last."""
        assert self.open.pop() == tag


@pytest.fixture
def outline() -> Outline:
    outline = Outline()
    outline.feed(html((GERMAN, ENGLISH)))
    return outline


def test_the_page_says_its_language_and_that_of_each_part(outline: Outline) -> None:
    said = [attributes["lang"] for tag, attributes in outline.tags if tag in ("html", "section")]
    assert said == ["de", "de", "en"]


def test_headings_step_down_one_by_one(outline: Outline) -> None:
    levels = [int(tag[1]) for tag, _ in outline.tags if tag in ("h1", "h2", "h3")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_tag_is_closed_and_every_link_leads_somewhere(outline: Outline) -> None:
    assert outline.open == []
    places = {attributes.get("id") for _, attributes in outline.tags}
    inside = [a["href"] for tag, a in outline.tags if tag == "a" and str(a["href"]).startswith("#")]
    assert len(inside) == 2
    assert all(str(link)[1:] in places for link in inside)


def test_an_event_with_a_wild_name_harms_neither_page_nor_text() -> None:
    settings = read_event()
    event = settings.event.model_copy(update={"name": "<script>*Tag* & [Nacht](x)"})
    (german, _) = texts(settings.model_copy(update={"event": event}))
    assert "<script>" not in html((german,))
    assert "\\<script\\>\\*Tag\\*" in markdown((german,))


def test_the_text_has_the_same_headings_as_the_page() -> None:
    heads = [line.removeprefix("## ") for line in markdown((GERMAN,)).splitlines() if line.startswith("## ")]
    assert heads == [each.heading for each in GERMAN.sections]


def test_the_pdf_is_tagged_and_says_its_language_and_title() -> None:
    document = PdfReader(io.BytesIO(pdf((GERMAN, ENGLISH))))
    root = document.root_object
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]) == "de"
    assert document.metadata is not None
    assert document.metadata.title == "Erklärung zur Barrierefreiheit"
    assert "Accessibility statement" in "".join(page.extract_text() for page in document.pages)


def test_a_statement_without_a_list_is_set_as_well() -> None:
    bare = replace(GERMAN, sections=GERMAN.sections[:1])
    assert len(PdfReader(io.BytesIO(pdf((bare,)))).pages) == 1
