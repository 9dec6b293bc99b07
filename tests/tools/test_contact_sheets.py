"""Contact sheets and the picture of the product: everything is on them, nothing covers anything."""

from __future__ import annotations

from PIL import Image, ImageChops

from kiosk.checkin.manner import Manner
from tools.contact_sheets import GAP, device, sheet
from tools.product_picture import SCENE, SIZE, product_picture


def test_a_sheet_has_rows_as_high_as_their_highest() -> None:
    wide, high = Image.new("RGB", (400, 200)), Image.new("RGB", (200, 400))
    whole = sheet([wide, high, wide], columns=2, width=100)
    assert whole.size == (2 * (100 + GAP) + GAP, 200 + 50 + 3 * GAP)


def test_a_device_has_room_for_its_rim_and_its_shadow() -> None:
    thing = device(Image.new("RGB", (1280, 720), "#ffffff"), 320)
    assert thing.width > 320 + 20
    assert thing.getpixel((0, 0))[3] == 0  # type: ignore[index]
    assert thing.getpixel((thing.width // 2, thing.height // 2)) == (255, 255, 255, 255)


def test_every_screen_of_the_product_is_seen_whole() -> None:
    colours = {each.sample: (20 + 30 * place, 200, 10) for place, each in enumerate(SCENE)}

    def take(sample: str, size: tuple[int, int], _manner: Manner) -> Image.Image:
        return Image.new("RGB", size, colours[sample])

    whole = product_picture(take)
    assert whole.size == SIZE
    for each in SCENE:
        flat = Image.new("RGB", SIZE, colours[each.sample])
        red, green, blue = ImageChops.difference(whole, flat).split()
        apart = ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda value: 255 if value else 0)
        seen = apart.histogram()[0]
        height = each.width * each.size[1] / each.size[0]
        assert seen > 0.98 * each.width * height, each.sample
