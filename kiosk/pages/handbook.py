"""The handbook: chapters written in Markdown in docs/handbook, read into blocks for the screen and for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kiosk.settings import RESOURCES

FOLDER = RESOURCES.parent / "docs" / "handbook"
PICTURES = RESOURCES.parent / "docs" / "pictures" / "handbook"

_BOX = "[ ] "


class Book(Enum):
    """The chapters: for whom each is, by the name of its file."""

    HELPERS = "helfer"
    ORGANISERS = "leitung"
    SET_UP = "aufbau"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words. `strong` ones are what a page or a button is called, `code` is typed at a terminal."""

    text: str
    strong: bool = False
    soft: bool = False
    code: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 or 3; `text` is also how it is found."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences."""

    line: Line


@dataclass(frozen=True, slots=True)
class Items:
    """Some things, steps one after the other if they are `ordered`, or `ticked` off on paper."""

    lines: tuple[Line, ...]
    ordered: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A file in `PICTURES`, and what is to be seen on it."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; the first row are headings."""

    rows: tuple[tuple[Line, ...], ...]


Block = Heading | Paragraph | Items | Picture | Grid


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter."""

    book: Book
    title: str
    blocks: tuple[Block, ...]

    def has(self, heading: str) -> bool:
        """Whether a part of it is called so."""
        return any(isinstance(block, Heading) and block.text == heading for block in self.blocks)


@cache
def chapter(book: Book, folder: Path = FOLDER) -> Chapter:
    """One chapter. Raises ValueError naming the file if there is something in it that cannot be shown."""
    path = folder / f"{book.value}.md"
    tree = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(path.read_text("utf-8")))
    title = ""
    blocks: list[Block] = []
    for node in tree.children:
        match node.type:
            case "heading" if node.tag == "h1":
                title = _plain(_line(node.children[0]))
            case "heading":
                blocks.append(Heading(int(node.tag[1:]), _plain(_line(node.children[0]))))
            case "paragraph":
                blocks.append(_paragraph(node.children[0]))
            case "bullet_list" | "ordered_list":
                blocks.append(_items(node))
            case "table":
                rows = [row for part in node.children for row in part.children]
                blocks.append(Grid(tuple(tuple(_line(cell.children[0]) for cell in row.children) for row in rows)))
            case other:
                raise ValueError(f"{path.name}: a handbook has no {other}")
    return Chapter(book, title, tuple(blocks))


def chapters() -> tuple[Chapter, ...]:
    """All chapters, in their order."""
    return tuple(chapter(book) for book in Book)


def chapter_about(name: str) -> Chapter | None:
    """The chapter with a part that is called like this page, in German; the helpers' own comes first."""
    return next((each for each in chapters() if each.has(name)), None)


def _paragraph(node: SyntaxTreeNode) -> Block:
    if len(node.children) == 1 and node.children[0].type == "image":
        image = node.children[0]
        return Picture(str(image.attrs["src"]), image.content)
    return Paragraph(_line(node))


def _items(node: SyntaxTreeNode) -> Items:
    lines = [_line(item.children[0].children[0]) for item in node.children]
    ticked = all(line[0].text.startswith(_BOX) for line in lines)
    if ticked:
        lines = [(replace(line[0], text=line[0].text.removeprefix(_BOX)), *line[1:]) for line in lines]
    return Items(tuple(lines), ordered=node.type == "ordered_list", ticked=ticked)


def _line(node: SyntaxTreeNode) -> Line:
    return tuple(_runs(node.children, Run("")))


def _runs(nodes: Sequence[SyntaxTreeNode], way: Run) -> list[Run]:
    runs: list[Run] = []
    for node in nodes:
        match node.type:
            case "text":
                runs.append(Run(node.content, way.strong, way.soft, way.code))
            case "softbreak":
                runs.append(Run(" "))
            case "code_inline":
                runs.append(Run(node.content, code=True))
            case "strong":
                runs += _runs(node.children, Run("", strong=True))
            case "em":
                runs += _runs(node.children, Run("", soft=True))
            case other:
                raise ValueError(f"a handbook has no {other}")
    return [run for run in runs if run.text]


def _plain(line: Line) -> str:
    return "".join(run.text for run in line)
