"""Widths from the fonts' tables: never less than what Typst sets, or a name would not be looked at."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.pages.typesetting import Typesetter, one_line
from kiosk.pages.widths import Widths, printed_widths, widest
from tests.torture_names import torture

WIDTHS = """#set text(lang: "de")
#set text(font: ("Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"))
#context [#metadata(json(bytes(sys.inputs.texts)).map(words =>
  measure(text(size: 100pt, weight: 800, words)).width / 100pt))<widths>]
"""
MORE = 1.08
"""Two letters may be set farther apart than their widths say, and Arabic letters be wider when they are joined."""


def test_no_name_is_set_wider_than_the_tables_say(tmp_path: Path) -> None:
    path = tmp_path / "widths.typ"
    path.write_text(WIDTHS, "utf-8")
    typesetter = Typesetter(path, "test")
    texts = [one_line(name.badge.first_name) for name in torture()[:600]]
    typesetter.page("png", {"texts": json.dumps(texts)}, ppi=1)
    wide = zip(texts, typesetter.told("<widths>"), strict=True)
    assert [text for text, width in wide if width > printed_widths().of(text)[0] * MORE] == []


def test_the_widest_piece_is_what_is_never_broken() -> None:
    widths = Widths({"a": 0.5, "b": 0.6, "-": 0.3, " ": 0.2})
    assert widths.of("aa-bbb a") == pytest.approx((0.5 * 3 + 0.6 * 3 + 0.5, 0.6 * 3))


def test_a_letter_without_a_font_is_an_em() -> None:
    assert Widths({}).of("日本") == (2.0, 2.0)


def test_a_mark_counts_as_it_takes_height() -> None:
    assert printed_widths().of("مُحَمَّدٌ")[0] >= printed_widths().of("محمد")[0] + 4


def test_nothing_has_no_width() -> None:
    assert Widths({}).of("") == (0, 0)


def test_a_file_that_is_no_font_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert widest([tmp_path / "broken.ttf", tmp_path / "missing.ttf"]) == {}
