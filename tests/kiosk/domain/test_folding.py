"""Names as they are typed on a plain keyboard, and as a list is sorted."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.folding import bare, core, fold, latin, parts, sorting, spellings, words


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("Müller", {"muller", "mueller"}),
        ("Weiß", {"weiss"}),
        ("Łukasz", {"lukasz"}),
        ("Đorđe", {"dorde", "djordje"}),
        ("Ødegård", {"odegard", "oedegaard"}),
        ("Ægir", {"aegir"}),
        ("Işıkçı", {"isikci"}),
        ("İPEK", {"ipek"}),
        ("IŞIK", {"isik"}),
        ("Nguyễn", {"nguyen"}),
        ("Șțefan Ţ", {"stefan t"}),
        ("Žižić", {"zizic"}),
        ("Шевченко", {"shevchenko", "schewtschenko"}),
        ("Юлія Їжак", {"yuliia yizhak", "julija jischak"}),
        ("Євген", {"yevhen", "jewhen"}),
        ("Ковальчук-Бойко", {"kovalchuk boiko", "kowaltschuk bojko"}),
        ("O'Connor", {"oconnor"}),
        ("ʿAbd al-Raḥmān", {"abd al rahman"}),
    ],
)
def test_a_name_has_the_spellings_of_a_plain_keyboard(text: str, spelt: set[str]) -> None:
    assert set(fold(text)) == spelt


def test_the_most_usual_spelling_comes_first_and_the_german_one_last() -> None:
    assert fold("Özgür") == ("ozgur", "oezguer")
    assert fold("Großgörschenstraße") == ("grossgorschenstrasse", "grossgoerschenstrasse")


def test_sz_is_typed_for_a_sharp_s_too() -> None:
    assert spellings("weiß") == ("weiss", "weisz")
    assert spellings("süßmut") == ("sussmut", "suessmut", "suszmut", "sueszmut")


def test_a_capital_sharp_s_is_a_sharp_s() -> None:
    assert words("WEIẞ") == ["weiß"]


@pytest.mark.parametrize("blank", [" ", "-", "–", "_", " - ", ", "])
def test_a_hyphen_is_a_blank(blank: str) -> None:
    assert words(f"Schröder{blank}Böhm") == ["schröder", "böhm"]


@pytest.mark.parametrize("apostrophe", "'’‘ʼ`´")
def test_an_apostrophe_joins_and_parts(apostrophe: str) -> None:
    assert words(f"D{apostrophe}Aubigné") == ["daubigné"]
    assert parts(f"D{apostrophe}Aubigné") == ["d", "aubigné"]


def test_a_text_of_other_letters_stays() -> None:
    assert fold("محمد") == ("محمد",)


def test_bare_takes_accents_and_leaves_letters() -> None:
    assert bare("ğroßłéй") == "großłeи"


def test_latin_writes_cyrillic_as_duden_does_and_keeps_accents() -> None:
    assert latin("щербаk-ó") == "schtscherbak-ó"


def test_titles_and_particles_are_no_core_unless_there_is_nothing_else() -> None:
    assert core(["dr", "von", "der", "heide"]) == ["heide"]
    assert core(["von"]) == ["von"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ofterdinger", "Ozan"),
        ("Özal", "Oezbek"),
        ("Oezbek", "Özcan"),
        ("Göbel", "Goethe"),
        ("Goethe", "Götz"),
        ("Götz", "Goldmann"),
        ("Weiss", "Weißer"),
        ("zu Aalen", "Zander"),
        ("Dr. Aal", "Bach"),
        ("Aal", "Åström"),
        ("Åström", "Aba"),
    ],
)
def test_lists_are_sorted_after_din_5007_2(first: str, second: str) -> None:
    assert sorting(first) < sorting(second)


@given(st.text(max_size=40))
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(max_size=40))
def test_a_spelling_is_its_own_only_spelling(text: str) -> None:
    for spelt in fold(text):
        if spelt.isascii():
            assert spellings(spelt) == (spelt,)


@given(st.text(max_size=40))
def test_upper_and_lower_case_fold_alike_for_latin_letters(text: str) -> None:
    plain = "".join(sign for sign in text if sign.isascii())
    assert fold(plain.upper()) == fold(plain.lower())
