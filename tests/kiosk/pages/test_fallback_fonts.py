"""Fonts of the computer: the best known ones are found, wherever they lie, and nothing beside them."""

from __future__ import annotations

from pathlib import Path

from kiosk.pages.fallback_fonts import fallback_files, folder_of, font_folders


def put(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"font")


def test_a_known_font_is_found_below_a_font_folder(tmp_path: Path) -> None:
    font = tmp_path / "opentype" / "noto" / "NotoSansCJK-Regular.ttc"
    put(font, font.with_name("NotoSansCJK-Bold.ttc"), font.with_name("NotoSerifCJK-Regular.ttc"))
    assert fallback_files([tmp_path]) == (font, font.with_name("NotoSansCJK-Bold.ttc"))


def test_only_the_best_fonts_are_taken(tmp_path: Path) -> None:
    put(tmp_path / "wqy-microhei.ttc", tmp_path / "NotoSansCJK-Regular.ttc")
    assert [path.name for path in fallback_files([tmp_path])] == ["NotoSansCJK-Regular.ttc"]


def test_folders_that_are_not_there_have_none(tmp_path: Path) -> None:
    assert fallback_files([tmp_path / "nowhere"]) == ()


def test_the_folder_has_the_fonts_and_nothing_else(tmp_path: Path) -> None:
    font = tmp_path / "fonts" / "wqy-microhei.ttc"
    put(font, font.with_name("other.ttf"))
    folder = folder_of([font], tmp_path / "cache")
    assert folder is not None
    assert [path.name for path in folder.iterdir()] == ["wqy-microhei.ttc"]
    assert folder_of([font], tmp_path / "cache") == folder


def test_without_fonts_there_is_no_folder(tmp_path: Path) -> None:
    assert folder_of([], tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_where_no_folder_can_be_made_there_is_none(tmp_path: Path) -> None:
    font = tmp_path / "wqy-microhei.ttc"
    put(font)
    assert folder_of([font], font / "cache") is None


def test_fonts_are_looked_for_where_systems_keep_them() -> None:
    assert Path("/usr/share/fonts") in font_folders()
