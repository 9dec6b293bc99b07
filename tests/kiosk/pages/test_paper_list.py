"""The paper list: everybody once and in order, nothing cut off, quick, and its codes readable from 20 cm."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.domain.registration import Attendance, Registration, Status
from kiosk.domain.row_code import PREFIX, in_groups, row_codes
from kiosk.pages.paper_list import NO_LETTER, PaperList
from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.decoder import Decoder
from kiosk.settings import read_event
from tests.people import DAY_1, DAY_2, registration
from tests.torture_names import one_of_each

AT = datetime(2024, 2, 20, 6, 45, tzinfo=UTC)
A4_MM = (210.0, 297.0)


@pytest.fixture(scope="module")
def pages() -> PaperList:
    return PaperList(read_event())


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def named(number: int, last_name: str, **changes: object) -> Registration:
    return registration(number, first_name="Kim", last_name=last_name, **changes)


def test_names_stand_in_the_order_of_din_5007_2_under_their_letters(pages: PaperList) -> None:
    names = ["Zöllner", "Özgür", "von Oertzen", "Ofen", "Ångström", "Ärmel", "Adler"]
    text = text_of(pages.pdf([named(n, name) for n, name in enumerate(names)], DAY_1, AT))
    found = [text.index(name) for name in ("Adler", "Ärmel", "Ångström", "von Oertzen", "Özgür", "Ofen", "Zöllner")]
    assert sorted(found[:3]) == sorted(found)[:3]
    assert found[3:] == sorted(found[3:])
    assert [line for line in text.splitlines() if line in ("A", "O", "Z")] == ["A", "O", "Z"]


def test_everybody_has_the_code_that_can_be_typed(pages: PaperList) -> None:
    people = [named(number, f"Name{number}") for number in range(60)]
    text = text_of(pages.pdf(people, DAY_1, AT)).replace("\u2011", "-")
    for code in row_codes(person.id for person in people).values():
        assert text.count(in_groups(code)) == 1


def test_who_may_not_come_on_this_day_is_marked_with_the_reason(pages: PaperList) -> None:
    people = [
        named(1, "Adler", status=Status.PENDING),
        named(2, "Berg", status=Status.CANCELLED),
        named(3, "Cohn", attendance=Attendance.ONLINE),
        named(4, "Dorn", days=frozenset({DAY_2})),
        named(5, "Ernst"),
    ]
    text = text_of(pages.pdf(people, DAY_1, AT))
    for reason in ("nicht bestätigt", "abgesagt", "nur online", "nur 21.2."):
        assert "".join(text.split()).count("".join(reason.split())) == 1
    assert "1 von 5 Personen" in text


def test_who_is_there_already_is_ticked(pages: PaperList) -> None:
    people = [named(1, "Adler"), named(2, "Berg")]
    assert text_of(pages.pdf(people, DAY_1, AT, {people[0].id})).count("ist schon da") == 1


def test_every_page_says_its_number_day_event_and_what_to_do(pages: PaperList) -> None:
    pdf = PdfReader(io.BytesIO(pages.pdf([named(n, f"Name{n}") for n in range(90)], DAY_1, AT)))
    for number, page in enumerate(pdf.pages, start=1):
        text = page.extract_text()
        assert f"Seite {number} von {len(pdf.pages)}" in text
        assert "Dienstag, 20. Februar 2024" in text
        assert "Gemeinsam Digital" in text
        assert "Haken in das Kästchen" in text
    assert "Nicht auf der Liste?" in pdf.pages[-1].extract_text()


def test_an_empty_list_is_lines_for_walk_ins(pages: PaperList) -> None:
    assert "Nicht auf der Liste?" in text_of(pages.pdf([], DAY_1, AT))


def test_names_of_no_alphabet_have_a_heading_of_their_own(pages: PaperList) -> None:
    text = text_of(pages.pdf([named(1, "Ковальчук"), named(2, "Παπαδοπούλου"), named(3, "007")], DAY_1, AT))
    assert "K" in text.splitlines()
    assert NO_LETTER in text


def test_five_hundred_people_fit_on_few_pages(pages: PaperList) -> None:
    people = [named(number, f"Name{number}", organisation="Heimatmuseum Oberstaufenbach") for number in range(500)]
    assert len(PdfReader(io.BytesIO(pages.pdf(people, DAY_1, AT))).pages) <= 18


def test_nothing_of_a_hard_name_stands_outside_its_column(pages: PaperList) -> None:
    people = [
        registration(
            number,
            first_name=each.badge.first_name,
            last_name=each.badge.last_name or "-",
            title=each.badge.title,
            organisation=each.badge.organisation,
        )
        for number, each in enumerate((*one_of_each(), *one_of_each(1)))
    ]
    people += [named(900, "W" * 70), named(901, "Aa" * 40), named(902, "i" * 90), named(903, "x-" * 40)]
    pdf = pages.pdf(people, DAY_1, AT)
    gutter = [pages_between_columns(page) for page in pictures(pdf, 60)]
    assert all(ink < 0.002 for ink in gutter[1:-1]), gutter


def pages_between_columns(page: Pixels) -> float:
    """How much ink is in the gap between both columns, and at the right edge, as a share."""
    height, width = page.shape
    scale = width / A4_MM[0]
    inner = slice(round(21 * scale), height - round(22 * scale))
    middle = page[inner, round(103.6 * scale) : round(106.2 * scale)]
    edge = page[inner, round(198.5 * scale) :]
    return max(float((middle < 128).mean()), float((edge < 128).mean()))


def pictures(pdf: bytes, dots_per_inch: float) -> list[Pixels]:
    """All pages as gray pictures."""
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = QSize(*(round(length / 25.4 * dots_per_inch) for length in A4_MM))
    found = []
    for number in range(document.pageCount()):
        drawn = document.render(number, size)
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill("white")
        with QPainter(paper) as painter:
            painter.drawImage(0, 0, drawn)
        gray = paper.convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
        found.append(rows[:, : gray.width()].copy())
    document.close()
    return found


@pytest.mark.parametrize("wide_degrees", [60, 70])
def test_every_row_code_is_read_by_a_camera_of_720_lines_from_20_cm(pages: PaperList, wide_degrees: int) -> None:
    """A camera of 1280 x 720 pixels that sees so many degrees has so many pixels a millimetre; dim, a bit unsharp."""
    people = [named(number, f"Name{number}") for number in range(40)]
    seen_mm = 2 * 200 * np.tan(np.radians(wide_degrees / 2))
    pdf = pages.pdf(people, DAY_1, AT)
    first = pictures(pdf, 1280 / seen_mm * 25.4)[0]
    chance = np.random.default_rng(2024)
    read = set()
    for top in range(0, first.shape[0] - 300, 150):
        view = np.full((720, 1280), 170, np.uint8)
        part = first[top : top + 720, :1280]
        view[: part.shape[0], : part.shape[1]] = part
        read |= {each.content.decode() for each in Decoder().read(as_a_camera_sees_it(view, chance))}
    said = PdfReader(io.BytesIO(pdf)).pages[0].extract_text().replace("\u2011", "-")
    codes = row_codes(person.id for person in people).values()
    on_the_first_page = {PREFIX + code for code in codes if in_groups(code) in said}
    assert len(on_the_first_page) > 25
    assert read == on_the_first_page


def as_a_camera_sees_it(view: Pixels, chance: np.random.Generator) -> Pixels:
    """Blurred by most of a pixel, with little contrast and noise."""
    kernel = np.exp(-(np.arange(-3, 4) ** 2) / (2 * 0.8**2))
    kernel /= kernel.sum()
    blurred = np.apply_along_axis(np.convolve, 1, view.astype(float), kernel, mode="same")
    blurred = np.apply_along_axis(np.convolve, 0, blurred, kernel, mode="same")
    dim = blurred * 0.7 + 30 + chance.normal(0, 4, view.shape)
    return np.ascontiguousarray(dim.clip(0, 255), np.uint8)
