"""Badges and their pages for the tests of the templates."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image
from pypdf import PageObject, PdfReader

from kiosk.domain.badge import Badge
from kiosk.pages.page import Colours
from kiosk.pages.template import BUILT_IN, Template
from kiosk.settings import read_event

EVENT = read_event()
ALL = tuple(sorted(path.stem for path in BUILT_IN.glob("*.typ")))
TOKEN = "B4enreewiuv7qbewoj4s5uvjm4u"
MM = 72 / 25.4
TURNED = ("label-54x101", "label-62x100")
FOLDED = ("a6-folded", "label-82x203-folded")
LONG_PLACE = "Museumspädagogischer Dienst der Verwaltungsgemeinschaft Unteres Glockental-Weinbach"


@cache
def template(name: str, colours: Colours = Colours.FULL) -> Template:
    return Template(name, EVENT, colours)


def badge(
    first_name: str = "Anna",
    last_name: str = "Müller",
    organisation: str = "Stadtmuseum Wiesental",
    role: str = "speaker",
    title: str = "",
    pronouns: str = "",
) -> Badge:
    return Badge(title, first_name, last_name, organisation, role, TOKEN, pronouns)


def picture(name: str, of: Badge, ppi: float = 150, colours: Colours = Colours.FULL) -> Image.Image:
    return Image.open(io.BytesIO(template(name, colours).png(of, ppi))).convert("RGB")


def pdf_pages(pdf: bytes) -> list[PageObject]:
    return list(PdfReader(io.BytesIO(pdf)).pages)


def millimetres(page: PageObject) -> tuple[float, float]:
    return float(page.mediabox.width) / MM, float(page.mediabox.height) / MM


def letters(text: str) -> str:
    """Without the spaces, which extraction guesses."""
    return "".join(text.split())
