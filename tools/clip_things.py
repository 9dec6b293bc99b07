"""Draws what visitors hold up: phones, printed confirmations and a card, each with a QR code and a hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import qrcode
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Picture = NDArray[np.uint8]

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
CANVAS = (900, 1500)
"""Width and height of everything that is held, hand included; the thing stands in the upper part."""

NAVY, GOLD, INK, SOFT = (31, 58, 95), (242, 182, 50), (28, 30, 34), (98, 104, 112)


def thing(kind: str, text: str, name: str) -> Picture:
    """Give the picture of a thing in a hand as (height, width, 4): red, green, blue and opacity.

    `kind` is phone, dark phone, paper or card; `text` goes into the code; `name` stands above it.
    """
    match kind:
        case "phone":
            front = _phone(text, name, dark=False)
        case "dark phone":
            front = _phone(text, name, dark=True)
        case "paper":
            front = _paper(text, name)
        case "card":
            front = _card(text)
        case _:
            raise ValueError(f"nobody holds a {kind}")
    canvas = Image.new("RGBA", CANVAS)
    left, top = (CANVAS[0] - front.width) // 2, 40
    right, bottom = left + front.width, top + front.height
    canvas.alpha_composite(_palm(right, bottom))
    canvas.alpha_composite(front, (left, top))
    canvas.alpha_composite(_fingers(left, right, bottom))
    return np.asarray(canvas)


def _phone(text: str, name: str, *, dark: bool) -> Image.Image:
    width, height = 480, 960
    paper, ink = ((18, 20, 24), (240, 240, 240)) if dark else ((252, 252, 252), INK)
    body = _rounded(width, height, 62, (16, 16, 18, 255))
    screen = _rounded(width - 28, height - 28, 50, (*paper, 255))
    draw = ImageDraw.Draw(screen)
    draw.text((40, 22), "08:31", ink, _font("SemiBold", 24))
    draw.rounded_rectangle((350, 28, 400, 48), 6, outline=ink, width=3)
    draw.rectangle((354, 32, 384, 44), ink)
    draw.rectangle((0, 74, width, 190), NAVY)
    draw.rectangle((0, 190, width, 197), GOLD)
    draw.text((36, 88), "Gemeinsam Digital", "white", _font("Bold", 38))
    draw.text((36, 138), "Ihre Anmeldung", (214, 222, 235), _font("Regular", 28))
    draw.text((36, 222), name, ink, _font("SemiBold", 32))
    code = _code(text, 380, dark=dark)
    screen.paste(code, ((screen.width - code.width) // 2, 290))
    draw.text((36, 704), "Zeigen Sie diesen Code", ink, _font("SemiBold", 28))
    draw.text((36, 742), "am Eingang.", ink, _font("SemiBold", 28))
    draw.text((36, 806), "20. und 21. Februar 2024", SOFT, _font("Regular", 24))
    draw.text((36, 838), "Hospitalhof Stuttgart", SOFT, _font("Regular", 24))
    draw.rounded_rectangle((150, 908, 300, 914), 3, SOFT)
    body.alpha_composite(screen, (14, 14))
    return body


def _paper(text: str, name: str) -> Image.Image:
    sheet = Image.new("RGBA", (740, 1040), (246, 243, 236, 255))
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((0, 0, 740, 26), NAVY)
    draw.text((56, 64), "Gemeinsam Digital", NAVY, _font("ExtraBold", 50))
    draw.text(
        (56, 128),
        "Arbeitstagung für kleine und mittlere Museen",
        SOFT,
        _font("Regular", 27),
    )
    draw.line((56, 182, 684, 182), GOLD, 5)
    draw.text((56, 208), "Anmeldebestätigung", INK, _font("Bold", 36))
    draw.text((56, 258), name, INK, _font("Regular", 32))
    sheet.paste(_code(text, 430, dark=False, white=(246, 243, 236)), (155, 318))
    for line, words in enumerate(
        (
            "Bitte halten Sie diesen Code am Eingang",
            "in die Kamera. Wir freuen uns auf Sie!",
        )
    ):
        draw.text((370, 776 + 36 * line), words, INK, _font("Regular", 28), anchor="ma")
    # Folded once on the way.
    shade = Image.new("L", sheet.size, 0)
    ImageDraw.Draw(shade).rectangle((0, 518, 740, 526), 70)
    sheet.paste((120, 116, 108, 255), mask=shade.filter(ImageFilter.GaussianBlur(6)))
    return sheet


def _card(text: str) -> Image.Image:
    card = _rounded(560, 760, 24, (250, 250, 250, 255))
    draw = ImageDraw.Draw(card)
    draw.rounded_rectangle((0, 0, 560, 150), 24, (30, 110, 84))
    draw.rectangle((0, 120, 560, 150), (30, 110, 84))
    draw.text((280, 40), "Gäste-WLAN", "white", _font("Bold", 60), anchor="ma")
    code = _code(text, 400, dark=False)
    card.paste(code, (80, 190))
    draw.text(
        (280, 640),
        "Code scannen und lossurfen",
        SOFT,
        _font("Regular", 32),
        anchor="ma",
    )
    return card


def _code(text: str, side: int, *, dark: bool, white: tuple[int, int, int] = (252, 252, 252)) -> Image.Image:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(text)
    # Dark mode inverts the picture of the code too: that is what some mail programs do.
    front, back = ((240, 240, 240), (18, 20, 24)) if dark else ((20, 20, 22), white)
    picture: Image.Image = code.make_image(fill_color=front, back_color=back).get_image()
    return picture.convert("RGB").resize((side, side), Image.Resampling.LANCZOS)


def _palm(right: int, bottom: int) -> Image.Image:
    """Behind the thing: the ball of the thumb, the wrist and a sleeve."""
    hand = Image.new("RGBA", CANVAS)
    draw = ImageDraw.Draw(hand)
    wrist = (right + CANVAS[0] // 2) // 2
    draw.polygon(
        [
            (wrist - 150, 1290),
            (wrist + 130, 1290),
            (wrist + 230, 1500),
            (wrist - 230, 1500),
        ],
        (58, 66, 84),
    )
    draw.rounded_rectangle((wrist - 130, bottom - 260, wrist + 110, 1330), 110, (205, 156, 128))
    draw.ellipse((right - 130, bottom - 420, right + 60, bottom + 40), (211, 162, 134))
    return hand.filter(ImageFilter.GaussianBlur(5))


def _fingers(left: int, right: int, bottom: int) -> Image.Image:
    """In front of the thing: a thumb over the right edge and four finger tips around the left one."""
    hand = Image.new("RGBA", CANVAS)
    thumb = Image.new("RGBA", CANVAS)
    draw = ImageDraw.Draw(thumb)
    draw.rounded_rectangle((right - 60, bottom - 330, right + 22, bottom - 60), 40, (214, 166, 138))
    draw.rounded_rectangle((right - 44, bottom - 322, right + 4, bottom - 262), 22, (232, 190, 168))
    hand.alpha_composite(thumb.rotate(14, center=(right, bottom - 80)))
    draw = ImageDraw.Draw(hand)
    for number in range(4):
        top = bottom - 470 + 92 * number
        draw.rounded_rectangle(
            (left - 34, top, left + 26 - 3 * number, top + 74),
            34,
            (202 - 3 * number, 152, 124),
        )
    return hand.filter(ImageFilter.GaussianBlur(4))


def _rounded(width: int, height: int, radius: int, colour: tuple[int, int, int, int]) -> Image.Image:
    picture = Image.new("RGBA", (width, height))
    ImageDraw.Draw(picture).rounded_rectangle((0, 0, width - 1, height - 1), radius, colour)
    return picture


def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"AtkinsonHyperlegibleNext-{weight}.ttf"), size)
