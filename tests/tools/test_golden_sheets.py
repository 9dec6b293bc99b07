"""Kept pictures: another word fails, other edges of the same letters do not, and a sheet keeps its tiles."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.settings import read_event
from kiosk.ui.look import SMALL, TINY, TITLE
from kiosk.ui.theme import Scale, dress
from tools.golden_sheets import SHIFT, WORST, Tile, difference, pillow, read, shrunk, told_apart, write

INK, PAPER = "#16202C", "#FAF8F4"


def picture(text: str, size: float = SMALL, ink: str = INK, shift: float = 0.0) -> Image.Image:
    """A screen with one line of text in the bundled font."""
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    font = Scale(1).font(size, QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(QRectF(80 + shift, 300, 1100, 60), int(Qt.AlignmentFlag.AlignLeft), text)
    painter.end()
    return pillow(image)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """With the bundled fonts, as the screens are."""
    dress(qapp, read_event().looks)


@pytest.mark.parametrize("size", [TINY, SMALL])
@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Bitte gehen Sie zum Info-Tisch.", "Bitte gehen Sie zum Info-Platz."),
        ("Ihre Karte gilt am Mittwoch.", "Ihre Karte gilt am Dienstag."),
        ("Wir helfen Ihnen gerne.", "Wir helfen ihr gerne."),
        ("Die Tür öffnet um 8 Uhr.", "Die Tür öffnet um 9 Uhr."),
    ],
)
def test_another_word_in_a_small_line_is_seen(size: float, text: str, other: str) -> None:
    found = difference(shrunk(picture(text, size)), shrunk(picture(other, size)))
    assert not found.small, found


def test_another_colour_is_seen() -> None:
    white, other = (shrunk(Image.new("RGB", (1280, 720), colour)) for colour in ("#1E6B3A", "#1E6B42"))
    assert not difference(white, other).small


@pytest.mark.parametrize("shift", [0.25, -0.25])
@pytest.mark.parametrize("size", [TINY, SMALL, TITLE])
def test_letters_that_stand_a_quarter_of_a_pixel_aside_are_the_same(shift: float, size: float) -> None:
    text = "Bitte gehen Sie zum Info-Tisch."
    found = difference(shrunk(picture(text, size)), shrunk(picture(text, size, shift=shift)))
    assert found.small, found


def test_letters_with_softer_edges_are_the_same() -> None:
    sharp = picture("Bitte gehen Sie zum Info-Tisch.")
    soft = sharp.filter(ImageFilter.GaussianBlur(0.6))
    found = difference(shrunk(sharp), shrunk(soft))
    assert found.small, found


def test_letters_a_little_heavier_are_the_same() -> None:
    """As with another gamma of the same edges."""
    text = "Bitte gehen Sie zum Info-Tisch."
    light, heavy = picture(text), picture(text)
    heavier = Image.fromarray((255 * (np.asarray(heavy) / 255) ** 1.15).astype(np.uint8))
    # Only the edges: the ground and the ink stay as they are.
    edges = (np.asarray(light) != np.asarray(light)[0, 0]) & (np.asarray(light) > 60)
    mixed = np.where(edges, np.asarray(heavier), np.asarray(light))
    found = difference(shrunk(light), shrunk(Image.fromarray(mixed)))
    assert found.small, found


def test_tiles_of_two_sizes_are_not_the_same() -> None:
    one, other = (shrunk(Image.new("RGB", size, "white")) for size in ((1280, 720), (720, 1280)))
    assert not difference(one, other).small


def _tiles() -> dict[str, Tile]:
    texts = {"a": "Willkommen, Aylin!", "b": "Alles gut, Aylin!", "c": "Bitte nur ein Code."}
    return {name: shrunk(picture(text)) for name, text in texts.items()}


def test_a_sheet_gives_back_its_tiles_by_name(tmp_path: Path) -> None:
    write(tmp_path / "new" / "sheet.webp", _tiles())
    back = read(tmp_path / "new" / "sheet.webp")
    assert list(back.tiles) == ["a", "b", "c"]
    assert all(back.difference(name, _tiles()).small for name in back.tiles)


def test_the_same_pictures_again_are_no_difference_square_by_square(tmp_path: Path) -> None:
    write(tmp_path / "sheet.webp", _tiles())
    kept = read(tmp_path / "sheet.webp")
    assert [kept.difference(name, _tiles()).worst for name in kept.tiles] == [0, 0, 0]


def test_a_little_lighter_never_looks_quite_different(tmp_path: Path) -> None:
    """Rounding must not make more of a difference than there is."""
    tile = shrunk(picture("Alles gut, Aylin!"))
    write(tmp_path / "sheet.webp", {"a": tile})
    lighter = (tile.astype(np.int16) + 1).clip(0, 255).astype(np.uint8)
    assert read(tmp_path / "sheet.webp").difference("a", {"a": lighter}).worst < WORST


def test_another_word_is_a_difference_from_what_is_kept(tmp_path: Path) -> None:
    write(tmp_path / "sheet.webp", _tiles())
    kept = read(tmp_path / "sheet.webp")
    new = _tiles() | {"b": shrunk(picture("Alles neu, Aylin!"))}
    assert [kept.difference(name, new).small for name in kept.tiles] == [True, False, True]


def test_another_ground_is_a_difference_although_it_is_rounded_to_the_same(tmp_path: Path) -> None:
    grounds = {"a": shrunk(Image.new("RGB", (1280, 720), "#1E6B3A"))}
    write(tmp_path / "sheet.webp", grounds)
    new = {"a": shrunk(Image.new("RGB", (1280, 720), "#1E6B3C"))}
    assert not read(tmp_path / "sheet.webp").difference("a", new).small


def test_the_picture_of_a_difference_shows_what_was_and_what_is() -> None:
    one, other = shrunk(picture("Alles gut.")), shrunk(picture("Alles neu."))
    shown = told_apart(one, other)
    assert shown.shape == (144, 3 * 256, 3)
    assert (shown[:, 512:] == (255, 0, 160)).all(axis=2).any()


def test_the_bounds_leave_room_on_both_sides() -> None:
    assert 0 < SHIFT < WORST < 30
