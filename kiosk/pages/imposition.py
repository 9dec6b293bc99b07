"""PDFs of many badges: page after page, or several on a sheet, in vectors and with fonts and pictures only once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, PdfObject, StreamObject

from kiosk.pages.page import PageSize
from kiosk.pages.sheets import WORDS_ROOM, Layout, Order, Sheet, arranged, layout

POINTS = 72 / 25.4
"""Of a millimetre."""

HAIRLINE = 0.1
"""Width of a mark (mm)."""

_FONT = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"}
"""One that every printer has; the words have plain letters only."""

LEFT, FROM_EDGE, SIZE = 10.0, 6.0, 6.5
"""The words of a sheet begin so far from the left, their base line is so far from the upper edge (mm), and they are so
large (pt)."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """The page of one badge; those of one template get places of the same size."""

    template: str
    page: PageObject

    @property
    def size(self) -> PageSize:
        """Width and height (mm)."""
        box = self.page.mediabox
        return PageSize(float(box.width) / POINTS, float(box.height) / POINTS)


@dataclass(frozen=True, slots=True)
class Run:
    """Sheets that are cut in the same way, as one stack."""

    layout: Layout
    badges: int

    @property
    def sheets(self) -> int:
        """How many they are."""
        return -(-self.badges // self.layout.places)


def leaves(pdf: bytes, template: str) -> tuple[Leaf, ...]:
    """The pages of a PDF of badges."""
    return tuple(Leaf(template, page) for page in PdfReader(BytesIO(pdf)).pages)


def one_after_another(badges: Sequence[Leaf]) -> bytes:
    """A PDF of the pages in this order."""
    writer = PdfWriter()
    for leaf in badges:
        # It counts in the structure of a document that stays behind.
        writer.add_page(leaf.page, ["/StructParents"])
    return _written(writer)


def on_sheets(badges: Sequence[Leaf], sheet: Sheet, order: Order) -> tuple[bytes, tuple[Run, ...]]:
    """A PDF of sheets with the badges in this order, and how they lie on it.

    Badges that need another grid come on sheets of their own, after the others. Raises SheetTrouble.
    """
    writer = PdfWriter()
    runs = []
    for grid, group in _by_grid(badges, sheet).items():
        run = Run(grid, len(group))
        runs.append(run)
        _add_run(writer, run, group, order)
    return _written(writer), tuple(runs)


def _by_grid(badges: Sequence[Leaf], sheet: Sheet) -> Mapping[Layout, Sequence[Leaf]]:
    """The badges of each grid. On endless paper every badge has a length of its own; the longest decides."""
    largest: dict[str, PageSize] = {}
    for leaf in badges:
        known, size = largest.get(leaf.template, PageSize(0, 0)), leaf.size
        largest[leaf.template] = PageSize(max(known.width, size.width), max(known.height, size.height))
    grids = {
        template: layout(PageSize(round(size.width, 2), round(size.height, 2)), sheet.paper)
        for template, size in largest.items()
    }
    groups: defaultdict[Layout, list[Leaf]] = defaultdict(list)
    for leaf in badges:
        groups[grids[leaf.template]].append(leaf)
    return groups


def _add_run(writer: PdfWriter, run: Run, badges: Sequence[Leaf], order: Order) -> None:
    grid = run.layout
    forms = [_form(writer, leaf) for leaf in badges]
    marks = _marks(grid)
    font = writer._add_object(_names(_FONT))
    for number, places in enumerate(arranged(len(badges), grid.places, order), start=1):
        page = writer.add_blank_page(grid.paper.width * POINTS, grid.paper.height * POINTS)
        here = {place: badge for place, badge in enumerate(places) if badge is not None}
        content = [f"q {_matrix(grid, place, badges[badge])} cm /B{place} Do Q" for place, badge in here.items()]
        content += [marks, _words(grid, _title(run, number, order))]
        named = {NameObject(f"/B{place}"): forms[badge] for place, badge in here.items()}
        resources = page[NameObject("/Resources")] = DictionaryObject()
        resources[NameObject("/XObject")] = DictionaryObject(named)
        resources[NameObject("/Font")] = DictionaryObject({NameObject("/F"): font})
        page[NameObject("/Contents")] = writer._add_object(_stream("\n".join(content).encode("ascii")))


def _form(writer: PdfWriter, leaf: Leaf) -> PdfObject:
    """The page as one thing that can be placed, as it is."""
    contents = leaf.page.get_contents()
    form = _stream(contents.get_data() if contents is not None else b"")
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject([FloatObject(side) for side in leaf.page.mediabox])
    form[NameObject("/Resources")] = leaf.page["/Resources"].clone(writer)
    if "/Group" in leaf.page:
        form[NameObject("/Group")] = leaf.page["/Group"].clone(writer)
    return writer._add_object(form)


def _matrix(grid: Layout, place: int, leaf: Leaf) -> str:
    """Takes a page to its place; turned to the right, its upper left corner lies in the upper right one."""
    box = leaf.page.mediabox
    x, down = (side * POINTS for side in grid.corner(place))
    top = grid.paper.height * POINTS - down
    if grid.turned:
        right = x + grid.cell.width * POINTS
        numbers = 0, -1, 1, 0, right - float(box.top), top + float(box.left)
    else:
        numbers = 1, 0, 0, 1, x - float(box.left), top - float(box.top)
    return " ".join(f"{number:.4f}".rstrip("0").rstrip(".") for number in numbers)


def _marks(grid: Layout) -> str:
    height = grid.paper.height
    lines = (
        f"{line.x0 * POINTS:.3f} {(height - line.y0) * POINTS:.3f} m "
        f"{line.x1 * POINTS:.3f} {(height - line.y1) * POINTS:.3f} l"
        for line in grid.marks()
    )
    return f"q 0 G {HAIRLINE * POINTS:.3f} w {' '.join(lines)} S Q"


def _title(run: Run, number: int, order: Order) -> str:
    sheet = f"Sheet {number} of {run.sheets}"
    if order is Order.ROWS:
        return sheet
    columns, places = run.layout.columns, run.layout.places
    rows = (range(first + 1, first + columns + 1) for first in range(0, places, columns))
    return f"{sheet}, piles {' / '.join(' '.join(map(str, row)) for row in rows)}"


def _words(grid: Layout, title: str) -> str:
    """A line in the upper margin or, turned, in the left one; none if both are narrow."""
    near, edge = LEFT * POINTS, FROM_EDGE * POINTS
    height = grid.paper.height * POINTS
    if grid.margin.height >= WORDS_ROOM:
        place = f"1 0 0 1 {near:.3f} {height - edge:.3f}"
    elif grid.margin.width >= WORDS_ROOM:
        place = f"0 1 -1 0 {edge:.3f} {near:.3f}"
    else:
        return ""
    return f"BT /F {SIZE} Tf {place} Tm ({title}) Tj ET"


def _names(names: Mapping[str, str]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})


def _stream(content: bytes) -> StreamObject:
    stream = StreamObject()
    stream.set_data(content)
    return stream.flate_encode()


def _written(writer: PdfWriter) -> bytes:
    # A viewer that makes the page fit the paper would make every badge smaller.
    writer.root_object[NameObject("/ViewerPreferences")] = _names({"/PrintScaling": "/None"})
    writer.add_metadata({"/Title": "Badges"})
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
