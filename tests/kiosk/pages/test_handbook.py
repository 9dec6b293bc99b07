"""The handbook: everything it names is there, and each chapter is one page that can be read."""

from __future__ import annotations

import ast
import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.commands.app import app
from kiosk.pages.handbook import (
    PICTURES,
    Book,
    Chapter,
    Grid,
    Heading,
    Items,
    Line,
    Paragraph,
    Picture,
    chapter,
    chapter_about,
    chapters,
)
from kiosk.pages.handbook_files import handbook_pdf
from tests.conftest import ROOT

UI = ROOT / "kiosk" / "ui"


def lines_of(each: Chapter) -> Iterator[Line]:
    for block in each.blocks:
        match block:
            case Paragraph(line):
                yield line
            case Items(lines):
                yield from lines
            case Grid(rows):
                yield from (cell for row in rows for cell in row)
            case Heading() | Picture():
                pass


@cache
def said_on_screens() -> frozenset[str]:
    """Every German sentence of the program."""
    said = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                said |= {
                    arg.value for arg in node.args[:1] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                }
    return frozenset(said)


@pytest.mark.parametrize("book", list(Book))
def test_every_page_and_button_that_is_named_is_on_a_screen(book: Book) -> None:
    named = {run.text for line in lines_of(chapter(book)) for run in line if run.strong}
    assert named - said_on_screens() == set()


@pytest.mark.parametrize("book", list(Book))
def test_every_picture_is_there_and_small_and_says_what_is_on_it(book: Book) -> None:
    for picture in chapter(book).blocks:
        if isinstance(picture, Picture):
            assert picture.says
            assert (PICTURES / picture.name).stat().st_size < 100_000
            with Image.open(PICTURES / picture.name) as image:
                assert image.width <= 1000


def test_every_picture_is_used() -> None:
    used = {block.name for each in chapters() for block in each.blocks if isinstance(block, Picture)}
    assert {path.name for path in PICTURES.iterdir()} == used


@pytest.mark.parametrize("book", list(Book))
def test_every_command_that_is_named_is_one(book: Book) -> None:
    commands = {command.name for command in app.registered_commands} | {group.name for group in app.registered_groups}
    typed = [run.text for line in lines_of(chapter(book)) for run in line if run.code]
    named = {found[1] for text in typed if (found := re.search(r"main\.py (\S+)", text))}
    assert named - commands == set()


@pytest.mark.parametrize("book", list(Book))
def test_every_chapter_has_one_page(book: Book) -> None:
    assert len(PdfReader(io.BytesIO(handbook_pdf(chapter(book)))).pages) == 1


@pytest.mark.parametrize("book", list(Book))
def test_no_chapter_is_set_in_small_letters(book: Book) -> None:
    sizes = Counter[float]()

    def on_text(text: str, matrix: list[float], place: list[float], _font: object, size: float) -> None:
        sizes[round(size * abs(matrix[3] * place[3]), 1)] += len(text.strip())

    PdfReader(io.BytesIO(handbook_pdf(chapter(book)))).pages[0].extract_text(visitor_text=on_text)
    assert min(size for size, letters in sizes.items() if letters) >= 9.5


@pytest.mark.parametrize("book", list(Book))
def test_every_page_of_the_documentation_that_is_named_is_there(book: Book) -> None:
    named = {run.text for line in lines_of(chapter(book)) for run in line if run.text.startswith("docs/")}
    assert [path for path in named if not (ROOT / path).is_file()] == []
    assert named or book is Book.HELPERS


@pytest.mark.parametrize("phase", ["Vorher", "Am Morgen", "Währenddessen", "Danach"])
def test_the_organisers_read_what_is_to_be_done_when(phase: str) -> None:
    assert chapter(Book.ORGANISERS).has(phase)


@pytest.mark.parametrize("measure", ["150 × 150 cm", "120 cm", "85 bis 105 cm", "67 cm hoch, 90 cm breit, 55 cm tief"])
def test_the_measures_of_din_18040_1_are_told(measure: str) -> None:
    said = ["".join(run.text for run in line) for line in lines_of(chapter(Book.SET_UP))]
    assert any(measure in each for each in said)


@pytest.mark.parametrize("book", list(Book))
def test_every_chapter_is_set_as_an_accessible_pdf_on_a4(book: Book) -> None:
    reader = PdfReader(io.BytesIO(handbook_pdf(chapter(book))))
    assert chapter(book).title in reader.pages[0].extract_text().replace("\n", " ")
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    assert b"/StructTreeRoot" in handbook_pdf(chapter(book))


def test_a_part_is_found_by_the_name_of_its_page() -> None:
    found = [chapter_about(name) for name in ("Helfer-Platz", "Zahlen")]
    assert [each.book for each in found if each] == [Book.HELPERS, Book.ORGANISERS]
    assert chapter_about("Kaffee") is None


def test_ticks_are_told_from_items() -> None:
    ticked = [block for block in chapter(Book.SET_UP).blocks if isinstance(block, Items) and block.ticked]
    assert len(ticked) == 1
    assert all("[ ]" not in run.text for line in ticked[0].lines for run in line)


def test_what_cannot_be_shown_is_refused(tmp_path: Path) -> None:
    (tmp_path / "helfer.md").write_text("# T\n\n```\ncode\n```\n", "utf-8")
    with pytest.raises(ValueError, match=r"helfer\.md"):
        chapter(Book.HELPERS, tmp_path)
