"""A badge layout of pretix as a page: set by pretix' own rules, with the variables that this station knows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, assert_never

from kiosk.domain.badge import Badge
from kiosk.pages.codes import QUIET, Correction, qr_rows
from kiosk.pages.page import Colours, Fit
from kiosk.pages.pretix.background import read_background
from kiosk.pages.pretix.elements import (
    BarcodeArea,
    Element,
    ImageArea,
    Numbered,
    PoweredBy,
    TextArea,
    TextContainer,
    read_layout,
)
from kiosk.pages.pretix.problems import problems_of
from kiosk.pages.pretix.variables import Variables, name_parts_in, names_in
from kiosk.pages.typesetting import TemplateTrouble, Typesetter, fallback_families, one_line
from kiosk.settings import RESOURCES, EventSettings

TEMPLATE: Final = RESOURCES / "pages" / "pretix-layout.typ"

FONTS: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Atkinson Hyperlegible Next")
"""Noto Sans is drawn after the same model as pretix' Open Sans, and hardly wider."""

MM: Final = 72 / 25.4
"""Points in a millimetre."""

_EMPTY: Final = Badge(title="", first_name="", last_name="", organisation="", role="", token="")
_LEADING: Final = 1.15
"""pretix' renderer makes line heights so much larger, to look like its editor."""


class PretixLayout:
    """Makes pages of badges after a layout that was made in pretix' badge editor, `path` being NAME.json.

    NAME.pdf beside it is drawn below everything and gives the page its size; without it the size is that of pretix'
    own empty background, A6 landscape. The constructor raises TemplateTrouble if the layout or its background cannot
    be used. `problems` say, for helpers, what of a layout looks or works differently here.
    """

    def __init__(self, path: Path, event: EventSettings, colours: Colours = Colours.FULL) -> None:
        self._name = path.stem
        layout = read_layout(path)
        self._numbered = layout.elements
        self._elements = tuple(numbered.element for numbered in layout.elements)
        self._variables = Variables(event)
        background = read_background(path.with_suffix(".pdf"), TEMPLATE)
        self._background = background
        self._size = background.size
        self._typesetter = Typesetter(background.template, "badge")
        self._shown = (self._naming("given_name"), self._naming("family_name"), self._showing("attendee_company"))
        self._layout = json.dumps(self._drawn(colours))
        self.problems: tuple[str, ...] = problems_of(layout, self._variables, background)
        self._inputs([_EMPTY])  # a text of the layout that is too long for a code
        if background.file:
            background.tried(lambda: self.pdf(_EMPTY))

    @property
    def name(self) -> str:
        """The name of the file, without its ending."""
        return self._name

    def pdf(self, badge: Badge) -> bytes:
        """One badge, as the printer gets it: one page. Raises TemplateTrouble."""
        return self.pdf_of_all([badge])

    def pdf_of_all(self, badges: Sequence[Badge]) -> bytes:
        """Many badges in one PDF, a page each, in this order; at least one. Raises TemplateTrouble."""
        return self._typesetter.page("pdf", *self._inputs(badges))

    def png(self, badge: Badge, ppi: float = 150) -> bytes:
        """One badge as a picture, `ppi` pixels an inch. Raises TemplateTrouble."""
        return self._typesetter.page("png", *self._inputs([badge]), ppi=ppi)

    def fit(self, badge: Badge) -> Fit:
        """How the text of this badge comes out. Raises TemplateTrouble.

        The least size of a first name is the one that the layout gives it: who made it has decided. A name that is
        one text of the layout has its size and lines for both names.
        """
        return self.fits([badge])[0]

    def fits(self, badges: Sequence[Badge]) -> list[Fit]:
        """How the text of each badge comes out, in this order. Raises TemplateTrouble."""
        self._typesetter.set_only(*self._inputs(badges))
        said = self._typesetter.told_each("<fit>")
        return [self._fit(badge, found) for badge, found in zip(badges, said, strict=True)]

    def _fit(self, badge: Badge, said: Mapping[str, Any]) -> Fit:
        first = self._elements[self._shown[0]] if self._shown[0] >= 0 else None
        return Fit(
            size=self._size,
            floor=first.fontsize if isinstance(first, TextArea | TextContainer) else 0,
            first_name=said["first_name"],
            last_name=said["last_name"],
            organisation=said["organisation"],
            first_name_lines=tuple(said["first_name_lines"]),
            last_name_lines=tuple(said["last_name_lines"]),
            title=bool(badge.title) and self._naming("title") >= 0,
            clipped=said["clipped"],
        )

    def _inputs(self, badges: Sequence[Badge]) -> tuple[dict[str, str], list[str]]:
        contents = [[self._content(numbered, badge) for numbered in self._numbered] for badge in badges]
        private = [part for content in contents for parts in content for part in parts if not set(part) <= {"0", "1"}]
        return {"layout": self._layout, "badges": json.dumps(contents)}, private

    def _content(self, numbered: Numbered, badge: Badge) -> list[str]:
        element = numbered.element
        match element:
            case TextArea() | TextContainer():
                lines = self._variables.words(element, badge).split("\n")
                if not lines[-1]:  # a new line at the end begins no line
                    lines.pop()
                shown = [one_line(line) for line in lines]
                return shown if any(shown) else []
            case BarcodeArea():
                text = self._variables.words(element, badge).strip()
                try:
                    return qr_rows(text, Correction.HIGH) if text else []
                except TemplateTrouble as error:
                    raise TemplateTrouble(f"{self._name}.json: {numbered}: {error} Please shorten it.") from error
            case ImageArea() | PoweredBy():
                return []
            case _:
                assert_never(element)

    def _naming(self, part: str) -> int:
        """Which element shows this part of the name first; -1 for none."""
        return self._first(lambda element: part in name_parts_in(element))

    def _showing(self, name: str) -> int:
        return self._first(lambda element: name in names_in(element))

    def _first(self, says: Callable[[TextArea | TextContainer], bool]) -> int:
        texts = (
            number
            for number, element in enumerate(self._elements)
            if isinstance(element, TextArea | TextContainer) and says(element)
        )
        return next(texts, -1)

    def _drawn(self, colours: Colours) -> dict[str, Any]:
        return {
            "width": self._size.width * MM,
            "height": self._size.height * MM,
            "background": self._background.file,
            "fonts": (*FONTS, *fallback_families()),
            "shown": self._shown,
            "elements": [_drawing(element, colours) for element in self._elements],
        }


def _drawing(element: Element, colours: Colours) -> dict[str, Any]:
    """What the template needs to know of an element, in points."""
    place: dict[str, Any] = {"x": element.left * MM, "y": element.bottom * MM}
    match element:
        case TextArea():
            way = "down" if element.downward else "up"
            return place | _text(element, colours) | {"height": 0, "place": way, "resize": False}
        case TextContainer():
            line = _LEADING * (element.lineheight or 1)
            box = {"height": element.height * MM, "place": element.verticalalign, "resize": element.autoresize}
            return place | _text(element, colours) | box | {"line": line}
        case BarcodeArea():
            border = 0 if element.nowhitespace else QUIET
            code = {"kind": "code", "side": element.size * MM, "border": border}
            return place | code | {"colour": _colour(element.color, colours)}
        case PoweredBy():
            colour = _colour((255, 255, 255) if element.content == "white" else (59, 28, 74), colours)
            return place | {"kind": "mark", "height": element.size * MM, "colour": colour}
        case ImageArea():
            return place | {"kind": "image"}
        case _:
            assert_never(element)


def _text(element: TextArea | TextContainer, colours: Colours) -> dict[str, Any]:
    return {
        "kind": "text",
        "width": element.width * MM,
        "size": element.fontsize,
        "weight": 700 if element.bold else 400,
        "slanted": element.italic,
        "colour": _colour(element.color, colours),
        "align": {"left": 0, "center": 0.5, "right": 1}[element.align],
        "line": _LEADING * element.lineheight if element.lineheight else 0,
        "rotation": element.rotation,
        "split": element.splitlongwords,
    }


def _colour(parts: Sequence[float], colours: Colours) -> str:
    """#RRGGBB as the printer can have it: what is light is white paper, the rest black, or red if it is red."""
    red, green, blue = parts[:3]
    match colours:
        case Colours.FULL:
            return f"#{round(red):02x}{round(green):02x}{round(blue):02x}"
        case Colours.BLACK | Colours.BLACK_RED:
            if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 180:
                return "#ffffff"
            is_red = red > 127 and green < 100 and blue < 100
            return "#ff0000" if is_red and colours is Colours.BLACK_RED else "#000000"
        case _:
            assert_never(colours)
