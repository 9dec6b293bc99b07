"""One picture that shows the product: its screens as they stand in a foyer, each served in another manner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageFilter

from kiosk.checkin.manner import Manner, Theme
from kiosk.domain.registration import Language
from tools.contact_sheets import device

SIZE = (1600, 880)
TOP, BOTTOM = (240, 236, 228), (206, 214, 224)

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
DE, EN, FR, UK = Language.GERMAN, Language.ENGLISH, Language.FRENCH, Language.UKRAINIAN


@dataclass(frozen=True, slots=True)
class Standing:
    """A screen in the picture: which sample, in which manner, where its middle is, and how wide it is, in pixels."""

    sample: str
    size: tuple[int, int]
    manner: Manner
    middle: tuple[int, int]
    width: int


SCENE = (
    Standing("waiting", LANDSCAPE, Manner(calm=True), (450, 283), 790),
    Standing("admitted", PORTRAIT, Manner(calm=True, language=DE), (1028, 283), 250),
    Standing("already_in", LANDSCAPE, Manner(calm=True, theme=Theme.DARK, language=FR), (1385, 161), 370),
    Standing("calling", LANDSCAPE, Manner(calm=True, language=UK), (1385, 405), 370),
    Standing("choosing-6", LANDSCAPE, Manner(calm=True, theme=Theme.CONTRAST, language=DE), (272, 697), 450),
    Standing("wrong_day", LANDSCAPE, Manner(calm=True, large=True, language=DE), (808, 697), 450),
    Standing("online_only", LANDSCAPE, Manner(calm=True, low=True, language=EN), (1344, 697), 450),
)
"""One screen in each manner; two in a row are as high as their neighbours."""


def product_picture(take: Callable[[str, tuple[int, int], Manner], Image.Image]) -> Image.Image:
    """The picture; `take` photographs the sample of a name at a size in a manner."""
    whole = Image.new("RGB", SIZE)
    shades = [tuple(round(a + (b - a) * y / SIZE[1]) for a, b in zip(TOP, BOTTOM, strict=True)) for y in range(SIZE[1])]
    ground = Image.new("RGB", (1, SIZE[1]))
    ground.putdata(shades)
    whole.paste(ground.resize(SIZE).filter(ImageFilter.GaussianBlur(2)))
    for each in SCENE:
        thing = device(take(each.sample, each.size, each.manner), each.width)
        whole.paste(thing, (each.middle[0] - thing.width // 2, each.middle[1] - thing.height // 2), thing)
    return whole
