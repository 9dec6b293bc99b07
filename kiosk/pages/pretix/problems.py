"""What of a pretix badge layout looks or works differently at this station, in words for organisers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kiosk.pages.page import PageSize
from kiosk.pages.pretix.background import DEFAULT_NAME, Background
from kiosk.pages.pretix.elements import (
    BarcodeArea,
    ImageArea,
    Layout,
    Numbered,
    PoweredBy,
    TextArea,
    TextContainer,
)
from kiosk.pages.pretix.variables import TOKENS, Variables, is_personal, name_parts_in, names_in

LEAST_CODE = 18.0
"""Millimetres (acceptance B5)."""

_FONTS = ("Noto Sans",)
_OUTSIDE = 0.5  # mm, as exact as paper is cut


def problems_of(layout: Layout, variables: Variables, background: Background) -> tuple[str, ...]:
    """Every problem once, those of single elements first."""
    found = chain(
        layout.problems,
        *(_of_element(numbered, background.size) for numbered in layout.elements),
        _of_all(layout, variables, background),
    )
    return tuple(dict.fromkeys(found))


def _of_element(numbered: Numbered, page: PageSize) -> Iterator[str]:
    element = numbered.element
    match element:
        case ImageArea():
            yield f"{numbered}: there are no pictures of attendees here, so it stays empty"
            return
        case BarcodeArea():
            sides = (element.size, element.size)
            if element.size < LEAST_CODE:
                yield f"{numbered}: {element.size:g} mm are hard to scan; please make it {LEAST_CODE:g} mm or more"
            if any(is_personal(name) for name in names_in(element)):
                yield f"{numbered}: the code holds what anybody's camera can read of the person"
        case PoweredBy():
            sides = (element.size * 1024 / 629, element.size)
            yield f"{numbered}: the word mark is set as plain words"
        case TextArea() | TextContainer():
            return
    right, top = element.left + sides[0], element.bottom + sides[1]
    if min(element.left, element.bottom) < -_OUTSIDE or right > page.width + _OUTSIDE or top > page.height + _OUTSIDE:
        yield f"{numbered}: a part of it is outside of the page of {page.width:.0f} x {page.height:.0f} mm"


def _of_all(layout: Layout, variables: Variables, background: Background) -> Iterator[str]:
    worded = [
        numbered.element
        for numbered in layout.elements
        if isinstance(numbered.element, TextArea | TextContainer | BarcodeArea)
    ]
    texts = [element for element in worded if not isinstance(element, BarcodeArea)]
    if not any(name_parts_in(element) for element in texts):
        yield "nobody's name is on it: please add a text with the variable attendee_name"
    unknown = {name for element in worded for name in names_in(element) if not variables.knows(name)}
    if unknown:
        yield f"not known at this station, so it stays empty: {', '.join(repr(name) for name in sorted(unknown))}"
    fonts = sorted({element.fontfamily for element in texts} - set(_FONTS))
    if fonts:
        yield f"set in {_FONTS[0]} instead of {', '.join(repr(font) for font in fonts)}, which is not bundled"
    if not any(TOKENS & set(names_in(element)) for element in worded if isinstance(element, BarcodeArea)):
        yield "no code for coming in again: please add a barcode area if badges are to be scanned"
    if layout.background and DEFAULT_NAME not in layout.background and not background.file:
        yield "the layout has a background at pretix: please save it as a PDF of the same name beside this file"
