"""Renders every badge template with names, roles and colours of all kinds on contact sheets, to be looked at."""

from __future__ import annotations

import argparse
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from PIL import Image

from kiosk.domain.badge import Badge
from kiosk.pages.page import Colours
from kiosk.pages.template import BUILT_IN, Template
from kiosk.settings import EventSettings, read_event

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
TOKEN = "B4enreewiuv7qbewoj4s5uvjm4u"
TABLE = (214, 216, 220)  # the grey that badges lie on
GAP = 14
WIDEST = 1500  # pixels of a sheet
TURNED = ("label-54x101", "label-62x100")
"""Printed upright and read lengthwise."""

# Invented.
PEOPLE = (
    Badge("", "Li", "Uhl", "Heimatmuseum Oberstaufenbach", "speaker", TOKEN),
    Badge("", "Anna-Lena", "Müller", "Stadtmuseum Wiesental an der Glotter", "volunteer", TOKEN, "sie/ihr"),
    Badge(
        "Dr. Dr. h. c.",
        "Jörg-Friedrich",
        "von und zu Gutenberg-Schönhausen",
        "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Weinbach",
        "staff",
        TOKEN,
        "er/ihm",
    ),
    Badge("", "محمد", "عبد الله", "متحف المدينة", "press", TOKEN),
    Badge("", "שרה", "כהן-Müller", "Dorfmuseum Kirchlindach", "walk-in", TOKEN),
    Badge("", "Minh Khai", "Nguyễn Thị", "Institut für digitale Vermittlung", "full-time", TOKEN),
    Badge("Prof. Dr.", "Оксана", "Ковальчук-Бойко", "Зоологічний музей", "partner", TOKEN),
    Badge("", "Đorđe Anastasije", "Đorđević", "Puppenstubenmuseum Lauterach", "", TOKEN),
)
ROLES = (
    "speaker", "staff", "volunteer", "press", "walk-in", "full-time", "partner", "funder",
    "Jury", "Moderation", "Ehrengast", "Wissenschaftliche Begleitung",
)  # fmt: skip
PLAIN = Badge("", "Marlene", "Weißgerber", "Freilichtmuseum Hinterrieden", "", TOKEN)


def rendered(
    name: str, badges: Iterable[Badge], event: EventSettings, colours: Colours, ppi: float
) -> list[Image.Image]:
    """A picture of each badge, the way it is read."""
    template = Template(name, event, colours)
    pictures = [Image.open(io.BytesIO(template.png(badge, ppi))).convert("RGB") for badge in badges]
    return [picture.rotate(-90, expand=True) if name in TURNED else picture for picture in pictures]


def contact_sheet(pictures: Sequence[Image.Image], columns: int) -> Image.Image:
    """The pictures on a table, in rows."""
    rows = [pictures[start : start + columns] for start in range(0, len(pictures), columns)]
    wide = max(picture.width for picture in pictures) + GAP
    heights = [max(picture.height for picture in row) + GAP for row in rows]
    sheet = Image.new("RGB", (wide * min(columns, len(pictures)) + GAP, sum(heights) + GAP), TABLE)
    y = GAP
    for row, height in zip(rows, heights, strict=True):
        for number, picture in enumerate(row):
            sheet.paste(picture, (GAP + number * wide, y))
        y += height
    return sheet


def main() -> None:
    """Write the sheets, or those whose name begins as given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("begins", nargs="*", default=[""], help="such as a6, label, roles or colours")
    parser.add_argument("--folder", type=Path, default=PICTURES)
    parser.add_argument("--ppi", type=float, help="pixels an inch, instead of as many as a page takes")
    wanted = parser.parse_args()
    event = read_event()
    wanted.folder.mkdir(parents=True, exist_ok=True)

    def put(name: str, pictures: Sequence[Image.Image], columns: int) -> None:
        sheet = contact_sheet(pictures, columns).quantize(96, dither=Image.Dither.NONE)
        path = wanted.folder / f"badges-{name}.png"
        sheet.save(path, optimize=True)
        print(f"{path} {sheet.width} x {sheet.height}, {path.stat().st_size // 1024} kB")

    def is_wanted(name: str) -> bool:
        return any(name.startswith(begin) for begin in wanted.begins)

    for name in sorted(path.stem for path in BUILT_IN.glob("*.typ")):
        if is_wanted(name):
            (first,) = rendered(name, PEOPLE[:1], event, Colours.FULL, 72)
            ppi = wanted.ppi or min(100, 72 * (WIDEST / 4 - GAP) / first.width)
            put(name, rendered(name, PEOPLE, event, Colours.FULL, ppi), 4)
    if is_wanted("roles"):
        badges = [Badge("", "Marlene", "Weißgerber", PLAIN.organisation, role, TOKEN) for role in ROLES]
        put("roles", rendered("a6", badges, event, Colours.FULL, wanted.ppi or 60), 4)
    if is_wanted("colours"):
        pictures = [
            picture
            for name in ("a6", "label-62x100", "label-90x54", "label-62")
            for colours in (Colours.BLACK, Colours.BLACK_RED)
            for picture in rendered(name, PEOPLE[:2], event, colours, wanted.ppi or 60)
        ]
        put("colours", pictures, 4)


if __name__ == "__main__":
    main()
