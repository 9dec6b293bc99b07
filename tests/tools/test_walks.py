from pathlib import Path

import pytest
from PIL import Image

from tests.x_screen import ScreenMissing
from tools import walk_kiosk
from tools.walk_kiosk import MAGENTA, is_a_picture, kiosk
from tools.walk_steps import size, walk
from tools.walks import take, tickets


def test_the_same_seed_takes_the_same_walk() -> None:
    codes, _ = tickets()
    assert list(walk(7, 500, codes)) == list(walk(7, 500, codes))
    assert list(walk(7, 500, codes)) != list(walk(8, 500, codes))


def test_a_walk_has_as_many_events_as_it_should() -> None:
    codes, _ = tickets()
    events = sum(map(size, walk(7, 500, codes)))
    assert 500 <= events < 600


def test_one_colour_is_no_picture() -> None:
    assert not is_a_picture(Image.new("RGB", (1280, 720), "white"))


def test_a_window_of_another_program_is_no_picture_of_the_kiosk() -> None:
    picture = Image.linear_gradient("L").resize((1280, 720)).convert("RGB")
    assert is_a_picture(picture)
    picture.paste(MAGENTA, (200, 150, 600, 450))
    assert not is_a_picture(picture)


def test_a_short_walk_leaves_a_kiosk_that_still_lets_people_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk_kiosk, "REPORT", tmp_path)
    codes, kept = tickets()
    try:
        # Without the double-strike filter, so that every press counts.
        with kiosk(0.0) as walked:
            result = take(walked, 11, 1000, 0.0, codes, kept[0])
    except ScreenMissing as missing:
        pytest.skip(str(missing))
    assert (result.lost, result.bugs) == ("", 0)
    assert result.x_events > 700
