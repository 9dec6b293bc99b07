"""The accessibility statement as files: HTML that a screen reader walks by its headings, Markdown, and PDF/UA."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from html import escape

from kiosk.pages.statement import Statement
from kiosk.pages.typesetting import Typesetter, one_line
from kiosk.settings import RESOURCES

STYLE = """
body { font: 1.125rem/1.6 "Atkinson Hyperlegible Next", "Noto Sans", sans-serif; color: #16202c; background: #ffffff;
       max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.25; }
section + section { border-top: 2px solid #4a5665; margin-top: 3rem; }
a { color: #17406d; }
"""

_ADDRESS = re.compile(r"https?://[^\s,]+|[\w.+-]+@[\w-]+\.[\w.-]+\w")


def html(statements: Sequence[Statement]) -> str:
    """One page; each language is a section that says its language, and a link leads to it."""
    names = [(each.language.value, escape(each.title)) for each in statements]
    links = "\n".join(
        f'<li><a href="#{name}" hreflang="{name}" lang="{name}">{title}</a></li>' for name, title in names
    )
    first = statements[0]
    return f"""<!DOCTYPE html>
<html lang="{first.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(first.title)}</title>
<style>{STYLE}</style>
</head>
<body>
<nav aria-label="Sprachen / Languages">
<ul>
{links}
</ul>
</nav>
<main>
{chr(10).join(_html_section(each) for each in statements)}
</main>
</body>
</html>
"""


def _html_section(statement: Statement) -> str:
    name = statement.language.value
    lines = [f'<section id="{name}" lang="{name}" aria-labelledby="{name}-title">']
    lines.append(f'<h1 id="{name}-title">{escape(statement.title)}</h1>')
    for section in statement.sections:
        lines.append(f"<h2>{escape(section.heading)}</h2>")
        lines += [f"<p>{_linked(paragraph)}</p>" for paragraph in section.paragraphs if paragraph]
        if section.items:
            lines.append("<ul>")
            lines += [f"<li>{escape(item)}</li>" for item in section.items]
            lines.append("</ul>")
    lines.append("</section>")
    return "\n".join(lines)


def _linked(text: str) -> str:
    parts, end = [], 0
    for found in _ADDRESS.finditer(text):
        address = found.group()
        goal = address if address.startswith("http") else f"mailto:{address}"
        parts += [escape(text[end : found.start()]), f'<a href="{escape(goal)}">{escape(address)}</a>']
        end = found.end()
    return "".join([*parts, escape(text[end:])])


def markdown(statements: Sequence[Statement]) -> str:
    """One text, with headings and lists."""
    blocks = []
    for statement in statements:
        blocks.append(f"# {_plain(statement.title)}")
        for section in statement.sections:
            blocks.append(f"## {_plain(section.heading)}")
            blocks += [_plain(paragraph) for paragraph in section.paragraphs if paragraph]
            if section.items:
                blocks.append("\n".join(f"- {_plain(item)}" for item in section.items))
    return "\n\n".join(blocks) + "\n"


def _plain(text: str) -> str:
    """A text in which nothing is a mark of Markdown: an event may be called *anything*."""
    return re.sub(r"([\\`*_<>\[\]#|])", r"\\\1", one_line(text))


def pdf(statements: Sequence[Statement]) -> bytes:
    """A4 pages, checked to be PDF/UA-1. Raises TemplateTrouble."""
    typesetter = Typesetter(RESOURCES / "pages" / "statement.typ", "statement")
    content = [
        {
            "language": each.language.value,
            "title": each.title,
            "sections": [
                {
                    "heading": section.heading,
                    "paragraphs": [one_line(paragraph) for paragraph in section.paragraphs if paragraph],
                    "items": [one_line(item) for item in section.items],
                }
                for section in each.sections
            ],
        }
        for each in statements
    ]
    return typesetter.page("pdf", {"statements": json.dumps(content)}, accessible=True)
