"""The elements of a pretix badge layout, read from its JSON and checked; every error names file, element and key."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.pages.typesetting import TemplateTrouble

LARGEST_FILE = 2_000_000
"""Bytes; the layouts that pretix' editor makes have a thousandth of it."""
MOST_ELEMENTS = 200
LARGEST = 2_000.0
"""No place or size is further than so many millimetres."""
LONGEST_TEXT = 2_000

# The layout's own words for its values: millimetres or points, as a number or as text with one in it.
Place = Annotated[float, Field(ge=-LARGEST, le=LARGEST, allow_inf_nan=False)]
Size = Annotated[float, Field(gt=0, le=LARGEST, allow_inf_nan=False)]
FontSize = Annotated[float, Field(gt=0, le=1_000, allow_inf_nan=False)]
Words = Annotated[str, Field(max_length=LONGEST_TEXT)]
Part = Annotated[float, Field(ge=0, le=255, allow_inf_nan=False)]
Colour = Annotated[tuple[Part, ...], Field(min_length=3, max_length=4)]


class _Element(BaseModel):
    """What every element has: its lower left corner in millimetres from that of the page."""

    model_config = ConfigDict(frozen=True, extra="allow")

    left: Place
    bottom: Place
    page: float = 1


class _Worded(_Element):
    """What it shows: a variable, or own words where the variable is `other` or `other_i18n`."""

    content: Words
    text: Words | None = None
    text_i18n: Mapping[str, Words] | None = None
    locale: Annotated[str, Field(max_length=40)] | None = None


class _Text(_Worded):
    width: Size
    fontsize: FontSize
    fontfamily: Words
    bold: bool
    italic: bool
    align: Literal["left", "center", "right"]
    color: Colour
    lineheight: Annotated[float, Field(gt=0, le=20, allow_inf_nan=False)] | None = None
    rotation: Annotated[float, Field(ge=-3_600, le=3_600, allow_inf_nan=False)] = 0


class TextArea(_Text):
    """Lines that grow up from `bottom`, or down from it if `downward`."""

    type: Literal["textarea"]
    downward: bool = False
    # Only the newer container has it in the editor; the renderer asks for it in both.
    splitlongwords: bool = True


class TextContainer(_Text):
    """Lines in a box; with `autoresize` they are as large as fits into it."""

    type: Literal["textcontainer"]
    height: Size
    verticalalign: Literal["top", "middle", "bottom"]
    autoresize: bool = False
    splitlongwords: bool = True


class BarcodeArea(_Worded):
    """A QR code, with four modules of white inside `size` unless `nowhitespace`."""

    type: Literal["barcodearea"]
    content: Words = "secret"
    size: Size
    nowhitespace: bool = False
    color: Colour = (0, 0, 0)


class ImageArea(_Element):
    """A picture that an attendee uploaded."""

    type: Literal["imagearea"]
    content: Words
    width: Size
    height: Size


class PoweredBy(_Element):
    """The word mark of pretix, `size` millimetres high."""

    type: Literal["poweredby"]
    content: Literal["dark", "white"]
    size: Size


Element = TextArea | TextContainer | BarcodeArea | ImageArea | PoweredBy

_KINDS: Mapping[str, type[Element]] = {
    "textarea": TextArea,
    "textcontainer": TextContainer,
    "barcodearea": BarcodeArea,
    "imagearea": ImageArea,
    "poweredby": PoweredBy,
}


@dataclass(frozen=True, slots=True)
class Numbered:
    """An element and which one of the layout it is, counted from 1."""

    number: int
    element: Element

    def __str__(self) -> str:
        return f"element {self.number} ({self.element.type})"


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout as it was read; `problems` say what of it cannot be used. `background` is the address pretix gives."""

    elements: Sequence[Numbered]
    background: str
    problems: Sequence[str]


def read_layout(path: Path) -> Layout:
    """Read and check a layout: the bare list of elements, or the object that pretix' API gives.

    Raises TemplateTrouble naming the file and the first wrong element and key, with what to do.
    """
    content = _json(path)
    background = ""
    if isinstance(content, dict):
        address = content.get("background")
        background = address if isinstance(address, str) else ""
        content = content.get("layout")
        if isinstance(content, str):  # as pretix' database has it
            content = _parsed(path, content)
    if not isinstance(content, list):
        raise TemplateTrouble(
            f"{path.name}: there is no layout in it; please save the list of elements of pretix' badge editor, or one "
            "result of its API under badgelayouts/"
        )
    if not content:
        raise TemplateTrouble(f"{path.name}: the layout is empty; please put at least one text on it")
    if len(content) > MOST_ELEMENTS:
        raise TemplateTrouble(f"{path.name}: {len(content)} elements are too many; at most {MOST_ELEMENTS} are printed")
    elements: list[Numbered] = []
    problems: list[str] = []
    for number, entry in enumerate(content, 1):
        _take(path, number, entry, elements, problems)
    return Layout(tuple(elements), background, tuple(problems))


def _take(path: Path, number: int, entry: object, elements: list[Numbered], problems: list[str]) -> None:
    if not isinstance(entry, dict):
        raise TemplateTrouble(f'{path.name}: element {number} must be an object such as {{"type": "textarea", ...}}')
    kind = entry.get("type")
    if not isinstance(kind, str):
        raise TemplateTrouble(f"{path.name}: element {number}: type is missing; please add it, such as textarea")
    known = _KINDS.get(kind)
    if known is None:
        problems.append(f"element {number}: the type {kind[:40]!r} is not known here and is left out")
        return
    try:
        element = known.model_validate(entry)
    except ValidationError as error:
        raise TemplateTrouble(f"{path.name}: element {number} ({kind}): {_sentence(error)}") from None
    numbered = Numbered(number, element)
    if element.page != 1:
        problems.append(f"{numbered} is on page {element.page:g} and is left out: a badge has one page")
        return
    if element.model_extra:
        names = ", ".join(repr(name) for name in sorted(element.model_extra)[:5])
        problems.append(f"{numbered}: not known here and passed over: {names}"[:300])
    elements.append(numbered)


def _json(path: Path) -> Any:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TemplateTrouble(f"{path.name}: is larger than {LARGEST_FILE:,} bytes, so it is no badge layout")
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateTrouble(f"{path.name}: is not text in UTF-8; please save it again from pretix") from error
    except OSError as error:
        raise TemplateTrouble(f"{path.name}: cannot be read ({error.strerror})") from error
    return _parsed(path, text)


def _parsed(path: Path, text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"{path.name}:{error.lineno}:{error.colno}"
        raise TemplateTrouble(f"{place}: is not valid JSON: {error.msg}; please save it again from pretix") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits, lists in lists without end
        raise TemplateTrouble(f"{path.name}: is not a badge layout; please save it again from pretix") from error


def _sentence(error: ValidationError) -> str:
    problem = error.errors()[0]
    key = ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "missing":
        return f"{key} is missing; please add it, or save the layout again in pretix' editor"
    found = repr(problem["input"])
    shown = found if len(found) <= 60 else found[:59] + "…"
    return f"{key}: {problem['msg']} (found: {shown}); please correct it in pretix' editor"
