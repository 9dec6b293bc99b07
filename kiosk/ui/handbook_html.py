"""A chapter of the handbook as HTML for Qt's reader, in the colours and sizes of a look."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import assert_never

from kiosk.pages.handbook import Block, Chapter, Grid, Heading, Items, Line, Paragraph, Picture
from kiosk.ui.look import Look

TEXT = 20.0
"""The size of its letters, in design pixels."""


def chapter_html(chapter: Chapter, look: Look, size: int, there: Callable[[str], bool]) -> str:
    """The chapter with letters `size` pixels high; `there` says whether there is a picture of that name."""
    colours = look.colours
    style = (
        f"body {{ color: {colours.ink}; font-size: {size}px; }}"
        f"h1 {{ font-size: {round(size * 1.6)}px; color: {colours.ink}; margin: 0; }}"
        f"h2 {{ font-size: {round(size * 1.3)}px; color: {colours.ink}; margin: {size}px 0 {size // 3}px 0; }}"
        f"h3 {{ font-size: {round(size * 1.1)}px; color: {colours.ink}; margin: {size}px 0 {size // 3}px 0; }}"
        f"p {{ margin: {size // 3}px 0; }} li {{ margin: {size // 4}px 0; }}"
        f"td, th {{ padding: {size // 3}px; text-align: left; vertical-align: top; }}"
        f"span.name {{ background-color: {colours.bar}; font-weight: 600; }}"
        f"span.soft {{ font-weight: 600; }}"
        f"p.says {{ color: {colours.quiet}; font-size: {round(size * 0.85)}px; }}"
    )
    blocks = "".join(_block(block, look, there) for block in chapter.blocks)
    return f"<html><head><style>{style}</style></head><body><h1>{escape(chapter.title)}</h1>{blocks}</body></html>"


def _block(block: Block, look: Look, there: Callable[[str], bool]) -> str:
    match block:
        case Heading(level, text):
            # An anchor without words of its own: Qt paints it as nothing.
            return f'<h{level}><a name="{escape(text)}"></a>{escape(text)}</h{level}>'
        case Paragraph(line):
            return f"<p>{_line(line)}</p>"
        case Items(lines, ordered):
            tag = "ol" if ordered else "ul"
            return f"<{tag}>" + "".join(f"<li>{_line(line)}</li>" for line in lines) + f"</{tag}>"
        case Picture(name, says):
            image = f'<p><img src="{escape(name)}" /></p>' if there(name) else ""
            return f'{image}<p class="says">{escape(says)}</p>' if image else ""
        case Grid(rows):
            head = "".join(f"<th>{_line(cell)}</th>" for cell in rows[0])
            body = "".join("<tr>" + "".join(f"<td>{_line(cell)}</td>" for cell in row) + "</tr>" for row in rows[1:])
            edge = f"border-collapse: collapse; border-color: {look.colours.line};"
            return f'<table width="100%" border="1" cellspacing="0" style="{edge}"><tr>{head}</tr>{body}</table>'
        case _:
            assert_never(block)


def _line(line: Line) -> str:
    parts = []
    for run in line:
        text = escape(run.text)
        if run.strong:
            # Blanks that do not break, so that the ground of a button has room at its sides.
            parts.append(f'<span class="name">\u00a0{text.replace(" ", chr(0xA0))}\u00a0</span>')
        elif run.soft:
            parts.append(f'<span class="soft">{text}</span>')
        else:
            parts.append(text)
    return "".join(parts)
