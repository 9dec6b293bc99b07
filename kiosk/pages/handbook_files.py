"""The handbook on paper: a PDF a chapter, each on a single page."""

from __future__ import annotations

import json
from typing import Any, assert_never

from kiosk.pages.handbook import PICTURES, Block, Book, Chapter, Grid, Heading, Items, Line, Paragraph, Picture
from kiosk.pages.typesetting import Typesetter
from kiosk.settings import RESOURCES

SIZES = {Book.HELPERS: 11.2, Book.ORGANISERS: 9.7, Book.SET_UP: 10.9}
"""The letters of a chapter, in points: as large as one page allows."""


def handbook_pdf(chapter: Chapter) -> bytes:
    """One A4 page in two columns, checked to be PDF/UA-1. Raises TemplateTrouble."""
    content = {
        "title": chapter.title,
        "size": SIZES[chapter.book],
        "blocks": [_block(block) for block in chapter.blocks],
    }
    typesetter = Typesetter(RESOURCES / "pages" / "handbook.typ", "handbook", root=RESOURCES.parent)
    return typesetter.page("pdf", {"handbook": json.dumps(content)}, accessible=True)


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(level, text):
            return {"kind": "heading", "level": level, "text": text}
        case Paragraph(line):
            return {"kind": "paragraph", "line": _line(line)}
        case Items(lines, ordered, ticked):
            kind = "ticks" if ticked else "steps" if ordered else "items"
            return {"kind": kind, "lines": [_line(line) for line in lines]}
        case Picture(name, says):
            there = (PICTURES / name).is_file()
            return {"kind": "picture", "path": f"/docs/pictures/handbook/{name}" if there else "", "says": says}
        case Grid(rows):
            return {"kind": "grid", "rows": [[_line(cell) for cell in row] for row in rows]}
        case _:
            assert_never(block)


def _line(line: Line) -> list[dict[str, str]]:
    return [
        {"text": run.text, "way": "strong" if run.strong else "soft" if run.soft else "code" if run.code else ""}
        for run in line
    ]
