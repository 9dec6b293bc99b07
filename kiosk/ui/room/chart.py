"""What a plot shows, as values: the same stand in its table, in its words and in its file."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from kiosk.domain.registration import Language


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is about, what stands beside it in few letters, and a value a series."""

    label: str
    short: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of one kind.

    `file` is the stem of file names. `heading` names what the bars are, such as "role"; `series` what their values are.
    `words` say the most important of it, for those who hear it. `over_time` are bars side by side in order of time,
    with one series; others lie below each other, with what is expected as a frame and what came as a filled bar.
    """

    file: str
    title: str
    heading: str
    series: tuple[str, ...]
    bars: tuple[Bar, ...]
    words: str
    over_time: bool = False

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The values as texts."""
        return tuple((bar.label, *map(str, bar.values)) for bar in self.bars)


def csv_of(headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...], language: Language) -> bytes:
    """A table as a file that spreadsheets open with a double click.

    With a byte order mark, or Excel reads UTF-8 as Windows-1252; with semicolons in German, as Excel expects there.
    A cell that a spreadsheet would run begins with an apostrophe (acceptance X5).
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="," if language is Language.ENGLISH else ";", lineterminator="\r\n")
    writer.writerow([harmless(heading) for heading in headings])
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")) else cell
