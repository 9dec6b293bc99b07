"""Puts measured tables into a page of docs/ between two marks, so that no figure is typed by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"


def put(page: str, name: str, text: str, command: str) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- /name -->` in a page; ValueError without these marks."""
    path = DOCS / page
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    before, opened, rest = path.read_text("utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not opened or not closed:
        raise ValueError(f"{page} has no marks for {name}")
    written = f"Written by `{command}` on {date.today().isoformat()}.\n\n{text}\n"  # noqa: DTZ011
    path.write_text(before + begin + written + end + after, "utf-8")
