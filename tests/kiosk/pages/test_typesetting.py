"""What the typesetter gives Typst, and what its errors leave out."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.pages import typesetting
from kiosk.pages.typesetting import (
    TemplateTrouble,
    Typesetter,
    fallback_families,
    font_files,
    one_line,
    readable_on_white,
    without,
)
from kiosk.settings import RESOURCES


def made(folder: Path, source: str) -> Typesetter:
    (folder / "page.typ").write_text(source, "utf-8")
    return Typesetter(folder / "page.typ", "test")


def test_the_bundled_fonts_are_given() -> None:
    assert set((RESOURCES / "fonts").glob("*.ttf")) <= set(font_files())


def test_other_fonts_are_given_only_if_they_are_for_letters_that_the_bundled_ones_lack() -> None:
    others = [path for path in font_files() if path.parent != RESOURCES / "fonts"]
    assert bool(others) == bool(fallback_families())


def test_a_fallback_font_of_this_computer_is_given_with_its_family(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = tmp_path / "wqy-microhei.ttc"  # the name of a known one
    font.write_bytes((RESOURCES / "fonts" / "NotoSansHebrew-Bold.ttf").read_bytes())
    monkeypatch.setattr(typesetting, "font_folders", lambda: [tmp_path])
    monkeypatch.setattr(typesetting, "cache_folder", lambda: tmp_path / "cache")
    for cached in (typesetting._fonts, typesetting._fallback_folder):
        cached.cache_clear()
    try:
        assert fallback_families() == ("Noto Sans Hebrew",)
        assert font in font_files()
    finally:
        monkeypatch.undo()
        for cached in (typesetting._fonts, typesetting._fallback_folder):
            cached.cache_clear()


def test_what_a_template_says_is_told_in_order(tmp_path: Path) -> None:
    page = made(tmp_path, "#metadata(1)<n> #metadata(2)<n>")
    page.set_only({})
    assert page.told_each("<n>") == [1, 2]


def test_what_is_said_twice_is_not_told_as_one(tmp_path: Path) -> None:
    page = made(tmp_path, "#metadata(1)<n> #metadata(2)<n>")
    page.set_only({})
    with pytest.raises(TemplateTrouble, match="2 times instead of once"):
        page.told("<n>")


def test_a_picture_of_two_pages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateTrouble, match="more than one page"):
        made(tmp_path, "1 #pagebreak() 2").page("png", {})


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("no file Anna.png", "no file ….png"),
        ("unknown variable: li", "unknown variable: …"),
        ("a line of six", "a line of six"),
        ("panicked with: ANN", "panicked with: …"),
        ('dictionary has no key "Ann"', 'dictionary has no key "…"'),
        ("expected integer", "expected integer"),
    ],
)
def test_private_words_are_left_out_of_a_message(message: str, left: str) -> None:
    assert without(message, ["Anna-Lena", "Li", ""]) == left


def test_a_message_about_nobody_stays_as_it_is() -> None:
    assert without('panicked with: "x"', []) == 'panicked with: "x"'


def test_a_text_is_one_line_without_marks_that_turn_it_round() -> None:
    assert one_line(" Mu\u0308ller\n\u202eAnna\u2028 \x07") == "Müller Anna"


def test_a_light_colour_is_no_colour_for_text() -> None:
    assert readable_on_white("#F2B632") == "#000000"
    assert readable_on_white("#1F3A5F") == "#1F3A5F"
