"""The looks at a place: each reads a plain code, and says where it is in the whole picture."""

from __future__ import annotations

import numpy as np
import pytest
import qrcode

from kiosk.scanning.frame import Pixels
from kiosk.scanning.reading.looks import BENT, LOOKS, Look, part_of
from kiosk.scanning.reading.places import Place, found

TEXT = "GD24-pxj4nwih2pnx6jwqx7gyow3egn"
LEFT, TOP = 300, 200


@pytest.fixture(scope="module")
def frame() -> Pixels:
    code = np.asarray(qrcode.make(TEXT, box_size=5, border=4).get_image().convert("L"), dtype=np.uint8)
    frame = np.full((720, 1280), 200, np.uint8)
    frame[TOP : TOP + len(code), LEFT : LEFT + len(code)] = code
    return frame


def place() -> Place:
    inner = 29 * 5
    x0, y0 = LEFT + 20.0, TOP + 20.0
    return found(((x0, y0), (x0 + inner, y0), (x0 + inner, y0 + inner), (x0, y0 + inner)))


@pytest.mark.parametrize("look", [*(one for one in LOOKS if one.name != "quarter"), BENT[0]], ids=lambda one: one.name)
def test_a_plain_code_is_read_where_it_is(look: Look, frame: Pixels) -> None:
    outcome = look.run(part_of(frame, place()))
    assert {reading.sighting.content for reading in outcome.readings} == {TEXT.encode()}
    for reading in outcome.readings:
        xs, ys = zip(*reading.sighting.corners, strict=True)
        assert sum(xs) / 4 == pytest.approx(LEFT + 92.5, abs=6)
        assert sum(ys) / 4 == pytest.approx(TOP + 92.5, abs=6)


def test_every_look_has_a_name_of_its_own() -> None:
    names = [look.name for look in (*LOOKS, *BENT)]
    assert len(set(names)) == len(names)
