"""Writes docs/accessibility.md: every criterion, what shows it, and whether it holds."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.conformity import Conformity, Criterion, Standing, read_conformity

PAGE = Path(__file__).resolve().parent.parent / "docs" / "accessibility.md"

HEAD = """# Accessibility: what holds, and what shows it

Written by `python -m tools.conformity` from
[`resources/accessibility/criteria.toml`](../resources/accessibility/criteria.toml), which the accessibility statement
(`python main.py accessibility-statement -o statement.html`) is made from, too; the page on the screen says the same in
few words. A test checks that this page is up to date and that every test and page named here exists.

"Holds" means: shown by something that fails when it does not hold any more. It does not mean that somebody with a
disability has tried it. That has to happen at the place of the event, with [the check list](setting-up.md).
"""

TABLES = (("A", "Accessibility (A1 to A14)"), ("U", "A kiosk that nobody has to explain (U1 to U14)"))

STANDING = {Standing.HOLDS: "holds", Standing.PARTLY: "**in part**", Standing.OPEN: "**open for humans**"}


def page(conformity: Conformity) -> str:
    """The whole page as Markdown."""
    parts = [HEAD]
    for letter, title in TABLES:
        rows = [_row(each) for each in conformity.criteria if each.id.startswith(letter)]
        parts.append("\n".join([f"## {title}\n", "| | asks | shown by | |", "|---|---|---|---|", *rows]) + "\n")
    missing = [f"- {each.en}" for each in conformity.also_missing]
    parts.append("\n".join(["## What no criterion asks for and is missing\n", *missing]) + "\n")
    return "\n".join(parts)


def _row(each: Criterion) -> str:
    asks = each.asks.en + (f" <small>[{each.source}]</small>" if each.source else "")
    shown = "<br>".join(map(_link, each.shown_by))
    stands = STANDING[each.standing] + (f": {each.gap.en}" if each.gap else "")
    return f"| {each.id} | {asks} | {shown} | {stands} |"


def _link(place: str) -> str:
    """A link to a test or page, called by its own name: with its folders it would fill the table."""
    path, _, test = place.partition("::")
    return f"[`{test or Path(path).name}`](../{path})"


def main() -> None:
    """Write the page, or with --check end with 1 if it is not what would be written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    new = page(read_conformity())
    if parser.parse_args().check:
        sys.exit(0 if PAGE.is_file() and PAGE.read_text("utf-8") == new else f"{PAGE.name} is not up to date")
    PAGE.write_text(new, "utf-8")


if __name__ == "__main__":
    main()
