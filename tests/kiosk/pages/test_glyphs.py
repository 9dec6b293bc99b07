"""Which letters are missing, beside what Typst does with them: a letter is reported, or it stands on the badge."""

from __future__ import annotations

import json
import random
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from fontTools.ttLib import TTCollection, TTFont

from kiosk.pages.glyphs import Glyphs, Letter, letters, printed_glyphs, signs_of
from kiosk.pages.typesetting import TemplateTrouble, Typesetter, one_line
from kiosk.settings import RESOURCES
from tests.torture_names import torture

GLYPHS = printed_glyphs()
FONTS = RESOURCES / "fonts"

PLAIN = """#set document(title: "x")
#set page(width: 200mm, height: 200mm)
#set text(lang: "de", font: ("Noto Sans", "Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Hebrew"))
#sys.inputs.text
"""
# As badges set their texts: how wide each is, in em.
ON_A_BADGE = """#import "@local/einlass-badge:1.0.0": fit-text
#context [#metadata(json(bytes(sys.inputs.texts)).map(text =>
  100pt / fit-text(text, 400, 100pt, (max: 1000000pt, floor: 0.001pt)).size))<widths>]
"""

# Marks of four scripts on letters of seven, most of which nobody ever wrote.
MARKS = [chr(code) for start, end in ((0x300, 0x370), (0x5B0, 0x5BE), (0x64B, 0x656)) for code in range(start, end)]
BASES = "aeouAEOUxmqLßłđıǝЖяжαΩאבשمحدع日ọẸɔɛ"


@pytest.fixture(scope="module")
def typst_misses(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], bool]:
    """Whether Typst says of a text that a letter of it has no font."""
    path = tmp_path_factory.mktemp("typst") / "text.typ"
    path.write_text(PLAIN, "utf-8")
    typesetter = Typesetter(path, "test")

    def misses(text: str) -> bool:
        try:
            typesetter.page("pdf", {"text": f"x {one_line(text)} x"}, accessible=True)
        except TemplateTrouble as trouble:
            assert "could not be displayed" in str(trouble)
            return True
        return False

    return misses


@pytest.fixture(scope="module")
def widths_on_a_badge(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Sequence[str]], list[float]]:
    """How wide texts are on a badge, in em."""
    path = tmp_path_factory.mktemp("typst") / "widths.typ"
    path.write_text(ON_A_BADGE, "utf-8")
    typesetter = Typesetter(path, "test")

    def widths(texts: Sequence[str]) -> list[float]:
        inputs = {"texts": json.dumps(list(texts)), "badges": "[]", "event": json.dumps(EVENT)}
        typesetter.page("png", inputs, ppi=1)
        found: list[float] = typesetter.told("<widths>")
        return found

    return widths


EVENT = {
    "name": "x",
    "place": "x",
    "days": ["2024-02-20"],
    "organisers": ["x"],
    "primary": "#000000",
    "accent": "#000000",
}


def _signs(number: int) -> list[str]:
    """Some signs of all scripts, always the same."""
    written = [chr(code) for code in range(0x20, 0x3100) if unicodedata.category(chr(code))[0] in "LMNPSZ"]
    return random.Random(4).sample(written, number)


def test_typst_and_the_report_agree_on_signs_of_all_scripts(typst_misses: Callable[[str], bool]) -> None:
    signs = [sign for sign in _signs(500) if one_line(sign)]
    assert {sign for sign in signs if typst_misses(sign)} == {sign for sign in signs if GLYPHS.missing(sign)}


def test_typst_misses_no_letter_of_a_hard_name_that_is_not_reported(typst_misses: Callable[[str], bool]) -> None:
    found = {letter for name in torture() for letter in letters(one_line(name.badge.first_name)) if len(letter) > 1}
    assert len(found) > 300
    unreported = [letter for letter in sorted(found)[::3] if not GLYPHS.missing(letter) and typst_misses(letter)]
    assert unreported == []


def test_no_letter_loses_its_base_on_a_badge(widths_on_a_badge: Callable[[Sequence[str]], list[float]]) -> None:
    # Typst drops the base of a letter if a font has only the mark, and says nothing.
    chance = random.Random(4)
    marked = {one_line(chance.choice(BASES) + chance.choice(MARKS) * chance.choice((1, 1, 2))) for _ in range(600)}
    marked |= {"ọ\u0300", "Ẹ\u0301", "а\u0301", "ɔ\u0301", "ɛ\u0303"}
    whole = [letter for letter in sorted(marked) if len(letter) > 1 and not GLYPHS.missing(letter)]
    assert len(whole) > 200
    bases = [letter[0] for letter in whole]
    wide = zip(whole, widths_on_a_badge(whole), widths_on_a_badge(bases), strict=True)
    assert [letter for letter, marked_width, base_width in wide if marked_width < 0.7 * base_width] == []


@pytest.mark.parametrize(
    "text", ["Müller", "Mu\u0308ller", "Nguyễn Thị Ế", "محمد", "שְׁלֹמֹה", "Ἀλέξανδρος", "Їжак", "Adébáyọ\u0300"]
)
def test_names_of_these_scripts_have_all_letters(text: str) -> None:
    assert GLYPHS.missing(text) == ()


@pytest.mark.parametrize("sign", ["\u200b", "\u200c", "\u200d", "\u00ad", "\ufe0f", "\u2060", "\u202e", "\ufeff", "\t"])
def test_what_nobody_sees_is_not_missing(sign: str) -> None:
    assert GLYPHS.missing(f"Li{sign}a{sign}") == ()


@pytest.mark.parametrize(
    "letter",
    ["😀", "👩\u200d🔬", "👍🏽", "🇩🇪", "❤\ufe0f", "1\ufe0f\u20e3", "ሰ", "ஜ\u0bbf", "𝒜", "x\u20dd\u0488"],
)
def test_a_letter_of_several_signs_is_reported_as_one(letter: str) -> None:
    assert GLYPHS.missing(f"A{letter}{letter}b") == (Letter(letter),)


def test_two_flags_are_two_letters() -> None:
    assert list(letters("🇩🇪🇫🇷a")) == ["🇩🇪", "🇫🇷", "a"]


def test_a_letter_and_its_mark_must_be_in_one_font() -> None:
    glyphs = Glyphs([frozenset("xy"), frozenset("\u0325")])
    assert glyphs.missing("xx\u0325y") == (Letter("x\u0325"),)


def test_a_sign_is_there_if_its_parts_are() -> None:
    assert Glyphs([frozenset("h\u032e")]).missing("ḫ") == ()


def test_a_letter_is_told_by_its_unicode_names() -> None:
    assert Letter("x\u0325").name == "LATIN SMALL LETTER X + COMBINING RING BELOW"
    assert Letter("\U000f0000").name == "U+F0000"


def test_an_ornament_is_not_told_sign_by_sign() -> None:
    assert Letter("x" + "\u0325" * 9).name.endswith("COMBINING RING BELOW + 6 more")


def test_a_file_that_is_no_font_is_left_out_as_typst_does(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    assert list(signs_of(broken)) == []
    assert list(signs_of(tmp_path / "missing.ttf")) == []


def test_every_font_of_a_collection_counts(tmp_path: Path) -> None:
    collection = TTCollection()
    collection.fonts = [TTFont(FONTS / f"NotoSans{script}-Bold.ttf") for script in ("Hebrew", "Arabic")]
    collection.save(tmp_path / "both.ttc")
    for font in collection.fonts:
        font.close()
    assert [("ש" in signs, "ش" in signs) for signs in signs_of(tmp_path / "both.ttc")] == [(True, False), (False, True)]


def test_the_weights_of_a_family_have_the_same_letters() -> None:
    families: dict[str, set[frozenset[str]]] = {}
    for path in FONTS.glob("*.ttf"):
        families.setdefault(path.stem.split("-")[0], set()).update(signs_of(path))
    assert {family: len(signs) for family, signs in families.items()} == dict.fromkeys(families, 1)
